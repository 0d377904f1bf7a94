select id, name, is_category, kind, purpose_state, purpose, condition_state, condition, only_if,
  country_state, country, contact, statement_url, service, assurance_state, assurance_what,
  assurance_checked_on, sub_processor_approval_state, sub_processor_approval
from recipient
order by position, id
