insert into retention_data_subject (retention_period, position, data_subject_category)
values (:retention_period, :position, :data_subject_category)
