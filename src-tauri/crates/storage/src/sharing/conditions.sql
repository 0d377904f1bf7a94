select position, condition
from sharing_condition
order by position
