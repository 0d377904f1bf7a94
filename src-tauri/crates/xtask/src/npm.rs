//! The interface: its packages and its build, each only when something changed.

use crate::steps::{Done, asked, program, root, step, target};
use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};
use std::process::Command;

/// The oldest Node.js that Vite 8 runs on.
const NODE: (u32, u32) = (20, 19);

/// Installs exactly what `ui/package-lock.json` says.
pub(crate) fn packages() -> Done {
    node_is_new_enough()?;
    let lock =
        fs::read_to_string(root().join("ui/package-lock.json")).map_err(|error| format!("ui: {error}"))?;
    let is_done = root().join("ui/node_modules").is_dir();
    once_for(&lock, "npm-ci", is_done, || step(&mut npm(&["ci", "--no-audit", "--no-fund"])))
}

/// Builds `ui/dist`, which the window takes into itself.
pub(crate) fn build() -> Done {
    packages()?;
    let is_done = root().join("ui/dist/index.html").is_file();
    once_for(&fingerprint()?, "ui-build", is_done, || script("build"))
}

/// Runs one of the scripts in `ui/package.json`.
pub(crate) fn script(name: &str) -> Done {
    step(&mut npm(&["run", "--silent", name]))
}

/// npm in the folder of the interface. On Windows it is a batch file.
pub(crate) fn npm(arguments: &[&str]) -> Command {
    let mut command = program(if cfg!(windows) { "npm.cmd" } else { "npm" });
    command.current_dir(root().join("ui")).args(arguments);
    command
}

fn node_is_new_enough() -> Done {
    let version = asked(program("node").arg("--version"));
    let mut parts = version.iter().flat_map(|version| version.trim_start_matches('v').split('.'));
    let mut number = || parts.next().and_then(|part| part.parse::<u32>().ok()).unwrap_or(0);
    if (number(), number()) >= NODE {
        return Ok(());
    }
    let found = version.map_or_else(|| "there is none".into(), |version| format!("this is {version}"));
    Err(format!(
        "Node.js {}.{} or newer with npm is needed to build the window, and {found}.",
        NODE.0, NODE.1
    ))
}

/// Does the work unless it was done before for the same state of things.
fn once_for(state: &str, name: &str, is_done: bool, work: impl FnOnce() -> Done) -> Done {
    let stamp = target().join("xtask").join(name);
    if is_done && fs::read_to_string(&stamp).is_ok_and(|stamped| stamped == state) {
        return Ok(());
    }
    work()?;
    let written = fs::create_dir_all(target().join("xtask")).and_then(|()| fs::write(&stamp, state));
    written.map_err(|error| format!("{}: {error}", stamp.display()))
}

/// Changes whenever anything changes that the interface is built from.
fn fingerprint() -> Result<String, String> {
    let mut files = Vec::new();
    for folder in ["ui", "assets"] {
        files_in(&root().join(folder), &mut files).map_err(|error| format!("{folder}: {error}"))?;
    }
    files.sort();
    let mut hasher = DefaultHasher::new();
    for file in files {
        file.hash(&mut hasher);
        fs::read(&file).map_err(|error| format!("{}: {error}", file.display()))?.hash(&mut hasher);
    }
    Ok(format!("{:016x}", hasher.finish()))
}

fn files_in(folder: &Path, files: &mut Vec<PathBuf>) -> std::io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let is_made = ["node_modules", "dist"].iter().any(|made| entry.file_name() == *made);
        if entry.file_type()?.is_dir() {
            if !is_made {
                files_in(&entry.path(), files)?;
            }
        } else {
            files.push(entry.path());
        }
    }
    Ok(())
}
