//! A disk that hangs while it writes the owner's file.

use super::super::*;
use super::*;
use std::ffi::OsString;
use std::io;
use std::path::PathBuf;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use storage::fs::{Fs, NewFile, RealFs, Status};

/// The disk, but for the making of a file in one folder: that says that it began, and waits for a word.
#[derive(Debug)]
struct Hanging {
    folder: PathBuf,
    began: Mutex<Sender<()>>,
    go_on: Mutex<Receiver<()>>,
}

impl Fs for Hanging {
    fn create(&self, path: &Path) -> io::Result<Box<dyn NewFile>> {
        if path.parent() == Some(&*self.folder) {
            self.began.lock().expect("ours").send(()).expect("the test listens");
            self.go_on.lock().expect("ours").recv().expect("the test lets it go on");
        }
        RealFs.create(path)
    }

    fn look(&self, path: &Path) -> io::Result<Status> {
        RealFs.look(path)
    }

    fn look_at_name(&self, path: &Path) -> io::Result<Status> {
        RealFs.look_at_name(path)
    }

    fn read(&self, path: &Path, most: u64) -> io::Result<Vec<u8>> {
        RealFs.read(path, most)
    }

    fn sync_folder(&self, folder: &Path) -> io::Result<()> {
        RealFs.sync_folder(folder)
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        RealFs.rename(from, to)
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        RealFs.remove(path)
    }

    fn list(&self, folder: &Path) -> io::Result<Vec<OsString>> {
        RealFs.list(folder)
    }

    fn make_folder(&self, folder: &Path) -> io::Result<()> {
        RealFs.make_folder(folder)
    }

    fn canonicalize(&self, path: &Path) -> io::Result<PathBuf> {
        RealFs.canonicalize(path)
    }

    fn age(&self, path: &Path) -> Option<Duration> {
        RealFs.age(path)
    }

    fn wait(&self, how_long: Duration) {
        RealFs.wait(how_long);
    }

    fn is_held(&self, error: &io::Error) -> bool {
        RealFs.is_held(error)
    }
}

/// Whether this is answered while the disk hangs, within what an owner does not notice. In a thread of its
/// own, since a desk that waits for the disk would never answer.
fn answers(desk: &Arc<Desk>, work: impl FnOnce(&Desk) + Send + 'static) {
    let (done, is_done) = channel();
    let desk = Arc::clone(desk);
    std::thread::spawn(move || {
        work(&desk);
        let _ = done.send(());
    });
    // Longer than the 100 ms that are promised: other tests run beside this one. The disk hangs until it is
    // told to go on, so a desk that waits for it fails here whatever the limit.
    is_done.recv_timeout(Duration::from_secs(2)).expect("an answer while the disk hangs");
}

#[test]
fn a_save_that_hangs_keeps_nobody_from_typing_and_reading() {
    let folder = tempfile::tempdir().expect("a folder");
    let owners = folder.path().canonicalize().expect("a folder").join("Documenten");
    std::fs::create_dir(&owners).expect("a folder");
    let path = owners.join("a.verantwoord");
    let on_disk = Home::at(&folder.path().join("home"));
    drop(written(&on_disk, &path));

    let (began, has_begun) = channel();
    let (let_go, go_on) = channel();
    let hanging = Hanging { folder: owners, began: Mutex::new(began), go_on: Mutex::new(go_on) };
    let home = Home::with(Arc::new(hanging), &folder.path().join("home"));
    let (dossier, met) =
        Dossier::open_in(&home, &path, Ids::by_chance(), clock::moment()).expect("the dossier opens");
    let desk = Arc::new(Desk::default());
    desk.lay(|| Ok(Open::with_file(dossier, met))).expect("an empty desk");
    desk.with(|open| Ok(open.dossier.add_activity("Eerst")?)).expect("an edit");

    let saving = Arc::clone(&desk);
    let saver = std::thread::spawn(move || saving.save());
    has_begun.recv_timeout(Duration::from_secs(20)).expect("the save reaches the disk");
    answers(&desk, |desk| {
        desk.with(|open| Ok(open.dossier.add_activity("Terwijl de schijf hangt")?)).expect("an edit");
    });
    answers(&desk, |desk| {
        let names = desk.with(|open| Ok(open.dossier.register().activities.len())).expect("a read");
        assert_eq!(names, 2);
    });
    answers(&desk, |desk| assert!(desk.state().expect("an open dossier").unsaved));
    assert!(!desk.is_clear());

    // The disk comes back: what was typed meanwhile follows in a file of its own.
    for _ in 0..2 {
        let_go.send(()).expect("the save goes on");
    }
    saver.join().expect("no panic").expect("saved");
    assert!(!desk.state().expect("an open dossier").unsaved);
    let file = Dossier::open(&path, Ids::by_chance()).expect("the file");
    assert_eq!(file.register().activities.len(), 2);
}
