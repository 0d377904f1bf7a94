update activity
set position = position + :by
where position >= :from
