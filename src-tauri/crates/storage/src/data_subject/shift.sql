update data_subject_category
set position = position + :by
where position >= :from
