select activity, position, source
from activity_source
order by activity, position
