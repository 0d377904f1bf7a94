//! `faults [--quick | --long] [T1 T2 …] [save …]` tries everything and prints a table; 1 when something was bad. With
//! the name of an action T1 and T2 try that one.

use std::process::ExitCode;
use std::time::{Duration, Instant};

use tests_faults::action::Action;
use tests_faults::odd_disk::OddDisk;
use tests_faults::table::{self, Row};
use tests_faults::{
    compound, every_call, full_disk, held, libc_faults, odd_shares, power, refused, soak, trace,
    two_computers, unplugged,
};

/// How far to go.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Length {
    Quick,
    Full,
    Long,
}

type Rows = Result<Vec<Row>, String>;
type Test = (&'static str, fn(Length) -> Rows);

const TESTS: [Test; 10] = [
    ("T1", every_call),
    ("T2", power_cuts),
    ("T2n", negative_controls),
    ("T4", compound),
    ("T5", libc_faults),
    ("T6", full_disk),
    ("T7", refused),
    ("T8", held),
    ("T9", two_computers),
    ("T21", soak),
];

fn main() -> ExitCode {
    let mut length = Length::Full;
    let mut wanted = Vec::new();
    for word in std::env::args().skip(1) {
        match word.as_str() {
            "--quick" => length = Length::Quick,
            "--long" => length = Length::Long,
            test if TESTS.iter().any(|(name, _)| *name == test) => wanted.push(word),
            action if Action::of(action).is_some() => {}
            _ => {
                let actions = Action::ALL.map(Action::name).join(" ");
                eprintln!(
                    "faults [--quick | --long] [{}] [{actions}]",
                    TESTS.map(|(name, _)| name).join(" ")
                );
                return ExitCode::from(2);
            }
        }
    }
    let mut rows = Vec::new();
    for (name, test) in TESTS {
        if !wanted.is_empty() && !wanted.iter().any(|wanted| wanted == name) {
            continue;
        }
        rows.extend(timed(name, || test(length)));
    }
    table::print(&rows);
    table::summarise(&rows);
    let bad = rows.iter().filter(|row| is_wrong(row)).count();
    if bad == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// A negative control is wrong when nothing bad was seen.
fn is_wrong(row: &Row) -> bool {
    (row.test == "T2n") == row.bad.is_empty() && !row.note.starts_with("skipped")
}

fn timed(name: &str, test: impl FnOnce() -> Rows) -> Vec<Row> {
    eprintln!("==> {name}");
    let (rows, seconds) = seconds(test);
    let mut rows = rows.unwrap_or_else(|why| {
        let mut row = Row::of(name, "did not run");
        row.bad.insert(why, 1);
        vec![row]
    });
    eprintln!("    {seconds:.0} s");
    // Of a test that keeps no time of its rows the last has all of it.
    let rest = seconds - rows.iter().map(|row| row.seconds).sum::<f64>();
    if let Some(last) = rows.last_mut() {
        last.seconds += rest;
    }
    // A run that is stopped has said what it found.
    table::print(&rows);
    rows
}

#[expect(clippy::disallowed_methods, reason = "says how long a test took")]
fn seconds<T>(work: impl FnOnce() -> T) -> (T, f64) {
    let start = Instant::now();
    let done = work();
    (done, start.elapsed().as_secs_f64())
}

/// Those of these actions that were asked for by name; all of them when none was.
fn asked_for(all: &[Action]) -> Vec<Action> {
    let named: Vec<Action> = std::env::args().filter_map(|word| Action::of(&word)).collect();
    all.iter().copied().filter(|action| named.is_empty() || named.contains(action)).collect()
}

/// What came of an action; one that could not be tried is bad, and does not stop the others.
fn row(test: &str, action: Action, tried: impl FnOnce() -> Result<Row, String>) -> Row {
    let (tried, seconds) = seconds(tried);
    let mut row = tried.unwrap_or_else(|why| {
        let mut row = Row::of(test, action.name());
        row.bad.insert(format!("could not be tried: {why}"), 1);
        row
    });
    row.seconds = seconds;
    eprintln!("    {action}: {} runs, {} bad, {seconds:.0} s", row.runs, row.bad_count());
    row
}

const NO_STRACE: &str = "strace is not there or may not watch programs";

fn every_call(length: Length) -> Rows {
    if !trace::can_trace() {
        return Ok(vec![Row::skipped("T1", NO_STRACE)]);
    }
    let (actions, most) = match length {
        Length::Quick => (&[Action::Save, Action::Edit, Action::New][..], 12),
        Length::Full | Length::Long => (&Action::ALL[..], usize::MAX),
    };
    let actions = asked_for(actions).into_iter();
    Ok(actions.map(|action| row("T1", action, || every_call::tried(action, most))).collect())
}

/// The actions of which the power is cut.
const CUT: [Action; 9] = [
    Action::New,
    Action::Edit,
    Action::FirstEdit,
    Action::BulkDelete,
    Action::Undo,
    Action::Save,
    Action::SaveMany,
    Action::SaveAs,
    Action::Migrate,
];

fn power_cuts(length: Length) -> Rows {
    if !trace::can_trace() {
        return Ok(vec![Row::skipped("T2", NO_STRACE)]);
    }
    let (actions, most, seeds) = match length {
        Length::Quick => (&[Action::Save][..], 10, 1),
        Length::Full => (&CUT[..], 60, 2),
        Length::Long => (&CUT[..], 60, 8),
    };
    let actions = asked_for(actions).into_iter();
    Ok(actions.map(|action| row("T2", action, || power::tried(action, most, seeds))).collect())
}

fn negative_controls(length: Length) -> Rows {
    if !trace::can_trace() {
        return Ok(vec![Row::skipped("T2n", NO_STRACE)]);
    }
    power::mutants_tried(if length == Length::Quick { 12 } else { 60 })
}

fn compound(length: Length) -> Rows {
    if !trace::can_trace() {
        return Ok(vec![Row::skipped("T4", NO_STRACE)]);
    }
    Ok(vec![compound::tried(if length == Length::Quick { 10 } else { 500 })?])
}

fn libc_faults(length: Length) -> Rows {
    if !libc_faults::can_fail() {
        return Ok(vec![Row::skipped("T5", "libfiu is not there (Debian: fiu-utils)")]);
    }
    let actions = [Action::Edit, Action::Save, Action::SaveAs, Action::New, Action::ExportJson];
    libc_faults::tried(&actions, if length == Length::Quick { 30 } else { 10_000 })
}

fn full_disk(length: Length) -> Rows {
    if !full_disk::can_mount() {
        return Ok(vec![Row::skipped("T6", "only an administrator can make disks of any size")]);
    }
    match length {
        Length::Quick => full_disk::tried(&[Action::Save], 40),
        Length::Full | Length::Long => full_disk::tried(&full_disk::ACTIONS, 1),
    }
}

fn refused(length: Length) -> Rows {
    let is_root = full_disk::can_mount();
    if length == Length::Quick {
        return refused::tried(&[refused::Obstacle::FolderGone], is_root);
    }
    let mut rows = refused::tried(&refused::Obstacle::ALL, is_root)?;
    if OddDisk::can_be_made() {
        rows.extend(unplugged::tried()?);
        rows.push(unplugged::hangs(HANGS)?);
    } else {
        rows.push(Row::skipped("T7", NO_FUSE));
    }
    Ok(rows)
}

/// So long a disk hangs.
const HANGS: Duration = Duration::from_secs(30);
const NO_FUSE: &str = "only an administrator can mount a disk of our own making (FUSE)";

fn held(length: Length) -> Rows {
    let mut rows = vec![held::tried()?];
    if OddDisk::can_be_made() {
        rows.extend(odd_shares::tried(if length == Length::Quick { 1 } else { 8 })?);
    } else {
        rows.push(Row::skipped("T8", NO_FUSE));
    }
    Ok(rows)
}

/// Each writes and checks some dozens of files; ten thousand are walked without any in `exchange`, by the same
/// command.
fn two_computers(length: Length) -> Rows {
    let schedules = match length {
        Length::Quick => 20,
        Length::Full => 2_500,
        Length::Long => 10_000,
    };
    Ok(vec![two_computers::tried(schedules)?])
}

fn soak(length: Length) -> Rows {
    Ok(vec![soak::tried(if length == Length::Quick { 3_000 } else { 100_000 })?])
}
