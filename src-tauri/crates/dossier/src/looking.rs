//! Whether the owner's file was changed elsewhere, for when they come back to the window. In three parts, as saving
//! is: [`Dossier::prepare_look`] and [`Dossier::looked`] are quick; [`Look::take`] takes as long as the disk takes,
//! and needs no dossier.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use storage::FileCheck;

use crate::dossier::{Dossier, Now};
use crate::error::Error;
use crate::opening::Met;
use crate::siblings::{Found, Search, Sibling};

/// The coarsest time that a disk writes down is two seconds (FAT): a file that was written so short ago may have
/// been written again since without looking any different.
const COARSEST: Duration = Duration::from_secs(3);

/// How a file looks from outside.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Glance {
    modified: SystemTime,
    bytes: u64,
}

impl Glance {
    fn at(path: &Path) -> Option<Self> {
        let found = fs::metadata(path).ok()?;
        Some(Self { modified: found.modified().ok()?, bytes: found.len() })
    }

    /// Whether a change after this would show.
    fn is_settled(self, now: Now) -> bool {
        SystemTime::from(now).duration_since(self.modified).is_ok_and(|age| age > COARSEST)
    }
}

/// A look that is about to be taken.
#[derive(Debug)]
pub struct Look {
    check: FileCheck,
    path: PathBuf,
    /// How the file looked when it was last found to be ours.
    seen: Option<Glance>,
    search: Search,
    now: Now,
}

/// A look that was taken.
#[derive(Debug)]
pub struct Looked {
    file: Result<(), storage::Error>,
    seen: Option<Glance>,
    beside: Vec<Found>,
}

impl Look {
    /// Looks at the file, from outside, and at all of its bytes only when it looks different; and at what lies
    /// beside it.
    pub fn take(self) -> Looked {
        let Self { check, path, seen, search, now } = self;
        let beside = search.run();
        let glance = Glance::at(&path);
        if seen.is_some() && glance == seen {
            return Looked { file: Ok(()), seen, beside };
        }
        let file = check.run();
        Looked { seen: glance.filter(|glance| file.is_ok() && glance.is_settled(now)), file, beside }
    }
}

impl Dossier {
    /// A look at the owner's file. None when there is nothing to look at, or nothing to be done about it now: the
    /// owner is choosing between two versions.
    pub fn prepare_look(&self, now: Now) -> Option<Look> {
        let local = self.local.as_ref().filter(|_| self.unresolved.is_none() && !self.is_read_only())?;
        let path = self.path()?.to_owned();
        Some(Look {
            check: self.storage.file_check().ok()?,
            path,
            seen: local.seen,
            search: self.search()?,
            now,
        })
    }

    /// Lets the file meet the dossier here when it was changed elsewhere, and tells which other versions of it lie
    /// beside it then.
    pub fn looked(&mut self, looked: Looked, now: Now) -> (Result<Met, Error>, Vec<Sibling>) {
        if let Some(local) = &mut self.local {
            local.seen = looked.seen;
        }
        let met = match looked.file {
            Ok(()) => Ok(Met::Nothing),
            Err(storage::Error::ChangedElsewhere) => self.meet_elsewhere(now),
            Err(source) => Err(Error::Elsewhere { file: self.file(), source }),
        };
        (met, self.siblings_among(&looked.beside))
    }

    /// All three parts.
    pub fn look_elsewhere(&mut self, now: Now) -> Result<Met, Error> {
        match self.prepare_look(now) {
            Some(look) => self.looked(look.take(), now).0,
            None => Ok(Met::Nothing),
        }
    }
}
