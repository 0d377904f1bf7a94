select agreement, position, clause
from agreement_clause
order by agreement, position
