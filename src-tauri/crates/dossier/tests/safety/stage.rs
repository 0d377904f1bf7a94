//! A folder with an owner's file, and one or more computers that open it.

use std::fs;
use std::path::{Path, PathBuf};

use ::register::*;
use chrono::Duration;
use dossier::{Dossier, Home, Ids, Met, Named, Now, Operation};
use tempfile::TempDir;

/// Noon.
pub fn now() -> Now {
    "2026-11-21T12:00:00+01:00".parse().expect("a moment")
}

/// So many days later.
pub fn days_later(days: i64) -> Now {
    now() + Duration::days(days)
}

pub fn ids(first: u64) -> Ids {
    let mut number = first;
    Ids::from(move || {
        number = number.wrapping_mul(0x9e37_79b9_7f4a_7c15).wrapping_add(1);
        number
    })
}

/// A disk of its own, removed afterwards. In memory where there is one: a sync costs nothing there, and what
/// survives a power cut is tested elsewhere.
pub struct Stage {
    folder: TempDir,
}

impl Stage {
    pub fn new() -> Self {
        let memory = Path::new("/dev/shm");
        let folder = if memory.is_dir() { tempfile::tempdir_in(memory) } else { tempfile::tempdir() };
        let folder = folder.expect("a folder");
        fs::create_dir(folder.path().join("Documenten")).expect("a folder");
        Self { folder }
    }

    /// The owner's folder.
    pub fn documents(&self) -> PathBuf {
        self.folder.path().join("Documenten")
    }

    /// The owner's file.
    pub fn file(&self) -> PathBuf {
        self.documents().join("Bakkerij Jansen.verantwoord")
    }

    /// The folder of a computer's own data.
    pub fn home(&self, computer: &str) -> Home {
        Home::at(&self.folder.path().join(computer))
    }

    /// A new dossier of a firm without a name, saved, on the computer "a".
    pub fn made(&self) -> Dossier {
        self.made_of(Register::default())
    }

    pub fn made_of(&self, register: Register) -> Dossier {
        Dossier::create_in(&self.home("a"), Some(&self.file()), register, ids(1), now())
            .expect("a new dossier")
    }

    /// Opens the file on a computer.
    pub fn open(&self, computer: &str) -> (Dossier, Met) {
        Dossier::open_in(&self.home(computer), &self.file(), ids(2), now()).expect("the dossier")
    }

    /// Every file below the whole stage, with its bytes.
    pub fn files(&self) -> Vec<(PathBuf, Vec<u8>)> {
        let mut all = Vec::new();
        collect(self.folder.path(), &mut all);
        all
    }
}

fn collect(folder: &Path, all: &mut Vec<(PathBuf, Vec<u8>)>) {
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("a name").path();
        if path.is_dir() {
            collect(&path, all);
        } else {
            let bytes = fs::read(&path).expect("a file");
            all.push((path, bytes));
        }
    }
}

/// Whether a text stands in these bytes.
pub fn has(bytes: &[u8], text: &str) -> bool {
    bytes.windows(text.len()).any(|window| window == text.as_bytes())
}

/// Makes a file one of a program that is newer than this one.
pub fn made_newer(file: &Path) {
    let newer = rusqlite::Connection::open(file).expect("the file");
    let step = format!(
        "insert into migration (version, checksum) values ({version}, 'later');
         insert into sheet (number, name, columns) select max(number) + 1, 'later', '' from sheet;
         pragma user_version = {version};",
        version = storage::SCHEMA_VERSION + 1,
    );
    newer.execute_batch(&step).expect("a step we do not know");
}

/// What the firm is called: one field of a record of which there is one.
pub fn name_firm(dossier: &mut Dossier, name: &str) {
    let mut firm = dossier.organisation().clone();
    firm.trade_name = Answer::Confirmed(name.to_owned());
    dossier.save_organisation(firm).expect("saved");
}

/// What the activity with this id is for: one field of a record of a list.
pub fn describe(dossier: &mut Dossier, id: &str, text: &str) {
    let mut activity = activity(dossier, id).clone();
    activity.description = text.to_owned();
    dossier.save_activity(activity).expect("saved");
}

pub fn activity<'d>(dossier: &'d Dossier, id: &str) -> &'d ProcessingActivity {
    let found = dossier.register().activities.iter().find(|activity| activity.id.as_str() == id);
    found.expect("the activity")
}

/// A register with activities of these names.
pub fn with_activities(names: &[&str]) -> Register {
    let activities = names
        .iter()
        .map(|name| ProcessingActivity {
            id: ActivityId(name.to_lowercase()),
            name: (*name).to_owned(),
            ..ProcessingActivity::default()
        })
        .collect();
    Register { activities, ..Register::default() }
}

/// Any edit, by its own hand.
pub fn edit(dossier: &mut Dossier, name: &str, change: impl FnOnce(&mut Register)) {
    let operation = Operation::Changed(Named::new(RecordKind::Activity, name));
    dossier.edit(operation, change).expect("an edit");
}

/// So many, unless the surroundings say how many: `TWO_HOMES=400 cargo test -p dossier --test safety two_homes`.
pub fn unless_told(name: &str, many: u64) -> u64 {
    std::env::var_os(name)
        .map_or(many, |told| told.to_str().and_then(|told| told.parse().ok()).expect("a number"))
}

/// The same numbers every time (SplitMix64).
pub struct Chance(pub u64);

impl Chance {
    pub fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((z ^ (z >> 31)) % end as u64) as usize
    }
}
