//! How long the firm keeps what, and what may go today.

use super::read;
use crate::clock::today;
use crate::notice::Notice;
use dossier::retention::view::RetentionView;
use tauri::{AppHandle, Runtime};

/// The retention schedule with its pictures, what is due, and what was noted.
#[tauri::command]
pub async fn retention<R: Runtime>(app: AppHandle<R>) -> Result<RetentionView, Notice> {
    read(app, |dossier| Ok(dossier.retention_view(today()))).await
}
