//! Two copies of one dossier: what differs, and how they become one again.
//!
//! Nobody knows how two files began: every field that differs is a choice, and what only one of them has stays.

use std::path::Path;

pub use exchange::three_way::{Conflict, Difference, Merged, Side};
use exchange::three_way::{differences, merge};
use register::Register;
use serde::Serialize;

use crate::dossier::Dossier;
use crate::error::{Error, file_name};
use crate::file::{self, Staged};
use crate::operation::{Changed, Operation};

/// What another dossier has that this one has not.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct DifferenceReport {
    /// Both are copies of one dossier, whatever their files are called.
    pub same_dossier: bool,
    /// What differs, in the order of the register.
    pub differences: Vec<Told<Difference>>,
}

/// What became of two copies that met.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct MergeReport {
    /// Whose value a field got that both have; none when nobody chose.
    pub prefer: Option<Side>,
    /// The dossier was written. With conflicts and no choice it is not.
    pub written: bool,
    /// What came from the other file, besides the conflicts.
    pub taken: Vec<Told<Difference>>,
    /// Fields of which both have their own value.
    pub conflicts: Vec<Told<Conflict>>,
}

/// A fact with its Dutch sentence.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Told<T> {
    /// One Dutch sentence.
    pub text: String,
    /// The same for a script.
    #[serde(flatten)]
    pub fact: T,
}

impl<T: std::fmt::Display> From<T> for Told<T> {
    fn from(fact: T) -> Self {
        Self { text: fact.to_string(), fact }
    }
}

impl MergeReport {
    /// What a merge came to.
    pub fn of(merged: &Merged, prefer: Option<Side>) -> Self {
        Self {
            prefer,
            written: prefer.is_some() || merged.conflicts.is_empty(),
            taken: merged.taken.iter().cloned().map(Told::from).collect(),
            conflicts: merged.conflicts.iter().cloned().map(Told::from).collect(),
        }
    }

    /// Writes the report beside its place, as JSON; whoever merges puts it there when all went well.
    pub fn stage(&self, path: &Path) -> Result<Staged, Error> {
        let mut json = serde_json::to_string_pretty(self).expect("a report is words and lists");
        json.push('\n');
        file::stage(path, json.as_bytes())
    }
}

impl Dossier {
    /// Both are copies of one dossier.
    pub fn is_copy_of(&self, other: &Self) -> bool {
        self.document_id() == other.document_id()
    }

    /// What another dossier has that this one has not.
    pub fn differences(&self, other: &Self) -> DifferenceReport {
        let found = differences(self.register(), other.register());
        DifferenceReport {
            same_dossier: self.is_copy_of(other),
            differences: found.into_iter().map(Told::from).collect(),
        }
    }

    /// What this dossier and another copy of it become. Nothing has happened yet.
    pub fn meet(&self, other: &Self) -> Merged {
        merge(None, self.register(), other.register())
    }

    /// Becomes what was merged with the copy in a file: one step of undo. For the command line, which keeps no
    /// versions.
    pub fn take_over(&mut self, merged: Register, from: &Path) -> Result<Changed, Error> {
        self.edit(Operation::Merged { file: file_name(from) }, |register| *register = merged)
    }
}
