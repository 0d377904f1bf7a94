update deletion_event
set position = position + :by
where position >= :from
