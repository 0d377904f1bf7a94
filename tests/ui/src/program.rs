//! Where the built programs are.

use std::path::{Path, PathBuf};

/// The program built for these tests: file dialogs answer from a folder and the page keeps its
/// complaints. Named by `VERANTWOORD_WINDOW_TESTED`.
#[must_use]
pub fn tested_program() -> PathBuf {
    built("VERANTWOORD_WINDOW_TESTED", "cargo build -p verantwoord-desktop --features e2e")
}

/// The program as it is shipped, without any way in for tests. Named by `VERANTWOORD_WINDOW_SHIPPED`.
#[must_use]
pub fn shipped_program() -> PathBuf {
    built("VERANTWOORD_WINDOW_SHIPPED", "cargo build -p verantwoord-desktop")
}

/// A window of the same make with nothing in it, to hold our memory against. Named by `VERANTWOORD_WINDOW_EMPTY`.
#[must_use]
pub fn empty_window() -> PathBuf {
    built("VERANTWOORD_WINDOW_EMPTY", "cargo build -p verantwoord-desktop --example empty_window")
}

/// The command line, to compare what it makes with what the window makes. Named by
/// `VERANTWOORD_COMMAND_LINE`.
#[must_use]
pub fn command_line() -> PathBuf {
    let named = std::env::var_os("VERANTWOORD_COMMAND_LINE").map(PathBuf::from);
    let program = named.unwrap_or_else(|| target().join("debug").join("verantwoord"));
    assert!(
        program.is_file(),
        "there is no {}: `cargo build -p verantwoord-cli` makes it",
        program.display()
    );
    program
}

/// Where pictures of the window are kept to be looked at.
#[must_use]
pub fn pictures() -> PathBuf {
    made(target().join("window-pictures"))
}

/// What one journey leaves for the next, of this kind.
pub(crate) fn kept(kind: &str) -> PathBuf {
    made(target().join("window-kept").join(kind))
}

fn made(folder: PathBuf) -> PathBuf {
    std::fs::create_dir_all(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    folder
}

fn built(variable: &str, how: &str) -> PathBuf {
    let named = std::env::var_os(variable).map(PathBuf::from);
    let program = named.unwrap_or_else(|| target().join("debug").join("verantwoord-desktop"));
    assert!(
        program.is_file(),
        "there is no {}: `cargo xtask test` builds it, or `{how}` with {variable} set",
        program.display()
    );
    program
}

/// The folder that cargo builds in: this test runs from `target/debug/deps`.
fn target() -> PathBuf {
    let test = std::env::current_exe().expect("a test knows its own file");
    test.ancestors().nth(3).map(Path::to_owned).expect("tests run from target/debug/deps")
}
