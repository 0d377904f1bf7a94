//! Saving in the background, soon after each edit. The thread takes one wish at a time, so the last
//! save holds the last edit; wishes that came meanwhile are one.

use crate::desk::Desk;
use crate::menu::MenuItems;
use std::sync::OnceLock;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::time::Duration;
use tauri::{AppHandle, Emitter, Manager, Runtime};

/// Tells the page how the open dossier stands.
pub const EVENT: &str = "dossier";

/// How long after an edit. The page first reads what the edit changed: making the image of the file holds the
/// dossier for a moment.
const AFTER: Duration = Duration::from_millis(120);

/// Where wishes to save go.
#[derive(Default)]
pub struct Saving(OnceLock<Sender<()>>);

/// Saves soon, and tells the page.
pub(crate) fn soon<R: Runtime>(app: &AppHandle<R>) {
    let saving = app.state::<Saving>();
    let wishes = saving.0.get_or_init(|| {
        let (sender, receiver) = channel();
        let app = app.clone();
        std::thread::spawn(move || save_all(&app, &receiver));
        sender
    });
    // The thread ends with the program.
    let _ = wishes.send(());
}

/// Tells the page and the menu bar how the open dossier stands.
pub(crate) fn tell<R: Runtime>(app: &AppHandle<R>) {
    let state = app.state::<Desk>().state();
    if let Some(menu) = app.try_state::<MenuItems<R>>() {
        menu.dossier_is_open(state.is_some());
        let (undo, redo) =
            state.as_ref().map_or((None, None), |open| (open.can_undo.as_deref(), open.can_redo.as_deref()));
        menu.name_history(undo, redo);
    }
    let _ = app.emit(EVENT, state);
}

fn save_all<R: Runtime>(app: &AppHandle<R>, wishes: &Receiver<()>) {
    while wishes.recv().is_ok() {
        std::thread::sleep(AFTER);
        while wishes.try_recv().is_ok() {}
        // Whether it worked stands in the state that the page is told.
        let _ = app.state::<Desk>().save();
        tell(app);
    }
}
