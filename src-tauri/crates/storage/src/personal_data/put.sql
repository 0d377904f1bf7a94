insert into personal_data_category (id, name, sensitivity, sensitivity_special, description, retention_state, retention, position)
values (:id, :name, :sensitivity, :sensitivity_special, :description, :retention_state, :retention,
  :position)
