//! The file: one dossier is one SQLite file. Knows no document, no check, no undo.
//!
//! Three places are kept apart (safety.md §8.1): the owner's file, which is only ever read whole and
//! replaced whole; a working copy on this computer, where every change is one transaction; back-ups.
//!
//! Reading order: [`Storage`]; `opening.rs`, `working_copy.rs` with `known.rs` and `workplace.rs`, `saving.rs`,
//! `image.rs`, `packed.rs` and `snapshot.rs` (out), `foreign.rs` (in), `elsewhere.rs`, [`recovery`], [`history`], [`backups`],
//! `migrations.rs`; [`fs`] is the disk, and worse ones for tests; then how records meet rows: `columns.rs`,
//! `value.rs`, `list.rs`; then any noun's folder, such as [`person`], with its statements beside it.
//!
//! What holds of the bytes: the same records in the same order, of the same dossier and generation, give the
//! same file (with the same version of SQLite), whatever was written and removed before.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use ::register::Register;
use chrono::NaiveDate;

mod bind;
mod columns;
mod elsewhere;
mod error;
mod foreign;
mod home;
mod image;
mod known;
mod list;
mod meta;
mod migrations;
mod name;
mod opening;
mod packed;
mod reader;
mod references;
mod row;
mod saving;
#[cfg(test)]
mod schema;
mod snapshot;
mod tables;
mod transaction;
mod value;
mod words;
mod working_copy;
mod workplace;

pub mod activity;
pub mod agreement;
pub mod attachment;
pub mod backups;
pub mod breach;
pub mod business_process;
pub mod certificate;
pub mod cookie_policy;
pub mod data_subject;
pub mod deletion;
pub mod fs;
pub mod governance;
pub mod history;
pub mod hold;
pub mod impact_assessment;
pub mod import_run;
pub mod inventory;
pub mod measure;
pub mod note;
pub mod occurrence;
pub mod organisation;
pub mod person;
pub mod personal_data;
pub mod published_statement;
pub mod recipient;
pub mod recovery;
pub mod request;
pub mod request_policy;
pub mod retention;
pub mod retention_policy;
pub mod review;
pub mod security_policy;
pub mod set_aside;
pub mod sharing;
pub mod social_media;
pub mod source;
pub mod statement;
pub mod system;
pub mod transfer;
pub mod transfer_policy;
pub mod unlawful_practice;
pub mod website;

pub use elsewhere::Elsewhere;
pub use error::Error;
pub use home::Home;
pub use opening::{Found, Opened};
pub use saving::{FileCheck, Prepared, Target, Written};
pub use tables::replace_all;
pub use transaction::Transaction;

use fs::{Fs, RealFs};
use known::Known;
use snapshot::Fingerprint;
use working_copy::WorkingCopy;
use workplace::Workplace;

/// `application_id` of a dossier: "VRWD".
pub const APPLICATION_ID: u32 = 0x5652_5744;
/// `user_version` of the files this program writes.
pub const SCHEMA_VERSION: u32 = 5;

/// One open dossier: its working copy, and where its owner's file lies.
#[derive(Debug)]
pub struct Storage {
    fs: Arc<dyn Fs>,
    working_copy: WorkingCopy,
    /// The owner's file, as it was asked for.
    path: Option<PathBuf>,
    /// The working copy's folder, when it stands on the disk.
    place: Option<Workplace>,
    /// A newer program made the file: it is for reading only.
    is_newer: bool,
}

impl Storage {
    /// A new dossier in which every question is open. With a path its file is written at once, where no
    /// file may be yet. `document_id` names the dossier for ever, whatever its file is called: 1 to 64 letters,
    /// digits and hyphens.
    pub fn create(path: Option<&Path>, document_id: &str, today: NaiveDate) -> Result<Self, Error> {
        meta::may_name_a_dossier(document_id)?;
        let working_copy = WorkingCopy::new(document_id, today);
        let mut storage =
            Self { fs: Arc::new(RealFs), working_copy, path: None, place: None, is_newer: false };
        if let Some(path) = path {
            storage.save_new(path)?;
        }
        Ok(storage)
    }

    /// The same with a working copy on this computer, where every change is on the disk before
    /// [`Storage::edit`] returns.
    pub fn create_in(
        home: &Home,
        path: Option<&Path>,
        document_id: &str,
        today: NaiveDate,
    ) -> Result<Self, Error> {
        opening::create(home, path, document_id, today)
    }

    /// Opens a dossier, without a working copy on this computer. Its file is read whole and checked; it is
    /// never opened for writing.
    pub fn open(path: &Path) -> Result<Self, Error> {
        let image = foreign::bytes(&RealFs, path)?;
        Self::of_image(Arc::new(RealFs), path, &image)
    }

