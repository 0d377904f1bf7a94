update review
set position = position + :by
where position >= :from
