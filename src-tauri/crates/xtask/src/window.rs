//! Building the window and opening it.

use crate::npm;
use crate::packages::{self, BUILD, RUN};
use crate::steps::{Done, cargo, program, step, target};
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};

/// The name of the package and of its program.
const PACKAGE: &str = "verantwoord-desktop";

/// Opens the window, with a dossier if one is named.
pub(crate) fn run(file: Option<&OsString>) -> Done {
    // Before anything else: without a screen there is nothing to wait minutes for.
    if !has_screen() {
        return Err(without_screen(file));
    }
    packages::have(&[BUILD, RUN])?;
    // Quicker to build than a release, and it starts as fast.
    let window = build(&[])?;
    let file = file.map(std::path::absolute).transpose().map_err(|error| error.to_string())?;
    step(program(window).args(file))
}

/// Builds the window in debug and gives its program.
pub(crate) fn build(extra: &[&str]) -> Result<PathBuf, String> {
    npm::build()?;
    step(cargo(&["build", "--package", PACKAGE]).args(extra))?;
    Ok(target().join("debug").join(format!("{PACKAGE}{}", std::env::consts::EXE_SUFFIX)))
}

/// Builds the window and puts a copy aside, so that the next build does not take its place.
pub(crate) fn build_aside(name: &str, extra: &[&str]) -> Result<PathBuf, String> {
    let built = build(extra)?;
    let aside = target().join("xtask").join(name);
    let copy = || {
        fs::create_dir_all(aside.parent().unwrap_or(Path::new("")))?;
        // Not over a program that may be running.
        if aside.exists() {
            fs::remove_file(&aside)?;
        }
        fs::copy(&built, &aside)
    };
    copy().map_err(|error| format!("{}: {error}", aside.display()))?;
    Ok(aside)
}

fn has_screen() -> bool {
    let named = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    !cfg!(target_os = "linux") || named("DISPLAY") || named("WAYLAND_DISPLAY")
}

fn without_screen(file: Option<&OsString>) -> String {
    let dossier = file.map_or_else(|| "DOSSIER".into(), |file| file.to_string_lossy());
    format!(
        "There is no screen here (DISPLAY and WAYLAND_DISPLAY are empty), so no window can open.\n\
         The same work without a window:\n\
         \x20 cargo run -p verantwoord-cli -- statement '{dossier}' --to verklaring.pdf\n\
         \x20 cargo run -p verantwoord-cli -- --help"
    )
}
