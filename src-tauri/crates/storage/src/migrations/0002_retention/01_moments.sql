-- Why: periods that count from a moment get real dates once the firm notes when that moment was; a complaint
-- freezes single rules and moments, not only whole activities; and what was thrown away says up to where.

-- Something that ended or happened on a day. Its label names no person.
create table occurrence (
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

-- The rules that count from it.
create table occurrence_period (
  occurrence text not null,
  position integer not null check (position >= 0),
  period text not null,
  primary key (occurrence, position),
  foreign key (occurrence) references occurrence (id) on delete cascade,
  foreign key (period) references retention_period (id) deferrable initially deferred
) strict, without rowid;

-- What is held: all under a rule.
create table hold_period (
  hold text not null,
  position integer not null check (position >= 0),
  period text not null,
  primary key (hold, position),
  foreign key (hold) references hold (id) on delete cascade,
  foreign key (period) references retention_period (id) deferrable initially deferred
) strict, without rowid;

-- What is held: what counts from a moment.
create table hold_occurrence (
  hold text not null,
  position integer not null check (position >= 0),
  occurrence text not null,
  primary key (hold, position),
  foreign key (hold) references hold (id) on delete cascade,
  foreign key (occurrence) references occurrence (id) deferrable initially deferred
) strict, without rowid;

alter table deletion_event add column occurrence text
  references occurrence (id) deferrable initially deferred;
alter table deletion_event add column through text check (through is date(through));
