select id, recipient, client, our_role, version, status_state, status, signed_on, valid_until, attachment
from agreement
order by position, id
