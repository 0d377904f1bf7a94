select contact, position, used_for
from contact_use
order by contact, position
