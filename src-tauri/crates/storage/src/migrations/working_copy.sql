-- Why: what a working copy knows besides the register. None of it gets into the owner's file: the tables
-- are dropped from its image.

-- The owner's file as we last read or wrote it, and how far behind it is.
create table working (
  only integer not null check (only = 1),
  path blob,
  fingerprint blob check (length(fingerprint) = 32),
  edits integer not null,
  saved integer not null,
  primary key (only)
) strict, without rowid;

-- Files that were about to be written and of which we never heard: what stands there may be one of them.
create table pending (
  fingerprint blob not null check (length(fingerprint) = 32),
  generation integer not null,
  edits integer not null,
  primary key (fingerprint)
) strict, without rowid;

-- What can be undone, and done again.
create table history (
  number integer not null,
  operation text not null,
  is_undone integer not null check (is_undone in (0, 1)),
  primary key (number)
) strict, without rowid;

-- What a step changed, in pieces: an import may be longer than a row can be.
create table history_part (
  step integer not null,
  position integer not null,
  changes text not null,
  primary key (step, position),
  foreign key (step) references history (number) on delete cascade
) strict, without rowid;
