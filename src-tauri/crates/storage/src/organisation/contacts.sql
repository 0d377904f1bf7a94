select position, channel, detail
from contact
order by position
