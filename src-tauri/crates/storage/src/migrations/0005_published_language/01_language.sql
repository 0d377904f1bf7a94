-- Why: a statement can be published in English too, and a version is compared with one in its own language.

alter table published_statement
add column language text not null default 'dutch' check (language in ('dutch', 'english'));
