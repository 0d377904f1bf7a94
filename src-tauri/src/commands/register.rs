//! What the register holds, and what screens show of it.

use super::read;
use crate::clock::today;
use crate::notice::{Notice, our_mistake};
use ::register::tidy::RecordProblem;
use dossier::views::{ActivityRow, FindingRow, RetentionRow};
use serde::Serialize;
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
pub async fn register_parts<R: Runtime>(
    app: AppHandle<R>,
    parts: Vec<String>,
) -> Result<Map<String, Value>, Notice> {
    read(app, move |dossier| match serde_json::to_value(dossier.register()) {
        Ok(Value::Object(mut all)) => {
            all.retain(|part, _| parts.is_empty() || parts.contains(part));
            Ok(all)
        }
        Ok(_) | Err(_) => Err(our_mistake()),
    })
    .await
}

/// What screens show besides the register itself.
#[tauri::command]
pub async fn views<R: Runtime>(app: AppHandle<R>) -> Result<Views, Notice> {
    read(app, |dossier| {
        Ok(Views {
            activities: dossier.activity_rows(today()),
            findings: dossier.finding_rows(today()),
            retention: dossier.retention_rows(),
            problems: dossier.register().problems(),
        })
    })
    .await
}
