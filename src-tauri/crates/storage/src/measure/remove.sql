delete from measure
where id = :id
returning position
