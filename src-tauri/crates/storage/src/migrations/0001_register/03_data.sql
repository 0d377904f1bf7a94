-- Why: activities share what they are about: whose data, which data, where from, and in which systems.

-- Groups of people (art. 30 lid 1 onder c AVG).
create table data_subject_category (
  id text not null,
  name text not null,
  is_vulnerable integer not null check (is_vulnerable in (0, 1)),
  is_child integer not null check (is_child in (0, 1)),
  informed_by text,
  position integer not null check (position >= 0),
  primary key (id),
  foreign key (informed_by) references statement_variant (id) deferrable initially deferred
) strict, without rowid;

-- Categories of personal data (art. 30 lid 1 onder c AVG).
create table personal_data_category (
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

-- Examples of a category, as a reader knows them.
create table personal_data_example (
  personal_data_category text not null,
  position integer not null check (position >= 0),
  example text not null,
  primary key (personal_data_category, position),
  foreign key (personal_data_category) references personal_data_category (id) on delete cascade
) strict, without rowid;

-- Where data come from (art. 14 lid 2 onder f AVG).
create table source (
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

-- Of whom a source tells.
create table source_data_subject (
  source text not null,
  position integer not null check (position >= 0),
  data_subject_category text not null,
  primary key (source, position),
  foreign key (source) references source (id) on delete cascade,
  foreign key (data_subject_category) references data_subject_category (id) deferrable initially deferred
) strict, without rowid;

-- Systems that hold personal data.
create table system (
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

-- Days on which all systems were listed.
create table system_inventory (
  position integer not null check (position >= 0),
  date text check (date is date(date)),
  by text not null,
  note text not null,
  primary key (position)
) strict, without rowid;

-- Security measures (art. 32 AVG).
create table measure (
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

-- The systems a measure is for.
create table measure_system (
  measure text not null,
  position integer not null check (position >= 0),
  system text not null,
  primary key (measure, position),
  foreign key (measure) references measure (id) on delete cascade,
  foreign key (system) references system (id) deferrable initially deferred
) strict, without rowid;

-- What holds for all security.
create table security_policy (
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

-- Certificates, the firm's own and others'.
create table certificate (
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
