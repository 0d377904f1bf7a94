//! The folder of one working copy: its database, the file it started from, and a lock.
//!
//! ```text
//! working/0f8fad5b-9a3c01ee/working.sqlite      every change at once
//! working/0f8fad5b-9a3c01ee/base.verantwoord    the owner's file as we last read or wrote it
//! working/0f8fad5b-9a3c01ee.lock                held while the dossier is open
//! ```
//!
//! It is called after the dossier and where its file lies, so that a copy of the file has a working copy of
//! its own. The lock stands beside the folder, which can then be moved while it is held.

use std::fs::{self, File, TryLockError};
use std::io;
use std::path::{Path, PathBuf};

use crate::fs::{Fs, RealFs};
use crate::known::Known;
use crate::snapshot::{self, Fingerprint};
use crate::working_copy::WorkingCopy;
use crate::{Error, Home, foreign, meta};

/// The folder of a working copy, which nobody else on this computer uses as long as this lives.
#[derive(Debug)]
pub(crate) struct Workplace {
    home: Home,
    folder: PathBuf,
    _lock: File,
}

impl Workplace {
    /// That of the dossier with this id, whose file lies here.
    pub(crate) fn of(home: &Home, document_id: &str, target: &Path) -> Result<Self, Error> {
        Self::claim(home, &name(document_id, target)).map_err(Error::home)
    }

    /// One for a dossier that has no file.
    pub(crate) fn without_file(home: &Home, document_id: &str) -> Result<Self, Error> {
        let mut turn = 1;
        loop {
            let name = format!("{document_id}-new-{turn}");
            match Self::claim(home, &name) {
                Ok(place) if !place.folder.exists() => return Ok(place),
                Ok(_) | Err(Error::InUse) => turn += 1,
                Err(error) => return Err(error.home()),
            }
        }
    }

