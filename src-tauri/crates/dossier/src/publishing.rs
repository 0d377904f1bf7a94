//! Publishing a statement: from then on its text stands, whatever happens to the register.
//!
//! A published version keeps its document model in the dossier, with what it is known by: the facts it states, its PDF,
//! the date of the law's data. It can be opened and exported again, and it is what today's statement is compared with.

use std::path::Path;

use chrono::{Months, NaiveDate};
use document::Document;
use papers::privacy_statement::{self, Choices};
use register::{
    Attachment, AttachmentId, Language, PartialDate, PublicationStatus, PublishedStatement,
    PublishedStatementId, RecordKind, RecordRef, Register, StatementVariant, VariantId, reference,
};
use serde::Serialize;

use crate::dossier::Dossier;
use crate::error::Error;
use crate::export::{Exported, Prepared};
use crate::frozen;
use crate::operation::{Changed, Operation};
use crate::statement::with_missing;

/// A day as people write it: "21 november 2026".
pub use papers::dutch::date as in_words;

/// A published version in a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
pub struct PublishedRow {
    /// Its id.
    pub id: PublishedStatementId,
    /// Its number; 0 when the firm did not number it.
    pub version: u32,
    /// In which language it is.
    pub language: Language,
    /// Its date as people write it: "21 november 2026"; empty when nobody knows.
    pub date: String,
    /// Where it is in its life.
    pub status: PublicationStatus,
    /// What changed in it, a sentence each.
    pub changes: Vec<String>,
    /// Date of the law's data it was made with, ISO 8601; empty for one of elsewhere.
    pub rule_pack: String,
    /// Its text is kept: it can be opened, exported and compared.
    pub is_kept: bool,
}

/// What was published.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
pub struct Published {
    /// Its id.
    pub id: PublishedStatementId,
    /// Its number.
    pub version: u32,
    /// When to look at it again.
    pub next_review: NaiveDate,
    /// What changed since the version before, a sentence each.
    pub changes: Vec<String>,
    /// What the screens load anew.
    pub changed: Changed,
}

impl Dossier {
    /// Publishes a statement in a language as it is on a day: one step of undo. Refused while something is missing in
    /// it, words without a translation too.
    pub fn publish(
        &mut self,
        variant: &VariantId,
        language: Language,
        day: NaiveDate,
    ) -> Result<Published, Error> {
        let choices = self.in_language(variant, language)?;
        let changes = self.changes_to_publish(variant, language, day)?;
        let version = self.version_in_the_making(variant, language, day);
        let choices = Choices { version: Some(version), ..choices };
        let next = privacy_statement::variant(self.register(), variant);
        let next = StatementVariant { version: next.version.max(version), ..next };
        let name = name_of(variant, language, version);
        let id = self.id_of_draft(variant, language, version);
        let mut record = PublishedStatement {
            id: id.clone(),
            variant: variant.clone(),
            version,
            language,
            date: Some(PartialDate::from(day)),
            status: PublicationStatus::Published,
            changes: changes.clone(),
            rule_pack: reference::checked_on().to_string(),
            ..PublishedStatement::default()
        };
        // The text says its own number and what changed, so it is made of the register as it will be.
        let mut register = self.register().clone();
        store(&mut register, next.clone(), record.clone());
        let (document, missing) = with_missing(&register, &choices, day);
        if !missing.is_empty() {
            return Err(Error::Gaps(missing));
        }
        let title = format!("{}, versie {version}", document.title);
        let mut kept = frozen::freeze(&document, title, format!("{name}.document.json.gz"));
        kept.id = AttachmentId(self.new_id(RecordKind::Attachment, &name));
        record.snapshot_hash = frozen::hash_of_facts(&document);
        record.pdf_hash = frozen::hash_of(&pdf::write(&document).bytes);
        record.attachment = Some(kept.id.clone());
        let a_year_on = day.checked_add_months(Months::new(12)).unwrap_or(day);
        let next_review = next.next_review.filter(|review| *review > day).unwrap_or(a_year_on);
        let after = StatementVariant {
            version: next.version.max(version.saturating_add(1)),
            next_review: Some(next_review),
            ..next
        };
        let changed = self.edit(Operation::Published { version }, |register| {
            replace_older(register, &record);
            store(register, after, record);
            register.attachments.push(kept);
        })?;
        Ok(Published { id, version, next_review, changes, changed })
    }

    /// The versions of a statement that were published in any language, the newest first.
    pub fn published_rows(&self, variant: &VariantId) -> Vec<PublishedRow> {
        let mut found = self.published(variant);
        found.reverse();
        found
            .into_iter()
            .map(|statement| PublishedRow {
                id: statement.id.clone(),
                version: statement.version,
                language: statement.language,
                date: statement.date.map(papers::dutch::partial_date).unwrap_or_default(),
                status: statement.status,
                changes: statement.changes.clone(),
                rule_pack: statement.rule_pack.clone(),
                is_kept: self.kept(statement).is_some(),
            })
            .collect()
    }

