//! Version 1 of the register file: its own records, apart from the live ones.
//!
//! A file that was written once must be readable for ever, so these declarations only ever grow: a
//! field is added with a default, a word is added to a list; nothing is renamed or taken away. What
//! cannot be said that way is version 2, in a folder of its own.
//!
//! Reading order: [`part`] (what each part can do), [`macros`] (how a record is declared),
//! [`answer`], [`text`], [`id`]; then one file for each file of `register`.

mod activity;
mod answer;
mod attachment;
mod breach;
mod certificate;
mod cookie;
mod data_subject;
mod date;
mod governance;
mod head;
mod id;
mod impact_assessment;
mod import_run;
mod legal_basis;
mod macros;
mod measure;
mod note;
mod object;
mod organisation;
mod part;
mod person;
mod personal_data;
mod purpose;
mod recipient;
mod register;
mod request;
mod retention;
mod review;
mod rights;
mod row;
mod sensitivity;
mod sharing;
mod source;
mod statement;
mod system;
mod term;
mod text;
mod transfer;
mod website;
mod word;
mod yes;

pub(crate) use row::{Row, SEPARATOR};

pub(crate) use self::register::Register;
pub(crate) use part::{Mirror, Part, Seen, Walk};
