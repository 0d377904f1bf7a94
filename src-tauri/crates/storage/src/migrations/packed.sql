-- Why: the tables of a small dossier's file, besides those that say what file it is. In `line` stand the rows of
-- all its tables, one after another.

-- The tables of this version, in the order in which they were made; with the names of their columns, one space
-- between them, when a row of theirs stands in `line`.
create table sheet (
  number integer not null,
  name text not null,
  columns text not null,
  primary key (number)
) strict;

-- The rows, table by table, in the order of their keys: their values as a list in JSON, in the order of the
-- columns. Nulls at the end are left out.
create table line (
  number integer not null,
  sheet integer not null,
  cells text not null,
  primary key (number)
) strict;
