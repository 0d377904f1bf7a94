-- Why: how facts came about and who looked: reviews, findings set aside, imports, remarks, files.

-- Who looked over what.
create table review (
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

-- Findings the owner set aside.
create table set_aside (
  position integer not null check (position >= 0),
  "check" text not null,
  record text not null,
  field text not null,
  reason text not null,
  until text check (until is date(until)),
  primary key (position)
) strict, without rowid;

-- What the firm did or said that may not be.
create table unlawful_practice (
  position integer not null check (position >= 0),
  found_in text not null,
  practice text not null,
  article text not null,
  instead text not null,
  primary key (position)
) strict, without rowid;

-- Files kept in the dossier, their bytes in base64.
create table attachment (
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

-- What was brought in from files.
create table import_run (
  id text not null,
  file_name text not null,
  file_hash text not null,
  format text not null,
  date text check (date is date(date)),
  position integer not null check (position >= 0),
  primary key (id)
) strict, without rowid;

-- Which column became which field.
create table import_mapping (
  import_run text not null,
  position integer not null check (position >= 0),
  column text not null,
  field text not null,
  primary key (import_run, position),
  foreign key (import_run) references import_run (id) on delete cascade
) strict, without rowid;

-- What could not be taken over.
create table import_issue (
  import_run text not null,
  position integer not null check (position >= 0),
  row integer not null check (row between 0 and 4294967295),
  column text not null,
  text text not null,
  primary key (import_run, position),
  foreign key (import_run) references import_run (id) on delete cascade
) strict, without rowid;

-- Remarks at single facts: who changed them, where they came from.
create table note (
  position integer not null check (position >= 0),
  record text not null,
  field text not null,
  note text not null,
  changed_at text check (changed_at glob '????-??-??T??:??:??*'),
  changed_by text not null,
  source text not null,
  primary key (position)
) strict, without rowid;
