//! Findings: what is saved, but not complete or not in order.
//!
//! A check looks at the register and says what it finds, with the record, the field and the article.
//! Checks that only ask that something is filled in are rows of [`required`]. A check that has to
//! think is a file in the folder of its topic (`register/broken_reference.rs`), named after the fault:
//! its id is the folder and the file's name (`register/broken-reference`), its cases stand below it,
//! and it is one line in [`CHECKS`]. Topics: `legal_basis`, `special_data`, `processors`, `transfers`,
//! `retention`, `statement`, `cookies`, `rights`, `register`.

mod finding;
pub mod places;
mod register;
pub mod required;
mod retention;
mod statement;

use chrono::NaiveDate;
use serde::Serialize;

pub use finding::{Finding, Findings, Severity};

use crate::{Article, Register, SetAside};

/// A check that thinks.
#[derive(Clone, Copy)]
pub struct Check {
    /// Topic and fault: `register/broken-reference`. Stands in files (a finding set aside) and never changes.
    pub id: &'static str,
    /// The law it rests on.
    pub article: Article,
    /// How bad it is.
    pub severity: Severity,
    /// Looks and says what it finds.
    pub run: fn(&Register, &mut Findings<'_>),
}

/// The checks that think, by topic.
pub const CHECKS: &[Check] = &[
    register::broken_reference::CHECK,
    register::owner_is_administrator::CHECK,
    retention::below_statutory::CHECK,
    retention::above_maximum::CHECK,
    retention::above_norm_without_reason::CHECK,
    retention::fiscal_ground_for_other_data::CHECK,
    retention::applicants_over_four_weeks::CHECK,
    retention::impossible_term::CHECK,
    retention::no_start_event::CHECK,
    retention::no_period::CHECK,
    retention::hold_contradiction::CHECK,
    statement::group_not_informed::CHECK,
    statement::own_statement_unpublished::CHECK,
    statement::mandatory_part_left_out::CHECK,
    statement::own_text_unfit::CHECK,
    statement::address_mixed::CHECK,
    statement::long_sentence::CHECK,
    statement::hard_word::CHECK,
];

/// A finding the owner set aside, with the reason.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
pub struct FindingSetAside {
    /// The finding.
    #[serde(flatten)]
    pub finding: Finding,
    /// Why it was set aside.
    pub reason: String,
    /// Until when that holds.
    pub until: Option<NaiveDate>,
}

/// What is not complete or not in order today, without what the owner set aside.
/// In the order of the table and of [`CHECKS`], and within each of the register.
pub fn findings(register: &Register, today: NaiveDate) -> Vec<Finding> {
    let mut found = all(register, today);
    found.retain(|finding| set_aside_by(register, finding, today).is_none());
    found
}

/// What would be found, had the owner not set it aside. A finding whose reason has run out is found again.
pub fn findings_set_aside(register: &Register, today: NaiveDate) -> Vec<FindingSetAside> {
    all(register, today).into_iter().filter_map(|finding| set_aside(register, finding, today)).collect()
}

/// A finding with the reason for which its owner set it aside; none when they did not.
pub fn set_aside(register: &Register, finding: Finding, today: NaiveDate) -> Option<FindingSetAside> {
    let aside = set_aside_by(register, &finding, today)?;
    Some(FindingSetAside { reason: aside.reason.clone(), until: aside.until, finding })
}

fn all(register: &Register, today: NaiveDate) -> Vec<Finding> {
    let mut found = Vec::new();
    required::run(register, &mut found);
    for check in CHECKS {
        let kind = (check.id, check.severity, check.article);
        (check.run)(register, &mut Findings::new(register, today, kind, &mut found));
    }
    found
}

/// Whether the owner set a finding aside, for one that needs more than a register to be found.
pub fn is_set_aside(register: &Register, finding: &Finding, today: NaiveDate) -> bool {
    set_aside_by(register, finding, today).is_some()
}

/// The day named in `until` is the last on which the reason holds.
fn set_aside_by<'a>(register: &'a Register, finding: &Finding, today: NaiveDate) -> Option<&'a SetAside> {
    if register.set_aside.is_empty() {
        return None;
    }
    let record = finding.record.to_string();
    register.set_aside.iter().find(|aside| {
        aside.check == finding.check
            && aside.record == record
            && aside.field == finding.field.id()
            && aside.until.is_none_or(|until| until >= today)
    })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{CHECKS, Severity, findings, findings_set_aside, required};
    use crate::testing::{TODAY, activity};
    use crate::{Register, SetAside};

    const CHECK: &str = "required/activity-retention";

    fn newsletter() -> Register {
        activity("Nieuwsbrief").build()
    }

    fn aside(days_left: i64) -> SetAside {
        SetAside {
            check: CHECK.to_owned(),
            record: "activity/nieuwsbrief".to_owned(),
            field: "activity.retention".to_owned(),
            reason: "Wij zoeken dit uit.".to_owned(),
            until: Some(TODAY + chrono::Duration::days(days_left)),
        }
    }

    #[test]
    fn a_finding_set_aside_is_listed_apart_until_its_reason_runs_out() {
        let has =
            |register: &Register| findings(register, TODAY).iter().any(|finding| finding.check == CHECK);
        let mut register = newsletter();
        assert!(has(&register));
        let count = findings(&register, TODAY).len();

        register.set_aside.push(aside(0));
        assert!(!has(&register), "the last day still counts");
        assert_eq!(findings(&register, TODAY).len(), count - 1);
        let apart = findings_set_aside(&register, TODAY);
        assert_eq!(apart.len(), 1);
        assert_eq!((apart[0].finding.check, apart[0].reason.as_str()), (CHECK, "Wij zoeken dit uit."));

        register.set_aside[0] = aside(-1);
        assert!(has(&register));
        assert_eq!(findings_set_aside(&register, TODAY), []);
    }

    #[test]
    fn findings_come_in_the_same_order_every_time() {
        let register = newsletter();
        assert_eq!(findings(&register, TODAY), findings(&register.clone(), TODAY));
    }

    #[test]
    fn an_id_is_topic_and_fault_and_stands_once() {
        let ids: Vec<&str> =
            required::ROWS.iter().map(|row| row.id).chain(CHECKS.iter().map(|it| it.id)).collect();
        assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len());
        for id in ids {
            let (topic, fault) = id.split_once('/').expect("topic and fault");
            assert!(!topic.is_empty() && !fault.is_empty() && !fault.contains(['_', '/', ' ']), "{id}");
        }
    }

    #[test]
    fn a_severity_reads_as_an_owner_knows_it() {
        assert_eq!(
            [Severity::Fault, Severity::Caution, Severity::Tip].map(Severity::dutch),
            ["fout", "let op", "tip"]
        );
    }
}
