delete from history
where is_undone = 1
