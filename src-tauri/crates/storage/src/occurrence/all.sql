select id, label, event, "on"
from occurrence
order by position, id
