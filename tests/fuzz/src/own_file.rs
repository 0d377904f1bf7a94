//! An owner's file: what opening it may say, and what must hold then.

use std::fmt;
use std::path::Path;

use rusqlite::{Connection, MAIN_DB};
use storage::{Error, Storage};

use crate::stage::Stage;

/// What opening a file says: the whole list.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    /// It is a dossier.
    Opened,
    /// A newer program made it, and it can be looked at.
    ReadOnly,
    /// It is something else.
    NotADossier,
    /// It was a dossier.
    Damaged,
    /// A newer program made it, and this one can make nothing of it.
    Newer,
    /// Larger than a dossier is.
    TooLarge,
    /// A row of this table holds what no register holds.
    Invalid(String),
}

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Opened => f.write_str("opened"),
            Self::ReadOnly => f.write_str("read only"),
            Self::NotADossier => f.write_str("not a dossier"),
            Self::Damaged => f.write_str("damaged"),
            Self::Newer => f.write_str("newer"),
            Self::TooLarge => f.write_str("too large"),
            Self::Invalid(table) => write!(f, "invalid {table}"),
        }
    }
}

/// How much is looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Depth {
    /// What it is opened as; some files in full. For fuzzing, where most files are much like others.
    Quick,
    /// Whether it can be saved and opened again too.
    Full,
}

thread_local! {
    static STAGE: Stage = Stage::new();
}

/// Opens a file with these bytes. Panics when something is not as it must be, whatever the file.
pub fn look(bytes: &[u8], depth: Depth) -> Verdict {
    STAGE.with(|stage| look_on(stage, bytes, depth))
}

/// What opening it says, in the words of the log, without figures: files that say the same are much alike.
pub fn words(bytes: &[u8]) -> String {
    STAGE.with(|stage| {
        let path = stage.path("a.verantwoord");
        std::fs::write(&path, bytes).expect("our own folder");
        let words = Storage::open(&path).map_or_else(|error| error.to_string(), |_| "opened".to_owned());
        words.chars().filter(|letter| !letter.is_ascii_digit()).take(120).collect()
    })
}

fn look_on(stage: &Stage, bytes: &[u8], depth: Depth) -> Verdict {
    let path = stage.path("a.verantwoord");
    std::fs::write(&path, bytes).expect("our own folder");
    let opened = Storage::open(&path);
    // A quarter of them in full: which ones follows from their bytes, so that a find can be found again.
    let is_full = depth == Depth::Full || bytes.iter().fold(0_u8, |sum, byte| sum.wrapping_add(*byte)) < 64;
    let verdict = match &opened {
        Ok(storage) if storage.is_read_only() => Verdict::ReadOnly,
        Ok(_) => Verdict::Opened,
        Err(error) => refused(error),
    };
    if is_full {
        assert!(std::fs::read(&path).expect("our own file") == bytes, "opening changed the file");
        assert_eq!(stage.names(), ["a.verantwoord"], "opening left something behind");
        same_when_verified(&path, &verdict);
    }
    if let Ok(storage) = opened {
        holds(stage, bytes, &storage, is_full);
    }
    verdict
}

/// The kind of a refusal; anything that is not a property of the file's bytes is our own fault.
#[expect(clippy::wildcard_enum_match_arm, reason = "whatever is not named is a find")]
fn refused(error: &Error) -> Verdict {
    match error {
        Error::NotADossier(_) => Verdict::NotADossier,
        Error::Damaged(_) => Verdict::Damaged,
        Error::Newer { .. } => Verdict::Newer,
        Error::TooLarge(_) => Verdict::TooLarge,
        Error::Invalid { table, .. } => Verdict::Invalid(table.clone()),
        other => panic!("refused for no reason of the file's: {other}"),
    }
}

/// `verify` says what opening says.
fn same_when_verified(path: &Path, opened: &Verdict) {
    let verified = match storage::verify(path) {
        Ok(_) => Verdict::Opened,
        Err(error) => refused(&error),
    };
    // What can only be looked at is no file that this program would write.
    let expected = if *opened == Verdict::ReadOnly { &Verdict::Newer } else { opened };
    assert_eq!(verified, *expected, "verify and opening differ");
}

/// What was opened is a register, in a file that SQLite itself takes for whole; and it can be kept.
fn holds(stage: &Stage, bytes: &[u8], storage: &Storage, is_full: bool) {
    let register = storage.load().expect("what was opened can be read");
    assert_eq!(opinion(bytes), "ok", "opened, and this is what SQLite itself says of it");
    assert!(register.broken_references().is_empty(), "opened with {:?}", register.broken_references());
    assert!(register.duplicate_ids().is_empty(), "opened with {:?} twice", register.duplicate_ids());
    if !is_full || storage.is_read_only() {
        return;
    }
    let (from, kept) = (stage.path("a.verantwoord"), stage.path("b.verantwoord"));
    let mut again = Storage::open(&from).expect("it was opened just now");
    again.save_as(&kept).expect("what was opened can be saved");
    drop(again);
    let verified = storage::verify(&kept).expect("what was saved passes");
    assert!(verified.register == register, "saving changed what was opened");
    std::fs::remove_file(&kept).expect("our own file");
    // Whatever stands in it can be written as a register file and printed.
    let json = exchange::json::write(&register);
    assert!(json.ends_with("}\n"));
}

/// SQLite's own opinion, by a connection of the test's.
fn opinion(bytes: &[u8]) -> String {
    let mut other = Connection::open_in_memory().expect("memory");
    let looked = other
        .deserialize_read_exact(MAIN_DB, bytes, bytes.len(), true)
        .and_then(|()| other.query_row("pragma quick_check(1)", [], |row| row.get(0)));
    looked.unwrap_or_else(|error| error.to_string())
}
