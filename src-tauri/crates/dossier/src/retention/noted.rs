//! What an owner noted: moments that rules count from, what stops deletion, and what was deleted.

use chrono::NaiveDate;
use papers::dutch;
use register::retention::due::{Bundle, due};
use register::retention::hold::{Contradiction, contradictions, is_in_force};
use register::retention::upcoming::upcoming;
use register::{Hold, Occurrence, RecordRef, Register};
use serde::Serialize;

use crate::words;

/// A moment that rules count from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
pub struct OccurrenceRow {
    /// Its id.
    pub id: String,
    /// What it is called; never empty.
    pub label: String,
    /// Which kind of moment: "het einde van de procedure"; empty for another.
    pub event: String,
    /// When: "20 mei 2026"; empty when nobody said.
    pub on: String,
    /// What follows from it: "Sollicitaties: mag weg sinds 17 juni 2026".
    pub follows: Vec<String>,
}

/// Something that stops deletion.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
pub struct HoldRow {
    /// Its id.
    pub id: String,
    /// Why.
    pub reason: String,
    /// How long: "sinds 15 september 2026", "van 1 mei 2026 tot en met 1 juni 2026".
    pub when: String,
    /// What it freezes, by name: "Beelden van een incident en Inbraak in de winkel".
    pub what: String,
    /// It stops deletion today.
    pub in_force: bool,
    /// What is wrong with it; empty when nothing is.
    pub problem: String,
}

/// Something that was deleted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
pub struct DeletionRow {
    /// Its id.
    pub id: String,
    /// What.
    pub scope: String,
    /// When: "12 januari 2026"; empty when nobody said.
    pub on: String,
    /// By whom, where and how, in a few words: "Marieke Jansen, in Moneybird. Bestanden gewist".
    pub how: String,
    /// What shows it.
    pub proof: String,
}

pub(super) fn occurrences(register: &Register, today: NaiveDate) -> Vec<OccurrenceRow> {
    let list = due(register, today);
    let later = upcoming(register, today);
    let mut found: Vec<&Occurrence> = register.occurrences.iter().collect();
    found.sort_by_key(|occurrence| std::cmp::Reverse(occurrence.on));
    found
        .into_iter()
        .map(|occurrence| {
            let is_its =
                |bundle: &Bundle<'_>| matches!(bundle, Bundle::Occurrence(it) if it.id == occurrence.id);
            let parts = list.due.iter().chain(&list.frozen).chain(&later).filter(|part| is_its(&part.bundle));
            let mut follows: Vec<String> = parts
                .map(|part| {
                    let (name, day) = (part.period.name.trim(), dutch::date(part.since));
                    if !part.holds.is_empty() {
                        format!("{name}: staat stil door een bewaarstop")
                    } else if part.since <= today {
                        format!("{name}: mag weg sinds {day}")
                    } else {
                        format!("{name}: mag weg vanaf {day}")
                    }
                })
                .collect();
            follows.extend(
                register
                    .deletion_events
                    .iter()
                    .filter(|deletion| deletion.occurrence.as_ref() == Some(&occurrence.id))
                    .map(|deletion| match deletion.done_on {
                        Some(day) => format!("{}: weg op {}", deletion.scope.trim(), dutch::date(day)),
                        None => format!("{}: weg", deletion.scope.trim()),
                    }),
            );
            OccurrenceRow {
                id: occurrence.id.0.clone(),
                label: name_or(&occurrence.label, "Gebeurtenis zonder naam"),
                event: words::start_event(occurrence.event).to_owned(),
                on: occurrence.on.map(dutch::date).unwrap_or_default(),
                follows,
            }
        })
        .collect()
}

pub(super) fn holds(register: &Register, today: NaiveDate) -> Vec<HoldRow> {
    let wrong = contradictions(register);
    let mut rows: Vec<HoldRow> = register
        .holds
        .iter()
        .map(|hold| HoldRow {
            id: hold.id.0.clone(),
            reason: name_or(&hold.reason, "Bewaarstop zonder reden"),
            when: when(hold, today),
            what: what(register, hold),
            in_force: is_in_force(hold, today),
            problem: wrong
                .iter()
                .find(|(other, _)| other.id == hold.id)
                .map(|(_, problem)| match problem {
                    Contradiction::EndsBeforeItStarts => {
                        "De laatste dag ligt voor de eerste. Zolang dat zo is, blijft alles staan.".to_owned()
                    }
                    Contradiction::SameAs(_) => "Deze bewaarstop staat er twee keer.".to_owned(),
                    Contradiction::HoldsNothing => {
                        "Kies wat u niet mag weggooien. Nu houdt deze bewaarstop niets tegen.".to_owned()
                    }
                })
                .unwrap_or_default(),
        })
        .collect();
    rows.sort_by_key(|row| !row.in_force);
    rows
}

pub(super) fn deletions(register: &Register) -> Vec<DeletionRow> {
    let mut found: Vec<_> = register.deletion_events.iter().collect();
    found.sort_by_key(|deletion| std::cmp::Reverse(deletion.done_on));
    found
        .into_iter()
        .map(|deletion| {
            let systems: Vec<String> = deletion
                .systems
                .iter()
                .filter_map(|id| register.system(id))
                .map(|system| system.name.clone())
                .collect();
            let by = register
                .people
                .iter()
                .find(|person| Some(&person.id) == deletion.done_by.as_ref())
                .map(|person| person.name.clone())
                .unwrap_or_default();
            let place =
                if systems.is_empty() { String::new() } else { format!("in {}", dutch::list(&systems)) };
            let who = [by, place].into_iter().filter(|it| !it.is_empty()).collect::<Vec<_>>().join(", ");
            let how = [who, dutch::phrase(&deletion.method)]
                .into_iter()
                .filter(|it| !it.is_empty())
                .collect::<Vec<_>>()
                .join(". ");
            DeletionRow {
                id: deletion.id.0.clone(),
                scope: name_or(&deletion.scope, "Niet gezegd wat"),
                on: deletion.done_on.map(dutch::date).unwrap_or_default(),
                how,
                proof: deletion.proof.trim().to_owned(),
            }
        })
        .collect()
}

fn when(hold: &Hold, today: NaiveDate) -> String {
    let day = dutch::date;
    match (hold.from, hold.until) {
        (None, None) => "zo lang als het duurt".to_owned(),
        (None, Some(until)) => format!("tot en met {}", day(until)),
        (Some(from), None) if from <= today => format!("sinds {}", day(from)),
        (Some(from), None) => format!("vanaf {}", day(from)),
        (Some(from), Some(until)) => format!("van {} tot en met {}", day(from), day(until)),
    }
}

/// All that a hold names, each by its name.
fn what(register: &Register, hold: &Hold) -> String {
    let records = hold
        .activities
        .iter()
        .map(RecordRef::from)
        .chain(hold.periods.iter().map(RecordRef::from))
        .chain(hold.occurrences.iter().map(RecordRef::from));
    dutch::list(&records.map(|record| record.name(register)).collect::<Vec<_>>())
}

fn name_or(name: &str, nameless: &str) -> String {
    let name = name.trim();
    if name.is_empty() { nameless } else { name }.to_owned()
}
