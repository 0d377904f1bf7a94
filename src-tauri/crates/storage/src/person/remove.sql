delete from person
where id = :id
returning position
