//! How far a published statement and the register of today have come apart, and from which facts a sentence is made.

use chrono::NaiveDate;
use document::difference::{self, Change, Kind, PieceKind, between};
use document::{Fact, Sentence};
use papers::privacy_statement::is_of_edition;
use register::{FieldId, Language, PublishedStatement, PublishedStatementId, RecordRef, Register, VariantId};
use serde::Serialize;

use crate::dossier::Dossier;
use crate::error::Error;
use crate::statement::{Choices, place};

/// What a published statement and the register of today say differently.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
pub struct Drift {
    /// Which statement.
    pub variant: VariantId,
    /// The published version it is compared with.
    pub published: PublishedStatementId,
    /// Its number.
    pub version: u32,
    /// In which language it is.
    pub language: Language,
    /// Its date as people write it: "21 november 2026".
    pub date: String,
    /// The sentences, in the order in which the statement of today is read.
    pub sentences: Vec<DriftRow>,
}

/// A sentence that is no longer as it was published.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
pub struct DriftRow {
    /// What is the matter with it.
    pub kind: DriftKind,
    /// Id of the section.
    pub section: String,
    /// The heading above it.
    pub heading: String,
    /// What is published; empty for a sentence that is missing there.
    pub published: String,
    /// What the register gives today; empty for a sentence that no longer holds.
    pub today: String,
    /// Its words, with what came and what went.
    pub pieces: Vec<PieceView>,
    /// The facts behind it.
    pub facts: Vec<FactView>,
}

/// What is the matter with a published sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum DriftKind {
    /// It says something else than the register.
    Changed,
    /// The register no longer holds it.
    Gone,
    /// The register says it, and the published text does not.
    New,
}

impl DriftKind {
    /// In front of a sentence: "Anders".
    pub const fn dutch(self) -> &'static str {
        match self {
            Self::Changed => "Anders",
            Self::Gone => "Klopt niet meer",
            Self::New => "Ontbreekt",
        }
    }
}

/// In which of two versions words stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum WordKind {
    /// In both.
    Same,
    /// Only in the newer.
    New,
    /// Only in the older.
    Gone,
}

/// Words of two versions, or of one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
pub struct PieceView {
    /// In which they stand.
    pub kind: WordKind,
    /// The words, with the spaces around them.
    pub text: String,
}

/// A fact as an owner finds it back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
pub struct FactView {
    /// The record: `activity/nieuwsbrief`.
    pub record: String,
    /// The field: `activity.retention`.
    pub field: String,
    /// What its owner calls the record.
    pub name: String,
    /// What the form calls the field.
    pub label: String,
}

/// A sentence of a statement and where it comes from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
pub struct SentenceView {
    /// Its words.
    pub text: String,
    /// Id of the section; empty before the first.
    pub section: String,
    /// The heading above it.
    pub heading: String,
    /// The template message; empty for a value or the owner's own text.
    pub message: String,
    /// The article that asks for it; empty when none does.
    pub article: String,
    /// The facts it rests on, the most telling first.
    pub facts: Vec<FactView>,
    /// The owner wrote it.
    pub own_words: bool,
}

impl Dossier {
    /// Which sentences of the published statement no longer hold today, and which it misses. Empty after an edit that
    /// changes no sentence.
    ///
    /// A version is compared with the statement in its own language.
    pub fn drift(&self, variant: &VariantId, language: Language, day: NaiveDate) -> Result<Drift, Error> {
        self.in_language(variant, language)?;
        let last = self
            .last_published(variant, language)
            .ok_or_else(|| Error::NothingPublished { variant: variant.to_string(), language })?;
        let found = self.since(last, day)?;
        Ok(Drift {
            variant: variant.clone(),
            published: last.id.clone(),
            version: last.version,
            language,
            date: last.date.map(papers::dutch::partial_date).unwrap_or_default(),
            sentences: found.iter().filter_map(|change| row(change, self.register())).collect(),
        })
    }

