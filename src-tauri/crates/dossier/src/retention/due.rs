//! What may go, as rows with the note of its deletion filled in.

use chrono::{Datelike, Days, Months, NaiveDate};
use papers::dutch;
use register::retention::due::{Bundle, Due, Why, due};
use register::retention::upcoming::upcoming;
use register::{
    DeletionEvent, EndAction, ProcessingActivity, Register, RetentionPeriod, StartEvent, SystemId,
};
use serde::Serialize;

use crate::views::Named;

/// Something that may go.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
pub struct DueRow {
    /// The same for the same part of the same rule: "facturen/2018".
    pub key: String,
    /// The rule.
    pub period: String,
    /// What it keeps: "Facturen".
    pub name: String,
    /// Which part of that: "van 2018 en eerder", "tot en met 24 oktober 2026", "Vacature winkel".
    pub part: String,
    /// Since when it may go: "1 januari 2026".
    pub since: String,
    /// The same, ISO 8601.
    pub since_on: NaiveDate,
    /// What is to be done: "Verwijderen"; empty when nobody said.
    pub action: String,
    /// The systems in which it stands, by name: "Moneybird en Microsoft 365"; empty when nobody said.
    pub systems: String,
    /// Who does it; empty when nobody said.
    pub responsible: String,
    /// What stays all the same: "Niet wat valt onder: Facturen (langer)."
    pub except: Vec<String>,
    /// Why it may not go: the reasons of the holds.
    pub frozen_by: Vec<Named>,
    /// The note of its deletion, filled in as far as is known.
    pub deletion: DeletionEvent,
}

/// A rule of which no date can be given.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
pub struct UndatedRow {
    /// The rule.
    pub period: String,
    /// What it keeps.
    pub name: String,
    /// Why there is no date, and what the owner can do.
    pub advice: String,
    /// The kind of moment to note; none when something has to be filled in first.
    pub event: Option<StartEvent>,
}

pub(super) struct Lists {
    pub due: Vec<DueRow>,
    pub later: Vec<DueRow>,
    pub soon: Vec<DueRow>,
    pub frozen: Vec<DueRow>,
    pub undated: Vec<UndatedRow>,
}

