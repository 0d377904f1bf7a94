select statement_variant, position, target, record, place, text, reason, replaced
from statement_own_text
order by statement_variant, position
