//! Files in and out: what other programs and other computers bring, and what they get.
//!
//! This crate knows records and file formats; it opens no file itself and knows no database. Every
//! reader gives [`incoming::Incoming`], whatever it read; [`merge`] tells how that meets the dossier.
//!
//! Reading order: [`incoming`], [`json`] (the complete register), [`merge`], [`three_way`] (two copies of one
//! dossier that each went their own way); apart from these [`preset`] (examples of what small firms do) and
//! [`retention_phrase`] (what a cell says about how long data are kept). Out only: [`table`] with [`csv`] and [`xlsx`], [`ics`] (reminders for a calendar), and
//! [`tilt`] (a statement for programs).

pub mod csv;
pub mod ics;
pub mod incoming;
pub mod json;
pub mod merge;
pub mod preset;
pub mod retention_phrase;
pub mod table;
#[cfg(any(test, feature = "testing"))]
pub mod testing;
pub mod three_way;
pub mod tilt;
pub mod xlsx;

pub use incoming::{Incoming, Remark, Severity};
