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

/// A disk that hangs, with a dossier on it that has an edit.
struct Slow {
    _folder: tempfile::TempDir,
    home: Home,
    owners: PathBuf,
    desk: Arc<Desk>,
    has_begun: Receiver<()>,
    let_go: Sender<()>,
}

impl Slow {
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let owners = folder.path().canonicalize().expect("a folder").join("Documenten");
        std::fs::create_dir(&owners).expect("a folder");
        let path = owners.join("a.verantwoord");
        let on_disk = Home::at(&folder.path().join("home"));
        drop(written(&on_disk, &path));

        let (began, has_begun) = channel();
        let (let_go, go_on) = channel();
        let hanging = Hanging { folder: owners.clone(), began: Mutex::new(began), go_on: Mutex::new(go_on) };
        let home = Home::with(Arc::new(hanging), &folder.path().join("home"));
        let (dossier, met) =
            Dossier::open_in(&home, &path, Ids::by_chance(), clock::moment()).expect("the dossier opens");
        let desk = Arc::new(Desk::default());
        desk.lay(|| Ok(Open::with_file(dossier, met))).expect("an empty desk");
        desk.with(|open| Ok(open.dossier.add_activity("Eerst")?)).expect("an edit");
        Self { _folder: folder, home, owners, desk, has_begun, let_go }
    }

    /// Whether somebody types and reads on while this hangs. How many files it makes until all is written.
    #[track_caller]
    fn keeps_nobody_waiting(&self, files: usize, work: impl FnOnce(&Desk) + Send + 'static) {
        let desk = Arc::clone(&self.desk);
        let worker = std::thread::spawn(move || work(&desk));
        self.has_begun.recv_timeout(Duration::from_secs(20)).expect("it reaches the disk");
        answers(&self.desk, |desk| {
            desk.with(|open| Ok(open.dossier.add_activity("Terwijl de schijf hangt")?)).expect("an edit");
        });
        answers(&self.desk, |desk| {
            let names = desk.with(|open| Ok(open.dossier.register().activities.len())).expect("a read");
            assert_eq!(names, 2);
        });
        answers(&self.desk, |desk| assert!(desk.state().expect("an open dossier").unsaved));
        assert!(!self.desk.is_clear());
        // The disk comes back.
        for _ in 0..files {
            self.let_go.send(()).expect("it goes on");
        }
        worker.join().expect("no panic");
    }

    fn activities_in(&self, file: &str) -> usize {
        let file = Dossier::open(&self.owners.join(file), Ids::by_chance()).expect("the file");
        file.register().activities.len()
    }
}

#[test]
fn a_save_that_hangs_keeps_nobody_from_typing_and_reading() {
    let slow = Slow::new();
    // What was typed meanwhile follows in a file of its own.
    slow.keeps_nobody_waiting(2, |desk| desk.save().expect("saved"));
    assert!(!slow.desk.state().expect("an open dossier").unsaved);
    assert_eq!(slow.activities_in("a.verantwoord"), 2);
}

#[test]
fn neither_does_saving_under_another_name() {
    let slow = Slow::new();
    let (home, path) = (slow.home.clone(), slow.owners.join("b.verantwoord"));
    slow.keeps_nobody_waiting(1, move |desk| drop(desk.save_as(&home, &path).expect("saved")));
    let state = slow.desk.state().expect("an open dossier");
    assert_eq!(state.name, "b");
    assert!(state.unsaved, "what was typed meanwhile is not in it yet");
    assert_eq!((slow.activities_in("a.verantwoord"), slow.activities_in("b.verantwoord")), (0, 1));
}

#[test]
fn neither_does_clearing_up_for_good() {
    let slow = Slow::new();
    slow.keeps_nobody_waiting(2, |desk| drop(desk.clean_up(OldVersions::Remove).expect("cleared")));
    let state = slow.desk.state().expect("an open dossier");
    assert!(!state.unsaved && state.can_undo.is_none());
    assert_eq!(slow.activities_in("a.verantwoord"), 2);
}
