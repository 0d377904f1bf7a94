insert into source_data_subject (source, position, data_subject_category)
values (:source, :position, :data_subject_category)
