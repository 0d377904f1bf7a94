-- Why: who gets data is said once, and holds for every activity that names them.

-- Who gets data (art. 30 lid 1 onder d AVG).
create table recipient (
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

-- Processing agreements (art. 28 lid 3 AVG).
create table agreement (
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

-- What an agreement settles.
create table agreement_clause (
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

-- Transfers outside the EEA (art. 44 AVG).
create table transfer (
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

-- What protects the data there.
create table transfer_safeguard (
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

-- What holds for all sharing.
create table sharing_policy (
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

-- The conditions on which the firm shares.
create table sharing_condition (
  position integer not null check (position >= 0),
  condition text not null
    check (condition in (
      'agreement', 'request', 'legal_obligation', 'protection_of_rights', 'consent'
    )),
  primary key (position)
) strict, without rowid;

-- What holds for all transfers.
create table transfer_policy (
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
