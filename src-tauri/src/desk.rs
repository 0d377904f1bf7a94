//! The dossier that is open. At most one: opening another first puts this one away.

use crate::clock;
use crate::notice::Notice;
use chrono::NaiveTime;
use dossier::{Dossier, Ids};
use serde::Serialize;
use std::path::Path;
use std::sync::{Mutex, MutexGuard, PoisonError};
use ts_rs::TS;

/// The open dossier, as the frame and the title bar show it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OpenDossier {
    /// Its file's name without the ending: "Bakkerij Jansen".
    pub name: String,
    /// The name of the folder its file lies in: "Documenten". None for the example, which has no file.
    pub folder: Option<String>,
    /// The time of day at which it was last saved: "14:03". None when nothing was changed yet.
    pub saved_at: Option<String>,
    /// Something is not in the owner's file yet.
    pub unsaved: bool,
    /// What would be undone: "activiteit Nieuwsbrief verwijderd".
    pub can_undo: Option<String>,
    /// What would be done again.
    pub can_redo: Option<String>,
    /// It is the example: nothing in it ever goes to a file by itself.
    pub is_example: bool,
    /// Why the last save did not work.
    pub trouble: Option<Notice>,
}

/// A file that was written for the owner.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WrittenFile {
    /// Its name: "Privacyverklaring Bakkerij Jansen.pdf".
    pub name: String,
    /// The name of the folder it lies in.
    pub folder: String,
    /// Signs that no font of ours has; a box is drawn for each.
    pub missing_glyphs: Vec<String>,
    /// The firm's mark could not be drawn and was left out.
    pub logo_left_out: bool,
}

impl WrittenFile {
    /// A file of which there is nothing to remark.
    pub(crate) fn at(path: &Path) -> Self {
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        Self { name, folder: folder_of(path), missing_glyphs: Vec::new(), logo_left_out: false }
    }

    /// A paper.
    pub(crate) fn of(path: &Path, paper: &dossier::Exported) -> Self {
        Self {
            missing_glyphs: paper.missing_glyphs.clone(),
            logo_left_out: paper.logo_left_out,
            ..Self::at(path)
        }
    }
}

/// Where the open dossier lies. A panic while it lay open spoils nothing: every change is one
/// transaction.
#[derive(Default)]
pub struct Desk(Mutex<Option<Open>>);

/// A dossier in hand.
pub struct Open {
    /// The dossier itself.
    pub dossier: Dossier,
    is_example: bool,
    saved_at: Option<NaiveTime>,
    trouble: Option<Notice>,
}

impl Desk {
    /// Works on the open dossier. Refused when none is open.
    pub(crate) fn with<T>(&self, work: impl FnOnce(&mut Open) -> Result<T, Notice>) -> Result<T, Notice> {
        self.lock().as_mut().map_or_else(|| Err(nothing_open()), work)
    }

    /// How the open dossier stands.
    pub(crate) fn state(&self) -> Option<OpenDossier> {
        self.lock().as_ref().map(Open::state)
    }

    /// Nothing is open. A desk somebody works at is not clear; this does not wait for them.
    pub(crate) fn is_clear(&self) -> bool {
        match self.0.try_lock() {
            Ok(desk) => desk.is_none(),
            Err(_) => false,
        }
    }

    /// Puts another dossier on the desk, once all of the present one is in its file.
    pub(crate) fn lay(&self, open: Open) -> Result<OpenDossier, Notice> {
        let mut desk = self.lock();
        if let Some(present) = desk.as_mut() {
            present.save()?;
        }
        Ok(desk.insert(open).state())
    }

    /// Clears the desk, once all of the dossier is in its file.
    pub(crate) fn clear(&self) -> Result<(), Notice> {
        let mut desk = self.lock();
        if let Some(present) = desk.as_mut() {
            present.save()?;
        }
        *desk = None;
        Ok(())
    }

    /// Saves what is not in the file yet, and keeps in mind whether that worked.
    pub(crate) fn save(&self) -> Result<(), Notice> {
        self.lock().as_mut().map_or(Ok(()), Open::save)
    }

    fn lock(&self) -> MutexGuard<'_, Option<Open>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Open {
    /// A dossier with a file of its own.
    pub(crate) fn with_file(dossier: Dossier) -> Self {
        Self { dossier, is_example: false, saved_at: None, trouble: None }
    }

    /// A copy of the example, which has no file.
    pub(crate) fn example(dossier: Dossier) -> Self {
        Self { is_example: true, ..Self::with_file(dossier) }
    }

    /// How it stands.
    pub(crate) fn state(&self) -> OpenDossier {
        let state = self.dossier.state();
        let path = self.dossier.path();
        OpenDossier {
            name: path.map_or_else(|| "Voorbeeld".to_owned(), name_of),
            folder: path.map(folder_of),
            saved_at: self.saved_at.map(|at| at.format("%H:%M").to_string()),
            unsaved: state.unsaved && !self.is_example,
            can_undo: state.undo,
            can_redo: state.redo,
            is_example: self.is_example,
            trouble: self.trouble.clone(),
        }
    }

