update occurrence
set position = position + :by
where position >= :from
