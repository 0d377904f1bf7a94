delete from recipient
where id = :id
returning position
