//! A disk of our own making that behaves as it is told (FUSE): it refuses, knows no sync, keeps time by two
//! seconds, takes no notice of capitals, is unplugged, or hangs. One folder of files, in memory.

use std::collections::BTreeMap;
use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use fuser::{BackgroundSession, Config, Errno, INodeNo, MountOption, SessionACL};

mod calls;

/// How it behaves.
#[derive(Debug, Clone, Copy, Default)]
pub struct Habits {
    /// So many renames are refused first, with "permission denied".
    pub refused_renames: usize,
    /// Asked to put something on the disk for good it says that it cannot do that (EINVAL).
    pub knows_no_sync: bool,
    /// Its times go by two seconds, as those of FAT.
    pub keeps_two_seconds: bool,
    /// `A` and `a` are the same name.
    pub is_blind_to_case: bool,
    /// After so many calls more, every call ends with this error: it was unplugged.
    pub unplugged: Option<(usize, Unplugged)>,
    /// The next sync of a file takes so long, and everything else waits for it.
    pub hangs: Duration,
}

/// What a disk that is gone says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unplugged {
    /// "Input/output error".
    Io,
    /// "Transport endpoint is not connected".
    NotConnected,
}

impl Unplugged {
    fn errno(self) -> Errno {
        match self {
            Self::Io => Errno::EIO,
            Self::NotConnected => Errno::ENOTCONN,
        }
    }
}

/// The disk, in the place of a folder as long as it lives.
#[derive(Debug)]
pub struct OddDisk {
    held: Arc<Mutex<Held>>,
    at: PathBuf,
    session: Option<BackgroundSession>,
}

impl OddDisk {
    /// Puts it over an empty folder, or over one whose files it takes along.
    pub fn over(folder: &Path) -> Result<Self, String> {
        let mut held = Held::default();
        for entry in std::fs::read_dir(folder).map_err(|error| error.to_string())?.flatten() {
            let bytes = std::fs::read(entry.path()).map_err(|error| error.to_string())?;
            held.make(entry.file_name(), 0o600).bytes = bytes;
        }
        let held = Arc::new(Mutex::new(held));
        let mut config = Config::default();
        config.mount_options = vec![MountOption::FSName("verantwoord-test".to_owned())];
        config.acl = SessionACL::Owner;
        let session = fuser::spawn_mount(calls::Served(Arc::clone(&held)), folder, &config);
        let session = session.map_err(|error| format!("no disk of our own could be mounted: {error}"))?;
        Ok(Self { held, at: folder.to_owned(), session: Some(session) })
    }

    /// Whether such disks can be made here: only an administrator may.
    pub fn can_be_made() -> bool {
        tempfile::tempdir().is_ok_and(|folder| Self::over(folder.path()).is_ok())
    }

    /// From now on it behaves so.
    pub fn behave(&self, habits: Habits) {
        let mut held = lock(&self.held);
        (held.habits, held.calls) = (habits, 0);
    }

    /// How many calls it had since it was last told how to behave.
    pub fn calls(&self) -> usize {
        lock(&self.held).calls
    }

    /// The files on it, by name.
    pub fn names(&self) -> Vec<OsString> {
        lock(&self.held).names.keys().cloned().collect()
    }
}

impl Drop for OddDisk {
    fn drop(&mut self) {
        self.behave(Habits::default());
        if let Some(session) = self.session.take()
            && let Err(error) = session.umount_and_join()
        {
            eprintln!("{} stays mounted: {error}", self.at.display());
        }
    }
}

/// What is on it.
#[derive(Debug, Default)]
struct Held {
    habits: Habits,
    calls: usize,
    names: BTreeMap<OsString, u64>,
    /// Also those that have no name any more, but may be open.
    files: BTreeMap<u64, OneFile>,
}

/// One file.
#[derive(Debug)]
struct OneFile {
    bytes: Vec<u8>,
    mode: u16,
    changed: SystemTime,
}

impl Held {
    /// A new file of this name, whatever had it.
    fn make(&mut self, name: OsString, mode: u16) -> &mut OneFile {
        // The folder itself is 1.
        let number = self.files.keys().last().map_or(2, |last| last + 1);
        let name = self.named(&name).unwrap_or(name);
        self.names.insert(name, number);
        let changed = self.now();
        self.files.entry(number).or_insert(OneFile { bytes: Vec::new(), mode, changed })
    }

    /// The name that stands there for this one.
    fn named(&self, name: &OsStr) -> Option<OsString> {
        let same = |other: &&OsString| {
            if self.habits.is_blind_to_case {
                other.to_string_lossy().to_lowercase() == name.to_string_lossy().to_lowercase()
            } else {
                *other == name
            }
        };
        self.names.keys().find(same).cloned()
    }

    fn number(&self, name: &OsStr) -> Result<u64, Errno> {
        self.named(name).and_then(|name| self.names.get(&name).copied()).ok_or(Errno::ENOENT)
    }

    fn file(&mut self, number: INodeNo) -> Result<&mut OneFile, Errno> {
        self.files.get_mut(&number.0).ok_or(Errno::ENOENT)
    }

    #[expect(clippy::disallowed_methods, reason = "a disk keeps the time of its files")]
    fn now(&self) -> SystemTime {
        let now = SystemTime::now();
        if !self.habits.keeps_two_seconds {
            return now;
        }
        let seconds = now.duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
        UNIX_EPOCH + Duration::from_secs(seconds / 2 * 2)
    }

    /// A call comes in: refused when the disk was unplugged.
    fn called(&mut self) -> Result<&mut Self, Errno> {
        self.calls += 1;
        match self.habits.unplugged {
            Some((after, how)) if self.calls > after => Err(how.errno()),
            Some(_) | None => Ok(self),
        }
    }
}

fn lock(held: &Mutex<Held>) -> MutexGuard<'_, Held> {
    held.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::{Habits, OddDisk, Unplugged};
    use std::fs;

    #[test]
    fn it_behaves_as_it_is_told() {
        let folder = tempfile::tempdir().expect("a folder");
        let Ok(disk) = OddDisk::over(folder.path()) else {
            println!("skipped: no disk can be mounted here");
            return;
        };
        let path = folder.path().join("een");
        fs::write(&path, b"een").expect("an ordinary disk");
        fs::rename(&path, folder.path().join("twee")).expect("an ordinary disk");
        assert_eq!(fs::read(folder.path().join("twee")).expect("an ordinary disk"), b"een");
        assert!(fs::metadata(folder.path().join("TWEE")).is_err());
        disk.behave(Habits { refused_renames: 1, is_blind_to_case: true, ..Habits::default() });
        assert!(fs::metadata(folder.path().join("TWEE")).is_ok());
        assert!(fs::rename(folder.path().join("twee"), &path).is_err());
        assert!(fs::rename(folder.path().join("twee"), &path).is_ok());
        disk.behave(Habits { unplugged: Some((0, Unplugged::NotConnected)), ..Habits::default() });
        assert!(fs::read(&path).is_err());
        disk.behave(Habits { knows_no_sync: true, ..Habits::default() });
        assert!(fs::File::open(&path).expect("a file").sync_all().is_err());
    }
}
