//! The owner's own words in a statement: whether what they replaced is still what it was, and how to go back.

use chrono::NaiveDate;
use papers::privacy_statement::{compose_standard, standard_words, variant};
use register::check::{Finding, Severity};
use register::wording::capitalised;
use register::{
    Article, FieldId, OwnText, Place, RecordKind, RecordRef, Register, STATEMENT_PARTS, StatementVariant,
    VariantId, own_words,
};
use serde::Serialize;

use crate::dossier::Dossier;
use crate::drift::{PieceView, pieces};
use crate::error::Error;
use crate::operation::{Changed, Named, Operation};
use crate::statement::Choices;

/// Own words in a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
pub struct OwnTextRow {
    /// The words and their place.
    pub own: OwnText,
    /// The standard words of today; none when the sentence or part is no longer in the statement.
    pub standard: Option<String>,
    /// The standard words became others since these were written, or are gone: to be looked at.
    pub is_outdated: bool,
    /// The standard words and the owner's, with what came and what went; empty for words before or after them.
    pub pieces: Vec<PieceView>,
    /// What is the matter with the words themselves, each with what to do about it.
    pub problems: Vec<String>,
}

/// A part of a statement, and whether it may be left out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
pub struct PartRow {
    /// Id of the section.
    pub id: String,
    /// Its heading, with its number; empty when it is not in the statement.
    pub title: String,
    /// It may be left out.
    pub may_be_left_out: bool,
    /// Where the law asks for it: "art. 13 lid 1 onder a AVG"; empty for a part that may go.
    pub article: String,
    /// Why it stays, in a sentence; empty for a part that may go.
    pub because: String,
    /// What it is called also when it is not in the statement: "Hoe lang u bewaart".
    pub name: String,
    /// What the law wants told in it, each to be read after "De wet wil dat hier staat:".
    pub wants: &'static [&'static str],
}

impl Dossier {
    /// The owner's own words in a statement, in the order in which they were stored.
    pub fn own_texts(&self, id: &VariantId, day: NaiveDate) -> Result<Vec<OwnTextRow>, Error> {
        let choices = self.choices(Some(id.as_str()), None, false)?;
        Ok(rows(self.register(), &variant(self.register(), id), &choices, day))
    }

    /// The parts of a statement in their order, with those that may be left out.
    pub fn statement_parts(&self, id: &VariantId, day: NaiveDate) -> Result<Vec<PartRow>, Error> {
        let choices = self.choices(Some(id.as_str()), None, false)?;
        let document = self.statement(&choices, day);
        let shown = |id: &str| document.sections.iter().position(|section| section.id == id);
        let mut parts: Vec<(usize, PartRow)> = STATEMENT_PARTS
            .iter()
            .map(|part| {
                let at = shown(part.id);
                let title = at.map(|at| &document.sections[at]).map_or_else(String::new, |section| {
                    let number = section.number.as_deref().unwrap_or_default();
                    format!("{number} {}", section.title.text()).trim().to_owned()
                });
                let row = PartRow {
                    id: part.id.to_owned(),
                    title,
                    may_be_left_out: part.duty.is_none(),
                    article: part.duty.map(|duty| duty.article.to_string()).unwrap_or_default(),
                    because: part.duty.map(|duty| duty.because.to_owned()).unwrap_or_default(),
                    name: capitalised(part.about),
                    wants: part.wants,
                };
                (at.unwrap_or(usize::MAX), row)
            })
            .collect();
        parts.sort_by_key(|(at, _)| *at);
        Ok(parts.into_iter().map(|(_, row)| row).collect())
    }

    /// Takes own words away: the standard words come back. One step of undo.
    pub fn restore_standard(&mut self, id: &VariantId, own: &OwnText) -> Result<Changed, Error> {
        self.change_own(id, |texts| texts.retain(|known| !is_same(known, own)))
    }

    /// The owner looked at their words again and they still do: they now stand in the place of today's standard words.
    pub fn keep_own_words(
        &mut self,
        id: &VariantId,
        own: &OwnText,
        day: NaiveDate,
    ) -> Result<Changed, Error> {
        let choices = self.choices(Some(id.as_str()), None, false)?;
        let standard = compose_standard(self.register(), &choices, day);
        let now = standard_words(&standard, own).unwrap_or_default();
        self.change_own(id, |texts| {
            texts
                .iter_mut()
                .filter(|known| is_same(known, own))
                .for_each(|known| known.replaced = now.clone());
        })
    }

