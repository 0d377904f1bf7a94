insert or replace into request_policy (only, identity_check_methods_state, identity_check_asks_copy_always_state,
  identity_check_asks_copy_always, identity_check_redaction_app, identity_check_destroys_copy_state,
  identity_check_destroys_copy, proves_erasure_state, proves_erasure, helps_with_other_rights_state,
  helps_with_other_rights, objection_names_data_state, objection_names_data, client_first_state,
  client_first, tells_separately_state, tells_separately, explains_on_request_state,
  explains_on_request)
values (:only, :identity_check_methods_state, :identity_check_asks_copy_always_state,
  :identity_check_asks_copy_always, :identity_check_redaction_app,
  :identity_check_destroys_copy_state, :identity_check_destroys_copy, :proves_erasure_state,
  :proves_erasure, :helps_with_other_rights_state, :helps_with_other_rights,
  :objection_names_data_state, :objection_names_data, :client_first_state, :client_first,
  :tells_separately_state, :tells_separately, :explains_on_request_state, :explains_on_request)
