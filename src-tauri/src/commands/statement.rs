//! The privacy statement: shown and written.

use super::making::make;
use super::{edit, read};
use crate::clock::today;
use crate::desk::Desk;
use crate::dialogs::{self, FileKind};
use crate::notice::{Notice, OrTell};
use crate::open::WrittenFile;
use crate::saving;
use crate::sent::StatementAnswer;
use ::register::{Language, StatementVariant, VariantId};
use dossier::Changed;
use dossier::informed::InformedGrid;
use dossier::logo::Picture;
use dossier::statement::{Choices, StatementRow};
use serde::Deserialize;
use tauri::{AppHandle, Manager, Runtime};
use ts_rs::TS;

/// The formats in which a paper is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PaperFormat {
    /// To publish or print.
    Pdf,
    /// To change.
    Docx,
    /// A whole web page.
    Html,
    /// A piece of a page, for a website of one's own.
    Fragment,
    /// Plain text.
    Text,
    /// Text with light marks.
    Markdown,
    /// A statement for programs.
    Tilt,
    /// The complete register, to take along.
    Json,
}

impl PaperFormat {
    pub(super) fn file_kind(self) -> FileKind {
        match self {
            Self::Pdf => FileKind::Pdf,
            Self::Docx => FileKind::Docx,
            Self::Html => FileKind::Html,
            Self::Fragment => FileKind::Fragment,
            Self::Text => FileKind::Text,
            Self::Markdown => FileKind::Markdown,
            Self::Tilt => FileKind::Tilt,
            Self::Json => FileKind::Json,
        }
    }
}

/// A statement as it would be published today. `held` is the number of the last answer about it that the page has
/// taken: only what is new since is told.
#[tauri::command]
pub fn statement<R: Runtime>(
    app: AppHandle<R>,
    variant: VariantId,
    language: Language,
    held: Option<u32>,
) -> Result<StatementAnswer, Notice> {
    app.state::<Desk>().with(|open| {
        let choices = open.dossier.choices(Some(variant.as_str()), None, false).or_tell("statement")?;
        let now = open.dossier.statement(&Choices { language, ..choices }, today());
        Ok(open.sent.answer((variant, language), held, now))
    })
}

/// The statements that the firm has or can have.
#[tauri::command]
pub fn statements<R: Runtime>(app: AppHandle<R>) -> Result<Vec<StatementRow>, Notice> {
    read(&app, |dossier| Ok(dossier.statements()))
}

/// Puts a picture that the owner chooses on a statement. None: they cancelled.
#[tauri::command]
pub fn choose_logo<R: Runtime>(
    app: AppHandle<R>,
    variant: StatementVariant,
) -> Result<Option<Changed>, Notice> {
    const COMMAND: &str = "choose_logo";
    let Some(path) = dialogs::open(FileKind::Picture) else { return Ok(None) };
    let picture = Picture::read(&path).or_tell(COMMAND)?;
    edit(&app, COMMAND, |dossier| dossier.set_logo(variant, Some(picture)).map(Some))
}

/// Takes the picture from a statement.
#[tauri::command]
pub fn remove_logo<R: Runtime>(app: AppHandle<R>, variant: StatementVariant) -> Result<Changed, Notice> {
    edit(&app, "remove_logo", |dossier| dossier.set_logo(variant, None))
}

/// The accent colour as papers print it: made darker or lighter until text in it can be read on white.
#[tauri::command]
pub fn readable_accent(accent: String) -> Result<String, Notice> {
    Ok(document::colour::readable_on(&accent, "#FFFFFF"))
}

/// Which group of people reads about which activity in which statement, and what falls between.
#[tauri::command]
pub fn informed_grid<R: Runtime>(app: AppHandle<R>) -> Result<InformedGrid, Notice> {
    read(&app, |dossier| Ok(dossier.informed_grid()))
}

/// Writes the statement where the owner says, as a concept when something is missing in it. None: they
/// cancelled.
#[tauri::command]
pub fn export_statement<R: Runtime>(
    app: AppHandle<R>,
    variant: VariantId,
    language: Language,
    format: PaperFormat,
) -> Result<Option<WrittenFile>, Notice> {
    const COMMAND: &str = "export_statement";
    let choices = read(&app, |dossier| {
        let choices = dossier.choices(Some(variant.as_str()), None, false).or_tell(COMMAND)?;
        Ok(Choices { language, ..choices })
    })?;
    let (concept, proposed) = read(&app, |dossier| {
        Ok((dossier.statement(&choices, today()).concept, dossier.statement_file_name(&choices)))
    })?;
    // Who hands out a paper has the dossier it was made of.
    saving::now(&app);
    let Some(path) = dialogs::save(format.file_kind(), &proposed) else { return Ok(None) };
    let choices = Choices { concept, ..choices };
    make(&app, &path, COMMAND, |dossier| dossier.prepare_statement(&path, &choices, today()).map(Some))
}
