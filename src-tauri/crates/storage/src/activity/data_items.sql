select activity, position, id, name, category, source, collected_when, disguise, retention
from data_item
order by activity, position
