//! Starting other programs, and where things are.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

/// A chore that is done, or in plain words why it is not.
pub(crate) type Done = Result<(), String>;

/// The project's folder.
pub(crate) fn root() -> PathBuf {
    // As cargo says when it starts us: the place where we were built may be another checkout, when two of
    // them share their target folder.
    let here = std::env::var_os("CARGO_MANIFEST_DIR").unwrap_or_else(|| env!("CARGO_MANIFEST_DIR").into());
    Path::new(&here).ancestors().nth(3).expect("xtask lies in src-tauri/crates/xtask").to_owned()
}

/// Where cargo builds, and where we keep what we may throw away.
pub(crate) fn target() -> PathBuf {
    match std::env::var_os("CARGO_TARGET_DIR") {
        // Cargo takes it from where it is started, and we start it in the project's folder.
        Some(folder) => root().join(folder),
        None => root().join("target"),
    }
}

/// A program that works in the project's folder.
pub(crate) fn program(name: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new(name);
    command.current_dir(root());
    command
}

/// Cargo, the same that started us.
pub(crate) fn cargo(arguments: &[&str]) -> Command {
    let mut command = program(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.args(arguments);
    command
}

/// Runs it, showing what it prints and how long it took.
#[expect(clippy::disallowed_methods, reason = "says how long a step took")]
pub(crate) fn step(command: &mut Command) -> Done {
    let words = words(command);
    eprintln!("\n==> {words}");
    let start = Instant::now();
    let status = command.stdin(Stdio::null()).status().map_err(|error| format!("{words}: {error}"))?;
    eprintln!("    {:.1} s", start.elapsed().as_secs_f64());
    if status.success() { Ok(()) } else { Err(format!("{words}: stopped with {status}")) }
}

/// Runs it without a word and gives what it printed; none when it is not there or did not succeed.
pub(crate) fn asked(command: &mut Command) -> Option<String> {
    let output = command.stdin(Stdio::null()).stderr(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// True when the program can be started.
pub(crate) fn is_there(name: &str) -> bool {
    let folders = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&folders).any(|folder| folder.join(name).is_file())
}

/// The command as a person would type it.
fn words(command: &Command) -> String {
    let name = Path::new(command.get_program()).file_name().unwrap_or_default();
    let all = std::iter::once(name).chain(command.get_args());
    all.map(OsStr::to_string_lossy).collect::<Vec<_>>().join(" ")
}
