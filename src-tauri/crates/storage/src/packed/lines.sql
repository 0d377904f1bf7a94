select sheet, cells
from line
order by number
