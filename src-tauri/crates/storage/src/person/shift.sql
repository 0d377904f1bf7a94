update person
set position = position + :by
where position >= :from
