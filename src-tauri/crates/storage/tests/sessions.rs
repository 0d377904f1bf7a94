//! A dossier with a working copy on this computer: what was typed survives whatever becomes of the program
//! and of the file.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::fs;
use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use register::{Answer, Organisation};
use storage::recovery::{self, FileThen};
use storage::{Error, Found, Home, Opened, Storage, history};
use tempfile::TempDir;

const ID: &str = "0f8fad5b";

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 3, 1).unwrap()
}

/// A computer: its own folder, and the one its owner keeps files in.
struct Computer {
    _folder: TempDir,
    home: Home,
    documents: PathBuf,
}

impl Computer {
    fn new() -> Self {
        let folder = TempDir::new().unwrap();
        let documents = folder.path().join("Documenten");
        fs::create_dir(&documents).unwrap();
        Self { home: Home::at(&folder.path().join("eigen")), documents, _folder: folder }
    }

    fn path(&self) -> PathBuf {
        self.documents.join("Bakkerij Jansen.verantwoord")
    }

    /// With a new dossier, open.
    fn with_dossier() -> (Self, Storage) {
        let computer = Self::new();
        let storage = Storage::create_in(&computer.home, Some(&computer.path()), ID, today()).unwrap();
        (computer, storage)
    }

    fn open(&self, path: &Path) -> Opened {
        Storage::open_in(&self.home, path).unwrap()
    }

    fn reopened(&self) -> Opened {
        self.open(&self.path())
    }

    /// What stands in the folder of working copies, locks left out.
    fn places(&self) -> Vec<String> {
        names(&self.home.working()).into_iter().filter(|name| !name.ends_with(".lock")).collect()
    }

    /// The working database of the one dossier.
    fn database(&self) -> PathBuf {
        let places = self.places();
        assert_eq!(places.len(), 1, "{places:?}");
        self.home.working().join(&places[0]).join("working.sqlite")
    }
}

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

fn rename(storage: &mut Storage, name: &str) {
    let firm = Organisation { trade_name: Answer::Confirmed(name.to_owned()), ..Organisation::default() };
    storage.edit(|to| storage::organisation::put(to, &firm)).unwrap();
}

fn name(storage: &Storage) -> Option<String> {
    storage.load().unwrap().firm_name().map(str::to_owned)
}

fn name_in(path: &Path) -> Option<String> {
    storage::verify(path).unwrap().register.firm_name().map(str::to_owned)
}

/// Another computer opens the file, changes the name and saves.
fn changed_elsewhere(path: &Path, to: &str) {
    let mut elsewhere = Storage::open(path).unwrap();
    rename(&mut elsewhere, to);
    elsewhere.save().unwrap();
}

#[test]
fn what_was_typed_is_there_after_the_program_was_killed() {
    let (computer, mut storage) = Computer::with_dossier();
    assert!(!storage.is_unsaved());
    rename(&mut storage, "De Ster");
    assert!(storage.is_unsaved());
    drop(storage);
    assert_eq!(name_in(&computer.path()), None, "it was never saved");
    let opened = computer.reopened();
    assert!(matches!(opened.found, Found::Recovered { .. }), "{:?}", opened.found);
    assert_eq!(name(&opened.storage).as_deref(), Some("De Ster"));
    let mut storage = opened.storage;
    storage.save().unwrap();
    assert_eq!(name_in(&computer.path()).as_deref(), Some("De Ster"));
    drop(storage);
    assert_eq!(computer.reopened().found, Found::Resumed);
    assert_eq!(names(&computer.documents), ["Bakkerij Jansen.verantwoord"]);
}

