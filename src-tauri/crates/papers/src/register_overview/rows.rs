//! The lines of the overview: an activity in five cells.

use std::cmp::Reverse;

use document::{Fact, Inline, Row, Sentence, Table};
use register::retention::Duration;
use register::retention::applicable::{Rules, Standing};
use register::{ActivityStatus, FieldId, ProcessingActivity, Register, RetentionPeriod, Term, Unit};

use crate::dutch;
use crate::processing_register::cells::{self, Cell, blank, of as fact_of, said};
use crate::words::{Slot, Words, value};

/// Records that are named below the table; the rest is counted.
const NAMES: usize = 3;

/// It happens now.
pub(super) fn is_done(activity: &ProcessingActivity) -> bool {
    match activity.status {
        ActivityStatus::Draft | ActivityStatus::InUse => true,
        ActivityStatus::Stopped | ActivityStatus::Lapsed => false,
    }
}

/// A row for each.
pub(super) fn of(register: &Register, activities: &[&ProcessingActivity], words: &Words<'_>) -> Vec<Row> {
    let rules = Rules::of(register);
    activities
        .iter()
        .map(|activity| Row {
            cells: vec![
                cells::name(activity),
                purposes(activity),
                data_subjects(register, activity, words),
                longest(&rules, activity),
                recipients(register, activity, words),
            ],
        })
        .collect()
}

/// Each goal in short, a few words.
fn purposes(activity: &ProcessingActivity) -> Cell {
    let goals: Vec<String> = activity
        .purposes
        .iter()
        .map(|purpose| dutch::phrase(&purpose.in_short))
        .filter(|goal| !goal.is_empty())
        // "uw bestelling te maken" is how a goal is asked for.
        .map(|goal| if goal.contains(" te ") { format!("om {goal}") } else { goal })
        .collect();
    if goals.is_empty() {
        return cells::purposes(activity);
    }
    vec![said(dutch::capitalised(&goals.join("; ")), &fact_of(activity, FieldId::ActivityPurposes))]
}

/// The longest of the terms that hold for its data.
fn longest(rules: &Rules<'_>, activity: &ProcessingActivity) -> Cell {
    let fact = fact_of(activity, FieldId::ActivityRetention);
    if activity.retention.is_gap() {
        return blank(&fact);
    }
    let mut found: Option<&RetentionPeriod> = None;
    for data in rules.of_activity(activity) {
        for rule in data.rules.iter().filter(|rule| !matches!(rule.standing, Standing::GivesWayTo(_))) {
            if found.is_none_or(|longest| days(rule.period) > days(longest)) {
                found = Some(rule.period);
            }
        }
    }
    let Some(period) = found else {
        return if activity.retention.confirmed().is_some() {
            blank(&fact)
        } else {
            vec![said("–", &fact)]
        };
    };
    let fact = Fact::new(format!("retention/{}", period.id), FieldId::RetentionTerm.id());
    match period.term.confirmed() {
        Some(term) => {
            // What must be kept at least so long may be kept longer.
            let length = if matches!(term, Term::Minimum(_)) { None } else { term.duration() };
            vec![said(length.map_or_else(|| cells::term_words(term), dutch::duration), &fact)]
        }
        None => blank(&fact),
    }
}

/// Days of a term; one without a length comes last.
fn days(period: &RetentionPeriod) -> u64 {
    let length = |Duration { amount, unit }: Duration| {
        u64::from(amount)
            * match unit {
                Unit::Day => 1,
                Unit::Week => 7,
                Unit::Month => 30,
                Unit::Year => 365,
            }
    };
    period.term.confirmed().and_then(Term::duration).map_or(0, length)
}

fn data_subjects(register: &Register, activity: &ProcessingActivity, words: &Words<'_>) -> Cell {
    let name = |id| register.data_subject_category(id).map(|group| group.name.as_str());
    let names: Vec<&str> = activity.data_subjects.items().iter().filter_map(name).collect();
    shortened(&names, &fact_of(activity, FieldId::ActivityDataSubjects), words)
        .unwrap_or_else(|| cells::data_subjects(register, activity))
}

fn recipients(register: &Register, activity: &ProcessingActivity, words: &Words<'_>) -> Cell {
    let name = |id| register.recipient(id).map(|recipient| recipient.name.as_str());
    let names: Vec<&str> = activity.recipients.items().iter().filter_map(name).collect();
    shortened(&names, &fact_of(activity, FieldId::ActivityRecipients), words)
        .unwrap_or_else(|| cells::recipients(register, activity))
}

/// The first name and how many others there are, so that a line stays a line.
fn shortened(names: &[&str], fact: &Fact, words: &Words<'_>) -> Option<Cell> {
    let (first, others) = names.split_first().filter(|(_, others)| !others.is_empty())?;
    let sentence =
        words.with("cell-more", [("name", value(*first, fact)), ("count", Slot::Count(others.len()))]);
    Some(vec![sentence])
}

/// The names that come most often, and whether that is all of them.
pub(super) fn most(names: impl Iterator<Item = String>) -> (String, bool) {
    let mut counted: Vec<(String, usize)> = Vec::new();
    for name in names {
        match counted.iter_mut().find(|(known, _)| *known == name) {
            Some((_, count)) => *count += 1,
            None => counted.push((name, 1)),
        }
    }
    // The sort keeps the order of those that come equally often.
    counted.sort_by_key(|(_, count)| Reverse(*count));
    let all = counted.len() <= NAMES;
    let names: Vec<String> = counted.into_iter().take(NAMES).map(|(name, _)| name).collect();
    (dutch::list(&names), all)
}

/// Cells that wait for an answer.
pub(super) fn blanks(table: &Table) -> usize {
    let cells = table.rows.iter().flat_map(|row| &row.cells).flatten();
    cells
        .flat_map(|sentence: &Sentence| &sentence.inlines)
        .filter(|inline| matches!(inline, Inline::Blank { .. }))
        .count()
}

#[cfg(test)]
mod tests {
    use super::most;

    #[test]
    fn the_names_that_come_most_often_are_said() {
        let names = |names: &[&str]| most(names.iter().map(|name| (*name).to_owned()));
        assert_eq!(names(&["a", "b", "b"]), ("b en a".to_owned(), true));
        assert_eq!(names(&["a", "b", "c", "d", "d"]), ("d, a en b".to_owned(), false));
    }
}
