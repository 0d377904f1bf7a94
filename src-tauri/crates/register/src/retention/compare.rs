//! A period beside what the law asks and what is usual.
//!
//! No comparison is better than a wrong one: where the words fit no row, or two, or the moment counted
//! from is another one, there is nothing to say.

use std::cmp::Ordering;

use super::dates::kept_for;
use super::library::{About, about, row_about};
use super::{Duration, RetentionPeriod, StartEvent, StartShift, Term, Unit};
use crate::reference::{Confidence, Counting, Nature, StatutoryRetention, statutory_term};
use crate::{Answer, Register};

/// A period beside a row of the statutory list.
#[derive(Debug, Clone, Copy)]
pub struct Comparison {
    /// The row: its nature, source and confidence.
    pub row: &'static StatutoryRetention,
    /// What comes out.
    pub outcome: Outcome,
    /// The term that it is measured by; `None` for a row that ends with an event.
    pub limit: Option<Duration>,
    /// The owner wrote down why.
    pub has_reason: bool,
}

/// What comes out of a comparison.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Outcome {
    /// A duty to keep asks for more.
    ShorterThanLaw,
    /// As long, but the law counts from 1 January of the next year.
    EndsBeforeYearEnd,
    /// The law says to erase earlier.
    LongerThanLawAllows,
    /// A duty to keep asks for less: the rest of the time needs a reason.
    LongerThanLawAsks,
    /// Longer than the authority's norm, custom or the time in which somebody can claim: needs a reason.
    LongerThanUsual,
    /// Shorter than usual, as anybody may.
    ShorterThanUsual,
    /// As the law asks or as is usual.
    Same,
}

impl Comparison {
    /// Shorter than a duty asks: against the law.
    pub fn is_too_short(&self) -> bool {
        matches!(self.outcome, Outcome::ShorterThanLaw | Outcome::EndsBeforeYearEnd)
    }

    /// Longer than the law allows: against the law.
    pub fn is_too_long(&self) -> bool {
        self.outcome == Outcome::LongerThanLawAllows
    }

    /// Goes with a reason, and there is none yet (art. 5 lid 1 onder e AVG).
    pub fn needs_reason(&self) -> bool {
        !self.has_reason && matches!(self.outcome, Outcome::LongerThanLawAsks | Outcome::LongerThanUsual)
    }

    /// A guideline at most: to be shown as such.
    pub fn is_uncertain(&self) -> bool {
        self.row.confidence == Confidence::Low
    }

    /// The law in short: "art. 52 AWR"; empty for a custom.
    pub fn article(&self) -> String {
        match self.row.article.strip_prefix("artikel ") {
            Some(number) => format!("art. {number}"),
            None => self.row.article.clone(),
        }
    }

    /// What comes out, for the owner: "Langer dan gebruikelijk (2 jaar). Schrijf op waarom."
    pub fn sentence(&self) -> String {
        let is_custom = matches!(self.row.nature, Nature::Norm | Nature::Claim);
        let limit = match self.limit {
            Some(limit) if is_custom && self.row.usual_to == Some(limit) => format!("hooguit {limit}"),
            Some(limit) => limit.to_string(),
            None => self.row.period.clone(),
        };
        let article = self.article();
        let by_law = if article.is_empty() { limit.clone() } else { format!("{limit} ({article})") };
        let mut said = match self.outcome {
            Outcome::ShorterThanLaw => format!("Korter dan de wet vraagt: {by_law}."),
            Outcome::EndsBeforeYearEnd => {
                format!("Korter dan de wet vraagt: {by_law}, geteld vanaf 1 januari van het jaar erna.")
            }
            Outcome::LongerThanLawAllows => format!("Langer dan de wet toestaat: {by_law}."),
            Outcome::LongerThanLawAsks => format!("Langer dan de wet vraagt: {by_law}."),
            Outcome::LongerThanUsual => format!("Langer dan gebruikelijk ({limit})."),
            Outcome::ShorterThanUsual => format!("Korter dan gebruikelijk ({limit}). Dat mag."),
            Outcome::Same => match self.row.nature {
                Nature::Minimum | Nature::Fixed => format!("Zoals de wet vraagt: {by_law}."),
                Nature::Maximum => format!("Zoals de wet toestaat: {by_law}."),
                Nature::Norm => format!("Zoals gebruikelijk ({limit})."),
                Nature::Claim => format!("Zo lang kan iemand een claim hebben ({limit})."),
            },
        };
        if self.needs_reason() {
            said.push_str(" Schrijf op waarom.");
        }
        if self.is_uncertain() {
            said.push_str(" Dit is een richtlijn, controleer dit voor uw branche.");
        }
        said
    }
}

