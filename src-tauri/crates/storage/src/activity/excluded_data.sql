select activity, position, what, category, reason, exception
from excluded_data
order by activity, position
