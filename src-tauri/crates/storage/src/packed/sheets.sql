select number, name, columns
from sheet
order by number
