//! Calls of the C library that fail by chance (safety.md §9, T5), with libfiu: also reading fails, and several
//! calls in one run.

use std::path::Path;
use std::process::{Command, Stdio};

use crate::action::Action;
use crate::every_call::Disturbed;
use crate::stage::deed;
use crate::table::Row;
use crate::workers;

/// How many calls of a hundred fail.
const PERCENT: [u32; 3] = [1, 3, 10];

/// The calls. Not those that no disk lets fail: the standard library takes it for a fault of its own when a
/// folder cannot be closed, and SQLite takes a file that gives fewer bytes than it has for one that is cut off.
const CALLS: [&str; 10] = [
    "oc/open",
    "rw/read",
    "rw/pread",
    "rw/write",
    "rw/pwrite",
    "rw/ftruncate",
    "sync/fsync",
    "sync/fdatasync",
    "dir/unlink",
    "dir/rename",
];

/// libfiu is there.
pub fn can_fail() -> bool {
    let folders = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&folders).any(|folder| folder.join("fiu-run").is_file())
        && Path::new("/usr/lib/fiu").exists()
}

/// So many runs of these actions, a third of them at each rate.
pub fn tried(actions: &[Action], runs: usize) -> Result<Vec<Row>, String> {
    actions
        .iter()
        .map(|action| {
            let jobs: Vec<u32> = PERCENT.into_iter().cycle().take(runs.div_ceil(actions.len())).collect();
            let mut row = Row::of("T5", action.name());
            let found = workers::each(
                &jobs,
                || Disturbed::of(*action),
                |disturbed, percent| run(disturbed.as_ref().map_err(Clone::clone)?, *percent),
            );
            for verdict in found {
                row.count(verdict?);
            }
            Ok(row)
        })
        .collect()
}

fn run(disturbed: &Disturbed, percent: u32) -> Result<crate::verdict::Verdict, String> {
    disturbed.reset()?;
    let program = deed(disturbed.action, &disturbed.stage);
    let mut fiu = Command::new("fiu-run");
    fiu.args(["-x", "-f", ""]);
    for call in CALLS {
        let probability = f64::from(percent) / 100.0;
        fiu.arg("-c").arg(format!("enable_random name=posix/io/{call},probability={probability:.2}"));
    }
    fiu.arg(program.get_program()).args(program.get_args());
    let output = fiu.stdin(Stdio::null()).output().map_err(|error| format!("fiu-run: {error}"))?;
    Ok(disturbed.judge(&output, false).after(&format!("{percent} %")))
}
