select measure, position, system
from measure_system
order by measure, position
