//! What did not work, by what an owner can do about it. [`crate::notice`] says it in Dutch.

use std::io;
use std::path::Path;

use register::{Language, RecordRef};
use serde::Serialize;

/// Why a use case did not happen. English, for the log: it names no file and no fact of the owner's
/// (safety.md §8.10). Whatever it was, the dossier is as it was.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A dossier's file was not opened.
    #[error("opening a dossier: {source}")]
    Open {
        /// Its name, without its folder.
        file: String,
        /// Why.
        source: storage::Error,
    },
    /// A dossier's file was not written.
    #[error("saving a dossier: {source}")]
    Save {
        /// Its name, without its folder; empty for a dossier that has none.
        file: String,
        /// Why.
        source: storage::Error,
    },
    /// The dossier's tables did not take a change.
    #[error("changing a dossier: {0}")]
    Edit(#[source] storage::Error),
    /// A file to bring in could not be read from the disk.
    #[error("reading a file: {source}")]
    ReadFile {
        /// Its name, without its folder.
        file: String,
        /// What the system said.
        source: io::Error,
    },
    /// A file to bring in is no register.
    #[error("reading a register: {}", wrong.kind())]
    NotARegister {
        /// Its name, without its folder.
        file: String,
        /// What is wrong with it, and where.
        wrong: NotRead,
    },
    /// A paper or export could not be written.
    #[error("writing a file: {source}")]
    WriteFile {
        /// Its name, without its folder.
        file: String,
        /// What the system said.
        source: io::Error,
    },
    /// The name of the file to write ends in nothing we make.
    #[error("no format for that ending")]
    UnknownFormat {
        /// Its name, without its folder.
        file: String,
        /// The endings there are: `.pdf`.
        known: Vec<&'static str>,
    },
    /// A paper or export would replace the dossier it is made of.
    #[error("writing over the dossier itself")]
    OverItself {
        /// The dossier's name, without its folder.
        file: String,
    },
    /// There is no statement of that name.
    #[error("no such statement variant")]
    UnknownVariant {
        /// The name.
        name: String,
        /// The names there are.
        known: Vec<String>,
    },
    /// The statement has gaps, and no concept was asked for.
    #[error("the statement has {} gaps", .0.len())]
    Gaps(Vec<MissingFact>),
    /// No version of a statement was published yet.
    #[error("no published statement")]
    NothingPublished {
        /// The statement's name.
        variant: String,
        /// In which language.
        language: Language,
    },
    /// A published statement's text is not kept in the dossier: it was published before, elsewhere.
    #[error("a published statement without its text")]
    NotKept {
        /// Its number; 0 when it has none.
        version: u32,
    },
    /// A published statement's text is kept and cannot be read.
    #[error("a published statement: {why:?}")]
    KeptUnreadable {
        /// Its number; 0 when it has none.
        version: u32,
        /// Why.
        why: document::json::Unreadable,
    },
    /// A file that was chosen as a logo cannot be one.
    #[error("no logo: {problem}")]
    NotALogo {
        /// Its name, without its folder.
        file: String,
        /// Why.
        problem: pdf::LogoProblem,
    },
    /// A version of the dossier was not kept, so what is risky without it was not done.
    #[error("keeping a version: {0}")]
    Keep(#[source] storage::Error),
    /// The kept versions could not be read or removed.
    #[error("the kept versions: {0}")]
    Versions(#[source] storage::Error),
    /// There is no kept version of that name any more.
    #[error("no such version")]
    NoSuchVersion,
    /// A kept version was not made into a dossier.
    #[error("restoring a version: {source}")]
    Restore {
        /// The name of the new dossier's file, without its folder.
        file: String,
        /// Why.
        source: storage::Error,
    },
    /// The other version of a dossier could not be met.
    #[error("meeting another version: {source}")]
    Elsewhere {
        /// Its name, without its folder.
        file: String,
        /// Why.
        source: storage::Error,
    },
    /// There is nothing to choose any more.
    #[error("nothing to choose")]
    NothingToChoose,
    /// Work that waits could not be read, put back or thrown away.
    #[error("work that waits: {0}")]
    Waiting(#[source] storage::Error),
    /// The history and the traces of what was removed were not cleared.
    #[error("clearing the history: {0}")]
    CleanUp(#[source] storage::Error),
    /// The record is not in the register.
    #[error("no such record: {}", record.kind().noun())]
    NoSuchRecord {
        /// The record that was asked for.
        record: RecordRef,
    },
}

impl Error {
    /// The dossier's file is not the one that was last read or written here. Nothing was written;
    /// [`crate::Dossier::meet_elsewhere`] is what comes next.
    pub fn is_changed_elsewhere(&self) -> bool {
        matches!(self, Self::Save { source: storage::Error::ChangedElsewhere, .. })
    }
}

/// Why a register's file was not read. Its words hold the file's own text, so they stay out of the log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotRead(pub exchange::json::ReadError);

impl NotRead {
    /// The kind of fault, without the file's own text.
    fn kind(&self) -> String {
        let shown = format!("{:?}", self.0);
        shown.split([' ', '(', '{']).next().unwrap_or_default().to_owned()
    }
}

/// Something a statement misses, and where to fill it in.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
pub struct MissingFact {
    /// What is missing, in the words of the statement: "ons adres".
    pub missing: String,
    /// The record to fill it in: `activity/nieuwsbrief`; empty when it is not one.
    pub record: String,
    /// Where its owner finds it: that record's name, or that of the activity it stands in.
    pub name: String,
    /// The field's id; empty when there is none.
    pub field: String,
    /// The field's label.
    pub label: String,
}

/// The name of a file without its folder: where the owner keeps it is nobody's business.
pub(crate) fn file_name(path: &Path) -> String {
    path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned()
}
