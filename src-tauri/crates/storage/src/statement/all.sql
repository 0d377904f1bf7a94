select id, audience, title, form_of_address, version, defined_term, may_be_shared_state, may_be_shared,
  clients_inform_state, clients_inform, permalink_state, permalink, is_downloadable_state,
  is_downloadable, change_notice_state, change_notice, shows_changes_at_collection_state,
  shows_changes_at_collection, next_review, appearance_logo, appearance_logo_alt, appearance_accent,
  appearance_serif, appearance_justified, appearance_large_print
from statement_variant
order by position, id
