delete from statement_variant
where id = :id
returning position
