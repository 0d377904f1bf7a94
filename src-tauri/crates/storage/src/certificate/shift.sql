update certificate
set position = position + :by
where position >= :from