pub(super) fn lists(register: &Register, today: NaiveDate) -> Lists {
    let mut list = due(register, today);
    // What waits longest stands on top; of one day in the order of the schedule.
    list.due.sort_by_key(|part| part.since);
    let rows = |parts: &[Due<'_>]| parts.iter().map(|part| row(register, part, today)).collect();
    let free: Vec<Due<'_>> =
        upcoming(register, today).into_iter().filter(|part| part.holds.is_empty()).collect();
    let until = |end: NaiveDate| -> Vec<DueRow> {
        free.iter().filter(|part| part.since <= end).map(|part| row(register, part, today)).collect()
    };
    Lists {
        due: rows(&list.due),
        later: until(end_of_month(today)),
        soon: until(today.checked_add_days(SOON).unwrap_or(today)),
        frozen: rows(&list.frozen),
        undated: list.unknown.iter().map(|unknown| undated(unknown.period, unknown.why)).collect(),
    }
}

/// Two months ahead: time to plan an afternoon of clearing up.
const SOON: Days = Days::new(8 * 7);

fn end_of_month(day: NaiveDate) -> NaiveDate {
    day.with_day(1)
        .and_then(|first| first.checked_add_months(Months::new(1)))
        .and_then(|next| next.pred_opt())
        .unwrap_or(day)
}

fn row(register: &Register, part: &Due<'_>, today: NaiveDate) -> DueRow {
    let period = part.period;
    let name = period.name.trim().to_owned();
    let of_it = part_words(&part.bundle);
    let systems = systems_of(register, period);
    let system_names: Vec<String> =
        systems.iter().filter_map(|id| register.system(id)).map(|system| system.name.clone()).collect();
    let responsible = period.responsible.value();
    let action = period.end_action.value().copied();
    DueRow {
        key: part.key(),
        period: period.id.0.clone(),
        since: dutch::date(part.since),
        since_on: part.since,
        action: action.map(action_words).unwrap_or_default().to_owned(),
        systems: dutch::list(&system_names),
        responsible: register
            .people
            .iter()
            .find(|person| Some(&person.id) == responsible)
            .map(|person| person.name.clone())
            .unwrap_or_default(),
        except: except(part),
        frozen_by: part
            .holds
            .iter()
            .map(|hold| Named { id: hold.id.0.clone(), name: hold.reason.trim().to_owned() })
            .collect(),
        deletion: DeletionEvent {
            scope: match (&part.bundle, of_it.is_empty()) {
                (_, true) => name.clone(),
                (Bundle::Occurrence(_), false) => format!("{name}: {of_it}"),
                (Bundle::Years { .. } | Bundle::Moments { .. }, false) => format!("{name} {of_it}"),
            },
            systems,
            done_on: Some(today),
            done_by: responsible.cloned(),
            ..part.as_deletion()
        },
        part: of_it,
        name,
    }
}

/// "van 2018 en eerder", "tot en met 24 oktober 2026", "Vacature winkel".
fn part_words(bundle: &Bundle<'_>) -> String {
    match bundle {
        Bundle::Years { from: None, through } => format!("van {through} en eerder"),
        Bundle::Years { from: Some(from), through } if from == through => format!("van {through}"),
        Bundle::Years { from: Some(from), through } => format!("van {from} tot en met {through}"),
        Bundle::Moments { through, .. } => format!("tot en met {}", dutch::date(*through)),
        Bundle::Occurrence(occurrence) => occurrence.label.trim().to_owned(),
    }
}

const fn action_words(action: EndAction) -> &'static str {
    match action {
        EndAction::Erase => "Verwijderen",
        EndAction::Destroy => "Vernietigen",
        EndAction::Anonymise => "Anoniem maken",
        EndAction::Archive => "Archiveren",
        EndAction::Return => "Teruggeven",
    }
}

/// Every system of the activities that keep to the rule, each once.
fn systems_of(register: &Register, period: &RetentionPeriod) -> Vec<SystemId> {
    let uses = |activity: &&ProcessingActivity| {
        activity.retention.value().is_some_and(|periods| periods.contains(&period.id))
    };
    let mut systems: Vec<SystemId> = Vec::new();
    for id in register.activities.iter().filter(uses).flat_map(|it| it.systems.value().into_iter().flatten())
    {
        if !systems.contains(id) {
            systems.push(id.clone());
        }
    }
    systems
}

fn except(part: &Due<'_>) -> Vec<String> {
    let duties = part
        .gives_way_to
        .iter()
        .map(|duty| format!("Niet wat onder “{}” valt: dat moet u langer bewaren.", duty.name.trim()));
    let held = part.except.iter().map(|(activity, hold)| {
        format!("Niet wat bij “{}” hoort: {}.", activity.name.trim(), dutch::phrase(&hold.reason))
    });
    duties.chain(held).collect()
}

fn undated(period: &RetentionPeriod, why: Why) -> UndatedRow {
    let event = period.starts_from.value().map(|start| start.event);
    let advice = match why {
        Why::NoOccurrence { through } => {
            format!("Is dit op of voor {} gebeurd, dan mag het weg. {}", dutch::date(through), why.advice())
        }
        Why::NoTerm | Why::NoStart | Why::EndsWithEvent => why.advice().to_owned(),
    };
    UndatedRow {
        period: period.id.0.clone(),
        name: period.name.trim().to_owned(),
        advice,
        event: match why {
            Why::NoOccurrence { .. } => event,
            Why::EndsWithEvent => Some(StartEvent::Other),
            Why::NoTerm | Why::NoStart => None,
        },
    }
}
