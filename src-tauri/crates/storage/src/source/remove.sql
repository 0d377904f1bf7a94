delete from source
where id = :id
returning position
