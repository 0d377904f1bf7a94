delete from business_process
where id = :id
returning position
