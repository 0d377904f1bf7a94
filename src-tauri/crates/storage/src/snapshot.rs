//! The owner's file: written whole beside the old one, read back, renamed into its place (safety.md §8.2).
//!
//! Whenever the power goes, the file under its name is the old one or the new one, whole.

use std::ffi::{OsStr, OsString};
use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

use sha2::{Digest, Sha256};

use crate::fs::{Fs, Kind, NewFile};
use crate::{Error, foreign};

#[cfg(test)]
mod power_cuts;

/// How long another program may hold the file before we give up, try by try, in thousandths of a second.
const WAITS: [u64; 6] = [10, 25, 50, 100, 200, 400];
/// A file of ours that was never renamed is left by a run that was killed, once it is this old.
const STALE: Duration = Duration::from_secs(60);
/// What the name of a file on its way ends in.
const TEMPORARY: &str = ".tmp";
/// So much of the dossier's name stands in the name of a file on its way: most disks take 255 bytes.
const LONGEST_NAME: usize = 150;

/// SHA-256 of a file's bytes: whether it is the one we last read or wrote.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Fingerprint(pub(crate) [u8; 32]);

impl Fingerprint {
    pub(crate) fn of(bytes: &[u8]) -> Self {
        Self(Sha256::digest(bytes).into())
    }

    /// The first eight figures, for a name.
    pub(crate) fn short(&self) -> String {
        self.0.iter().take(4).map(|byte| format!("{byte:02x}")).collect()
    }
}

/// What may stand under the file's name before it is written.
#[derive(Debug, Clone)]
pub(crate) enum Before {
    /// Nothing: the dossier is new.
    Nothing,
    /// A file we last read or wrote; more than one when the outcome of a write is unknown.
    Ours(Vec<Fingerprint>),
    /// Anything: the owner chose this name, and the dialog asked whether to replace what is there.
    Anything,
}

/// Writes the image of a dossier under this name, or leaves all as it was.
pub(crate) fn write(fs: &dyn Fs, path: &Path, image: &[u8], before: &Before) -> Result<Fingerprint, Error> {
    replace(fs, path, image, before, |_| Ok(()))
}

/// The same; `keep` gets the old bytes, when there are any of ours, before they are replaced.
pub(crate) fn replace(
    fs: &dyn Fs,
    path: &Path,
    image: &[u8],
    before: &Before,
    keep: impl FnOnce(&[u8]) -> Result<(), Error>,
) -> Result<Fingerprint, Error> {
    if image.len() > foreign::MAX_FILE {
        return Err(Error::TooLarge(format!("{} bytes", image.len())));
    }
    let new = Fingerprint::of(image);
    let target = resolved(fs, path)?;
    let looking = |error| Error::io("looking at the file", error);
    let old = match before {
        Before::Nothing => match fs.look_at_name(&target) {
            Ok(_) => return Err(Error::Exists),
            Err(error) if error.kind() == io::ErrorKind::NotFound => None,
            Err(error) => return Err(looking(error)),
        },
        Before::Ours(ours) => {
            let bytes = foreign::bytes(fs, &target)?;
            let found = Fingerprint::of(&bytes);
            // Nothing new, nothing written; what a killed run left there may need its name to last.
            if found == new {
                sync_folder(fs, &folder(&target), &target, new)?;
                return Ok(new);
            }
            if !ours.contains(&found) {
                return Err(Error::ChangedElsewhere);
            }
            keep(&bytes)?;
            Some(fs.look(&target).map_err(looking)?)
        }
        Before::Anything => match fs.look(&target) {
            Ok(found) if found.kind == Kind::File => Some(found),
            Ok(_) => return Err(Error::NotADossier("it is no ordinary file")),
            Err(error) if error.kind() == io::ErrorKind::NotFound => None,
            Err(error) => return Err(looking(error)),
        },
    };
    // A rename would replace a file that its owner marked as for reading only.
    if old.is_some_and(|old| old.is_readonly) {
        return Err(Error::Permission);
    }
    put(fs, &target, image, new, old.is_some())?;
    Ok(new)
}

/// Writes a file of this computer's own, whatever stood there.
pub(crate) fn place(fs: &dyn Fs, target: &Path, bytes: &[u8]) -> Result<(), Error> {
    let is_replacing = fs.look_at_name(target).is_ok();
    put(fs, target, bytes, Fingerprint::of(bytes), is_replacing)
}

fn put(fs: &dyn Fs, target: &Path, bytes: &[u8], new: Fingerprint, is_replacing: bool) -> Result<(), Error> {
    let folder = folder(target);
    let temporary = beside(fs, target, &folder, bytes, new, is_replacing)?;
    into_place(fs, temporary, target)?;
    sync_folder(fs, &folder, target, new)
}

/// Removes what killed runs left beside the file: files of ours on their way, not touched for a minute. What
/// cannot be removed stays, and stops nothing.
pub(crate) fn clean(fs: &dyn Fs, path: &Path) {
    let target = resolved(fs, path).unwrap_or_else(|_| path.to_owned());
    let (folder, prefix) = (folder(&target), prefix(&target));
    let mut is_cleaned = false;
    for name in fs.list(&folder).unwrap_or_default() {
        let left = folder.join(&name);
        if is_on_its_way(&name, &prefix) && fs.age(&left).is_some_and(|age| age > STALE) {
            is_cleaned |= fs.remove(&left).is_ok();
        }
    }
    if is_cleaned {
        // Or the next power cut brings it back, beside the one that it leaves.
        let _ = fs.sync_folder(&folder);
    }
}

