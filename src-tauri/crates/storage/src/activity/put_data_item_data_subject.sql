insert into data_item_data_subject (activity, data_item, position, data_subject_category)
values (:activity, :data_item, :position, :data_subject_category)
