insert into breach_data_subject (breach, position, data_subject_category)
values (:breach, :position, :data_subject_category)
