select hold, position, activity
from hold_activity
order by hold, position
