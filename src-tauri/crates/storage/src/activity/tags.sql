select activity, position, tag
from activity_tag
order by activity, position
