-- Why: the register itself (art. 30 AVG): each processing activity, with all that is said of it alone.

-- Processing activities: the central record (art. 30 lid 1 AVG).
create table activity (
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
  position integer not null check (position >= 0),
  primary key (id),
  foreign key (business_process) references business_process (id) deferrable initially deferred,
  foreign key (replaced_by) references activity (id) deferrable initially deferred,
  foreign key (parent) references activity (id) deferrable initially deferred,
  foreign key (process_owner) references person (id) deferrable initially deferred,
  foreign key (reuse_of) references activity (id) deferrable initially deferred,
  foreign key (impact_assessment) references impact_assessment (id) deferrable initially deferred
) strict, without rowid;

-- The firm's own words to find an activity by.
create table activity_tag (
  activity text not null,
  position integer not null check (position >= 0),
  tag text not null,
  primary key (activity, position),
  foreign key (activity) references activity (id) on delete cascade
) strict, without rowid;

-- For whom the firm does it as a processor (art. 30 lid 2 onder a AVG).
create table activity_client (
  activity text not null,
  position integer not null check (position >= 0),
  name text not null,
  contact text not null,
  service text not null,
  primary key (activity, position),
  foreign key (activity) references activity (id) on delete cascade
) strict, without rowid;

-- Whose data.
create table activity_data_subject (
  activity text not null,
  position integer not null check (position >= 0),
  data_subject_category text not null,
  primary key (activity, position),
  foreign key (activity) references activity (id) on delete cascade,
  foreign key (data_subject_category) references data_subject_category (id) deferrable initially deferred
) strict, without rowid;

-- What an activity is for; an id holds within its activity.
create table purpose (
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

-- Why a purpose is allowed (art. 6 AVG).
create table legal_basis (
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

-- What the firm takes for consent.
create table consent_expression (
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

-- How people withdraw it (art. 7 lid 3 AVG).
create table consent_withdrawal (
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

-- The single data; an id holds within its activity.
create table data_item (
  activity text not null,
  position integer not null check (position >= 0),
  id text not null,
  name text not null,
  category text,
  source text,
  collected_when text not null,
  disguise text not null check (disguise in ('none', 'pseudonymised', 'anonymised')),
  retention text,
  primary key (activity, id),
  foreign key (activity) references activity (id) on delete cascade,
  foreign key (category) references personal_data_category (id) deferrable initially deferred,
  foreign key (source) references source (id) deferrable initially deferred,
  foreign key (retention) references retention_period (id) deferrable initially deferred
) strict, without rowid;

-- Whose it is, when not everybody's in the activity.
create table data_item_data_subject (
  activity text not null,
  data_item text not null,
  position integer not null check (position >= 0),
  data_subject_category text not null,
  primary key (activity, data_item, position),
  foreign key (activity, data_item) references data_item (activity, id) on delete cascade,
  foreign key (data_subject_category) references data_subject_category (id) deferrable initially deferred
) strict, without rowid;

-- What it is for, when not everything the activity is for.
create table data_item_purpose (
  activity text not null,
  data_item text not null,
  position integer not null check (position >= 0),
  purpose text not null,
  primary key (activity, data_item, position),
  foreign key (activity, data_item) references data_item (activity, id) on delete cascade,
  foreign key (activity, purpose) references purpose (activity, id) deferrable initially deferred
) strict, without rowid;

-- Data the firm deliberately does not take.
create table excluded_data (
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

-- Where an activity has its data from.
create table activity_source (
  activity text not null,
  position integer not null check (position >= 0),
  source text not null,
  primary key (activity, position),
  foreign key (activity) references activity (id) on delete cascade,
  foreign key (source) references source (id) deferrable initially deferred
) strict, without rowid;

-- Who gets them.
create table activity_recipient (
  activity text not null,
  position integer not null check (position >= 0),
  recipient text not null,
  primary key (activity, position),
  foreign key (activity) references activity (id) on delete cascade,
  foreign key (recipient) references recipient (id) deferrable initially deferred
) strict, without rowid;

-- How long they are kept.
create table activity_retention (
  activity text not null,
  position integer not null check (position >= 0),
  retention_period text not null,
  primary key (activity, position),
  foreign key (activity) references activity (id) on delete cascade,
  foreign key (retention_period) references retention_period (id) deferrable initially deferred
) strict, without rowid;

-- How they are secured.
create table activity_measure (
  activity text not null,
  position integer not null check (position >= 0),
  measure text not null,
  primary key (activity, position),
  foreign key (activity) references activity (id) on delete cascade,
  foreign key (measure) references measure (id) deferrable initially deferred
) strict, without rowid;

-- In which systems they stand.
create table activity_system (
  activity text not null,
  position integer not null check (position >= 0),
  system text not null,
  primary key (activity, position),
  foreign key (activity) references activity (id) on delete cascade,
  foreign key (system) references system (id) deferrable initially deferred
) strict, without rowid;

-- By which ways they come and go.
create table activity_channel (
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

-- How people say no.
create table opt_out_channel (
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

-- What others do with the data of the same people.
create table third_party_notice (
  activity text not null,
  position integer not null check (position >= 0),
  name text not null,
  reason text not null,
  read_at text not null,
  url text not null,
  primary key (activity, position),
  foreign key (activity) references activity (id) on delete cascade
) strict, without rowid;

-- What else the owner tells about an activity.
create table activity_remark (
  activity text not null,
  position integer not null check (position >= 0),
  label text not null,
  text text not null,
  primary key (activity, position),
  foreign key (activity) references activity (id) on delete cascade
) strict, without rowid;

-- The quick look whether an impact assessment is needed.
create table pre_scan (
  activity text not null,
  outcome_state text not null check (outcome_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  outcome text check (outcome in ('needed', 'not_needed'))
    check ((outcome is null) = (outcome_state in ('open', 'not_applicable'))),
  date text check (date is date(date)),
  reason text not null,
  primary key (activity),
  foreign key (activity) references activity (id) on delete cascade
) strict, without rowid;

-- Its answers, one a criterion.
create table pre_scan_answer (
  activity text not null,
  position integer not null check (position >= 0),
  criterion text not null,
  holds_state text not null check (holds_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  holds integer check (holds in (0, 1))
    check ((holds is null) = (holds_state in ('open', 'not_applicable'))),
  primary key (activity, position),
  foreign key (activity) references pre_scan (activity) on delete cascade
) strict, without rowid;

-- Impact assessments (art. 35 AVG).
create table impact_assessment (
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
