select activity, position, name, contact, service
from activity_client
order by activity, position
