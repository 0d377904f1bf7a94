//! What a check says, and how findings are gathered.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::{Article, FieldId, RecordRef, Register};

/// How bad a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// The law asks for it, and it is not there.
    Fault,
    /// Probably a problem, or somebody has to judge.
    Caution,
    /// Good practice.
    Tip,
}

impl Severity {
    /// The word an owner reads: "fout", "let op", "tip".
    pub const fn dutch(self) -> &'static str {
        match self {
            Self::Fault => "fout",
            Self::Caution => "let op",
            Self::Tip => "tip",
        }
    }
}

/// Something that is not complete or not in order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
pub struct Finding {
    /// Id of the check: `required/activity-retention`.
    pub check: &'static str,
    /// The record.
    pub record: RecordRef,
    /// The field.
    pub field: FieldId,
    /// How bad it is.
    pub severity: Severity,
    /// The law it rests on.
    pub article: Article,
    /// What it is, in Dutch, with the record's name.
    pub message: String,
}

/// Gathers what one check finds.
pub struct Findings<'a> {
    register: &'a Register,
    today: NaiveDate,
    check: (&'static str, Severity, Article),
    found: &'a mut Vec<Finding>,
}

impl<'a> Findings<'a> {
    pub(crate) fn new(
        register: &'a Register,
        today: NaiveDate,
        check: (&'static str, Severity, Article),
        found: &'a mut Vec<Finding>,
    ) -> Self {
        Self { register, today, check, found }
    }

    /// The day the register is looked over.
    pub fn today(&self) -> NaiveDate {
        self.today
    }

    /// What the owner calls a record.
    pub fn name(&self, record: &RecordRef) -> String {
        record.name(self.register)
    }

    /// Something was found at this field of this record.
    pub fn say(&mut self, record: impl Into<RecordRef>, field: FieldId, message: impl Into<String>) {
        let (check, severity, article) = self.check;
        self.found.push(Finding {
            check,
            record: record.into(),
            field,
            severity,
            article,
            message: message.into(),
        });
    }
}
