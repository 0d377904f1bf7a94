//! A disk in memory whose power can be cut.
//!
//! What was written and not synced may be lost, whole or in sectors of 512 bytes; what was made, renamed or
//! removed in a folder that was not synced is lost from some moment on, in order. After a cut every operation
//! fails, until [`SimFs::after_power_cut`] gives the disk that is found at the next start.

use std::collections::{BTreeMap, BTreeSet};
use std::ffi::OsString;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use super::{Fs, Kind, NewFile, Status};

/// What a disk writes at once, in bytes.
const SECTOR: usize = 512;

/// A disk in memory. A clone is the same disk.
#[derive(Debug, Clone, Default)]
pub struct SimFs(Arc<Mutex<Disk>>);

/// How a disk, or who writes to it, goes wrong: the checks of a power cut must notice each.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Habit {
    /// It does not.
    #[default]
    Honest,
    /// A sync of a file says it is done, and is not.
    LyingSync,
    /// A sync of a folder says it is done, and is not.
    NoFolderSync,
    /// A file is renamed first and synced then.
    RenameBeforeSync,
    /// What stands in the way of a rename is removed first.
    DeleteThenRename,
}

#[derive(Debug, Clone, Default)]
struct Disk {
    habit: Habit,
    files: Vec<Bytes>,
    /// As programs see them.
    names: BTreeMap<OsString, usize>,
    /// As they are after a power cut.
    lasting: BTreeMap<OsString, usize>,
    /// What the second lacks of the first, in order.
    changes: Vec<Change>,
    folders: BTreeSet<OsString>,
    /// Seconds since it was made.
    clock: u64,
    /// Changing operations so far.
    done: usize,
    /// After so many the power goes.
    cut_after: Option<usize>,
}

#[derive(Debug, Clone, Default)]
struct Bytes {
    written: Arc<Vec<u8>>,
    synced: Arc<Vec<u8>>,
    at: u64,
    is_readonly: bool,
}

#[derive(Debug, Clone)]
enum Change {
    Made(OsString, usize),
    Renamed(OsString, OsString),
    Removed(OsString),
}

impl SimFs {
    /// An empty disk with this habit.
    pub fn with(habit: Habit) -> Self {
        let disk = Disk { habit, ..Disk::default() };
        Self(Arc::new(Mutex::new(disk)))
    }

    /// Puts a file there that lasts.
    pub fn put(&self, path: &Path, bytes: &[u8]) {
        let mut disk = self.disk();
        let bytes = Arc::new(bytes.to_vec());
        let at = disk.clock;
        disk.files.push(Bytes { written: Arc::clone(&bytes), synced: bytes, at, is_readonly: false });
        let file = disk.files.len() - 1;
        disk.names.insert(path.into(), file);
        disk.lasting.insert(path.into(), file);
    }

    /// All files, with their bytes.
    pub fn all(&self) -> Vec<(PathBuf, Arc<Vec<u8>>)> {
        let disk = self.disk();
        let file = |(name, file): (&OsString, &usize)| {
            Some((PathBuf::from(name), Arc::clone(&disk.files.get(*file)?.written)))
        };
        disk.names.iter().filter_map(file).collect()
    }

    /// How many operations have changed something so far.
    pub fn done(&self) -> usize {
        self.disk().done
    }

    /// The power goes after so many changing operations, counted from the beginning.
    pub fn cut_after(&self, done: usize) {
        self.disk().cut_after = Some(done);
    }

    /// The power is gone.
    pub fn is_cut(&self) -> bool {
        self.disk().is_cut()
    }

    /// Time goes by.
    pub fn pass(&self, seconds: u64) {
        self.disk().clock += seconds;
    }

    /// What is found at the next start; this disk stays as it is. `choose` picks a number below the one it is
    /// given, whenever there is more than one thing that can have become of what was not synced.
    pub fn after_power_cut(&self, choose: &mut dyn FnMut(usize) -> usize) -> Self {
        let disk = self.disk();
        let mut names = disk.lasting.clone();
        let kept = if disk.changes.is_empty() { 0 } else { choose(disk.changes.len() + 1) };
        disk.changes.iter().take(kept).for_each(|change| change.apply(&mut names));
        let mut files = disk.files.clone();
        // What nothing leads to any more does not matter.
        let mut reached: Vec<usize> = names.values().copied().collect();
        reached.sort_unstable();
        for file in reached {
            if let Some(file) = files.get_mut(file) {
                file.settle(choose);
            }
        }
        Self(Arc::new(Mutex::new(Disk {
            habit: disk.habit,
            files,
            lasting: names.clone(),
            names,
            changes: Vec::new(),
            folders: disk.folders.clone(),
            clock: disk.clock,
            done: 0,
            cut_after: None,
        })))
    }

