//! Where the owner was when the program ended: which dossier, which screen. The next start goes on there,
//! unless they would rather choose a file. A setting of this computer, apart from any dossier.

use serde::{Deserialize, Serialize};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use ts_rs::TS;

const FILE: &str = "last-place.json";

/// A place in the window, in the page's own words.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct WindowPlace {
    /// The screen: `activiteiten`.
    pub screen: String,
    /// The activity whose form is open.
    pub activity: Option<String>,
    /// How far it was scrolled, in CSS pixels.
    pub scroll: u32,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
struct Kept {
    goes_on: bool,
    file: Option<PathBuf>,
    place: WindowPlace,
}

impl Default for Kept {
    fn default() -> Self {
        Self { goes_on: true, file: None, place: WindowPlace::default() }
    }
}

/// What is kept, in a file of its own.
#[derive(Debug)]
pub struct LastPlace {
    at: PathBuf,
    kept: Mutex<Kept>,
}

impl LastPlace {
    /// What is kept in this folder. What cannot be read is as at the first start.
    #[must_use]
    pub fn kept_in(folder: &Path) -> Self {
        let at = folder.join(FILE);
        let kept = fs::read(&at).ok().and_then(|bytes| serde_json::from_slice(&bytes).ok());
        Self { at, kept: Mutex::new(kept.unwrap_or_default()) }
    }

    /// Whether a start goes on where the last one ended.
    pub fn goes_on(&self) -> bool {
        self.read(|kept| kept.goes_on)
    }

    /// The owner chooses.
    pub fn set_goes_on(&self, goes_on: bool) {
        self.change(|kept| kept.goes_on = goes_on);
    }

    /// The dossier and the place to go on with. None: there is none, its file is gone, or the owner would rather
    /// choose.
    pub fn to_go_on_with(&self) -> Option<(PathBuf, WindowPlace)> {
        let kept = self.read(Kept::clone);
        kept.file.filter(|file| kept.goes_on && file.is_file()).map(|file| (file, kept.place))
    }

    /// Another dossier is open, or none.
    pub fn has_open(&self, file: Option<&Path>) {
        if self.read(|kept| kept.file.as_deref() == file) {
            return;
        }
        self.change(|kept| (kept.file, kept.place) = (file.map(Path::to_owned), WindowPlace::default()));
    }

    /// The owner went somewhere.
    pub fn is_at(&self, place: WindowPlace) {
        if self.read(|kept| kept.place != place) {
            self.change(|kept| kept.place = place);
        }
    }

    fn read<T>(&self, read: impl FnOnce(&Kept) -> T) -> T {
        read(&self.kept.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// What cannot be written is forgotten at the end; that is no reason to trouble anybody.
    fn change(&self, change: impl FnOnce(&mut Kept)) {
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        change(&mut kept);
        if let (Some(folder), Ok(text)) = (self.at.parent(), serde_json::to_vec(&*kept)) {
            let _ = fs::create_dir_all(folder).and_then(|()| fs::write(&self.at, text));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_next_start_goes_on_where_the_last_one_ended() {
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("Bakkerij.verantwoord");
        fs::write(&file, b"").expect("a file");
        let last = LastPlace::kept_in(folder.path());
        assert_eq!(last.to_go_on_with(), None);
        last.has_open(Some(&file));
        let place = WindowPlace { screen: "bewaren".into(), activity: None, scroll: 120 };
        last.is_at(place.clone());
        assert_eq!(LastPlace::kept_in(folder.path()).to_go_on_with(), Some((file.clone(), place)));
        // The same dossier once more does not forget the place; another one does.
        last.has_open(Some(&file));
        assert_eq!(last.to_go_on_with().map(|(_, place)| place.scroll), Some(120));
        last.has_open(Some(&folder.path().join("Ander.verantwoord")));
        assert_eq!(last.to_go_on_with(), None, "its file is gone");
        last.has_open(None);
        assert_eq!(LastPlace::kept_in(folder.path()).to_go_on_with(), None);
    }

    #[test]
    fn who_would_rather_choose_chooses() {
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("Bakkerij.verantwoord");
        fs::write(&file, b"").expect("a file");
        let last = LastPlace::kept_in(folder.path());
        last.has_open(Some(&file));
        last.set_goes_on(false);
        let last = LastPlace::kept_in(folder.path());
        assert_eq!((last.goes_on(), last.to_go_on_with()), (false, None));
    }

    #[test]
    fn what_cannot_be_read_is_as_at_the_first_start() {
        let folder = tempfile::tempdir().expect("a folder");
        fs::write(folder.path().join(FILE), b"{").expect("a file");
        assert!(LastPlace::kept_in(folder.path()).goes_on());
    }
}
