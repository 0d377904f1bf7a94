//! The schedule as rows of plain words: what a spreadsheet and a script read, and the paper prints.

use chrono::NaiveDate;
use register::retention::applicable::Uses;
use register::retention::compare::{Comparison, Outcome, compare};
use register::retention::due::{Due, DueList};
use register::{
    ActivityId, Answer, EndAction, OccurrenceId, Register, RetentionCondition, RetentionPeriod,
    RetentionPeriodId,
};
use serde::Serialize;

use super::plain;
use crate::dutch;

/// A rule in plain words. What nobody answered is empty.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ScheduleRow {
    /// The rule.
    pub id: RetentionPeriodId,
    /// What is kept.
    pub what: String,
    /// Of whom, group by group.
    pub of_whom: Vec<String>,
    /// How long: "7 jaar", "hooguit 2 jaar, met toestemming".
    pub how_long: String,
    /// The term waits for "Klopt", or the moment it counts from does.
    pub is_proposed: bool,
    /// From when: "de levering", "1 januari na het boekjaar".
    pub from_when: String,
    /// Why so long, and why where an activity or single data have this rule instead of the one of their kind.
    pub why: String,
    /// The law that asks for it: "artikel 52 AWR".
    pub law: String,
    /// What happens then: "verwijderen".
    pub afterwards: String,
    /// The activities that keep to it.
    pub activities: Vec<NamedActivity>,
    /// When the owner last looked at it.
    pub checked_on: Option<NaiveDate>,
    /// What there is to say beside the law and custom: "Langer dan gebruikelijk (2 jaar). Schrijf op waarom." Empty
    /// when it is as usual, or nothing is known to compare it with.
    pub remark: String,
}

/// An activity by its name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct NamedActivity {
    /// Its id.
    pub id: ActivityId,
    /// What its owner calls it.
    pub name: String,
}

/// Something that may go, now or later, in plain words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct DueRow {
    /// The same for the same part of the same rule: "facturen/2018".
    pub key: String,
    /// The rule.
    pub period: RetentionPeriodId,
    /// The noted moment, when it is about one.
    pub occurrence: Option<OccurrenceId>,
    /// What it is: "Facturen".
    pub what: String,
    /// Which part of it: "2018 en eerder", "tot en met 24 oktober 2026".
    pub part: String,
    /// The first day on which it may go.
    pub since: NaiveDate,
    /// What freezes all of it: the reasons of the holds.
    pub held_by: Vec<String>,
    /// What stays of it: "wat bij Klachten hoort (bewaarstop: Een klacht)".
    pub except: Vec<String>,
}

/// A rule of which no date can be given, in plain words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct UnknownRow {
    /// The rule.
    pub period: RetentionPeriodId,
    /// What it is.
    pub what: String,
    /// What the owner can do: "Noteer een gebeurtenis, dan staat hier een datum."
    pub advice: String,
    /// What has its moment on or before this day may go, also when nobody noted it.
    pub through: Option<NaiveDate>,
}

/// Every rule, in the order of the schedule.
pub fn schedule(register: &Register) -> Vec<ScheduleRow> {
    let uses = Uses::of(register);
    register.retention_periods.iter().map(|period| row(register, period, &uses)).collect()
}

fn row(register: &Register, period: &RetentionPeriod, uses: &Uses<'_>) -> ScheduleRow {
    let of_whom = period
        .data_subjects
        .iter()
        .filter_map(|id| register.data_subject_category(id))
        .map(|people| dutch::phrase(&people.name))
        .collect();
    let activities = uses
        .activities(period)
        .iter()
        .map(|activity| NamedActivity { id: activity.id.clone(), name: dutch::phrase(&activity.name) })
        .collect();
    let text = |answer: &Answer<String>| answer.value().map(|text| dutch::phrase(text)).unwrap_or_default();
    ScheduleRow {
        id: period.id.clone(),
        what: dutch::phrase(&period.name),
        of_whom,
        how_long: how_long(period),
        is_proposed: matches!(period.term, Answer::Proposed(_))
            || matches!(period.starts_from, Answer::Proposed(_)),
        from_when: period.starts_from.value().map(plain::start).unwrap_or_default(),
        why: with_own_reasons(text(&period.reason), period, uses),
        law: text(&period.legal_source),
        afterwards: period
            .end_action
            .value()
            .map(|action| end_action(*action).to_owned())
            .unwrap_or_default(),
        activities,
        checked_on: period.checked_on,
        remark: compare(register, period).map(|compared| remark(&compared)).unwrap_or_default(),
    }
}

/// "Voor klachten. Bij Webwinkel: de garantie loopt twee jaar": the rule's reason and those of who chose it themselves.
fn with_own_reasons(why: String, period: &RetentionPeriod, uses: &Uses<'_>) -> String {
    let mut reasons = Vec::new();
    for activity in uses.activities(period) {
        if activity.retention.items().contains(&period.id) {
            reasons.push(("Bij", &activity.name, &activity.retention_reason));
        }
        let items = activity.data.items().iter().filter(|item| item.retention.as_ref() == Some(&period.id));
        reasons.extend(items.map(|item| ("Voor", &item.name, &item.retention_reason)));
    }
    reasons.retain(|(_, _, reason)| !reason.trim().is_empty());
    if reasons.is_empty() {
        return why;
    }
    let of_rule = if why.is_empty() { None } else { Some(dutch::closed(&dutch::capitalised(&why))) };
    let own = reasons.into_iter().map(|(lead, name, reason)| {
        dutch::closed(&format!("{lead} {}: {}", dutch::phrase(name), dutch::phrase(reason)))
    });
    of_rule.into_iter().chain(own).collect::<Vec<_>>().join(" ")
}

