//! What screens show: rows worked out from the register, never stored.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use papers::dutch;
use papers::privacy_statement::Choices;
use register::check::{Finding, Severity};
use register::{
    ActivityStatus, Hosting, ProcessingActivity, RecordRef, Register, RetentionPeriod, reference,
};
use serde::Serialize;

use crate::dossier::Dossier;
use crate::error::file_name;
use crate::operation::State;
use crate::words;

/// The state of the whole dossier: what the strip, the rail and the first screen show.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
pub struct OverviewView {
    /// What the firm is called; empty when it has no name yet.
    pub name: String,
    /// The name of its file, without the folder; empty when it has none yet.
    pub file: String,
    /// Activities that happen now.
    pub activities: usize,
    /// Those of them in which nothing is missing.
    pub complete_activities: usize,
    /// Recipients.
    pub recipients: usize,
    /// Systems.
    pub systems: usize,
    /// Retention rules.
    pub retention_periods: usize,
    /// What is missing about the firm itself.
    pub organisation_gaps: usize,
    /// What the statement for the website misses.
    pub statement_gaps: usize,
    /// Findings that are faults.
    pub faults: usize,
    /// Findings to have a look at.
    pub cautions: usize,
    /// Tips.
    pub tips: usize,
    /// What can be undone, and whether the file is behind.
    pub state: State,
}

/// An activity in a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
pub struct ActivityRow {
    /// Its id.
    pub id: String,
    /// Its name; empty when it has none.
    pub name: String,
    /// Where it is in its life.
    pub status: ActivityStatus,
    /// Whose data: "klanten en leveranciers"; empty when nobody said.
    pub for_whom: String,
    /// Why it is allowed: "overeenkomst"; empty when nobody said.
    pub basis: String,
    /// How long: "2 jaar na de levering"; empty when nobody said.
    pub retention: String,
    /// Data go to a country outside the EEA; none when nobody said who gets them.
    pub outside_eea: Option<bool>,
    /// Something in it waits for "Klopt".
    pub has_proposals: bool,
    /// Nothing is missing in it.
    pub complete: bool,
    /// How much is missing.
    pub gaps: usize,
}

/// A finding in a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
pub struct FindingRow {
    /// Id of the check.
    pub check: String,
    /// The record.
    pub record: RecordRef,
    /// What its owner calls it.
    pub name: String,
    /// The activity to open, when the record is one or stands within one.
    pub activity: Option<String>,
    /// The field's id.
    pub field: String,
    /// The field's label.
    pub label: String,
    /// How bad it is.
    pub severity: Severity,
    /// The law it rests on: "art. 30 lid 1 onder f AVG".
    pub article: String,
    /// What it is, in Dutch.
    pub text: String,
}

/// A finding that the owner set aside, in a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
pub struct SetAsideRow {
    /// The finding.
    pub finding: FindingRow,
    /// Why it does not apply.
    pub reason: String,
    /// Until when that holds: "21 november 2026"; empty when nobody named a day.
    pub until: String,
}

/// A retention rule in a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
pub struct RetentionRow {
    /// Its id.
    pub id: String,
    /// What is kept.
    pub name: String,
    /// Of whom: "klanten"; empty for everybody.
    pub for_whom: String,
    /// How long, and from when.
    pub term: String,
    /// Why so long.
    pub reason: String,
    /// The law that asks for it; empty when none does.
    pub legal_source: String,
    /// The activities that keep to it.
    pub activities: Vec<String>,
    /// The term waits for "Klopt".
    pub is_proposed: bool,
}

/// Something that can be chosen in a form: a record of the register by its name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
pub struct Named {
    /// Its id.
    pub id: String,
    /// What its owner calls it.
    pub name: String,
}

/// What an activity's form lets the owner choose from.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
pub struct ActivityOptions {
    /// Groups of people.
    pub data_subjects: Vec<Named>,
    /// Categories of data.
    pub personal_data: Vec<Named>,
    /// Sources.
    pub sources: Vec<Named>,
    /// Recipients.
    pub recipients: Vec<Named>,
    /// Retention rules.
    pub retention: Vec<Named>,
    /// Measures.
    pub measures: Vec<Named>,
    /// Systems.
    pub systems: Vec<Named>,
    /// People with a task.
    pub people: Vec<Named>,
    /// Processes of the firm.
    pub business_processes: Vec<Named>,
    /// The other activities.
    pub activities: Vec<Named>,
}

