//! Versions that are kept: whole, opened again, in nobody's way, and a way back when the file is gone.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod kept;

use std::fs::{self, File};
use std::time::Duration;

use kept::{Firm, ID, day, files, moment, name_in};
use storage::backups::{Backups, Keep, Reason, Thinned, Version};
use storage::{Error, Home, Storage};
use tempfile::TempDir;

const NOW: &str = "2026-11-22T14:03:00";

fn generations(versions: &[Version]) -> Vec<u64> {
    versions.iter().map(|version| version.generation).collect()
}

#[test]
fn a_version_is_the_file_as_it_was() {
    let mut firm = Firm::new(ID);
    let image = firm.save("De Ster");
    let backups = firm.backups();
    assert_eq!(backups.all().unwrap(), [], "there is no folder yet");
    let version = backups.keep(&image, Reason::BeforeImport, moment("2026-11-22T14:03:00.250")).unwrap();
    assert_eq!(files(&firm.kept()), ["00000002-20261122T140300-voor-import.verantwoord"]);
    assert_eq!(version.file_name(), files(&firm.kept())[0]);
    assert_eq!((version.at, version.reason), (moment(NOW), Reason::BeforeImport));
    assert_eq!((version.generation, version.bytes), (2, image.len() as u64));
    assert!(fs::read(firm.kept().join(version.file_name())).unwrap() == image);
    assert_eq!(backups.all().unwrap(), std::slice::from_ref(&version));
    assert_eq!(name_in(&backups, &version).as_deref(), Some("De Ster"));
    // It stays what it is, whatever becomes of the dossier.
    firm.save("De Maan");
    assert!(fs::read(firm.kept().join(version.file_name())).unwrap() == image);
}

#[test]
#[cfg(unix)]
fn versions_are_their_owners_alone() {
    use std::os::unix::fs::PermissionsExt;
    let mut firm = Firm::new(ID);
    let image = firm.save("De Ster");
    let version = firm.backups().keep(&image, Reason::Daily, moment(NOW)).unwrap();
    let mode = |path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(firm.kept().join(version.file_name())), 0o600);
    assert_eq!(mode(firm.kept()), 0o700);
}

#[test]
fn the_newest_is_the_one_of_the_last_file_whatever_the_clock_said() {
    let mut firm = Firm::new(ID);
    let backups = firm.backups();
    for now in ["2026-11-22", "2016-01-01", "2036-01-01", "2026-11-21"] {
        let image = firm.save(now);
        backups.keep(&image, Reason::Daily, moment(now)).unwrap();
    }
    assert_eq!(generations(&backups.all().unwrap()), [5, 4, 3, 2]);
    // And of one file that was kept twice, the later.
    let image = fs::read(&firm.path).unwrap();
    backups.keep(&image, Reason::BeforeImport, moment("2026-11-21T12:00:01")).unwrap();
    assert_eq!(backups.all().unwrap()[0].reason, Reason::BeforeImport);
}

/// The same second, the same generation, the same reason: as when two computers shared the file.
#[test]
fn two_versions_of_one_second_are_two() {
    let mut firm = Firm::new(ID);
    let copy = firm.folder.path().join("kopie.verantwoord");
    fs::copy(&firm.path, &copy).unwrap();
    let (ours, backups) = (firm.save("De Ster"), firm.backups());
    firm.path = copy.clone();
    firm.storage = Storage::open(&copy).unwrap();
    let theirs = firm.save("De Maan");
    let first = backups.keep(&ours, Reason::BeforeMerge, moment(NOW)).unwrap();
    let second = backups.keep(&theirs, Reason::BeforeMerge, moment(NOW)).unwrap();
    assert_eq!((first.generation, first.number), (second.generation, 1));
    assert_eq!(second.number, 2);
    assert_eq!(name_in(&backups, &first).as_deref(), Some("De Ster"));
    assert_eq!(name_in(&backups, &second).as_deref(), Some("De Maan"));
    // The same bytes again are the same version.
    assert_eq!(backups.keep(&ours, Reason::BeforeMerge, moment(NOW)).unwrap(), first);
    assert_eq!(backups.all().unwrap(), [second, first]);
}

