//! Work that is in no file, found at a start (decision D11): looked at, put back, or thrown away.

use std::path::Path;

use exchange::three_way::differences;
use register::Register;
use serde::Serialize;
use storage::recovery::{self, FileThen};
use storage::{Home, Storage};

use crate::dossier::{Dossier, Now};
use crate::error::Error;
use crate::ids::Ids;
use crate::opening::{Met, on_the_clock};
use crate::words;

/// Work that is in no file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Waiting(recovery::Waiting);

/// The same, in the list of a start.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
pub struct WaitingRow {
    /// What its file was called, without its folder; empty when it never had one.
    pub file: String,
    /// What was found and what became of the file, in a Dutch sentence or two.
    pub text: String,
}

/// What waits, in an order that stays the same as long as nothing is done about it.
pub fn waiting(home: &Home) -> Vec<Waiting> {
    recovery::waiting(home).into_iter().map(Waiting).collect()
}

impl Waiting {
    /// Where its file lay; none when it never had one.
    pub fn path(&self) -> Option<&Path> {
        self.0.path.as_deref()
    }

    /// As the list of a start has it.
    pub fn row(&self, now: Now) -> WaitingRow {
        let when = words::moment(on_the_clock(self.0.changed_at, now), now.naive_local());
        let then = match self.0.file {
            FileThen::Never => "Het is nog nooit in een bestand bewaard.",
            FileThen::Gone => "Dat bestand is er niet meer, of de schijf is niet aangesloten.",
            FileThen::Changed => "Dat bestand is intussen ergens anders gewijzigd, of het is niet te lezen.",
        };
        let found = match self.0.file {
            FileThen::Never => format!("We vonden werk van {when}."),
            FileThen::Gone | FileThen::Changed => {
                format!("We vonden werk van {when} dat nog niet in uw bestand stond.")
            }
        };
        WaitingRow { file: self.0.name.clone(), text: format!("{found} {then}") }
    }

    /// What it has that the file had not when this computer last had it, a sentence each; all of it when there
    /// was no file.
    pub fn differences(&self, home: &Home) -> Result<Vec<String>, Error> {
        let look = recovery::look(home, &self.0).map_err(Error::Waiting)?;
        let base = look.base.unwrap_or_else(Register::default);
        Ok(differences(&base, &look.work).iter().map(ToString::to_string).collect())
    }

    /// Opens it, with what can be undone. When its file is there, with that file, which it meets; otherwise as a
    /// dossier that has no file yet.
    pub fn put_back(&self, home: &Home, ids: Ids, now: Now) -> Result<(Dossier, Met), Error> {
        if let (FileThen::Changed, Some(path)) = (self.0.file, self.path())
            // Another dossier may have its name, or nobody can read it: then the work stands on its own.
            && storage::verify(path).is_ok_and(|found| found.document_id == self.0.document_id)
        {
            return Dossier::open_in(home, path, ids, now);
        }
        self.opened(home, ids)
    }

    fn opened(&self, home: &Home, ids: Ids) -> Result<(Dossier, Met), Error> {
        let storage: Storage = recovery::open_waiting(home, &self.0).map_err(Error::Waiting)?;
        Ok((Dossier::of_home(storage, home, ids).map_err(Error::Waiting)?, Met::Nothing))
    }

    /// Throws it away, for good.
    pub fn throw_away(&self, home: &Home) -> Result<(), Error> {
        recovery::discard(home, &self.0).map_err(Error::Waiting)
    }
}
