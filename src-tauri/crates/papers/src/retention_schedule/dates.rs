//! The parts of the schedule that have days: what may go now and later, what is held, what is gone.

use chrono::NaiveDate;
use document::{Block, Fact, ListItem, Row, Section, Sentence};
use register::retention::due::{Bundle, Due, due};
use register::retention::hold::is_in_force;
use register::retention::upcoming::upcoming;
use register::{DeletionEvent, FieldId, Hold, Register};

use super::rows::{DueRow, due_row, unknown_rows};
use super::timeline::calendar;
use super::{blank, column, drawing, said, section, short_date, table};
use crate::dutch;
use crate::words::{Words, text};

fn of_period(row: &DueRow) -> Fact {
    Fact::new(format!("retention/{}", row.period), FieldId::RetentionTerm.id())
}

fn of_occurrence(row: &DueRow) -> Fact {
    match &row.occurrence {
        Some(id) => Fact::new(format!("occurrence/{id}"), FieldId::OccurrenceLabel.id()),
        None => of_period(row),
    }
}

fn columns(titles: &[(&str, f32)], words: &Words<'_>) -> Vec<document::Column> {
    titles.iter().map(|(message, width)| column(words.the(message), *width)).collect()
}

fn or_dash(text: String, fact: &Fact) -> Vec<Sentence> {
    vec![if text.trim().is_empty() { said("–", fact) } else { said(text, fact) }]
}

/// What may go today, and what no date can be given for.
pub(super) fn due_now(register: &Register, today: NaiveDate, words: &Words<'_>) -> Section {
    let list = due(register, today);
    let title = words.with("due-title", [("date", text(dutch::date(today)))]);
    let mut blocks = Vec::new();
    if list.due.is_empty() {
        blocks.push(Block::Paragraph { sentences: vec![words.the("due-nothing")] });
    } else {
        let titles =
            [("column-what", 2.0), ("column-part", 2.0), ("column-since", 1.0), ("column-except", 2.0)];
        let rows = list
            .due
            .iter()
            .map(due_row)
            .map(|row| Row {
                cells: vec![
                    vec![said(row.what.clone(), &of_period(&row))],
                    vec![said(row.part.clone(), &of_occurrence(&row))],
                    vec![said(short_date(row.since), &of_period(&row))],
                    or_dash(row.except.join("; "), &of_period(&row)),
                ],
            })
            .collect();
        blocks.push(table(title.text(), columns(&titles, words), rows));
    }
    let unknown: Vec<ListItem> = unknown_rows(&list)
        .into_iter()
        .map(|row| {
            let fact = Fact::new(format!("retention/{}", row.period), FieldId::RetentionTerm.id());
            let mut sentences = vec![said(row.advice, &fact)];
            if let Some(through) = row.through {
                sentences.push(words.with("unknown-through", [("date", text(dutch::date(through)))]));
            }
            ListItem { label: Some(said(row.what, &fact)), sentences, blocks: Vec::new() }
        })
        .collect();
    if !unknown.is_empty() {
        blocks.push(Block::Paragraph { sentences: vec![words.the("unknown-lead")] });
        blocks.push(Block::List { numbered: false, items: unknown });
    }
    section("due", title, blocks)
}

/// What may go on a later day, with the calendar.
pub(super) fn due_later(register: &Register, today: NaiveDate, words: &Words<'_>) -> Option<Section> {
    let parts = upcoming(register, today);
    if parts.is_empty() {
        return None;
    }
    let picture = calendar(register, today);
    let end =
        |tick: Option<&super::timeline::Tick>| text(tick.map_or_else(String::new, |tick| tick.label.clone()));
    let alt = words
        .with("later-alt", [("from", end(picture.ticks.first())), ("to", end(picture.ticks.last()))])
        .text();
    let mut blocks = vec![Block::Figure(drawing::figure(&picture, alt, words.the("later-caption")))];
    let titles = [
        ("column-what", 2.0),
        ("column-part", 2.0),
        ("column-kept-through", 1.1),
        ("column-from-day", 1.0),
        ("column-held", 1.6),
    ];
    let rows = parts.iter().map(|part| later_row(part)).collect();
    let title = words.the("later-title");
    blocks.push(table(title.text(), columns(&titles, words), rows));
    Some(section("later", title, blocks))
}

fn later_row(part: &Due<'_>) -> Row {
    let row = due_row(part);
    let last_day = row.since.pred_opt().map(short_date).unwrap_or_default();
    Row {
        cells: vec![
            vec![said(row.what.clone(), &of_period(&row))],
            vec![said(row.part.clone(), &of_occurrence(&row))],
            vec![said(last_day, &of_period(&row))],
            vec![said(short_date(row.since), &of_period(&row))],
            or_dash(row.held_by.join("; "), &of_period(&row)),
        ],
    }
}

/// What a complaint or lawsuit holds, and what of it might go otherwise.
pub(super) fn holds(register: &Register, today: NaiveDate, words: &Words<'_>) -> Option<Section> {
    if register.holds.is_empty() {
        return None;
    }
    let titles = [
        ("column-hold-reason", 2.0),
        ("column-hold-from", 0.9),
        ("column-hold-until", 1.1),
        ("column-hold-what", 3.0),
    ];
    let rows = register.holds.iter().map(|hold| hold_row(register, hold, today, words)).collect();
    let title = words.the("holds-title");
    let mut blocks = vec![table(title.text(), columns(&titles, words), rows)];
    let frozen: Vec<ListItem> = due(register, today)
        .frozen
        .iter()
        .map(due_row)
        .map(|row| ListItem {
            label: Some(said(row.what.clone(), &of_period(&row))),
            sentences: vec![said(dutch::closed(&row.part), &of_occurrence(&row))],
            blocks: Vec::new(),
        })
        .collect();
    if !frozen.is_empty() {
        blocks.push(Block::Paragraph { sentences: vec![words.the("frozen-lead")] });
        blocks.push(Block::List { numbered: false, items: frozen });
    }
    Some(section("holds", title, blocks))
}

