select position, date, by, note
from system_inventory
order by position
