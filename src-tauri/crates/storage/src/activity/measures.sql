select activity, position, measure
from activity_measure
order by activity, position
