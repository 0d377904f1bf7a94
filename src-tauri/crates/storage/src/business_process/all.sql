select id, name, in_short, owner_state, owner
from business_process
order by position, id
