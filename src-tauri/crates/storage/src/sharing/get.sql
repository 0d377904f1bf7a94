select only, sells_data_state, sells_data, conditions_state, has_safeguards_state, has_safeguards,
  records_basis_state, records_basis, contracts_with_processors_state, contracts_with_processors,
  other_relations_state, other_relations
from sharing_policy
