//! What can go wrong with a dossier's file, by what its owner can do about it.

use std::io;

use rusqlite::ErrorCode;

/// Why a dossier's file could not be read or written. English, for the log; no path, no text of the owner's.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// There is no such file, or no folder to write it in.
    #[error("there is no such file or folder")]
    NotFound,
    /// There is a file already where a new one was to be made.
    #[error("there is a file of that name already")]
    Exists,
    /// The file is something else: not SQLite, another program's, a folder.
    #[error("not a dossier: {0}")]
    NotADossier(&'static str),
    /// It was a dossier, and it is cut off or spoilt.
    #[error("the dossier is damaged: {0}")]
    Damaged(String),
    /// A newer version of this program made it.
    #[error("the dossier has version {version}, newer than {}", crate::SCHEMA_VERSION)]
    Newer {
        /// The file's `user_version`.
        version: u32,
    },
    /// Larger than a dossier may be, on disk or in rows.
    #[error("the dossier is too large: {0}")]
    TooLarge(String),
    /// The file is not the one this program last read or wrote; it was left alone.
    #[error("the file was changed elsewhere since it was read or written")]
    ChangedElsewhere,
    /// The file or its folder is for reading only.
    #[error("no permission to write or read there")]
    Permission,
    /// Another program held the file, as long as we tried.
    #[error("another program holds the file: {0}")]
    Held(#[source] io::Error),
    /// Whether the file was written cannot be told: its new name may not last, and it could not be read again.
    #[error("it is unknown whether the file was written: {0}")]
    Unknown(#[source] io::Error),
    /// No room on the disk.
    #[error("the disk is full")]
    DiskFull,
    /// The dossier has no file yet: it was never saved.
    #[error("the dossier has no file yet")]
    NoFile,
    /// Anything else the disk says.
    #[error("{doing}: {source}")]
    Io {
        /// What was being done.
        doing: &'static str,
        /// What the system said.
        source: io::Error,
    },
    /// A row holds what no register can hold, or refers to a record that is not there.
    #[error("table {table}, row {row:?}: {what}")]
    Invalid {
        /// The table.
        table: String,
        /// The row's key; empty when it has none that can be told.
        row: String,
        /// What is wrong with it.
        what: String,
    },
    /// The dossier is open already, in another window or program of this computer.
    #[error("the dossier is open already on this computer")]
    InUse,
    /// A newer version of this program made the file; it can be read and not changed.
    #[error("the dossier can be read only")]
    ReadOnly,
    /// Under the file's name stands another dossier now.
    #[error("another dossier has taken the file's place")]
    OtherDossier,
    /// The folder of this computer's own data, with the working copy, cannot be used. The owner's file was
    /// not touched.
    #[error("the folder for working copies: {0}")]
    Home(#[source] Box<Error>),
    /// Anything else SQLite says.
    #[error("sqlite: {0}")]
    Sql(#[source] rusqlite::Error),
}

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Self {
        if error.sqlite_error_code() == Some(ErrorCode::DiskFull) { Self::DiskFull } else { Self::Sql(error) }
    }
}

impl Error {
    /// The kind an owner can do something about, from what the system said while `doing` something.
    pub(crate) fn io(doing: &'static str, source: io::Error) -> Self {
        use io::ErrorKind as Kind;
        // The list of kinds is open-ended; whatever is not named stays what the system said.
        if matches!(source.kind(), Kind::NotFound | Kind::NotADirectory) {
            Self::NotFound
        } else if matches!(source.kind(), Kind::PermissionDenied | Kind::ReadOnlyFilesystem) {
            Self::Permission
        } else if matches!(source.kind(), Kind::StorageFull | Kind::QuotaExceeded | Kind::FileTooLarge) {
            Self::DiskFull
        } else {
            Self::Io { doing, source }
        }
    }

    /// The working copy could not be used, for this reason.
    pub(crate) fn home(self) -> Self {
        // Nothing is wrong with the folder when its dossier is open.
        if matches!(self, Self::InUse | Self::Home(_)) { self } else { Self::Home(Box::new(self)) }
    }

    /// Whether this is what a spoilt database says: not one that cannot be reached at the moment.
    pub(crate) fn is_damage(&self) -> bool {
        match self {
            Self::Damaged(_) | Self::Invalid { .. } | Self::TooLarge(_) => true,
            Self::Sql(error) => !matches!(
                error.sqlite_error_code(),
                Some(
                    ErrorCode::DiskFull
                        | ErrorCode::SystemIoFailure
                        | ErrorCode::DatabaseBusy
                        | ErrorCode::DatabaseLocked
                        | ErrorCode::ReadOnly
                        | ErrorCode::PermissionDenied
                        | ErrorCode::CannotOpen
                        | ErrorCode::OutOfMemory
                )
            ),
            Self::NotFound
            | Self::Exists
            | Self::NotADossier(_)
            | Self::Newer { .. }
            | Self::ChangedElsewhere
            | Self::Held(_)
            | Self::Unknown(_)
            | Self::Permission
            | Self::DiskFull
            | Self::NoFile
            | Self::InUse
            | Self::ReadOnly
            | Self::OtherDossier
            | Self::Home(_)
            | Self::Io { .. } => false,
        }
    }

    /// What SQLite says of an image that somebody else may have made: whatever it trips over is damage.
    pub(crate) fn damage(source: rusqlite::Error) -> Self {
        Self::Damaged(source.to_string())
    }
    /// The same of an error that may be another.
    pub(crate) fn or_damage(self) -> Self {
        if let Self::Sql(source) = self { Self::damage(source) } else { self }
    }
}