#[test]
fn history_survives_a_restart_and_stays_out_of_the_file() {
    let (computer, mut storage) = Computer::with_dossier();
    let secret = "kanarie in de kolenmijn".repeat(100_000);
    storage.edit(|to| history::push(to, "Naam gewijzigd", &secret, 200)).unwrap();
    storage.edit(|to| history::push(to, "Tweede", "{}", 200)).unwrap();
    storage.edit(|to| history::mark_undone(to, 2)).unwrap();
    storage.save().unwrap();
    drop(storage);
    let mut storage = computer.reopened().storage;
    let steps = history::all(&storage).unwrap();
    let told: Vec<_> = steps.iter().map(|s| (s.number, &*s.operation, s.is_undone)).collect();
    assert_eq!(told, [(1, "Naam gewijzigd", false), (2, "Tweede", true)]);
    assert!(steps[0].changes == secret && steps[1].changes == "{}");
    let found = |path: &Path| {
        let bytes = fs::read(path).unwrap();
        bytes.windows(7).any(|seven| seven == b"kanarie")
    };
    assert!(found(&computer.database()) && !found(&computer.path()));
    // A new step forgets what was taken back; the oldest goes when there are too many.
    storage.edit(|to| history::push(to, "Derde", "", 200)).unwrap();
    storage.edit(|to| history::push(to, "Vierde", "", 2)).unwrap();
    let left: Vec<_> = history::all(&storage).unwrap().into_iter().map(|step| step.operation).collect();
    assert_eq!(left, ["Derde", "Vierde"]);
    storage.purge().unwrap();
    assert_eq!(history::all(&storage).unwrap(), []);
    drop(storage);
    assert!(!found(&computer.database()), "purged, and not a trace left");
}

#[test]
fn a_change_that_fails_leaves_neither_rows_nor_history() {
    let (_computer, mut storage) = Computer::with_dossier();
    let failed: Result<(), Error> = storage.edit(|to| {
        history::push(to, "Mislukt", "{}", 200)?;
        Err(Error::NoFile)
    });
    assert!(matches!(failed, Err(Error::NoFile)));
    assert_eq!(history::all(&storage).unwrap(), []);
    assert!(!storage.is_unsaved());
}

#[test]
fn two_windows_do_not_open_one_dossier() {
    let (computer, storage) = Computer::with_dossier();
    assert!(matches!(Storage::open_in(&computer.home, &computer.path()), Err(Error::InUse)));
    drop(storage);
    computer.reopened();
}

#[test]
fn the_disk_may_take_its_time_while_typing_goes_on() {
    let (computer, mut storage) = Computer::with_dossier();
    rename(&mut storage, "De Ster");
    let prepared = storage.prepare().unwrap().unwrap();
    let writing = std::thread::spawn(move || prepared.write(None).unwrap());
    rename(&mut storage, "De Maan");
    storage.written(writing.join().unwrap()).unwrap();
    assert_eq!(name_in(&computer.path()).as_deref(), Some("De Ster"));
    assert!(storage.is_unsaved(), "what was typed meanwhile still waits");
    storage.save().unwrap();
    assert_eq!(name_in(&computer.path()).as_deref(), Some("De Maan"));
    assert!(storage.prepare().unwrap().is_none());
}

/// Killed after the file was renamed into place, before that was noted.
#[test]
fn a_file_of_which_we_never_heard_is_known_as_ours() {
    for typed_on in [false, true] {
        let (computer, mut storage) = Computer::with_dossier();
        rename(&mut storage, "De Ster");
        let written = storage.prepare().unwrap().unwrap().write(None).unwrap();
        if typed_on {
            rename(&mut storage, "De Maan");
        }
        drop((storage, written));
        let opened = computer.reopened();
        assert_eq!(matches!(opened.found, Found::Recovered { .. }), typed_on, "{:?}", opened.found);
        assert_eq!(opened.storage.is_unsaved(), typed_on);
        assert_eq!(opened.storage.generation(), 2);
        assert_eq!(name(&opened.storage).as_deref(), Some(if typed_on { "De Maan" } else { "De Ster" }));
    }
}

/// A save whose outcome nobody told is followed by another: both files are ours.
#[test]
fn an_unknown_outcome_is_no_change_elsewhere() {
    let (computer, mut storage) = Computer::with_dossier();
    rename(&mut storage, "De Ster");
    storage.prepare().unwrap().unwrap().write(None).unwrap();
    rename(&mut storage, "De Maan");
    storage.save().unwrap();
    assert_eq!(name_in(&computer.path()).as_deref(), Some("De Maan"));
}

