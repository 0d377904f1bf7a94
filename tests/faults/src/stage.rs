//! A folder on which actions are tried: the owner's documents, and this computer's own data.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::action::Action;
use crate::tree::Tree;

/// Where an action is tried. One at a time: what a working copy knows is where its file lies, so a folder
/// cannot be carried to another place.
#[derive(Debug)]
pub struct Stage {
    root: PathBuf,
    /// Removed with it.
    _folder: Option<tempfile::TempDir>,
}

impl Stage {
    /// In a new folder; in memory where there is such a place, for it is filled some ten thousand times.
    ///
    /// # Panics
    /// When there is no room for a folder.
    pub fn new() -> Self {
        let memory = Path::new("/dev/shm");
        let folder =
            tempfile::tempdir_in(memory).or_else(|_| tempfile::tempdir()).expect("room for a folder");
        Self::on(folder)
    }

    /// On the disk on which temporary files lie.
    ///
    /// # Panics
    /// When there is no room for a folder.
    pub fn on_disk() -> Self {
        Self::on(tempfile::tempdir().expect("room for a folder"))
    }

    fn on(folder: tempfile::TempDir) -> Self {
        let root = folder.path().canonicalize().expect("it was made just now").join("stage");
        std::fs::create_dir(&root).expect("room for a folder");
        Self { root, _folder: Some(folder) }
    }

    /// In a folder that is there already.
    pub fn at(root: &Path) -> Self {
        Self { root: root.to_owned(), _folder: None }
    }

    /// All of it lies below this.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// Where the owner keeps files.
    pub fn documents(&self) -> PathBuf {
        self.root.join("documents")
    }

    /// Where this computer keeps its own.
    pub fn home(&self) -> PathBuf {
        self.root.join("home")
    }

    /// The dossier.
    pub fn file(&self) -> PathBuf {
        self.documents().join("Bakkerij.verantwoord")
    }

    /// Another one: a copy, or what was restored.
    pub fn other(&self) -> PathBuf {
        self.documents().join("Tweede.verantwoord")
    }

    /// A file to bring in.
    pub fn incoming(&self) -> PathBuf {
        self.documents().join("binnen.json")
    }

    /// A paper of the register.
    pub fn paper(&self, ending: &str) -> PathBuf {
        self.documents().join(format!("Register.{ending}"))
    }

    /// Fills it with what has to be there before an action, and nothing else.
    pub fn prepared(&self, action: Action) -> Result<Tree, String> {
        let failed = |error: std::io::Error| error.to_string();
        Tree::default().put(&self.root).map_err(failed)?;
        std::fs::create_dir(self.documents()).map_err(failed)?;
        action.prepare(self).map_err(|notice| format!("before {action}: {}", notice.sentence()))?;
        Tree::of(&self.root).map_err(failed)
    }
}

impl Default for Stage {
    fn default() -> Self {
        Self::new()
    }
}

/// The program that does one thing (`src/bin/deed.rs`), about to do it.
pub fn deed(action: Action, stage: &Stage) -> Command {
    let mut command = Command::new(program());
    command.arg(action.name()).arg(stage.root());
    command
}

/// The same program, about to open the dossier and no more.
pub fn open(stage: &Stage) -> Command {
    let mut command = Command::new(program());
    command.arg("open").arg(stage.root());
    command
}

/// It lies beside the program that runs now, or, for a test, a folder above.
fn program() -> PathBuf {
    let own = std::env::current_exe().expect("a program knows where it lies");
    let mut folders = own.ancestors().skip(1).map(|folder| folder.join("deed"));
    folders.find(|deed| deed.is_file()).expect("cargo build --package tests-faults --bin deed comes first")
}
