-- Why: the first version of the dossier, with a table for every record of the register.
--
-- What holds of all of it:
-- an answer is a column of its value and a column …_state; without an answer the value is null;
-- a list keeps its order in `position`, from 0; what belongs to a record goes when the record goes;
-- a record that others refer to cannot go: references are looked at when the transaction ends;
-- rows stand in the order of their keys (without rowid), so the same records give the same file.

-- What the file says of itself.
create table meta (
  only integer not null check (only = 1),
  document_id text not null,
  created_on text not null check (created_on is date(created_on)),
  min_reader integer not null check (min_reader > 0),
  generation integer not null check (generation >= 0),
  primary key (only)
) strict, without rowid;

-- The steps that made these tables; a released one is never edited.
create table migration (
  version integer not null,
  checksum text not null,
  primary key (version)
) strict, without rowid;
