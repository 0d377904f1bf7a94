delete from transfer
where id = :id
returning position