fn hold_row(register: &Register, hold: &Hold, today: NaiveDate, words: &Words<'_>) -> Row {
    let fact = |field: FieldId| Fact::new(format!("hold/{}", hold.id), field.id());
    let name = |text: &str| dutch::phrase(text);
    let activities = hold.activities.iter().filter_map(|id| register.activity(id)).map(|it| name(&it.name));
    let periods = hold.periods.iter().filter_map(|id| register.retention_period(id)).map(|it| name(&it.name));
    let occurrences = hold
        .occurrences
        .iter()
        .filter_map(|id| register.occurrences.iter().find(|it| it.id == *id))
        .map(|it| name(&it.label));
    let what: Vec<String> = activities.chain(periods).chain(occurrences).collect();
    let mut until = match hold.until {
        Some(day) => vec![said(short_date(day), &fact(FieldId::HoldUntil))],
        None => vec![words.the("cell-until-over")],
    };
    if !is_in_force(hold, today) && hold.until.is_some_and(|day| day < today) {
        until.push(words.the("cell-expired"));
    }
    let filled = |text: String, field: FieldId| {
        if text.trim().is_empty() { vec![blank(&fact(field))] } else { vec![said(text, &fact(field))] }
    };
    Row {
        cells: vec![
            filled(dutch::capitalised(&name(&hold.reason)), FieldId::HoldReason),
            or_dash(hold.from.map(short_date).unwrap_or_default(), &fact(FieldId::HoldFrom)),
            until,
            filled(what.join("; "), FieldId::HoldActivities),
        ],
    }
}

/// What was thrown away; never whose it was.
pub(super) fn gone(register: &Register, words: &Words<'_>) -> Option<Section> {
    if register.deletion_events.is_empty() {
        return None;
    }
    let titles = [
        ("column-what", 2.2),
        ("column-done-on", 1.0),
        ("column-where", 1.5),
        ("column-by-whom", 1.2),
        ("column-how", 1.3),
        ("column-proof", 1.4),
    ];
    let mut events: Vec<&DeletionEvent> = register.deletion_events.iter().collect();
    events.sort_by_key(|event| std::cmp::Reverse(event.done_on));
    let rows = events.into_iter().map(|event| gone_row(register, event)).collect();
    let title = words.the("gone-title");
    let whose = Block::Paragraph { sentences: vec![words.the("gone-whose")] };
    Some(section("gone", title.clone(), vec![whose, table(title.text(), columns(&titles, words), rows)]))
}

fn gone_row(register: &Register, event: &DeletionEvent) -> Row {
    let fact = |field: FieldId| Fact::new(format!("deletion/{}", event.id), field.id());
    let filled = |text: String, field: FieldId| {
        if text.trim().is_empty() { vec![blank(&fact(field))] } else { vec![said(text, &fact(field))] }
    };
    Row {
        cells: vec![
            filled(what_is_gone(register, event), FieldId::DeletionScope),
            filled(event.done_on.map(short_date).unwrap_or_default(), FieldId::DeletionDoneOn),
            filled(systems(register, event), FieldId::DeletionSystems),
            filled(by_whom(register, event), FieldId::DeletionDoneBy),
            filled(dutch::phrase(&event.method), FieldId::DeletionMethod),
            or_dash(dutch::phrase(&event.proof), &fact(FieldId::DeletionProof)),
        ],
    }
}

/// The owner's words, else the rule and the part of it: "Facturen, tot en met 31 december 2018".
pub(crate) fn what_is_gone(register: &Register, event: &DeletionEvent) -> String {
    if !event.scope.trim().is_empty() {
        return dutch::phrase(&event.scope);
    }
    let rule = event.period.as_ref().and_then(|id| register.retention_period(id));
    let occurrence = event
        .occurrence
        .as_ref()
        .and_then(|id| register.occurrences.iter().find(|occurrence| occurrence.id == *id));
    let part = match (occurrence, event.through) {
        (Some(occurrence), _) => super::plain::bundle(&Bundle::Occurrence(occurrence)),
        (None, Some(through)) => super::plain::bundle(&Bundle::Moments { after: None, through }),
        (None, None) => String::new(),
    };
    let parts = [rule.map(|rule| dutch::phrase(&rule.name)).unwrap_or_default(), part];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
}

/// The systems it was in, by name.
pub(crate) fn systems(register: &Register, event: &DeletionEvent) -> String {
    let names = event.systems.iter().filter_map(|id| register.system(id)).map(|system| system.name.as_str());
    names.collect::<Vec<_>>().join(", ")
}

/// Who did it, by name.
pub(crate) fn by_whom(register: &Register, event: &DeletionEvent) -> String {
    let person = event.done_by.as_ref().and_then(|id| register.people.iter().find(|it| it.id == *id));
    person.map(|person| person.name.clone()).unwrap_or_default()
}
