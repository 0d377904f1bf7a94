delete from certificate
where id = :id
returning position
