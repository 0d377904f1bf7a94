select position, title, text
from about_point
order by position
