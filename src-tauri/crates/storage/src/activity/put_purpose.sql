insert into purpose (activity, position, id, in_short, explanation_state, explanation, is_secondary, compatible_because,
  legal_bases_state)
values (:activity, :position, :id, :in_short, :explanation_state, :explanation, :is_secondary,
  :compatible_because, :legal_bases_state)