    /// A published version as it was.
    pub fn published_document(&self, id: &PublishedStatementId) -> Result<Document, Error> {
        let record = RecordRef::new(RecordKind::PublishedStatement, id.as_str());
        let statement = self
            .register()
            .published_statements
            .iter()
            .find(|statement| statement.id == *id)
            .ok_or(Error::NoSuchRecord { record })?;
        self.thawed(statement)
    }

    /// Writes a published version again: the same bytes as on the day it was published.
    pub fn export_published(&self, path: &Path, id: &PublishedStatementId) -> Result<Exported, Error> {
        self.prepare_published(path, id)?.make()
    }

    /// A published version, ready to be written.
    pub fn prepare_published(&self, path: &Path, id: &PublishedStatementId) -> Result<Prepared, Error> {
        self.prepare_document(path, self.published_document(id)?)
    }

    /// Two published versions in one document, or one and the statement of today, with what came and went marked.
    pub fn compared(
        &self,
        older: &PublishedStatementId,
        newer: Option<&PublishedStatementId>,
        day: NaiveDate,
    ) -> Result<Document, Error> {
        let before = self.published_document(older)?;
        let after = match newer {
            Some(newer) => self.published_document(newer)?,
            None => {
                let known = self.register().published_statements.iter().find(|it| it.id == *older);
                let (variant, language) =
                    known.map(|it| (it.variant.clone(), it.language)).unwrap_or_default();
                self.statement(&Choices { variant, language, ..Choices::default() }, day)
            }
        };
        Ok(privacy_statement::comparison(&before, &after, newer.is_none()))
    }

    /// Writes two versions in one document, as [`Dossier::compared`] gives it.
    pub fn export_compared(
        &self,
        path: &Path,
        older: &PublishedStatementId,
        newer: Option<&PublishedStatementId>,
        day: NaiveDate,
    ) -> Result<Exported, Error> {
        self.prepare_compared(path, older, newer, day)?.make()
    }

    /// Two versions in one document, ready to be written.
    pub fn prepare_compared(
        &self,
        path: &Path,
        older: &PublishedStatementId,
        newer: Option<&PublishedStatementId>,
        day: NaiveDate,
    ) -> Result<Prepared, Error> {
        self.prepare_document(path, self.compared(older, newer, day)?)
    }

    /// What changed since the version before: the owner's words for the version in the making, else the sentences that
    /// follow from the difference. None before there is a version to compare with.
    pub fn changes_to_publish(
        &self,
        variant: &VariantId,
        language: Language,
        day: NaiveDate,
    ) -> Result<Vec<String>, Error> {
        let choices = self.in_language(variant, language)?;
        let version = self.version_in_the_making(variant, language, day);
        if let Some(draft) = self.draft(variant, language, version).filter(|draft| !draft.changes.is_empty())
        {
            return Ok(draft.changes.clone());
        }
        let Some(last) = self.last_kept(variant, language) else { return Ok(Vec::new()) };
        let before = self.thawed(last)?;
        let after = self.statement(&choices, day);
        Ok(privacy_statement::what_changed(self.register(), &choices, &before, &after))
    }

    /// The owner wrote what changes in the version in the making.
    pub(crate) fn has_own_changes(&self, variant: &VariantId, language: Language, day: NaiveDate) -> bool {
        let draft = self.draft(variant, language, self.version_in_the_making(variant, language, day));
        draft.is_some_and(|draft| !draft.changes.is_empty())
    }

    /// Keeps the owner's words about what changes in the version in the making; none gives the standard ones back.
    pub fn save_changes(
        &mut self,
        variant: &VariantId,
        language: Language,
        changes: Vec<String>,
        day: NaiveDate,
    ) -> Result<Changed, Error> {
        self.in_language(variant, language)?;
        let version = self.version_in_the_making(variant, language, day);
        let changes: Vec<String> =
            changes.into_iter().map(|line| line.trim().to_owned()).filter(|line| !line.is_empty()).collect();
        let next = privacy_statement::variant(self.register(), variant);
        let next = StatementVariant { version: next.version.max(version), ..next };
        let id = self.id_of_draft(variant, language, version);
        let record = PublishedStatement {
            id,
            variant: variant.clone(),
            version,
            language,
            status: PublicationStatus::Draft,
            changes,
            ..PublishedStatement::default()
        };
        let named = crate::operation::Named::new(RecordKind::Variant, &next.title);
        self.edit(Operation::Changed(named), |register| {
            if record.changes.is_empty() {
                register.published_statements.retain(|known| known.id != record.id);
            } else {
                store(register, next, record);
            }
        })
    }