/// The period beside the row it names, or else the row that its words are about.
pub fn compare(register: &Register, period: &RetentionPeriod) -> Option<Comparison> {
    let term = period.term.value()?;
    let row = row_of(register, period)?;
    let names_row = !period.statutory_id.trim().is_empty();
    // What ends with an event does so whatever it started with.
    let ends_with_event = row.duration().is_none() && matches!(term, Term::Until { .. });
    if !names_row && !ends_with_event && !counts_from_the_like(row, period) {
        return None;
    }
    let (outcome, limit) = measure(term, period, row)?;
    Some(Comparison { row, outcome, limit, has_reason: has_reason(&period.reason) })
}

/// The row of the statutory list that a period is about: the one it names; else by its own words; when those
/// say nothing, by the categories of data it is fixed for, its people, or the activities that use no other.
pub fn row_of(register: &Register, period: &RetentionPeriod) -> Option<&'static StatutoryRetention> {
    let named = period.statutory_id.trim();
    if !named.is_empty() {
        return statutory_term(named);
    }
    let own = format!("{} {}", period.name, period.in_sentence);
    match about(&own, period.condition) {
        About::One(row) => return Some(row),
        About::Several => return None,
        About::Nothing => {}
    }
    let categories = register
        .personal_data_categories
        .iter()
        .filter(|category| category.retention.value() == Some(&period.id))
        .map(|category| category.name.as_str());
    let people = period
        .data_subjects
        .iter()
        .filter_map(|id| register.data_subject_category(id))
        .map(|people| people.name.as_str());
    let activities = register
        .activities
        .iter()
        .filter(|it| it.retention.value().is_some_and(|periods| periods.as_slice() == [period.id.clone()]))
        .map(|activity| activity.name.as_str());
    one_row(categories, period).or_else(|| one_row(people, period)).or_else(|| one_row(activities, period))
}

/// The row that all these names are about.
fn one_row<'a>(
    names: impl Iterator<Item = &'a str>,
    period: &RetentionPeriod,
) -> Option<&'static StatutoryRetention> {
    let mut only = None;
    for name in names {
        let row = row_about(name, period.condition)?;
        if only.is_some_and(|seen: &StatutoryRetention| seen.id != row.id) {
            return None;
        }
        only = Some(row);
    }
    only
}

/// The moment is one that the row's term can be held against, or is not known.
fn counts_from_the_like(row: &StatutoryRetention, period: &RetentionPeriod) -> bool {
    period
        .starts_from
        .value()
        .is_none_or(|start| start.event == StartEvent::Other || row.events.contains(&start.event))
}

