select position, right, limits
from right_remark
order by position
