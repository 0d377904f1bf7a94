select step, changes
from history_part
order by step, position
