-- Why: what happens over the years: requests and breaches, which the law wants recorded.

-- Data breaches (art. 33 lid 5 AVG).
create table breach (
  id text not null,
  description text not null,
  kind_state text not null check (kind_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  kind text
    check (kind in (
      'sent_to_wrong_recipient', 'post_lost_or_opened', 'device_lost', 'device_stolen',
      'hacking', 'ransomware', 'published_by_accident', 'unauthorised_access', 'paper_lost',
      'unsafe_disposal', 'data_lost', 'other'
    ))
    check ((kind is null) = (kind_state in ('open', 'not_applicable'))),
  discovered_at text check (discovered_at glob '????-??-??T??:??:??*'),
  occurred_at text check (occurred_at glob '????-??-??T??:??:??*'),
  ended_at text check (ended_at glob '????-??-??T??:??:??*'),
  people_at_least integer check (people_at_least between 0 and 4294967295),
  people_at_most integer check (people_at_most between 0 and 4294967295),
  cause text not null,
  consequence text not null,
  actions text not null,
  reported_state text not null
    check (reported_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  reported integer check (reported in (0, 1))
    check ((reported is null) = (reported_state in ('open', 'not_applicable'))),
  report_number text not null,
  reported_at text check (reported_at glob '????-??-??T??:??:??*'),
  people_informed_state text not null
    check (people_informed_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  people_informed integer check (people_informed in (0, 1))
    check ((people_informed is null) = (people_informed_state in ('open', 'not_applicable'))),
  decision_reason text not null,
  position integer not null check (position >= 0),
  primary key (id)
) strict, without rowid;

-- Which data a breach was about.
create table breach_data_category (
  breach text not null,
  position integer not null check (position >= 0),
  personal_data_category text not null,
  primary key (breach, position),
  foreign key (breach) references breach (id) on delete cascade,
  foreign key (personal_data_category) references personal_data_category (id) deferrable initially deferred
) strict, without rowid;

-- Whose.
create table breach_data_subject (
  breach text not null,
  position integer not null check (position >= 0),
  data_subject_category text not null,
  primary key (breach, position),
  foreign key (breach) references breach (id) on delete cascade,
  foreign key (data_subject_category) references data_subject_category (id) deferrable initially deferred
) strict, without rowid;

-- Requests of people about their data (art. 15-22 AVG).
create table request (
  id text not null,
  reference text not null,
  received_on text check (received_on is date(received_on)),
  channel_state text not null check (channel_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  channel text
    check (channel in (
      'email', 'phone', 'post', 'visit', 'online', 'unsubscribe_link', 'text_message',
      'social_media', 'paper'
    ))
    check ((channel is null) = (channel_state in ('open', 'not_applicable'))),
  right_state text not null check (right_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  right text
    check (right in (
      'access', 'rectification', 'erasure', 'restriction', 'portability', 'objection',
      'objection_to_marketing', 'withdrawal_of_consent', 'human_intervention', 'complaint'
    ))
    check ((right is null) = (right_state in ('open', 'not_applicable'))),
  identified_by_state text not null
    check (identified_by_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  identified_by text
    check (identified_by in (
      'known_data', 'known_email', 'call_back', 'login', 'customer_number', 'counter',
      'redacted_copy'
    ))
    check ((identified_by is null) = (identified_by_state in ('open', 'not_applicable'))),
  extended_until text check (extended_until is date(extended_until)),
  extension_reason text not null,
  decision text not null,
  answered_on text check (answered_on is date(answered_on)),
  proof text not null,
  position integer not null check (position >= 0),
  primary key (id)
) strict, without rowid;

-- How requests are treated.
create table request_policy (
  only integer not null check (only = 1),
  identity_check_methods_state text not null
    check (identity_check_methods_state in (
      'open', 'not_applicable', 'proposed', 'confirmed'
    )),
  identity_check_asks_copy_always_state text not null
    check (identity_check_asks_copy_always_state in (
      'open', 'not_applicable', 'proposed', 'confirmed'
    )),
  identity_check_asks_copy_always integer check (identity_check_asks_copy_always in (0, 1))
    check ((identity_check_asks_copy_always is null) = (identity_check_asks_copy_always_state in ('open', 'not_applicable'))),
  identity_check_redaction_app text not null,
  identity_check_destroys_copy_state text not null
    check (identity_check_destroys_copy_state in (
      'open', 'not_applicable', 'proposed', 'confirmed'
    )),
  identity_check_destroys_copy integer check (identity_check_destroys_copy in (0, 1))
    check ((identity_check_destroys_copy is null) = (identity_check_destroys_copy_state in ('open', 'not_applicable'))),
  proves_erasure_state text not null
    check (proves_erasure_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  proves_erasure integer check (proves_erasure in (0, 1))
    check ((proves_erasure is null) = (proves_erasure_state in ('open', 'not_applicable'))),
  helps_with_other_rights_state text not null
    check (helps_with_other_rights_state in (
      'open', 'not_applicable', 'proposed', 'confirmed'
    )),
  helps_with_other_rights integer check (helps_with_other_rights in (0, 1))
    check ((helps_with_other_rights is null) = (helps_with_other_rights_state in ('open', 'not_applicable'))),
  objection_names_data_state text not null
    check (objection_names_data_state in (
      'open', 'not_applicable', 'proposed', 'confirmed'
    )),
  objection_names_data integer check (objection_names_data in (0, 1))
    check ((objection_names_data is null) = (objection_names_data_state in ('open', 'not_applicable'))),
  client_first_state text not null
    check (client_first_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  client_first integer check (client_first in (0, 1))
    check ((client_first is null) = (client_first_state in ('open', 'not_applicable'))),
  tells_separately_state text not null
    check (tells_separately_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  tells_separately integer check (tells_separately in (0, 1))
    check ((tells_separately is null) = (tells_separately_state in ('open', 'not_applicable'))),
  explains_on_request_state text not null
    check (explains_on_request_state in (
      'open', 'not_applicable', 'proposed', 'confirmed'
    )),
  explains_on_request integer check (explains_on_request in (0, 1))
    check ((explains_on_request is null) = (explains_on_request_state in ('open', 'not_applicable'))),
  primary key (only)
) strict, without rowid;

-- How the firm makes sure who asks, the gentlest way first.
create table identity_check_method (
  position integer not null check (position >= 0),
  method text not null
    check (method in (
      'known_data', 'known_email', 'call_back', 'login', 'customer_number', 'counter',
      'redacted_copy'
    )),
  primary key (position)
) strict, without rowid;

-- What the firm says about single rights.
create table right_remark (
  position integer not null check (position >= 0),
  right text not null
    check (right in (
      'access', 'rectification', 'erasure', 'restriction', 'portability', 'objection',
      'objection_to_marketing', 'withdrawal_of_consent', 'human_intervention', 'complaint'
    )),
  limits text not null,
  primary key (position)
) strict, without rowid;
