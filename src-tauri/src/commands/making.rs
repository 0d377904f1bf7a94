//! What may take long: files that the program makes of the open dossier, and opening one. How far it is, stopping it,
//! and what can be done with a file afterwards. The page never names a path: it knows a file by the number it got here.

use super::read;
use crate::file_manager;
use crate::notice::{Notice, OrTell};
use crate::open::WrittenFile;
use dossier::{Dossier, Prepared};
use serde::Serialize;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;
use tauri::{AppHandle, Emitter, Manager, Runtime};
use ts_rs::TS;

/// The event that tells the page how far a file is; nothing when it is made or opened, or stopped.
const MAKING: &str = "making";
/// So many times at most the page is told how far a file is: more steps cannot be seen.
const TOLD: usize = 100;

/// A file that is being made or opened.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Making {
    /// Its name: "Register Bakkerij Jansen.pdf".
    pub name: String,
    /// It is a dossier that is being opened.
    pub is_opening: bool,
    /// How many parts of it are done.
    pub done: usize,
    /// How many there are; 0 when that is not known, or not yet.
    pub all: usize,
}

/// Makes a file of the open dossier. The page hears of it, for what takes long is shown and can be stopped. None: the
/// dossier has nothing to make it of, or it was stopped; then no file was touched.
///
/// The dossier is in use only while the paper is composed: who goes on typing does not wait for the drawing.
pub(super) fn make<R: Runtime>(
    app: &AppHandle<R>,
    path: &Path,
    command: &'static str,
    prepare: impl FnOnce(&Dossier) -> Result<Option<Prepared>, dossier::Error>,
) -> Result<Option<WrittenFile>, Notice> {
    let mut told = Told::begin(app, path, false);
    let Some(prepared) = read(app, |dossier| prepare(dossier).or_tell(command))? else { return Ok(None) };
    let goes_on = &mut |done, all| {
        #[cfg(feature = "e2e")]
        slow("VERANTWOORD_E2E_SLOW_MAKING");
        told.goes_on(done, all)
    };
    let made = prepared.make_while(goes_on).or_tell(command)?;
    Ok(made.map(|paper| kept(app, path, WrittenFile::of(path, &paper))))
}

/// Opens a file beside this, and waits for that as long as it is wanted: a disk in another building may answer late or
/// never. None: it was stopped; what comes of it after all is dropped.
pub(super) fn open_while<R: Runtime, T: Send + 'static>(
    app: &AppHandle<R>,
    path: &Path,
    open: impl FnOnce() -> T + Send + 'static,
) -> Option<T> {
    /// Nobody notices that Stop takes so long.
    const LOOK: Duration = Duration::from_millis(50);
    let mut told = Told::begin(app, path, true);
    let (opened, hears) = mpsc::channel();
    std::thread::spawn(move || {
        #[cfg(feature = "e2e")]
        slow("VERANTWOORD_E2E_SLOW_OPENING");
        // Nobody may be waiting any more.
        let _ = opened.send(open());
    });
    loop {
        match hears.recv_timeout(LOOK) {
            Ok(opened) => return Some(opened),
            Err(RecvTimeoutError::Timeout) if told.goes_on(0, 0) => {}
            Err(RecvTimeoutError::Timeout) => return None,
            Err(RecvTimeoutError::Disconnected) => panic!("opening broke off"),
        }
    }
}

/// The file with the number by which the page can ask for it.
pub(super) fn kept<R: Runtime>(app: &AppHandle<R>, path: &Path, file: WrittenFile) -> WrittenFile {
    let files = app.state::<Files>();
    let mut files = files.0.lock().unwrap_or_else(PoisonError::into_inner);
    files.push(path.to_owned());
    WrittenFile { number: files.len() - 1, ..file }
}

/// The files that were made since the program started, in their order.
#[derive(Debug, Default)]
pub struct Files(Mutex<Vec<PathBuf>>);

/// Somebody wants what is being made no longer.
#[derive(Debug, Default)]
pub struct Stop(AtomicBool);

/// Tells the page how far a file is, for as long as it is being made.
struct Told<'a, R: Runtime> {
    app: &'a AppHandle<R>,
    making: Making,
}

impl<'a, R: Runtime> Told<'a, R> {
    fn begin(app: &'a AppHandle<R>, path: &Path, is_opening: bool) -> Self {
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let making = Making { name, is_opening, done: 0, all: 0 };
        app.state::<Stop>().0.store(false, Ordering::Relaxed);
        let _ = app.emit(MAKING, Some(&making));
        Self { app, making }
    }

    fn goes_on(&mut self, done: usize, all: usize) -> bool {
        let step = |done: usize| done * TOLD / all.max(1);
        if all > 0 && (self.making.all == 0 || step(done) != step(self.making.done)) {
            (self.making.done, self.making.all) = (done, all);
            let _ = self.app.emit(MAKING, Some(&self.making));
        }
        !self.app.state::<Stop>().0.load(Ordering::Relaxed)
    }
}

// Told also when the work breaks off.
impl<R: Runtime> Drop for Told<'_, R> {
    fn drop(&mut self) {
        let _ = self.app.emit(MAKING, None::<&Making>);
    }
}

/// A test asks for a slow computer: so many milliseconds.
#[cfg(feature = "e2e")]
fn slow(named: &str) {
    let asked = std::env::var(named).ok().and_then(|asked| asked.parse().ok());
    std::thread::sleep(Duration::from_millis(asked.unwrap_or_default()));
}

/// Stops what is being made or opened: no file is touched, and the dossier is as it was.
#[tauri::command]
pub fn stop_making<R: Runtime>(app: AppHandle<R>) -> Result<(), Notice> {
    app.state::<Stop>().0.store(true, Ordering::Relaxed);
    Ok(())
}

/// Shows a file that was made in the file manager.
#[tauri::command]
pub fn show_made<R: Runtime>(app: AppHandle<R>, number: usize) -> Result<(), Notice> {
    let file = file(&app, number)?;
    file_manager::show(&file).map_err(|_| file_manager::not_shown(&file))
}

/// Opens a file that was made in the program that this computer has for it.
#[tauri::command]
pub fn open_made<R: Runtime>(app: AppHandle<R>, number: usize) -> Result<(), Notice> {
    let file = file(&app, number)?;
    file_manager::open(&file).map_err(|_| file_manager::not_shown(&file))
}

fn file<R: Runtime>(app: &AppHandle<R>, number: usize) -> Result<PathBuf, Notice> {
    let files = app.state::<Files>();
    let files = files.0.lock().unwrap_or_else(PoisonError::into_inner);
    files.get(number).filter(|file| file.exists()).cloned().ok_or_else(|| Notice {
        title: "Dit bestand staat er niet meer.".into(),
        text: "Het is verplaatst, of het heet nu anders.".into(),
        hint: "Maak het bestand opnieuw.".into(),
    })
}
