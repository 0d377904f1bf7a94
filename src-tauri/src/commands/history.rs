//! Undo and redo.

use super::edit;
use crate::notice::Notice;
use dossier::{Changed, Dossier};
use tauri::{AppHandle, Runtime};

/// Takes the last edit back.
#[tauri::command]
pub fn undo<R: Runtime>(app: AppHandle<R>) -> Result<Changed, Notice> {
    edit(&app, "undo", Dossier::undo)
}

/// Does again what was taken back last.
#[tauri::command]
pub fn redo<R: Runtime>(app: AppHandle<R>) -> Result<Changed, Notice> {
    edit(&app, "redo", Dossier::redo)
}
