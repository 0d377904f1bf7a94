CREATE TABLE about_point (
  position integer not null check (position >= 0),
  title text not null,
  text text not null,
  primary key (position)
) strict, without rowid;

CREATE TABLE activity (
  id text not null,
  code text not null,
  name text not null,
  role_state text not null check (role_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  role text
    check (role in (
      'controller', 'joint_controller', 'processor', 'sub_processor', 'under_authority'
    ))
    check ((role is null) = (role_state in ('open', 'not_applicable'))),
  business_process text,
  description text not null,
  status text not null check (status in ('draft', 'in_use', 'stopped', 'lapsed')),
  started_on text check (length(started_on) in (4, 7, 10)),
  ended_on text check (length(ended_on) in (4, 7, 10)),
  replaced_by text,
  parent text,
  process_owner_state text not null
    check (process_owner_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  process_owner text check ((process_owner is null) = (process_owner_state in ('open', 'not_applicable'))),
  review_due text check (review_due is date(review_due)),
  frequency_state text not null
    check (frequency_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  frequency text check (frequency in ('occasional', 'structural'))
    check ((frequency is null) = (frequency_state in ('open', 'not_applicable'))),
  scale text not null,
  unpublished_because text not null,
  clients_state text not null check (clients_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  joint_arrangement_state text not null
    check (joint_arrangement_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  joint_arrangement_partner text
    check ((joint_arrangement_partner is null) = (joint_arrangement_state in ('open', 'not_applicable'))),
  joint_arrangement_division text
    check ((joint_arrangement_division is null) = (joint_arrangement_state in ('open', 'not_applicable'))),
  joint_arrangement_contact text
    check ((joint_arrangement_contact is null) = (joint_arrangement_state in ('open', 'not_applicable'))),
  reuse_state text not null check (reuse_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  reuse_of text check ((reuse_of is null) = (reuse_state in ('open', 'not_applicable'))),
  reuse_permission_state text
    check (reuse_permission_state in ('open', 'not_applicable', 'proposed', 'confirmed'))
    check ((reuse_permission_state is null) = (reuse_state in ('open', 'not_applicable'))),
  reuse_permission text
    check ((reuse_permission is null) = (coalesce(reuse_permission_state, 'open') in ('open', 'not_applicable'))),
  data_subjects_state text not null
    check (data_subjects_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  data_state text not null check (data_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  sources_state text not null check (sources_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  provision_state text not null
    check (provision_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  provision_obligation text
    check (provision_obligation in (
      'statutory', 'contractual', 'voluntary', 'unavoidable', 'ask_client', 'nothing_asked'
    ))
    check ((provision_obligation is null) = (provision_state in ('open', 'not_applicable'))),
  provision_when text check ((provision_when is null) = (provision_state in ('open', 'not_applicable'))),
  provision_consequence_state text
    check (provision_consequence_state in (
      'open', 'not_applicable', 'proposed', 'confirmed'
    ))
    check ((provision_consequence_state is null) = (provision_state in ('open', 'not_applicable'))),
  provision_consequence text
    check ((provision_consequence is null) = (coalesce(provision_consequence_state, 'open') in ('open', 'not_applicable'))),
  provision_remark text
    check ((provision_remark is null) = (provision_state in ('open', 'not_applicable'))),
  recipients_state text not null
    check (recipients_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  retention_state text not null
    check (retention_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  measures_state text not null
    check (measures_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  systems_state text not null check (systems_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  automated_decision_state text not null
    check (automated_decision_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  automated_decision_present integer check (automated_decision_present in (0, 1))
    check ((automated_decision_present is null) = (automated_decision_state in ('open', 'not_applicable'))),
  automated_decision_about text
    check ((automated_decision_about is null) = (automated_decision_state in ('open', 'not_applicable'))),
  automated_decision_logic text
    check ((automated_decision_logic is null) = (automated_decision_state in ('open', 'not_applicable'))),
  automated_decision_significance text
    check ((automated_decision_significance is null) = (automated_decision_state in ('open', 'not_applicable'))),
  automated_decision_human_review text
    check ((automated_decision_human_review is null) = (automated_decision_state in ('open', 'not_applicable'))),
  channels_state text not null
    check (channels_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  opt_out_state text not null check (opt_out_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  opt_out_explanation text
    check ((opt_out_explanation is null) = (opt_out_state in ('open', 'not_applicable'))),
  email_tracking_state text not null
    check (email_tracking_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  email_tracking_level text check (email_tracking_level in ('none', 'aggregate', 'individual'))
    check ((email_tracking_level is null) = (email_tracking_state in ('open', 'not_applicable'))),
  email_tracking_with_consent integer check (email_tracking_with_consent in (0, 1))
    check ((email_tracking_with_consent is null) = (email_tracking_state in ('open', 'not_applicable'))),
  email_tracking_purpose text
    check ((email_tracking_purpose is null) = (email_tracking_state in ('open', 'not_applicable'))),
  impact_assessment text,
  position integer not null check (position >= 0), retention_reason text not null default '',
  primary key (id),
  foreign key (business_process) references business_process (id) deferrable initially deferred,
  foreign key (replaced_by) references activity (id) deferrable initially deferred,
  foreign key (parent) references activity (id) deferrable initially deferred,
  foreign key (process_owner) references person (id) deferrable initially deferred,
  foreign key (reuse_of) references activity (id) deferrable initially deferred,
  foreign key (impact_assessment) references impact_assessment (id) deferrable initially deferred
) strict, without rowid;

CREATE TABLE activity_channel (
  activity text not null,
  position integer not null check (position >= 0),
  channel text not null
    check (channel in (
      'email', 'phone', 'post', 'visit', 'online', 'unsubscribe_link', 'text_message',
      'social_media', 'paper'
    )),
  primary key (activity, position),
  foreign key (activity) references activity (id) on delete cascade
) strict, without rowid;

CREATE TABLE activity_client (
  activity text not null,
  position integer not null check (position >= 0),
  name text not null,
  contact text not null,
  service text not null,
  primary key (activity, position),
  foreign key (activity) references activity (id) on delete cascade
) strict, without rowid;

CREATE TABLE activity_data_subject (
  activity text not null,
  position integer not null check (position >= 0),
  data_subject_category text not null,
  primary key (activity, position),
  foreign key (activity) references activity (id) on delete cascade,
  foreign key (data_subject_category) references data_subject_category (id) deferrable initially deferred
) strict, without rowid;

CREATE TABLE activity_measure (
  activity text not null,
  position integer not null check (position >= 0),
  measure text not null,
  primary key (activity, position),
  foreign key (activity) references activity (id) on delete cascade,
  foreign key (measure) references measure (id) deferrable initially deferred
) strict, without rowid;

CREATE TABLE activity_recipient (
  activity text not null,
  position integer not null check (position >= 0),
  recipient text not null,
  primary key (activity, position),
  foreign key (activity) references activity (id) on delete cascade,
  foreign key (recipient) references recipient (id) deferrable initially deferred
) strict, without rowid;

CREATE TABLE activity_remark (
  activity text not null,
  position integer not null check (position >= 0),
  label text not null,
  text text not null,
  primary key (activity, position),
  foreign key (activity) references activity (id) on delete cascade
) strict, without rowid;

CREATE TABLE activity_retention (
  activity text not null,
  position integer not null check (position >= 0),
  retention_period text not null,
  primary key (activity, position),
  foreign key (activity) references activity (id) on delete cascade,
  foreign key (retention_period) references retention_period (id) deferrable initially deferred
) strict, without rowid;

CREATE TABLE activity_source (
  activity text not null,
  position integer not null check (position >= 0),
  source text not null,
  primary key (activity, position),
  foreign key (activity) references activity (id) on delete cascade,
  foreign key (source) references source (id) deferrable initially deferred
) strict, without rowid;

CREATE TABLE activity_system (
  activity text not null,
  position integer not null check (position >= 0),
  system text not null,
  primary key (activity, position),
  foreign key (activity) references activity (id) on delete cascade,
  foreign key (system) references system (id) deferrable initially deferred
) strict, without rowid;

CREATE TABLE activity_tag (
  activity text not null,
  position integer not null check (position >= 0),
  tag text not null,
  primary key (activity, position),
  foreign key (activity) references activity (id) on delete cascade
) strict, without rowid;

CREATE TABLE agreement (
  id text not null,
  recipient text,
  client text not null,
  our_role text not null check (our_role in ('controller', 'processor')),
  version text not null,
  status_state text not null check (status_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  status text check (status in ('none', 'draft', 'sent', 'signed', 'expired', 'not_needed'))
    check ((status is null) = (status_state in ('open', 'not_applicable'))),
  signed_on text check (signed_on is date(signed_on)),
  valid_until text check (valid_until is date(valid_until)),
  attachment text,
  position integer not null check (position >= 0),
  primary key (id),
  foreign key (recipient) references recipient (id) deferrable initially deferred,
  foreign key (attachment) references attachment (id) deferrable initially deferred
) strict, without rowid;

CREATE TABLE agreement_clause (
  agreement text not null,
  position integer not null check (position >= 0),
  clause text not null
    check (clause in (
      'subject_matter', 'instructions', 'confidentiality', 'security', 'sub_processors',
      'rights_assistance', 'security_assistance', 'erasure_or_return', 'audit',
      'breach_notice', 'eu_hosting'
    )),
  primary key (agreement, position),
  foreign key (agreement) references agreement (id) on delete cascade
) strict, without rowid;

CREATE TABLE attachment (
  id text not null,
  title text not null,
  kind text not null,
  file_name text not null,
  media_type text not null,
  base64 text not null,
  expires_on text check (expires_on is date(expires_on)),
  position integer not null check (position >= 0),
  primary key (id)
) strict, without rowid;

CREATE TABLE breach (
  id text not null,
  description text not null,
  kind_state text not null check (kind_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  kind text
    check (kind in (
      'sent_to_wrong_recipient', 'post_lost_or_opened', 'device_lost', 'device_stolen',
      'hacking', 'ransomware', 'published_by_accident', 'unauthorised_access', 'paper_lost',
      'unsafe_disposal', 'data_lost', 'other'
    ))
    check ((kind is null) = (kind_state in ('open', 'not_applicable'))),
  discovered_at text check (discovered_at glob '????-??-??T??:??:??*'),
  occurred_at text check (occurred_at glob '????-??-??T??:??:??*'),
  ended_at text check (ended_at glob '????-??-??T??:??:??*'),
  people_at_least integer check (people_at_least between 0 and 4294967295),
  people_at_most integer check (people_at_most between 0 and 4294967295),
  cause text not null,
  consequence text not null,
  actions text not null,
  reported_state text not null
    check (reported_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  reported integer check (reported in (0, 1))
    check ((reported is null) = (reported_state in ('open', 'not_applicable'))),
  report_number text not null,
  reported_at text check (reported_at glob '????-??-??T??:??:??*'),
  people_informed_state text not null
    check (people_informed_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  people_informed integer check (people_informed in (0, 1))
    check ((people_informed is null) = (people_informed_state in ('open', 'not_applicable'))),
  decision_reason text not null,
  position integer not null check (position >= 0),
  primary key (id)
) strict, without rowid;

CREATE TABLE breach_data_category (
  breach text not null,
  position integer not null check (position >= 0),
  personal_data_category text not null,
  primary key (breach, position),
  foreign key (breach) references breach (id) on delete cascade,
  foreign key (personal_data_category) references personal_data_category (id) deferrable initially deferred
) strict, without rowid;

CREATE TABLE breach_data_subject (
  breach text not null,
  position integer not null check (position >= 0),
  data_subject_category text not null,
  primary key (breach, position),
  foreign key (breach) references breach (id) on delete cascade,
  foreign key (data_subject_category) references data_subject_category (id) deferrable initially deferred
) strict, without rowid;

CREATE TABLE business_process (
  id text not null,
  name text not null,
  in_short text not null,
  owner_state text not null check (owner_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  owner text check ((owner is null) = (owner_state in ('open', 'not_applicable'))),
  position integer not null check (position >= 0),
  primary key (id),
  foreign key (owner) references person (id) deferrable initially deferred
) strict, without rowid;

CREATE TABLE certificate (
  id text not null,
  holder text not null,
  held_by text not null check (held_by in ('own', 'group', 'supplier')),
  standard text not null,
  policy_followed integer not null check (policy_followed in (0, 1)),
  audited text not null,
  valid_until_state text not null
    check (valid_until_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  valid_until text check (valid_until is date(valid_until))
    check ((valid_until is null) = (valid_until_state in ('open', 'not_applicable'))),
  attachment text,
  position integer not null check (position >= 0),
  primary key (id),
  foreign key (attachment) references attachment (id) deferrable initially deferred
) strict, without rowid;

CREATE TABLE consent_expression (
  activity text not null,
  purpose text not null,
  legal_basis integer not null,
  position integer not null check (position >= 0),
  act text not null,
  is_consent integer not null check (is_consent in (0, 1)),
  rests_on text
    check (rests_on in (
      'consent', 'contract', 'legal_obligation', 'vital_interests', 'public_task',
      'legitimate_interests'
    )),
  primary key (activity, purpose, legal_basis, position),
  foreign key (activity, purpose, legal_basis) references legal_basis (activity, purpose, position) on delete cascade
) strict, without rowid;

CREATE TABLE consent_withdrawal (
  activity text not null,
  purpose text not null,
  legal_basis integer not null,
  position integer not null check (position >= 0),
  channel text not null
    check (channel in (
      'email', 'phone', 'post', 'visit', 'online', 'unsubscribe_link', 'text_message',
      'social_media', 'paper'
    )),
  primary key (activity, purpose, legal_basis, position),
  foreign key (activity, purpose, legal_basis) references legal_basis (activity, purpose, position) on delete cascade
) strict, without rowid;

CREATE TABLE contact (
  position integer not null check (position >= 0),
  channel text not null
    check (channel in (
      'email', 'phone', 'post', 'visit', 'online', 'unsubscribe_link', 'text_message',
      'social_media', 'paper'
    )),
  detail text not null,
  primary key (position)
) strict, without rowid;

CREATE TABLE contact_use (
  contact integer not null,
  position integer not null check (position >= 0),
  used_for text not null
    check (used_for in ('question', 'request', 'complaint', 'tip', 'breach', 'cookies')),
  primary key (contact, position),
  foreign key (contact) references contact (position) on delete cascade
) strict, without rowid;

CREATE TABLE cookie (
  website text not null,
  position integer not null check (position >= 0),
  name_state text not null check (name_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  name text check ((name is null) = (name_state in ('open', 'not_applicable'))),
  provider_state text not null
    check (provider_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  provider text check ((provider is null) = (provider_state in ('open', 'not_applicable'))),
  kind text not null check (kind in ('functional', 'analytical', 'tracking', 'social')),
  purpose_state text not null check (purpose_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  purpose text check ((purpose is null) = (purpose_state in ('open', 'not_applicable'))),
  duration_state text not null
    check (duration_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  duration text check ((duration is null) = (duration_state in ('open', 'not_applicable'))),
  is_third_party integer not null check (is_third_party in (0, 1)),
  needs_consent_state text not null
    check (needs_consent_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  needs_consent integer check (needs_consent in (0, 1))
    check ((needs_consent is null) = (needs_consent_state in ('open', 'not_applicable'))),
  exemption text not null,
  analytics_settings_state text not null
    check (analytics_settings_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  primary key (website, position),
  foreign key (website) references website (id) on delete cascade
) strict, without rowid;

CREATE TABLE cookie_policy (
  only integer not null check (only = 1),
  uses_cookies_state text not null
    check (uses_cookies_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  uses_cookies integer check (uses_cookies in (0, 1))
    check ((uses_cookies is null) = (uses_cookies_state in ('open', 'not_applicable'))),
  analytics_spare_privacy_state text not null
    check (analytics_spare_privacy_state in (
      'open', 'not_applicable', 'proposed', 'confirmed'
    )),
  analytics_spare_privacy integer check (analytics_spare_privacy in (0, 1))
    check ((analytics_spare_privacy is null) = (analytics_spare_privacy_state in ('open', 'not_applicable'))),
  explains_similar_techniques_state text not null
    check (explains_similar_techniques_state in (
      'open', 'not_applicable', 'proposed', 'confirmed'
    )),
  explains_similar_techniques integer check (explains_similar_techniques in (0, 1))
    check ((explains_similar_techniques is null) = (explains_similar_techniques_state in ('open', 'not_applicable'))),
  explains_law_state text not null
    check (explains_law_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  explains_law integer check (explains_law in (0, 1))
    check ((explains_law is null) = (explains_law_state in ('open', 'not_applicable'))),
  deletable_in_browser_state text not null
    check (deletable_in_browser_state in (
      'open', 'not_applicable', 'proposed', 'confirmed'
    )),
  deletable_in_browser integer check (deletable_in_browser in (0, 1))
    check ((deletable_in_browser is null) = (deletable_in_browser_state in ('open', 'not_applicable'))),
  choice_changed_state text not null
    check (choice_changed_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  choice_changed text
    check ((choice_changed is null) = (choice_changed_state in ('open', 'not_applicable'))),
  primary key (only)
) strict, without rowid;

CREATE TABLE cookie_setting (
  website text not null,
  cookie integer not null,
  position integer not null check (position >= 0),
  setting text not null,
  primary key (website, cookie, position),
  foreign key (website, cookie) references cookie (website, position) on delete cascade
) strict, without rowid;

CREATE TABLE data_item (
  activity text not null,
  position integer not null check (position >= 0),
  id text not null,
  name text not null,
  category text,
  source text,
  collected_when text not null,
  disguise text not null check (disguise in ('none', 'pseudonymised', 'anonymised')),
  retention text, retention_reason text not null default '',
  primary key (activity, id),
  foreign key (activity) references activity (id) on delete cascade,
  foreign key (category) references personal_data_category (id) deferrable initially deferred,
  foreign key (source) references source (id) deferrable initially deferred,
  foreign key (retention) references retention_period (id) deferrable initially deferred
) strict, without rowid;

CREATE TABLE data_item_data_subject (
  activity text not null,
  data_item text not null,
  position integer not null check (position >= 0),
  data_subject_category text not null,
  primary key (activity, data_item, position),
  foreign key (activity, data_item) references data_item (activity, id) on delete cascade,
  foreign key (data_subject_category) references data_subject_category (id) deferrable initially deferred
) strict, without rowid;

CREATE TABLE data_item_purpose (
  activity text not null,
  data_item text not null,
  position integer not null check (position >= 0),
  purpose text not null,
  primary key (activity, data_item, position),
  foreign key (activity, data_item) references data_item (activity, id) on delete cascade,
  foreign key (activity, purpose) references purpose (activity, id) deferrable initially deferred
) strict, without rowid;

CREATE TABLE data_subject_category (
  id text not null,
  name text not null,
  is_vulnerable integer not null check (is_vulnerable in (0, 1)),
  is_child integer not null check (is_child in (0, 1)),
  informed_by text,
  position integer not null check (position >= 0),
  primary key (id),
  foreign key (informed_by) references statement_variant (id) deferrable initially deferred
) strict, without rowid;

CREATE TABLE deletion_event (
  id text not null,
  period text,
  request text,
  scope text not null,
  done_on text check (done_on is date(done_on)),
  done_by text,
  method text not null,
  proof text not null,
  position integer not null check (position >= 0), occurrence text
  references occurrence (id) deferrable initially deferred, through text check (through is date(through)),
  primary key (id),
  foreign key (period) references retention_period (id) deferrable initially deferred,
  foreign key (request) references request (id) deferrable initially deferred,
  foreign key (done_by) references person (id) deferrable initially deferred
) strict, without rowid;

CREATE TABLE deletion_system (
  deletion_event text not null,
  position integer not null check (position >= 0),
  system text not null,
  primary key (deletion_event, position),
  foreign key (deletion_event) references deletion_event (id) on delete cascade,
  foreign key (system) references system (id) deferrable initially deferred
) strict, without rowid;

CREATE TABLE excluded_data (
  activity text not null,
  position integer not null check (position >= 0),
  what text not null,
  category text,
  reason text not null,
  exception text not null,
  primary key (activity, position),
  foreign key (activity) references activity (id) on delete cascade,
  foreign key (category) references personal_data_category (id) deferrable initially deferred
) strict, without rowid;

CREATE TABLE governance (
  only integer not null check (only = 1),
  describes_register_state text not null
    check (describes_register_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  describes_register integer check (describes_register in (0, 1))
    check ((describes_register is null) = (describes_register_state in ('open', 'not_applicable'))),
  agreements_recorded_state text not null
    check (agreements_recorded_state in (
      'open', 'not_applicable', 'proposed', 'confirmed'
    )),
  agreements_recorded integer check (agreements_recorded in (0, 1))
    check ((agreements_recorded is null) = (agreements_recorded_state in ('open', 'not_applicable'))),
  purposes_tied_to_processes_state text not null
    check (purposes_tied_to_processes_state in (
      'open', 'not_applicable', 'proposed', 'confirmed'
    )),
  purposes_tied_to_processes integer check (purposes_tied_to_processes in (0, 1))
    check ((purposes_tied_to_processes is null) = (purposes_tied_to_processes_state in ('open', 'not_applicable'))),
  categories_from_schedule_state text not null
    check (categories_from_schedule_state in (
      'open', 'not_applicable', 'proposed', 'confirmed'
    )),
  categories_from_schedule integer check (categories_from_schedule in (0, 1))
    check ((categories_from_schedule is null) = (categories_from_schedule_state in ('open', 'not_applicable'))),
  hosting_recorded_state text not null
    check (hosting_recorded_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  hosting_recorded integer check (hosting_recorded in (0, 1))
    check ((hosting_recorded is null) = (hosting_recorded_state in ('open', 'not_applicable'))),
  four_eyes_state text not null
    check (four_eyes_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  four_eyes_required integer check (four_eyes_required in (0, 1))
    check ((four_eyes_required is null) = (four_eyes_state in ('open', 'not_applicable'))),
  four_eyes_reason text
    check ((four_eyes_reason is null) = (four_eyes_state in ('open', 'not_applicable'))),
  primary key (only)
) strict, without rowid;

CREATE TABLE hold (
  id text not null,
  reason text not null,
  "from" text check ("from" is date("from")),
  until text check (until is date(until)),
  position integer not null check (position >= 0),
  primary key (id)
) strict, without rowid;

CREATE TABLE hold_activity (
  hold text not null,
  position integer not null check (position >= 0),
  activity text not null,
  primary key (hold, position),
  foreign key (hold) references hold (id) on delete cascade,
  foreign key (activity) references activity (id) deferrable initially deferred
) strict, without rowid;

CREATE TABLE hold_occurrence (
  hold text not null,
  position integer not null check (position >= 0),
  occurrence text not null,
  primary key (hold, position),
  foreign key (hold) references hold (id) on delete cascade,
  foreign key (occurrence) references occurrence (id) deferrable initially deferred
) strict, without rowid;

CREATE TABLE hold_period (
  hold text not null,
  position integer not null check (position >= 0),
  period text not null,
  primary key (hold, position),
  foreign key (hold) references hold (id) on delete cascade,
  foreign key (period) references retention_period (id) deferrable initially deferred
) strict, without rowid;

CREATE TABLE identity_check_method (
  position integer not null check (position >= 0),
  method text not null
    check (method in (
      'known_data', 'known_email', 'call_back', 'login', 'customer_number', 'counter',
      'redacted_copy'
    )),
  primary key (position)
) strict, without rowid;

CREATE TABLE impact_assessment (
  id text not null,
  subject text not null,
  date text check (date is date(date)),
  outcome text not null,
  residual_risk_is_high_state text not null
    check (residual_risk_is_high_state in (
      'open', 'not_applicable', 'proposed', 'confirmed'
    )),
  residual_risk_is_high integer check (residual_risk_is_high in (0, 1))
    check ((residual_risk_is_high is null) = (residual_risk_is_high_state in ('open', 'not_applicable'))),
  review_due text check (review_due is date(review_due)),
  attachment text,
  position integer not null check (position >= 0),
  primary key (id),
  foreign key (attachment) references attachment (id) deferrable initially deferred
) strict, without rowid;

CREATE TABLE import_issue (
  import_run text not null,
  position integer not null check (position >= 0),
  row integer not null check (row between 0 and 4294967295),
  column text not null,
  text text not null,
  primary key (import_run, position),
  foreign key (import_run) references import_run (id) on delete cascade
) strict, without rowid;

CREATE TABLE import_mapping (
  import_run text not null,
  position integer not null check (position >= 0),
  column text not null,
  field text not null,
  primary key (import_run, position),
  foreign key (import_run) references import_run (id) on delete cascade
) strict, without rowid;

CREATE TABLE import_run (
  id text not null,
  file_name text not null,
  file_hash text not null,
  format text not null,
  date text check (date is date(date)),
  position integer not null check (position >= 0),
  primary key (id)
) strict, without rowid;

CREATE TABLE legal_basis (
  activity text not null,
  purpose text not null,
  position integer not null check (position >= 0),
  basis text not null
    check (basis in (
      'consent', 'contract', 'legal_obligation', 'vital_interests', 'public_task',
      'legitimate_interests'
    )),
  applies_to text not null,
  contract_state text not null
    check (contract_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  contract text check ((contract is null) = (contract_state in ('open', 'not_applicable'))),
  statute_state text not null check (statute_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  statute text check ((statute is null) = (statute_state in ('open', 'not_applicable'))),
  interest_state text not null
    check (interest_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  interest text check ((interest is null) = (interest_state in ('open', 'not_applicable'))),
  interest_of text not null,
  balancing_state text not null
    check (balancing_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  balancing_summary text
    check ((balancing_summary is null) = (balancing_state in ('open', 'not_applicable'))),
  balancing_date text check (balancing_date is date(balancing_date))
    check (balancing_date is null or balancing_state in ('proposed', 'confirmed')),
  consent_state text not null check (consent_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  consent_asked_how text
    check ((consent_asked_how is null) = (consent_state in ('open', 'not_applicable'))),
  consent_moment text check (consent_moment in ('before', 'at_collection', 'other'))
    check ((consent_moment is null) = (consent_state in ('open', 'not_applicable'))),
  consent_evidence text check ((consent_evidence is null) = (consent_state in ('open', 'not_applicable'))),
  consent_is_explicit integer check (consent_is_explicit in (0, 1))
    check ((consent_is_explicit is null) = (consent_state in ('open', 'not_applicable'))),
  consent_withdrawal_state text
    check (consent_withdrawal_state in ('open', 'not_applicable', 'proposed', 'confirmed'))
    check ((consent_withdrawal_state is null) = (consent_state in ('open', 'not_applicable'))),
  consent_subject text check ((consent_subject is null) = (consent_state in ('open', 'not_applicable'))),
  consent_refusal_effect text
    check ((consent_refusal_effect is null) = (consent_state in ('open', 'not_applicable'))),
  consent_is_of_child integer check (consent_is_of_child in (0, 1))
    check ((consent_is_of_child is null) = (consent_state in ('open', 'not_applicable'))),
  special_category_ground_state text not null
    check (special_category_ground_state in (
      'open', 'not_applicable', 'proposed', 'confirmed'
    )),
  special_category_ground text
    check (special_category_ground in (
      'explicit_consent', 'employment_law', 'vital_interests', 'membership_body',
      'made_public', 'legal_claims', 'substantial_public_interest', 'health_care',
      'public_health', 'archiving_research'
    ))
    check ((special_category_ground is null) = (special_category_ground_state in ('open', 'not_applicable'))),
  criminal_data_ground_state text not null
    check (criminal_data_ground_state in (
      'open', 'not_applicable', 'proposed', 'confirmed'
    )),
  criminal_data_ground text
    check ((criminal_data_ground is null) = (criminal_data_ground_state in ('open', 'not_applicable'))),
  bsn_statute_state text not null
    check (bsn_statute_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  bsn_statute text check ((bsn_statute is null) = (bsn_statute_state in ('open', 'not_applicable'))),
  primary key (activity, purpose, position),
  foreign key (activity, purpose) references purpose (activity, id) on delete cascade
) strict, without rowid;

CREATE TABLE measure (
  id text not null,
  name text not null,
  kind text not null check (kind in ('policy', 'technical', 'organisational', 'suppliers')),
  description text not null,
  public_text_state text not null
    check (public_text_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  public_text text check ((public_text is null) = (public_text_state in ('open', 'not_applicable'))),
  last_checked text check (last_checked is date(last_checked)),
  evidence text,
  position integer not null check (position >= 0),
  primary key (id),
  foreign key (evidence) references attachment (id) deferrable initially deferred
) strict, without rowid;

CREATE TABLE measure_system (
  measure text not null,
  position integer not null check (position >= 0),
  system text not null,
  primary key (measure, position),
  foreign key (measure) references measure (id) on delete cascade,
  foreign key (system) references system (id) deferrable initially deferred
) strict, without rowid;

CREATE TABLE meta (
  only integer not null check (only = 1),
  document_id text not null,
  created_on text not null check (created_on is date(created_on)),
  min_reader integer not null check (min_reader > 0),
  generation integer not null check (generation >= 0),
  primary key (only)
) strict, without rowid;

CREATE TABLE migration (
  version integer not null,
  checksum text not null,
  primary key (version)
) strict, without rowid;

CREATE TABLE note (
  position integer not null check (position >= 0),
  record text not null,
  field text not null,
  note text not null,
  changed_at text check (changed_at glob '????-??-??T??:??:??*'),
  changed_by text not null,
  source text not null,
  primary key (position)
) strict, without rowid;

CREATE TABLE occurrence (
  id text not null,
  label text not null,
  event text not null check (event in (
    'end_of_procedure', 'end_of_employment', 'end_of_contract', 'last_contact',
    'last_purchase', 'invoice_date', 'end_of_financial_year', 'receipt', 'recording',
    'unsubscription', 'consent_given', 'consent_withdrawn', 'settlement', 'visit',
    'year_concerned', 'other'
  )),
  "on" text check ("on" is date("on")),
  position integer not null check (position >= 0),
  primary key (id)
) strict, without rowid;

CREATE TABLE occurrence_period (
  occurrence text not null,
  position integer not null check (position >= 0),
  period text not null,
  primary key (occurrence, position),
  foreign key (occurrence) references occurrence (id) on delete cascade,
  foreign key (period) references retention_period (id) deferrable initially deferred
) strict, without rowid;

CREATE TABLE opt_out_channel (
  activity text not null,
  position integer not null check (position >= 0),
  channel text not null
    check (channel in (
      'email', 'phone', 'post', 'visit', 'online', 'unsubscribe_link', 'text_message',
      'social_media', 'paper'
    )),
  primary key (activity, position),
  foreign key (activity) references activity (id) on delete cascade
) strict, without rowid;

CREATE TABLE organisation (
  only integer not null check (only = 1),
  legal_name_state text not null
    check (legal_name_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  legal_name text check ((legal_name is null) = (legal_name_state in ('open', 'not_applicable'))),
  trade_name_state text not null
    check (trade_name_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  trade_name text check ((trade_name is null) = (trade_name_state in ('open', 'not_applicable'))),
  short_name_state text not null
    check (short_name_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  short_name text check ((short_name is null) = (short_name_state in ('open', 'not_applicable'))),
  legal_form_state text not null
    check (legal_form_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  legal_form text
    check (legal_form in (
      'sole_proprietorship', 'general_partnership', 'partnership', 'limited_partnership',
      'private_limited_company', 'public_limited_company', 'foundation', 'association',
      'cooperative', 'other'
    ))
    check ((legal_form is null) = (legal_form_state in ('open', 'not_applicable'))),
  kvk_number_state text not null
    check (kvk_number_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  kvk_number text check ((kvk_number is null) = (kvk_number_state in ('open', 'not_applicable'))),
  rsin_state text not null check (rsin_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  rsin text check ((rsin is null) = (rsin_state in ('open', 'not_applicable'))),
  visiting_address_state text not null
    check (visiting_address_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  visiting_address_street text
    check ((visiting_address_street is null) = (visiting_address_state in ('open', 'not_applicable'))),
  visiting_address_postcode text
    check ((visiting_address_postcode is null) = (visiting_address_state in ('open', 'not_applicable'))),
  visiting_address_city text
    check ((visiting_address_city is null) = (visiting_address_state in ('open', 'not_applicable'))),
  visiting_address_country text
    check ((visiting_address_country is null) = (visiting_address_state in ('open', 'not_applicable'))),
  postal_address_state text not null
    check (postal_address_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  postal_address_street text
    check ((postal_address_street is null) = (postal_address_state in ('open', 'not_applicable'))),
  postal_address_postcode text
    check ((postal_address_postcode is null) = (postal_address_state in ('open', 'not_applicable'))),
  postal_address_city text
    check ((postal_address_city is null) = (postal_address_state in ('open', 'not_applicable'))),
  postal_address_country text
    check ((postal_address_country is null) = (postal_address_state in ('open', 'not_applicable'))),
  phone_state text not null check (phone_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  phone text check ((phone is null) = (phone_state in ('open', 'not_applicable'))),
  email_state text not null check (email_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  email text check ((email is null) = (email_state in ('open', 'not_applicable'))),
  website_state text not null check (website_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  website text check ((website is null) = (website_state in ('open', 'not_applicable'))),
  sector_state text not null check (sector_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  sector text check ((sector is null) = (sector_state in ('open', 'not_applicable'))),
  business_state text not null
    check (business_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  business text check ((business is null) = (business_state in ('open', 'not_applicable'))),
  people_state text not null check (people_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  people integer check (people between 0 and 4294967295)
    check ((people is null) = (people_state in ('open', 'not_applicable'))),
  is_controller_state text not null
    check (is_controller_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  is_controller integer check (is_controller in (0, 1))
    check ((is_controller is null) = (is_controller_state in ('open', 'not_applicable'))),
  is_processor_state text not null
    check (is_processor_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  is_processor integer check (is_processor in (0, 1))
    check ((is_processor is null) = (is_processor_state in ('open', 'not_applicable'))),
  group_state text not null check (group_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  group_parent text check ((group_parent is null) = (group_state in ('open', 'not_applicable'))),
  group_short_name text check ((group_short_name is null) = (group_state in ('open', 'not_applicable'))),
  group_covers_affiliates integer check (group_covers_affiliates in (0, 1))
    check ((group_covers_affiliates is null) = (group_state in ('open', 'not_applicable'))),
  representative_state text not null
    check (representative_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  representative_name text
    check ((representative_name is null) = (representative_state in ('open', 'not_applicable'))),
  representative_contact text
    check ((representative_contact is null) = (representative_state in ('open', 'not_applicable'))),
  dpo_state text not null check (dpo_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  dpo_appointed integer check (dpo_appointed in (0, 1))
    check ((dpo_appointed is null) = (dpo_state in ('open', 'not_applicable'))),
  dpo_reason text check ((dpo_reason is null) = (dpo_state in ('open', 'not_applicable'))),
  dpo_decided_on text check (dpo_decided_on is date(dpo_decided_on))
    check (dpo_decided_on is null or dpo_state in ('proposed', 'confirmed')),
  dpo_name text check ((dpo_name is null) = (dpo_state in ('open', 'not_applicable'))),
  dpo_contact text check ((dpo_contact is null) = (dpo_state in ('open', 'not_applicable'))),
  dpo_registration text check ((dpo_registration is null) = (dpo_state in ('open', 'not_applicable'))),
  addresses_children_state text not null
    check (addresses_children_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  addresses_children integer check (addresses_children in (0, 1))
    check ((addresses_children is null) = (addresses_children_state in ('open', 'not_applicable'))),
  form_of_address text not null check (form_of_address in ('u', 'je')),
  contacts_state text not null
    check (contacts_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  primary key (only)
) strict, without rowid;

CREATE TABLE organisation_language (
  position integer not null check (position >= 0),
  language text not null,
  primary key (position)
) strict, without rowid;

CREATE TABLE person (
  id text not null,
  name text not null,
  job_title text not null,
  email_state text not null check (email_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  email text check ((email is null) = (email_state in ('open', 'not_applicable'))),
  position integer not null check (position >= 0),
  primary key (id)
) strict, without rowid;

CREATE TABLE person_duty (
  person text not null,
  position integer not null check (position >= 0),
  duty text not null
    check (duty in (
      'director', 'process_owner', 'application_administrator', 'privacy_contact',
      'data_protection_officer', 'adviser', 'reviewer'
    )),
  primary key (person, position),
  foreign key (person) references person (id) on delete cascade
) strict, without rowid;

CREATE TABLE personal_data_category (
  id text not null,
  name text not null,
  sensitivity text not null
    check (sensitivity in ('ordinary', 'sensitive', 'special', 'criminal_offence', 'bsn')),
  sensitivity_special text
    check (sensitivity_special in (
      'racial_or_ethnic_origin', 'political_opinions', 'religious_or_philosophical_beliefs',
      'trade_union_membership', 'genetic', 'biometric', 'health', 'sex_life_or_orientation'
    )),
  description text not null,
  retention_state text not null
    check (retention_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  retention text check ((retention is null) = (retention_state in ('open', 'not_applicable'))),
  position integer not null check (position >= 0),
  check ((sensitivity = 'special') = (sensitivity_special is not null)),
  primary key (id),
  foreign key (retention) references retention_period (id) deferrable initially deferred
) strict, without rowid;

CREATE TABLE personal_data_example (
  personal_data_category text not null,
  position integer not null check (position >= 0),
  example text not null,
  primary key (personal_data_category, position),
  foreign key (personal_data_category) references personal_data_category (id) on delete cascade
) strict, without rowid;

CREATE TABLE pre_scan (
  activity text not null,
  outcome_state text not null check (outcome_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  outcome text check (outcome in ('needed', 'not_needed'))
    check ((outcome is null) = (outcome_state in ('open', 'not_applicable'))),
  date text check (date is date(date)),
  reason text not null,
  primary key (activity),
  foreign key (activity) references activity (id) on delete cascade
) strict, without rowid;

CREATE TABLE pre_scan_answer (
  activity text not null,
  position integer not null check (position >= 0),
  criterion text not null,
  holds_state text not null check (holds_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  holds integer check (holds in (0, 1))
    check ((holds is null) = (holds_state in ('open', 'not_applicable'))),
  primary key (activity, position),
  foreign key (activity) references pre_scan (activity) on delete cascade
) strict, without rowid;

CREATE TABLE published_change (
  published_statement text not null,
  position integer not null check (position >= 0),
  change text not null,
  primary key (published_statement, position),
  foreign key (published_statement) references published_statement (id) on delete cascade
) strict, without rowid;

CREATE TABLE published_statement (
  id text not null,
  variant text not null,
  version integer not null check (version between 0 and 4294967295),
  date text check (length(date) in (4, 7, 10)),
  status text not null check (status in ('draft', 'in_review', 'approved', 'published', 'replaced')),
  rule_pack text not null,
  snapshot_hash text not null,
  pdf_hash text not null,
  attachment text,
  position integer not null check (position >= 0), language text not null default 'dutch' check (language in ('dutch', 'english')),
  primary key (id),
  foreign key (variant) references statement_variant (id) deferrable initially deferred,
  foreign key (attachment) references attachment (id) deferrable initially deferred
) strict, without rowid;

CREATE TABLE purpose (
  activity text not null,
  position integer not null check (position >= 0),
  id text not null,
  in_short text not null,
  explanation_state text not null
    check (explanation_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  explanation text check ((explanation is null) = (explanation_state in ('open', 'not_applicable'))),
  is_secondary integer not null check (is_secondary in (0, 1)),
  compatible_because text not null,
  legal_bases_state text not null
    check (legal_bases_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  primary key (activity, id),
  foreign key (activity) references activity (id) on delete cascade
) strict, without rowid;

CREATE TABLE recipient (
  id text not null,
  name text not null,
  is_category integer not null check (is_category in (0, 1)),
  kind text not null
    check (kind in (
      'internal_role', 'group_company', 'processor', 'sub_processor', 'third_party',
      'authority', 'data_subject'
    )),
  purpose_state text not null check (purpose_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  purpose text check ((purpose is null) = (purpose_state in ('open', 'not_applicable'))),
  condition_state text not null
    check (condition_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  condition text
    check (condition in (
      'agreement', 'request', 'legal_obligation', 'protection_of_rights', 'consent'
    ))
    check ((condition is null) = (condition_state in ('open', 'not_applicable'))),
  only_if text not null,
  country_state text not null check (country_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  country text check ((country is null) = (country_state in ('open', 'not_applicable'))),
  contact text not null,
  statement_url text not null,
  service text not null,
  assurance_state text not null
    check (assurance_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  assurance_what text check ((assurance_what is null) = (assurance_state in ('open', 'not_applicable'))),
  assurance_checked_on text check (assurance_checked_on is date(assurance_checked_on))
    check (assurance_checked_on is null or assurance_state in ('proposed', 'confirmed')),
  sub_processor_approval_state text not null
    check (sub_processor_approval_state in (
      'open', 'not_applicable', 'proposed', 'confirmed'
    )),
  sub_processor_approval text check (sub_processor_approval in ('specific', 'general'))
    check ((sub_processor_approval is null) = (sub_processor_approval_state in ('open', 'not_applicable'))),
  position integer not null check (position >= 0),
  primary key (id)
) strict, without rowid;

CREATE TABLE request (
  id text not null,
  reference text not null,
  received_on text check (received_on is date(received_on)),
  channel_state text not null check (channel_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  channel text
    check (channel in (
      'email', 'phone', 'post', 'visit', 'online', 'unsubscribe_link', 'text_message',
      'social_media', 'paper'
    ))
    check ((channel is null) = (channel_state in ('open', 'not_applicable'))),
  right_state text not null check (right_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  right text
    check (right in (
      'access', 'rectification', 'erasure', 'restriction', 'portability', 'objection',
      'objection_to_marketing', 'withdrawal_of_consent', 'human_intervention', 'complaint'
    ))
    check ((right is null) = (right_state in ('open', 'not_applicable'))),
  identified_by_state text not null
    check (identified_by_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  identified_by text
    check (identified_by in (
      'known_data', 'known_email', 'call_back', 'login', 'customer_number', 'counter',
      'redacted_copy'
    ))
    check ((identified_by is null) = (identified_by_state in ('open', 'not_applicable'))),
  extended_until text check (extended_until is date(extended_until)),
  extension_reason text not null,
  decision text not null,
  answered_on text check (answered_on is date(answered_on)),
  proof text not null,
  position integer not null check (position >= 0),
  primary key (id)
) strict, without rowid;

CREATE TABLE request_policy (
  only integer not null check (only = 1),
  identity_check_methods_state text not null
    check (identity_check_methods_state in (
      'open', 'not_applicable', 'proposed', 'confirmed'
    )),
  identity_check_asks_copy_always_state text not null
    check (identity_check_asks_copy_always_state in (
      'open', 'not_applicable', 'proposed', 'confirmed'
    )),
  identity_check_asks_copy_always integer check (identity_check_asks_copy_always in (0, 1))
    check ((identity_check_asks_copy_always is null) = (identity_check_asks_copy_always_state in ('open', 'not_applicable'))),
  identity_check_redaction_app text not null,
  identity_check_destroys_copy_state text not null
    check (identity_check_destroys_copy_state in (
      'open', 'not_applicable', 'proposed', 'confirmed'
    )),
  identity_check_destroys_copy integer check (identity_check_destroys_copy in (0, 1))
    check ((identity_check_destroys_copy is null) = (identity_check_destroys_copy_state in ('open', 'not_applicable'))),
  proves_erasure_state text not null
    check (proves_erasure_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  proves_erasure integer check (proves_erasure in (0, 1))
    check ((proves_erasure is null) = (proves_erasure_state in ('open', 'not_applicable'))),
  helps_with_other_rights_state text not null
    check (helps_with_other_rights_state in (
      'open', 'not_applicable', 'proposed', 'confirmed'
    )),
  helps_with_other_rights integer check (helps_with_other_rights in (0, 1))
    check ((helps_with_other_rights is null) = (helps_with_other_rights_state in ('open', 'not_applicable'))),
  objection_names_data_state text not null
    check (objection_names_data_state in (
      'open', 'not_applicable', 'proposed', 'confirmed'
    )),
  objection_names_data integer check (objection_names_data in (0, 1))
    check ((objection_names_data is null) = (objection_names_data_state in ('open', 'not_applicable'))),
  client_first_state text not null
    check (client_first_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  client_first integer check (client_first in (0, 1))
    check ((client_first is null) = (client_first_state in ('open', 'not_applicable'))),
  tells_separately_state text not null
    check (tells_separately_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  tells_separately integer check (tells_separately in (0, 1))
    check ((tells_separately is null) = (tells_separately_state in ('open', 'not_applicable'))),
  explains_on_request_state text not null
    check (explains_on_request_state in (
      'open', 'not_applicable', 'proposed', 'confirmed'
    )),
  explains_on_request integer check (explains_on_request in (0, 1))
    check ((explains_on_request is null) = (explains_on_request_state in ('open', 'not_applicable'))),
  primary key (only)
) strict, without rowid;

CREATE TABLE retention_data_subject (
  retention_period text not null,
  position integer not null check (position >= 0),
  data_subject_category text not null,
  primary key (retention_period, position),
  foreign key (retention_period) references retention_period (id) on delete cascade,
  foreign key (data_subject_category) references data_subject_category (id) deferrable initially deferred
) strict, without rowid;

CREATE TABLE retention_period (
  id text not null,
  name text not null,
  in_sentence text not null,
  term_state text not null check (term_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  term_kind text
    check (term_kind in (
      'fixed', 'maximum', 'minimum', 'until', 'criterion', 'client_instruction',
      'while_active', 'not_kept'
    ))
    check ((term_kind is null) = (term_state in ('open', 'not_applicable'))),
  term_amount integer check (term_amount between 0 and 4294967295)
    check (term_amount is null or term_state in ('proposed', 'confirmed')),
  term_unit text check (term_unit in ('day', 'week', 'month', 'year'))
    check (term_unit is null or term_state in ('proposed', 'confirmed')),
  term_words text check (term_words is null or term_state in ('proposed', 'confirmed')),
  starts_from_state text not null
    check (starts_from_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  starts_from_event text
    check (starts_from_event in (
      'end_of_procedure', 'end_of_employment', 'end_of_contract', 'last_contact',
      'last_purchase', 'invoice_date', 'end_of_financial_year', 'receipt', 'recording',
      'unsubscription', 'consent_given', 'consent_withdrawn', 'settlement', 'visit',
      'year_concerned', 'other'
    ))
    check ((starts_from_event is null) = (starts_from_state in ('open', 'not_applicable'))),
  starts_from_words text
    check ((starts_from_words is null) = (starts_from_state in ('open', 'not_applicable'))),
  starts_from_shift text check (starts_from_shift in ('none', 'next_january'))
    check ((starts_from_shift is null) = (starts_from_state in ('open', 'not_applicable'))),
  condition text not null check (condition in ('always', 'with_consent', 'without_consent')),
  legal_source_state text not null
    check (legal_source_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  legal_source text check ((legal_source is null) = (legal_source_state in ('open', 'not_applicable'))),
  statutory_id text not null,
  reason_state text not null check (reason_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  reason text check ((reason is null) = (reason_state in ('open', 'not_applicable'))),
  end_action_state text not null
    check (end_action_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  end_action text check (end_action in ('erase', 'destroy', 'anonymise', 'archive', 'return'))
    check ((end_action is null) = (end_action_state in ('open', 'not_applicable'))),
  responsible_state text not null
    check (responsible_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  responsible text check ((responsible is null) = (responsible_state in ('open', 'not_applicable'))),
  original_text text not null,
  checked_on text check (checked_on is date(checked_on)),
  position integer not null check (position >= 0),
  check ((term_amount is null) = (term_unit is null)),
  check (term_amount is null or term_kind in ('fixed', 'maximum', 'minimum', 'until')),
  check (term_amount is not null or term_kind not in ('fixed', 'maximum', 'minimum')),
  check ((term_words is not null) = (coalesce(term_kind, '') in ('until', 'criterion', 'client_instruction', 'not_kept'))),
  primary key (id),
  foreign key (responsible) references person (id) deferrable initially deferred
) strict, without rowid;

CREATE TABLE retention_policy (
  only integer not null check (only = 1),
  depends_on_kind_state text not null
    check (depends_on_kind_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  depends_on_kind integer check (depends_on_kind in (0, 1))
    check ((depends_on_kind is null) = (depends_on_kind_state in ('open', 'not_applicable'))),
  no_longer_than_needed_state text not null
    check (no_longer_than_needed_state in (
      'open', 'not_applicable', 'proposed', 'confirmed'
    )),
  no_longer_than_needed integer check (no_longer_than_needed in (0, 1))
    check ((no_longer_than_needed is null) = (no_longer_than_needed_state in ('open', 'not_applicable'))),
  default_period_state text not null
    check (default_period_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  default_period text
    check ((default_period is null) = (default_period_state in ('open', 'not_applicable'))),
  every_category_has_period_state text not null
    check (every_category_has_period_state in (
      'open', 'not_applicable', 'proposed', 'confirmed'
    )),
  every_category_has_period integer check (every_category_has_period in (0, 1))
    check ((every_category_has_period is null) = (every_category_has_period_state in ('open', 'not_applicable'))),
  is_documented_state text not null
    check (is_documented_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  is_documented integer check (is_documented in (0, 1))
    check ((is_documented is null) = (is_documented_state in ('open', 'not_applicable'))),
  staff_is_instructed_state text not null
    check (staff_is_instructed_state in (
      'open', 'not_applicable', 'proposed', 'confirmed'
    )),
  staff_is_instructed integer check (staff_is_instructed in (0, 1))
    check ((staff_is_instructed is null) = (staff_is_instructed_state in ('open', 'not_applicable'))),
  holds_for_disputes_state text not null
    check (holds_for_disputes_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  holds_for_disputes integer check (holds_for_disputes in (0, 1))
    check ((holds_for_disputes is null) = (holds_for_disputes_state in ('open', 'not_applicable'))),
  inventory_date text check (inventory_date is date(inventory_date)),
  primary key (only),
  foreign key (default_period) references retention_period (id) deferrable initially deferred
) strict, without rowid;

CREATE TABLE review (
  id text not null,
  object text not null,
  version text not null,
  author text,
  reviewer text,
  date text check (date is date(date)),
  verdict text not null check (verdict in ('approved', 'changes_asked')),
  remarks text not null,
  position integer not null check (position >= 0),
  primary key (id),
  foreign key (author) references person (id) deferrable initially deferred,
  foreign key (reviewer) references person (id) deferrable initially deferred
) strict, without rowid;

CREATE TABLE right_remark (
  position integer not null check (position >= 0),
  right text not null
    check (right in (
      'access', 'rectification', 'erasure', 'restriction', 'portability', 'objection',
      'objection_to_marketing', 'withdrawal_of_consent', 'human_intervention', 'complaint'
    )),
  limits text not null,
  primary key (position)
) strict, without rowid;

CREATE TABLE security_policy (
  only integer not null check (only = 1),
  binds_third_parties_state text not null
    check (binds_third_parties_state in (
      'open', 'not_applicable', 'proposed', 'confirmed'
    )),
  binds_third_parties integer check (binds_third_parties in (0, 1))
    check ((binds_third_parties is null) = (binds_third_parties_state in ('open', 'not_applicable'))),
  advises_on_login_state text not null
    check (advises_on_login_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  advises_on_login integer check (advises_on_login in (0, 1))
    check ((advises_on_login is null) = (advises_on_login_state in ('open', 'not_applicable'))),
  asks_to_report_state text not null
    check (asks_to_report_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  asks_to_report integer check (asks_to_report in (0, 1))
    check ((asks_to_report is null) = (asks_to_report_state in ('open', 'not_applicable'))),
  primary key (only)
) strict, without rowid;

CREATE TABLE set_aside (
  position integer not null check (position >= 0),
  "check" text not null,
  record text not null,
  field text not null,
  reason text not null,
  until text check (until is date(until)),
  primary key (position)
) strict, without rowid;

CREATE TABLE sharing_condition (
  position integer not null check (position >= 0),
  condition text not null
    check (condition in (
      'agreement', 'request', 'legal_obligation', 'protection_of_rights', 'consent'
    )),
  primary key (position)
) strict, without rowid;

CREATE TABLE sharing_policy (
  only integer not null check (only = 1),
  sells_data_state text not null
    check (sells_data_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  sells_data integer check (sells_data in (0, 1))
    check ((sells_data is null) = (sells_data_state in ('open', 'not_applicable'))),
  conditions_state text not null
    check (conditions_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  has_safeguards_state text not null
    check (has_safeguards_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  has_safeguards integer check (has_safeguards in (0, 1))
    check ((has_safeguards is null) = (has_safeguards_state in ('open', 'not_applicable'))),
  records_basis_state text not null
    check (records_basis_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  records_basis integer check (records_basis in (0, 1))
    check ((records_basis is null) = (records_basis_state in ('open', 'not_applicable'))),
  contracts_with_processors_state text not null
    check (contracts_with_processors_state in (
      'open', 'not_applicable', 'proposed', 'confirmed'
    )),
  contracts_with_processors integer check (contracts_with_processors in (0, 1))
    check ((contracts_with_processors is null) = (contracts_with_processors_state in ('open', 'not_applicable'))),
  other_relations_state text not null
    check (other_relations_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  other_relations text
    check ((other_relations is null) = (other_relations_state in ('open', 'not_applicable'))),
  primary key (only)
) strict, without rowid;

CREATE TABLE social_media (
  only integer not null check (only = 1),
  pages_state text not null check (pages_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  primary key (only)
) strict, without rowid;

CREATE TABLE social_media_page (
  position integer not null check (position >= 0),
  id text not null,
  network text not null,
  account text not null,
  provider text not null,
  is_joint_state text not null
    check (is_joint_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  is_joint integer check (is_joint in (0, 1))
    check ((is_joint is null) = (is_joint_state in ('open', 'not_applicable'))),
  primary key (position)
) strict, without rowid;

CREATE TABLE source (
  id text not null,
  kind text not null
    check (kind in (
      'data_subject', 'client', 'own_staff', 'public', 'third_party', 'observation',
      'derived'
    )),
  label text not null,
  name text not null,
  explanation text not null,
  is_public_state text not null
    check (is_public_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  is_public integer check (is_public in (0, 1))
    check ((is_public is null) = (is_public_state in ('open', 'not_applicable'))),
  position integer not null check (position >= 0),
  primary key (id)
) strict, without rowid;

CREATE TABLE source_data_subject (
  source text not null,
  position integer not null check (position >= 0),
  data_subject_category text not null,
  primary key (source, position),
  foreign key (source) references source (id) on delete cascade,
  foreign key (data_subject_category) references data_subject_category (id) deferrable initially deferred
) strict, without rowid;

CREATE TABLE statement_left_out (
  statement_variant text not null,
  position integer not null check (position >= 0),
  part text not null,
  reason text not null,
  primary key (statement_variant, position),
  foreign key (statement_variant) references statement_variant (id) on delete cascade
) strict, without rowid;

CREATE TABLE statement_optional_part (
  statement_variant text not null,
  position integer not null check (position >= 0),
  part text not null
    check (part in (
      'scope', 'data_overview', 'applicability', 'register_description', 'systems',
      'measures_by_kind', 'sharing_bases'
    )),
  primary key (statement_variant, position),
  foreign key (statement_variant) references statement_variant (id) on delete cascade
) strict, without rowid;

CREATE TABLE statement_order (
  statement_variant text not null,
  position integer not null check (position >= 0),
  part text not null,
  primary key (statement_variant, position),
  foreign key (statement_variant) references statement_variant (id) on delete cascade
) strict, without rowid;

CREATE TABLE statement_own_text (
  statement_variant text not null,
  position integer not null check (position >= 0),
  target text not null,
  record text not null,
  place text not null check (place in ('before', 'after', 'instead')),
  text text not null,
  reason text not null,
  replaced text not null,
  primary key (statement_variant, position),
  foreign key (statement_variant) references statement_variant (id) on delete cascade
) strict, without rowid;

CREATE TABLE statement_translation (
  statement_variant text not null,
  position integer not null check (position >= 0),
  language text not null check (language in ('dutch', 'english')),
  original text not null,
  words text not null,
  primary key (statement_variant, position),
  foreign key (statement_variant) references statement_variant (id) on delete cascade
) strict, without rowid;

CREATE TABLE statement_variant (
  id text not null,
  audience text not null
    check (audience in (
      'website', 'customers', 'employees', 'applicants', 'suppliers', 'event', 'own'
    )),
  title text not null,
  form_of_address text check (form_of_address in ('u', 'je')),
  version integer not null check (version between 0 and 4294967295),
  defined_term text not null,
  may_be_shared_state text not null
    check (may_be_shared_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  may_be_shared integer check (may_be_shared in (0, 1))
    check ((may_be_shared is null) = (may_be_shared_state in ('open', 'not_applicable'))),
  clients_inform_state text not null
    check (clients_inform_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  clients_inform integer check (clients_inform in (0, 1))
    check ((clients_inform is null) = (clients_inform_state in ('open', 'not_applicable'))),
  permalink_state text not null
    check (permalink_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  permalink text check ((permalink is null) = (permalink_state in ('open', 'not_applicable'))),
  is_downloadable_state text not null
    check (is_downloadable_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  is_downloadable integer check (is_downloadable in (0, 1))
    check ((is_downloadable is null) = (is_downloadable_state in ('open', 'not_applicable'))),
  change_notice_state text not null
    check (change_notice_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  change_notice text check ((change_notice is null) = (change_notice_state in ('open', 'not_applicable'))),
  shows_changes_at_collection_state text not null
    check (shows_changes_at_collection_state in (
      'open', 'not_applicable', 'proposed', 'confirmed'
    )),
  shows_changes_at_collection integer check (shows_changes_at_collection in (0, 1))
    check ((shows_changes_at_collection is null) = (shows_changes_at_collection_state in ('open', 'not_applicable'))),
  next_review text check (next_review is date(next_review)),
  appearance_logo text,
  appearance_logo_alt text not null,
  appearance_accent text not null,
  appearance_serif integer not null check (appearance_serif in (0, 1)),
  appearance_justified integer not null check (appearance_justified in (0, 1)),
  appearance_large_print integer not null check (appearance_large_print in (0, 1)),
  position integer not null check (position >= 0),
  primary key (id),
  foreign key (appearance_logo) references attachment (id) deferrable initially deferred
) strict, without rowid;

CREATE TABLE system (
  id text not null,
  name text not null,
  purpose_state text not null check (purpose_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  purpose text check ((purpose is null) = (purpose_state in ('open', 'not_applicable'))),
  supplier text,
  kind text not null,
  administrator_state text not null
    check (administrator_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  administrator text check ((administrator is null) = (administrator_state in ('open', 'not_applicable'))),
  hosting_state text not null check (hosting_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  hosting text check (hosting in ('netherlands', 'eea', 'outside_eea', 'on_premises'))
    check ((hosting is null) = (hosting_state in ('open', 'not_applicable'))),
  storage_country_state text not null
    check (storage_country_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  storage_country text
    check ((storage_country is null) = (storage_country_state in ('open', 'not_applicable'))),
  support_country_state text not null
    check (support_country_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  support_country text
    check ((support_country is null) = (support_country_state in ('open', 'not_applicable'))),
  telemetry_country_state text not null
    check (telemetry_country_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  telemetry_country text
    check ((telemetry_country is null) = (telemetry_country_state in ('open', 'not_applicable'))),
  provider_country_state text not null
    check (provider_country_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  provider_country text
    check ((provider_country is null) = (provider_country_state in ('open', 'not_applicable'))),
  account text not null,
  access_via text not null,
  mfa_state text not null check (mfa_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  mfa integer check (mfa in (0, 1)) check ((mfa is null) = (mfa_state in ('open', 'not_applicable'))),
  encryption_state text not null
    check (encryption_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  encryption integer check (encryption in (0, 1))
    check ((encryption is null) = (encryption_state in ('open', 'not_applicable'))),
  backup_term text not null,
  risk_level_state text not null
    check (risk_level_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  risk_level text check (risk_level in ('low', 'medium', 'high'))
    check ((risk_level is null) = (risk_level_state in ('open', 'not_applicable'))),
  risk_date text check (risk_date is date(risk_date)),
  impact_assessment text,
  in_inventory_since text check (length(in_inventory_since) in (4, 7, 10)),
  retired_on text check (length(retired_on) in (4, 7, 10)),
  is_published integer not null check (is_published in (0, 1)),
  position integer not null check (position >= 0),
  primary key (id),
  foreign key (supplier) references recipient (id) deferrable initially deferred,
  foreign key (administrator) references person (id) deferrable initially deferred,
  foreign key (impact_assessment) references impact_assessment (id) deferrable initially deferred
) strict, without rowid;

CREATE TABLE system_inventory (
  position integer not null check (position >= 0),
  date text check (date is date(date)),
  by text not null,
  note text not null,
  primary key (position)
) strict, without rowid;

CREATE TABLE third_party_notice (
  activity text not null,
  position integer not null check (position >= 0),
  name text not null,
  reason text not null,
  read_at text not null,
  url text not null,
  primary key (activity, position),
  foreign key (activity) references activity (id) on delete cascade
) strict, without rowid;

CREATE TABLE transfer (
  id text not null,
  recipient text,
  purpose text not null,
  country_state text not null check (country_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  country text check ((country is null) = (country_state in ('open', 'not_applicable'))),
  safeguards_state text not null
    check (safeguards_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  decision text not null,
  assessed_on text check (assessed_on is date(assessed_on)),
  copy_available_state text not null
    check (copy_available_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  copy_available text
    check ((copy_available is null) = (copy_available_state in ('open', 'not_applicable'))),
  attachment text,
  position integer not null check (position >= 0),
  primary key (id),
  foreign key (recipient) references recipient (id) deferrable initially deferred,
  foreign key (attachment) references attachment (id) deferrable initially deferred
) strict, without rowid;

CREATE TABLE transfer_policy (
  only integer not null check (only = 1),
  leaves_eea_state text not null
    check (leaves_eea_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  leaves_eea text check (leaves_eea in ('never', 'exceptionally', 'yes'))
    check ((leaves_eea is null) = (leaves_eea_state in ('open', 'not_applicable'))),
  only_if_needed_state text not null
    check (only_if_needed_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  only_if_needed integer check (only_if_needed in (0, 1))
    check ((only_if_needed is null) = (only_if_needed_state in ('open', 'not_applicable'))),
  asks_eu_servers_state text not null
    check (asks_eu_servers_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  asks_eu_servers integer check (asks_eu_servers in (0, 1))
    check ((asks_eu_servers is null) = (asks_eu_servers_state in ('open', 'not_applicable'))),
  asks_standard_clauses_state text not null
    check (asks_standard_clauses_state in (
      'open', 'not_applicable', 'proposed', 'confirmed'
    )),
  asks_standard_clauses integer check (asks_standard_clauses in (0, 1))
    check ((asks_standard_clauses is null) = (asks_standard_clauses_state in ('open', 'not_applicable'))),
  primary key (only)
) strict, without rowid;

CREATE TABLE transfer_safeguard (
  transfer text not null,
  position integer not null check (position >= 0),
  safeguard text not null
    check (safeguard in (
      'adequacy_decision', 'data_privacy_framework', 'standard_contractual_clauses',
      'binding_corporate_rules', 'code_or_certificate', 'derogation', 'none'
    )),
  primary key (transfer, position),
  foreign key (transfer) references transfer (id) on delete cascade
) strict, without rowid;

CREATE TABLE unlawful_practice (
  position integer not null check (position >= 0),
  found_in text not null,
  practice text not null,
  article text not null,
  instead text not null,
  primary key (position)
) strict, without rowid;

CREATE TABLE website (
  id text not null,
  domain text not null,
  owner text not null,
  content text not null,
  tracks_state text not null check (tracks_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  tracks integer check (tracks in (0, 1))
    check ((tracks is null) = (tracks_state in ('open', 'not_applicable'))),
  cookies_state text not null check (cookies_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  variant text,
  position integer not null check (position >= 0),
  primary key (id),
  foreign key (variant) references statement_variant (id) deferrable initially deferred
) strict, without rowid;
