delete from published_statement
where id = :id
returning position
