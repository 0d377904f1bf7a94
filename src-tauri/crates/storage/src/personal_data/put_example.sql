insert into personal_data_example (personal_data_category, position, example)
values (:personal_data_category, :position, :example)
