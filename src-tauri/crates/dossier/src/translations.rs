//! What an owner's Dutch words are in another language: the phrase book of the dossier, and what is not in it yet.

use chrono::NaiveDate;
use papers::privacy_statement;
use register::{Language, RecordKind, Translation, VariantId};
use serde::Serialize;

use crate::dossier::Dossier;
use crate::drift::{FactView, facts};
use crate::error::Error;
use crate::operation::{Changed, Named, Operation};

/// An owner's Dutch words, and what they are in another language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
pub struct TranslationRow {
    /// The Dutch words as they were typed.
    pub original: String,
    /// The translation; empty while there is none.
    pub words: String,
    /// The facts they state where they are read first, while there is no translation.
    pub facts: Vec<FactView>,
}

impl Dossier {
    /// The owner's words in a statement that have no translation yet, in the order in which they are read, and then the
    /// phrase book: what is translated holds for every statement.
    pub fn translations(
        &self,
        variant: &VariantId,
        language: Language,
        day: NaiveDate,
    ) -> Result<Vec<TranslationRow>, Error> {
        let choices = self.in_language(variant, language)?;
        let (_, untranslated) = privacy_statement::compose_with_remarks(self.register(), &choices, day);
        let mut rows: Vec<TranslationRow> = untranslated
            .into_iter()
            .map(|left| TranslationRow {
                original: left.original,
                words: String::new(),
                facts: facts(&left.facts, self.register()),
            })
            .collect();
        let book = self.register().statement_variants.iter().flat_map(|variant| &variant.translations);
        for known in book.filter(|it| it.language == language && !it.words.trim().is_empty()) {
            let row = TranslationRow {
                original: known.original.clone(),
                words: known.words.clone(),
                facts: Vec::new(),
            };
            // Two statements that were brought in may both translate the same words: the last holds.
            match rows.iter_mut().find(|it| it.original.trim() == row.original.trim()) {
                Some(double) => *double = row,
                None => rows.push(row),
            }
        }
        Ok(rows)
    }

    /// Writes in the phrase book what an owner's Dutch words are in another language, in the place of what stood there;
    /// nothing takes that away. One step of undo.
    pub fn translate(
        &mut self,
        variant: &VariantId,
        language: Language,
        original: &str,
        words: &str,
    ) -> Result<Changed, Error> {
        self.in_language(variant, language)?;
        let (original, words) = (original.trim(), words.trim());
        let mut target = privacy_statement::variant(self.register(), variant);
        let operation = Operation::Changed(Named::new(RecordKind::Variant, &target.title));
        self.edit(operation, |register| {
            let is_it = |it: &Translation| it.language == language && it.original.trim() == original;
            let mut known = false;
            for variant in &mut register.statement_variants {
                for translation in variant.translations.iter_mut().filter(|it| is_it(it)) {
                    words.clone_into(&mut translation.words);
                    known = true;
                }
                variant.translations.retain(|it| !(is_it(it) && it.words.is_empty()));
            }
            if known || words.is_empty() {
                return;
            }
            let new = Translation { language, original: original.to_owned(), words: words.to_owned() };
            match register.statement_variants.iter_mut().find(|it| it.id == target.id) {
                Some(stored) => stored.translations.push(new),
                None => {
                    target.translations.push(new);
                    register.statement_variants.push(target);
                }
            }
        })
    }
}
