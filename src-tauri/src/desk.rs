//! The dossier that is open. At most one: opening another first puts this one away.
//!
//! Two locks. The dossier's own is held for what is quick: an edit, a read, an image of the file. Whoever
//! writes a file first waits for their turn, and lets go of the dossier while the disk works: a disk that
//! hangs keeps nobody from typing.

use crate::clock;
use crate::notice::{Notice, OrTell};
use crate::open::{Open, OpenDossier};
use dossier::{Met, Pending};
use std::sync::{Mutex, MutexGuard, PoisonError, TryLockError};

/// How often a file may be changed elsewhere, or the dossier here, while it is being written, before the next
/// save takes over.
const TRIES: usize = 5;

/// Where the open dossier lies. A panic while it lay open spoils nothing: every change is one
/// transaction.
#[derive(Default)]
pub struct Desk {
    open: Mutex<Option<Open>>,
    turn: Mutex<()>,
}

impl Desk {
    /// Works on the open dossier. Refused when none is open. For what is quick.
    pub(crate) fn with<T>(&self, work: impl FnOnce(&mut Open) -> Result<T, Notice>) -> Result<T, Notice> {
        self.lock().as_mut().map_or_else(|| Err(nothing_open()), work)
    }

    /// The same for what writes the dossier's file.
    pub(crate) fn alone<T>(&self, work: impl FnOnce(&mut Open) -> Result<T, Notice>) -> Result<T, Notice> {
        let _turn = self.turn();
        self.with(work)
    }

    /// How the open dossier stands.
    pub(crate) fn state(&self) -> Option<OpenDossier> {
        self.lock().as_ref().map(Open::state)
    }

    /// Nothing is open. A desk somebody works at is not clear; this does not wait for them.
    pub(crate) fn is_clear(&self) -> bool {
        match self.open.try_lock() {
            Ok(desk) => desk.is_none(),
            Err(TryLockError::Poisoned(desk)) => desk.into_inner().is_none(),
            Err(TryLockError::WouldBlock) => false,
        }
    }

    /// Puts another dossier on the desk, once all of the present one is in its file. Making the other one
    /// comes after that: it may be the same.
    pub(crate) fn lay(&self, open: impl FnOnce() -> Result<Open, Notice>) -> Result<OpenDossier, Notice> {
        let _turn = self.turn();
        self.put_away(false)?;
        let open = open()?;
        Ok(self.lock().insert(open).state())
    }

    /// Clears the desk, once all of the dossier is in its file.
    pub(crate) fn clear(&self) -> Result<(), Notice> {
        let _turn = self.turn();
        self.put_away(true)
    }

    /// Saves what is not in the file yet, and keeps in mind whether that worked.
    pub(crate) fn save(&self) -> Result<(), Notice> {
        let _turn = self.turn();
        self.write_out()
    }

    /// All of the dossier goes to its file. With `now` it leaves the desk in the same moment.
    fn put_away(&self, now: bool) -> Result<(), Notice> {
        self.write_out()?;
        let mut desk = self.lock();
        if let Some(present) = desk.as_mut() {
            // An edit may have come in the last moment.
            present.save_here()?;
        }
        if now {
            *desk = None;
        }
        Ok(())
    }

    fn write_out(&self) -> Result<(), Notice> {
        for _ in 0..TRIES {
            let Some(pending) = self.prepared()? else { return Ok(()) };
            let written = pending.write();
            let mut desk = self.lock();
            let Some(open) = desk.as_mut() else { return Ok(()) };
            let noted = match written {
                Ok(written) => {
                    open.remark = written.remark();
                    open.dossier.saved(written).map(|_| Met::Nothing)
                }
                Err(error) if error.is_changed_elsewhere() => open.dossier.meet_elsewhere(clock::moment()),
                Err(error) => Err(error),
            };
            open.heard(noted.or_tell("save"))?;
        }
        // Somebody goes on typing: the save after this one has it.
        Ok(())
    }

    fn prepared(&self) -> Result<Option<Pending>, Notice> {
        let mut desk = self.lock();
        let Some(open) = desk.as_mut() else { return Ok(None) };
        if !open.is_to_save() {
            return Ok(None);
        }
        let prepared = open.dossier.prepare_save(clock::moment()).or_tell("save");
        if let Err(why) = &prepared {
            open.trouble = Some(why.clone());
        }
        prepared
    }

