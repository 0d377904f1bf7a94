update personal_data_category
set position = position + :by
where position >= :from
