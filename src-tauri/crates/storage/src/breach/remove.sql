delete from breach
where id = :id
returning position