    /// The program was killed and the power stayed: what it wrote is there, synced or not.
    pub fn after_kill(&self) -> Self {
        let disk = Disk { done: 0, cut_after: None, ..self.disk().clone() };
        Self(Arc::new(Mutex::new(disk)))
    }

    fn disk(&self) -> MutexGuard<'_, Disk> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Bytes {
    /// What became of bytes that were not synced: none is there, all are, the first so many, or some sectors.
    fn settle(&mut self, choose: &mut dyn FnMut(usize) -> usize) {
        if Arc::ptr_eq(&self.written, &self.synced) || self.written == self.synced {
            self.synced = Arc::clone(&self.written);
            return;
        }
        let sectors = self.written.len().div_ceil(SECTOR);
        let found = match choose(4) {
            0 => Arc::clone(&self.synced),
            1 => Arc::clone(&self.written),
            // The last sector that came through need not have come through whole.
            2 => {
                let whole = choose(sectors.max(1)) * SECTOR;
                let torn = whole + [0, 1, SECTOR / 2, SECTOR - 1][choose(4)];
                Arc::new(self.written[..torn.min(self.written.len())].to_vec())
            }
            // Its length came through, and of the rest what happened to.
            _ => {
                let mut found = vec![0; self.written.len()];
                for (new, old) in found.chunks_mut(SECTOR).zip(self.written.chunks(SECTOR)) {
                    if choose(2) == 1 {
                        new.copy_from_slice(old);
                    }
                }
                Arc::new(found)
            }
        };
        (self.written, self.synced) = (Arc::clone(&found), found);
    }
}

impl Change {
    fn apply(&self, names: &mut BTreeMap<OsString, usize>) {
        match self {
            Self::Made(name, file) => {
                names.insert(name.clone(), *file);
            }
            Self::Renamed(from, to) => {
                if let Some(file) = names.remove(from) {
                    names.insert(to.clone(), file);
                }
            }
            Self::Removed(name) => {
                names.remove(name);
            }
        }
    }

    fn folder(&self) -> Option<&Path> {
        let (Self::Made(name, _) | Self::Renamed(_, name) | Self::Removed(name)) = self;
        Path::new(name).parent()
    }
}

impl Disk {
    fn is_cut(&self) -> bool {
        self.cut_after.is_some_and(|after| self.done >= after)
    }

    /// Whether there still is power; for what changes nothing.
    fn look(&self) -> io::Result<()> {
        if self.is_cut() { Err(io::Error::other("the power is gone")) } else { Ok(()) }
    }

    /// The same for what changes something, which is counted.
    fn change(&mut self) -> io::Result<()> {
        self.look()?;
        self.done += 1;
        Ok(())
    }

    fn file(&mut self, name: &Path) -> io::Result<&mut Bytes> {
        let file = *self.names.get(name.as_os_str()).ok_or(io::ErrorKind::NotFound)?;
        self.files.get_mut(file).ok_or_else(|| io::ErrorKind::NotFound.into())
    }

    fn note(&mut self, change: Change) {
        change.apply(&mut self.names);
        self.changes.push(change);
    }

    fn sync(&mut self, file: usize) {
        if let Some(file) = self.files.get_mut(file) {
            file.synced = Arc::clone(&file.written);
        }
    }
}

impl Fs for SimFs {
    fn look(&self, path: &Path) -> io::Result<Status> {
        let mut disk = self.disk();
        disk.look()?;
        if disk.folders.contains(path.as_os_str()) {
            return Ok(Status { kind: Kind::Folder, bytes: 0, is_readonly: false });
        }
        let file = disk.file(path)?;
        Ok(Status { kind: Kind::File, bytes: file.written.len() as u64, is_readonly: file.is_readonly })
    }

    fn look_at_name(&self, path: &Path) -> io::Result<Status> {
        self.look(path)
    }

