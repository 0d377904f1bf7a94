update website
set position = position + :by
where position >= :from
