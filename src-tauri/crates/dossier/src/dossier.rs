//! An open dossier, and the one door through which it changes.

use std::path::Path;

use chrono::NaiveDate;
use register::format::FieldProblem;
use register::{RecordRef, Register};
use serde::Serialize;
use storage::Storage;

use crate::change::Change;
use crate::error::{Error, file_name};
use crate::file;
use crate::ids::Ids;
use crate::operation::{Changed, Operation, State};
use crate::undo::{Step, Undo};

/// An open dossier: its file, its register in memory, and what can be undone.
pub struct Dossier {
    storage: Storage,
    register: Register,
    undo: Undo,
    unsaved: bool,
    pub(crate) ids: Ids,
}

/// A record was saved as it was given, whatever is wrong with it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
pub struct Saved {
    /// The record, with the id it got if it had none.
    pub record: RecordRef,
    /// What the screens load anew.
    pub changed: Changed,
    /// Values that do not look like what their field asks for, with what to do about them.
    pub problems: Vec<FieldProblem>,
}

/// Whether a file is a dossier in order: everything that opening it would check. Changes nothing.
pub fn verify(path: &Path) -> Result<storage::Verified, Error> {
    storage::verify(path).map_err(|source| Error::Open { file: file_name(path), source })
}

impl Dossier {
    /// A new dossier that has no file yet, with these facts in it: an example, or a file that was read.
    pub fn unnamed(register: Register, mut ids: Ids, today: NaiveDate) -> Result<Self, Error> {
        let mut storage = Storage::create(None, &ids.dossier(), today).map_err(Error::Edit)?;
        storage.edit(|to| storage::replace_all(to, &register)).map_err(Error::Edit)?;
        Ok(Self { storage, register, undo: Undo::default(), unsaved: true, ids })
    }

    /// A new dossier with these facts in it, in a new file. There may be no file of that name yet.
    pub fn create(path: &Path, register: Register, ids: Ids, today: NaiveDate) -> Result<Self, Error> {
        let mut dossier = Self::unnamed(register, ids, today)?;
        dossier.storage.save_new(path).map_err(|source| Error::Save { file: file_name(path), source })?;
        dossier.unsaved = false;
        Ok(dossier)
    }

    /// Opens a dossier's file. It is read whole and checked; nothing is written.
    pub fn open(path: &Path, ids: Ids) -> Result<Self, Error> {
        let failed = |source| Error::Open { file: file_name(path), source };
        let storage = Storage::open(path).map_err(failed)?;
        let register = storage.load().map_err(failed)?;
        Ok(Self { storage, register, undo: Undo::default(), unsaved: false, ids })
    }

    /// Everything the dossier holds now.
    pub fn register(&self) -> &Register {
        &self.register
    }

    /// Where its file lies; none for a dossier that was never saved.
    pub fn path(&self) -> Option<&Path> {
        self.storage.path()
    }

    /// Names the dossier for ever, whatever its file is called.
    pub fn document_id(&self) -> &str {
        self.storage.document_id()
    }

    /// How it stands: what can be undone, and whether its file is behind.
    pub fn state(&self) -> State {
        State {
            undo: self.undo.last().map(|step| step.operation.to_string()),
            redo: self.undo.next().map(|step| step.operation.to_string()),
            unsaved: self.unsaved,
        }
    }

    /// Writes the owner's file, if anything changed. Refused or failed, the file is as it was and nothing
    /// in memory is lost.
    pub fn save(&mut self) -> Result<State, Error> {
        let file = self.path().map(file_name).unwrap_or_default();
        self.storage.save().map_err(|source| Error::Save { file, source })?;
        self.unsaved = false;
        Ok(self.state())
    }

    /// Writes the dossier under another name, which is its file from now on. A file of that name is
    /// replaced: the dialog asked about it.
    pub fn save_as(&mut self, path: &Path) -> Result<State, Error> {
        self.storage.save_as(path).map_err(|source| Error::Save { file: file_name(path), source })?;
        self.unsaved = false;
        Ok(self.state())
    }

    /// Saves, and puts a copy of the file under another name. The dossier keeps its own file.
    pub fn save_copy(&mut self, path: &Path) -> Result<State, Error> {
        let state = self.save()?;
        let own = self.path().unwrap_or(path);
        let bytes = file::read(own, u64::MAX)?;
        if own != path {
            file::write(path, &bytes)?;
        }
        Ok(state)
    }

    /// The one door: `change` rewrites the register, and all it changed is written as one transaction and
    /// becomes one step of undo. When the tables refuse it, nothing has changed.
    pub fn edit(
        &mut self,
        operation: Operation,
        change: impl FnOnce(&mut Register),
    ) -> Result<Changed, Error> {
        let mut after = self.register.clone();
        change(&mut after);
        let changes = Change::between(&self.register, &after);
        if changes.is_empty() {
            return Ok(self.changed(&[]));
        }
        self.write(&changes)?;
        self.register = after;
        let changed = self.changed(&changes);
        self.undo.push(Step { operation, changes });
        Ok(Changed { state: self.state(), ..changed })
    }

    /// Takes the last edit back; nothing when there is none.
    pub fn undo(&mut self) -> Result<Changed, Error> {
        let Some(changes) = self.undo.last().map(Step::backwards) else { return Ok(self.changed(&[])) };
        self.walk(&changes)?;
        self.undo.taken_back();
        Ok(self.changed(&changes))
    }

    /// Does again what was taken back last; nothing when there is nothing.
    pub fn redo(&mut self) -> Result<Changed, Error> {
        let Some(changes) = self.undo.next().map(|step| step.changes.clone()) else {
            return Ok(self.changed(&[]));
        };
        self.walk(&changes)?;
        self.undo.done_again();
        Ok(self.changed(&changes))
    }

    /// The register as its tables hold it: what tests compare with memory.
    pub fn reloaded(&self) -> Result<Register, Error> {
        self.storage.load().map_err(Error::Edit)
    }

    fn walk(&mut self, changes: &[Change]) -> Result<(), Error> {
        self.write(changes)?;
        changes.iter().for_each(|change| change.apply(&mut self.register));
        Ok(())
    }

    fn write(&mut self, changes: &[Change]) -> Result<(), Error> {
        self.storage
            .edit(|to| changes.iter().try_for_each(|change| change.write(to)))
            .map_err(Error::Edit)?;
        self.unsaved = true;
        Ok(())
    }

    fn changed(&self, changes: &[Change]) -> Changed {
        Changed {
            parts: changes.iter().map(|change| change.part().to_owned()).collect(),
            place: changes.iter().find_map(Change::place),
            state: self.state(),
        }
    }
}