    /// Saves what is not in the file yet. The example has none.
    pub(crate) fn save(&mut self) -> Result<(), Notice> {
        if self.is_example || !self.dossier.state().unsaved {
            return Ok(());
        }
        let saved = self.dossier.save(clock::moment()).map_err(Notice::from);
        self.note(saved.map(drop))
    }

    /// Gives the dossier another file. A copy of the example becomes a dossier of its own, in a file that
    /// was not there before: the example never replaces anything.
    pub(crate) fn save_as(&mut self, path: &Path) -> Result<(), Notice> {
        let saved = if self.is_example {
            let register = self.dossier.register().clone();
            Dossier::create(path, register, Ids::by_chance(), clock::today()).map(|dossier| {
                self.dossier = dossier;
                self.is_example = false;
            })
        } else {
            self.dossier.save_as(path).map(drop)
        };
        self.note(saved.map_err(Notice::from))
    }

    /// Puts a copy beside it. When its own file cannot be written, that is no reason not to make one.
    pub(crate) fn save_copy(&mut self, path: &Path) -> Result<(), Notice> {
        if self.save().is_ok() && !self.is_example {
            return self.dossier.save_copy(path).map(drop).map_err(Notice::from);
        }
        let register = self.dossier.register().clone();
        Ok(Dossier::create(path, register, Ids::by_chance(), clock::today()).map(drop)?)
    }

    fn note(&mut self, saved: Result<(), Notice>) -> Result<(), Notice> {
        match &saved {
            Ok(()) => {
                self.saved_at = Some(clock::now().time());
                self.trouble = None;
            }
            Err(why) => self.trouble = Some(why.clone()),
        }
        saved
    }
}

/// "Bakkerij Jansen.verantwoord" is called "Bakkerij Jansen".
pub(crate) fn name_of(path: &Path) -> String {
    path.file_stem().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

/// The folder's own name, without the folders above it.
pub(crate) fn folder_of(path: &Path) -> String {
    let folder = path.parent().and_then(Path::file_name);
    folder.map_or_else(|| "/".to_owned(), |name| name.to_string_lossy().into_owned())
}

fn nothing_open() -> Notice {
    Notice {
        title: "Er is geen dossier open.".into(),
        text: String::new(),
        hint: "Open een dossier of maak een nieuw.".into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use ::register::Register;

    fn dossier() -> Dossier {
        Dossier::unnamed(Register::default(), Ids::from(|| 7), clock::today()).expect("a dossier in memory")
    }

    fn written(path: &Path) -> Open {
        let dossier = Dossier::create(path, Register::default(), Ids::from(|| 7), clock::today());
        Open::with_file(dossier.expect("a new file"))
    }

    #[test]
    fn a_dossier_is_called_after_its_file_and_folder() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("Bakkerij Jansen.verantwoord");
        let open = written(&path);
        let state = open.state();
        assert_eq!(state.name, "Bakkerij Jansen");
        assert_eq!(state.folder.as_deref(), folder.path().file_name().and_then(|name| name.to_str()));
        assert!(!state.unsaved && !state.is_example && state.saved_at.is_none());
    }

    #[test]
    fn the_example_is_saved_nowhere_and_replaces_no_file() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("van mij.verantwoord");
        std::fs::write(&path, b"van mij").expect("a file");
        let mut open = Open::example(dossier());
        open.dossier.add_activity("Nieuwsbrief").expect("an edit");
        assert!(open.save().is_ok());
        assert!(!open.state().unsaved, "nobody loses work by closing an example");
        assert!(open.save_as(&path).is_err());
        assert!(open.save_copy(&path).is_err());
        assert_eq!(std::fs::read(&path).expect("the file"), b"van mij");
        assert!(open.state().is_example);

        let own = folder.path().join("nieuw.verantwoord");
        open.save_as(&own).expect("a new file");
        assert!(!open.state().is_example);
        assert_eq!(Dossier::open(&own, Ids::from(|| 1)).expect("a dossier").register().activities.len(), 1);
    }

    #[test]
    fn a_save_that_fails_is_told_until_one_works() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("a.verantwoord");
        let desk = Desk::default();
        desk.lay(written(&path)).expect("an empty desk");
        desk.with(|open| Ok(open.dossier.add_activity("Nieuwsbrief")?)).expect("an edit");
        std::fs::remove_file(&path).expect("somebody removes it");
        assert!(desk.save().is_err());
        let state = desk.state().expect("an open dossier");
        assert!(state.unsaved && state.trouble.is_some());
        assert!(desk.clear().is_err(), "work that is nowhere else stays on the desk");
        assert!(desk.lay(Open::example(dossier())).is_err());

        desk.with(|open| open.save_copy(&folder.path().join("kopie.verantwoord")))
            .expect("a copy all the same");
        desk.with(|open| open.save_as(&folder.path().join("b.verantwoord"))).expect("another file");
        let state = desk.state().expect("an open dossier");
        assert!(!state.unsaved && state.trouble.is_none() && state.saved_at.is_some());
        assert!(desk.clear().is_ok());
        assert_eq!(desk.state(), None);
    }

    #[test]
    fn work_on_an_empty_desk_is_refused_in_words() {
        let refused = Desk::default().with(|_| Ok(())).expect_err("nothing is open");
        assert_eq!(refused.title, "Er is geen dossier open.");
    }
}
