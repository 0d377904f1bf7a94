//! How long the firm keeps what, and what may go today.

use super::making::make;
use super::read;
use crate::clock::today;
use crate::dialogs::{self, FileKind};
use crate::notice::Notice;
use crate::open::WrittenFile;
use ::register::DeletionEventId;
use dossier::retention::phrase::{self, PeriodReading};
use dossier::retention::view::RetentionView;
use serde::Deserialize;
use tauri::{AppHandle, Runtime};
use ts_rs::TS;

/// The formats in which the window makes the retention schedule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ScheduleFormat {
    /// To print, with the picture.
    Pdf,
    /// A workbook.
    Xlsx,
    /// Reminders for a calendar.
    Ics,
}

impl ScheduleFormat {
    fn file_kind(self) -> FileKind {
        match self {
            Self::Pdf => FileKind::Pdf,
            Self::Xlsx => FileKind::Xlsx,
            Self::Ics => FileKind::Ics,
        }
    }
}

/// The retention schedule with its pictures, what is due, and what was noted.
#[tauri::command]
pub fn retention<R: Runtime>(app: AppHandle<R>) -> Result<RetentionView, Notice> {
    read(&app, |dossier| Ok(dossier.retention_view(today())))
}

/// What is read in a period as the owner writes it: offered, never taken over by itself.
#[tauri::command]
pub fn read_period(text: String) -> Result<PeriodReading, Notice> {
    Ok(phrase::read_period(&text))
}

/// Writes the retention schedule where the owner says. None: they cancelled.
#[tauri::command]
pub fn export_retention<R: Runtime>(
    app: AppHandle<R>,
    format: ScheduleFormat,
) -> Result<Option<WrittenFile>, Notice> {
    let proposed = named(&app, "Bewaartermijnen")?;
    let Some(path) = dialogs::save(format.file_kind(), &proposed) else { return Ok(None) };
    make(&app, &path, "export_retention", |dossier| dossier.prepare_retention(&path, today()).map(Some))
}

/// Writes the proof of a deletion where the owner says. None: they cancelled, or it is not noted any more.
#[tauri::command]
pub fn export_deletion_proof<R: Runtime>(
    app: AppHandle<R>,
    deletion: DeletionEventId,
) -> Result<Option<WrittenFile>, Notice> {
    let proposed = named(&app, "Bewijs van verwijdering")?;
    let Some(path) = dialogs::save(FileKind::Pdf, &proposed) else { return Ok(None) };
    make(&app, &path, "export_deletion_proof", |dossier| {
        let Some(event) = dossier.register().deletion_events.iter().find(|event| event.id == deletion) else {
            return Ok(None);
        };
        dossier.prepare_deletion_proof(&path, event, today()).map(Some)
    })
}

/// "Bewaartermijnen Bakkerij Jansen": what a file about the firm is called.
fn named<R: Runtime>(app: &AppHandle<R>, what: &'static str) -> Result<String, Notice> {
    read(app, |dossier| {
        Ok(format!("{what} {}", dossier.register().firm_name().unwrap_or_default()).trim().to_owned())
    })
}
