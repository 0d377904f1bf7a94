//! De bewaartermijn is langer dan de norm, de gewoonte of een bewaarplicht, en er staat niet waarom.

use super::fiscal_ground_for_other_data::claims_fiscal_ground;
use super::{NO_LONGER_THAN_NEEDED, compared, say_so};
use crate::check::{Check, Findings, Severity};
use crate::{FieldId, Register};

pub(crate) const CHECK: Check = Check {
    id: "retention/above-norm-without-reason",
    article: NO_LONGER_THAN_NEEDED,
    severity: Severity::Caution,
    run,
};

fn run(register: &Register, found: &mut Findings<'_>) {
    for (period, compared) in compared(register) {
        // Applicants, and a law that does not ask this, each have a check of their own.
        let is_told_elsewhere = matches!(compared.row.id.as_str(), "P16" | "P17")
            || (compared.row.group != "fiscal" && claims_fiscal_ground(period));
        if compared.needs_reason() && !is_told_elsewhere {
            say_so(found, period, FieldId::RetentionReason, &compared);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::testing::{activity, finds, finds_nothing};
    use crate::{Answer, StartEvent, StartsFrom};

    #[test]
    fn longer_than_the_norm_goes_with_a_reason() {
        let cameras = |term: &str| {
            activity("Camerabeelden").kept(term).with(|register| {
                let start = StartsFrom { event: StartEvent::Recording, ..StartsFrom::default() };
                register.retention_periods[0].starts_from = Answer::Confirmed(start);
            })
        };
        finds(&CHECK, cameras("3 maanden"));
        finds_nothing(&CHECK, cameras("4 weken"));
        finds_nothing(&CHECK, cameras("1 week"));
        finds_nothing(
            &CHECK,
            cameras("3 maanden").with(|register| {
                register.retention_periods[0].reason = Answer::Confirmed("Er is vaak ingebroken".to_owned());
            }),
        );
    }

    #[test]
    fn longer_than_a_duty_goes_with_a_reason_too() {
        let invoices = |term: &str| {
            activity("Facturen").kept(term).with(|register| {
                register.retention_periods[0].statutory_id = "F02".to_owned();
            })
        };
        finds(&CHECK, invoices("12 jaar"));
        finds_nothing(&CHECK, invoices("7 jaar"));
    }

    #[test]
    fn what_is_usual_somewhere_needs_none() {
        finds_nothing(&CHECK, activity("Prospects").kept("2 jaar"));
        finds(&CHECK, activity("Prospects").kept("3 jaar"));
        finds_nothing(&CHECK, activity("Iets anders").kept("30 jaar")); // nothing to compare with
    }
}
