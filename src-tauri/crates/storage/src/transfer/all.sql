select id, recipient, purpose, country_state, country, safeguards_state, decision, assessed_on,
  copy_available_state, copy_available, attachment
from transfer
order by position, id
