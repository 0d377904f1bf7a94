select occurrence, position, period
from occurrence_period
order by occurrence, position
