//! What the page can ask, one file per noun. A command locks, calls and returns: it has no logic.
//!
//! To add one: write it in its noun's file, name it in `bindings.rs`, allow it in
//! `capabilities/main.json`, and give it a line in `ui/src/ipc/ipc.ts`. Tests tell which is forgotten.

pub mod app;
pub mod file;
pub mod history;
pub mod publishing;
pub mod record;
pub mod register;
pub mod retention;
pub mod statement;
pub mod versions;

use crate::desk::Desk;
use crate::notice::{Notice, OrTell, our_mistake};
use crate::open::Open;
use crate::saving;
use dossier::Dossier;
use tauri::{AppHandle, Manager, Runtime};

/// Runs the body of a command beside the window. Every command is `async` and works in here: one that
/// works on the main thread freezes the window, and its panic ends the program.
pub(crate) async fn off_main<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, Notice> + Send + 'static,
) -> Result<T, Notice> {
    tauri::async_runtime::spawn_blocking(work).await.unwrap_or_else(|_| Err(our_mistake()))
}

/// Reads in the open dossier.
pub(crate) async fn read<R: Runtime, T: Send + 'static>(
    app: AppHandle<R>,
    work: impl FnOnce(&Dossier) -> Result<T, Notice> + Send + 'static,
) -> Result<T, Notice> {
    off_main(move || app.state::<Desk>().with(|open| work(&open.dossier))).await
}

/// Changes the open dossier, and has it saved soon. The command's name is for the log.
pub(crate) async fn edit<R: Runtime, T: Send + 'static>(
    app: AppHandle<R>,
    command: &'static str,
    work: impl FnOnce(&mut Dossier) -> Result<T, dossier::Error> + Send + 'static,
) -> Result<T, Notice> {
    off_main(move || {
        let done = app.state::<Desk>().with(|open| work(&mut open.dossier).or_tell(command))?;
        saving::soon(&app);
        Ok(done)
    })
    .await
}

/// Does something with the open dossier's file, and tells the page and the menu how it stands then.
pub(crate) async fn with_file<R: Runtime, T: Send + 'static>(
    app: AppHandle<R>,
    work: impl FnOnce(&mut Open) -> Result<T, Notice> + Send + 'static,
) -> Result<T, Notice> {
    off_main(move || {
        let done = app.state::<Desk>().alone(work);
        saving::tell(&app);
        done
    })
    .await
}

#[cfg(test)]
mod tests {
    use super::off_main;
    use crate::notice::{Notice, our_mistake};

    #[test]
    fn a_panic_in_a_command_becomes_a_notice() {
        let answer: Result<(), Notice> = tauri::async_runtime::block_on(off_main(|| panic!("on purpose")));
        assert_eq!(answer, Err(our_mistake()));
    }
}
