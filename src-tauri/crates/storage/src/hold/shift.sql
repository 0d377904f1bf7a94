update hold
set position = position + :by
where position >= :from
