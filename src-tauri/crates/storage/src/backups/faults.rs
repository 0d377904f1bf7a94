//! Faults and power cuts at every operation of keeping a version: what was there stays, what is there opens,
//! and what was acknowledged is there.

use std::io::ErrorKind;
use std::path::Path;
use std::sync::Arc;

use chrono::NaiveDate;

use super::*;
use crate::fs::{Fails, Fault, FaultFs, SimFs};

/// The file of a dossier after so many saves.
fn image(generation: u64) -> Vec<u8> {
    let mut copy = WorkingCopy::new("0f8fad5b", NaiveDate::from_ymd_opt(2026, 11, 22).unwrap());
    copy.edit(|_| Ok(())).unwrap();
    copy.copy().unwrap().bytes(generation).unwrap()
}

fn at(hour: u32) -> NaiveDateTime {
    NaiveDate::from_ymd_opt(2026, 11, 22).unwrap().and_hms_opt(hour, 0, 0).unwrap()
}

fn over(fs: impl Fs + 'static) -> Backups {
    Backups::of(&Home::with(Arc::new(fs), Path::new("/eigen")), "0f8fad5b").unwrap()
}

/// A computer on which the first version was kept.
fn computer(first: &[u8]) -> (SimFs, Version) {
    let fs = SimFs::default();
    let version = over(fs.clone()).keep(first, Reason::Daily, at(9)).unwrap();
    (fs, version)
}

/// What must hold of all that is found later, `kept` having been acknowledged.
fn is_in_order(found: &SimFs, first: (&Version, &[u8]), kept: Option<&Version>, second: &[u8], what: &str) {
    let backups = over(found.clone());
    let all = backups.all().unwrap();
    for version in all.iter().filter(|version| *version != first.0) {
        assert!(backups.read(version).is_ok(), "{what}: {version:?} does not open");
        assert!(backups.bytes(version).unwrap() == second, "{what}");
    }
    assert!(backups.bytes(first.0).unwrap() == first.1, "{what}: the first was touched");
    assert!(kept.is_none_or(|kept| all.contains(kept)), "{what}: an acknowledged version is gone");
    let on_its_way =
        found.all().iter().filter(|(path, _)| path.extension().is_some_and(|e| e == "tmp")).count();
    assert!(on_its_way <= 1, "{what}: {on_its_way} files were left on their way");

    // The next run goes on as if nothing had been.
    found.pass(120);
    backups.keep(second, Reason::BeforeImport, at(11)).unwrap();
    backups.thin(at(12), &Keep::default()).unwrap();
    assert!(
        found.all().iter().all(|(path, _)| path.extension().is_some_and(|e| e == "verantwoord")),
        "{what}"
    );
}

#[test]
fn a_fault_at_any_operation_leaves_no_version_that_does_not_open() {
    let (first, second) = (image(1), image(2));
    let mut faults = 0;
    for (error, count, is_done) in [
        (ErrorKind::StorageFull, 1, false),
        (ErrorKind::StorageFull, usize::MAX, false),
        (ErrorKind::Other, 1, true),
        (ErrorKind::PermissionDenied, usize::MAX, false),
    ] {
        for turn in 1.. {
            let (disk, version) = computer(&first);
            let fault = Fault { at: turn, count, error: Fails::Kind(error), is_done };
            let fs = FaultFs::new(Arc::new(disk.clone()), fault);
            let kept = over(fs.clone()).keep(&second, Reason::BeforeImport, at(10));
            let what = format!("{error:?} at {turn}, {count} times, done: {is_done}");
            is_in_order(&disk, (&version, &first), kept.as_ref().ok(), &second, &what);
            if fs.count() < turn {
                assert!(kept.is_ok(), "{what}: there was no fault");
                break;
            }
            faults += 1;
        }
    }
    assert!(faults > 40, "{faults}");
}

#[test]
fn a_power_cut_at_any_operation_leaves_no_version_that_does_not_open() {
    let (first, second) = (image(1), image(2));
    // None, all and some of what was not synced is there afterwards.
    let choices: [fn(usize, usize) -> usize; 5] =
        [|_, _| 0, |n, _| n - 1, |n, _| n / 2, |n, turn| turn % n, |n, turn| (7 * turn + 3) % n];
    for cut in 0.. {
        let (disk, version) = computer(&first);
        let before = disk.done();
        disk.cut_after(before + cut);
        let kept = over(disk.clone()).keep(&second, Reason::BeforeImport, at(10));
        let is_over = !disk.is_cut();
        for (number, choice) in choices.iter().enumerate() {
            let mut turn = 0;
            let found = disk.after_power_cut(&mut |n| {
                turn += 1;
                choice(n, turn)
            });
            let what = format!("cut after {cut}, choice {number}");
            is_in_order(&found, (&version, &first), kept.as_ref().ok(), &second, &what);
        }
        is_in_order(&disk.after_kill(), (&version, &first), kept.as_ref().ok(), &second, "killed");
        if is_over {
            assert!(kept.is_ok() && cut > 3, "{cut}");
            break;
        }
    }
}