#[test]
fn what_cannot_be_opened_is_not_kept() {
    let mut firm = Firm::new(ID);
    let image = firm.save("De Ster");
    let backups = firm.backups();
    let mut spoilt = image.clone();
    spoilt[4096..8192].fill(7);
    for (what, image) in [("spoilt", &spoilt[..]), ("cut off", &image[..4096]), ("empty", &[])] {
        let refused = backups.keep(image, Reason::Daily, moment(NOW)).unwrap_err();
        assert!(matches!(refused, Error::Damaged(_) | Error::NotADossier(_)), "{what}: {refused:?}");
    }
    let other = Firm::new("e9a1").save("Een ander");
    assert!(matches!(backups.keep(&other, Reason::Daily, moment(NOW)), Err(Error::OtherDossier)));
    assert_eq!(files(&firm.kept()), [""; 0]);
}

#[test]
fn today_has_one_version() {
    let mut firm = Firm::new(ID);
    let backups = firm.backups();
    let made = |image: &[u8], now: &str| {
        let daily = backups.daily(image, moment(now)).unwrap();
        assert_eq!(daily.broken, []);
        daily.made.map(|version| version.file_name())
    };
    let first = firm.save("een");
    assert_eq!(
        made(&first, "2026-11-22T09:00:00").as_deref(),
        Some("00000002-20261122T090000-dagelijks.verantwoord")
    );
    let second = firm.save("twee");
    assert_eq!(made(&second, "2026-11-22T09:00:02"), None);
    assert_eq!(made(&second, "2026-11-22T23:59:59"), None);
    assert!(made(&second, "2026-11-23T00:00:00").is_some());
    // One that was kept for another reason is one of the day too.
    let third = firm.save("drie");
    backups.keep(&third, Reason::BeforeImport, moment("2026-11-24T08:00:00")).unwrap();
    assert_eq!(made(&third, "2026-11-24T09:00:00"), None);
}

#[test]
fn a_broken_version_is_told_and_is_not_the_days() {
    let mut firm = Firm::new(ID);
    let image = firm.save("De Ster");
    let version = firm.backups().daily(&image, moment("2026-11-22T09:00:00")).unwrap().made.unwrap();
    let path = firm.kept().join(version.file_name());
    let mut bytes = fs::read(&path).unwrap();
    bytes[4096..8192].fill(7);
    fs::write(&path, &bytes).unwrap();

    // The next start: nobody knows that it was whole once.
    let backups = firm.backups();
    assert!(matches!(backups.read(&version), Err(Error::Damaged(_))));
    let daily = backups.daily(&image, moment(NOW)).unwrap();
    assert_eq!(daily.broken, std::slice::from_ref(&version));
    let made = daily.made.expect("the broken one does not count");
    assert_eq!(name_in(&backups, &made).as_deref(), Some("De Ster"));
    assert!(fs::read(&path).unwrap() == bytes, "it is left for whoever can save something of it");
    // Cut off is broken too, and so is one that is empty.
    for (length, now) in [(4096, "2026-11-22T15:00:00"), (0, "2026-11-22T15:00:01")] {
        let last = firm.backups().all().unwrap().remove(0);
        File::options()
            .write(true)
            .open(firm.kept().join(last.file_name()))
            .unwrap()
            .set_len(length)
            .unwrap();
        let daily = firm.backups().daily(&image, moment(now)).unwrap();
        assert!(daily.broken.iter().any(|broken| broken.file_name() == last.file_name()), "{length}");
        assert!(daily.made.is_some(), "{length}");
    }
}

