//! Undo and redo.

use super::edit;
use crate::notice::Notice;
use dossier::{Changed, Dossier};
use tauri::{AppHandle, Runtime};

/// Takes the last edit back.
#[tauri::command]
pub async fn undo<R: Runtime>(app: AppHandle<R>) -> Result<Changed, Notice> {
    edit(app, "undo", Dossier::undo).await
}

/// Does again what was taken back last.
#[tauri::command]
pub async fn redo<R: Runtime>(app: AppHandle<R>) -> Result<Changed, Notice> {
    edit(app, "redo", Dossier::redo).await
}
