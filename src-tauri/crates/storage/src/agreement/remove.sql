delete from agreement
where id = :id
returning position