fn how_long(period: &RetentionPeriod) -> String {
    let Some(term) = period.term.value() else { return String::new() };
    let term = plain::term(term);
    match period.condition {
        RetentionCondition::Always => term,
        RetentionCondition::WithConsent => format!("{term}, met toestemming"),
        RetentionCondition::WithoutConsent => format!("{term}, zonder toestemming"),
    }
}

/// What happens at the end, as one word.
pub(super) fn end_action(action: EndAction) -> &'static str {
    match action {
        EndAction::Erase => "verwijderen",
        EndAction::Destroy => "vernietigen",
        EndAction::Anonymise => "anonimiseren",
        EndAction::Archive => "archiveren",
        EndAction::Return => "teruggeven",
    }
}

/// What is as the law asks or as usual needs no remark.
fn remark(compared: &Comparison) -> String {
    match compared.outcome {
        Outcome::Same | Outcome::ShorterThanUsual => String::new(),
        Outcome::ShorterThanLaw
        | Outcome::EndsBeforeYearEnd
        | Outcome::LongerThanLawAllows
        | Outcome::LongerThanLawAsks
        | Outcome::LongerThanUsual => compared.sentence(),
    }
}

/// A part that may go.
pub fn due_row(part: &Due<'_>) -> DueRow {
    let reason = |text: &str| {
        let text = dutch::phrase(text);
        if text.is_empty() { "reden niet ingevuld".to_owned() } else { text }
    };
    let held = part.except.iter().map(|(activity, hold)| {
        format!("wat bij {} hoort (bewaarstop: {})", activity.name, reason(&hold.reason))
    });
    let duties = part.gives_way_to.iter().map(|duty| format!("wat onder {} valt", dutch::phrase(&duty.name)));
    DueRow {
        key: part.key(),
        period: part.period.id.clone(),
        occurrence: part.as_deletion().occurrence,
        what: dutch::phrase(&part.period.name),
        part: dutch::capitalised(&plain::bundle(&part.bundle)),
        since: part.since,
        held_by: part.holds.iter().map(|hold| reason(&hold.reason)).collect(),
        except: held.chain(duties).collect(),
    }
}

/// The rules of which no date can be given.
pub fn unknown_rows(list: &DueList<'_>) -> Vec<UnknownRow> {
    list.unknown
        .iter()
        .map(|unknown| UnknownRow {
            period: unknown.period.id.clone(),
            what: dutch::phrase(&unknown.period.name),
            advice: unknown.why.advice().to_owned(),
            through: match unknown.why {
                register::retention::due::Why::NoOccurrence { through } => Some(through),
                register::retention::due::Why::NoTerm
                | register::retention::due::Why::NoStart
                | register::retention::due::Why::EndsWithEvent => None,
            },
        })
        .collect()
}

/// A rule in a line: "Sollicitaties: 4 weken na het einde van de procedure".
pub(crate) fn rule_in_words(period: &RetentionPeriod) -> String {
    let from = period.starts_from.value().map(plain::start).unwrap_or_default();
    let counts = period.term.value().is_some_and(|term| term.duration().is_some());
    let from = match (counts && !from.is_empty(), from.strip_prefix("1 januari na ")) {
        (false, _) => String::new(),
        (true, Some(moment)) => format!(", geteld vanaf 1 januari na {moment}"),
        (true, None) => format!(" na {from}"),
    };
    let parts = [dutch::phrase(&period.name), format!("{}{from}", how_long(period))];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(": ")
}

#[cfg(test)]
mod tests {
    use register::{DataItem, ProcessingActivity};

    use super::*;

    #[test]
    fn who_departs_from_the_kind_of_data_says_why() {
        let rule = RetentionPeriod {
            id: "lang".into(),
            name: "Lang".to_owned(),
            reason: Answer::Confirmed("voor klachten".to_owned()),
            ..RetentionPeriod::default()
        };
        let activity = |name: &str, reason: &str| ProcessingActivity {
            id: name.into(),
            name: name.to_owned(),
            retention: Answer::Confirmed(vec!["lang".into()]),
            retention_reason: reason.to_owned(),
            data: Answer::Confirmed(vec![DataItem {
                name: "het adres".to_owned(),
                retention: Some("lang".into()),
                retention_reason: "bezorging".to_owned(),
                ..DataItem::default()
            }]),
            ..ProcessingActivity::default()
        };
        let mut register = Register {
            retention_periods: vec![rule],
            activities: vec![activity("Winkel", ""), activity("Webwinkel", "De garantie loopt twee jaar.")],
            ..Register::default()
        };
        register.activities[0].data = Answer::Open;
        assert_eq!(
            schedule(&register)[0].why,
            "Voor klachten. Bij Webwinkel: De garantie loopt twee jaar. Voor het adres: bezorging."
        );
        register.activities.clear();
        assert_eq!(schedule(&register)[0].why, "voor klachten", "nobody departs from anything");
    }
}
