-- Why: what the owner decides about statements, and which ones were published.

-- Statements, one an audience.
create table statement_variant (
  id text not null,
  audience text not null
    check (audience in (
      'website', 'customers', 'employees', 'applicants', 'suppliers', 'event', 'own'
    )),
  title text not null,
  form_of_address text check (form_of_address in ('u', 'je')),
  version integer not null check (version between 0 and 4294967295),
  defined_term text not null,
  may_be_shared_state text not null
    check (may_be_shared_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  may_be_shared integer check (may_be_shared in (0, 1))
    check ((may_be_shared is null) = (may_be_shared_state in ('open', 'not_applicable'))),
  clients_inform_state text not null
    check (clients_inform_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  clients_inform integer check (clients_inform in (0, 1))
    check ((clients_inform is null) = (clients_inform_state in ('open', 'not_applicable'))),
  permalink_state text not null
    check (permalink_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  permalink text check ((permalink is null) = (permalink_state in ('open', 'not_applicable'))),
  is_downloadable_state text not null
    check (is_downloadable_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  is_downloadable integer check (is_downloadable in (0, 1))
    check ((is_downloadable is null) = (is_downloadable_state in ('open', 'not_applicable'))),
  change_notice_state text not null
    check (change_notice_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  change_notice text check ((change_notice is null) = (change_notice_state in ('open', 'not_applicable'))),
  shows_changes_at_collection_state text not null
    check (shows_changes_at_collection_state in (
      'open', 'not_applicable', 'proposed', 'confirmed'
    )),
  shows_changes_at_collection integer check (shows_changes_at_collection in (0, 1))
    check ((shows_changes_at_collection is null) = (shows_changes_at_collection_state in ('open', 'not_applicable'))),
  next_review text check (next_review is date(next_review)),
  appearance_logo text,
  appearance_logo_alt text not null,
  appearance_accent text not null,
  appearance_serif integer not null check (appearance_serif in (0, 1)),
  appearance_justified integer not null check (appearance_justified in (0, 1)),
  appearance_large_print integer not null check (appearance_large_print in (0, 1)),
  position integer not null check (position >= 0),
  primary key (id),
  foreign key (appearance_logo) references attachment (id) deferrable initially deferred
) strict, without rowid;

-- Parts that are not for every firm.
create table statement_optional_part (
  statement_variant text not null,
  position integer not null check (position >= 0),
  part text not null
    check (part in (
      'scope', 'data_overview', 'applicability', 'register_description', 'systems',
      'measures_by_kind', 'sharing_bases'
    )),
  primary key (statement_variant, position),
  foreign key (statement_variant) references statement_variant (id) on delete cascade
) strict, without rowid;

-- Parts in another order than the standard one.
create table statement_order (
  statement_variant text not null,
  position integer not null check (position >= 0),
  part text not null,
  primary key (statement_variant, position),
  foreign key (statement_variant) references statement_variant (id) on delete cascade
) strict, without rowid;

-- Parts left out.
create table statement_left_out (
  statement_variant text not null,
  position integer not null check (position >= 0),
  part text not null,
  reason text not null,
  primary key (statement_variant, position),
  foreign key (statement_variant) references statement_variant (id) on delete cascade
) strict, without rowid;

-- The owner's own words.
create table statement_own_text (
  statement_variant text not null,
  position integer not null check (position >= 0),
  target text not null,
  record text not null,
  place text not null check (place in ('before', 'after', 'instead')),
  text text not null,
  reason text not null,
  replaced text not null,
  primary key (statement_variant, position),
  foreign key (statement_variant) references statement_variant (id) on delete cascade
) strict, without rowid;

-- Statements that were published.
create table published_statement (
  id text not null,
  variant text not null,
  version integer not null check (version between 0 and 4294967295),
  date text check (length(date) in (4, 7, 10)),
  status text not null check (status in ('draft', 'in_review', 'approved', 'published', 'replaced')),
  rule_pack text not null,
  snapshot_hash text not null,
  pdf_hash text not null,
  attachment text,
  position integer not null check (position >= 0),
  primary key (id),
  foreign key (variant) references statement_variant (id) deferrable initially deferred,
  foreign key (attachment) references attachment (id) deferrable initially deferred
) strict, without rowid;

-- What changed since the one before.
create table published_change (
  published_statement text not null,
  position integer not null check (position >= 0),
  change text not null,
  primary key (published_statement, position),
  foreign key (published_statement) references published_statement (id) on delete cascade
) strict, without rowid;
