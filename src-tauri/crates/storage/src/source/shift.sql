update source
set position = position + :by
where position >= :from
