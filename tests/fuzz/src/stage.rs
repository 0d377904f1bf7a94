//! Where a file stands while it is looked at: readers take paths.

use std::path::{Path, PathBuf};

use tempfile::TempDir;

/// A folder of its own, in memory where there is one, removed afterwards.
pub(crate) struct Stage(TempDir);

impl Stage {
    pub(crate) fn new() -> Self {
        let memory = Path::new("/dev/shm");
        let folder = if memory.is_dir() { tempfile::tempdir_in(memory) } else { tempfile::tempdir() };
        Self(folder.expect("a folder can be made"))
    }

    /// A name in it.
    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    /// The names of what stands in it.
    pub(crate) fn names(&self) -> Vec<String> {
        let entries = std::fs::read_dir(self.0.path()).expect("our own folder");
        let mut names: Vec<String> = entries
            .map(|entry| entry.expect("our own folder").file_name().to_string_lossy().into_owned())
            .collect();
        names.sort();
        names
    }
}
