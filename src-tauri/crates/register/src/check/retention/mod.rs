//! How long data are kept.

pub(super) mod above_maximum;
pub(super) mod above_norm_without_reason;
pub(super) mod applicants_over_four_weeks;
pub(super) mod below_statutory;
pub(super) mod fiscal_ground_for_other_data;
pub(super) mod hold_contradiction;
pub(super) mod impossible_term;
pub(super) mod no_period;
pub(super) mod no_start_event;

use super::Findings;
use crate::retention::compare::{Comparison, compare};
use crate::{FieldId, Register, RetentionPeriod};

/// The law's reason: no longer than needed (art. 5 lid 1 onder e AVG).
const NO_LONGER_THAN_NEEDED: crate::Article = crate::law::article("5", 1, 'e');

/// Rules whose term the owner stands for, each beside law and custom.
fn compared(register: &Register) -> impl Iterator<Item = (&RetentionPeriod, Comparison)> {
    register
        .retention_periods
        .iter()
        .filter(|period| period.term.confirmed().is_some())
        .filter_map(|period| Some((period, compare(register, period)?)))
}

/// Says how a rule compares, after its name.
fn say_so(found: &mut Findings<'_>, period: &RetentionPeriod, field: FieldId, compared: &Comparison) {
    let name = found.name(&(&period.id).into());
    found.say(&period.id, field, format!("Kijk naar de termijn bij “{name}”. {}", compared.sentence()));
}
