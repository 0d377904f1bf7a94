-- Why: how long data are kept is one schedule; what stops deletion, and what was deleted, stands beside it.

-- The retention schedule (art. 30 lid 1 onder f AVG).
create table retention_period (
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

-- Whose data a rule is about.
create table retention_data_subject (
  retention_period text not null,
  position integer not null check (position >= 0),
  data_subject_category text not null,
  primary key (retention_period, position),
  foreign key (retention_period) references retention_period (id) on delete cascade,
  foreign key (data_subject_category) references data_subject_category (id) deferrable initially deferred
) strict, without rowid;

-- What holds for all keeping.
create table retention_policy (
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

-- What stops deletion for a while.
create table hold (
  id text not null,
  reason text not null,
  "from" text check ("from" is date("from")),
  until text check (until is date(until)),
  position integer not null check (position >= 0),
  primary key (id)
) strict, without rowid;

-- What is held.
create table hold_activity (
  hold text not null,
  position integer not null check (position >= 0),
  activity text not null,
  primary key (hold, position),
  foreign key (hold) references hold (id) on delete cascade,
  foreign key (activity) references activity (id) deferrable initially deferred
) strict, without rowid;

-- What was deleted; never whose.
create table deletion_event (
  id text not null,
  period text,
  request text,
  scope text not null,
  done_on text check (done_on is date(done_on)),
  done_by text,
  method text not null,
  proof text not null,
  position integer not null check (position >= 0),
  primary key (id),
  foreign key (period) references retention_period (id) deferrable initially deferred,
  foreign key (request) references request (id) deferrable initially deferred,
  foreign key (done_by) references person (id) deferrable initially deferred
) strict, without rowid;

-- In which systems.
create table deletion_system (
  deletion_event text not null,
  position integer not null check (position >= 0),
  system text not null,
  primary key (deletion_event, position),
  foreign key (deletion_event) references deletion_event (id) on delete cascade,
  foreign key (system) references system (id) deferrable initially deferred
) strict, without rowid;
