//! What a complaint or lawsuit freezes on a day, and holds that contradict themselves (art. 17 lid 3 onder e).
//!
//! A hold freezes what it names and only that. Deleting cannot be undone, so in doubt it holds: without a
//! first day it is in force, and with days that cannot both be right too.

use std::collections::HashMap;

use chrono::NaiveDate;

use super::{Hold, Occurrence, RetentionPeriod};
use crate::{ProcessingActivity, Register};

/// The hold stops deletion on this day.
pub fn is_in_force(hold: &Hold, today: NaiveDate) -> bool {
    let ends_before_it_starts = matches!((hold.from, hold.until), (Some(from), Some(until)) if until < from);
    ends_before_it_starts
        || (hold.from.is_none_or(|from| from <= today) && hold.until.is_none_or(|until| until >= today))
}

/// What is frozen on a day, ready to be asked.
pub struct Frozen<'a> {
    by_activity: HashMap<&'a str, Vec<&'a Hold>>,
    by_period: HashMap<&'a str, Vec<&'a Hold>>,
    by_occurrence: HashMap<&'a str, Vec<&'a Hold>>,
}

/// How far something is frozen.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Freeze<'a> {
    /// The holds that freeze all of it.
    pub holds: Vec<&'a Hold>,
    /// Only what these activities keep is frozen, each with the hold that says so; the rest may go.
    pub only_in: Vec<(&'a ProcessingActivity, &'a Hold)>,
}

impl<'a> Frozen<'a> {
    /// What the holds in force freeze.
    pub fn on(register: &'a Register, today: NaiveDate) -> Self {
        let mut frozen =
            Self { by_activity: HashMap::new(), by_period: HashMap::new(), by_occurrence: HashMap::new() };
        for hold in register.holds.iter().filter(|hold| is_in_force(hold, today)) {
            for id in &hold.activities {
                frozen.by_activity.entry(id.as_str()).or_default().push(hold);
            }
            for id in &hold.periods {
                frozen.by_period.entry(id.as_str()).or_default().push(hold);
            }
            for id in &hold.occurrences {
                frozen.by_occurrence.entry(id.as_str()).or_default().push(hold);
            }
        }
        frozen
    }

    /// How far what falls under a rule is frozen; of one occurrence, or all of it. The activities are those that
    /// use the rule.
    pub fn freeze(
        &self,
        period: &'a RetentionPeriod,
        occurrence: Option<&'a Occurrence>,
        activities: &[&'a ProcessingActivity],
    ) -> Freeze<'a> {
        let mut freeze = Freeze::default();
        let mut holds = |found: Option<&Vec<&'a Hold>>| freeze.holds.extend(found.into_iter().flatten());
        holds(self.by_period.get(period.id.as_str()));
        holds(occurrence.and_then(|it| self.by_occurrence.get(it.id.as_str())));
        if !self.by_activity.is_empty() {
            for activity in activities {
                let found = self.by_activity.get(activity.id.as_str()).into_iter().flatten();
                freeze.only_in.extend(found.map(|hold| (*activity, *hold)));
            }
            let is_held =
                |activity: &&ProcessingActivity| self.by_activity.contains_key(activity.id.as_str());
            if !activities.is_empty() && activities.iter().all(is_held) {
                freeze.holds.extend(freeze.only_in.drain(..).map(|(_, hold)| hold));
            }
        }
        if freeze.holds.len() < 2 {
            return freeze;
        }
        let mut seen = Vec::new();
        freeze.holds.retain(|hold| {
            let is_new = !seen.contains(&&hold.id);
            seen.push(&hold.id);
            is_new
        });
        freeze
    }
}

/// What is wrong with a hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Contradiction<'a> {
    /// Its last day lies before its first.
    EndsBeforeItStarts,
    /// This one holds the same for the same reason at the same time.
    SameAs(&'a Hold),
    /// It names nothing, so it freezes nothing.
    HoldsNothing,
}

/// Holds that cannot be right, in the order of the register.
pub fn contradictions(register: &Register) -> Vec<(&Hold, Contradiction<'_>)> {
    let mut found = Vec::new();
    for (place, hold) in register.holds.iter().enumerate() {
        if matches!((hold.from, hold.until), (Some(from), Some(until)) if until < from) {
            found.push((hold, Contradiction::EndsBeforeItStarts));
        }
        if hold.activities.is_empty() && hold.periods.is_empty() && hold.occurrences.is_empty() {
            found.push((hold, Contradiction::HoldsNothing));
        } else if let Some(twin) = register.holds[..place].iter().find(|other| are_the_same(other, hold)) {
            found.push((hold, Contradiction::SameAs(twin)));
        }
    }
    found
}

