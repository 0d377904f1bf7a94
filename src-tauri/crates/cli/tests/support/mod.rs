//! The real binary in a folder of its own.

#![allow(dead_code, reason = "each file of tests uses its part")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// What a run said and how it ended.
#[derive(Debug, PartialEq, Eq)]
pub struct Run {
    pub status: i32,
    pub out: String,
    pub err: String,
}

/// A folder in which a test works.
pub struct Folder(tempfile::TempDir);

impl Folder {
    pub fn new() -> Self {
        Self(tempfile::tempdir().expect("a folder"))
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    pub fn has(&self, name: &str) -> bool {
        self.path(name).exists()
    }

    pub fn bytes(&self, name: &str) -> Vec<u8> {
        fs::read(self.path(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
    }

    pub fn text(&self, name: &str) -> String {
        String::from_utf8(self.bytes(name)).expect("text")
    }

    pub fn write(&self, name: &str, bytes: impl AsRef<[u8]>) {
        fs::write(self.path(name), bytes).expect("a file");
    }

    /// The names of all files in it, hidden ones too.
    pub fn names(&self) -> Vec<String> {
        let mut names: Vec<String> = fs::read_dir(self.0.path())
            .expect("the folder")
            .map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned())
            .collect();
        names.sort();
        names
    }

    /// Runs `verantwoord` in the folder.
    pub fn run(&self, words: &[&str]) -> Run {
        let output = Command::new(env!("CARGO_BIN_EXE_verantwoord"))
            .args(words)
            .current_dir(self.0.path())
            .output()
            .expect("the binary runs");
        Run {
            status: output.status.code().expect("it ends by itself"),
            out: String::from_utf8(output.stdout).expect("text"),
            err: String::from_utf8(output.stderr).expect("text"),
        }
    }

    /// Runs it, expects that it goes well, and gives what it said.
    pub fn done(&self, words: &[&str]) -> String {
        let run = self.run(words);
        assert_eq!((run.status, run.err.as_str()), (0, ""), "{words:?}: {run:?}");
        run.out
    }

    /// Runs it, expects this status and one Dutch sentence, and gives that sentence.
    pub fn refused(&self, status: i32, words: &[&str]) -> String {
        let run = self.run(words);
        assert_eq!(run.status, status, "{words:?}: {run:?}");
        let sentence = run.err.trim_end_matches('\n');
        assert_eq!(sentence.lines().count(), 1, "{words:?}: {run:?}");
        assert!(sentence.ends_with('.'), "{sentence}");
        sentence.to_owned()
    }

    /// A dossier `NAME.verantwoord` of an example.
    pub fn example(&self, name: &str) -> String {
        let dossier = format!("{name}.verantwoord");
        self.done(&["import", &dossier, &example(name)]);
        dossier
    }
}

/// The path of an example's register.
pub fn example(name: &str) -> String {
    tests().join(format!("dossiers/{name}.json")).to_str().expect("a path in UTF-8").to_owned()
}

/// The folder of the tests that cross crates.
pub fn tests() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../tests")
}

/// Whether the system lets us write where permissions say that nobody may: as root it does.
pub fn permissions_hold() -> bool {
    let folder = tempfile::tempdir().expect("a folder");
    let mut permissions = fs::metadata(folder.path()).expect("the folder").permissions();
    permissions.set_readonly(true);
    fs::set_permissions(folder.path(), permissions.clone()).expect("a folder of ours");
    let holds = fs::write(folder.path().join("x"), "x").is_err();
    make_writable(folder.path());
    holds
}

/// A folder that a test made for reading only can be removed again.
#[cfg(unix)]
pub fn make_writable(folder: &Path) {
    use std::os::unix::fs::PermissionsExt;
    fs::set_permissions(folder, fs::Permissions::from_mode(0o755)).expect("a folder of ours");
}

#[cfg(not(unix))]
pub fn make_writable(folder: &Path) {
    let mut permissions = fs::metadata(folder).expect("the folder").permissions();
    #[expect(clippy::permissions_set_readonly_false, reason = "there is no other way outside Unix")]
    permissions.set_readonly(false);
    fs::set_permissions(folder, permissions).expect("a folder of ours");
}
