//! How a command ended, in the numbers that scripts read.

use std::io::{self, Write};
use std::process::ExitCode;

use dossier::{Error, Notice, StorageError};

/// The exit statuses of the command line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Status {
    /// Done.
    Done = 0,
    /// Done, and there are faults in the register, or differences.
    Findings = 1,
    /// The call is wrong: an argument, a name, an ending.
    WrongCall = 2,
    /// Refused because of gaps.
    Gaps = 3,
    /// A file cannot be read or is damaged.
    Unreadable = 4,
    /// The file was changed elsewhere.
    ChangedElsewhere = 5,
    /// Writing failed: disk full, no permission.
    NotWritten = 6,
}

impl From<Status> for ExitCode {
    fn from(status: Status) -> Self {
        Self::from(status as u8)
    }
}

/// Why a command did not do what was asked. Nothing half-written stays behind.
pub(crate) enum Failure {
    /// The call is wrong; what is, in one Dutch sentence.
    Call(String),
    /// Two copies of a dossier have their own value for the same fields; which, in one Dutch sentence.
    Overlap(String),
    /// The dossier says why.
    Dossier(Box<Error>),
    /// What a command says could not be written to its output.
    Output(io::Error),
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self::Dossier(Box::new(error))
    }
}

impl Failure {
    /// Says on standard error what happened, and gives the status.
    pub(crate) fn tell(self) -> Status {
        let (status, sentence) = match self {
            Self::Call(sentence) => (Status::WrongCall, sentence),
            Self::Overlap(sentence) => (Status::ChangedElsewhere, sentence),
            Self::Dossier(error) => (status(&error), Notice::from(&*error).sentence()),
            // Whoever reads has seen enough: `verantwoord check … | head`.
            Self::Output(error) if error.kind() == io::ErrorKind::BrokenPipe => return Status::Done,
            Self::Output(_) => (
                Status::NotWritten,
                "De uitvoer is niet geschreven: kijk of er ruimte is waar u haar heen stuurt.".to_owned(),
            ),
        };
        // Nobody is left to tell when standard error is closed.
        let _ = writeln!(io::stderr(), "{sentence}");
        status
    }
}

fn status(error: &Error) -> Status {
    match error {
        Error::Open { .. }
        | Error::ReadFile { .. }
        | Error::NotARegister { .. }
        | Error::NotALogo { .. }
        | Error::Edit(_) => Status::Unreadable,
        Error::Save { source: StorageError::Exists, .. } => Status::WrongCall,
        Error::Save { source: StorageError::ChangedElsewhere, .. } => Status::ChangedElsewhere,
        Error::Save { .. } => Status::NotWritten,
        Error::WriteFile { .. } => Status::NotWritten,
        Error::Elsewhere { .. } | Error::NothingToChoose => Status::ChangedElsewhere,
        Error::Keep(_)
        | Error::Versions(_)
        | Error::NoSuchVersion
        | Error::Restore { .. }
        | Error::Waiting(_)
        | Error::CleanUp(_) => Status::NotWritten,
        Error::Gaps(_) => Status::Gaps,
        Error::KeptUnreadable { .. } => Status::Unreadable,
        Error::NothingPublished { .. }
        | Error::NotKept { .. }
        | Error::UnknownFormat { .. }
        | Error::UnknownVariant { .. }
        | Error::NoSuchRecord { .. }
        | Error::OverItself { .. } => Status::WrongCall,
    }
}