/// The one name of a file, whether or not it is there: absolute, links followed.
pub(crate) fn absolute(fs: &dyn Fs, path: &Path) -> PathBuf {
    fs.canonicalize(path).unwrap_or_else(|_| {
        let folder = fs.canonicalize(&folder(path)).unwrap_or_else(|_| folder(path));
        path.file_name().map_or_else(|| path.to_owned(), |name| folder.join(name))
    })
}

/// The file itself when the name is a link to it: a rename would replace the link.
pub(crate) fn resolved(fs: &dyn Fs, path: &Path) -> Result<PathBuf, Error> {
    match fs.canonicalize(path) {
        Ok(target) => Ok(target),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(path.to_owned()),
        Err(error) => Err(Error::io("looking for the file", error)),
    }
}

pub(crate) fn folder(target: &Path) -> PathBuf {
    match target.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder.to_owned(),
        Some(_) | None => PathBuf::from("."),
    }
}

/// What the names of files on their way to this one start with.
fn prefix(target: &Path) -> String {
    let name = target.file_name().map(OsStr::to_string_lossy).unwrap_or_default();
    let mut end = name.len().min(LONGEST_NAME);
    while !name.is_char_boundary(end) {
        end -= 1;
    }
    format!(".{}.", &name[..end])
}

/// Whether a file is one of ours that was never renamed: `.<name>.<8 figures>-<turn>.tmp`.
fn is_on_its_way(name: &OsStr, prefix: &str) -> bool {
    let name = name.to_string_lossy();
    let middle = name.strip_prefix(prefix).and_then(|rest| rest.strip_suffix(TEMPORARY));
    middle.and_then(|middle| middle.split_once('-')).is_some_and(|(figures, turn)| {
        figures.len() == 8
            && figures.bytes().all(|byte| byte.is_ascii_hexdigit())
            && !turn.is_empty()
            && turn.bytes().all(|byte| byte.is_ascii_digit())
    })
}

/// A file beside its target, on its way to be renamed. Dropped, it is gone.
struct Temporary<'f> {
    fs: &'f dyn Fs,
    path: PathBuf,
    is_renamed: bool,
}

impl Drop for Temporary<'_> {
    fn drop(&mut self) {
        if !self.is_renamed {
            // Where that fails too, it is removed at a later start.
            let _ = self.fs.remove(&self.path);
        }
    }
}

/// A file beside the target with these bytes, on the disk and read back. Removed again when anything fails.
fn beside<'f>(
    fs: &'f dyn Fs,
    target: &Path,
    folder: &Path,
    image: &[u8],
    new: Fingerprint,
    is_replacing: bool,
) -> Result<Temporary<'f>, Error> {
    let (path, mut file) = made(fs, target, folder, new)?;
    let temporary = Temporary { fs, path, is_renamed: false };
    let writing = |error| Error::io("writing the dossier", error);
    file.write(image).map_err(writing)?;
    if is_replacing {
        // Who could read the old file can read the new one.
        file.share_like(target).map_err(writing)?;
    }
    file.sync().map_err(writing)?;
    // On Windows our own handle would be in the way of the rename.
    drop(file);
    let reading = |source| Error::Io { doing: "reading the dossier back", source };
    let written = fs.read(&temporary.path, image.len() as u64).map_err(reading)?;
    if written == image {
        Ok(temporary)
    } else {
        Err(reading(io::Error::other("the disk gives back other bytes than were written")))
    }
}

/// A new file under a name that nobody has. Names are told apart by their content: two that are written at
/// once differ, or the second takes the next turn.
fn made(
    fs: &dyn Fs,
    target: &Path,
    folder: &Path,
    new: Fingerprint,
) -> Result<(PathBuf, Box<dyn NewFile>), Error> {
    const TURNS: u32 = 1000;
    let (prefix, figures) = (prefix(target), new.short());
    let mut turn = 0;
    loop {
        let path = folder.join(OsString::from(format!("{prefix}{figures}-{turn}{TEMPORARY}")));
        match fs.create(&path) {
            Ok(file) => return Ok((path, file)),
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists && turn < TURNS => turn += 1,
            Err(error) => return Err(Error::io("making a file beside the dossier", error)),
        }
    }
}

/// Renames the file into the target's place. A virus scanner or a syncing program may hold the target for a
/// moment; then a little later again.
fn into_place(fs: &dyn Fs, mut temporary: Temporary<'_>, target: &Path) -> Result<(), Error> {
    let mut waits = WAITS.into_iter();
    loop {
        let refused = match fs.rename(&temporary.path, target) {
            Ok(()) => break,
            Err(refused) => refused,
        };
        match waits.next() {
            Some(wait) if fs.is_held(&refused) => fs.wait(Duration::from_millis(wait)),
            Some(_) | None if fs.is_held(&refused) => return Err(Error::Held(refused)),
            Some(_) | None => return Err(Error::io("replacing the dossier", refused)),
        }
    }
    temporary.is_renamed = true;
    Ok(())
}

/// Puts the new name on the disk. When that fails the outcome is unknown, not failed: what stands there
/// decides.
pub(crate) fn sync_folder(fs: &dyn Fs, folder: &Path, target: &Path, new: Fingerprint) -> Result<(), Error> {
    match fs.sync_folder(folder) {
        Ok(()) => Ok(()),
        Err(_) if foreign::bytes(fs, target).is_ok_and(|bytes| Fingerprint::of(&bytes) == new) => Ok(()),
        Err(error) => Err(Error::Unknown(error)),
    }
}
