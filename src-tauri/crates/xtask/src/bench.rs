//! Speed and size in one table. The crates' own benches measure (divan); this runs them, reads what
//! they print, and sets it beside what we allow and beside how long others take for the same text.
//!
//! To add a row: write the bench, and name it in `LIMITS` as "file of the bench/function/argument".

mod divan;
mod peers;
mod sample;
mod window;

use crate::bundle::{COMMAND_LINE, PROFILE};
use crate::npm;
use crate::packages::{self, BUILD};
use crate::steps::{Done, asked, cargo, root, target};
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

/// One line of the table.
pub(crate) struct Row {
    pub(crate) what: String,
    pub(crate) measured: Option<Amount>,
    pub(crate) limit: Option<Amount>,
    /// How many times as long another takes as we do, for the same text or for a start.
    pub(crate) ratio: Option<f64>,
}

#[derive(Clone, Copy)]
pub(crate) enum Amount {
    Milliseconds(f64),
    Bytes(f64),
}

use Amount::{Bytes, Milliseconds};

/// What may not become slower than this.
const LIMITS: &[(&str, f64)] = &[
    ("statement/html_of_aims_improve", 2.0),
    ("statement/html_of_two_hundred_activities", 16.0),
    ("statement/docx_of_aims_improve", 30.0),
    ("drift/forty_versions_opened_and_compared", 100.0),
    ("write/ten_pages", 40.0),
    ("write/a_hundred_pages", 350.0),
    ("open/open", 20.0),
    ("session/snapshot/500", 60.0),
    ("session/open_first/500", 100.0),
    ("session/open_first/5000", 1000.0),
    ("session/open_again/500", 100.0),
    ("session/open_again/5000", 1000.0),
    ("due/due_today", 5.0),
    ("retention_schedule/from_start", 10.0),
    ("retention_schedule/calendar", 10.0),
    ("retention_phrase/a_thousand_phrases", 20.0),
];

/// What one bench may take beyond another of the same run: a field that is saved, beside SQLite alone.
const BEYOND: &[(&str, &str, f64)] = &[
    ("session/commit_one_field/500", "session/commit_one_row_raw/500", 10.0),
    ("session/commit_one_field/5000", "session/commit_one_row_raw/5000", 10.0),
];

/// The row that the peers are compared with: the statement they set too.
const OUR_PDF: &str = "statement/pdf_of_aims_improve";

/// What the PDF of that statement may weigh, in bytes.
const PDF_BYTES: f64 = 100e3;

/// What may not become larger than this, in bytes: our programs as released.
const PROGRAMS: &[(&str, &str, &str, f64)] = &[
    ("verantwoord-cli", COMMAND_LINE, "verantwoord", 12e6),
    ("verantwoord-desktop", PROFILE, "verantwoord-desktop", 20e6),
];

pub(crate) fn table() -> Done {
    packages::have(&[BUILD, packages::TEST, packages::BENCH])?;
    npm::build()?;
    let mut rows = speed()?;
    rows.extend(beyond(&rows));
    rows.extend(peers::rows(median(&rows, OUR_PDF))?);
    let pdf = sample::statement("pdf")?;
    rows.push(Row {
        what: "PDF of aims_improve".into(),
        measured: Some(size(&pdf)?),
        limit: Some(Bytes(PDF_BYTES)),
        ratio: None,
    });
    rows.push(interface()?);
    rows.extend(programs()?);
    rows.extend(window::rows()?);
    print(&rows);
    match rows.iter().filter(|row| row.is_over()).map(|row| row.what.as_str()).collect::<Vec<_>>() {
        over if over.is_empty() => Ok(()),
        over => Err(format!("Over the limit: {}", over.join(", "))),
    }
}

/// Every bench of every crate, and the limits that no bench measured.
fn speed() -> Result<Vec<Row>, String> {
    let mut rows = Vec::new();
    for package in packages_with_benches()? {
        eprintln!("\n==> cargo bench --package {package}");
        let output =
            cargo(&["bench", "--package", &package, "--bench", "*"]).stderr(Stdio::inherit()).output();
        let output = output.map_err(|error| error.to_string())?;
        if !output.status.success() {
            return Err(format!("cargo bench --package {package}: stopped with {}", output.status));
        }
        let printed = String::from_utf8_lossy(&output.stdout);
        eprint!("{printed}");
        rows.extend(divan::medians(&printed).into_iter().map(|(what, milliseconds)| Row {
            limit: limit(&what),
            what,
            measured: Some(Milliseconds(milliseconds)),
            ratio: None,
        }));
    }
    for (what, limit) in LIMITS {
        if !rows.iter().any(|row| row.what == *what) {
            rows.push(Row {
                what: (*what).into(),
                measured: None,
                limit: Some(Milliseconds(*limit)),
                ratio: None,
            });
        }
    }
    Ok(rows)
}

