//! What a register of processing activities is (art. 30 AVG): types, rules of validity, checks.
//!
//! This crate does no IO, reads no clock and knows no file format. Missing is a value here: every
//! question is an [`Answer`], open until somebody answers it.
//!
//! Reading order: [`answer`], [`activity`] (the central record) with [`purpose`], [`legal_basis`],
//! [`personal_data`], [`recipient`], [`retention`]; then [`register`], which holds them all.

pub mod activity;
pub mod address;
pub mod answer;
pub mod attachment;
pub mod breach;
pub mod certificate;
pub mod check;
pub mod cookie;
pub mod data_subject;
pub mod date;
pub mod field;
pub mod format;
pub mod governance;
pub mod id;
pub mod impact_assessment;
pub mod import_run;
pub mod informed;
pub mod law;
pub mod legal_basis;
pub mod measure;
pub mod note;
pub mod organisation;
pub mod own_words;
pub mod person;
pub mod personal_data;
pub mod purpose;
pub mod recipient;
pub mod record;
pub mod reference;
pub mod references;
pub mod register;
pub mod request;
pub mod retention;
pub mod review;
pub mod rights;
pub mod sharing;
pub mod source;
pub mod statement;
pub mod statement_part;
pub mod system;
#[cfg(any(test, feature = "testing"))]
pub mod testing;
pub mod tidy;
pub mod transfer;
pub mod website;
pub mod wording;

pub use activity::*;
pub use answer::Answer;
pub use attachment::*;
pub use breach::*;
pub use certificate::*;
pub use cookie::*;
pub use data_subject::*;
pub use date::PartialDate;
pub use field::FieldId;
pub use format::{FieldProblem, Format, Normalised, normalise};
pub use governance::*;
pub use id::*;
pub use impact_assessment::*;
pub use import_run::*;
pub use law::{Article, Law};
pub use legal_basis::*;
pub use measure::*;
pub use note::*;
pub use organisation::*;
pub use person::*;
pub use personal_data::*;
pub use purpose::*;
pub use recipient::*;
pub use record::{RecordKind, RecordRef};
pub use register::Register;
pub use request::*;
pub use retention::*;
pub use review::*;
pub use rights::{Right, RightHeld, rights_of};
pub use sharing::*;
pub use source::*;
pub use statement::*;
pub use statement_part::{LegalDuty, STATEMENT_PARTS, StatementPart, statement_part};
pub use system::*;
pub use transfer::*;
pub use website::*;
