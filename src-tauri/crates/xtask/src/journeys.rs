//! The journeys through the window (`tests/ui`): all of them once, or the slowest again and again, to see whether one
//! ever fails by chance.

use crate::packages::{self, BUILD, TEST};
use crate::steps::{Done, cargo, is_there, step};
use crate::window;
use std::collections::BTreeMap;
use std::ffi::OsString;
use std::fmt::Write as _;
use std::io::{BufRead as _, BufReader};
use std::path::PathBuf;
use std::process::{Command, Stdio};

/// The tests that open the window.
pub(crate) const PACKAGE: &str = "tests-ui";

/// How many of the slowest are gone through again, and how often, when nobody says otherwise.
const SLOWEST: usize = 10;
const TIMES: usize = 20;

/// The programs that the journeys go through.
struct Programs {
    tested: PathBuf,
    shipped: PathBuf,
}

impl Programs {
    fn built() -> Result<Self, String> {
        let tested = window::build_aside("window-tested", &["--features", "e2e"])?;
        let shipped = window::build_aside("window-shipped", &[])?;
        Ok(Self { tested, shipped })
    }

    fn given_to<'command>(&self, command: &'command mut Command) -> &'command mut Command {
        command
            .env("VERANTWOORD_WINDOW_TESTED", &self.tested)
            .env("VERANTWOORD_WINDOW_SHIPPED", &self.shipped)
    }
}

/// All of them, once.
pub(crate) fn all() -> Done {
    let programs = Programs::built()?;
    let side_by_side = ["nextest", "run", "--no-fail-fast", "--package", PACKAGE];
    let one_file_at_a_time = ["test", "--no-fail-fast", "--package", PACKAGE];
    // A file with one journey in it leaves a processor idle; nextest goes on with the next.
    let arguments: &[&str] = if is_there("cargo-nextest") { &side_by_side } else { &one_file_at_a_time };
    step(programs.given_to(&mut cargo(arguments)))
}

/// All of them once, and then the slowest of them as often as is asked: `--times 20 --slowest 10`.
pub(crate) fn again(rest: &[OsString]) -> Done {
    if !is_there("cargo-nextest") {
        return Err("cargo-nextest is missing: cargo install --locked cargo-nextest".into());
    }
    let (times, slowest) = asked_for(rest)?;
    packages::have(&[BUILD, TEST])?;
    let programs = Programs::built()?;
    let mut ended = run(&programs, None)?;
    ended.sort_by(|one, other| other.seconds.total_cmp(&one.seconds));
    ended.truncate(slowest);
    let chosen: Vec<String> = ended.into_iter().map(|one| one.name).collect();
    let mut told: BTreeMap<String, Vec<Ended>> = BTreeMap::new();
    for _ in 0..times {
        for one in run(&programs, Some(&chosen))? {
            told.entry(one.name.clone()).or_default().push(one);
        }
    }
    println!("{}", table(&chosen, &told));
    let failed: usize = told.values().flatten().filter(|one| !one.is_well).count();
    let missing = chosen.len() * times - told.values().map(Vec::len).sum::<usize>();
    match (failed, missing) {
        (0, 0) => Ok(()),
        _ => Err(format!("{failed} failed, {missing} did not run")),
    }
}

fn asked_for(rest: &[OsString]) -> Result<(usize, usize), String> {
    let (mut times, mut slowest) = (TIMES, SLOWEST);
    for pair in rest.chunks(2) {
        let number = pair.get(1).and_then(|number| number.to_str()?.parse().ok());
        match (pair[0].to_str(), number) {
            (Some("--times"), Some(number)) => times = number,
            (Some("--slowest"), Some(number)) => slowest = number,
            _ => return Err("cargo xtask journeys --times 20 --slowest 10".into()),
        }
    }
    Ok((times, slowest))
}

/// How one journey ended.
struct Ended {
    name: String,
    is_well: bool,
    seconds: f64,
}

