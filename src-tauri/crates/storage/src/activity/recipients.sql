select activity, position, recipient
from activity_recipient
order by activity, position
