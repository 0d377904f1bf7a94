-- Why: what a website stores and shows, and where else the firm can be found.

-- The firm's websites.
create table website (
  id text not null,
  domain text not null,
  owner text not null,
  content text not null,
  tracks_state text not null check (tracks_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  tracks integer check (tracks in (0, 1))
    check ((tracks is null) = (tracks_state in ('open', 'not_applicable'))),
  cookies_state text not null check (cookies_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  variant text,
  position integer not null check (position >= 0),
  primary key (id),
  foreign key (variant) references statement_variant (id) deferrable initially deferred
) strict, without rowid;

-- What a website stores on a visitor's device (art. 11.7a Tw).
create table cookie (
  website text not null,
  position integer not null check (position >= 0),
  name_state text not null check (name_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  name text check ((name is null) = (name_state in ('open', 'not_applicable'))),
  provider_state text not null
    check (provider_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  provider text check ((provider is null) = (provider_state in ('open', 'not_applicable'))),
  kind text not null check (kind in ('functional', 'analytical', 'tracking', 'social')),
  purpose_state text not null check (purpose_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  purpose text check ((purpose is null) = (purpose_state in ('open', 'not_applicable'))),
  duration_state text not null
    check (duration_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  duration text check ((duration is null) = (duration_state in ('open', 'not_applicable'))),
  is_third_party integer not null check (is_third_party in (0, 1)),
  needs_consent_state text not null
    check (needs_consent_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  needs_consent integer check (needs_consent in (0, 1))
    check ((needs_consent is null) = (needs_consent_state in ('open', 'not_applicable'))),
  exemption text not null,
  analytics_settings_state text not null
    check (analytics_settings_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  primary key (website, position),
  foreign key (website) references website (id) on delete cascade
) strict, without rowid;

-- Settings of a cookie that spare privacy.
create table cookie_setting (
  website text not null,
  cookie integer not null,
  position integer not null check (position >= 0),
  setting text not null,
  primary key (website, cookie, position),
  foreign key (website, cookie) references cookie (website, position) on delete cascade
) strict, without rowid;

-- What holds for all cookies.
create table cookie_policy (
  only integer not null check (only = 1),
  uses_cookies_state text not null
    check (uses_cookies_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  uses_cookies integer check (uses_cookies in (0, 1))
    check ((uses_cookies is null) = (uses_cookies_state in ('open', 'not_applicable'))),
  analytics_spare_privacy_state text not null
    check (analytics_spare_privacy_state in (
      'open', 'not_applicable', 'proposed', 'confirmed'
    )),
  analytics_spare_privacy integer check (analytics_spare_privacy in (0, 1))
    check ((analytics_spare_privacy is null) = (analytics_spare_privacy_state in ('open', 'not_applicable'))),
  explains_similar_techniques_state text not null
    check (explains_similar_techniques_state in (
      'open', 'not_applicable', 'proposed', 'confirmed'
    )),
  explains_similar_techniques integer check (explains_similar_techniques in (0, 1))
    check ((explains_similar_techniques is null) = (explains_similar_techniques_state in ('open', 'not_applicable'))),
  explains_law_state text not null
    check (explains_law_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  explains_law integer check (explains_law in (0, 1))
    check ((explains_law is null) = (explains_law_state in ('open', 'not_applicable'))),
  deletable_in_browser_state text not null
    check (deletable_in_browser_state in (
      'open', 'not_applicable', 'proposed', 'confirmed'
    )),
  deletable_in_browser integer check (deletable_in_browser in (0, 1))
    check ((deletable_in_browser is null) = (deletable_in_browser_state in ('open', 'not_applicable'))),
  choice_changed_state text not null
    check (choice_changed_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  choice_changed text
    check ((choice_changed is null) = (choice_changed_state in ('open', 'not_applicable'))),
  primary key (only)
) strict, without rowid;

-- Whether the firm has pages on social media.
create table social_media (
  only integer not null check (only = 1),
  pages_state text not null check (pages_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  primary key (only)
) strict, without rowid;

-- Those pages.
create table social_media_page (
  position integer not null check (position >= 0),
  id text not null,
  network text not null,
  account text not null,
  provider text not null,
  is_joint_state text not null
    check (is_joint_state in ('open', 'not_applicable', 'proposed', 'confirmed')),
  is_joint integer check (is_joint in (0, 1))
    check ((is_joint is null) = (is_joint_state in ('open', 'not_applicable'))),
  primary key (position)
) strict, without rowid;
