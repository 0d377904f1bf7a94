//! The dossier that is open. At most one: opening another first puts this one away.
//!
//! Two locks. The dossier's own is held for what is quick: an edit, a read, an image of the file. Whoever
//! writes a file first waits for their turn, and lets go of the dossier while the disk works: a disk that
//! hangs keeps nobody from typing.

use crate::clock;
use crate::notice::{Notice, OrTell};
use crate::open::{Open, OpenDossier};
use dossier::{Dossier, Home, Ids, Look, Met, OldVersions, Pending, Target};
use std::path::Path;
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

    /// Gives the dossier another file. A copy of the example becomes a dossier of its own, in a file that was not
    /// there before: the example never replaces anything.
    pub(crate) fn save_as(&self, home: &Home, path: &Path) -> Result<OpenDossier, Notice> {
        const COMMAND: &str = "save_dossier_as";
        let _turn = self.turn();
        if let Some(register) = self.with(|open| Ok(open.of_example()))? {
            let made = Dossier::create_in(home, Some(path), register, Ids::by_chance(), clock::moment());
            let made = made.or_tell(COMMAND)?;
            return self.with(|open| {
                open.becomes(made);
                Ok(open.state())
            });
        }
        let target = Target::look(&**home.fs(), path);
        let pending = self.with(|open| {
            let pending = open.dossier.prepare_save_as(target, clock::moment()).or_tell(COMMAND);
            pending.map_err(|why| open.heard(Err(why.clone())).err().unwrap_or(why))
        })?;
        let written = pending.map(Pending::write).transpose();
        self.with(|open| {
            let saved = written.and_then(|written| match written {
                Some(written) => {
                    open.remark = written.remark();
                    open.dossier.saved(written).map(|_| Met::Nothing)
                }
                None => Ok(Met::Nothing),
            });
            open.heard(saved.or_tell(COMMAND))?;
            open.found_beside(Vec::new());
            Ok(())
        })?;
        self.look_here();
        self.with(|open| Ok(open.state()))
    }

    /// Puts a copy beside it. When its own file cannot be written, that is no reason not to make one.
    pub(crate) fn save_copy(&self, path: &Path) -> Result<(), Notice> {
        let _turn = self.turn();
        self.copy_to(path)
    }

    /// Keeps the owner's version in a file of its own, and takes the other one where the two differ.
    pub(crate) fn keep_mine_as_copy(&self, path: &Path) -> Result<(), Notice> {
        let _turn = self.turn();
        self.copy_to(path)?;
        self.with(Open::take_theirs)?;
        // That this may not work is told by the state.
        let _ = self.write_out();
        Ok(())
    }

    /// Does something with two versions of the dossier, and saves what came of it. That this may not work is told
    /// by the state, and is no reason to say that the choice did not.
    pub(crate) fn settle(
        &self,
        work: impl FnOnce(&mut Open) -> Result<(), Notice>,
    ) -> Result<OpenDossier, Notice> {
        let _turn = self.turn();
        self.with(work)?;
        let _ = self.write_out();
        self.with(|open| Ok(open.state()))
    }

    /// Clears every trace of what was removed: from the file too, so that is written first and last.
    pub(crate) fn clean_up(&self, versions: OldVersions) -> Result<OpenDossier, Notice> {
        const COMMAND: &str = "clean_up";
        let _turn = self.turn();
        self.write_out()?;
        self.with(|open| open.dossier.purge_here(versions, clock::moment()).or_tell(COMMAND))?;
        self.write_out()?;
        self.with(|open| {
            open.dossier.purge_versions(versions, clock::moment()).or_tell(COMMAND)?;
            Ok(open.state())
        })
    }

    fn copy_to(&self, path: &Path) -> Result<(), Notice> {
        const COMMAND: &str = "save_copy";
        if let Some(register) = self.with(|open| Ok(open.of_example()))? {
            let made = Dossier::create(path, register, Ids::by_chance(), clock::today());
            return made.map(drop).or_tell(COMMAND);
        }
        let copy = self.with(|open| open.dossier.prepare_copy(path, clock::moment()).or_tell(COMMAND))?;
        copy.write().or_tell(COMMAND)
    }

    /// Looks whether the file was changed elsewhere. Whether there is anything to tell.
    pub(crate) fn look(&self) -> bool {
        let _turn = self.turn();
        self.look_here()
    }

    fn look_here(&self) -> bool {
        let look = self.lock().as_ref().and_then(|open| open.dossier.prepare_look(clock::moment()));
        let Some(looked) = look.map(Look::take) else { return false };
        self.lock().as_mut().is_some_and(|open| open.looked(looked))
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

        desk.save_copy(&folder.path().join("kopie.verantwoord")).expect("a copy all the same");
        desk.save_as(&home, &folder.path().join("b.verantwoord")).expect("another file");
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

        assert!(!desk.look(), "our own file is no news");
        elsewhere("Proeverij");
        assert!(desk.look(), "whoever comes back to the window sees it");
        let state = desk.state().expect("an open dossier");
        assert!(matches!(state.news, Some(Met::Merged { .. })) && !state.unsaved, "{:?}", state.news);
        assert!(!desk.look(), "once");

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
        assert_eq!(file.register().activities.len(), 4);
    }
}
