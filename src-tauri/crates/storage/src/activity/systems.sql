select activity, position, system
from activity_system
order by activity, position
