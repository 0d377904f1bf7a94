//! A disk that hangs while it writes the owner's file.

use super::super::*;
use super::*;
use std::ffi::OsString;
use std::io;
use std::path::PathBuf;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};
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
        Self::with(Register::default())
    }

    fn with(register: Register) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let owners = folder.path().canonicalize().expect("a folder").join("Documenten");
        std::fs::create_dir(&owners).expect("a folder");
        let path = owners.join("a.verantwoord");
        let on_disk = Home::at(&folder.path().join("home"));
        let made = Dossier::create_in(&on_disk, Some(&path), register, Ids::by_chance(), clock::moment());
        drop(made.expect("a new file"));

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

/// How long an owner waits for what the page asks while a save hangs for half a minute: `cargo xtask faults`
/// starts this, beside nothing else.
#[test]
#[ignore = "half a minute, and times answers: cargo xtask faults starts it"]
#[expect(clippy::disallowed_methods, reason = "measures how long an owner waits")]
fn while_a_save_hangs_for_half_a_minute_every_answer_comes_at_once() {
    const HANGS: Duration = Duration::from_secs(30);
    /// What an owner does not notice.
    const AT_ONCE: Duration = Duration::from_millis(100);
    let bakery = include_bytes!("../../../../tests/dossiers/bakkerij.json");
    let bakery = exchange::json::read(bakery).expect("the bakery's register").register;
    let activities = bakery.activities.len();
    let slow = Slow::with(bakery);
    let saver = Arc::clone(&slow.desk);
    let saving = std::thread::spawn(move || saver.save());
    slow.has_begun.recv_timeout(Duration::from_secs(20)).expect("it reaches the disk");
    let let_go = slow.let_go.clone();
    let disk = std::thread::spawn(move || {
        std::thread::sleep(HANGS);
        // What was typed meanwhile is written after it.
        while let_go.send(()).is_ok() {
            std::thread::sleep(Duration::from_millis(1));
        }
    });

    type Asked = fn(&mut Open, &str) -> Result<(), Notice>;
    let asked: [(&str, Asked); 4] = [
        ("a field that is saved", |open, text| {
            let mut firm = open.dossier.register().organisation.clone();
            firm.trade_name = ::register::Answer::Confirmed(text.to_owned());
            Ok(open.dossier.save_organisation(firm).map(drop)?)
        }),
        ("an activity that is added", |open, text| Ok(open.dossier.add_activity(text).map(drop)?)),
        ("the same taken back", |open, _| Ok(open.dossier.undo().map(drop)?)),
        ("the lists on the screen", |open, _| {
            let today = clock::today();
            let rows = open.dossier.activity_rows(today).len();
            let _ = (open.dossier.finding_rows(today), open.dossier.retention_rows());
            if rows == 0 { Err(nothing_open()) } else { Ok(()) }
        }),
    ];
    let mut took: [Vec<Duration>; 5] = Default::default();
    let mut typed = String::new();
    let start = Instant::now();
    // A little less, so that the disk still hangs at the last answer.
    while start.elapsed() + Duration::from_secs(1) < HANGS {
        typed = format!("Terwijl de schijf hangt: {:.3?}", start.elapsed());
        for ((what, ask), took) in asked.iter().zip(&mut took) {
            let asked = Instant::now();
            slow.desk.with(|open| ask(open, &typed)).unwrap_or_else(|error| panic!("{what}: {error:?}"));
            took.push(asked.elapsed());
        }
        let asked = Instant::now();
        assert!(slow.desk.state().expect("an open dossier").unsaved);
        took[4].push(asked.elapsed());
        // Somebody who types fast.
        std::thread::sleep(Duration::from_millis(20));
    }
    assert!(!saving.is_finished(), "the disk did not hang");
    let mut longest = Duration::ZERO;
    for (what, took) in asked.iter().map(|(what, _)| *what).chain(["how it stands"]).zip(&mut took) {
        took.sort_unstable();
        let (half, most) = (took[took.len() / 2], took[took.len() - 1]);
        let count = took.len();
        println!("T7 in the window, {what}: {count} answers, half of them in {half:.1?}, all in {most:.1?}");
        longest = longest.max(most);
    }
    saving.join().expect("no panic").expect("saved");
    slow.desk.save().expect("saved");
    assert_eq!(slow.activities_in("a.verantwoord"), activities + 1);
    let file = Dossier::open(&slow.owners.join("a.verantwoord"), Ids::by_chance()).expect("the file");
    let name = &file.register().organisation.trade_name;
    assert_eq!(*name, ::register::Answer::Confirmed(typed), "what was typed last");
    assert!(longest <= AT_ONCE, "an answer took {longest:.1?}");
    drop(slow);
    disk.join().expect("no panic");
}
