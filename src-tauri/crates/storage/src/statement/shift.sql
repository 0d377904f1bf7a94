update statement_variant
set position = position + :by
where position >= :from