    /// The folder of this name. It need not be there yet.
    pub(crate) fn claim(home: &Home, name: &str) -> Result<Self, Error> {
        let all = home.working();
        RealFs.make_folder(&all).map_err(|error| Error::io("making the folder of working copies", error))?;
        let locking = |error| Error::io("locking the working copy", error);
        let lock = File::options()
            .write(true)
            .create(true)
            .truncate(false)
            .open(all.join(format!("{name}.lock")))
            .map_err(locking)?;
        match lock.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Err(Error::InUse),
            // Where there are no locks, the window's single instance has to do.
            Err(TryLockError::Error(error)) if error.kind() == io::ErrorKind::Unsupported => {}
            Err(TryLockError::Error(error)) => return Err(locking(error)),
        }
        Ok(Self { home: home.clone(), folder: all.join(name), _lock: lock })
    }

    pub(crate) fn home(&self) -> &Home {
        &self.home
    }

    /// What its folder is called.
    pub(crate) fn name(&self) -> String {
        self.folder.file_name().unwrap_or_default().to_string_lossy().into_owned()
    }

    pub(crate) fn database(&self) -> PathBuf {
        database(&self.folder)
    }

    pub(crate) fn base(&self) -> PathBuf {
        self.folder.join("base.verantwoord")
    }

    /// There is a working copy here, or what is left of one.
    pub(crate) fn is_taken(&self) -> bool {
        self.folder.exists()
    }

    /// Makes the folder.
    pub(crate) fn make(&self) -> Result<(), Error> {
        let making = |error| Error::io("making the folder of the working copy", error).home();
        RealFs.make_folder(&self.folder).map_err(making)?;
        self.home.fs().make_folder(&self.folder).map_err(making)?;
        for above in self.folder.ancestors().skip(1).take(3) {
            // A change is on the disk when the folder's own name is; where a disk cannot promise it, we go on.
            let _ = RealFs.sync_folder(above);
        }
        snapshot::clean(&RealFs, &self.database());
        snapshot::clean(&**self.home.fs(), &self.base());
        Ok(())
    }

    /// Puts what stands here out of the way, to be looked at by who knows how: it is never used again.
    pub(crate) fn set_aside(&self, why: &str) -> Result<(), Error> {
        let name = self.name();
        let aside = (1..).map(|turn| self.folder.with_file_name(format!("{name}-{why}-{turn}")));
        let free = aside.into_iter().find(|aside| !aside.exists());
        free.map_or(Ok(()), |aside| fs::rename(&self.folder, aside))
            .map_err(|error| Error::io("putting a working copy aside", error).home())
    }

    /// Removes what stands here.
    pub(crate) fn remove(&self) -> Result<(), Error> {
        match fs::remove_dir_all(&self.folder) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => {
                Err(Error::io("removing a working copy", error).home())
            }
            Ok(()) | Err(_) => Ok(()),
        }
    }

    /// Removes what was ever put aside of this working copy.
    pub(crate) fn remove_put_aside(&self) -> Result<(), Error> {
        let name = self.name();
        for left in RealFs.list(&self.home.working()).unwrap_or_default() {
            let left = left.to_string_lossy().into_owned();
            let is_aside =
                ["damaged", "replaced"].iter().any(|why| left.starts_with(&format!("{name}-{why}-")));
            if is_aside {
                fs::remove_dir_all(self.home.working().join(left))
                    .map_err(|error| Error::io("removing a working copy", error).home())?;
            }
        }
        Ok(())
    }

    /// Moves what stands in another place to this one, where nothing stands.
    pub(crate) fn take_over(&self, other: &Self) -> io::Result<()> {
        fs::rename(&other.folder, &self.folder)?;
        // So that the move lasts; where it does not, the copy is found again by what it knows of its file.
        let _ = RealFs.sync_folder(&self.home.working());
        Ok(())
    }

    /// Makes room for a working copy that moves here. Work that is in no file is put aside, not lost.
    pub(crate) fn make_room(&self) -> Result<(), Error> {
        if !self.is_taken() {
            return Ok(());
        }
        match WorkingCopy::peek(&self.database()) {
            Ok((_, known)) if !known.is_waiting() => self.remove(),
            Ok(_) | Err(_) => self.set_aside("replaced"),
        }
    }

    /// Keeps the owner's file as it is now: what the two versions started from when it is changed elsewhere.
    pub(crate) fn put_base(&self, image: &[u8]) -> Result<(), Error> {
        snapshot::place(&**self.home.fs(), &self.base(), image).map_err(Error::home)
    }

    /// The owner's file as it was when it had this fingerprint.
    pub(crate) fn base_of(&self, file: Option<Fingerprint>) -> Option<Vec<u8>> {
        let image = foreign::bytes(&**self.home.fs(), &self.base()).ok()?;
        (Some(Fingerprint::of(&image)) == file).then_some(image)
    }
}

/// What the folder of this dossier and this file is called.
pub(crate) fn name(document_id: &str, target: &Path) -> String {
    let path = Fingerprint::of(target.as_os_str().as_encoded_bytes());
    format!("{document_id}-{}", path.short())
}

fn database(folder: &Path) -> PathBuf {
    folder.join("working.sqlite")
}

/// A working copy that nobody has open, and what it knows.
#[derive(Debug)]
pub(crate) struct Idle {
    pub(crate) place: Workplace,
    pub(crate) document_id: String,
    pub(crate) known: Known,
}

/// The working copies that nobody has open and that are whole, in the order of their names.
pub(crate) fn idle(home: &Home) -> Vec<Idle> {
    let names = RealFs.list(&home.working()).unwrap_or_default();
    names.iter().filter_map(|name| look(home, name.to_str()?)).collect()
}

fn look(home: &Home, name: &str) -> Option<Idle> {
    if !is_name(name) || !database(&home.working().join(name)).exists() {
        return None;
    }
    let place = Workplace::claim(home, name).ok()?;
    let (meta, known) = WorkingCopy::peek(&place.database()).ok()?;
    Some(Idle { place, document_id: meta.document_id, known })
}

/// Whether a folder has the name of a working copy: not of one that was put aside.
fn is_name(name: &str) -> bool {
    let is_number = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let is_path = |text: &str| text.len() == 8 && text.bytes().all(|byte| byte.is_ascii_hexdigit());
    let Some((start, end)) = name.rsplit_once('-') else { return false };
    let id = match start.strip_suffix("-new") {
        Some(id) if is_number(end) => id,
        Some(_) | None if is_path(end) => start,
        Some(_) | None => return false,
    };
    meta::is_document_id(id)
}
