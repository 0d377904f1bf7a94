update attachment
set position = position + :by
where position >= :from
