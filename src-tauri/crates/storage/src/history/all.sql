select number, operation, is_undone
from history
order by number
