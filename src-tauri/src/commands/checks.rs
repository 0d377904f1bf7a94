//! Findings that the owner sets aside: what does not apply to them, and why.

use super::{edit, read};
use crate::clock::today;
use crate::notice::Notice;
use ::register::{FieldId, RecordRef};
use dossier::Changed;
use dossier::views::SetAsideRow;
use tauri::{AppHandle, Runtime};

/// What the owner set aside, with the reasons.
#[tauri::command]
pub fn findings_set_aside<R: Runtime>(app: AppHandle<R>) -> Result<Vec<SetAsideRow>, Notice> {
    read(&app, |dossier| Ok(dossier.set_aside_rows(today())))
}

/// Sets a finding aside, with the reason. Done again, the reason is replaced.
#[tauri::command]
pub fn set_aside<R: Runtime>(
    app: AppHandle<R>,
    check: String,
    record: RecordRef,
    field: FieldId,
    reason: String,
) -> Result<Changed, Notice> {
    edit(&app, "set_aside", |dossier| dossier.set_aside(&check, &record, field, &reason, None))
}

/// A finding that was set aside counts again.
#[tauri::command]
pub fn take_back<R: Runtime>(
    app: AppHandle<R>,
    check: String,
    record: RecordRef,
    field: FieldId,
) -> Result<Changed, Notice> {
    edit(&app, "take_back", |dossier| dossier.take_back(&check, &record, field))
}