impl Dossier {
    /// The state of the whole dossier.
    pub fn overview(&self, today: NaiveDate) -> OverviewView {
        let register = self.register();
        let findings = self.findings(today);
        let rows = activity_rows(register, &findings);
        let in_use = || rows.iter().filter(|row| row.status == ActivityStatus::InUse);
        let count = |severity| findings.iter().filter(|finding| finding.severity == severity).count();
        let organisation = "organisation";
        OverviewView {
            name: register.firm_name().unwrap_or_default().to_owned(),
            file: self.path().map(file_name).unwrap_or_default(),
            activities: in_use().count(),
            complete_activities: in_use().filter(|row| row.complete).count(),
            recipients: register.recipients.len(),
            systems: register.systems.len(),
            retention_periods: register.retention_periods.len(),
            organisation_gaps: findings
                .iter()
                .filter(|finding| is_missing(finding) && finding.record.kind().noun() == organisation)
                .count(),
            statement_gaps: self.missing(&self.statement(&Choices::default(), today)).len(),
            faults: count(Severity::Fault),
            cautions: count(Severity::Caution),
            tips: count(Severity::Tip),
            state: self.state(),
        }
    }

    /// The activities, in the order of the register.
    pub fn activity_rows(&self, today: NaiveDate) -> Vec<ActivityRow> {
        activity_rows(self.register(), &self.findings(today))
    }

    /// The findings, faults first, each kind in the order in which the checks give them.
    pub fn finding_rows(&self, today: NaiveDate) -> Vec<FindingRow> {
        let register = self.register();
        let owners = owners(register);
        let mut findings = self.findings(today);
        findings.sort_by_key(|finding| finding.severity);
        findings.into_iter().map(|finding| finding_row(register, &owners, finding)).collect()
    }

    /// What the owner set aside, in the order in which the checks give it.
    pub fn set_aside_rows(&self, today: NaiveDate) -> Vec<SetAsideRow> {
        let register = self.register();
        let owners = owners(register);
        self.findings_set_aside(today)
            .into_iter()
            .map(|aside| SetAsideRow {
                finding: finding_row(register, &owners, aside.finding),
                reason: aside.reason,
                until: aside.until.map(dutch::date).unwrap_or_default(),
            })
            .collect()
    }

    /// The retention schedule, in its own order.
    pub fn retention_rows(&self) -> Vec<RetentionRow> {
        let register = self.register();
        register.retention_periods.iter().map(|period| retention_row(register, period)).collect()
    }

    /// What an activity's form lets the owner choose from.
    pub fn activity_options(&self) -> ActivityOptions {
        let register = self.register();
        macro_rules! named {
            ($list:ident) => {
                register
                    .$list
                    .iter()
                    .map(|it| Named { id: it.id.0.clone(), name: RecordRef::from(&it.id).name(register) })
                    .collect()
            };
        }
        ActivityOptions {
            data_subjects: named!(data_subject_categories),
            personal_data: named!(personal_data_categories),
            sources: named!(sources),
            recipients: named!(recipients),
            retention: named!(retention_periods),
            measures: named!(measures),
            systems: named!(systems),
            people: named!(people),
            business_processes: named!(business_processes),
            activities: named!(activities),
        }
    }
}

fn finding_row(register: &Register, owners: &BTreeMap<RecordRef, &str>, finding: Finding) -> FindingRow {
    FindingRow {
        name: finding.record.name(register),
        activity: owners.get(&finding.record).map(|id| (*id).to_owned()),
        check: finding.check.to_owned(),
        field: finding.field.id().to_owned(),
        label: finding.field.label().to_owned(),
        severity: finding.severity,
        article: finding.article.to_string(),
        text: finding.message,
        record: finding.record,
    }
}

/// Something is not there, or not in order: more than a tip.
fn is_missing(finding: &Finding) -> bool {
    finding.severity != Severity::Tip
}

/// The activity that each record is or stands within.
fn owners(register: &Register) -> BTreeMap<RecordRef, &str> {
    let mut owners = BTreeMap::new();
    for activity in &register.activities {
        let id = activity.id.as_str();
        owners.insert(RecordRef::from(&activity.id), id);
        owners.extend(activity.purposes.iter().map(|purpose| (RecordRef::from(&purpose.id), id)));
        owners
            .extend(activity.data.value().into_iter().flatten().map(|item| (RecordRef::from(&item.id), id)));
    }
    owners
}

