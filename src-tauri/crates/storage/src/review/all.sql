select id, object, version, author, reviewer, date, verdict, remarks
from review
order by position, id
