select activity, position, retention_period
from activity_retention
order by activity, position
