delete from request
where id = :id
returning position
