update retention_period
set position = position + :by
where position >= :from