#[test]
fn thinning_tells_what_is_broken_and_lets_it_take_no_others_place() {
    let mut firm = Firm::new(ID);
    let backups = firm.backups();
    let mut made = Vec::new();
    for hour in 8..12 {
        let (name, now) = (format!("om {hour} uur"), moment(&format!("2026-11-10T{hour:02}:00:00")));
        let image = firm.save(&name);
        made.push(backups.keep(&image, Reason::Daily, now).unwrap());
    }
    let image = firm.save("vandaag");
    let today = backups.keep(&image, Reason::Daily, moment("2026-11-22")).unwrap();
    let last = &made[3];
    fs::write(firm.kept().join(last.file_name()), "bits rot").unwrap();
    let thinned = firm.backups().thin(moment("2026-11-22T18:00:00"), &Keep::default()).unwrap();
    let Thinned::Done { gone, broken } = thinned else { panic!("no jump") };
    assert_eq!(gone, made[..2]);
    assert_eq!(generations(&broken), [last.generation]);
    let left = backups.all().unwrap();
    assert_eq!(generations(&left), [today.generation, last.generation, made[2].generation]);
    assert_eq!(name_in(&backups, &made[2]).as_deref(), Some("om 10 uur"));
}

#[test]
fn files_of_somebody_else_are_left_alone() {
    let mut firm = Firm::new(ID);
    let backups = firm.backups();
    let image = firm.save("De Ster");
    let version = backups.keep(&image, Reason::Daily, moment("2020-01-01")).unwrap();
    let image = firm.save("De Maan");
    backups.keep(&image, Reason::Daily, moment(NOW)).unwrap();
    let others = [
        "lees mij.txt",
        "Bakkerij Jansen.verantwoord",
        "00000002-20200101T120000-dagelijks (kopie).verantwoord",
        ".00000002-20200101T120000-dagelijks.verantwoord.swp",
    ];
    for name in others {
        fs::copy(firm.kept().join(version.file_name()), firm.kept().join(name)).unwrap();
    }
    let folder = firm.kept().join("00000001-20190101T120000-dagelijks.verantwoord");
    fs::create_dir(&folder).unwrap();
    assert_eq!(generations(&backups.all().unwrap()), [3, 2]);
    let thinned = backups.thin_as_confirmed(moment(NOW), &Keep::default()).unwrap();
    assert_eq!(thinned, Thinned::Done { gone: vec![version], broken: vec![] });
    assert_eq!(generations(&backups.forget().unwrap()), [3]);
    let mut left: Vec<&str> = others.to_vec();
    left.push(folder.file_name().unwrap().to_str().unwrap());
    left.sort_unstable();
    assert_eq!(files(&firm.kept()), left);
}

#[test]
fn what_a_killed_run_left_on_its_way_goes() {
    let mut firm = Firm::new(ID);
    let backups = firm.backups();
    let image = firm.save("De Ster");
    backups.keep(&image, Reason::Daily, moment(NOW)).unwrap();
    let left = firm.kept().join(".00000002-20261121T120000-dagelijks.verantwoord.0a1b2c3d-0.tmp");
    for (ago, stays) in [(0, true), (120, false)] {
        let file = File::create(&left).unwrap();
        let made = file.metadata().unwrap().modified().unwrap();
        file.set_modified(made - Duration::from_secs(ago)).unwrap();
        backups.thin(moment(NOW), &Keep::default()).unwrap();
        assert_eq!(left.exists(), stays);
    }
    assert_eq!(backups.all().unwrap().len(), 1);
}

/// Three dossiers, one folder of this computer: each has its own.
#[test]
fn no_dossier_gets_the_versions_of_another() {
    let home = TempDir::new().unwrap();
    let home = Home::at(home.path());
    assert!(Backups::of_all(&home).unwrap().is_empty());
    let ids = ["a", "b-1", "c"];
    for id in ids {
        let image = Firm::new(id).save(id);
        Backups::of(&home, id).unwrap().keep(&image, Reason::Daily, moment(NOW)).unwrap();
    }
    fs::write(home.all_backups().join("readme"), "").unwrap();
    fs::create_dir(home.all_backups().join("geen versies")).unwrap();
    fs::create_dir(home.all_backups().join("leeg")).unwrap();
    let all = Backups::of_all(&home).unwrap();
    assert_eq!(all.iter().map(Backups::document_id).collect::<Vec<_>>(), ids);
    for backups in &all {
        let versions = backups.all().unwrap();
        assert_eq!(name_in(backups, &versions[0]).as_deref(), Some(backups.document_id()));
    }
    all[0].forget().unwrap();
    assert_eq!(all.iter().map(|backups| backups.all().unwrap().len()).collect::<Vec<_>>(), [0, 1, 1]);
    for id in ["", "../a", "a/b", "é"] {
        assert!(matches!(Backups::of(&home, id), Err(Error::Invalid { .. })), "{id:?}");
    }
}