#[test]
fn a_new_dossier_is_at_home_where_its_file_is_made() {
    let computer = Computer::new();
    let mut storage = Storage::create_in(&computer.home, None, ID, today()).unwrap();
    rename(&mut storage, "De Ster");
    storage.edit(|to| history::push(to, "Naam gewijzigd", "{}", 200)).unwrap();
    storage.save_new(&computer.path()).unwrap();
    drop(storage);
    let opened = computer.reopened();
    assert_eq!(opened.found, Found::Resumed);
    assert_eq!(history::all(&opened.storage).unwrap().len(), 1);
    assert_eq!(computer.places().len(), 1);
    // Killed between the file and its note.
    let other = computer.documents.join("ander.verantwoord");
    let mut storage = Storage::create_in(&computer.home, None, "ander", today()).unwrap();
    rename(&mut storage, "De Maan");
    let written = storage.prepare_as(&other).unwrap().unwrap().write(None).unwrap();
    drop((storage, written));
    assert_eq!(recovery::waiting(&computer.home), []);
    assert_eq!(computer.open(&other).found, Found::Resumed);
    assert_eq!(computer.places().len(), 2);
}

#[test]
fn under_another_name_the_working_copy_goes_along() {
    let (computer, mut storage) = Computer::with_dossier();
    storage.edit(|to| history::push(to, "Naam gewijzigd", "{}", 200)).unwrap();
    let other = computer.documents.join("Kopie.verantwoord");
    storage.save_as(&other).unwrap();
    rename(&mut storage, "De Ster");
    drop(storage);
    let opened = computer.open(&other);
    assert!(matches!(opened.found, Found::Recovered { .. }));
    assert_eq!(history::all(&opened.storage).unwrap().len(), 1);
    assert_eq!((name_in(&computer.path()), name(&opened.storage).as_deref()), (None, Some("De Ster")));
    assert_eq!(computer.reopened().found, Found::File, "the old file is another one now");
    // Over a file that has a working copy with work of its own: that is put aside.
    let mut old = computer.reopened().storage;
    rename(&mut old, "De Zon");
    drop(old);
    let mut storage = opened.storage;
    storage.save_as(&computer.path()).unwrap();
    assert_eq!(name_in(&computer.path()).as_deref(), Some("De Ster"));
    assert!(computer.places().iter().any(|place| place.contains("-replaced-")), "{:?}", computer.places());
    drop(storage);
    assert_eq!(computer.reopened().found, Found::Resumed);
}

#[test]
fn stopped_before_the_working_copy_went_along_the_old_file_does_not_take_it() {
    let (computer, mut storage) = Computer::with_dossier();
    rename(&mut storage, "De Ster");
    storage.edit(|to| history::push(to, "", "", 200)).unwrap();
    storage.save().unwrap();
    let before = computer.places();
    rename(&mut storage, "De Maan");
    let other = computer.documents.join("Tweede.verantwoord");
    storage.save_as(&other).unwrap();
    drop(storage);
    // As it stands when the program is killed, or the disk is full, just before the move.
    let working = computer.home.working();
    fs::rename(working.join(&computer.places()[0]), working.join(&before[0])).unwrap();

    let opened = computer.reopened();
    assert_eq!(opened.found, Found::File, "nobody changed it elsewhere");
    assert_eq!(name(&opened.storage).as_deref(), Some("De Ster"));
    assert_eq!(history::all(&opened.storage).unwrap().len(), 0);
    drop(opened);
    let opened = computer.open(&other);
    assert_eq!(opened.found, Found::Resumed);
    assert_eq!(name(&opened.storage).as_deref(), Some("De Maan"));
    assert_eq!(history::all(&opened.storage).unwrap().len(), 1, "history went along");
}

