insert into breach_data_category (breach, position, personal_data_category)
values (:breach, :position, :personal_data_category)
