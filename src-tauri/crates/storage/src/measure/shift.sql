update measure
set position = position + :by
where position >= :from
