//! Everything CI runs, quickest first, so that a slip shows early.

use crate::packages::{self, BUILD, TEST};
use crate::steps::{Done, asked, cargo, is_there, step};
use crate::{journeys, npm};

pub(crate) fn everything() -> Done {
    rust_is_complete()?;
    packages::have(&[BUILD, TEST])?;
    step(&mut cargo(&["fmt", "--all", "--check"]))?;
    npm::packages()?;
    for script in ["lint", "check", "test"] {
        npm::script(script)?;
    }
    // The window's crate does not compile without the interface.
    npm::build()?;
    step(&mut cargo(&["clippy", "--workspace", "--all-targets", "--", "--deny", "warnings"]))?;
    if is_there("cargo-deny") {
        step(&mut cargo(&["deny", "--locked", "check", "bans", "licenses", "sources"]))?;
    }
    without_window()?;
    if cfg!(target_os = "linux") {
        journeys::all()?;
    } else {
        eprintln!("\nThe journeys through the window run on Linux only.");
    }
    Ok(())
}

fn rust_is_complete() -> Done {
    for (tool, component) in [("fmt", "rustfmt"), ("clippy", "clippy")] {
        if asked(&mut cargo(&[tool, "--version"])).is_none() {
            return Err(format!("cargo {tool} is missing: rustup component add {component}"));
        }
    }
    Ok(())
}

fn without_window() -> Done {
    // Those that open the window run last and apart, since they need the built program.
    let all = ["--workspace", "--exclude", journeys::PACKAGE];
    if is_there("cargo-nextest") {
        // It runs the tests of all crates side by side, but not the examples in the documentation.
        step(cargo(&["nextest", "run", "--no-fail-fast", "--no-tests", "pass"]).args(all))?;
        return step(cargo(&["test", "--doc"]).args(all));
    }
    step(cargo(&["test", "--no-fail-fast"]).args(all))
}