/// The same on the way back to a name that has a working copy again, with and without work of its own.
#[test]
fn stopped_on_the_way_back_to_a_former_name_the_working_copy_is_found() {
    for has_work in [false, true] {
        let (computer, mut storage) = Computer::with_dossier();
        storage.edit(|to| history::push(to, "", "", 200)).unwrap();
        storage.save_as(&computer.documents.join("Tweede.verantwoord")).unwrap();
        let working = computer.home.working();
        let second = working.join(&computer.places()[0]);

        let mut old = computer.reopened().storage;
        rename(&mut old, "De Zon");
        if !has_work {
            old.save().unwrap();
        }
        drop(old);
        let first =
            computer.places().into_iter().map(|name| working.join(name)).find(|place| *place != second);
        let first = first.unwrap();
        let kept = computer.documents.join("zoals het was");
        fs::rename(&first, &kept).unwrap();

        rename(&mut storage, "De Maan");
        storage.save_as(&computer.path()).unwrap();
        drop(storage);
        // As it stands when the program is killed just before it makes room.
        fs::rename(&first, &second).unwrap();
        fs::rename(&kept, &first).unwrap();

        let opened = computer.reopened();
        assert_eq!(opened.found, Found::Resumed);
        assert_eq!(name(&opened.storage).as_deref(), Some("De Maan"));
        assert_eq!(history::all(&opened.storage).unwrap().len(), 1);
        assert!(!second.exists());
        let is_aside = computer.places().iter().any(|place| place.contains("-replaced-"));
        assert_eq!(is_aside, has_work, "{:?}", computer.places());
    }
}

#[test]
fn a_file_that_was_moved_keeps_its_working_copy_and_a_copy_gets_its_own() {
    let (computer, mut storage) = Computer::with_dossier();
    storage.edit(|to| history::push(to, "Naam gewijzigd", "{}", 200)).unwrap();
    storage.save().unwrap();
    rename(&mut storage, "De Ster");
    drop(storage);
    let copy = computer.documents.join("kopie.verantwoord");
    fs::copy(computer.path(), &copy).unwrap();
    let opened = computer.open(&copy);
    assert_eq!((opened.found, name(&opened.storage)), (Found::File, None), "the other one has the work");
    drop(opened);
    let moved = computer.documents.join("verplaatst.verantwoord");
    fs::rename(computer.path(), &moved).unwrap();
    let opened = computer.open(&moved);
    assert!(matches!(opened.found, Found::Recovered { .. }), "{:?}", opened.found);
    assert_eq!(name(&opened.storage).as_deref(), Some("De Ster"));
    assert_eq!(history::all(&opened.storage).unwrap().len(), 1);
    assert_eq!(computer.places().len(), 2);
}

#[test]
fn a_file_changed_elsewhere_is_taken_when_nothing_waits_here() {
    let (computer, mut storage) = Computer::with_dossier();
    rename(&mut storage, "De Ster");
    storage.save().unwrap();
    let ours = fs::read(computer.path()).unwrap();
    drop(storage);
    changed_elsewhere(&computer.path(), "De Maan");
    let opened = computer.reopened();
    assert_eq!(opened.found, Found::ChangedElsewhere);
    assert!(opened.before.is_some_and(|before| before == ours));
    assert_eq!(name(&opened.storage).as_deref(), Some("De Maan"));
    assert!(!opened.storage.is_unsaved());
}

#[test]
fn work_on_both_sides_is_shown_from_both_sides_and_what_they_started_from() {
    let (computer, mut storage) = Computer::with_dossier();
    rename(&mut storage, "De Ster");
    storage.save().unwrap();
    rename(&mut storage, "De Zon");
    drop(storage);
    changed_elsewhere(&computer.path(), "De Maan");
    let theirs = fs::read(computer.path()).unwrap();
    let Opened { mut storage, found, .. } = computer.reopened();
    assert!(matches!(found, Found::BothChanged { .. }), "{found:?}");
    assert_eq!(name(&storage).as_deref(), Some("De Zon"), "it stands as it was here");
    assert!(matches!(storage.save(), Err(Error::ChangedElsewhere)));
    assert!(fs::read(computer.path()).unwrap() == theirs, "the other one is left alone");
    let elsewhere = storage.elsewhere().unwrap();
    assert_eq!(elsewhere.theirs.firm_name(), Some("De Maan"));
    assert_eq!(elsewhere.base.as_ref().unwrap().firm_name(), Some("De Ster"));
    rename(&mut storage, "De Zon en de Maan");
    storage.accept(elsewhere).unwrap();
    assert!(storage.is_unsaved());
    storage.save().unwrap();
    assert_eq!(name_in(&computer.path()).as_deref(), Some("De Zon en de Maan"));
    drop(storage);
    assert_eq!(computer.reopened().found, Found::Resumed);
}

