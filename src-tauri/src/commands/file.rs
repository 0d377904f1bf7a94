//! Dossiers as files: new, open, recent, save, copy. The page never names a path: it asks, the owner
//! answers a dialog, and the page learns the file's name.

use super::making;
use crate::clock::{moment, today};
use crate::desk::Desk;
use crate::dialogs::{self, FileKind};
use crate::file_manager;
use crate::last_place::{LastPlace, WindowPlace};
use crate::notice::{Notice, OrTell};
use crate::open::{Open, OpenDossier, WrittenFile};
use crate::pending_file::PendingFile;
use crate::recent::{Recent, RecentDossier};
use crate::saving;
use ::register::{Answer, FieldId, Register, normalise};
use dossier::{Dossier, Home, Ids, Met};
use serde::Serialize;
use std::path::{Path, PathBuf};
use tauri::{AppHandle, Manager, Runtime};
use ts_rs::TS;

/// The bakery of `tests/dossiers`, to look around in.
const EXAMPLE: &[u8] = include_bytes!("../../../tests/dossiers/bakkerij.json");

/// Makes a dossier of a firm, where the owner says. None: they cancelled.
#[tauri::command]
pub fn new_dossier<R: Runtime>(app: AppHandle<R>, name: String) -> Result<Option<OpenDossier>, Notice> {
    let name = normalise(FieldId::OrganisationTradeName, &name).value;
    let Some(path) = dialogs::save(FileKind::Dossier, &name) else { return Ok(None) };
    let mut register = Register::default();
    if !name.is_empty() {
        register.organisation.trade_name = Answer::Confirmed(name);
    }
    let home = app.state::<Home>();
    lay(&app, || {
        let made = Dossier::create_in(&home, Some(&path), register, Ids::by_chance(), moment());
        Ok(Open::with_file(made.or_tell("new_dossier")?, Met::Nothing))
    })
    .map(Some)
}

/// Opens a dossier that the owner chooses. None: they cancelled, or stopped it.
#[tauri::command]
pub fn open_dossier<R: Runtime>(app: AppHandle<R>) -> Result<Option<OpenDossier>, Notice> {
    let Some(path) = dialogs::open(FileKind::Dossier) else { return Ok(None) };
    open(&app, &path)
}

/// Opens the file that waits: the program was started with it, or it was dropped on the window. None: the
/// owner stopped it.
#[tauri::command]
pub fn open_pending<R: Runtime>(app: AppHandle<R>) -> Result<Option<OpenDossier>, Notice> {
    match app.state::<PendingFile>().take() {
        Some(path) => open(&app, &path),
        None => Err(nothing_there()),
    }
}

/// The dossiers that were open last, the newest first.
#[tauri::command]
pub fn recent_dossiers<R: Runtime>(app: AppHandle<R>) -> Result<Vec<RecentDossier>, Notice> {
    Ok(app.state::<Recent>().shown())
}

/// Opens the dossier at a place of that list. None: the owner stopped it.
#[tauri::command]
pub fn open_recent<R: Runtime>(app: AppHandle<R>, place: usize) -> Result<Option<OpenDossier>, Notice> {
    match app.state::<Recent>().at(place) {
        Some(path) => open(&app, &path),
        None => Err(nothing_there()),
    }
}

/// Pins one of that list, so that it stands first and stays, or lets it go again.
#[tauri::command]
pub fn pin_recent<R: Runtime>(
    app: AppHandle<R>,
    place: usize,
    is_pinned: bool,
) -> Result<Vec<RecentDossier>, Notice> {
    let recent = app.state::<Recent>();
    recent.pin(place, is_pinned);
    Ok(recent.shown())
}

/// Takes one from that list; its file stays.
#[tauri::command]
pub fn forget_recent<R: Runtime>(app: AppHandle<R>, place: usize) -> Result<Vec<RecentDossier>, Notice> {
    let recent = app.state::<Recent>();
    recent.forget(place);
    Ok(recent.shown())
}

/// Opens a copy of the example firm, which has no file.
#[tauri::command]
pub fn open_example<R: Runtime>(app: AppHandle<R>) -> Result<OpenDossier, Notice> {
    let example = exchange::json::read(EXAMPLE).expect("the example is a register");
    lay(&app, || {
        let dossier = Dossier::unnamed(example.register, Ids::by_chance(), today());
        Ok(Open::example(dossier.or_tell("open_example")?))
    })
}

/// How the open dossier stands. None: there is none.
#[tauri::command]
pub fn current_dossier<R: Runtime>(app: AppHandle<R>) -> Result<Option<OpenDossier>, Notice> {
    Ok(app.state::<Desk>().state())
}

/// Saves what is not in the file yet and puts the dossier away.
#[tauri::command]
pub fn close_dossier<R: Runtime>(app: AppHandle<R>) -> Result<(), Notice> {
    app.state::<Desk>().clear()?;
    app.state::<LastPlace>().has_open(None);
    saving::tell(&app);
    Ok(())
}

/// Saves now.
#[tauri::command]
pub fn save_dossier<R: Runtime>(app: AppHandle<R>) -> Result<OpenDossier, Notice> {
    let saved = app.state::<Desk>().save();
    saving::tell(&app);
    saved?;
    app.state::<Desk>().with(|open| Ok(open.state()))
}

