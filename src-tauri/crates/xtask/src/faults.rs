//! The disk fails, the power goes, the program is killed: the tests of `tests/faults` at full length. Some of
//! them need an administrator (disks of any size) or a program that may watch others (strace); without, they
//! say so in the table.

use crate::packages::{self, BUILD, FAULTS};
use crate::steps::{Done, cargo, step};
use std::ffi::OsString;

/// Optimised: some hundred thousand starts of the program.
pub(crate) fn everything(rest: &[OsString]) -> Done {
    if !cfg!(target_os = "linux") {
        return Err("The faults are made with strace and tmpfs, so on Linux only.".into());
    }
    packages::have(&[BUILD, FAULTS])?;
    let built = ["build", "--release", "--package", "tests-faults", "--bins"];
    step(&mut cargo(&built))?;
    let run = ["run", "--quiet", "--release", "--package", "tests-faults", "--bin", "faults", "--"];
    step(cargo(&run).args(rest))
}