#[test]
fn a_version_is_restored_as_a_new_dossier() {
    let mut firm = Firm::new(ID);
    let backups = firm.backups();
    let version = backups.keep(&firm.save("De Ster"), Reason::Daily, moment(NOW)).unwrap();
    let now = firm.save("De Maan");
    let restored = firm.folder.path().join("Terug.verantwoord");
    let versions = files(&firm.kept());
    let kept = fs::read(firm.kept().join(version.file_name())).unwrap();

    // What becomes of the file does not matter: as it is, spoilt, newer than this program, gone.
    let mut newer = now.clone();
    newer[60..64].copy_from_slice(&(storage::SCHEMA_VERSION + 1).to_be_bytes());
    let states: [(&str, Option<&[u8]>); 4] = [
        ("as it is", Some(&now)),
        ("spoilt", Some(&now[..now.len() / 2])),
        ("newer", Some(&newer)),
        ("gone", None),
    ];
    for (state, bytes) in states {
        match bytes {
            Some(bytes) => fs::write(&firm.path, bytes).unwrap(),
            None => fs::remove_file(&firm.path).unwrap(),
        }
        backups.restore(&version, &restored, "7c9e6679").unwrap();
        let found = storage::verify(&restored).unwrap();
        assert_eq!(found.register, backups.read(&version).unwrap().register, "{state}");
        assert_eq!((&*found.document_id, found.created_on), ("7c9e6679", day("2026-11-22")), "{state}");
        assert!(fs::read(&firm.path).ok().as_deref() == bytes, "{state}: the file was touched");
        assert!(fs::read(firm.kept().join(version.file_name())).unwrap() == kept, "{state}");
        assert_eq!(files(&firm.kept()), versions, "{state}");
        // It is a dossier to work in, with versions of its own.
        let mut storage = Storage::open(&restored).unwrap();
        storage.edit(|to| storage::organisation::put(to, &register::Organisation::default())).unwrap();
        storage.save().unwrap();
        assert_eq!(files(&firm.kept()), versions, "{state}");
        fs::remove_file(&restored).unwrap();
    }
}

#[test]
fn restoring_takes_no_place_that_is_taken() {
    let mut firm = Firm::new(ID);
    let backups = firm.backups();
    let version = backups.keep(&firm.save("De Ster"), Reason::Daily, moment(NOW)).unwrap();
    let now = firm.save("De Maan");
    assert!(matches!(backups.restore(&version, &firm.path, "7c9e6679"), Err(Error::Exists)));
    assert!(fs::read(&firm.path).unwrap() == now);
    let nowhere = firm.folder.path().join("weg").join("a.verantwoord");
    assert!(matches!(backups.restore(&version, &nowhere, "7c9e6679"), Err(Error::NotFound)));
    let new = firm.folder.path().join("nieuw.verantwoord");
    assert!(matches!(backups.restore(&version, &new, "../weg"), Err(Error::Invalid { .. })));
    assert!(!new.exists());
    fs::write(firm.kept().join(version.file_name()), "bits rot").unwrap();
    assert!(matches!(backups.restore(&version, &new, "7c9e6679"), Err(Error::NotADossier(_))));
    assert!(!new.exists(), "of what cannot be read nothing is made");
    fs::remove_file(firm.kept().join(version.file_name())).unwrap();
    assert!(matches!(backups.restore(&version, &new, "7c9e6679"), Err(Error::NotFound)));
}

