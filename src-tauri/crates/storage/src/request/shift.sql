update request
set position = position + :by
where position >= :from
