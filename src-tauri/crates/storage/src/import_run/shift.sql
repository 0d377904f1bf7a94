update import_run
set position = position + :by
where position >= :from
