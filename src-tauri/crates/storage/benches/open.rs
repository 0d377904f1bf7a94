//! How long it takes to open, change and save a dossier of 200 activities. To open it: 20 ms at most.

#[path = "../tests/samples/mod.rs"]
mod samples;

use std::path::PathBuf;

use divan::Bencher;
use samples::Answers;
use storage::Storage;
use tempfile::TempDir;

fn main() {
    divan::main();
}

/// 200 activities and 30 of every other record; half of the questions answered, as in a register that grew.
fn dossier() -> (TempDir, PathBuf) {
    saved(Answers::Any)
}

fn saved(answers: Answers) -> (TempDir, PathBuf) {
    let folder = TempDir::new().expect("there is room for a dossier");
    let path = folder.path().join("groot.verantwoord");
    let register = samples::register_of(answers, 200, 30, 1);
    let today = chrono::NaiveDate::from_ymd_opt(2026, 3, 1).expect("a day");
    let mut storage = Storage::create(None, "bench", today).expect("a new dossier");
    storage.edit(|to| storage::replace_all(to, &register)).expect("it holds a register");
    storage.save_as(&path).expect("it can be saved");
    (folder, path)
}

#[divan::bench]
fn open(bencher: Bencher<'_, '_>) {
    let (_folder, path) = dossier();
    bencher.bench_local(|| Storage::open(&path).expect("it opens"));
}

/// The same with every question answered and two of everything in every list: some 15,000 rows.
#[divan::bench]
fn open_filled_to_the_brim(bencher: Bencher<'_, '_>) {
    let (_folder, path) = saved(Answers::Confirmed);
    bencher.bench_local(|| Storage::open(&path).expect("it opens"));
}

#[divan::bench]
fn load(bencher: Bencher<'_, '_>) {
    let (_folder, path) = dossier();
    let storage = Storage::open(&path).expect("it opens");
    bencher.bench_local(|| storage.load().expect("it is read"));
}

/// One changed activity, and the owner's file written.
#[divan::bench]
fn edit_and_save(bencher: Bencher<'_, '_>) {
    let (_folder, path) = dossier();
    let mut storage = Storage::open(&path).expect("it opens");
    let mut activity = storage.load().expect("it is read").activities.swap_remove(100);
    let mut turn = 0;
    bencher.bench_local(|| {
        turn += 1;
        activity.name = format!("Nieuwsbrief {turn}");
        storage.edit(|to| storage::activity::put(to, &activity, 100)).expect("it takes the change");
        storage.save().expect("it is saved");
    });
}

#[divan::bench]
fn edit(bencher: Bencher<'_, '_>) {
    let (_folder, path) = dossier();
    let mut storage = Storage::open(&path).expect("it opens");
    let activity = storage.load().expect("it is read").activities.swap_remove(100);
    bencher.bench_local(|| {
        storage.edit(|to| storage::activity::put(to, &activity, 100)).expect("it is written")
    });
}
