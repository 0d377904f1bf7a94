//! How long an owner waits for the window: `tests/ui/tests/speed.rs` measures, on the programs as released.

use super::{Amount, Row, peers};
use crate::bundle::{COMMAND_LINE, PROFILE};
use crate::steps::{cargo, step, target};
use std::process::Stdio;

/// What memory is counted in, in bytes.
const MEGABYTE: f64 = 1024.0 * 1024.0;

/// From the start to a dossier that can be edited.
const START: &str = "window/start/200";

/// What may not take longer than this, in milliseconds. The number at the end is how many activities the firm has.
const LIMITS: &[(&str, f64)] = &[
    (START, 1200.0),
    ("window/edit_to_statement/200", 50.0),
    ("window/key_to_glyph/200", 50.0),
    ("window/screen_activiteiten/5000", 100.0),
    ("window/screen_bewaren/5000", 100.0),
    ("window/screen_bedrijf/5000", 100.0),
    ("window/palette/5000", 100.0),
];

/// What it may take of memory beyond a window with nothing in it, in megabytes.
const MEMORY: (&str, f64) = ("window/memory_beyond_an_empty_window/200", 40.0);

/// A row for each; one that was not measured says so.
pub(super) fn rows() -> Result<Vec<Row>, String> {
    let ending = std::env::consts::EXE_SUFFIX;
    let window = target().join(PROFILE).join(format!("verantwoord-desktop{ending}"));
    let command_line = target().join(COMMAND_LINE).join(format!("verantwoord{ending}"));
    let empty = ["build", "--release", "--package", "verantwoord-desktop", "--example", "empty_window"];
    step(&mut cargo(&empty))?;
    let empty = target().join("release").join("examples").join(format!("empty_window{ending}"));
    let electron = peers::electron();
    if electron.is_none() {
        eprintln!("\nElectron could not be installed; our start stands beside nothing.");
    }
    // One after another: they measure.
    let speed = ["test", "--package", "tests-ui", "--test", "speed", "--"];
    let output = cargo(&speed)
        .args(["--ignored", "--nocapture", "--test-threads", "1"])
        .env("VERANTWOORD_WINDOW_SHIPPED", window)
        .env("VERANTWOORD_WINDOW_EMPTY", empty)
        .env("VERANTWOORD_COMMAND_LINE", command_line)
        .envs(electron.map(|electron| ("VERANTWOORD_ELECTRON", electron)))
        .stderr(Stdio::inherit())
        .output()
        .map_err(|error| error.to_string())?;
    let printed = String::from_utf8_lossy(&output.stdout);
    eprint!("{printed}");
    let row = |(what, limit): &(&str, f64)| Row {
        what: (*what).into(),
        measured: median(&printed, what, "ms").map(Amount::Milliseconds),
        limit: Some(Amount::Milliseconds(*limit)),
        ratio: None,
    };
    let (what, limit) = MEMORY;
    let memory = Row {
        what: what.into(),
        measured: median(&printed, what, "MB").map(|megabytes| Amount::Bytes(megabytes * MEGABYTE)),
        limit: Some(Amount::Bytes(limit * MEGABYTE)),
        ratio: None,
    };
    Ok(LIMITS.iter().map(row).chain([electron_window(&printed), memory]).collect())
}

/// A window of Electron, started in turns with ours. It has two hundred fields and nothing behind them, where ours opens a
/// dossier: the least that a program of that kind takes. So there is no limit here, and the ratio is what it tells.
fn electron_window(printed: &str) -> Row {
    let (ours, theirs) =
        (median(printed, START, "ms"), median(printed, "window/start_of_an_electron_window/200", "ms"));
    Row {
        what: "start of an Electron 9.4.1 window, 200 fields".into(),
        measured: theirs.map(Amount::Milliseconds),
        limit: None,
        ratio: theirs.zip(ours).map(|(theirs, ours)| theirs / ours),
    }
}

/// `window/start/200: 812.0 ms (700.0 to 950.0)`; the name of a test may stand before it.
fn median(printed: &str, what: &str, unit: &str) -> Option<f64> {
    let line = printed.lines().find_map(|line| line.split_once(&format!("{what}: ")))?.1;
    line.split_once(&format!(" {unit} "))?.0.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::median;

    #[test]
    fn a_measure_is_found_wherever_it_stands_in_a_line() {
        let printed = "running 1 test\ntest edits ... window/edit/200: 41.5 ms (30.0 to 77.0)\nwindow/key/200: 9.0 ms (8.0 to 9.0)\n";
        assert_eq!(median(printed, "window/edit/200", "ms"), Some(41.5));
        assert_eq!(median(printed, "window/key/200", "ms"), Some(9.0));
        assert_eq!(median(printed, "window/key/200", "MB"), None);
        assert_eq!(median(printed, "window/start/200", "ms"), None);
    }
}
