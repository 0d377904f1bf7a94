delete from occurrence
where id = :id
returning position
