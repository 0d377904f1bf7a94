select id, name, sensitivity, sensitivity_special, description, retention_state, retention
from personal_data_category
order by position, id
