//! `verantwoord retention`: the schedule in every format, on a day.

mod support;

use std::process::Command;

use support::{Folder, tests};

const ON: [&str; 2] = ["--on", "2026-11-21"];
const FILES: [&str; 6] = ["b.pdf", "b.xlsx", "b.csv", "b.md", "b.json", "b.ics"];
const EXAMPLES: [&str; 3] = ["bakkerij", "aims-improve", "improve-quality-services"];

fn write(folder: &Folder, dossier: &str, file: &str) -> Vec<u8> {
    let out = folder.done(&["retention", dossier, "--to", file, ON[0], ON[1]]);
    assert_eq!(out, format!("Gemaakt: {file}\n"));
    folder.bytes(file)
}

/// Compares with what a person has read; with `ACCEPT=1` it is written anew. References have plain line ends, as all
/// our text does; that CSV and ICS have CRLF is another test's business.
fn same_as_reference(name: &str, bytes: Vec<u8>) {
    let text = String::from_utf8(bytes).expect("UTF-8").replace("\r\n", "\n");
    let reference = tests().join("references/retention_schedule").join(name);
    #[expect(clippy::disallowed_methods, reason = "whoever accepts a reference says so in the surroundings")]
    if std::env::var("ACCEPT").is_ok() {
        std::fs::create_dir_all(reference.parent().expect("a folder")).expect("a folder to write in");
        std::fs::write(&reference, &text).expect("a reference that can be written");
    }
    let known = std::fs::read_to_string(&reference).unwrap_or_default();
    assert!(known == text, "{name} changed: read it, then accept it with ACCEPT=1\n{text}");
}

#[test]
fn the_files_are_as_they_were_read() {
    let folder = Folder::new();
    for example in EXAMPLES {
        let dossier = folder.example(example);
        for file in ["b.csv", "b.ics"] {
            let ending = file.strip_prefix('b').expect("a name");
            same_as_reference(&format!("{example}{ending}"), write(&folder, &dossier, file));
        }
    }
    let dossier = folder.example("bakkerij");
    same_as_reference("bakkerij.json", write(&folder, &dossier, "b.json"));
}

#[test]
fn the_same_input_gives_the_same_bytes() {
    let folder = Folder::new();
    let dossier = folder.example("bakkerij");
    for (file, start) in FILES.into_iter().zip([
        &b"%PDF-"[..],
        b"PK\x03\x04",
        b"\xEF\xBB\xBFWat;",
        b"# Bewaaroverzicht",
        b"{\n  \"format\": \"verantwoord-retention\"",
        b"BEGIN:VCALENDAR\r\n",
    ]) {
        let once = write(&folder, &dossier, file);
        assert!(once.starts_with(start), "{file}");
        assert!(write(&folder, &dossier, file) == once, "{file}");
    }
}

#[test]
fn a_dossier_with_nothing_in_it_has_files_too() {
    let folder = Folder::new();
    let dossier = folder.example("leeg");
    for file in FILES {
        write(&folder, &dossier, file);
    }
    assert!(folder.text("b.md").contains("Hier staat nog geen bewaartermijn."));
    assert_eq!(folder.text("b.csv").lines().count(), 1, "the headings");
    assert!(!folder.text("b.ics").contains("VEVENT"), "nothing to be reminded of");
}

#[test]
fn another_day_has_other_dates() {
    let folder = Folder::new();
    let dossier = folder.example("bakkerij");
    let due = |on: &str| {
        folder.done(&["retention", &dossier, "--to", "b.md", "--on", on]);
        folder.text("b.md")
    };
    assert!(due("2026-11-21").contains("| Camerabeelden | Tot en met 24 oktober 2026 |"));
    assert!(due("2027-03-01").contains("| Camerabeelden | Tot en met 1 februari 2027 |"));
    assert!(due("2024-02-29").contains("## 3. Weg te gooien per 29 februari 2024"));
}

