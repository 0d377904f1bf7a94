//! The rules of the retention schedule as rows, by the people they are about.

use papers::dutch;
use register::check::{Finding, Severity};
use register::reference::Nature;
use register::retention::applicable::Uses;
use register::retention::compare::{Comparison, Outcome, compare};
use register::{
    Answer, LegalBasis, ProcessingActivity, RecordRef, Register, RetentionCondition, RetentionPeriod,
    StartEvent, Term,
};
use serde::Serialize;

use crate::operation::Named as NamedKind;
use crate::views::{Named, for_whom};
use crate::words;

/// The rules about one group of people.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
pub struct ScheduleGroup {
    /// Who they are: "Klanten".
    pub name: String,
    /// Its rules, in the order of the register.
    pub rows: Vec<ScheduleRow>,
}

/// A rule in the schedule.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
pub struct ScheduleRow {
    /// Its id.
    pub id: String,
    /// What is kept.
    pub name: String,
    /// Of whom, all of them: "klanten en leveranciers"; empty when nobody said.
    pub for_whom: String,
    /// How long: "2 jaar"; empty when nobody said.
    pub length: String,
    /// From when, with what stands between: " na de levering"; shorter than in `spoken` where that says the same.
    pub moment: String,
    /// What it rests on, in a few words: "Moet: art. 52 AWR", "Gebruikelijk", "Eigen keuze".
    pub ground: String,
    /// Why so long, in the owner's words; empty when nobody said.
    pub reason: String,
    /// The law that asks for it: "artikel 52 AWR"; empty when none does.
    pub source: String,
    /// When the owner last looked at it: "2 november 2026"; empty when never.
    pub checked: String,
    /// The same to sort by, ISO 8601.
    pub checked_on: Option<chrono::NaiveDate>,
    /// The activities that keep to it.
    pub activities: Vec<Named>,
    /// How it stands.
    pub status: RuleStatus,
    /// The term or its start waits for "Klopt".
    pub is_proposed: bool,
    /// Beside the law and what is usual: "Langer dan gebruikelijk (2 jaar). Schrijf op waarom."
    pub comparison: String,
    /// It is longer than usual and nobody wrote down why.
    pub needs_reason: bool,
    /// What else there is to say about it: findings, in sentences.
    pub remarks: Vec<String>,
    /// What is read aloud: "Sollicitaties: 4 weken na het einde van de procedure".
    pub spoken: String,
    /// About how many days, to sort by; none for what ends with an event.
    pub days: Option<u32>,
}

/// How a rule stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum RuleStatus {
    /// Something has to be filled in.
    Open,
    /// Something about it asks for a look.
    Caution,
    /// Something in it waits for "Klopt".
    Proposed,
    /// All is there.
    Complete,
}

/// The rules by their people, each group where its first rule stands.
pub(super) fn groups(register: &Register, findings: &[Finding]) -> Vec<ScheduleGroup> {
    let uses = Uses::of(register);
    let mut groups: Vec<ScheduleGroup> = Vec::new();
    for period in &register.retention_periods {
        let name = group_of(register, period, &uses);
        let row = row(register, period, &uses, findings);
        match groups.iter_mut().find(|group| group.name == name) {
            Some(group) => group.rows.push(row),
            None => groups.push(ScheduleGroup { name, rows: vec![row] }),
        }
    }
    groups
}

/// The first group of people that the rule names, or else that its activities do.
fn group_of(register: &Register, period: &RetentionPeriod, uses: &Uses<'_>) -> String {
    let of_activities = uses
        .activities(period)
        .iter()
        .flat_map(|activity| activity.data_subjects.value().into_iter().flatten());
    period
        .data_subjects
        .iter()
        .chain(of_activities)
        .filter_map(|id| register.data_subject_category(id))
        .find(|category| !category.name.trim().is_empty())
        .map_or_else(
            || "Nog niet gezegd van wie".to_owned(),
            |category| dutch::capitalised(category.name.trim()),
        )
}

fn row(register: &Register, period: &RetentionPeriod, uses: &Uses<'_>, findings: &[Finding]) -> ScheduleRow {
    let (length, moment) = words::retention_parts(period);
    let condition = on_condition(period);
    let compared = compare(register, period);
    let record = RecordRef::from(&period.id);
    let of_it = || findings.iter().filter(|finding| finding.record == record);
    let name = NamedKind::new(record.kind(), &period.name).name;
    let status = status(period, compared.as_ref(), of_it().any(|finding| finding.severity != Severity::Tip));
    let comparison = compared.as_ref().map(Comparison::sentence).unwrap_or_default();
    let remarks = of_it()
        .filter(|finding| finding.severity != Severity::Tip && finding.message != comparison)
        .map(|finding| finding.message.clone())
        .collect();
    let spoken = match (length.is_empty(), name.is_empty()) {
        (true, _) => format!("{name}: nog niet ingevuld hoe lang"),
        (false, true) => format!("{length}{moment}{condition}"),
        (false, false) => format!("{name}: {length}{moment}{condition}"),
    };
    ScheduleRow {
        id: period.id.0.clone(),
        for_whom: for_whom(register, &period.data_subjects),
        ground: ground(period, compared.as_ref(), uses),
        reason: period.reason.value().cloned().unwrap_or_default(),
        source: period.legal_source.value().cloned().unwrap_or_default(),
        checked: period.checked_on.map(dutch::date).unwrap_or_default(),
        checked_on: period.checked_on,
        activities: uses
            .activities(period)
            .iter()
            .map(|activity| Named { id: activity.id.0.clone(), name: activity.name.clone() })
            .collect(),
        status,
        is_proposed: matches!(period.term, Answer::Proposed(_))
            || matches!(period.starts_from, Answer::Proposed(_)),
        needs_reason: compared.as_ref().is_some_and(Comparison::needs_reason),
        comparison,
        remarks,
        spoken,
        days: period.term.value().and_then(Term::duration).map(days),
        name,
        length,
        moment: after_year(period, &moment).unwrap_or(moment) + condition,
    }
}