fn activity_rows(register: &Register, findings: &[Finding]) -> Vec<ActivityRow> {
    let owners = owners(register);
    let mut gaps: BTreeMap<&str, usize> = BTreeMap::new();
    for finding in findings.iter().filter(|finding| is_missing(finding)) {
        if let Some(id) = owners.get(&finding.record) {
            *gaps.entry(id).or_default() += 1;
        }
    }
    register
        .activities
        .iter()
        .map(|activity| {
            let gaps = gaps.get(activity.id.as_str()).copied().unwrap_or_default();
            ActivityRow {
                id: activity.id.0.clone(),
                name: activity.name.clone(),
                status: activity.status,
                for_whom: for_whom(register, activity.data_subjects.value().map_or(&[], Vec::as_slice)),
                basis: basis(activity),
                retention: kept(register, activity),
                outside_eea: outside_eea(register, activity),
                has_proposals: has_proposals(activity),
                complete: gaps == 0,
                gaps,
            }
        })
        .collect()
}

pub(crate) fn for_whom(register: &Register, ids: &[register::DataSubjectCategoryId]) -> String {
    let names: Vec<String> = ids
        .iter()
        .filter_map(|id| register.data_subject_category(id))
        .map(|category| category.name.clone())
        .filter(|name| !name.is_empty())
        .collect();
    dutch::list(&names)
}

/// The bases of all its purposes, each once, in the order of the law.
fn basis(activity: &ProcessingActivity) -> String {
    let mut seen = BTreeSet::new();
    let mut names = Vec::new();
    for used in activity.purposes.iter().filter_map(|purpose| purpose.legal_bases.value()).flatten() {
        let name = words::legal_basis(used.basis);
        if seen.insert(name) {
            names.push(name.to_owned());
        }
    }
    dutch::list(&names)
}

fn kept(register: &Register, activity: &ProcessingActivity) -> String {
    let mut terms: Vec<String> = Vec::new();
    for period in
        activity.retention.value().into_iter().flatten().filter_map(|id| register.retention_period(id))
    {
        let term = words::retention(period);
        if !term.is_empty() && !terms.contains(&term) {
            terms.push(term);
        }
    }
    terms.join("; ")
}

/// Data go outside the EEA when a recipient or a system of the activity is there.
fn outside_eea(register: &Register, activity: &ProcessingActivity) -> Option<bool> {
    let is_outside = |code: Option<&String>| {
        code.and_then(|code| reference::country(code)).is_some_and(|country| !country.eea)
    };
    let recipients = activity.recipients.value();
    let goes = recipients.into_iter().flatten().any(|id| {
        register.recipient(id).is_some_and(|recipient| is_outside(recipient.country.value()))
            || register.transfers.iter().any(|transfer| transfer.recipient.as_ref() == Some(id))
    });
    let stands = activity.systems.value().into_iter().flatten().any(|id| {
        register.system(id).is_some_and(|system| {
            system.hosting.value() == Some(&Hosting::OutsideEea) || is_outside(system.storage_country.value())
        })
    });
    if goes || stands { Some(true) } else { recipients.map(|_| false) }
}

/// Something in the activity itself waits for "Klopt".
fn has_proposals(activity: &ProcessingActivity) -> bool {
    use register::Answer::Proposed;
    macro_rules! any {
        ($($field:ident)*) => { $(matches!(activity.$field, Proposed(_)))||* };
    }
    any!(role process_owner frequency clients joint_arrangement reuse data_subjects data sources provision recipients)
        || any!(retention measures systems automated_decision channels opt_out email_tracking)
        || activity.purposes.iter().any(|purpose| {
            matches!(purpose.explanation, Proposed(_)) || matches!(purpose.legal_bases, Proposed(_))
        })
}

fn retention_row(register: &Register, period: &RetentionPeriod) -> RetentionRow {
    let keeps = |activity: &&ProcessingActivity| {
        activity.retention.value().is_some_and(|periods| periods.contains(&period.id))
    };
    RetentionRow {
        id: period.id.0.clone(),
        name: period.name.clone(),
        for_whom: for_whom(register, &period.data_subjects),
        term: words::retention(period),
        reason: period.reason.value().cloned().unwrap_or_default(),
        legal_source: period.legal_source.value().cloned().unwrap_or_default(),
        activities: register.activities.iter().filter(keeps).map(|activity| activity.name.clone()).collect(),
        is_proposed: matches!(period.term, register::Answer::Proposed(_)),
    }
}
