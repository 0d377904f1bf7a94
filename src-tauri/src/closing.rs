//! Closing the window without losing anything. The page first hands over what is still being typed, then
//! asks to quit; a page that does not answer cannot keep the window open.

use crate::desk::Desk;
use crate::notice::{Notice, takes_long};
use crate::window;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::channel;
use std::time::Duration;
use tauri::{AppHandle, CloseRequestApi, Emitter, Manager, Runtime, Window};

/// Tells the page that the window is about to close.
pub const EVENT: &str = "closing";

const PATIENCE: Duration = Duration::from_secs(5);

/// Whether the page owes an answer.
#[derive(Default)]
pub struct Closing(AtomicBool);

/// The owner wants the window closed.
pub(crate) fn asked<R: Runtime>(window: &Window<R>, close: &CloseRequestApi) {
    let app = window.app_handle();
    if app.state::<Desk>().is_clear() {
        return;
    }
    close.prevent_close();
    let was_asked = app.state::<Closing>().0.swap(true, Ordering::SeqCst);
    let _ = app.emit(EVENT, ());
    if !was_asked {
        let app = app.clone();
        std::thread::spawn(move || close_unless_answered(&app));
    }
}

/// The page answered: it decides from here on.
pub(crate) fn answered<R: Runtime>(app: &AppHandle<R>) {
    app.state::<Closing>().0.store(false, Ordering::SeqCst);
}

/// Closes every window, and with the last one the program.
pub(crate) fn now<R: Runtime>(app: &AppHandle<R>) {
    window::remember(app);
    for window in app.webview_windows().into_values() {
        let _ = window.destroy();
    }
}

/// Saves what is not in the file yet. A disk that takes longer than anybody waits is left to itself.
pub(crate) fn saved<R: Runtime>(app: &AppHandle<R>) -> Result<(), Notice> {
    let (done, is_done) = channel();
    let app = app.clone();
    std::thread::spawn(move || done.send(app.state::<Desk>().save()));
    is_done.recv_timeout(PATIENCE).unwrap_or_else(|_| Err(takes_long()))
}

fn close_unless_answered<R: Runtime>(app: &AppHandle<R>) {
    std::thread::sleep(PATIENCE);
    if app.state::<Closing>().0.swap(false, Ordering::SeqCst) {
        // What is not in the file then is in the working copy, and comes back.
        let _ = saved(app);
        now(app);
    }
}
