//! How a statement stands: which version is out, whether it still holds, and what the next one says is new.

use chrono::NaiveDate;
use register::{Language, VariantId};
use serde::Serialize;

use crate::dossier::Dossier;
use crate::drift::Drift;
use crate::error::Error;
use crate::publishing::PublishedRow;

/// How a statement stands: for the first screen and the screen of statements.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
pub struct StatementState {
    /// Which statement.
    pub variant: VariantId,
    /// In which language.
    pub language: Language,
    /// The number of the version that would be published now.
    pub in_the_making: u32,
    /// How many answers are missing before it can be published.
    pub gaps: usize,
    /// How many texts of the owner have no translation yet.
    pub untranslated: usize,
    /// The version people read now; none before the first.
    pub published: Option<PublishedRow>,
    /// What that version and the register say differently; none when its text is not kept here.
    pub drift: Option<Drift>,
    /// What the version in the making says is new, a sentence each.
    pub changes: Vec<String>,
    /// The owner wrote those sentences.
    pub changes_are_own: bool,
    /// When to look at it again.
    pub next_review: Option<NaiveDate>,
    /// That day has come.
    pub review_is_due: bool,
}

impl Dossier {
    /// How a statement in a language stands on a day.
    pub fn statement_state(
        &self,
        variant: &VariantId,
        language: Language,
        day: NaiveDate,
    ) -> Result<StatementState, Error> {
        let choices = self.in_language(variant, language)?;
        let drift = match self.drift(variant, language, day) {
            Ok(drift) => Some(drift),
            Err(Error::NothingPublished { .. } | Error::NotKept { .. }) => None,
            Err(error) => return Err(error),
        };
        let next_review = papers::privacy_statement::variant(self.register(), variant).next_review;
        let (document, missing) = self.statement_with_missing(&choices, day);
        let gaps = self.missing(&document).len();
        Ok(StatementState {
            variant: variant.clone(),
            language,
            in_the_making: self.version_in_the_making(variant, language, day),
            gaps,
            untranslated: missing.len() - gaps,
            published: self.published_rows(variant).into_iter().find(|row| row.language == language),
            drift,
            changes: self.changes_to_publish(variant, language, day)?,
            changes_are_own: self.has_own_changes(variant, language, day),
            next_review,
            review_is_due: next_review.is_some_and(|review| review <= day),
        })
    }
}
