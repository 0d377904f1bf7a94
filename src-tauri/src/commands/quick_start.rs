//! *Snel beginnen*: from nothing to a statement in eight steps.

use super::file::lay;
use super::{edit, read};
use crate::clock::{moment, today};
use crate::notice::{Notice, OrTell};
use crate::open::{Open, OpenDossier};
use ::register::Register;
use document::Document;
use dossier::quick_start::{Answers, QuickStartView, Step};
use dossier::{Changed, Dossier, Home, Ids, Met, Saved};
use tauri::{AppHandle, Manager, Runtime};

/// Makes a dossier that has no file yet: its owner says where it goes once the firm has a name.
#[tauri::command]
pub fn begin_dossier<R: Runtime>(app: AppHandle<R>) -> Result<OpenDossier, Notice> {
    let home = app.state::<Home>();
    lay(&app, || {
        let made = Dossier::create_in(&home, None, Register::default(), Ids::by_chance(), moment());
        Ok(Open::with_file(made.or_tell("begin_dossier")?, Met::Nothing))
    })
}

/// Where the owner is, and what can be chosen there.
#[tauri::command]
pub fn quick_start<R: Runtime>(app: AppHandle<R>) -> Result<QuickStartView, Notice> {
    read(&app, |dossier| Ok(dossier.quick_start()))
}

/// What was answered in a step goes into the dossier; once it is left, what was asked is confirmed.
#[tauri::command]
pub fn keep_step<R: Runtime>(
    app: AppHandle<R>,
    step: Step,
    answers: Answers,
    is_left: bool,
) -> Result<Changed, Notice> {
    edit(&app, "keep_step", |dossier| dossier.keep_quick_start(step, &answers, is_left))
}

/// Adds an activity of the catalogue, as proposals.
#[tauri::command]
pub fn add_example<R: Runtime>(app: AppHandle<R>, id: String) -> Result<Saved, Notice> {
    edit(&app, "add_example", |dossier| dossier.add_example(&id))
}

/// How the statement will read with these answers, when what is proposed is right. Nothing changes.
#[tauri::command]
pub fn preview_step<R: Runtime>(app: AppHandle<R>, step: Step, answers: Answers) -> Result<Document, Notice> {
    read(&app, |dossier| Ok(dossier.quick_start_preview(step, &answers, today())))
}