    fn turn(&self) -> MutexGuard<'_, ()> {
        self.turn.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn lock(&self) -> MutexGuard<'_, Option<Open>> {
        self.open.lock().unwrap_or_else(PoisonError::into_inner)
    }
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
    use dossier::{Dossier, Home, Ids};
    use std::path::Path;

    mod slow_disk;

    fn written(home: &Home, path: &Path) -> Open {
        let dossier =
            Dossier::create_in(home, Some(path), Register::default(), Ids::by_chance(), clock::moment());
        Open::with_file(dossier.expect("a new file"), Met::Nothing)
    }

    #[test]
    fn a_save_that_fails_is_told_until_one_works() {
        let folder = tempfile::tempdir().expect("a folder");
        let home = Home::at(&folder.path().join("home"));
        let path = folder.path().join("a.verantwoord");
        let desk = Desk::default();
        desk.lay(|| Ok(written(&home, &path))).expect("an empty desk");
        desk.with(|open| Ok(open.dossier.add_activity("Nieuwsbrief")?)).expect("an edit");
        std::fs::remove_file(&path).expect("somebody removes it");
        assert!(desk.save().is_err());
        let state = desk.state().expect("an open dossier");
        assert!(state.unsaved && state.trouble.is_some());
        assert!(desk.clear().is_err(), "work that is not in the file stays on the desk");
        let other = folder.path().join("c.verantwoord");
        assert!(desk.lay(|| Ok(written(&home, &other))).is_err());
        assert!(!other.exists(), "the other one was not even made");

        desk.alone(|open| open.save_copy(&folder.path().join("kopie.verantwoord")))
            .expect("a copy all the same");
        desk.alone(|open| open.save_as(&home, &folder.path().join("b.verantwoord"))).expect("another file");
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

    #[test]
    fn what_was_changed_elsewhere_is_taken_over_or_asked_about() {
        let folder = tempfile::tempdir().expect("a folder");
        let (here, there) = (Home::at(&folder.path().join("hier")), Home::at(&folder.path().join("daar")));
        let path = folder.path().join("a.verantwoord");
        let desk = Desk::default();
        desk.lay(|| Ok(written(&here, &path))).expect("an empty desk");
        let elsewhere = |name: &str| {
            let opened = Dossier::open_in(&there, &path, Ids::by_chance(), clock::moment());
            let (mut other, _) = opened.expect("the other computer opens it");
            let mut firm = other.register().organisation.clone();
            firm.trade_name = ::register::Answer::Confirmed(name.into());
            other.add_activity(name).expect("an edit there");
            other.save_organisation(firm).expect("an edit there");
            let _ = other.save(clock::moment()).expect("saved there");
        };
        elsewhere("Nieuwsbrief");
        desk.with(|open| Ok(open.dossier.add_activity("Webwinkel")?)).expect("an edit here");
        desk.save().expect("both fit in one file");
        let state = desk.state().expect("an open dossier");
        assert!(matches!(state.news, Some(Met::Merged { .. })), "{:?}", state.news);
        assert!(state.revision > 0 && !state.unsaved, "the page reads anew");
        desk.with(|open| {
            assert_eq!(open.dossier.register().activities.len(), 2);
            Ok(())
        })
        .expect("open");

        elsewhere("Jansen daar");
        desk.with(|open| {
            let mut firm = open.dossier.register().organisation.clone();
            firm.trade_name = ::register::Answer::Confirmed("Jansen hier".into());
            Ok(open.dossier.save_organisation(firm)?)
        })
        .expect("an edit here");
        assert!(desk.save().is_err(), "the owner has to choose");
        let state = desk.state().expect("an open dossier");
        assert!(matches!(&state.news, Some(Met::Conflicts { meeting }) if meeting.conflicts.len() == 1));
        assert!(state.unsaved && state.trouble.is_none(), "choosing is not a save that failed");
        assert!(desk.save().is_err(), "asked once more, still to be chosen");
        let choice = dossier::Choice { number: 0, whose: dossier::Whose::Mine };
        desk.alone(|open| open.resolve(&[choice])).expect("chosen");
        desk.save().expect("saved");
        let state = desk.state().expect("an open dossier");
        assert!(state.news.is_none() && !state.unsaved);
        let file = Dossier::open(&path, Ids::by_chance()).expect("the file");
        assert_eq!(
            file.register().organisation.trade_name,
            ::register::Answer::Confirmed("Jansen hier".into())
        );
        assert_eq!(file.register().activities.len(), 3);
    }
}
