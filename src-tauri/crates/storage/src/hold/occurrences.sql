select hold, position, occurrence
from hold_occurrence
order by hold, position
