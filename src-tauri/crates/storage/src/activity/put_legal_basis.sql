insert into legal_basis (activity, purpose, position, basis, applies_to, contract_state, contract, statute_state, statute,
  interest_state, interest, interest_of, balancing_state, balancing_summary, balancing_date,
  consent_state, consent_asked_how, consent_moment, consent_evidence, consent_is_explicit,
  consent_withdrawal_state, consent_subject, consent_refusal_effect, consent_is_of_child,
  special_category_ground_state, special_category_ground, criminal_data_ground_state,
  criminal_data_ground, bsn_statute_state, bsn_statute)
values (:activity, :purpose, :position, :basis, :applies_to, :contract_state, :contract, :statute_state,
  :statute, :interest_state, :interest, :interest_of, :balancing_state, :balancing_summary,
  :balancing_date, :consent_state, :consent_asked_how, :consent_moment, :consent_evidence,
  :consent_is_explicit, :consent_withdrawal_state, :consent_subject, :consent_refusal_effect,
  :consent_is_of_child, :special_category_ground_state, :special_category_ground,
  :criminal_data_ground_state, :criminal_data_ground, :bsn_statute_state, :bsn_statute)