#[test]
fn what_cannot_be_done_is_refused_and_leaves_nothing() {
    let folder = Folder::new();
    let dossier = folder.example("bakkerij");
    let before = folder.names();
    for file in ["b.odt", "b", "b.doc", ".pdf.exe"] {
        folder.refused(2, &["retention", &dossier, "--to", file]);
    }
    folder.refused(2, &["retention", &dossier, "--to", "b.pdf", "--on", "morgen"]);
    folder.refused(2, &["retention", &dossier]);
    folder.refused(4, &["retention", "er-is-niets.verantwoord", "--to", "b.pdf"]);
    folder.refused(6, &["retention", &dossier, "--to", "geen/map/b.xlsx"]);
    assert_eq!(folder.names(), before, "nothing half-written");
}

/// Every line of a calendar as RFC 5545 has it: CRLF, at most 75 octets, what is opened is closed, and an event has what
/// a calendar asks of it, once.
#[test]
fn a_calendar_takes_it() {
    let folder = Folder::new();
    for example in EXAMPLES {
        let dossier = folder.example(example);
        let bytes = write(&folder, &dossier, "b.ics");
        let text = String::from_utf8(bytes).expect("UTF-8");
        assert!(text.ends_with("\r\n"));
        let mut lines: Vec<String> = Vec::new();
        for line in text.split_terminator("\r\n") {
            assert!(line.len() <= 75 && !line.contains(['\r', '\n']), "{line}");
            match line.strip_prefix(' ') {
                Some(rest) => lines.last_mut().expect("a line before it").push_str(rest),
                None => lines.push(line.to_owned()),
            }
        }
        let mut open: Vec<&str> = Vec::new();
        let mut names: Vec<&str> = Vec::new();
        let mut ids: Vec<&str> = Vec::new();
        for line in &lines {
            let (name, value) = line.split_once(':').expect("a name and a value");
            match name {
                "BEGIN" => {
                    open.push(value);
                    if value == "VEVENT" {
                        names.clear();
                    }
                }
                "END" => {
                    assert_eq!(open.pop(), Some(value));
                    if value == "VEVENT" {
                        for asked in ["UID", "DTSTAMP", "DTSTART;VALUE=DATE", "DTEND;VALUE=DATE", "SUMMARY"] {
                            assert_eq!(names.iter().filter(|name| **name == asked).count(), 1, "{asked}");
                        }
                        assert_eq!(names.iter().filter(|name| **name == "TRIGGER").count(), 1);
                    }
                }
                _ => {
                    names.push(name);
                    if name == "UID" {
                        assert!(!ids.contains(&value), "{value} twice");
                        ids.push(value);
                    }
                    if name.starts_with("DT") && name != "DTSTAMP" {
                        assert!(
                            value.len() == 8 && value.bytes().all(|digit| digit.is_ascii_digit()),
                            "{value}"
                        );
                    }
                }
            }
        }
        assert!(open.is_empty() && !ids.is_empty(), "{example}");
    }
    let text = folder.text("b.ics");
    for occurrence in ["Vacature", "Inbraak", "Winkelhulp"] {
        assert!(!text.contains(occurrence), "a noted moment stays out of the cloud");
    }
}

/// LibreOffice opens the workbook and reads its first sheet as the CSV says it; and a formula is words.
#[test]
fn a_spreadsheet_opens_the_workbook() {
    let folder = Folder::new();
    let dossier = folder.example("improve-quality-services");
    write(&folder, &dossier, "b.xlsx");
    let csv = String::from_utf8(write(&folder, &dossier, "b.csv")).expect("UTF-8");
    // 59 is a semicolon, 34 a quote, 76 is UTF-8: what LibreOffice writes is then as ours.
    let run = Command::new("soffice")
        .args([
            "--headless",
            "--convert-to",
            "csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false",
        ])
        .args(["--outdir", "gelezen", "b.xlsx"])
        .env("HOME", folder.path(""))
        .current_dir(folder.path(""))
        .output();
    let Ok(run) = run else {
        println!("skipped: LibreOffice is not installed");
        return;
    };
    assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
    let read = folder.text("gelezen/b.csv");
    let cells = |text: &str| -> Vec<Vec<String>> {
        let rows = text.trim_start_matches('\u{FEFF}').lines();
        rows.map(|row| row.split(';').map(|cell| cell.trim_matches('"').to_owned()).collect()).collect()
    };
    assert_eq!(cells(&read), cells(&csv));
}
