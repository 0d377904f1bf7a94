select activity, position, data_subject_category
from activity_data_subject
order by activity, position
