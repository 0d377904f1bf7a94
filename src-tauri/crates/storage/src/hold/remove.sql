delete from hold
where id = :id
returning position
