insert into data_subject_category (id, name, is_vulnerable, is_child, informed_by, position)
values (:id, :name, :is_vulnerable, :is_child, :informed_by, :position)
