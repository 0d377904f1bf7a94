update system
set position = position + :by
where position >= :from