    /// Opens a dossier with its working copy on this computer, which is made when there is none.
    /// [`Error::InUse`] when it is open already, [`Error::Home`] when there can be no working copy.
    pub fn open_in(home: &Home, path: &Path) -> Result<Opened, Error> {
        opening::open(home, path)
    }

    fn of_image(fs: Arc<dyn Fs>, path: &Path, image: &[u8]) -> Result<Self, Error> {
        let checked = foreign::check_even_newer(image)?;
        let known = Known {
            path: Some(snapshot::absolute(&*fs, path)),
            file: Some(Fingerprint::of(image)),
            ..Known::default()
        };
        let is_newer = checked.version > SCHEMA_VERSION;
        let working_copy = WorkingCopy::of(checked, known);
        Ok(Self { fs, working_copy, path: Some(path.to_owned()), place: None, is_newer })
    }

    /// Everything the dossier holds now.
    pub fn load(&self) -> Result<Register, Error> {
        self.working_copy.read()
    }

    /// One change: all that `change` writes, or nothing when it fails or leaves a reference without its
    /// record ([`Error::Invalid`]). With a working copy on the disk, what this returned from is on that disk.
    /// The owner's file is not written; [`Storage::save`] does that.
    pub fn edit<R>(
        &mut self,
        change: impl FnOnce(&mut Transaction<'_>) -> Result<R, Error>,
    ) -> Result<R, Error> {
        if self.is_newer {
            return Err(Error::ReadOnly);
        }
        self.working_copy.edit(change)
    }

    /// Makes the working copy, if there is none yet; otherwise the first change does, which takes longer for
    /// it. For whoever has shown the dossier and has a moment.
    pub fn settle(&mut self) -> Result<(), Error> {
        if self.is_newer { Ok(()) } else { self.working_copy.settle() }
    }

    /// Clears the history, and every trace in the working copy of what was removed: *Definitief opruimen*.
    /// The owner's file never had either; working copies of this dossier that were put aside go too.
    pub fn purge(&mut self) -> Result<(), Error> {
        self.edit(history::clear)?;
        self.working_copy.vacuum()?;
        self.place.as_ref().map_or(Ok(()), Workplace::remove_put_aside)
    }

    /// Where the owner's file lies; `None` for a dossier that was never saved.
    pub fn path(&self) -> Option<&Path> {
        self.path.as_deref()
    }

    /// Names the dossier for ever, whatever its file is called.
    pub fn document_id(&self) -> &str {
        &self.working_copy.meta().document_id
    }

    /// Which file it is that was last read or written, counted over all files of this dossier.
    pub fn generation(&self) -> u64 {
        self.working_copy.meta().generation
    }

    /// There is work that the owner's file does not have.
    pub fn is_unsaved(&self) -> bool {
        self.working_copy.known().is_waiting()
    }

    /// A newer program made the file: it can be looked at and exported, not changed.
    pub fn is_read_only(&self) -> bool {
        self.is_newer
    }

    /// The bytes of a file with what the dossier holds now, made and checked as a save would: for a copy, or a
    /// version to keep. They say that they are the file that was last read or written.
    pub fn image(&mut self) -> Result<Vec<u8>, Error> {
        let image = self.working_copy.image()?;
        foreign::check(&image)?;
        Ok(image)
    }

    /// Throws a new dossier away of which the file could not be made.
    pub fn discard(self) {
        drop(self.working_copy);
        // What stays is a working copy without work.
        let _ = self.place.as_ref().map(Workplace::remove);
    }
}

/// What [`verify`] found in a file that is in order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verified {
    /// Names the dossier.
    pub document_id: String,
    /// The day it was made.
    pub created_on: NaiveDate,
    /// Its `user_version`.
    pub version: u32,
    /// How many rows it has.
    pub rows: usize,
    /// What it holds.
    pub register: Register,
}

/// Whether a file is a dossier in order: everything that opening it would check, and nothing changed.
pub fn verify(path: &Path) -> Result<Verified, Error> {
    read_whole(&RealFs, path).map(|(found, _)| found)
}

/// The same by way of another file system, and the file's bytes.
pub fn read_whole(fs: &dyn Fs, path: &Path) -> Result<(Verified, Vec<u8>), Error> {
    let bytes = foreign::bytes(fs, path)?;
    let checked = foreign::check(&bytes)?;
    let found = Verified {
        document_id: checked.meta.document_id,
        created_on: checked.meta.created_on,
        version: checked.version,
        rows: checked.rows,
        register: checked.register,
    };
    Ok((found, bytes))
}

/// SHA-256 of these bytes in figures: whether a file was seen before.
pub fn fingerprint(bytes: &[u8]) -> String {
    Fingerprint::of(bytes).0.iter().map(|byte| format!("{byte:02x}")).collect()
}
