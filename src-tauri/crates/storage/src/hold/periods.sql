select hold, position, period
from hold_period
order by hold, position
