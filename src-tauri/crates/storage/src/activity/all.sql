select id, code, name, role_state, role, business_process, description, status, started_on, ended_on,
  replaced_by, parent, process_owner_state, process_owner, review_due, frequency_state, frequency,
  scale, unpublished_because, clients_state, joint_arrangement_state, joint_arrangement_partner,
  joint_arrangement_division, joint_arrangement_contact, reuse_state, reuse_of,
  reuse_permission_state, reuse_permission, data_subjects_state, data_state, sources_state,
  provision_state, provision_obligation, provision_when, provision_consequence_state,
  provision_consequence, provision_remark, recipients_state, retention_state, retention_reason,
  measures_state,
  systems_state, automated_decision_state, automated_decision_present, automated_decision_about,
  automated_decision_logic, automated_decision_significance, automated_decision_human_review,
  channels_state, opt_out_state, opt_out_explanation, email_tracking_state, email_tracking_level,
  email_tracking_with_consent, email_tracking_purpose, impact_assessment
from activity
order by position, id
