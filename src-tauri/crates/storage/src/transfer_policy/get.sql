select only, leaves_eea_state, leaves_eea, only_if_needed_state, only_if_needed, asks_eu_servers_state,
  asks_eu_servers, asks_standard_clauses_state, asks_standard_clauses
from transfer_policy
