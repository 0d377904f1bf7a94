//! A dossier whose versions are kept, and a clock that says what a test tells it to.

#![allow(dead_code, reason = "each test uses its part")]

use std::fs;
use std::path::{Path, PathBuf};

use chrono::{NaiveDate, NaiveDateTime};
use register::{Answer, Organisation};
use storage::backups::{Backups, Version};
use storage::{Home, Storage};
use tempfile::TempDir;

pub const ID: &str = "0f8fad5b";

/// A day at noon, or a moment.
pub fn moment(text: &str) -> NaiveDateTime {
    let text = if text.contains('T') { text.to_owned() } else { format!("{text}T12:00:00") };
    text.parse().unwrap_or_else(|_| panic!("{text} is no moment"))
}

pub fn day(text: &str) -> NaiveDate {
    moment(text).date()
}

/// A dossier in a folder of its own, beside the folder of this computer's own data.
pub struct Firm {
    pub folder: TempDir,
    pub home: Home,
    pub path: PathBuf,
    pub storage: Storage,
}

impl Firm {
    pub fn new(id: &str) -> Self {
        let folder = TempDir::new().unwrap();
        let path = folder.path().join("Bakkerij Jansen.verantwoord");
        let home = Home::at(&folder.path().join("eigen"));
        let storage = Storage::create(Some(&path), id, day("2026-11-22")).unwrap();
        Self { folder, home, path, storage }
    }

    /// Changes the firm's name and saves. The bytes of the file.
    pub fn save(&mut self, name: &str) -> Vec<u8> {
        let firm = Organisation { trade_name: Answer::Confirmed(name.to_owned()), ..Organisation::default() };
        self.storage.edit(|to| storage::organisation::put(to, &firm)).unwrap();
        self.storage.save().unwrap();
        fs::read(&self.path).unwrap()
    }

    /// Its versions, for a program that was just started: it remembers nothing of them.
    pub fn backups(&self) -> Backups {
        Backups::of(&Home::at(self.home.folder()), self.storage.document_id()).unwrap()
    }

    /// Where the versions lie.
    pub fn kept(&self) -> PathBuf {
        self.home.backups(self.storage.document_id())
    }
}

/// The firm's name in a version, when it opens.
pub fn name_in(backups: &Backups, version: &Version) -> Option<String> {
    backups.read(version).unwrap().register.firm_name().map(str::to_owned)
}

/// What lies in a folder, hidden files too.
pub fn files(folder: &Path) -> Vec<String> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let mut names: Vec<String> =
        entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}
