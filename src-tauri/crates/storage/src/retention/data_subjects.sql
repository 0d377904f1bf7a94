select retention_period, position, data_subject_category
from retention_data_subject
order by retention_period, position
