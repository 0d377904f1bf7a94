-- Why: a statement can be in English, and what its owner wrote in Dutch has to be translated by them.

-- What an owner's words are in another language. They are found by the words themselves.
create table statement_translation (
  statement_variant text not null,
  position integer not null check (position >= 0),
  language text not null check (language in ('dutch', 'english')),
  original text not null,
  words text not null,
  primary key (statement_variant, position),
  foreign key (statement_variant) references statement_variant (id) on delete cascade
) strict, without rowid;
