select id, kind, label, name, explanation, is_public_state, is_public
from source
order by position, id
