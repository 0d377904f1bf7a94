delete from system
where id = :id
returning position