/// Goes through these journeys, or through all, and tells how each ended. What nextest prints is shown as it comes.
fn run(programs: &Programs, names: Option<&[String]>) -> Result<Vec<Ended>, String> {
    let mut command = cargo(&["nextest", "run", "--no-fail-fast", "--package", PACKAGE]);
    command.args(["--status-level", "pass", "--final-status-level", "none", "--color", "never"]);
    if let Some(names) = names {
        let one = |name: &String| {
            let (binary, test) = name.split_once(' ').unwrap_or(("", name));
            format!("(binary_id(={binary}) & test(={test}))")
        };
        command.arg("--filterset").arg(names.iter().map(one).collect::<Vec<_>>().join(" | "));
    }
    let started = programs.given_to(&mut command).stdin(Stdio::null()).stderr(Stdio::piped()).spawn();
    let mut started = started.map_err(|error| format!("cargo nextest: {error}"))?;
    let printed = started.stderr.take().ok_or("nextest prints nothing")?;
    let mut ended = Vec::new();
    for line in BufReader::new(printed).lines() {
        let line = line.map_err(|error| error.to_string())?;
        eprintln!("{line}");
        ended.extend(end_of(&line));
    }
    started.wait().map_err(|error| error.to_string())?;
    if ended.is_empty() { Err("no journey was gone through".into()) } else { Ok(ended) }
}

/// `PASS [  28.426s] (  1/102) tests-ui::access a2_the_focus_is_seen`: nothing for a line that is no end.
fn end_of(line: &str) -> Option<Ended> {
    let (how, rest) = line.split_once('[')?;
    let is_well = match how.trim() {
        // Of the second, something it started still held on to what it prints.
        "PASS" | "LEAK" => true,
        "FAIL" | "ABORT" | "TIMEOUT" | "SIGSEGV" | "SIGABRT" => false,
        _ => return None,
    };
    let (seconds, rest) = rest.split_once("s]")?;
    let name = rest.trim().split_once(')').map_or(rest, |(_, name)| name).trim();
    Some(Ended { name: name.to_owned(), is_well, seconds: seconds.trim().parse().ok()? })
}

/// A line for each of the chosen ones, in their order.
fn table(chosen: &[String], told: &BTreeMap<String, Vec<Ended>>) -> String {
    let mut table = format!("{:>5} {:>6} {:>8} {:>8}  journey\n", "times", "failed", "median", "longest");
    for name in chosen {
        let ends = told.get(name).map(Vec::as_slice).unwrap_or_default();
        let mut seconds: Vec<f64> = ends.iter().map(|one| one.seconds).collect();
        seconds.sort_by(f64::total_cmp);
        let (median, longest) = (seconds.get(seconds.len() / 2), seconds.last());
        let failed = ends.iter().filter(|one| !one.is_well).count();
        let told = |seconds: Option<&f64>| seconds.map_or_else(String::new, |it| format!("{it:.1} s"));
        let (median, longest) = (told(median), told(longest));
        // Writing to a String does not fail.
        let _ = writeln!(table, "{:>5} {failed:>6} {median:>8} {longest:>8}  {name}", ends.len());
    }
    table
}

#[cfg(test)]
mod tests {
    use super::end_of;

    #[test]
    fn an_end_is_told_from_other_lines() {
        let well = end_of("        PASS [  28.426s] (  1/102) tests-ui::access a2_the_focus_is_seen")
            .expect("an end");
        assert_eq!((well.name.as_str(), well.is_well), ("tests-ui::access a2_the_focus_is_seen", true));
        assert!((well.seconds - 28.426).abs() < 1e-9);
        let failed =
            end_of("        FAIL [ 108.301s] ( 47/102) tests-ui::first_run o2_every_kind").expect("an end");
        assert!(!failed.is_well);
        for other in [
            "        SLOW [> 60.000s] (───────) tests-ui::first_run o2_every_kind",
            "     Summary [ 682.348s] 84/102 tests run: 82 passed (1 slow), 2 failed, 4 skipped",
            "    Starting 102 tests across 36 binaries (4 tests skipped)",
        ] {
            assert!(end_of(other).is_none(), "{other}");
        }
    }
}