#[test]
fn theirs_taken_as_it_is_leaves_nothing_to_save() {
    let (computer, mut storage) = Computer::with_dossier();
    rename(&mut storage, "De Zon");
    changed_elsewhere(&computer.path(), "De Maan");
    assert!(matches!(storage.check_file(), Err(Error::ChangedElsewhere)));
    let elsewhere = storage.elsewhere().unwrap();
    storage.edit(|to| storage::replace_all(to, &elsewhere.theirs)).unwrap();
    storage.accept(elsewhere).unwrap();
    assert!(!storage.is_unsaved());
    storage.check_file().unwrap();
    assert!(storage.prepare().unwrap().is_none());
}

#[test]
fn another_dossier_under_its_name_is_not_merged() {
    let (computer, mut storage) = Computer::with_dossier();
    rename(&mut storage, "De Ster");
    fs::remove_file(computer.path()).unwrap();
    Storage::create(Some(&computer.path()), "ander", today()).unwrap();
    assert!(matches!(storage.save(), Err(Error::ChangedElsewhere)));
    assert!(matches!(storage.elsewhere(), Err(Error::OtherDossier)));
    drop(storage);
    let opened = computer.reopened();
    assert_eq!((opened.found, opened.storage.document_id()), (Found::File, "ander"));
    let waiting = recovery::waiting(&computer.home);
    assert_eq!(
        waiting.iter().map(|w| (&*w.document_id, w.file)).collect::<Vec<_>>(),
        [(ID, FileThen::Changed)]
    );
}

#[test]
fn work_whose_file_is_gone_is_asked_about_and_brought_back() {
    let (computer, mut storage) = Computer::with_dossier();
    rename(&mut storage, "De Ster");
    storage.edit(|to| history::push(to, "Naam gewijzigd", "{}", 200)).unwrap();
    assert_eq!(recovery::waiting(&computer.home), [], "it is open");
    drop(storage);
    assert_eq!(recovery::waiting(&computer.home), [], "opening the file brings it back");
    let away = computer.documents.join("weg");
    fs::rename(computer.path(), &away).unwrap();
    let waiting = recovery::waiting(&computer.home);
    assert_eq!(waiting.len(), 1);
    assert_eq!((waiting[0].file, &*waiting[0].name), (FileThen::Gone, "Bakkerij Jansen.verantwoord"));
    let mut storage = recovery::open_waiting(&computer.home, &waiting[0]).unwrap();
    assert_eq!((storage.path(), name(&storage).as_deref()), (None, Some("De Ster")));
    assert_eq!(history::all(&storage).unwrap().len(), 1);
    storage.save_new(&computer.path()).unwrap();
    drop(storage);
    assert_eq!(computer.reopened().found, Found::Resumed);
    // And thrown away when its owner says so.
    let mut storage = Storage::create_in(&computer.home, None, "nieuw", today()).unwrap();
    rename(&mut storage, "De Maan");
    drop(storage);
    let waiting = recovery::waiting(&computer.home);
    assert_eq!(waiting.iter().map(|w| w.file).collect::<Vec<_>>(), [FileThen::Never]);
    recovery::discard(&computer.home, &waiting[0]).unwrap();
    assert_eq!(recovery::waiting(&computer.home), []);
    assert_eq!(computer.places().len(), 1);
}

/// Whatever stands in the working copy's place, the file opens, and what stood there is kept.
#[test]
fn a_damaged_working_copy_stops_nothing() {
    let spoilt: [fn(&Path); 6] = [
        |database| fs::write(database, "").unwrap(),
        |database| fs::write(database, "no database at all").unwrap(),
        |database| {
            let mut bytes = fs::read(database).unwrap();
            bytes.truncate(bytes.len() / 2);
            fs::write(database, bytes).unwrap();
        },
        |database| {
            let mut bytes = fs::read(database).unwrap();
            bytes[20_000..60_000].fill(0x5A);
            fs::write(database, bytes).unwrap();
        },
        |database| {
            let other = rusqlite::Connection::open(database).unwrap();
            other.execute_batch("create view more as select 1").unwrap();
        },
        |database| {
            fs::remove_file(database).unwrap();
            fs::create_dir(database).unwrap();
        },
    ];
    for (turn, spoil) in spoilt.into_iter().enumerate() {
        let (computer, mut storage) = Computer::with_dossier();
        rename(&mut storage, "De Ster");
        storage.save().unwrap();
        drop(storage);
        spoil(&computer.database());
        let opened = computer.reopened();
        assert_eq!(opened.found, Found::File, "turn {turn}");
        assert_eq!(name(&opened.storage).as_deref(), Some("De Ster"));
        let places = computer.places();
        assert!(places.iter().any(|place| place.contains("-damaged-")), "turn {turn}: {places:?}");
        assert_eq!(recovery::waiting(&computer.home), []);
    }
}

