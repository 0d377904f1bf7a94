//! What may go after today, with the day on which it may: what an agenda and a calendar show.
//!
//! Only what has a real date: moments that the owner noted, and the next year of rules that count in years.

use chrono::{Datelike, Months, NaiveDate};

use super::applicable::Uses;
use super::due::{Bundle, Due, due};
use super::hold::Frozen;
use crate::Register;

/// How far ahead a noted moment is looked for, in years: past every term of the statutory list.
const YEARS_AHEAD: u32 = 120;

/// What may go on a later day than this one, the soonest first; of one day whole years before moments, in the
/// order of the schedule. The holds are those that will be in force then.
pub fn upcoming(register: &Register, today: NaiveDate) -> Vec<Due<'_>> {
    let mut found = Vec::new();
    if let Some(new_year) = NaiveDate::from_ymd_opt(today.year().saturating_add(1), 1, 1) {
        found.extend(parts(register, new_year, today, |bundle| matches!(bundle, Bundle::Years { .. })));
    }
    if let Some(horizon) = today.checked_add_months(Months::new(YEARS_AHEAD * 12)) {
        found.extend(parts(register, horizon, today, |bundle| matches!(bundle, Bundle::Occurrence(_))));
    }
    let uses = Uses::of(register);
    for part in &mut found {
        // The years before it may go already, or went: what comes is this one.
        if let Bundle::Years { from, through } = &mut part.bundle {
            *from = Some(*through);
        }
        let occurrence = match part.bundle {
            Bundle::Occurrence(occurrence) => Some(occurrence),
            Bundle::Years { .. } | Bundle::Moments { .. } => None,
        };
        let freeze =
            Frozen::on(register, part.since).freeze(part.period, occurrence, uses.activities(part.period));
        part.holds = freeze.holds;
        part.except = freeze.only_in;
    }
    found.sort_by_key(|part| part.since);
    found
}

/// Parts that may go by a day and may not yet go today.
fn parts<'a>(
    register: &'a Register,
    by: NaiveDate,
    today: NaiveDate,
    is_meant: fn(&Bundle<'_>) -> bool,
) -> impl Iterator<Item = Due<'a>> {
    let list = due(register, by);
    list.due.into_iter().chain(list.frozen).filter(move |part| part.since > today && is_meant(&part.bundle))
}
