update agreement
set position = position + :by
where position >= :from
