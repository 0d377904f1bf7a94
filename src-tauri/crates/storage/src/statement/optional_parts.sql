select statement_variant, position, part
from statement_optional_part
order by statement_variant, position
