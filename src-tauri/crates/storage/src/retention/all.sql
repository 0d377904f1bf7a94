select id, name, in_sentence, term_state, term_kind, term_amount, term_unit, term_words, starts_from_state,
  starts_from_event, starts_from_words, starts_from_shift, condition, legal_source_state,
  legal_source, statutory_id, reason_state, reason, end_action_state, end_action, responsible_state,
  responsible, original_text, checked_on
from retention_period
order by position, id
