update recipient
set position = position + :by
where position >= :from
