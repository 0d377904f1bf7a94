//! An open dossier, and the one door through which it changes.

use std::path::Path;

use chrono::{DateTime, FixedOffset, NaiveDate};
use register::format::FieldProblem;
use register::{RecordRef, Register};
use serde::Serialize;
use storage::backups::Backups;
use storage::{Home, Storage, Transaction, history};

use crate::change::Change;
use crate::error::{Error, file_name};
use crate::ids::Ids;
use crate::look::KnownLogos;
use crate::looking::Glance;
use crate::meeting::Unresolved;
use crate::operation::{Changed, Operation, State};
use crate::undo::{DEPTH, Step, Undo};

/// A moment on the owner's clock, with how far that is from UTC. Read by whoever calls, never here.
pub type Now = DateTime<FixedOffset>;

/// An open dossier: its file, its register in memory, and what can be undone.
pub struct Dossier {
    pub(crate) storage: Storage,
    register: Register,
    undo: Undo,
    pub(crate) ids: Ids,
    /// Set for a dossier with a working copy on this computer.
    pub(crate) local: Option<Local>,
    /// Another version of this dossier, about which its owner has to choose.
    pub(crate) unresolved: Option<Unresolved>,
    pub(crate) logos: KnownLogos,
}

/// What a dossier with a folder of this computer's own data has besides.
pub(crate) struct Local {
    pub(crate) home: Home,
    pub(crate) backups: Backups,
    /// The day on which the kept versions were last thinned out.
    pub(crate) thinned_on: Option<NaiveDate>,
    /// The clock jumped, so nothing was thinned out: the owner is asked.
    pub(crate) clock_jumped: bool,
    /// How the owner's file looked when it was last found to be ours.
    pub(crate) seen: Option<Glance>,
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
    /// A new dossier that has no file yet, with these facts in it: an example, or a file that was read. It
    /// stands in memory only.
    pub fn unnamed(register: Register, mut ids: Ids, today: NaiveDate) -> Result<Self, Error> {
        let mut storage = Storage::create(None, &ids.dossier(), today).map_err(Error::Edit)?;
        storage.edit(|to| storage::replace_all(to, &register)).map_err(Error::Edit)?;
        Ok(Self::of(storage, register, ids))
    }

    /// A new dossier with these facts in it, in a new file. There may be no file of that name yet. Without a
    /// working copy on this computer.
    pub fn create(path: &Path, register: Register, ids: Ids, today: NaiveDate) -> Result<Self, Error> {
        let mut dossier = Self::unnamed(register, ids, today)?;
        dossier.storage.save_new(path).map_err(|source| Error::Save { file: file_name(path), source })?;
        Ok(dossier)
    }

    /// Opens a dossier's file. It is read whole and checked; nothing is written. Without a working copy on
    /// this computer.
    pub fn open(path: &Path, ids: Ids) -> Result<Self, Error> {
        let failed = |source| Error::Open { file: file_name(path), source };
        let storage = Storage::open(path).map_err(failed)?;
        let register = storage.load().map_err(failed)?;
        Ok(Self::of(storage, register, ids))
    }

    /// A dossier without a folder of this computer's own data.
    pub(crate) fn of(storage: Storage, register: Register, ids: Ids) -> Self {
        Self {
            storage,
            register,
            undo: Undo::default(),
            ids,
            local: None,
            unresolved: None,
            logos: KnownLogos::default(),
        }
    }

