//! Work that is in no file: what a start has to ask about, because opening a file would not bring it back
//! (decision D11).

use std::path::PathBuf;
use std::sync::Arc;
use std::time::SystemTime;

use register::Register;

use crate::opening::is_gone;
use crate::snapshot::Fingerprint;
use crate::working_copy::{self, WorkingCopy};
use crate::workplace::{self, Idle, Workplace};
use crate::{Error, Home, Storage, foreign};

/// Work that is in no file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Waiting {
    /// Of which dossier.
    pub document_id: String,
    /// Where its file lay; `None` when it never had one.
    pub path: Option<PathBuf>,
    /// What its file was called, without its folder; empty when it never had one.
    pub name: String,
    /// What became of the file.
    pub file: FileThen,
    /// When the work was last written.
    pub changed_at: SystemTime,
    /// The folder it stands in.
    folder: String,
}

/// What became of the file of a dossier with work that waits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileThen {
    /// It never had one.
    Never,
    /// It is gone, or its disk is not connected.
    Gone,
    /// It is another one than we know, or cannot be read. Opening it shows both.
    Changed,
}

/// Working copies of which nobody has the dossier open, with work that opening their file would not show.
pub fn waiting(home: &Home) -> Vec<Waiting> {
    workplace::idle(home).into_iter().filter_map(|idle| of(home, idle)).collect()
}

fn of(home: &Home, idle: Idle) -> Option<Waiting> {
    let Idle { place, document_id, known } = idle;
    if !known.is_waiting() {
        return None;
    }
    let fs = &**home.fs();
    let file = match &known.path {
        None => FileThen::Never,
        Some(path) if is_gone(fs, path) => FileThen::Gone,
        Some(path) => {
            let found = foreign::bytes(fs, path).map(|bytes| Fingerprint::of(&bytes));
            // Opening it brings the work back without a question.
            if found.is_ok_and(|found| known.ours().contains(&found)) {
                return None;
            }
            FileThen::Changed
        }
    };
    let name = known.path.as_deref().and_then(|path| path.file_name());
    Some(Waiting {
        document_id,
        name: name.map(|name| name.to_string_lossy().into_owned()).unwrap_or_default(),
        path: known.path,
        file,
        changed_at: working_copy::changed_at(&place.database()),
        folder: place.name(),
    })
}

/// Work that waits, beside what it started from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Look {
    /// The file as this computer last had it; `None` when it never had one, or has it no longer.
    pub base: Option<Register>,
    /// The dossier as it stands here.
    pub work: Register,
}

/// What work that waits holds. It goes on waiting.
pub fn look(home: &Home, waiting: &Waiting) -> Result<Look, Error> {
    let place = Workplace::claim(home, &waiting.folder)?;
    let copy = WorkingCopy::reopen(&place.database()).map_err(Error::home)?;
    let base = place.base_of(copy.known().file).and_then(|image| foreign::check(&image).ok());
    Ok(Look { base: base.map(|checked| checked.register), work: copy.read()? })
}

/// Opens work that waits as a dossier without a file, with its history.
pub fn open_waiting(home: &Home, waiting: &Waiting) -> Result<Storage, Error> {
    let from = Workplace::claim(home, &waiting.folder)?;
    // Whoever opens the file that lies where its own lay must not find this one.
    let place = Workplace::without_file(home, &waiting.document_id)?;
    place.take_over(&from).map_err(|error| Error::io("moving a working copy", error).home())?;
    let mut copy = WorkingCopy::reopen(&place.database()).map_err(Error::home)?;
    let mut known = copy.known().clone();
    (known.path, known.file) = (None, None);
    known.pending.clear();
    let generation = copy.meta().generation;
    copy.note(known, generation).map_err(Error::home)?;
    Ok(Storage {
        fs: Arc::clone(home.fs()),
        working_copy: copy,
        path: None,
        place: Some(place),
        is_newer: false,
    })
}

/// Throws work that waits away, for good: its owner said so.
pub fn discard(home: &Home, waiting: &Waiting) -> Result<(), Error> {
    Workplace::claim(home, &waiting.folder)?.remove()
}
