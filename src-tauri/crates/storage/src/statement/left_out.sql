select statement_variant, position, part, reason
from statement_left_out
order by statement_variant, position
