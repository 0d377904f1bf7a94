update transfer
set position = position + :by
where position >= :from
