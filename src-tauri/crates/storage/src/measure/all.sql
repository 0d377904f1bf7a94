select id, name, kind, description, public_text_state, public_text, last_checked, evidence
from measure
order by position, id