fn measure(
    term: &Term,
    period: &RetentionPeriod,
    row: &StatutoryRetention,
) -> Option<(Outcome, Option<Duration>)> {
    let is_duty = matches!(row.nature, Nature::Minimum | Nature::Fixed);
    let Some(law) = row.duration() else { return without_term(term, period, row) };
    let Some(own) = term.duration() else {
        let is_none = matches!(term, Term::NotKept { .. }) && is_duty;
        return is_none.then_some((Outcome::ShorterThanLaw, Some(law)));
    };
    if own.amount == 0 {
        return None;
    }
    let (least, most) = (row.usual_from.unwrap_or(law), row.usual_to.unwrap_or(law));
    let is_longer = longer(own, most)? == Ordering::Greater;
    if is_duty {
        let outcome = if longer(own, least)? == Ordering::Less {
            (Outcome::ShorterThanLaw, least)
        } else if longer(own, law)? == Ordering::Less || matches!(term, Term::Until { .. }) {
            // Sources differ, and what holds depends on what is in it; or it may end any day before.
            return None;
        } else if is_longer && row.nature == Nature::Fixed {
            (Outcome::LongerThanLawAllows, most)
        } else if is_longer {
            (Outcome::LongerThanLawAsks, most)
        } else if ends_within_the_year(own, law, period, row) {
            (Outcome::EndsBeforeYearEnd, law)
        } else {
            (Outcome::Same, law)
        };
        return Some((outcome.0, Some(outcome.1)));
    }
    match (row.nature, term) {
        (Nature::Maximum, _) if is_longer => Some((Outcome::LongerThanLawAllows, Some(most))),
        (_, _) if is_longer => Some((Outcome::LongerThanUsual, Some(most))),
        // At least so long says nothing of how long at most.
        (_, Term::Minimum(_)) => None,
        _ => Some(match longer(own, law)? {
            Ordering::Less => (Outcome::ShorterThanUsual, Some(law)),
            Ordering::Equal => (Outcome::Same, Some(law)),
            Ordering::Greater => (Outcome::Same, Some(most)),
        }),
    }
}

/// Beside a row that ends with an event and has no term.
fn without_term(
    term: &Term,
    period: &RetentionPeriod,
    row: &StatutoryRetention,
) -> Option<(Outcome, Option<Duration>)> {
    match term {
        Term::Until { .. } => Some((Outcome::Same, None)),
        Term::Fixed(duration) | Term::Maximum(duration) | Term::Minimum(duration) => {
            let event = period.starts_from.value()?.event;
            let goes_on = event != StartEvent::Other && row.events.contains(&event) && duration.amount > 0;
            goes_on.then_some(match row.nature {
                Nature::Maximum | Nature::Fixed => (Outcome::LongerThanLawAllows, None),
                Nature::Minimum | Nature::Norm | Nature::Claim => (Outcome::LongerThanUsual, None),
            })
        }
        Term::Criterion { .. }
        | Term::ClientInstruction { .. }
        | Term::WhileActive
        | Term::NotKept { .. } => None,
    }
}

/// The law counts whole years after the year; this ends in the middle of the last.
fn ends_within_the_year(
    own: Duration,
    law: Duration,
    period: &RetentionPeriod,
    row: &StatutoryRetention,
) -> bool {
    let Some(start) = period.starts_from.value() else { return false };
    row.kind == Counting::YearEnd
        && start.shift == StartShift::None
        && longer(own, law) == Some(Ordering::Equal)
        && !matches!(
            start.event,
            StartEvent::EndOfFinancialYear | StartEvent::YearConcerned | StartEvent::Other
        )
}

/// Which of two terms is longer; `None` when one cannot be counted.
pub(crate) fn longer(one: Duration, other: Duration) -> Option<Ordering> {
    Some(days(one)?.cmp(&days(other)?))
}

/// Days from the first of a year without a leap day; so a year is 12 months and 365 days.
pub(super) fn days(duration: Duration) -> Option<i64> {
    const START: chrono::NaiveDate = match chrono::NaiveDate::from_ymd_opt(2025, 1, 1) {
        Some(day) => day,
        None => panic!("1 January 2025 is a day"),
    };
    let end = kept_for(duration, StartShift::None, START)?.first_day_to_delete;
    Some((end - START).num_days())
}

/// A confirmed reason of more than nothing.
pub(crate) fn has_reason(reason: &Answer<String>) -> bool {
    reason.confirmed().is_some_and(|text| !text.trim().is_empty())
}

impl std::fmt::Display for Duration {
    /// "4 weken", "1 maand", "7 jaar".
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let unit = match (self.unit, self.amount) {
            (Unit::Day, 1) => "dag",
            (Unit::Day, _) => "dagen",
            (Unit::Week, 1) => "week",
            (Unit::Week, _) => "weken",
            (Unit::Month, 1) => "maand",
            (Unit::Month, _) => "maanden",
            (Unit::Year, _) => "jaar",
        };
        write!(f, "{} {unit}", self.amount)
    }
}

#[cfg(test)]
mod cases;
