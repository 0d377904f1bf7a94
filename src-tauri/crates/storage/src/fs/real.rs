//! The disk itself.

use std::ffi::OsString;
use std::fs::{self, DirBuilder, File, Metadata, OpenOptions};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use super::{Fs, Kind, NewFile, Status};

/// The disk of this computer.
#[derive(Debug, Clone, Copy, Default)]
pub struct RealFs;

impl Fs for RealFs {
    fn look(&self, path: &Path) -> io::Result<Status> {
        fs::metadata(path).map(|found| told(&found))
    }

    fn look_at_name(&self, path: &Path) -> io::Result<Status> {
        fs::symlink_metadata(path).map(|found| told(&found))
    }

    fn read(&self, path: &Path, most: u64) -> io::Result<Vec<u8>> {
        let file = File::open(path)?;
        let length = file.metadata()?.len().min(most);
        let mut bytes = Vec::with_capacity(usize::try_from(length).unwrap_or(0));
        // It may have grown since.
        file.take(most.saturating_add(1)).read_to_end(&mut bytes)?;
        Ok(bytes)
    }

    fn create(&self, path: &Path) -> io::Result<Box<dyn NewFile>> {
        let mut options = OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        Ok(Box::new(RealFile(options.open(path)?)))
    }

    fn sync_folder(&self, folder: &Path) -> io::Result<()> {
        // Windows keeps names in a journal of its own and has no handle of a folder to sync.
        if cfg!(unix) { File::open(folder)?.sync_all() } else { Ok(()) }
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        fs::rename(from, to)
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        fs::remove_file(path)
    }

    fn list(&self, folder: &Path) -> io::Result<Vec<OsString>> {
        let mut names =
            fs::read_dir(folder)?.map(|entry| Ok(entry?.file_name())).collect::<io::Result<Vec<_>>>()?;
        names.sort();
        Ok(names)
    }

    fn make_folder(&self, folder: &Path) -> io::Result<()> {
        let mut builder = DirBuilder::new();
        builder.recursive(true);
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
        builder.create(folder)
    }

    fn canonicalize(&self, path: &Path) -> io::Result<PathBuf> {
        fs::canonicalize(path)
    }

    fn age(&self, path: &Path) -> Option<Duration> {
        #[expect(clippy::disallowed_methods, reason = "a leftover's age decides nothing that is written")]
        let now = SystemTime::now();
        now.duration_since(fs::symlink_metadata(path).ok()?.modified().ok()?).ok()
    }

    fn wait(&self, how_long: Duration) {
        std::thread::sleep(how_long);
    }

    fn is_held(&self, error: &io::Error) -> bool {
        cfg!(windows) && matches!(error.raw_os_error(), Some(5 | 32))
    }
}

fn told(found: &Metadata) -> Status {
    let kind = if found.is_file() {
        Kind::File
    } else if found.is_dir() {
        Kind::Folder
    } else {
        Kind::Other
    };
    Status { kind, bytes: found.len(), is_readonly: found.permissions().readonly() }
}

#[derive(Debug)]
struct RealFile(File);

impl NewFile for RealFile {
    fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.0.write_all(bytes)
    }

    fn share_like(&mut self, other: &Path) -> io::Result<()> {
        self.0.set_permissions(fs::metadata(other)?.permissions())
    }

    fn sync(&mut self) -> io::Result<()> {
        sync(&self.0)
    }
}

/// Puts the bytes of a file on the disk for good. Some shares know no such thing and say so: a file there is as
/// good as that share, and whoever needs more reads it back.
pub fn sync(file: &File) -> io::Result<()> {
    match file.sync_all() {
        Err(error) if matches!(error.kind(), io::ErrorKind::InvalidInput | io::ErrorKind::Unsupported) => {
            Ok(())
        }
        synced => synced,
    }
}
