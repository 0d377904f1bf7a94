//! De bewaartermijn is korter dan de wet voorschrijft.

use super::{compared, say_so};
use crate::check::{Check, Findings, Severity};
use crate::law::article;
use crate::{FieldId, Register};

pub(crate) const CHECK: Check = Check {
    id: "retention/below-statutory",
    // Keeping them is a legal duty; which one stands in the message.
    article: article("6", 1, 'c'),
    severity: Severity::Fault,
    run,
};

fn run(register: &Register, found: &mut Findings<'_>) {
    for (period, compared) in compared(register) {
        // A guideline for some trades is no fault; the overview shows it with its doubt.
        if compared.is_too_short() && !compared.is_uncertain() {
            say_so(found, period, FieldId::RetentionTerm, &compared);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::testing::{activity, finds, finds_nothing};
    use crate::{Answer, StartEvent, StartShift, StartsFrom};

    #[test]
    fn invoices_are_kept_seven_years() {
        finds(&CHECK, activity("Facturen").kept("5 jaar").with(from_the_year));
        finds_nothing(&CHECK, activity("Facturen").kept("7 jaar").with(from_the_year));
        finds_nothing(&CHECK, activity("Facturen").kept("10 jaar").with(from_the_year));
        finds_nothing(&CHECK, activity("Facturen")); // open: another check's business
        finds_nothing(&CHECK, activity("Nieuwsbrief").kept("1 jaar"));
    }

    #[test]
    fn seven_years_from_the_invoice_end_before_the_law_lets_go() {
        let start = |event| Answer::Confirmed(StartsFrom { event, ..StartsFrom::default() });
        finds(
            &CHECK,
            activity("Facturen").kept("7 jaar").with(|register| {
                register.retention_periods[0].starts_from = start(StartEvent::InvoiceDate);
            }),
        );
        finds_nothing(
            &CHECK,
            activity("Facturen").kept("7 jaar").with(|register| {
                register.retention_periods[0].starts_from = start(StartEvent::EndOfFinancialYear);
            }),
        );
    }

    #[test]
    fn a_proposal_and_a_guideline_are_no_fault() {
        finds_nothing(
            &CHECK,
            activity("Facturen").kept("5 jaar").with(from_the_year).with(|register| {
                let term = std::mem::take(&mut register.retention_periods[0].term);
                register.retention_periods[0].term =
                    term.confirmed().cloned().map_or(Answer::Open, Answer::Proposed);
            }),
        );
        finds_nothing(
            &CHECK,
            activity("Subsidies").kept("1 jaar").with(|register| {
                register.retention_periods[0].statutory_id = "F15".to_owned();
            }),
        );
    }

    fn from_the_year(register: &mut crate::Register) {
        register.retention_periods[0].starts_from = Answer::Confirmed(StartsFrom {
            event: StartEvent::EndOfFinancialYear,
            shift: StartShift::NextJanuary,
            ..StartsFrom::default()
        });
    }
}