    /// Whether a published version says what the register says today; not when its text is not kept.
    pub(crate) fn holds(&self, published: &PublishedStatement, day: NaiveDate) -> bool {
        self.since(published, day).is_ok_and(|found| found.iter().all(|it| kind_of(it).is_none()))
    }

    /// What differs between a published version and the statement of a day.
    fn since(&self, published: &PublishedStatement, day: NaiveDate) -> Result<Vec<Change>, Error> {
        let before = self.thawed(published)?;
        // Its number is no part of the comparison.
        let choices = Choices {
            variant: published.variant.clone(),
            language: published.language,
            version: Some(published.version),
            ..Choices::default()
        };
        let after = self.statement(&choices, day);
        Ok(between(&before, &after, &is_of_edition))
    }

    /// The sentences of today's statement that rest on a fact: what alters when the field does.
    pub fn sentences_of(
        &self,
        variant: &VariantId,
        fact: &Fact,
        day: NaiveDate,
    ) -> Result<Vec<SentenceView>, Error> {
        let sentences = self.sentences(variant, day)?;
        let names = |view: &FactView| view.record == fact.record && view.field == fact.field;
        Ok(sentences.into_iter().filter(|sentence| sentence.facts.iter().any(names)).collect())
    }

    /// Every sentence of today's statement with the message, article and facts behind it.
    pub fn sentences(&self, variant: &VariantId, day: NaiveDate) -> Result<Vec<SentenceView>, Error> {
        let choices = self.choices(Some(variant.as_str()), None, false)?;
        let document = self.statement(&choices, day);
        Ok(difference::all(&document)
            .into_iter()
            .filter(|change| !change.is_furniture)
            .filter_map(|change| {
                let sentence = change.after?;
                Some(SentenceView {
                    text: sentence.text(),
                    section: change.section,
                    heading: change.heading,
                    message: sentence.origin.message.clone().unwrap_or_default(),
                    article: sentence.origin.article.clone().unwrap_or_default(),
                    facts: facts(&sentence.origin.facts, self.register()),
                    own_words: sentence.origin.own_words,
                })
            })
            .collect())
    }
}

/// A heading or label that comes along is no sentence, and one that moved still holds.
fn kind_of(change: &Change) -> Option<DriftKind> {
    match change.kind {
        _ if change.is_furniture => None,
        Kind::Moved => None,
        Kind::Changed => Some(DriftKind::Changed),
        Kind::Gone => Some(DriftKind::Gone),
        Kind::New => Some(DriftKind::New),
    }
}

fn row(change: &Change, register: &Register) -> Option<DriftRow> {
    let kind = kind_of(change)?;
    let text = |sentence: &Option<Sentence>| sentence.as_ref().map(Sentence::text).unwrap_or_default();
    Some(DriftRow {
        kind,
        section: change.section.clone(),
        heading: change.heading.clone(),
        published: text(&change.before),
        today: text(&change.after),
        pieces: pieces(&text(&change.before), &text(&change.after)),
        facts: facts(&change.facts(), register),
    })
}

/// Two texts word by word, for a screen.
pub fn pieces(before: &str, after: &str) -> Vec<PieceView> {
    difference::pieces(before, after)
        .into_iter()
        .map(|piece| PieceView {
            kind: match piece.kind {
                PieceKind::Same => WordKind::Same,
                PieceKind::New => WordKind::New,
                PieceKind::Gone => WordKind::Gone,
            },
            text: piece.text,
        })
        .collect()
}

/// Facts as an owner finds them back.
pub(crate) fn facts(facts: &[Fact], register: &Register) -> Vec<FactView> {
    facts
        .iter()
        .map(|fact| FactView {
            name: RecordRef::parse(&fact.record)
                .map(|record| place(&record, register).name(register))
                .unwrap_or_default(),
            label: FieldId::parse(&fact.field).map(|field| field.label().to_owned()).unwrap_or_default(),
            record: fact.record.clone(),
            field: fact.field.clone(),
        })
        .collect()
}
