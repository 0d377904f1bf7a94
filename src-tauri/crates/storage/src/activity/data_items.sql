select activity, position, id, name, category, source, collected_when, disguise, retention,
  retention_reason
from data_item
order by activity, position
