select id, reason, "from", until
from hold
order by position, id
