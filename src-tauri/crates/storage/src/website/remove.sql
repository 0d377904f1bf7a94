delete from website
where id = :id
returning position
