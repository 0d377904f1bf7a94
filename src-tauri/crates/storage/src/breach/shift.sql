update breach
set position = position + :by
where position >= :from
