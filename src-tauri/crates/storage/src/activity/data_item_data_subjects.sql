select activity, data_item, position, data_subject_category
from data_item_data_subject
order by activity, data_item, position