/// Gives the dossier another file, where the owner says. None: they cancelled.
#[tauri::command]
pub fn save_dossier_as<R: Runtime>(app: AppHandle<R>) -> Result<Option<OpenDossier>, Notice> {
    let Some(path) = ask_where(&app)? else { return Ok(None) };
    let saved = app.state::<Desk>().save_as(&app.state::<Home>(), &path);
    saving::tell(&app);
    let state = saved?;
    app.state::<Recent>().opened(&path, today());
    app.state::<LastPlace>().has_open(Some(&path));
    Ok(Some(state))
}

/// Puts a copy where the owner says; the dossier keeps its own file. None: they cancelled.
#[tauri::command]
pub fn save_copy<R: Runtime>(app: AppHandle<R>) -> Result<Option<WrittenFile>, Notice> {
    let Some(path) = ask_where(&app)? else { return Ok(None) };
    app.state::<Desk>().save_copy(&path)?;
    Ok(Some(making::kept(&app, &path, WrittenFile::at(&path))))
}

/// Shows the open dossier's file in the file manager.
#[tauri::command]
pub fn show_in_folder<R: Runtime>(app: AppHandle<R>) -> Result<(), Notice> {
    let file = app.state::<Desk>().with(|open| Ok(open.dossier.path().map(Path::to_owned)))?;
    let Some(file) = file else { return Err(no_file_yet()) };
    file_manager::show(&file).map_err(|_| file_manager::not_shown(&file))
}

/// Where the owner was when the program ended, with its dossier open again.
#[derive(Debug, Serialize, TS)]
pub struct GoneOn {
    /// The dossier.
    pub dossier: OpenDossier,
    /// The place in it.
    pub place: WindowPlace,
}

/// Goes on where the last start ended. None: there is nothing to go on with, or the owner would rather choose.
#[tauri::command]
pub fn go_on<R: Runtime>(app: AppHandle<R>) -> Result<Option<GoneOn>, Notice> {
    let Some((path, place)) = app.state::<LastPlace>().to_go_on_with() else { return Ok(None) };
    Ok(open(&app, &path)?.map(|dossier| GoneOn { dossier, place }))
}

/// The owner went somewhere: the next start goes on there.
#[tauri::command]
pub fn is_at<R: Runtime>(app: AppHandle<R>, place: WindowPlace) -> Result<(), Notice> {
    app.state::<LastPlace>().is_at(place);
    Ok(())
}

/// Whether a start goes on where the last one ended; with an answer the owner chooses.
#[tauri::command]
pub fn goes_on<R: Runtime>(app: AppHandle<R>, answer: Option<bool>) -> Result<bool, Notice> {
    let last = app.state::<LastPlace>();
    if let Some(answer) = answer {
        last.set_goes_on(answer);
    }
    Ok(last.goes_on())
}

/// Proposes the firm's name, or that of the file.
fn ask_where<R: Runtime>(app: &AppHandle<R>) -> Result<Option<PathBuf>, Notice> {
    let name = super::read(app, |dossier| Ok(dossier.register().firm_name().map(str::to_owned)));
    Ok(dialogs::save(FileKind::Dossier, &name?.unwrap_or_default()))
}

/// Opens the dossier in this file. None: the owner stopped it, and what was open is open still.
pub(crate) fn open<R: Runtime>(app: &AppHandle<R>, path: &Path) -> Result<Option<OpenDossier>, Notice> {
    // The file that is open already is in hand as it is: a second copy would be an older one.
    let desk = app.state::<Desk>();
    if let Ok(Some(state)) = desk.with(|open| Ok((open.dossier.path() == Some(path)).then(|| open.state()))) {
        return Ok(Some(state));
    }
    let mut is_stopped = false;
    let laid = lay(app, || {
        let (program, file) = (app.clone(), path.to_owned());
        let opened = making::open_while(app, path, move || {
            Dossier::open_in(&program.state::<Home>(), &file, Ids::by_chance(), moment())
        });
        is_stopped = opened.is_none();
        let (dossier, met) = opened.ok_or_else(nothing_there)?.or_tell("open_dossier")?;
        Ok(Open::with_file(dossier, met))
    });
    if is_stopped { Ok(None) } else { laid.map(Some) }
}

/// Puts a dossier on the desk, once the present one is away. What it had that its file has not goes there soon.
pub(crate) fn lay<R: Runtime>(
    app: &AppHandle<R>,
    open: impl FnOnce() -> Result<Open, Notice>,
) -> Result<OpenDossier, Notice> {
    let desk = app.state::<Desk>();
    let state = desk.lay(open)?;
    let path = desk.with(|open| Ok(open.dossier.path().map(Path::to_owned)))?;
    if let Some(path) = &path {
        app.state::<Recent>().opened(path, today());
    }
    app.state::<LastPlace>().has_open(path.as_deref());
    saving::tell(app);
    if state.unsaved {
        saving::soon(app);
    }
    Ok(state)
}

fn nothing_there() -> Notice {
    Notice {
        title: "Er wacht geen bestand.".into(),
        text: String::new(),
        hint: "Kies het bestand met Openen.".into(),
    }
}

fn no_file_yet() -> Notice {
    Notice {
        title: "Dit dossier staat nog in geen bestand.".into(),
        text: String::new(),
        hint: "Kies eerst Opslaan als.".into(),
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_example_is_complete() {
        let example = exchange::json::read(super::EXAMPLE).expect("the example is a register");
        assert!(example.remarks.is_empty(), "{:?}", example.remarks);
        let choices = papers::privacy_statement::Choices::default();
        let statement = papers::privacy_statement::compose(&example.register, &choices, super::today());
        assert!(!statement.concept, "who looks at the example sees a finished statement");
    }
}
