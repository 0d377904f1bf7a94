//! The disk fails, the power goes, the program is killed: the tests of `tests/faults` at full length. Some of
//! them need an administrator (disks of any size) or a program that may watch others (strace); without, they
//! say so in the table.

use crate::packages::{self, BUILD, FAULTS, TEST};
use crate::steps::{Done, cargo, step};
use crate::window;
use std::ffi::OsString;

/// Optimised: some hundred thousand starts of the program.
pub(crate) fn everything(rest: &[OsString]) -> Done {
    if !cfg!(target_os = "linux") {
        return Err("The faults are made with strace and tmpfs, so on Linux only.".into());
    }
    packages::have(&[BUILD, TEST, FAULTS])?;
    let built = ["build", "--release", "--package", "tests-faults", "--bins"];
    step(&mut cargo(&built))?;
    let run = ["run", "--quiet", "--release", "--package", "tests-faults", "--bin", "faults", "--"];
    step(cargo(&run).args(rest))?;
    // Whoever names a test, or is in a hurry, gets no more than that.
    if rest.iter().all(|argument| argument == "--long") { longer(rest.len() == 1) } else { Ok(()) }
}

/// The ordinary tests that walk further when they are told how far.
fn longer(is_long: bool) -> Done {
    let model = ["test", "--release", "--package", "exchange", "--lib", "three_way::tests::model"];
    step(cargo(&model).env("SCHEDULES", "10000"))?;
    let homes = ["test", "--release", "--package", "dossier", "--test", "safety", "two_homes"];
    step(cargo(&homes).env("TWO_HOMES", "400"))?;
    let tested = window::build_aside("window-tested", &["--features", "e2e"])?;
    let killed = ["test", "--package", "tests-ui", "--test", "killed", "--", "--nocapture"];
    let moments = if is_long { "200" } else { "20" };
    step(cargo(&killed).env("VERANTWOORD_WINDOW_TESTED", tested).env("VERANTWOORD_MOMENTS", moments))
}