    /// The number of the version that would be published in a language now: the next one, or that of the version in
    /// another language which says what the register says today.
    pub(crate) fn version_in_the_making(
        &self,
        variant: &VariantId,
        language: Language,
        day: NaiveDate,
    ) -> u32 {
        let published = self.published(variant);
        let Some(last) = published.last() else {
            return privacy_statement::variant(self.register(), variant).version.max(1);
        };
        let is_there = |it: &&PublishedStatement| it.version == last.version && it.language == language;
        let is_translated = published.iter().any(is_there);
        if !is_translated && last.version > 0 && self.holds(last, day) {
            return last.version;
        }
        privacy_statement::variant(self.register(), variant).version.max(last.version.saturating_add(1))
    }

    /// The last version that was published in a language and of which the text is kept.
    pub(crate) fn last_kept(&self, variant: &VariantId, language: Language) -> Option<&PublishedStatement> {
        let published = self.published(variant).into_iter().rev();
        published.filter(|it| it.language == language).find(|it| self.kept(it).is_some())
    }

    /// The last version that was published in a language, kept or not.
    pub(crate) fn last_published(
        &self,
        variant: &VariantId,
        language: Language,
    ) -> Option<&PublishedStatement> {
        self.published(variant).into_iter().rev().find(|it| it.language == language)
    }

    /// What is chosen for a variant in a language, once it is known that the variant exists.
    pub(crate) fn in_language(&self, variant: &VariantId, language: Language) -> Result<Choices, Error> {
        Ok(Choices { language, ..self.choices(Some(variant.as_str()), None, false)? })
    }

    pub(crate) fn thawed(&self, statement: &PublishedStatement) -> Result<Document, Error> {
        let version = statement.version;
        let kept = self.kept(statement).ok_or(Error::NotKept { version })?;
        frozen::thaw(kept).map_err(|why| Error::KeptUnreadable { version, why })
    }

    /// Published versions of a statement, the newest last.
    fn published(&self, variant: &VariantId) -> Vec<&PublishedStatement> {
        let is_out = |status| matches!(status, PublicationStatus::Published | PublicationStatus::Replaced);
        let mut found: Vec<&PublishedStatement> = self
            .register()
            .published_statements
            .iter()
            .filter(|statement| statement.variant == *variant && is_out(statement.status))
            .collect();
        found.sort_by_key(|statement| (statement.version, statement.date));
        found
    }

    fn draft(&self, variant: &VariantId, language: Language, version: u32) -> Option<&PublishedStatement> {
        self.register().published_statements.iter().find(|statement| {
            statement.variant == *variant
                && statement.language == language
                && statement.version == version
                && matches!(
                    statement.status,
                    PublicationStatus::Draft | PublicationStatus::InReview | PublicationStatus::Approved
                )
        })
    }

    /// The id of the version in the making: of its draft, or a new one.
    fn id_of_draft(&mut self, variant: &VariantId, language: Language, version: u32) -> PublishedStatementId {
        if let Some(draft) = self.draft(variant, language, version) {
            return draft.id.clone();
        }
        let name = name_of(variant, language, version);
        PublishedStatementId(self.new_id(RecordKind::PublishedStatement, &name))
    }

    fn kept(&self, statement: &PublishedStatement) -> Option<&Attachment> {
        statement.attachment.as_ref().and_then(|id| self.register().attachment(id))
    }
}

/// Puts a statement and a version of it in the register, in the place of what has their ids.
fn store(register: &mut Register, variant: StatementVariant, version: PublishedStatement) {
    match register.statement_variants.iter_mut().find(|known| known.id == variant.id) {
        Some(known) => *known = variant,
        None => register.statement_variants.push(variant),
    }
    match register.published_statements.iter_mut().find(|known| known.id == version.id) {
        Some(known) => *known = version,
        None => register.published_statements.push(version),
    }
}

/// "website-4", "website-en-4": what a version is known by.
fn name_of(variant: &VariantId, language: Language, version: u32) -> String {
    match language {
        Language::Dutch => format!("{variant}-{version}"),
        Language::English => format!("{variant}-{}-{version}", language.tag()),
    }
}

/// People read one version at a time, each in their language.
fn replace_older(register: &mut Register, newest: &PublishedStatement) {
    for statement in &mut register.published_statements {
        if statement.variant == newest.variant
            && statement.language == newest.language
            && statement.id != newest.id
            && statement.status == PublicationStatus::Published
        {
            statement.status = PublicationStatus::Replaced;
        }
    }
}
