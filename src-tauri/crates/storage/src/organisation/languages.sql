select position, language
from organisation_language
order by position
