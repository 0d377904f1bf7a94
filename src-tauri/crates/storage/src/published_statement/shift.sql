update published_statement
set position = position + :by
where position >= :from
