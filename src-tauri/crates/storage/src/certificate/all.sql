select id, holder, held_by, standard, policy_followed, audited, valid_until_state, valid_until, attachment
from certificate
order by position, id
