update history
set is_undone = :is_undone
where number = :number
