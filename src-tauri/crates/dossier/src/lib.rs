//! What you can do with an open dossier: the application without a window.
//!
//! The window and the command line call the same verbs. Every change goes through [`Dossier::edit`]: one
//! transaction in the dossier's tables, then memory, then the undo stack. This crate knows no window and
//! reads no clock: whoever needs today passes it in.
//!
//! Reading order: [`dossier`], [`change`] with [`undo`] (what one edit is), [`operation`] (what it is
//! called); its file: [`opening`], [`saving`], [`looking`] and [`meeting`] with [`siblings`] (changed elsewhere),
//! [`versions`], [`recovery`], [`clean_up`]; then a file for each noun ([`activities`], [`organisation`], …), and
//! `edited` (a record as a screen gives it back), [`together`] (several at once); [`import`], [`presets`] with [`quick_start`], [`export`], [`compare`]; [`views`] (what
//! screens show); [`error`] and [`notice`] (what did not work).

pub mod activities;
pub mod change;
pub mod checks;
pub mod clean_up;
pub mod compare;
pub mod confirm;
pub mod detach;
pub mod dossier;
pub mod drift;
mod edited;
pub mod error;
pub mod export;
mod file;
pub mod frozen;
pub mod ids;
pub mod import;
pub mod informed;
mod listed;
pub mod logo;
mod look;
pub mod looking;
pub mod meeting;
pub mod notice;
pub mod opening;
pub mod operation;
pub mod organisation;
pub mod own_words;
pub mod presets;
pub mod publishing;
pub mod quick_start;
pub mod readability;
pub mod recipients;
pub mod recovery;
pub mod retention;
pub mod saving;
pub mod siblings;
pub mod statement;
pub mod statement_state;
pub mod systems;
pub mod together;
pub mod translations;
pub mod undo;
pub mod versions;
pub mod views;
mod words;

pub use change::{At, Change};
pub use clean_up::OldVersions;
pub use detach::Reference;
pub use dossier::{Dossier, Now, Saved, verify};
pub use drift::Drift;
pub use edited::Edited;
pub use error::{Error, MissingFact};
pub use export::{Exported, PaperFormat, Prepared, RegisterFormat, RetentionFormat, StatementFormat};
pub use file::Staged;
pub use ids::Ids;
pub use import::{ImportReport, Preview};
pub use looking::{Look, Looked};
pub use meeting::{Choice, ConflictRow, Meeting, Resolved, Whose};
pub use notice::Notice;
pub use opening::Met;
pub use operation::{Alike, Changed, Named, Operation, Several, State};
pub use pdf::LogoProblem;
pub use saving::{Copy, Pending, Written};
pub use siblings::Sibling;
pub use storage::backups::Reason;
pub use storage::{Error as StorageError, Home, Target, Verified};
pub use together::{ChangeAlike, Duplicated};
pub use versions::{KeptDossier, VersionRow};
