//! A dossier with a working copy on this computer: what one field costs beside SQLite alone, how long a save
//! keeps its dossier, and how long opening takes. The limits stand in the tasks of `cargo xtask bench`.

#[path = "../tests/samples/mod.rs"]
mod samples;

use std::path::PathBuf;

use divan::Bencher;
use rusqlite::Connection;
use samples::Answers;
use storage::{Home, Storage, history};
use tempfile::TempDir;

fn main() {
    divan::main();
}

/// A computer with a dossier of so many activities, saved.
struct Computer {
    _folder: TempDir,
    home: Home,
    path: PathBuf,
}

impl Computer {
    fn with(activities: usize) -> (Self, Storage) {
        let folder = TempDir::new().expect("there is room for a dossier");
        let (home, path) = (Home::at(&folder.path().join("eigen")), folder.path().join("groot.verantwoord"));
        let register = samples::register_of(Answers::Any, activities, 30, 1);
        let today = chrono::NaiveDate::from_ymd_opt(2026, 3, 1).expect("a day");
        let mut storage = Storage::create_in(&home, None, "bench", today).expect("a new dossier");
        storage.edit(|to| storage::replace_all(to, &register)).expect("it holds a register");
        storage.save_new(&path).expect("it can be saved");
        (Self { _folder: folder, home, path }, storage)
    }
}

/// One field of one activity, with its step of history, on the disk.
#[divan::bench(args = [500, 5000])]
fn commit_one_field(bencher: Bencher<'_, '_>, activities: usize) {
    let (_computer, mut storage) = Computer::with(activities);
    let mut activity = storage.load().expect("it is read").activities.swap_remove(activities / 2);
    let mut turn = 0;
    bencher.bench_local(|| {
        turn += 1;
        activity.name = format!("Nieuwsbrief {turn}");
        let change = |to: &mut storage::Transaction<'_>| {
            storage::activity::put(to, &activity, activities / 2)?;
            history::push(to, "Naam gewijzigd", &activity.name, 200)
        };
        storage.edit(change).expect("it takes the change")
    });
}

/// The same row with SQLite alone, with the same pragmas in a file as large.
#[divan::bench(args = [500, 5000])]
fn commit_one_row_raw(bencher: Bencher<'_, '_>, activities: usize) {
    let (computer, storage) = Computer::with(activities);
    drop(storage);
    let raw = Connection::open(&computer.path).expect("it is a database");
    raw.execute_batch(include_str!("../src/working_copy/pragmas.sql")).expect("it takes pragmas");
    let id = samples::id("activity", activities / 2);
    let mut turn = 0;
    bencher.bench_local(|| {
        turn += 1;
        raw.prepare_cached("update activity set name = ?1 where id = ?2")
            .and_then(|mut put| put.execute((format!("Nieuwsbrief {turn}"), &id)))
            .expect("it takes the change")
    });
}

/// What a save does while it has the dossier: the image, made and counted, and noted on the disk.
#[divan::bench(args = [500, 5000], sample_count = 20)]
fn snapshot(bencher: Bencher<'_, '_>, activities: usize) {
    let (_computer, storage) = Computer::with(activities);
    let mut activity = storage.load().expect("it is read").activities.swap_remove(activities / 2);
    let storage = std::cell::RefCell::new(storage);
    let mut turn = 0;
    bencher
        .with_inputs(|| {
            turn += 1;
            activity.name = format!("Nieuwsbrief {turn}");
            let change =
                |to: &mut storage::Transaction<'_>| storage::activity::put(to, &activity, activities / 2);
            storage.borrow_mut().edit(change).expect("it is changed");
        })
        .bench_local_values(|()| storage.borrow_mut().prepare().expect("it is prepared"));
}

/// Checking and writing what was prepared, which keeps nobody from typing.
#[divan::bench(args = [500, 5000], sample_count = 20)]
fn write(bencher: Bencher<'_, '_>, activities: usize) {
    let (_computer, storage) = Computer::with(activities);
    let activity = storage.load().expect("it is read").activities.swap_remove(activities / 2);
    let storage = std::cell::RefCell::new((storage, activity, 0));
    bencher
        .with_inputs(|| {
            let (storage, activity, turn) = &mut *storage.borrow_mut();
            *turn += 1;
            activity.name = format!("Nieuwsbrief {turn}");
            storage.edit(|to| storage::activity::put(to, activity, activities / 2)).expect("it is changed");
            storage.prepare().expect("it is prepared").expect("there is something to save")
        })
        .bench_local_values(|prepared| {
            let written = prepared.write(None).expect("it is written");
            storage.borrow_mut().0.written(written).expect("it is noted");
        });
}

/// A dossier that was open on this computer before.
#[divan::bench(args = [500, 5000], sample_count = 20)]
fn open_again(bencher: Bencher<'_, '_>, activities: usize) {
    let (computer, storage) = Computer::with(activities);
    drop(storage);
    bencher.bench_local(|| {
        let opened = Storage::open_in(&computer.home, &computer.path).expect("it opens");
        opened.storage.load().expect("it is read")
    });
}

/// Making the working copy of a dossier that this computer has not seen yet, when it was shown.
#[divan::bench(args = [500, 5000], sample_count = 20)]
fn settle(bencher: Bencher<'_, '_>, activities: usize) {
    let (computer, storage) = Computer::with(activities);
    drop(storage);
    let mut turn = 0;
    bencher
        .with_inputs(|| {
            turn += 1;
            let home = Home::at(&computer.home.folder().join(turn.to_string()));
            Storage::open_in(&home, &computer.path).expect("it opens").storage
        })
        .bench_local_values(|mut storage| storage.settle().expect("it is made"));
}

/// A dossier that this computer has not seen yet.
#[divan::bench(args = [500, 5000], sample_count = 20)]
fn open_first(bencher: Bencher<'_, '_>, activities: usize) {
    let (computer, storage) = Computer::with(activities);
    drop(storage);
    let mut turn = 0;
    bencher
        .with_inputs(|| {
            turn += 1;
            Home::at(&computer.home.folder().join(turn.to_string()))
        })
        .bench_local_values(|home| {
            let opened = Storage::open_in(&home, &computer.path).expect("it opens");
            opened.storage.load().expect("it is read")
        });
}
