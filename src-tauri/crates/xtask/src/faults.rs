//! The disk fails, the power goes, the program is killed: the tests of `tests/faults` at full length. Some of
//! them need an administrator (disks of any size) or a program that may watch others (strace); without, they
//! say so in the table.

use crate::packages::{self, BUILD, FAULTS, TEST};
use crate::steps::{Done, cargo, step};
use crate::window;
use std::ffi::OsString;
use std::process::Command;
use std::time::Instant;

/// Optimised: some hundred thousand starts of the program.
pub(crate) fn everything(rest: &[OsString]) -> Done {
    if !cfg!(target_os = "linux") {
        return Err("The faults are made with strace and tmpfs, so on Linux only.".into());
    }
    packages::have(&[BUILD, TEST, FAULTS])?;
    let built = ["build", "--release", "--package", "tests-faults", "--bins"];
    step(&mut cargo(&built))?;
    let run = ["run", "--quiet", "--release", "--package", "tests-faults", "--bin", "faults", "--"];
    let tried = step(cargo(&run).args(rest));
    // Whoever names a test, or is in a hurry, gets no more than that.
    if rest.iter().any(|argument| argument != "--long") {
        return tried;
    }
    // What was bad so far is told at the end too: the others are tried all the same.
    let walked = longer(rest.len() == 1);
    tried.and(walked)
}

/// The ordinary tests that walk further when they are told how far.
fn longer(is_long: bool) -> Done {
    let model = ["test", "--release", "--package", "exchange", "--lib", "three_way::tests::model"];
    let model = timed("T9, 10000 schedules of a model", cargo(&model).env("SCHEDULES", "10000"));
    let undone = ["test", "--release", "--package", "dossier", "--test", "safety", "undo_and_redo"];
    let undone = timed("T10, 2000 sequences of 200 commands", cargo(&undone).env("COMMANDS", "200"));
    let homes = ["test", "--release", "--package", "dossier", "--test", "safety", "two_homes"];
    let homes = timed("T9, 400 schedules beside a model", cargo(&homes).env("TWO_HOMES", "400"));
    // What the killed window leaves is looked at with the command line.
    step(&mut cargo(&["build", "--package", "verantwoord-cli"]))?;
    let tested = window::build_aside("window-tested", &["--features", "e2e"])?;
    let killed = ["test", "--package", "tests-ui", "--test", "killed", "--", "--nocapture"];
    let moments = if is_long { "200" } else { "20" };
    let mut killed = cargo(&killed);
    // Each moment ends in a panic that is meant: the window is gone. Where it came from is of no use.
    killed.env("RUST_BACKTRACE", "0").env("VERANTWOORD_WINDOW_TESTED", tested);
    let killed = timed(&format!("T16, {moments} moments"), killed.env("VERANTWOORD_MOMENTS", moments));
    let hangs = ["test", "--release", "--package", "verantwoord-desktop", "--lib", "hangs_for_half_a_minute"];
    let mut hangs = cargo(&hangs);
    hangs.args(["--", "--ignored", "--nocapture"]);
    let hangs = timed("T7, a save in the window that hangs 30 s", &mut hangs);
    model.and(undone).and(homes).and(killed).and(hangs)
}

#[expect(clippy::disallowed_methods, reason = "says how long a test took")]
fn timed(what: &str, command: &mut Command) -> Done {
    let start = Instant::now();
    let done = step(command);
    let came_to = if done.is_ok() { "0 bad" } else { "BAD" };
    println!("{what}: {came_to}, {:.0} s", start.elapsed().as_secs_f64());
    done
}