/// Several programs at once, or a list that was made some time ago.
#[test]
fn a_version_that_is_gone_stops_nothing() {
    let mut firm = Firm::new(ID);
    let backups = firm.backups();
    for now in ["2020-01-01", "2026-11-20", "2026-11-22"] {
        backups.keep(&firm.save(now), Reason::Daily, moment(now)).unwrap();
    }
    let gone = backups.all().unwrap().pop().unwrap();
    fs::remove_file(firm.kept().join(gone.file_name())).unwrap();
    assert!(matches!(backups.read(&gone), Err(Error::NotFound)));
    assert_eq!(backups.forget().unwrap().len(), 2);
    assert_eq!(backups.forget().unwrap(), []);
    assert_eq!(files(&firm.kept()), [""; 0]);
}

#[cfg(target_os = "linux")]
mod disk {
    use super::*;
    use std::process::Command;

    /// A small disk of its own, with the folder of this computer's own data.
    struct Disk(TempDir);

    impl Disk {
        /// `None` where whoever runs the tests may not make one.
        fn new(options: &str) -> Option<Self> {
            let folder = TempDir::new().unwrap();
            let made = Self::mount(&folder, options);
            if !made {
                eprintln!("not tested: only root can make a small disk");
            }
            made.then_some(Self(folder))
        }

        fn mount(folder: &TempDir, options: &str) -> bool {
            let mut mount = Command::new("mount");
            mount.args(["-t", "tmpfs", "-o", options, "tmpfs"]).arg(folder.path());
            mount.output().is_ok_and(|done| done.status.success())
        }

        fn change(&self, options: &str) {
            assert!(Self::mount(&self.0, &format!("remount,{options}")));
        }

        fn home(&self) -> Home {
            Home::at(self.0.path())
        }
    }

    impl Drop for Disk {
        fn drop(&mut self) {
            let _ = Command::new("umount").arg(self.0.path()).output();
        }
    }

    #[test]
    fn on_a_full_disk_no_version_is_half() {
        let mut firm = Firm::new(ID);
        let first = firm.save("De Ster");
        // Room for one and a half.
        let Some(disk) = Disk::new(&format!("size={}", first.len() * 3 / 2)) else { return };
        let backups = Backups::of(&disk.home(), ID).unwrap();
        let version = backups.keep(&first, Reason::Daily, moment("2026-11-21")).unwrap();
        let second = firm.save("De Maan");
        for _ in 0..2 {
            let refused = backups.daily(&second, moment(NOW)).unwrap_err();
            assert!(matches!(refused, Error::DiskFull), "{refused:?}");
            assert_eq!(files(&disk.home().backups(ID)), [version.file_name()]);
        }
        assert_eq!(name_in(&backups, &version).as_deref(), Some("De Ster"));
        disk.change(&format!("size={}", first.len() * 4));
        assert!(backups.daily(&second, moment(NOW)).unwrap().made.is_some());
        assert_eq!(generations(&backups.all().unwrap()), [3, 2]);
    }

    #[test]
    fn on_a_disk_for_reading_only_versions_can_be_read() {
        let Some(disk) = Disk::new("size=8m") else { return };
        let mut firm = Firm::new(ID);
        let backups = Backups::of(&disk.home(), ID).unwrap();
        for now in ["2026-08-03", "2026-08-04", "2026-11-21"] {
            backups.keep(&firm.save(now), Reason::Daily, moment(now)).unwrap();
        }
        disk.change("ro");
        let refused = backups.keep(&firm.save("vandaag"), Reason::Daily, moment(NOW)).unwrap_err();
        assert!(matches!(refused, Error::Permission), "{refused:?}");
        assert!(matches!(backups.thin(moment(NOW), &Keep::default()), Err(Error::Permission)));
        assert!(matches!(backups.forget(), Err(Error::Permission)));
        let all = backups.all().unwrap();
        assert_eq!(generations(&all), [4, 3, 2]);
        let restored = firm.folder.path().join("terug.verantwoord");
        backups.restore(&all[1], &restored, "7c9e6679").unwrap();
        assert_eq!(storage::verify(&restored).unwrap().register.firm_name(), Some("2026-08-04"));
        disk.change("rw");
        let Thinned::Done { gone, .. } = backups.thin(moment(NOW), &Keep::default()).unwrap() else {
            panic!("no jump");
        };
        assert_eq!(generations(&gone), [2]);
    }
}
