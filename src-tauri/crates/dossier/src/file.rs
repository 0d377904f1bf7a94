//! Files other than dossiers: read with a limit, written whole or not at all.

use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use crate::error::{Error, file_name};

/// The bytes of a file. Of a larger one no more than a byte over the limit: whoever reads it says so.
pub(crate) fn read(path: &Path, most: u64) -> Result<Vec<u8>, Error> {
    let failed = |source| Error::ReadFile { file: file_name(path), source };
    let mut bytes = Vec::new();
    File::open(path)
        .and_then(|file| file.take(most.saturating_add(1)).read_to_end(&mut bytes))
        .map_err(failed)?;
    Ok(bytes)
}

/// Writes a file beside the old one and renames it into place: under the name stands the old file or
/// the new one, whole, and nothing else stays behind.
pub(crate) fn write(path: &Path, bytes: &[u8]) -> Result<(), Error> {
    stage(path, bytes)?.into_place()
}

/// Both names lead to one file.
pub(crate) fn is_same(one: &Path, other: &Path) -> bool {
    match (fs::canonicalize(one), fs::canonicalize(other)) {
        (Ok(one), Ok(other)) => one == other,
        _ => false,
    }
}

/// A file that is written but not yet in its place. Dropped, it is gone.
#[derive(Debug)]
pub struct Staged {
    file: String,
    place: Place,
}

#[derive(Debug)]
enum Place {
    /// Beside its target, to be renamed.
    Beside(tempfile::TempPath, PathBuf),
    /// A device, such as /dev/stdout, which is written to and cannot be replaced.
    Device(PathBuf, Vec<u8>),
}

/// Writes a file beside its place.
pub(crate) fn stage(path: &Path, bytes: &[u8]) -> Result<Staged, Error> {
    match place(path, bytes) {
        Ok(place) => Ok(Staged { file: file_name(path), place }),
        Err(source) => Err(Error::WriteFile { file: file_name(path), source }),
    }
}

impl Staged {
    /// Gives it its name.
    pub fn into_place(self) -> Result<(), Error> {
        let done = match self.place {
            Place::Beside(temporary, target) => rename(temporary, &target),
            Place::Device(device, bytes) => fs::write(device, bytes),
        };
        done.map_err(|source| Error::WriteFile { file: self.file, source })
    }
}

fn place(path: &Path, bytes: &[u8]) -> io::Result<Place> {
    // A rename would replace a link by the file it leads to.
    let target = match fs::canonicalize(path) {
        Ok(target) => target,
        Err(error) if error.kind() == io::ErrorKind::NotFound => path.to_owned(),
        Err(error) => return Err(error),
    };
    let old = match fs::metadata(&target) {
        Ok(old) if old.is_dir() => return Err(io::ErrorKind::IsADirectory.into()),
        Ok(old) if !old.is_file() => return Ok(Place::Device(target, bytes.to_vec())),
        // A rename would replace a file that its owner marked as for reading only.
        Ok(old) if old.permissions().readonly() => return Err(io::ErrorKind::PermissionDenied.into()),
        Ok(old) => Some(old),
        Err(error) if error.kind() == io::ErrorKind::NotFound => None,
        Err(error) => return Err(error),
    };
    let folder = match target.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder.to_owned(),
        Some(_) | None => PathBuf::from("."),
    };
    let mut temporary =
        tempfile::Builder::new().prefix(".verantwoord.").suffix(".tmp").tempfile_in(&folder)?;
    temporary.write_all(bytes)?;
    temporary.as_file().set_permissions(match old {
        Some(old) => old.permissions(),
        None => ordinary(temporary.as_file())?,
    })?;
    storage::fs::sync(temporary.as_file())?;
    Ok(Place::Beside(temporary.into_temp_path(), target))
}

/// A paper is for others to read, unlike the temporary file that its maker alone may read.
#[cfg(unix)]
fn ordinary(file: &File) -> io::Result<fs::Permissions> {
    use std::os::unix::fs::PermissionsExt;
    let mut permissions = file.metadata()?.permissions();
    permissions.set_mode(0o644);
    Ok(permissions)
}

#[cfg(not(unix))]
fn ordinary(file: &File) -> io::Result<fs::Permissions> {
    Ok(file.metadata()?.permissions())
}

/// On Windows a virus scanner or a syncing program may hold the target for a moment (error 5 or 32).
fn rename(mut temporary: tempfile::TempPath, target: &Path) -> io::Result<()> {
    let mut waits = [10, 25, 50, 100, 200, 400].into_iter();
    loop {
        let refused = match temporary.persist(target) {
            Ok(()) => return Ok(()),
            Err(refused) => refused,
        };
        temporary = refused.path;
        let is_held = cfg!(windows) && matches!(refused.error.raw_os_error(), Some(5 | 32));
        match waits.next() {
            Some(wait) if is_held => std::thread::sleep(std::time::Duration::from_millis(wait)),
            Some(_) | None => return Err(refused.error),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::write;

    #[test]
    fn a_file_is_replaced_whole_and_nothing_stays_beside_it() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("verklaring.md");
        write(&path, b"oud").expect("a new file");
        write(&path, b"nieuw").expect("the file again");
        assert_eq!(fs::read(&path).expect("the file"), b"nieuw");
        assert_eq!(fs::read_dir(folder.path()).expect("the folder").count(), 1);
    }

    #[test]
    fn what_cannot_be_written_leaves_nothing() {
        let folder = tempfile::tempdir().expect("a folder");
        assert!(write(&folder.path().join("nergens/verklaring.md"), b"x").is_err());
        assert!(write(folder.path(), b"x").is_err(), "a folder is no file");
        assert_eq!(fs::read_dir(folder.path()).expect("the folder").count(), 0);
    }
}
