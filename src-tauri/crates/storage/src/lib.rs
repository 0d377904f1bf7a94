//! The file: one dossier is one SQLite file. Knows no document, no check, no undo.
//!
//! Three places are kept apart (safety.md §8.1): the owner's file, which is only ever read whole and
//! replaced whole; a private working database, where every change is one transaction; later, back-ups.
//!
//! Reading order: [`Storage`]; `working_copy.rs`, `snapshot.rs` (out), `foreign.rs` (in), `migrations.rs`;
//! then how records meet rows: `columns.rs`, `value.rs`, `list.rs`; then any noun's folder, such as
//! [`person`], with its statements beside it.
//!
//! What holds of the bytes: the same records in the same order, of the same dossier, give the same file
//! (with the same version of SQLite), whatever was written and removed before.

use std::path::{Path, PathBuf};

use ::register::Register;
use chrono::NaiveDate;

mod bind;
mod columns;
mod error;
mod foreign;
mod home;
mod list;
mod meta;
mod migrations;
mod name;
mod reader;
mod references;
mod row;
#[cfg(test)]
mod schema;
mod snapshot;
mod tables;
mod transaction;
mod value;
mod words;
mod working_copy;

pub mod activity;
pub mod agreement;
pub mod attachment;
pub mod breach;
pub mod business_process;
pub mod certificate;
pub mod cookie_policy;
pub mod data_subject;
pub mod deletion;
pub mod fs;
pub mod governance;
pub mod hold;
pub mod impact_assessment;
pub mod import_run;
pub mod inventory;
pub mod measure;
pub mod note;
pub mod organisation;
pub mod person;
pub mod personal_data;
pub mod published_statement;
pub mod recipient;
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

pub use error::Error;
pub use home::Home;
pub use tables::replace_all;
pub use transaction::Transaction;

use fs::RealFs;
use snapshot::{Before, Fingerprint};
use working_copy::WorkingCopy;

/// `application_id` of a dossier: "VRWD".
pub const APPLICATION_ID: u32 = 0x5652_5744;
/// `user_version` of the files this program writes.
pub const SCHEMA_VERSION: u32 = 1;

/// One open dossier: its working database, and where its owner's file lies.
pub struct Storage {
    working_copy: WorkingCopy,
    file: Option<OwnersFile>,
}

/// The owner's file as we last read or wrote it.
struct OwnersFile {
    path: PathBuf,
    fingerprint: Fingerprint,
}

impl Storage {
    /// A new dossier in which every question is open. With a path its file is written at once, where no
    /// file may be yet. `document_id` names the dossier for ever, whatever its file is called: 1 to 64 letters,
    /// digits and hyphens.
    pub fn create(path: Option<&Path>, document_id: &str, today: NaiveDate) -> Result<Self, Error> {
        if !meta::is_document_id(document_id) {
            let what =
                "document_id has more than 64 letters, digits and hyphens, or other characters".to_owned();
            return Err(Error::Invalid { table: "meta".to_owned(), row: String::new(), what });
        }
        let mut storage = Self { working_copy: WorkingCopy::new(document_id, today), file: None };
        if let Some(path) = path {
            storage.write(path, Before::Nothing)?;
        }
        Ok(storage)
    }

    /// Opens a dossier. Its file is read whole and checked; it is never opened for writing.
    pub fn open(path: &Path) -> Result<Self, Error> {
        let image = foreign::bytes(&RealFs, path)?;
        let working_copy = WorkingCopy::of(foreign::check(&image)?);
        let fingerprint = Fingerprint::of(&image);
        Ok(Self { working_copy, file: Some(OwnersFile { path: path.to_owned(), fingerprint }) })
    }

    /// Everything the dossier holds now.
    pub fn load(&self) -> Result<Register, Error> {
        self.working_copy.read()
    }

    /// One change: all that `change` writes, or nothing when it fails or leaves a reference without its
    /// record ([`Error::Invalid`]). The owner's file is not written; [`Storage::save`] does that.
    pub fn edit<R>(
        &mut self,
        change: impl FnOnce(&mut Transaction<'_>) -> Result<R, Error>,
    ) -> Result<R, Error> {
        self.working_copy.edit(change)
    }

    /// Writes the owner's file, if anything changed. Refused with [`Error::ChangedElsewhere`] when it is no
    /// longer the file last read or written, with [`Error::NotFound`] when it is gone, with
    /// [`Error::NoFile`] when there never was one. Refused or failed, the file is as it was.
    pub fn save(&mut self) -> Result<(), Error> {
        let OwnersFile { path, fingerprint } = self.file.as_ref().ok_or(Error::NoFile)?;
        let (path, fingerprint) = (path.clone(), *fingerprint);
        self.write(&path, Before::Ours(vec![fingerprint]))
    }

    /// Writes the dossier under another name, which is its file from now on; the old file stays. A file
    /// that has that name already is replaced: whoever asks for the name asks about that.
    pub fn save_as(&mut self, path: &Path) -> Result<(), Error> {
        if self.path() != Some(path) {
            return self.write(path, Before::Anything);
        }
        match self.save() {
            // It is gone, and the owner chose its name again.
            Err(Error::NotFound) => self.write(path, Before::Nothing),
            saved => saved,
        }
    }

    /// Writes the dossier for the first time, where no file may be yet ([`Error::Exists`]).
    pub fn save_new(&mut self, path: &Path) -> Result<(), Error> {
        self.write(path, Before::Nothing)
    }

    /// Where the owner's file lies; `None` for a dossier that was never saved.
    pub fn path(&self) -> Option<&Path> {
        self.file.as_ref().map(|file| file.path.as_path())
    }

    /// Names the dossier for ever, whatever its file is called.
    pub fn document_id(&self) -> &str {
        self.working_copy.document_id()
    }

    fn write(&mut self, path: &Path, before: Before) -> Result<(), Error> {
        let image = self.working_copy.image()?;
        // Whatever is saved can be opened again: the image is read as if it were somebody else's.
        if foreign::check(&image)?.register != self.load()? {
            return Err(Error::Damaged("the file would not hold what the dossier holds".to_owned()));
        }
        snapshot::clean(&RealFs, path);
        let fingerprint = snapshot::write(&RealFs, path, &image, &before)?;
        self.file = Some(OwnersFile { path: path.to_owned(), fingerprint });
        Ok(())
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
    let checked = foreign::check(&foreign::bytes(&RealFs, path)?)?;
    Ok(Verified {
        document_id: checked.meta.document_id,
        created_on: checked.meta.created_on,
        version: SCHEMA_VERSION,
        rows: checked.rows,
        register: checked.register,
    })
}
