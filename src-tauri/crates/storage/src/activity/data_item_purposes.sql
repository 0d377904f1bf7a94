select activity, data_item, position, purpose
from data_item_purpose
order by activity, data_item, position