fn beyond(rows: &[Row]) -> Vec<Row> {
    let row = |(what, beside, limit): &(&str, &str, f64)| Row {
        what: format!("{what} beyond {beside}"),
        measured: median(rows, what)
            .zip(median(rows, beside))
            .map(|(what, beside)| Milliseconds((what - beside).max(0.0))),
        limit: Some(Milliseconds(*limit)),
        ratio: None,
    };
    BEYOND.iter().map(row).collect()
}

fn limit(what: &str) -> Option<Amount> {
    LIMITS.iter().find(|(limited, _)| *limited == what).map(|(_, limit)| Milliseconds(*limit))
}

fn median(rows: &[Row], what: &str) -> Option<f64> {
    match rows.iter().find(|row| row.what == what)?.measured? {
        Milliseconds(median) => Some(median),
        Bytes(_) => None,
    }
}

/// A crate with benches says so by having the folder.
fn packages_with_benches() -> Result<Vec<String>, String> {
    let crates = root().join("src-tauri/crates");
    let mut folders = vec![root().join("tests")];
    for entry in fs::read_dir(&crates).map_err(|error| format!("{}: {error}", crates.display()))? {
        folders.push(entry.map_err(|error| error.to_string())?.path());
    }
    let mut names = Vec::new();
    for folder in folders {
        if folder.join("benches").is_dir() {
            names.push(package_name(&folder)?);
        }
    }
    names.sort();
    Ok(names)
}

fn package_name(folder: &Path) -> Result<String, String> {
    let manifest = folder.join("Cargo.toml");
    let text = fs::read_to_string(&manifest).map_err(|error| format!("{}: {error}", manifest.display()))?;
    let name = text.lines().find_map(|line| line.strip_prefix("name = \"")?.strip_suffix('"'));
    name.map(str::to_owned).ok_or_else(|| format!("{} names no package", manifest.display()))
}

/// What the page of the window weighs, without its letters: its scripts and styles, each packed with gzip.
fn interface() -> Result<Row, String> {
    const WEIGH: &str = "const folder = process.argv[1]; \
        const files = fs.readdirSync(folder).filter((name) => /\\.(js|css)$/.test(name)); \
        const packed = (name) => zlib.gzipSync(fs.readFileSync(folder + '/' + name), { level: 9 }).length; \
        console.log(files.reduce((sum, name) => sum + packed(name), 0));";
    let folder = root().join("ui/dist/assets");
    let weighed = asked(Command::new("node").args(["-e", WEIGH]).arg(folder)).ok_or("node does not run")?;
    let bytes: f64 = weighed.trim().parse().map_err(|_| format!("node does not tell a size: {weighed}"))?;
    Ok(Row {
        what: "the window's page".into(),
        measured: Some(Bytes(bytes)),
        limit: Some(Bytes(300e3)),
        ratio: None,
    })
}

fn programs() -> Result<Vec<Row>, String> {
    let mut rows = Vec::new();
    for (package, profile, program, limit) in PROGRAMS {
        crate::steps::step(&mut cargo(&["build", "--profile", profile, "--package", package]))?;
        let file = target().join(profile).join(format!("{program}{}", std::env::consts::EXE_SUFFIX));
        let measured = Some(size(&file)?);
        rows.push(Row {
            what: format!("program {program}"),
            measured,
            limit: Some(Bytes(*limit)),
            ratio: None,
        });
    }
    Ok(rows)
}

#[expect(clippy::cast_precision_loss, reason = "no file of ours has 2^52 bytes")]
fn size(file: &Path) -> Result<Amount, String> {
    let bytes = fs::metadata(file).map_err(|error| format!("{}: {error}", file.display()))?.len();
    Ok(Bytes(bytes as f64))
}

impl Row {
    fn is_over(&self) -> bool {
        self.measured.zip(self.limit).is_some_and(|(measured, limit)| measured.number() > limit.number())
    }
}

impl Amount {
    fn number(self) -> f64 {
        match self {
            Milliseconds(number) | Bytes(number) => number,
        }
    }
}

impl std::fmt::Display for Amount {
    fn fmt(&self, to: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Milliseconds(milliseconds) => to.pad(&format!("{milliseconds:.2} ms")),
            Bytes(bytes) if *bytes < 1e6 => to.pad(&format!("{:.1} kB", bytes / 1e3)),
            Bytes(bytes) => to.pad(&format!("{:.1} MB", bytes / 1e6)),
        }
    }
}

fn print(rows: &[Row]) {
    let text = |amount: Option<Amount>, none: &str| amount.map_or_else(|| none.to_owned(), |a| a.to_string());
    println!("\n{:<44} {:>14} {:>12} {:>10}", "what", "measured", "limit", "ratio");
    for row in rows {
        let ratio = row.ratio.map_or_else(String::new, |ratio| format!("{ratio:.1} ×"));
        let mark = if row.is_over() { " over" } else { "" };
        let (measured, limit) = (text(row.measured, "not measured"), text(row.limit, ""));
        println!("{:<44} {measured:>14} {limit:>12} {ratio:>10}{mark}", row.what);
    }
}
