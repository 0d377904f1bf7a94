select website, cookie, position, setting
from cookie_setting
order by website, cookie, position
