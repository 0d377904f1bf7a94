select position, method
from identity_check_method
order by position
