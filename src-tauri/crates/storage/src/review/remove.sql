delete from review
where id = :id
returning position
