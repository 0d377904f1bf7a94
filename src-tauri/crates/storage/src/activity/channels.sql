select activity, position, channel
from activity_channel
order by activity, position