    /// The same with that folder, and with what can be undone.
    pub(crate) fn of_home(storage: Storage, home: &Home, ids: Ids) -> Result<Self, storage::Error> {
        let register = storage.load()?;
        // A history that cannot be read must not keep an owner from the dossier.
        let undo = history::all(&storage).map(Undo::of).unwrap_or_default();
        let backups = Backups::of(home, storage.document_id())?;
        let local = Local { home: home.clone(), backups, thinned_on: None, clock_jumped: false, seen: None };
        Ok(Self { undo, local: Some(local), ..Self::of(storage, register, ids) })
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
            unsaved: self.storage.is_unsaved(),
        }
    }

    /// Its file's name, without its folder; empty for a dossier that has none.
    pub(crate) fn file(&self) -> String {
        self.path().map(file_name).unwrap_or_default()
    }

    /// It was made by a newer program: it can be looked at and exported, not changed.
    pub fn is_read_only(&self) -> bool {
        self.storage.is_read_only()
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
        let changed = self.changed(&changes);
        self.done(operation, changes, None)?;
        self.register = after;
        Ok(Changed { state: self.state(), ..changed })
    }

    /// The same, in the place of the last step when that was the same operation: `change` rewrites the register as it was
    /// before it. In one transaction: at no moment is the earlier step gone and this one not there.
    pub(crate) fn edit_again(
        &mut self,
        operation: Operation,
        change: impl FnOnce(&mut Register),
    ) -> Result<Changed, Error> {
        let Some(last) = self.undo.last().filter(|step| step.operation == operation) else {
            return self.edit(operation, change);
        };
        let number = last.number;
        let mut before = self.register.clone();
        last.backwards().iter().for_each(|change| change.apply(&mut before));
        let mut after = before.clone();
        change(&mut after);
        if after == before {
            return self.undo();
        }
        let written = Change::between(&self.register, &after);
        if written.is_empty() {
            return Ok(self.changed(&[]));
        }
        let changed = self.changed(&written);
        self.done(operation, Change::between(&before, &after), Some((number, &written)))?;
        self.register = after;
        Ok(Changed { state: self.state(), ..changed })
    }

    /// Writes what was done as one step of undo. In the place of the last one, that one's number is given and what
    /// differs from it: the step itself tells what differs from before both.
    fn done(
        &mut self,
        operation: Operation,
        step: Vec<Change>,
        last: Option<(u64, &[Change])>,
    ) -> Result<(), Error> {
        // Before the transaction: a lock is held no longer than it must be.
        let log = self.local.is_some().then(|| (json(&operation), json(&step)));
        let written = last.map_or(step.as_slice(), |(_, written)| written);
        let number = self.write(written, |to| match &log {
            Some((operation, changes)) => {
                last.map_or(Ok(()), |(number, _)| history::mark_undone(to, number))?;
                history::push(to, operation, changes, DEPTH as u64)
            }
            None => Ok(0),
        })?;
        if last.is_some() {
            self.undo.taken_back();
        }
        self.undo.push(Step::new(number, operation, step));
        Ok(())
    }

    /// Takes the last edit back; nothing when there is none.
    pub fn undo(&mut self) -> Result<Changed, Error> {
        let Some((number, changes)) = self.undo.last().map(|step| (step.number, step.backwards())) else {
            return Ok(self.changed(&[]));
        };
        self.walk(&changes, |to| history::mark_undone(to, number))?;
        self.undo.taken_back();
        Ok(self.changed(&changes))
    }

    /// Does again what was taken back last; nothing when there is nothing.
    pub fn redo(&mut self) -> Result<Changed, Error> {
        let Some((number, changes)) = self.undo.next().map(|step| (step.number, step.forwards())) else {
            return Ok(self.changed(&[]));
        };
        self.walk(&changes, |to| history::mark_done(to, number))?;
        self.undo.done_again();
        Ok(self.changed(&changes))
    }

    /// Forgets what can be undone.
    pub(crate) fn forget_history(&mut self) {
        self.undo = Undo::default();
    }

    /// The register as its tables hold it: what tests compare with memory.
    pub fn reloaded(&self) -> Result<Register, Error> {
        self.storage.load().map_err(Error::Edit)
    }

    fn walk(
        &mut self,
        changes: &[Change],
        log: impl FnOnce(&mut Transaction<'_>) -> Result<(), storage::Error>,
    ) -> Result<(), Error> {
        self.write(changes, log)?;
        changes.iter().for_each(|change| change.apply(&mut self.register));
        Ok(())
    }

    fn write<R>(
        &mut self,
        changes: &[Change],
        log: impl FnOnce(&mut Transaction<'_>) -> Result<R, storage::Error>,
    ) -> Result<R, Error> {
        self.storage
            .edit(|to| {
                changes.iter().try_for_each(|change| change.write(to))?;
                log(to)
            })
            .map_err(Error::Edit)
    }

    fn changed(&self, changes: &[Change]) -> Changed {
        // A record that comes or goes is what a step is about; others only lose or get back what refers to it.
        let whole = changes.iter().filter(|change| change.is_of_all());
        Changed {
            parts: changes.iter().map(|change| change.part().to_owned()).collect(),
            place: whole.chain(changes).find_map(Change::place),
            state: self.state(),
        }
    }
}

fn json(value: &impl Serialize) -> String {
    serde_json::to_string(value).expect("records are words, numbers and lists")
}
