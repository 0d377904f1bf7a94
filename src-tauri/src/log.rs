//! The log (safety.md §8.10): what went wrong, on this computer only, for whoever helps an owner.
//!
//! A line has a time, the program's version, the system, the command and the kind of fault. It never has what
//! somebody filled in, a name, or a path: faults are named by their kind alone. Three files of at most a megabyte.

use crate::clock;
use std::error::Error;
use std::fmt::{Debug, Write as _};
use std::fs::{self, OpenOptions};
use std::io::{self, Write as _};
use std::path::PathBuf;
use std::sync::{Mutex, OnceLock, PoisonError};

/// How large a file may become, in bytes.
const MOST: u64 = 1_000_000;
/// The files, the newest first.
const FILES: [&str; 3] = ["verantwoord.log", "verantwoord-1.log", "verantwoord-2.log"];
/// How many lines a report shows.
const IN_REPORT: usize = 20;

static LOG: OnceLock<Log> = OnceLock::new();

/// From here on faults are written in this folder. Before, and when that does not work, nowhere.
pub(crate) fn keep_in(folder: PathBuf) {
    let _ = LOG.set(Log { folder, turn: Mutex::new(()) });
}

/// A command did not work.
pub(crate) fn refused(command: &str, why: &(dyn Error + 'static)) {
    write("warn", command, &kind(why));
}

/// Our own program failed at a place in its source.
pub(crate) fn failed(place: &str) {
    write("error", "panic", place);
}

/// The process that draws the page ended by itself.
pub(crate) fn page_lost() {
    write("error", "page", "process ended");
}

/// Which program this is and on what system: the head of each line and of a report.
pub(crate) fn program() -> String {
    format!("{} {} {}", env!("CARGO_PKG_VERSION"), std::env::consts::OS, std::env::consts::ARCH)
}

/// Everything a copied report has: the program, and the last lines of the log.
pub(crate) fn report() -> String {
    let lines = LOG.get().map(Log::last).unwrap_or_default();
    let webview = tauri::webview_version().unwrap_or_else(|_| "onbekend".into());
    let mut report = format!("Verantwoord {}\nVensteronderdeel: {webview}\n", program());
    if lines.is_empty() {
        report.push_str("Het logboek is leeg.\n");
    }
    for line in lines {
        let _ = writeln!(report, "{line}");
    }
    report
}

/// Empties it. What cannot be thrown away now makes room by itself.
pub(crate) fn clear() {
    if let Some(log) = LOG.get() {
        log.clear();
    }
}

fn write(level: &str, command: &str, what: &str) {
    if let Some(log) = LOG.get() {
        let line = format!("{} {} {level} {command} {what}", clock::now().format("%FT%T"), program());
        // A log that cannot be written is no reason to trouble anybody.
        let _ = log.add(&line);
    }
}

struct Log {
    folder: PathBuf,
    turn: Mutex<()>,
}

impl Log {
    fn add(&self, line: &str) -> io::Result<()> {
        let _turn = self.turn.lock().unwrap_or_else(PoisonError::into_inner);
        fs::create_dir_all(&self.folder)?;
        let path = self.folder.join(FILES[0]);
        if fs::metadata(&path).is_ok_and(|log| log.len() + line.len() as u64 >= MOST) {
            self.make_room()?;
        }
        let mut file = OpenOptions::new().create(true).append(true).open(path)?;
        // In one piece: the lines of two programs do not mix.
        file.write_all(format!("{}\n", on_one_line(line)).as_bytes())
    }

    fn make_room(&self) -> io::Result<()> {
        for (older, newer) in [(FILES[2], FILES[1]), (FILES[1], FILES[0])] {
            let newer = self.folder.join(newer);
            if newer.exists() {
                fs::rename(newer, self.folder.join(older))?;
            }
        }
        Ok(())
    }

    fn clear(&self) {
        let _turn = self.turn.lock().unwrap_or_else(PoisonError::into_inner);
        for file in FILES {
            let _ = fs::remove_file(self.folder.join(file));
        }
    }

    fn last(&self) -> Vec<String> {
        let read = |name: &&str| fs::read_to_string(self.folder.join(name)).unwrap_or_default();
        let text: String = FILES[..2].iter().rev().map(read).collect();
        let lines: Vec<String> = text.lines().map(str::to_owned).collect();
        lines[lines.len().saturating_sub(IN_REPORT)..].to_vec()
    }
}

fn on_one_line(line: &str) -> String {
    line.chars().map(|c| if c.is_control() { ' ' } else { c }).collect()
}

/// The kinds of a fault and of what caused it, without their words: "Save DiskFull". What the system said
/// comes with its number.
fn kind(why: &(dyn Error + 'static)) -> String {
    let mut kinds = Vec::new();
    let mut next = Some(why);
    while let Some(error) = next {
        let number = error.downcast_ref::<io::Error>().map(|error| match error.raw_os_error() {
            Some(number) => format!("Io({:?}, {number})", error.kind()),
            None => format!("Io({:?})", error.kind()),
        });
        kinds.push(number.unwrap_or_else(|| first_word(error)));
        next = error.source();
    }
    kinds.join(" ")
}

/// The name of the variant: what stands before its content.
fn first_word(error: &(impl Debug + ?Sized)) -> String {
    let shown = format!("{error:?}");
    shown.chars().take_while(char::is_ascii_alphanumeric).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::notice::OrTell;
    use dossier::{Error as Fault, StorageError};

    const CANARY: &str = "Kanarie-7f3a";

    fn canary() -> String {
        CANARY.to_owned()
    }

    #[test]
    fn a_fault_is_its_kinds_and_none_of_its_words() {
        let io = || io::Error::other(CANARY);
        for (fault, shown) in [
            (Fault::Save { file: canary(), source: StorageError::DiskFull }, "Save DiskFull"),
            (
                Fault::Open {
                    file: canary(),
                    source: StorageError::Invalid { table: canary(), row: canary(), what: canary() },
                },
                "Open Invalid",
            ),
            (Fault::Open { file: canary(), source: StorageError::Damaged(canary()) }, "Open Damaged"),
            (Fault::WriteFile { file: canary(), source: io() }, "WriteFile Io(Other)"),
            (
                Fault::Save {
                    file: canary(),
                    source: StorageError::Home(Box::new(StorageError::Io {
                        doing: "writing",
                        source: io::Error::from_raw_os_error(5),
                    })),
                },
                "Save Home Io Io(",
            ),
            (Fault::UnknownVariant { name: canary(), known: vec![canary()] }, "UnknownVariant"),
        ] {
            let kind = kind(&fault);
            assert!(kind.starts_with(shown), "{kind}");
            assert!(!kind.contains(CANARY), "{kind}");
        }
    }

    #[test]
    fn nothing_that_was_typed_is_in_the_log_or_in_a_report() {
        let folder = tempfile::tempdir().expect("a folder").keep();
        keep_in(folder.clone());
        let desk = crate::desk::Desk::default();
        let home = dossier::Home::at(&folder.join("home"));
        let path = folder.join(format!("{CANARY}.verantwoord"));
        let make = || {
            let (ids, now) = (dossier::Ids::by_chance(), clock::moment());
            let made =
                dossier::Dossier::create_in(&home, Some(&path), register::Register::default(), ids, now);
            Ok(crate::open::Open::with_file(made.or_tell("new_dossier")?, dossier::Met::Nothing))
        };
        desk.lay(make).expect("a new dossier");
        desk.with(|open| Ok(open.dossier.add_activity(CANARY)?)).expect("an edit");
        fs::remove_file(&path).expect("somebody removes it");
        desk.save().expect_err("there is no file");
        fs::write(&path, CANARY).expect("somebody puts something there");
        desk.save().expect_err("it is no dossier");
        let written = fs::read_to_string(folder.join(FILES[0])).expect("the log");
        assert!(written.contains(" warn save Save NotFound"), "{written}");
        for text in [&written, &report()] {
            assert!(!text.contains(CANARY) && !text.contains(&*folder.to_string_lossy()), "{text}");
        }
        fs::remove_dir_all(folder).expect("our own folder");
    }

    #[test]
    fn there_are_three_files_of_a_megabyte_and_the_newest_lines_are_first() {
        let folder = tempfile::tempdir().expect("a folder");
        let log = Log { folder: folder.path().join("logs"), turn: Mutex::new(()) };
        assert!(log.last().is_empty());
        let long = "x".repeat(200_000);
        for number in 0..40 {
            log.add(&format!("{number} {long}")).expect("a line");
        }
        log.add("bijna").expect("a line");
        log.add("laatste\nregel").expect("a line");
        let files = fs::read_dir(&log.folder).expect("a folder").map(|file| file.expect("a file"));
        let sizes: Vec<u64> = files.map(|file| file.metadata().expect("a file").len()).collect();
        assert_eq!(sizes.len(), 3);
        assert!(sizes.iter().all(|size| *size <= MOST), "{sizes:?}");
        let last = log.last();
        assert_eq!(last.last().map(String::as_str), Some("laatste regel"));
        assert_eq!(last[last.len() - 2], "bijna");
        assert!(fs::read_to_string(log.folder.join(FILES[0])).expect("the log").ends_with("laatste regel\n"));
    }
}
