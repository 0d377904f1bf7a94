update business_process
set position = position + :by
where position >= :from