    fn change_own(
        &mut self,
        id: &VariantId,
        change: impl FnOnce(&mut Vec<OwnText>),
    ) -> Result<Changed, Error> {
        self.choices(Some(id.as_str()), None, false)?;
        let named = Named::new(RecordKind::Variant, &variant(self.register(), id).title);
        self.edit(Operation::Changed(named), |register| {
            if let Some(stored) = register.statement_variants.iter_mut().find(|stored| stored.id == *id) {
                change(&mut stored.own_texts);
            }
        })
    }
}

/// The same place in the statement.
fn is_same(one: &OwnText, other: &OwnText) -> bool {
    (&one.target, &one.record, one.place) == (&other.target, &other.record, other.place)
}

fn rows(
    register: &Register,
    variant: &StatementVariant,
    choices: &Choices,
    day: NaiveDate,
) -> Vec<OwnTextRow> {
    if variant.own_texts.is_empty() {
        return Vec::new();
    }
    let document = compose_standard(register, choices, day);
    variant
        .own_texts
        .iter()
        .map(|own| {
            let standard = standard_words(&document, own);
            let instead = own.place == Place::Instead;
            let is_outdated = match &standard {
                // Words of which nobody wrote down what they replaced cannot be out of step.
                Some(now) => instead && !own.replaced.trim().is_empty() && *now != own.replaced,
                None => true,
            };
            let compared = standard.as_deref().filter(|_| instead);
            OwnTextRow {
                own: own.clone(),
                is_outdated,
                pieces: compared.map(|now| pieces(now, &own.text)).unwrap_or_default(),
                problems: own_words::problems(&own.text).iter().map(|it| it.dutch().to_owned()).collect(),
                standard,
            }
        })
        .collect()
}

/// Fills in what own words replace, where a screen did not say: to tell later when that changes.
pub(crate) fn note_replaced(register: &Register, changed: &mut StatementVariant) {
    let is_open = |own: &OwnText| own.place == Place::Instead && own.replaced.trim().is_empty();
    if !changed.own_texts.iter().any(is_open) {
        return;
    }
    let mut with_it = register.clone();
    with_it.statement_variants.retain(|known| known.id != changed.id);
    with_it.statement_variants.push(changed.clone());
    let choices = Choices { variant: changed.id.clone(), ..Choices::default() };
    // No standard words that can be replaced name the day.
    let standard = compose_standard(&with_it, &choices, NaiveDate::default());
    for own in changed.own_texts.iter_mut().filter(|own| is_open(own)) {
        own.replaced = standard_words(&standard, own).unwrap_or_default();
    }
}

/// Own words of which the standard words became others: what only a statement can tell, and no register.
pub(crate) fn findings(register: &Register, day: NaiveDate) -> Vec<Finding> {
    let mut found = Vec::new();
    for variant in &register.statement_variants {
        let choices = Choices { variant: variant.id.clone(), ..Choices::default() };
        for row in rows(register, variant, &choices, day).iter().filter(|row| row.is_outdated) {
            found.push(Finding {
                check: "statement/own-text-outdated",
                record: RecordRef::from(&variant.id),
                field: FieldId::VariantOwnTexts,
                severity: Severity::Caution,
                article: Article::avg("5").lid(1).onder('d'),
                message: sentence(row),
            });
        }
    }
    found
}

fn sentence(row: &OwnTextRow) -> String {
    let start = |text: &str| {
        let words: Vec<&str> = text.split_whitespace().collect();
        let cut = words.len() > 8;
        format!("“{}{}”", words[..words.len().min(8)].join(" "), if cut { " …" } else { "" })
    };
    let own = start(&row.own.text);
    match &row.standard {
        Some(now) => format!(
            "Uw eigen tekst {own} staat op de plaats van een zin die is veranderd. Die luidt nu: {}. \
             Kijk of uw tekst nog klopt.",
            start(now)
        ),
        None => format!(
            "Uw eigen tekst {own} staat niet meer in de verklaring: het gegeven waar zij bij hoort, is weg. \
             Haal de tekst weg of zet haar ergens anders."
        ),
    }
}
