insert into activity_data_subject (activity, position, data_subject_category)
values (:activity, :position, :data_subject_category)
