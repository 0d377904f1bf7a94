-- Why: every dossier is about one firm: who it is, its people and their tasks, and how it keeps its register.

-- The owner's firm.
create table organisation (
  only integer not null check (only = 1),
  legal_name_state text not null
    check (legal_name_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  legal_name text check ((legal_name is null) = (legal_name_state in ('open', 'not_applicable'))),
  trade_name_state text not null
    check (trade_name_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  trade_name text check ((trade_name is null) = (trade_name_state in ('open', 'not_applicable'))),
  short_name_state text not null
    check (short_name_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  short_name text check ((short_name is null) = (short_name_state in ('open', 'not_applicable'))),
  legal_form_state text not null
    check (legal_form_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  legal_form text
    check (legal_form in (
      'sole_proprietorship', 'general_partnership', 'partnership', 'limited_partnership',
      'private_limited_company', 'public_limited_company', 'foundation', 'association',
      'cooperative', 'other'
    ))
    check ((legal_form is null) = (legal_form_state in ('open', 'not_applicable'))),
  kvk_number_state text not null
    check (kvk_number_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  kvk_number text check ((kvk_number is null) = (kvk_number_state in ('open', 'not_applicable'))),
  rsin_state text not null check (rsin_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  rsin text check ((rsin is null) = (rsin_state in ('open', 'not_applicable'))),
  visiting_address_state text not null
    check (visiting_address_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  visiting_address_street text
    check ((visiting_address_street is null) = (visiting_address_state in ('open', 'not_applicable'))),
  visiting_address_postcode text
    check ((visiting_address_postcode is null) = (visiting_address_state in ('open', 'not_applicable'))),
  visiting_address_city text
    check ((visiting_address_city is null) = (visiting_address_state in ('open', 'not_applicable'))),
  visiting_address_country text
    check ((visiting_address_country is null) = (visiting_address_state in ('open', 'not_applicable'))),
  postal_address_state text not null
    check (postal_address_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  postal_address_street text
    check ((postal_address_street is null) = (postal_address_state in ('open', 'not_applicable'))),
  postal_address_postcode text
    check ((postal_address_postcode is null) = (postal_address_state in ('open', 'not_applicable'))),
  postal_address_city text
    check ((postal_address_city is null) = (postal_address_state in ('open', 'not_applicable'))),
  postal_address_country text
    check ((postal_address_country is null) = (postal_address_state in ('open', 'not_applicable'))),
  phone_state text not null check (phone_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  phone text check ((phone is null) = (phone_state in ('open', 'not_applicable'))),
  email_state text not null check (email_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  email text check ((email is null) = (email_state in ('open', 'not_applicable'))),
  website_state text not null check (website_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  website text check ((website is null) = (website_state in ('open', 'not_applicable'))),
  sector_state text not null check (sector_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  sector text check ((sector is null) = (sector_state in ('open', 'not_applicable'))),
  business_state text not null
    check (business_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  business text check ((business is null) = (business_state in ('open', 'not_applicable'))),
  people_state text not null check (people_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  people integer check (people between 0 and 4294967295)
    check ((people is null) = (people_state in ('open', 'not_applicable'))),
  is_controller_state text not null
    check (is_controller_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  is_controller integer check (is_controller in (0, 1))
    check ((is_controller is null) = (is_controller_state in ('open', 'not_applicable'))),
  is_processor_state text not null
    check (is_processor_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  is_processor integer check (is_processor in (0, 1))
    check ((is_processor is null) = (is_processor_state in ('open', 'not_applicable'))),
  group_state text not null check (group_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  group_parent text check ((group_parent is null) = (group_state in ('open', 'not_applicable'))),
  group_short_name text check ((group_short_name is null) = (group_state in ('open', 'not_applicable'))),
  group_covers_affiliates integer check (group_covers_affiliates in (0, 1))
    check ((group_covers_affiliates is null) = (group_state in ('open', 'not_applicable'))),
  representative_state text not null
    check (representative_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  representative_name text
    check ((representative_name is null) = (representative_state in ('open', 'not_applicable'))),
  representative_contact text
    check ((representative_contact is null) = (representative_state in ('open', 'not_applicable'))),
  dpo_state text not null check (dpo_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  dpo_appointed integer check (dpo_appointed in (0, 1))
    check ((dpo_appointed is null) = (dpo_state in ('open', 'not_applicable'))),
  dpo_reason text check ((dpo_reason is null) = (dpo_state in ('open', 'not_applicable'))),
  dpo_decided_on text check (dpo_decided_on is date(dpo_decided_on))
    check (dpo_decided_on is null or dpo_state in ('proposed', 'confirmed')),
  dpo_name text check ((dpo_name is null) = (dpo_state in ('open', 'not_applicable'))),
  dpo_contact text check ((dpo_contact is null) = (dpo_state in ('open', 'not_applicable'))),
  dpo_registration text check ((dpo_registration is null) = (dpo_state in ('open', 'not_applicable'))),
  addresses_children_state text not null
    check (addresses_children_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  addresses_children integer check (addresses_children in (0, 1))
    check ((addresses_children is null) = (addresses_children_state in ('open', 'not_applicable'))),
  form_of_address text not null check (form_of_address in ('u', 'je')),
  contacts_state text not null
    check (contacts_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  primary key (only)
) strict, without rowid;

-- Languages it publishes in.
create table organisation_language (
  position integer not null check (position >= 0),
  language text not null,
  primary key (position)
) strict, without rowid;

-- Ways to reach the firm.
create table contact (
  position integer not null check (position >= 0),
  channel text not null
    check (channel in (
      'email', 'phone', 'post', 'visit', 'online', 'unsubscribe_link', 'text_message',
      'social_media', 'paper'
    )),
  detail text not null,
  primary key (position)
) strict, without rowid;

-- What each way is for.
create table contact_use (
  contact integer not null,
  position integer not null check (position >= 0),
  used_for text not null
    check (used_for in ('question', 'request', 'complaint', 'tip', 'breach', 'cookies')),
  primary key (contact, position),
  foreign key (contact) references contact (position) on delete cascade
) strict, without rowid;

-- What the firm tells about itself.
create table about_point (
  position integer not null check (position >= 0),
  title text not null,
  text text not null,
  primary key (position)
) strict, without rowid;

-- People with a task in privacy.
create table person (
  id text not null,
  name text not null,
  job_title text not null,
  email_state text not null check (email_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  email text check ((email is null) = (email_state in ('open', 'not_applicable'))),
  position integer not null check (position >= 0),
  primary key (id)
) strict, without rowid;

-- Their tasks.
create table person_duty (
  person text not null,
  position integer not null check (position >= 0),
  duty text not null
    check (duty in (
      'director', 'process_owner', 'application_administrator', 'privacy_contact',
      'data_protection_officer', 'adviser', 'reviewer'
    )),
  primary key (person, position),
  foreign key (person) references person (id) on delete cascade
) strict, without rowid;

-- Processes: a statement takes each as a chapter.
create table business_process (
  id text not null,
  name text not null,
  in_short text not null,
  owner_state text not null check (owner_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  owner text check ((owner is null) = (owner_state in ('open', 'not_applicable'))),
  position integer not null check (position >= 0),
  primary key (id),
  foreign key (owner) references person (id) deferrable initially deferred
) strict, without rowid;

-- How the register is kept.
create table governance (
  only integer not null check (only = 1),
  describes_register_state text not null
    check (describes_register_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  describes_register integer check (describes_register in (0, 1))
    check ((describes_register is null) = (describes_register_state in ('open', 'not_applicable'))),
  agreements_recorded_state text not null
    check (agreements_recorded_state in (
      'open', 'not_applicable', 'proposed', 'confirmed'
    )),
  agreements_recorded integer check (agreements_recorded in (0, 1))
    check ((agreements_recorded is null) = (agreements_recorded_state in ('open', 'not_applicable'))),
  purposes_tied_to_processes_state text not null
    check (purposes_tied_to_processes_state in (
      'open', 'not_applicable', 'proposed', 'confirmed'
    )),
  purposes_tied_to_processes integer check (purposes_tied_to_processes in (0, 1))
    check ((purposes_tied_to_processes is null) = (purposes_tied_to_processes_state in ('open', 'not_applicable'))),
  categories_from_schedule_state text not null
    check (categories_from_schedule_state in (
      'open', 'not_applicable', 'proposed', 'confirmed'
    )),
  categories_from_schedule integer check (categories_from_schedule in (0, 1))
    check ((categories_from_schedule is null) = (categories_from_schedule_state in ('open', 'not_applicable'))),
  hosting_recorded_state text not null
    check (hosting_recorded_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  hosting_recorded integer check (hosting_recorded in (0, 1))
    check ((hosting_recorded is null) = (hosting_recorded_state in ('open', 'not_applicable'))),
  four_eyes_state text not null
    check (four_eyes_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  four_eyes_required integer check (four_eyes_required in (0, 1))
    check ((four_eyes_required is null) = (four_eyes_state in ('open', 'not_applicable'))),
  four_eyes_reason text
    check ((four_eyes_reason is null) = (four_eyes_state in ('open', 'not_applicable'))),
  primary key (only)
) strict, without rowid;
