//! Shows a file in the file manager of the desktop, or opens it in the program that the desktop has for it. The one
//! place that knows how each system does that; only Linux was run.

use crate::notice::Notice;
use std::ffi::OsString;
use std::io;
use std::path::Path;
use std::process::{Command, Stdio};

/// Opens the file's folder, with the file chosen where the system can do that. It does not wait for it.
pub(crate) fn show(file: &Path) -> io::Result<()> {
    start(call(file))
}

/// Opens a file that this program made. It does not wait for it.
pub(crate) fn open(file: &Path) -> io::Result<()> {
    start(opening(file))
}

/// What to tell when neither works: where the file is.
pub(crate) fn not_shown(file: &Path) -> Notice {
    Notice {
        title: "De map kan hier niet worden getoond.".into(),
        text: format!("Uw bestand staat in {}.", file.parent().unwrap_or(file).display()),
        hint: "Open die map zelf.".into(),
    }
}

fn start((program, arguments): (&'static str, Vec<OsString>)) -> io::Result<()> {
    let mut shown = Command::new(program)
        .args(arguments)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()?;
    // Somebody has to hear that it ended, or it stays in the list of processes.
    std::thread::spawn(move || shown.wait());
    Ok(())
}

#[cfg(target_os = "windows")]
fn call(file: &Path) -> (&'static str, Vec<OsString>) {
    let mut select = OsString::from("/select,");
    select.push(file);
    ("explorer.exe", vec![select])
}

#[cfg(target_os = "macos")]
fn call(file: &Path) -> (&'static str, Vec<OsString>) {
    ("open", vec!["-R".into(), file.into()])
}

#[cfg(not(any(target_os = "windows", target_os = "macos")))]
fn call(file: &Path) -> (&'static str, Vec<OsString>) {
    // xdg-open would open the file itself, so it gets the folder.
    ("xdg-open", vec![file.parent().unwrap_or(file).into()])
}

#[cfg(target_os = "windows")]
fn opening(file: &Path) -> (&'static str, Vec<OsString>) {
    ("explorer.exe", vec![file.into()])
}

#[cfg(target_os = "macos")]
fn opening(file: &Path) -> (&'static str, Vec<OsString>) {
    ("open", vec![file.into()])
}

#[cfg(not(any(target_os = "windows", target_os = "macos")))]
fn opening(file: &Path) -> (&'static str, Vec<OsString>) {
    ("xdg-open", vec![file.into()])
}
