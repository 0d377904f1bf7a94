select deletion_event, position, system
from deletion_system
order by deletion_event, position