fn are_the_same(one: &Hold, other: &Hold) -> bool {
    let words = |hold: &Hold| hold.reason.trim().to_lowercase();
    // Days that both are in force; a day that is not known is as early or as late as can be.
    let starts = one.from.max(other.from).unwrap_or(NaiveDate::MIN);
    let ends = |hold: &Hold| hold.until.unwrap_or(NaiveDate::MAX);
    words(one) == words(other)
        && starts <= ends(one).min(ends(other))
        && same(&one.activities, &other.activities)
        && same(&one.periods, &other.periods)
        && same(&one.occurrences, &other.occurrences)
}

/// The same ids, in whatever order.
fn same<T: Ord + Clone>(one: &[T], other: &[T]) -> bool {
    let sorted = |ids: &[T]| {
        let mut ids = ids.to_vec();
        ids.sort();
        ids
    };
    sorted(one) == sorted(other)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::retention::applicable::Uses;
    use crate::testing::{TODAY, activity};

    fn hold(id: &str, from: Option<&str>, until: Option<&str>) -> Hold {
        let day = |text: &str| text.parse().expect("a day");
        Hold {
            id: id.into(),
            reason: "Een klacht".to_owned(),
            from: from.map(day),
            until: until.map(day),
            ..Hold::default()
        }
    }

    #[test]
    fn a_hold_is_in_force_from_its_first_day_through_its_last() {
        for (from, until, wanted) in [
            (None, None, true),
            (Some("2026-11-21"), None, true),
            (Some("2026-11-22"), None, false),
            (None, Some("2026-11-21"), true),
            (None, Some("2026-11-20"), false),
            (Some("2026-01-01"), Some("2026-12-31"), true),
            // Nobody knows what was meant, and deleting cannot be undone.
            (Some("2026-12-31"), Some("2026-01-01"), true),
        ] {
            assert_eq!(is_in_force(&hold("zaak", from, until), TODAY), wanted, "{from:?} to {until:?}");
        }
    }

    #[test]
    fn a_hold_freezes_what_it_names_and_nothing_else() {
        let mut register = activity("Webwinkel").kept("2 jaar").and_activity("Markt").build();
        register.activities[1].retention = register.activities[0].retention.clone();
        register.occurrences.push(Occurrence { id: "order".into(), ..Occurrence::default() });
        register.occurrences.push(Occurrence { id: "andere".into(), ..Occurrence::default() });
        let empty = hold("zaak", None, None);
        let told = |held: Hold| {
            let mut register = register.clone();
            register.holds.push(held);
            let (uses, frozen) = (Uses::of(&register), Frozen::on(&register, TODAY));
            let period = &register.retention_periods[0];
            let of = |occurrence: Option<&Occurrence>| {
                let occurrence = occurrence.map(|it| {
                    register.occurrences.iter().find(|known| known.id == it.id).expect("it is there")
                });
                let freeze = frozen.freeze(period, occurrence, uses.activities(period));
                (freeze.holds.len(), freeze.only_in.len())
            };
            (of(None), of(Some(&register.occurrences[0])), of(Some(&register.occurrences[1])))
        };
        let nothing = (0, 0);
        assert_eq!(told(empty.clone()), (nothing, nothing, nothing));
        assert_eq!(
            told(Hold { periods: vec!["2-jaar".into()], ..empty.clone() }),
            ((1, 0), (1, 0), (1, 0)),
            "all under the rule"
        );
        assert_eq!(
            told(Hold { occurrences: vec!["order".into()], ..empty.clone() }),
            (nothing, (1, 0), nothing),
            "only what counts from this moment"
        );
        assert_eq!(
            told(Hold { activities: vec!["markt".into()], ..empty.clone() }),
            ((0, 1), (0, 1), (0, 1)),
            "only in one of the two activities"
        );
        assert_eq!(
            told(Hold { activities: vec!["markt".into(), "webwinkel".into()], ..empty.clone() }),
            ((1, 0), (1, 0), (1, 0)),
            "every activity that uses the rule"
        );
        assert_eq!(told(Hold { activities: vec!["weg".into()], ..empty }), (nothing, nothing, nothing));
    }

    #[test]
    fn holds_that_cannot_be_right_are_named() {
        let mut register = activity("Webwinkel").build();
        let of =
            |id: &str, from, until| Hold { activities: vec!["webwinkel".into()], ..hold(id, from, until) };
        register.holds = vec![
            of("een", Some("2026-01-01"), None),
            of("twee", Some("2026-03-01"), None),
            of("achterstevoren", Some("2026-03-01"), Some("2026-02-01")),
            hold("leeg", None, None),
            Hold { reason: "Een rechtszaak".to_owned(), ..of("ander", None, None) },
            of("ervoor", None, Some("2025-12-31")),
        ];
        let found: Vec<(&str, Contradiction<'_>)> =
            contradictions(&register).into_iter().map(|(hold, what)| (hold.id.as_str(), what)).collect();
        assert_eq!(
            found,
            [
                ("twee", Contradiction::SameAs(&register.holds[0])),
                ("achterstevoren", Contradiction::EndsBeforeItStarts),
                ("leeg", Contradiction::HoldsNothing),
            ]
        );
    }
}