/// ", met toestemming", unless its name or its moment says so anyhow.
fn on_condition(period: &RetentionPeriod) -> &'static str {
    let start = period.starts_from.value().map_or("", |start| start.words.as_str());
    let says_so = [period.name.as_str(), start].into_iter().any(|text| {
        let text = text.to_lowercase();
        text.contains("toestemming") || text.contains("ja zegt")
    });
    match period.condition {
        RetentionCondition::WithConsent if !says_so => ", met toestemming",
        RetentionCondition::WithoutConsent if !says_so => ", zonder toestemming",
        RetentionCondition::Always | RetentionCondition::WithConsent | RetentionCondition::WithoutConsent => {
            ""
        }
    }
}

/// " na het boekjaar": what counts from 1 January after a year counts from its end.
fn after_year(period: &RetentionPeriod, moment: &str) -> Option<String> {
    let of_year = moment.strip_prefix(", vanaf 1 januari na ")?;
    let is_year = period.starts_from.value().is_some_and(|start| {
        matches!(start.event, StartEvent::EndOfFinancialYear | StartEvent::YearConcerned)
            || start.words.contains("jaar")
    });
    is_year.then(|| format!(" na {of_year}"))
}

fn status(period: &RetentionPeriod, compared: Option<&Comparison>, is_found: bool) -> RuleStatus {
    let has_term = period.term.value().is_some();
    let lacks_start =
        period.term.value().and_then(Term::duration).is_some() && period.starts_from.value().is_none();
    let waits = [
        matches!(period.term, Answer::Proposed(_)),
        matches!(period.starts_from, Answer::Proposed(_)),
        matches!(period.legal_source, Answer::Proposed(_)),
        matches!(period.reason, Answer::Proposed(_)),
        matches!(period.end_action, Answer::Proposed(_)),
    ];
    let is_off = compared.is_some_and(|it| it.is_too_short() || it.is_too_long() || it.needs_reason());
    if !has_term || lacks_start {
        RuleStatus::Open
    } else if is_off {
        RuleStatus::Caution
    } else if waits.contains(&true) {
        RuleStatus::Proposed
    } else if is_found {
        RuleStatus::Caution
    } else {
        RuleStatus::Complete
    }
}

/// What a rule rests on, in a few words.
fn ground(period: &RetentionPeriod, compared: Option<&Comparison>, uses: &Uses<'_>) -> String {
    if let Some(law) = period.legal_source.value().filter(|law| !law.trim().is_empty()) {
        let law = law.trim();
        let short = law.strip_prefix("artikel ").map_or_else(|| law.to_owned(), |at| format!("art. {at}"));
        return format!("Moet: {short}");
    }
    if follows_from_consent(period, uses) {
        return "Toestemming".to_owned();
    }
    let word = match compared {
        Some(Comparison { outcome: Outcome::Same | Outcome::ShorterThanUsual, row, .. }) => {
            match row.nature {
                Nature::Norm if row.source.starts_with("AP") => "Norm AP",
                Nature::Norm => "Gebruikelijk",
                Nature::Claim => "Claim mogelijk",
                Nature::Minimum | Nature::Maximum | Nature::Fixed => "Zoals de wet wil",
            }
        }
        Some(_) => "Eigen keuze",
        None if period.reason.value().is_some_and(|reason| !reason.trim().is_empty()) => "Eigen keuze",
        None => "",
    };
    word.to_owned()
}

/// It lasts as long as somebody's yes: that is what the period rests on, whatever is usual beside it.
fn follows_from_consent(period: &RetentionPeriod, uses: &Uses<'_>) -> bool {
    if period.condition == RetentionCondition::WithConsent {
        return true;
    }
    // "Tot u zich afmeldt": counted from a yes, or of an activity that has no other basis.
    let until = matches!(period.term.value(), Some(Term::Until { .. }));
    let from_consent =
        period.starts_from.value().is_some_and(|start| start.event == StartEvent::ConsentGiven);
    let only_consent = |activity: &&ProcessingActivity| {
        let mut bases = activity.purposes.iter().flat_map(|purpose| purpose.legal_bases.items()).peekable();
        bases.peek().is_some() && bases.all(|used| used.basis == LegalBasis::Consent)
    };
    let activities = uses.activities(period);
    until && (from_consent || !activities.is_empty() && activities.iter().all(only_consent))
}

/// Days on average: to sort by, not to count with.
fn days(duration: register::Duration) -> u32 {
    let each = match duration.unit {
        register::Unit::Day => 1,
        register::Unit::Week => 7,
        register::Unit::Month => 30,
        register::Unit::Year => 365,
    };
    duration.amount.saturating_mul(each)
}
