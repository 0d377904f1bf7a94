//! Saving never harms: the owner's file is the old one or the new one, whole, and nothing else lies about.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::fs;
use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use register::{Answer, Organisation};
use storage::{Error, Storage};
use tempfile::TempDir;

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 3, 1).unwrap()
}

/// A folder with a saved dossier, open.
fn saved() -> (TempDir, PathBuf, Storage) {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("Bakkerij Jansen.verantwoord");
    let storage = Storage::create(Some(&path), "0f8fad5b", today()).unwrap();
    (folder, path, storage)
}

fn rename(storage: &mut Storage, name: &str) {
    let firm = Organisation { trade_name: Answer::Confirmed(name.to_owned()), ..Organisation::default() };
    storage.edit(|to| storage::organisation::put(to, &firm)).unwrap();
}

fn name_in(path: &Path) -> Option<String> {
    storage::verify(path).unwrap().register.firm_name().map(str::to_owned)
}

/// What lies in a folder, hidden files too.
fn files(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

#[test]
fn a_new_dossier_is_a_file_at_once() {
    let (folder, path, storage) = saved();
    assert_eq!(files(folder.path()), ["Bakkerij Jansen.verantwoord"]);
    assert_eq!(storage.path(), Some(&*path));
    let verified = storage::verify(&path).unwrap();
    assert_eq!((&*verified.document_id, verified.created_on), ("0f8fad5b", today()));
    assert_eq!(verified.register, register::Register::default());
}

#[test]
fn a_new_dossier_takes_no_place_that_is_taken() {
    let (folder, path, _) = saved();
    let before = fs::read(&path).unwrap();
    assert!(matches!(Storage::create(Some(&path), "other", today()), Err(Error::Exists)));
    let beside = folder.path().join("een map");
    fs::create_dir(&beside).unwrap();
    assert!(matches!(Storage::create(Some(&beside), "other", today()), Err(Error::Exists)));
    assert!(fs::read(&path).unwrap() == before);
    assert_eq!(files(folder.path()), ["Bakkerij Jansen.verantwoord", "een map"]);
}

/// A name for the working copy is made of it.
#[test]
fn a_dossiers_name_is_letters_digits_and_hyphens() {
    for id in ["", "../a", "a b", "é", &"a".repeat(65)] {
        assert!(matches!(Storage::create(None, id, today()), Err(Error::Invalid { .. })), "{id:?}");
    }
    assert_eq!(Storage::create(None, "A-1", today()).unwrap().document_id(), "A-1");
}

#[test]
fn what_was_saved_is_what_was_changed() {
    let (folder, path, mut storage) = saved();
    rename(&mut storage, "De Ster");
    assert_eq!(name_in(&path), None, "an edit does not touch the owner's file");
    storage.save().unwrap();
    assert_eq!(name_in(&path).as_deref(), Some("De Ster"));
    rename(&mut storage, "De Maan");
    storage.save().unwrap();
    assert_eq!(name_in(&path).as_deref(), Some("De Maan"));
    assert_eq!(files(folder.path()), ["Bakkerij Jansen.verantwoord"]);
}

#[test]
fn a_dossier_that_was_never_saved_has_no_file() {
    let mut storage = Storage::create(None, "0f8fad5b", today()).unwrap();
    assert!(matches!(storage.save(), Err(Error::NoFile)));
}

#[test]
fn under_another_name_the_old_file_stays() {
    let (folder, path, mut storage) = saved();
    let other = folder.path().join("Kopie.verantwoord");
    fs::write(&other, "the dialog asked whether to replace this").unwrap();
    rename(&mut storage, "De Ster");
    storage.save_as(&other).unwrap();
    assert_eq!(storage.path(), Some(&*other));
    assert_eq!((name_in(&path), name_in(&other).as_deref()), (None, Some("De Ster")));
    rename(&mut storage, "De Maan");
    storage.save().unwrap();
    assert_eq!((name_in(&path), name_in(&other).as_deref()), (None, Some("De Maan")));
}

#[test]
fn a_file_changed_elsewhere_is_left_alone() {
    let (folder, path, mut storage) = saved();
    let mut elsewhere = Storage::open(&path).unwrap();
    rename(&mut elsewhere, "De Maan");
    elsewhere.save().unwrap();
    let theirs = fs::read(&path).unwrap();
    rename(&mut storage, "De Ster");
    assert!(matches!(storage.save(), Err(Error::ChangedElsewhere)));
    assert!(matches!(storage.save_as(&path), Err(Error::ChangedElsewhere)), "the same name is the same file");
    assert!(fs::read(&path).unwrap() == theirs);
    assert_eq!(files(folder.path()), ["Bakkerij Jansen.verantwoord"]);
    assert_eq!(storage.load().unwrap().firm_name(), Some("De Ster"), "the change itself is kept");
    // One byte is enough.
    let mut elsewhere = Storage::open(&path).unwrap();
    let mut bytes = theirs;
    *bytes.last_mut().unwrap() ^= 1;
    fs::write(&path, &bytes).unwrap();
    rename(&mut elsewhere, "De Zon");
    assert!(matches!(elsewhere.save(), Err(Error::ChangedElsewhere)));
    assert!(fs::read(&path).unwrap() == bytes);
}

#[test]
fn a_file_that_is_gone_is_not_made_again() {
    let (folder, path, mut storage) = saved();
    fs::remove_file(&path).unwrap();
    rename(&mut storage, "De Ster");
    assert!(matches!(storage.save(), Err(Error::NotFound)));
    assert_eq!(files(folder.path()), [""; 0]);
    // Unless the owner says so.
    storage.save_as(&path).unwrap();
    assert_eq!(name_in(&path).as_deref(), Some("De Ster"));
    assert_eq!(files(folder.path()), ["Bakkerij Jansen.verantwoord"]);
}

#[test]
fn a_folder_that_is_not_there_is_not_made() {
    let (folder, path, mut storage) = saved();
    let nowhere = folder.path().join("weg").join("a.verantwoord");
    assert!(matches!(storage.save_as(&nowhere), Err(Error::NotFound)));
    assert!(
        matches!(storage.save_as(&path.join("a.verantwoord")), Err(Error::NotFound)),
        "no folder, a file"
    );
    assert!(matches!(storage.save_as(folder.path()), Err(Error::NotADossier(_))), "a folder has that name");
    assert_eq!(storage.path(), Some(&*path), "what failed changed nothing");
    assert_eq!(files(folder.path()), ["Bakkerij Jansen.verantwoord"]);
}

#[test]
fn a_file_for_reading_only_is_left_alone() {
    let (folder, path, mut storage) = saved();
    let before = fs::read(&path).unwrap();
    let mut permissions = fs::metadata(&path).unwrap().permissions();
    permissions.set_readonly(true);
    fs::set_permissions(&path, permissions).unwrap();
    rename(&mut storage, "De Ster");
    assert!(matches!(storage.save(), Err(Error::Permission)));
    assert!(matches!(storage.save_as(&path), Err(Error::Permission)));
    assert!(fs::read(&path).unwrap() == before);
    assert_eq!(files(folder.path()), ["Bakkerij Jansen.verantwoord"]);
}

/// Nothing new, nothing written: a syncing program need not carry the file again.
#[test]
fn an_unchanged_dossier_is_not_written_again() {
    let (_folder, path, mut storage) = saved();
    let before = fs::metadata(&path).unwrap().modified().unwrap();
    rename(&mut storage, "De Ster");
    storage.edit(|to| storage::organisation::put(to, &Organisation::default())).unwrap();
    storage.save().unwrap();
    assert_eq!(fs::metadata(&path).unwrap().modified().unwrap(), before);
}

#[cfg(unix)]
mod unix {
    use super::*;
    use std::os::unix::fs::{PermissionsExt, symlink};
    use std::process::Command;

    fn mode(path: &Path) -> u32 {
        fs::metadata(path).unwrap().permissions().mode() & 0o777
    }

    #[test]
    fn a_new_file_is_its_owners_and_who_could_read_it_still_can() {
        let (_folder, path, mut storage) = saved();
        assert_eq!(mode(&path), 0o600);
        fs::set_permissions(&path, PermissionsExt::from_mode(0o640)).unwrap();
        rename(&mut storage, "De Ster");
        storage.save().unwrap();
        assert_eq!(mode(&path), 0o640);
    }

    #[test]
    fn a_link_stays_a_link() {
        let (folder, path, _) = saved();
        let link = folder.path().join("link.verantwoord");
        symlink(&path, &link).unwrap();
        let mut storage = Storage::open(&link).unwrap();
        rename(&mut storage, "De Ster");
        storage.save().unwrap();
        assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
        assert_eq!(name_in(&path).as_deref(), Some("De Ster"));
    }

    /// A folder in which nobody can make a file, not even root, as long as it lives.
    struct Closed<'f>(&'f Path);

    impl<'f> Closed<'f> {
        /// `None` where the system has no such thing for whoever runs the tests.
        fn new(folder: &'f Path) -> Option<Self> {
            fs::set_permissions(folder, PermissionsExt::from_mode(0o555)).unwrap();
            // Root may write in it all the same, unless the folder itself is made immutable.
            let _ = Command::new("chattr").arg("+i").arg(folder).output();
            let closed = Self(folder);
            fs::write(folder.join("probe"), "").is_err().then_some(closed)
        }
    }

    impl Drop for Closed<'_> {
        fn drop(&mut self) {
            let _ = Command::new("chattr").arg("-i").arg(self.0).output();
            let _ = fs::set_permissions(self.0, PermissionsExt::from_mode(0o755));
            let _ = fs::remove_file(self.0.join("probe"));
        }
    }

    #[test]
    fn a_folder_for_reading_only_gets_no_file() {
        let (folder, path, mut storage) = saved();
        let before = fs::read(&path).unwrap();
        rename(&mut storage, "De Ster");
        let Some(closed) = Closed::new(folder.path()) else {
            eprintln!("not tested: this user can write in any folder");
            return;
        };
        assert!(matches!(storage.save(), Err(Error::Permission)));
        assert!(matches!(storage.save_as(&folder.path().join("b.verantwoord")), Err(Error::Permission)));
        assert!(fs::read(&path).unwrap() == before);
        assert_eq!(files(folder.path()), ["Bakkerij Jansen.verantwoord"]);
        drop(closed);
        storage.save().unwrap();
        assert_eq!(name_in(&path).as_deref(), Some("De Ster"));
    }

    /// The kernel's own folder takes files from nobody.
    #[test]
    #[cfg(target_os = "linux")]
    fn where_no_file_can_be_made_none_is() {
        let (_folder, path, mut storage) = saved();
        let nowhere = Path::new("/proc/self/a.verantwoord");
        let refused = storage.save_as(nowhere).unwrap_err();
        assert!(matches!(refused, Error::NotFound | Error::Permission), "{refused:?}");
        assert_eq!(storage.path(), Some(&*path));
    }

    /// A disk on which the file fits, but no second one beside it.
    #[test]
    #[cfg(target_os = "linux")]
    fn a_full_disk_leaves_the_old_file() {
        let folder = TempDir::new().unwrap();
        let mount = |options: &str| {
            let mut mount = Command::new("mount");
            mount.args(["-t", "tmpfs", "-o", options, "tmpfs"]).arg(folder.path());
            mount.output().is_ok_and(|done| done.status.success())
        };
        // In pages of 4 kB: three hold the file of a new dossier, and not two of them.
        if !mount("size=20k") {
            eprintln!("not tested: only root can make a small disk");
            return;
        }
        struct Mounted<'f>(&'f Path);
        impl Drop for Mounted<'_> {
            fn drop(&mut self) {
                let _ = Command::new("umount").arg(self.0).output();
            }
        }
        let mounted = Mounted(folder.path());
        let path = folder.path().join("a.verantwoord");
        let mut storage = Storage::create(Some(&path), "0f8fad5b", today()).unwrap();
        let before = fs::read(&path).unwrap();
        rename(&mut storage, "De Ster");
        let refused = storage.save().unwrap_err();
        assert!(matches!(refused, Error::DiskFull), "{refused:?}");
        assert!(fs::read(&path).unwrap() == before);
        assert_eq!(files(folder.path()), ["a.verantwoord"]);
        drop(mounted);
    }
}