#[test]
fn a_damaged_file_leaves_the_working_copy_whole() {
    let (computer, mut storage) = Computer::with_dossier();
    rename(&mut storage, "De Ster");
    drop(storage);
    let whole = fs::read(computer.path()).unwrap();
    fs::write(computer.path(), &whole[..whole.len() / 2]).unwrap();
    assert!(matches!(Storage::open_in(&computer.home, &computer.path()), Err(Error::Damaged(_))));
    let waiting = recovery::waiting(&computer.home);
    assert_eq!(waiting.iter().map(|w| w.file).collect::<Vec<_>>(), [FileThen::Changed]);
    fs::write(computer.path(), whole).unwrap();
    assert_eq!(name(&computer.reopened().storage).as_deref(), Some("De Ster"));
}

/// A folder that cannot be made: nothing else is wrong with the file.
#[test]
fn without_a_folder_of_its_own_the_program_says_so() {
    let (computer, storage) = Computer::with_dossier();
    drop(storage);
    let home = Home::at(&computer.path().join("in een bestand"));
    let refused = Storage::open_in(&home, &computer.path()).unwrap_err();
    assert!(matches!(refused, Error::Home(_)), "{refused:?}");
    Storage::open(&computer.path()).unwrap();
}

/// On disk and in memory, with history and without: the same records are the same bytes.
#[test]
fn the_same_records_are_the_same_file() {
    let (computer, mut storage) = Computer::with_dossier();
    storage.edit(|to| history::push(to, "Stap", "{}", 200)).unwrap();
    rename(&mut storage, "De Maan");
    rename(&mut storage, "De Ster");
    storage.save().unwrap();
    let other = computer.documents.join("ander.verantwoord");
    let mut plain = Storage::create(Some(&other), ID, today()).unwrap();
    rename(&mut plain, "De Ster");
    plain.save().unwrap();
    assert!(fs::read(computer.path()).unwrap() == fs::read(&other).unwrap());
    assert_eq!((storage.generation(), plain.generation()), (2, 2));
    // Changed and changed back: nothing to write.
    rename(&mut storage, "De Zon");
    rename(&mut storage, "De Ster");
    assert!(storage.prepare().unwrap().is_none());
    assert!(!storage.is_unsaved());
}

/// A run that was killed left a file on its way; a minute later it goes, and nobody else's does.
#[test]
fn leftovers_go_and_other_files_stay() {
    let (computer, storage) = Computer::with_dossier();
    drop(storage);
    let left = computer.documents.join(".Bakkerij Jansen.verantwoord.0a1b2c3d-0.tmp");
    let new = computer.documents.join(".Bakkerij Jansen.verantwoord.0a1b2c3d-1.tmp");
    let others =
        [".Bakkerij Jansen.verantwoord.mijn.tmp", "Bakkerij Jansen.verantwoord~", ".ander.0a1b2c3d-0.tmp"];
    for name in others {
        old(&computer.documents.join(name));
    }
    old(&left);
    fs::write(&new, "").unwrap();
    computer.reopened();
    assert!(!left.exists() && new.exists());
    assert!(others.iter().all(|name| computer.documents.join(name).exists()));
}

/// A file that was last written two minutes ago.
fn old(path: &Path) {
    fs::write(path, "").unwrap();
    let file = fs::File::options().write(true).open(path).unwrap();
    let now = file.metadata().unwrap().modified().unwrap();
    file.set_modified(now - std::time::Duration::from_secs(120)).unwrap();
}
