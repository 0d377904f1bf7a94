//! The owner's file: written whole beside the old one, read back, renamed into its place (safety.md §8.2).
//!
//! Whenever the power goes, the file under its name is the old one or the new one, whole.

use std::ffi::OsString;
use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};
use tempfile::NamedTempFile;

use crate::{Error, foreign};

/// SHA-256 of a file's bytes: whether it is the one we last read or wrote.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Fingerprint([u8; 32]);

impl Fingerprint {
    pub(crate) fn of(bytes: &[u8]) -> Self {
        Self(Sha256::digest(bytes).into())
    }
}

/// What may stand under the file's name before it is written.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Before {
    /// Nothing: the dossier is new.
    Nothing,
    /// The file we last read or wrote.
    Ours(Fingerprint),
    /// Anything: the owner chose this name, and the dialog asked whether to replace what is there.
    Anything,
}

/// Writes the image of a dossier under this name, or leaves all as it was.
pub(crate) fn write(path: &Path, image: &[u8], before: Before) -> Result<Fingerprint, Error> {
    if image.len() > foreign::MAX_FILE {
        return Err(Error::TooLarge(format!("{} bytes", image.len())));
    }
    let new = Fingerprint::of(image);
    let target = resolved(path)?;
    let old = match before {
        Before::Nothing => match fs::symlink_metadata(&target) {
            Ok(_) => return Err(Error::Exists),
            Err(error) if error.kind() == io::ErrorKind::NotFound => None,
            Err(error) => return Err(Error::io("looking for the file", error)),
        },
        Before::Ours(ours) => {
            let found = Fingerprint::of(&foreign::bytes(&target)?);
            if found != ours {
                return Err(Error::ChangedElsewhere);
            }
            if found == new {
                return Ok(new);
            }
            Some(fs::metadata(&target).map_err(|error| Error::io("looking at the file", error))?)
        }
        Before::Anything => match fs::metadata(&target) {
            Ok(found) if found.is_file() => Some(found),
            Ok(_) => return Err(Error::NotADossier("it is no ordinary file")),
            Err(error) if error.kind() == io::ErrorKind::NotFound => None,
            Err(error) => return Err(Error::io("looking at the file", error)),
        },
    };
    // A rename would replace a file that its owner marked as for reading only.
    if old.as_ref().is_some_and(|old| old.permissions().readonly()) {
        return Err(Error::Permission);
    }
    let folder = folder(&target);
    let temporary = beside(&target, &folder, image, old.as_ref())?;
    into_place(temporary, &target)?;
    sync_folder(&folder, &target, new)?;
    Ok(new)
}

/// The file itself when the name is a link to it: a rename would replace the link.
fn resolved(path: &Path) -> Result<PathBuf, Error> {
    match fs::canonicalize(path) {
        Ok(target) => Ok(target),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(path.to_owned()),
        Err(error) => Err(Error::io("looking for the file", error)),
    }
}

fn folder(target: &Path) -> PathBuf {
    match target.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder.to_owned(),
        Some(_) | None => PathBuf::from("."),
    }
}

/// A file beside the target with these bytes, on the disk and read back. Removed again when anything fails.
fn beside(
    target: &Path,
    folder: &Path,
    image: &[u8],
    old: Option<&fs::Metadata>,
) -> Result<NamedTempFile, Error> {
    let mut prefix = OsString::from(".");
    prefix.push(target.file_name().unwrap_or_default());
    prefix.push(".");
    // Made new, and for its owner's eyes only.
    let mut temporary = tempfile::Builder::new()
        .prefix(&prefix)
        .suffix(".tmp")
        .tempfile_in(folder)
        .map_err(|error| Error::io("making a file beside the dossier", error))?;
    let writing = |error| Error::io("writing the dossier", error);
    temporary.write_all(image).map_err(writing)?;
    if let Some(old) = old {
        // Who could read the old file can read the new one.
        temporary.as_file().set_permissions(old.permissions()).map_err(writing)?;
    }
    temporary.as_file().sync_all().map_err(writing)?;
    let mut written = Vec::with_capacity(image.len());
    let mut back = temporary.reopen().map_err(writing)?;
    back.read_to_end(&mut written).map_err(|error| Error::io("reading the dossier back", error))?;
    if written == image {
        Ok(temporary)
    } else {
        Err(Error::Io {
            doing: "reading the dossier back",
            source: io::Error::other("the disk gives back other bytes than were written"),
        })
    }
}

/// Renames the file into the target's place. On Windows a virus scanner or a syncing program may hold the
/// target for a moment: error 5 (access denied) or 32 (sharing violation); then a little later again.
fn into_place(temporary: NamedTempFile, target: &Path) -> Result<(), Error> {
    const WAITS: [u64; 6] = [10, 25, 50, 100, 200, 400];
    // Our own handle would be in the way too.
    let mut temporary = temporary.into_temp_path();
    let mut waits = WAITS.into_iter();
    loop {
        let refused = match temporary.persist(target) {
            Ok(()) => return Ok(()),
            Err(refused) => refused,
        };
        temporary = refused.path;
        let is_held = cfg!(windows) && matches!(refused.error.raw_os_error(), Some(5 | 32));
        match waits.next() {
            Some(wait) if is_held => std::thread::sleep(std::time::Duration::from_millis(wait)),
            Some(_) | None => return Err(Error::io("replacing the dossier", refused.error)),
        }
    }
}

/// Puts the new name on the disk. When that fails the outcome is unknown, not failed: what stands there
/// decides.
fn sync_folder(folder: &Path, target: &Path, new: Fingerprint) -> Result<(), Error> {
    if !cfg!(unix) {
        return Ok(());
    }
    match File::open(folder).and_then(|folder| folder.sync_all()) {
        Ok(()) => Ok(()),
        Err(_) if foreign::bytes(target).is_ok_and(|bytes| Fingerprint::of(&bytes) == new) => Ok(()),
        Err(error) => Err(Error::io("keeping the dossier's new name", error)),
    }
}