    fn read(&self, path: &Path, most: u64) -> io::Result<Vec<u8>> {
        let mut disk = self.disk();
        disk.look()?;
        let bytes = &disk.file(path)?.written;
        let most = usize::try_from(most.saturating_add(1)).unwrap_or(usize::MAX);
        Ok(bytes[..bytes.len().min(most)].to_vec())
    }

    fn create(&self, path: &Path) -> io::Result<Box<dyn NewFile>> {
        let mut disk = self.disk();
        disk.change()?;
        if disk.names.contains_key(path.as_os_str()) {
            return Err(io::ErrorKind::AlreadyExists.into());
        }
        let file = disk.files.len();
        let at = disk.clock;
        disk.files.push(Bytes { at, ..Bytes::default() });
        disk.note(Change::Made(path.into(), file));
        Ok(Box::new(SimFile { disk: self.clone(), file }))
    }

    fn sync_folder(&self, folder: &Path) -> io::Result<()> {
        let mut disk = self.disk();
        disk.change()?;
        if disk.habit == Habit::NoFolderSync {
            return Ok(());
        }
        let changes = std::mem::take(&mut disk.changes);
        for change in changes {
            if change.folder() == Some(folder) {
                change.apply(&mut disk.lasting);
            } else {
                disk.changes.push(change);
            }
        }
        Ok(())
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        let mut disk = self.disk();
        if disk.habit == Habit::DeleteThenRename && disk.names.contains_key(to.as_os_str()) {
            disk.change()?;
            disk.note(Change::Removed(to.into()));
        }
        disk.change()?;
        let file = *disk.names.get(from.as_os_str()).ok_or(io::ErrorKind::NotFound)?;
        disk.note(Change::Renamed(from.into(), to.into()));
        if disk.habit == Habit::RenameBeforeSync {
            disk.change()?;
            disk.sync(file);
        }
        Ok(())
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        let mut disk = self.disk();
        disk.change()?;
        disk.file(path)?;
        disk.note(Change::Removed(path.into()));
        Ok(())
    }

    fn list(&self, folder: &Path) -> io::Result<Vec<OsString>> {
        let disk = self.disk();
        disk.look()?;
        let inside = |name: &&OsString| Path::new(name).parent() == Some(folder);
        let names = disk.names.keys().filter(inside);
        Ok(names.filter_map(|name| Some(Path::new(name).file_name()?.to_owned())).collect())
    }

    fn make_folder(&self, folder: &Path) -> io::Result<()> {
        let mut disk = self.disk();
        disk.look()?;
        disk.folders.extend(folder.ancestors().map(OsString::from));
        Ok(())
    }

    fn canonicalize(&self, path: &Path) -> io::Result<PathBuf> {
        self.look(path).map(|_| path.to_owned())
    }

    fn age(&self, path: &Path) -> Option<Duration> {
        let mut disk = self.disk();
        let at = disk.file(path).ok()?.at;
        Some(Duration::from_secs(disk.clock - at))
    }

    fn wait(&self, how_long: Duration) {
        self.pass(how_long.as_secs());
    }

    fn is_held(&self, error: &io::Error) -> bool {
        matches!(error.raw_os_error(), Some(5 | 32))
    }
}

#[derive(Debug)]
struct SimFile {
    disk: SimFs,
    file: usize,
}

impl NewFile for SimFile {
    fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        let mut disk = self.disk.disk();
        disk.change()?;
        let at = disk.clock;
        if let Some(file) = disk.files.get_mut(self.file) {
            Arc::make_mut(&mut file.written).extend_from_slice(bytes);
            file.at = at;
        }
        Ok(())
    }

    fn share_like(&mut self, other: &Path) -> io::Result<()> {
        let mut disk = self.disk.disk();
        disk.change()?;
        let is_readonly = disk.file(other)?.is_readonly;
        if let Some(file) = disk.files.get_mut(self.file) {
            file.is_readonly = is_readonly;
        }
        Ok(())
    }

    fn sync(&mut self) -> io::Result<()> {
        let mut disk = self.disk.disk();
        disk.change()?;
        if !matches!(disk.habit, Habit::LyingSync | Habit::RenameBeforeSync) {
            disk.sync(self.file);
        }
        Ok(())
    }
}
