select activity, position, id, in_short, explanation_state, explanation, is_secondary, compatible_because,
  legal_bases_state
from purpose
order by activity, position
