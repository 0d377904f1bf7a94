//! What saving asks of a file system, so that tests can put a worse one in its place (safety.md §9).
//!
//! [`RealFs`] is the disk. Behind the feature `testing` there are two more: `SimFs`, a disk in memory whose
//! power can be cut at any operation, and `FaultFs`, which lets the n-th operation fail.
//!
//! SQLite's own files, in the working copy, do not go through here: those are tested from outside.

use std::ffi::OsString;
use std::fmt::Debug;
use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

#[cfg(any(test, feature = "testing"))]
mod fault;
mod real;
#[cfg(any(test, feature = "testing"))]
mod sim;

#[cfg(any(test, feature = "testing"))]
pub use fault::{Fails, Fault, FaultFs};
pub use real::{RealFs, sync};
#[cfg(any(test, feature = "testing"))]
pub use sim::{Habit, SimFs};

/// What stands under a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Status {
    /// What it is.
    pub kind: Kind,
    /// How long it is, in bytes; for files.
    pub bytes: u64,
    /// Its owner marked it as for reading only.
    pub is_readonly: bool,
}

/// What a name can lead to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// An ordinary file.
    File,
    /// A folder.
    Folder,
    /// A pipe, a device, a link to nothing.
    Other,
}

/// A file system, by what can fail on its own.
pub trait Fs: Debug + Send + Sync {
    /// What stands there, links followed.
    fn look(&self, path: &Path) -> io::Result<Status>;

    /// What stands there, a link being [`Kind::Other`]: whether the name is taken.
    fn look_at_name(&self, path: &Path) -> io::Result<Status>;

    /// The bytes of a file; of a larger one no more than one byte over `most`.
    fn read(&self, path: &Path, most: u64) -> io::Result<Vec<u8>>;

    /// Makes a file where nothing may stand yet, for its owner's eyes only, and holds on to it.
    fn create(&self, path: &Path) -> io::Result<Box<dyn NewFile>>;

    /// Makes the names in a folder last: what was made, renamed and removed there.
    fn sync_folder(&self, folder: &Path) -> io::Result<()>;

    /// Gives a file another name in the same folder, replacing what has that name.
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()>;

    /// Removes a file.
    fn remove(&self, path: &Path) -> io::Result<()>;

    /// The names in a folder, sorted.
    fn list(&self, folder: &Path) -> io::Result<Vec<OsString>>;

    /// Makes a folder and those above it, for their owner's eyes only; nothing when it is there.
    fn make_folder(&self, folder: &Path) -> io::Result<()>;

    /// The one name of what stands there: absolute, links followed.
    fn canonicalize(&self, path: &Path) -> io::Result<PathBuf>;

    /// How long ago a file was last written, by the clock of this computer; nothing when that cannot be told.
    fn age(&self, path: &Path) -> Option<Duration>;

    /// Waits before something is tried again.
    fn wait(&self, how_long: Duration);

    /// Whether another program holds the file for a moment, so that it is worth trying again: Windows says
    /// error 5 (access denied) or 32 (sharing violation).
    fn is_held(&self, error: &io::Error) -> bool;
}

/// A file that was just made. Its maker alone has it open, until it is dropped.
pub trait NewFile: Debug + Send {
    /// Writes these bytes after those before.
    fn write(&mut self, bytes: &[u8]) -> io::Result<()>;

    /// Lets read and write it who may read and write that file.
    fn share_like(&mut self, other: &Path) -> io::Result<()>;

    /// Makes its bytes last.
    fn sync(&mut self) -> io::Result<()>;
}
