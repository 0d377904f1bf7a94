//! Versions of a statement that were published, and the owner's own words in it.

use super::making::make;
use super::statement::PaperFormat;
use super::{edit, read};
use crate::clock::today;
use crate::dialogs;
use crate::notice::{Notice, OrTell};
use crate::open::WrittenFile;
use crate::saving;
use ::register::{Language, OwnText, PublishedStatementId, VariantId};
use document::Document;
use dossier::Changed;
use dossier::drift::SentenceView;
use dossier::own_words::{OwnTextRow, PartRow};
use dossier::publishing::{Published, PublishedRow};
use dossier::readability::StatementReading;
use dossier::statement_state::StatementState;
use dossier::translations::TranslationRow;
use tauri::{AppHandle, Runtime};

/// Which version is out, whether it still holds, and what the next one says is new.
#[tauri::command]
pub fn statement_state<R: Runtime>(
    app: AppHandle<R>,
    variant: VariantId,
    language: Language,
) -> Result<StatementState, Notice> {
    read(&app, |dossier| dossier.statement_state(&variant, language, today()).or_tell("statement_state"))
}

/// Publishes the statement as it is today.
#[tauri::command]
pub fn publish<R: Runtime>(
    app: AppHandle<R>,
    variant: VariantId,
    language: Language,
) -> Result<Published, Notice> {
    edit(&app, "publish", |dossier| dossier.publish(&variant, language, today()))
}

/// The versions that were published, the newest first.
#[tauri::command]
pub fn published_versions<R: Runtime>(
    app: AppHandle<R>,
    variant: VariantId,
) -> Result<Vec<PublishedRow>, Notice> {
    read(&app, |dossier| Ok(dossier.published_rows(&variant)))
}

/// Keeps the owner's words about what is new; none gives the standard ones back.
#[tauri::command]
pub fn save_changes<R: Runtime>(
    app: AppHandle<R>,
    variant: VariantId,
    language: Language,
    changes: Vec<String>,
) -> Result<Changed, Notice> {
    edit(&app, "save_changes", |dossier| dossier.save_changes(&variant, language, changes, today()))
}

/// A published version as it was.
#[tauri::command]
pub fn published_document<R: Runtime>(
    app: AppHandle<R>,
    version: PublishedStatementId,
) -> Result<Document, Notice> {
    read(&app, |dossier| dossier.published_document(&version).or_tell("published_document"))
}

/// A published version and another, or the statement of today, in one document with what came and went marked.
#[tauri::command]
pub fn compare_published<R: Runtime>(
    app: AppHandle<R>,
    older: PublishedStatementId,
    newer: Option<PublishedStatementId>,
) -> Result<Document, Notice> {
    read(&app, |dossier| dossier.compared(&older, newer.as_ref(), today()).or_tell("compare_published"))
}

/// Writes a published version again, the same bytes as then, where the owner says. None: they cancelled.
#[tauri::command]
pub fn export_published<R: Runtime>(
    app: AppHandle<R>,
    version: PublishedStatementId,
    format: PaperFormat,
) -> Result<Option<WrittenFile>, Notice> {
    let document = published_document(app.clone(), version.clone())?;
    let what = match Language::of_tag(&document.language) {
        Some(Language::English) => "Privacy statement",
        Some(Language::Dutch) | None => "Privacyverklaring",
    };
    let proposed = format!("{what} {}, {}", document.author, document.version);
    saving::now(&app);
    let Some(path) = dialogs::save(format.file_kind(), &proposed) else { return Ok(None) };
    make(&app, &path, "export_published", |dossier| dossier.prepare_published(&path, &version).map(Some))
}

/// Writes a published version and another, or the statement of today, in one document with what came and went marked,
/// where the owner says. None: they cancelled.
#[tauri::command]
pub fn export_compared<R: Runtime>(
    app: AppHandle<R>,
    older: PublishedStatementId,
    newer: Option<PublishedStatementId>,
    format: PaperFormat,
) -> Result<Option<WrittenFile>, Notice> {
    let document = compare_published(app.clone(), older.clone(), newer.clone())?;
    let proposed = format!("Verschil privacyverklaring {}", document.author);
    saving::now(&app);
    let Some(path) = dialogs::save(format.file_kind(), &proposed) else { return Ok(None) };
    make(&app, &path, "export_compared", |dossier| {
        dossier.prepare_compared(&path, &older, newer.as_ref(), today()).map(Some)
    })
}

/// How hard the statement is to read, and what would make it read better.
#[tauri::command]
pub fn readability<R: Runtime>(app: AppHandle<R>, variant: VariantId) -> Result<StatementReading, Notice> {
    read(&app, |dossier| dossier.readability(&variant, today()).or_tell("readability"))
}

/// Every sentence of the statement with its message, article and facts.
#[tauri::command]
pub fn statement_sentences<R: Runtime>(
    app: AppHandle<R>,
    variant: VariantId,
) -> Result<Vec<SentenceView>, Notice> {
    read(&app, |dossier| dossier.sentences(&variant, today()).or_tell("statement_sentences"))
}

/// The parts of a statement, and which of them the law asks for.
#[tauri::command]
pub fn statement_parts<R: Runtime>(app: AppHandle<R>, variant: VariantId) -> Result<Vec<PartRow>, Notice> {
    read(&app, |dossier| dossier.statement_parts(&variant, today()).or_tell("statement_parts"))
}

/// The owner's own words, each beside the standard words of today.
#[tauri::command]
pub fn own_texts<R: Runtime>(app: AppHandle<R>, variant: VariantId) -> Result<Vec<OwnTextRow>, Notice> {
    read(&app, |dossier| dossier.own_texts(&variant, today()).or_tell("own_texts"))
}

/// The owner's words without a translation, and the phrase book.
#[tauri::command]
pub fn translations<R: Runtime>(
    app: AppHandle<R>,
    variant: VariantId,
    language: Language,
) -> Result<Vec<TranslationRow>, Notice> {
    read(&app, |dossier| dossier.translations(&variant, language, today()).or_tell("translations"))
}

/// Keeps what an owner's Dutch words are in another language; nothing takes that away.
#[tauri::command]
pub fn translate<R: Runtime>(
    app: AppHandle<R>,
    variant: VariantId,
    language: Language,
    original: String,
    words: String,
) -> Result<Changed, Notice> {
    edit(&app, "translate", |dossier| dossier.translate(&variant, language, &original, &words))
}

/// Takes own words away: the standard words come back.
#[tauri::command]
pub fn restore_standard<R: Runtime>(
    app: AppHandle<R>,
    variant: VariantId,
    own: OwnText,
) -> Result<Changed, Notice> {
    edit(&app, "restore_standard", |dossier| dossier.restore_standard(&variant, &own))
}

/// The owner looked at their words again and keeps them.
#[tauri::command]
pub fn keep_own_words<R: Runtime>(
    app: AppHandle<R>,
    variant: VariantId,
    own: OwnText,
) -> Result<Changed, Notice> {
    edit(&app, "keep_own_words", |dossier| dossier.keep_own_words(&variant, &own, today()))
}
