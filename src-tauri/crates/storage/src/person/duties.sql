select person, position, duty
from person_duty
order by person, position
