select position, "check", record, field, reason, until
from set_aside
order by position
