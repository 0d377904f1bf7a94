delete from activity
where id = :id
returning position
