select statement_variant, position, part
from statement_order
order by statement_variant, position
