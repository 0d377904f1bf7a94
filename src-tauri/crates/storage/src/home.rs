//! The folder of this computer's own data: working copies and back-ups (safety.md §8.1).
//!
//! ```text
//! working/<document id>-<8 figures of its file's path>/   working.sqlite, base.verantwoord, lock
//! backups/<document id>/                                  see backups.rs
//! ```

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use crate::fs::{Fs, RealFs};

/// Where this computer keeps what is not in the owner's own files. It belongs in the local application
/// data, which is not carried to other computers.
#[derive(Debug, Clone)]
pub struct Home {
    fs: Arc<dyn Fs>,
    folder: PathBuf,
    /// Back-ups that were opened and found whole since the program started: once a run is enough.
    pub(crate) whole: Arc<Mutex<BTreeSet<PathBuf>>>,
}

impl Home {
    /// In this folder, on the disk. It is made when something is put in it.
    pub fn at(folder: &Path) -> Self {
        Self::with(Arc::new(RealFs), folder)
    }

    /// In this folder, by way of another file system. SQLite's own files go to the disk itself.
    pub fn with(fs: Arc<dyn Fs>, folder: &Path) -> Self {
        Self { fs, folder: folder.to_owned(), whole: Arc::default() }
    }

    /// Through which its files are reached, and the owner's.
    pub fn fs(&self) -> &Arc<dyn Fs> {
        &self.fs
    }

    /// The folder itself.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Where the working copies are.
    pub fn working(&self) -> PathBuf {
        self.folder.join("working")
    }

    /// Where the back-ups of every dossier are.
    pub fn all_backups(&self) -> PathBuf {
        self.folder.join("backups")
    }

    /// Where the back-ups of a dossier are. Its id names a folder: letters, digits and hyphens.
    pub fn backups(&self, document_id: &str) -> PathBuf {
        self.all_backups().join(document_id)
    }
}
