//! `cargo xtask run | test | journeys | faults | fuzz | bench | bundle`: everything a person or CI starts. It installs what it
//! needs and skips what is already done. It has no dependencies, so it compiles in a moment.
//!
//! Reading order: this file (the verbs), `packages`, `npm`, `window`, `journeys`, then `faults`, `fuzz`, `bench` and `bundle`.

mod bench;
mod bundle;
mod faults;
mod fuzz;
mod journeys;
mod npm;
mod packages;
mod steps;
mod test;
mod window;

use std::ffi::OsString;
use std::process::ExitCode;
use steps::Done;

const HELP: &str = "\
cargo xtask run [-- FILE]   build the window and open it, with a dossier if one is named
cargo xtask test            everything CI runs: format, lints, tests, journeys through the window
cargo xtask journeys        the slowest journeys through the window again: --times 20 --slowest 10
cargo xtask faults          the disk fails, the power goes, the program is killed: --quick, --long, or T1 T9 …
cargo xtask fuzz            files spoilt by chance, a minute for each kind: own-file, json, --seconds 600
cargo xtask bench           speed and size, beside Typst and WeasyPrint
cargo xtask bundle          make the .deb";

fn main() -> ExitCode {
    let mut arguments = std::env::args_os().skip(1);
    let verb = arguments.next().unwrap_or_default();
    let rest: Vec<OsString> = arguments.filter(|argument| argument != "--").collect();
    match chore(&verb.to_string_lossy(), &rest) {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("\n{why}");
            ExitCode::FAILURE
        }
    }
}

fn chore(verb: &str, rest: &[OsString]) -> Done {
    match (verb, rest) {
        ("run", [] | [_]) => window::run(rest.first()),
        ("test", []) => test::everything(),
        ("journeys", rest) => journeys::again(rest),
        ("faults", rest) => faults::everything(rest),
        ("fuzz", rest) => fuzz::everything(rest),
        ("bench", []) => bench::table(),
        ("bundle", []) => bundle::deb(),
        _ => Err(HELP.into()),
    }
}
