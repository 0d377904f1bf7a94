//! The dossiers that were open last: a setting of this computer, apart from any dossier. The page knows
//! their names and their places in this list, never their paths.

use crate::open::{folder_of, name_of};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use ts_rs::TS;

const MOST: usize = 10;
const FILE: &str = "recent.json";

/// A dossier that was open before.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RecentDossier {
    /// Its file's name without the ending.
    pub name: String,
    /// The name of the folder its file lies in.
    pub folder: String,
    /// The day it was last opened.
    pub opened_on: NaiveDate,
    /// Its file is not there any more.
    pub is_missing: bool,
    /// It stands first and stays in the list.
    pub is_pinned: bool,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Entry {
    path: PathBuf,
    opened_on: NaiveDate,
    #[serde(default)]
    is_pinned: bool,
}

/// The list, in a file of its own. Without a folder it lasts as long as the program.
#[derive(Debug, Default)]
pub struct Recent {
    file: Option<PathBuf>,
    entries: Mutex<Vec<Entry>>,
}

impl Recent {
    /// The list that is kept in this folder. One that cannot be read is an empty list.
    #[must_use]
    pub fn kept_in(folder: &Path) -> Self {
        let file = folder.join(FILE);
        let entries = fs::read(&file).ok().and_then(|bytes| serde_json::from_slice(&bytes).ok());
        Self { file: Some(file), entries: Mutex::new(entries.unwrap_or_default()) }
    }

    /// The list as people see it: what is pinned, then the newest.
    pub fn shown(&self) -> Vec<RecentDossier> {
        self.change(|entries| {
            entries
                .iter()
                .map(|entry| RecentDossier {
                    name: name_of(&entry.path),
                    folder: folder_of(&entry.path),
                    opened_on: entry.opened_on,
                    is_missing: !entry.path.is_file(),
                    is_pinned: entry.is_pinned,
                })
                .collect()
        })
    }

    /// The file at a place of the list.
    pub fn at(&self, place: usize) -> Option<PathBuf> {
        self.change(|entries| entries.get(place).map(|entry| entry.path.clone()))
    }

    /// A dossier was opened: it comes first, after what is pinned.
    pub fn opened(&self, path: &Path, today: NaiveDate) {
        self.change(|entries| {
            let known =
                entries.iter().position(|entry| entry.path == path).map(|place| entries.remove(place));
            let is_pinned = known.is_some_and(|entry| entry.is_pinned);
            entries.insert(0, Entry { path: path.to_owned(), opened_on: today, is_pinned });
            in_order(entries);
        });
        self.keep();
    }

    /// Pins one, or lets it go again.
    pub fn pin(&self, place: usize, is_pinned: bool) {
        self.change(|entries| {
            if let Some(entry) = entries.get_mut(place) {
                entry.is_pinned = is_pinned;
            }
            in_order(entries);
        });
        self.keep();
    }

    /// Takes one from the list; its file stays.
    pub fn forget(&self, place: usize) {
        self.change(|entries| {
            if place < entries.len() {
                entries.remove(place);
            }
        });
        self.keep();
    }

    fn change<T>(&self, work: impl FnOnce(&mut Vec<Entry>) -> T) -> T {
        work(&mut self.entries.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// A list that cannot be written is forgotten at the end; that is no reason to trouble anybody.
    fn keep(&self) {
        let Some(file) = &self.file else { return };
        // A path that is no text cannot stand in the file.
        let entries = self.change(|entries| {
            entries.iter().filter(|entry| entry.path.to_str().is_some()).cloned().collect::<Vec<_>>()
        });
        if let (Some(folder), Ok(text)) = (file.parent(), serde_json::to_vec(&entries)) {
            let _ = fs::create_dir_all(folder).and_then(|()| fs::write(file, text));
        }
    }
}

/// What is pinned first, else in the order they were opened in; ten of them, and never less than what is pinned.
fn in_order(entries: &mut Vec<Entry>) {
    entries.sort_by_key(|entry| !entry.is_pinned);
    let pinned = entries.iter().filter(|entry| entry.is_pinned).count();
    entries.truncate(MOST.max(pinned));
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, day).expect("a day")
    }

    #[test]
    fn ten_dossiers_are_remembered_the_newest_first() {
        let folder = tempfile::tempdir().expect("a folder");
        let kept = folder.path().join("instellingen");
        let recent = Recent::kept_in(&kept);
        for number in 1..=12 {
            recent.opened(&folder.path().join(format!("{number}.verantwoord")), day(number));
        }
        recent.opened(&folder.path().join("5.verantwoord"), day(20));
        let names: Vec<_> = Recent::kept_in(&kept).shown().into_iter().map(|one| one.name).collect();
        assert_eq!(names, ["5", "12", "11", "10", "9", "8", "7", "6", "4", "3"]);
        assert_eq!(recent.shown()[0].opened_on, day(20));
    }

    #[test]
    fn what_is_pinned_stands_first_and_stays() {
        let folder = tempfile::tempdir().expect("a folder");
        let recent = Recent::kept_in(folder.path());
        for number in 1..=10 {
            recent.opened(&folder.path().join(format!("{number}.verantwoord")), day(number));
        }
        recent.pin(9, true);
        for number in 11..=20 {
            recent.opened(&folder.path().join(format!("{number}.verantwoord")), day(number));
        }
        let shown = Recent::kept_in(folder.path()).shown();
        let names: Vec<_> = shown.iter().map(|one| (one.name.as_str(), one.is_pinned)).collect();
        assert_eq!(names[..3], [("1", true), ("20", false), ("19", false)]);
        assert_eq!(names.len(), 10);
        recent.pin(0, false);
        recent.opened(&folder.path().join("21.verantwoord"), day(21));
        let names: Vec<_> = recent.shown().into_iter().map(|one| one.name).collect();
        assert_eq!(names[..2], ["21", "1"]);
    }

    #[test]
    fn a_file_that_is_gone_is_marked_and_one_can_be_forgotten() {
        let folder = tempfile::tempdir().expect("a folder");
        let recent = Recent::kept_in(folder.path());
        let here = folder.path().join("hier.verantwoord");
        fs::write(&here, b"").expect("a file");
        recent.opened(&folder.path().join("weg.verantwoord"), day(1));
        recent.opened(&here, day(2));
        assert_eq!(recent.shown().iter().map(|one| one.is_missing).collect::<Vec<_>>(), [false, true]);
        recent.forget(1);
        recent.forget(7);
        assert_eq!(recent.shown().len(), 1);
        assert_eq!((recent.at(0), recent.at(1)), (Some(here.clone()), None));
        assert!(here.is_file());
    }

    #[test]
    fn a_list_that_cannot_be_read_is_empty() {
        let folder = tempfile::tempdir().expect("a folder");
        fs::write(folder.path().join(FILE), b"[{").expect("a file");
        assert!(Recent::kept_in(folder.path()).shown().is_empty());
    }
}
