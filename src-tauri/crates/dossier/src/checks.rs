//! Findings: what is not complete or not in order, and what the owner set aside.

use chrono::NaiveDate;
use register::check::{self, Finding, FindingSetAside};
use register::{FieldId, RecordRef, SetAside};

use crate::dossier::Dossier;
use crate::error::Error;
use crate::operation::{Changed, Operation};
use crate::{look, own_words};

impl Dossier {
    /// What is not complete or not in order today.
    pub fn findings(&self, today: NaiveDate) -> Vec<Finding> {
        let mut found = check::findings(self.register(), today);
        let apart = self.found_beside(today).into_iter();
        found.extend(apart.filter(|it| !check::is_set_aside(self.register(), it, today)));
        found
    }

    /// What takes more than a register to be found: the words of the statement, a picture that is drawn.
    fn found_beside(&self, today: NaiveDate) -> Vec<Finding> {
        let mut found = own_words::findings(self.register(), today);
        found.extend(look::findings(self.register(), &self.logos));
        found
    }

    /// What the owner set aside, with the reasons.
    pub fn findings_set_aside(&self, today: NaiveDate) -> Vec<FindingSetAside> {
        let register = self.register();
        let mut aside = check::findings_set_aside(register, today);
        let apart = self.found_beside(today).into_iter();
        aside.extend(apart.filter_map(|finding| check::set_aside(register, finding, today)));
        aside
    }

    /// Sets a finding aside, with the reason and until when it holds. Done again, the reason is replaced.
    pub fn set_aside(
        &mut self,
        check: &str,
        record: &RecordRef,
        field: FieldId,
        reason: &str,
        until: Option<NaiveDate>,
    ) -> Result<Changed, Error> {
        let aside = SetAside {
            check: check.to_owned(),
            record: record.to_string(),
            field: field.id().to_owned(),
            reason: reason.trim().to_owned(),
            until,
        };
        self.edit(Operation::SetAside(field), |register| {
            register.set_aside.retain(|other| !is_same(other, &aside));
            register.set_aside.push(aside);
        })
    }

    /// A finding that was set aside counts again.
    pub fn take_back(&mut self, check: &str, record: &RecordRef, field: FieldId) -> Result<Changed, Error> {
        let aside = SetAside {
            check: check.to_owned(),
            record: record.to_string(),
            field: field.id().to_owned(),
            ..SetAside::default()
        };
        self.edit(Operation::TakenBack(field), |register| {
            register.set_aside.retain(|other| !is_same(other, &aside));
        })
    }
}

fn is_same(one: &SetAside, other: &SetAside) -> bool {
    (&one.check, &one.record, &one.field) == (&other.check, &other.record, &other.field)
}
