delete from retention_period
where id = :id
returning position
