//! What the register holds, and what screens show of it.

use super::making::make;
use super::read;
use super::statement::PaperFormat;
use crate::clock::today;
use crate::dialogs;
use crate::notice::{Notice, our_mistake};
use crate::open::WrittenFile;
use crate::saving;
use ::register::tidy::RecordProblem;
use dossier::views::{ActivityRow, FindingRow, RetentionRow};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use tauri::{AppHandle, Runtime};
use ts_rs::TS;

/// What screens show besides the register itself, worked out anew after each change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Views {
    /// The activities in a list, in the order of the register.
    pub activities: Vec<ActivityRow>,
    /// What is not complete or not in order, faults first.
    pub findings: Vec<FindingRow>,
    /// The retention schedule, in its own order.
    pub retention: Vec<RetentionRow>,
    /// Values that do not look like what their field asks for.
    pub problems: Vec<RecordProblem>,
}

/// Parts of the register by their field, such as `activities`; all of them when none is named.
#[tauri::command]
pub fn register_parts<R: Runtime>(
    app: AppHandle<R>,
    parts: Vec<String>,
) -> Result<Map<String, Value>, Notice> {
    read(&app, |dossier| match serde_json::to_value(dossier.register()) {
        Ok(Value::Object(mut all)) => {
            all.retain(|part, _| parts.is_empty() || parts.contains(part));
            Ok(all)
        }
        Ok(_) | Err(_) => Err(our_mistake()),
    })
}

/// What screens show besides the register itself.
#[tauri::command]
pub fn views<R: Runtime>(app: AppHandle<R>) -> Result<Views, Notice> {
    read(&app, |dossier| {
        Ok(Views {
            activities: dossier.activity_rows(today()),
            findings: dossier.finding_rows(today()),
            retention: dossier.retention_rows(),
            problems: dossier.register().problems(),
        })
    })
}

/// The papers that say what the register holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum RegisterPaper {
    /// All of it, as art. 30 AVG asks.
    Register,
    /// A line for each activity, on one page.
    Overview,
}

/// Writes the register, or the overview of it, where the owner says. None: they cancelled.
#[tauri::command]
pub fn export_register<R: Runtime>(
    app: AppHandle<R>,
    paper: RegisterPaper,
    format: PaperFormat,
) -> Result<Option<WrittenFile>, Notice> {
    let what = match paper {
        RegisterPaper::Register => "Register",
        RegisterPaper::Overview => "Overzicht",
    };
    let proposed = read(&app, |dossier| {
        Ok(format!("{what} {}", dossier.register().firm_name().unwrap_or_default()).trim().to_owned())
    })?;
    // Who hands out a paper has the dossier it was made of.
    saving::now(&app);
    let Some(path) = dialogs::save(format.file_kind(), &proposed) else { return Ok(None) };
    make(&app, &path, "export_register", |dossier| match paper {
        RegisterPaper::Register => dossier.prepare_register(&path, today()).map(Some),
        RegisterPaper::Overview => dossier.prepare_overview(&path, today()).map(Some),
    })
}
