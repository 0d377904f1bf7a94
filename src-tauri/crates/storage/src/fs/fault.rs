//! A file system of which the n-th operation fails.

use std::ffi::OsString;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use super::{Fs, NewFile, Status};

/// Which operations fail, and how.
#[derive(Debug, Clone, Copy)]
pub struct Fault {
    /// The first that fails, counted from 1.
    pub at: usize,
    /// How many fail from there on; `usize::MAX` for all.
    pub count: usize,
    /// What they say.
    pub error: Fails,
    /// It is done all the same: the answer got lost.
    pub is_done: bool,
}

/// What a failing operation says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fails {
    /// This kind of error.
    Kind(io::ErrorKind),
    /// This number of the system: 5 and 32 are what Windows says of a file that another program holds.
    Raw(i32),
}

/// Another file system, of which some operations fail. A clone counts along.
#[derive(Debug, Clone)]
pub struct FaultFs {
    inner: Arc<dyn Fs>,
    fault: Fault,
    /// Only renames count.
    renames_only: bool,
    count: Arc<AtomicUsize>,
}

impl FaultFs {
    /// Puts the fault before a file system.
    pub fn new(inner: Arc<dyn Fs>, fault: Fault) -> Self {
        Self { inner, fault, renames_only: false, count: Arc::default() }
    }

    /// The same, counting renames only.
    pub fn of_renames(inner: Arc<dyn Fs>, fault: Fault) -> Self {
        Self { renames_only: true, ..Self::new(inner, fault) }
    }

    /// How many operations there were.
    pub fn count(&self) -> usize {
        self.count.load(Ordering::SeqCst)
    }

    fn through<T>(&self, is_rename: bool, run: impl FnOnce() -> io::Result<T>) -> io::Result<T> {
        if self.renames_only && !is_rename {
            return run();
        }
        let turn = self.count.fetch_add(1, Ordering::SeqCst) + 1;
        if turn < self.fault.at || turn - self.fault.at >= self.fault.count {
            return run();
        }
        if self.fault.is_done {
            run()?;
        }
        Err(match self.fault.error {
            Fails::Kind(kind) => kind.into(),
            Fails::Raw(number) => io::Error::from_raw_os_error(number),
        })
    }
}

impl Fs for FaultFs {
    fn look(&self, path: &Path) -> io::Result<Status> {
        self.through(false, || self.inner.look(path))
    }

    fn look_at_name(&self, path: &Path) -> io::Result<Status> {
        self.through(false, || self.inner.look_at_name(path))
    }

    fn read(&self, path: &Path, most: u64) -> io::Result<Vec<u8>> {
        self.through(false, || self.inner.read(path, most))
    }

    fn create(&self, path: &Path) -> io::Result<Box<dyn NewFile>> {
        let file = self.through(false, || self.inner.create(path))?;
        Ok(Box::new(FaultFile { fs: self.clone(), file }))
    }

    fn sync_folder(&self, folder: &Path) -> io::Result<()> {
        self.through(false, || self.inner.sync_folder(folder))
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.through(true, || self.inner.rename(from, to))
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        self.through(false, || self.inner.remove(path))
    }

    fn list(&self, folder: &Path) -> io::Result<Vec<OsString>> {
        self.through(false, || self.inner.list(folder))
    }

    fn make_folder(&self, folder: &Path) -> io::Result<()> {
        self.through(false, || self.inner.make_folder(folder))
    }

    fn canonicalize(&self, path: &Path) -> io::Result<PathBuf> {
        self.through(false, || self.inner.canonicalize(path))
    }

    fn age(&self, path: &Path) -> Option<Duration> {
        self.inner.age(path)
    }

    fn wait(&self, _: Duration) {}

    fn is_held(&self, error: &io::Error) -> bool {
        matches!(error.raw_os_error(), Some(5 | 32))
    }
}

#[derive(Debug)]
struct FaultFile {
    fs: FaultFs,
    file: Box<dyn NewFile>,
}

impl NewFile for FaultFile {
    fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        let file = &mut self.file;
        // A write that fails may have come half way.
        let half = bytes.len() / 2;
        self.fs.through(false, || file.write(&bytes[..half]))?;
        self.fs.through(false, || file.write(&bytes[half..]))
    }

    fn share_like(&mut self, other: &Path) -> io::Result<()> {
        let file = &mut self.file;
        self.fs.through(false, || file.share_like(other))
    }

    fn sync(&mut self) -> io::Result<()> {
        let file = &mut self.file;
        self.fs.through(false, || file.sync())
    }
}
