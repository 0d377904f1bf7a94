//! De bewaartermijn is langer dan de wet toestaat.

use super::{NO_LONGER_THAN_NEEDED, compared, say_so};
use crate::check::{Check, Findings, Severity};
use crate::{FieldId, Register};

pub(crate) const CHECK: Check =
    Check { id: "retention/above-maximum", article: NO_LONGER_THAN_NEEDED, severity: Severity::Fault, run };

fn run(register: &Register, found: &mut Findings<'_>) {
    for (period, compared) in compared(register) {
        if compared.is_too_long() {
            say_so(found, period, FieldId::RetentionTerm, &compared);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::testing::{activity, finds, finds_nothing};
    use crate::{Answer, StartEvent, StartsFrom};

    #[test]
    fn a_file_of_the_wwft_is_destroyed_after_five_years() {
        let wwft = |term: &str| {
            activity("Cliëntenonderzoek Wwft").kept(term).with(|register| {
                register.retention_periods[0].statutory_id = "S01".to_owned();
            })
        };
        finds(&CHECK, wwft("7 jaar"));
        finds_nothing(&CHECK, wwft("5 jaar"));
        finds_nothing(&CHECK, wwft("4 jaar")); // too short, not too long
    }

    #[test]
    fn a_reader_who_says_goodbye_is_gone() {
        let newsletter = |event| {
            activity("Nieuwsbrief").kept("2 jaar").with(move |register| {
                let start = StartsFrom { event, ..StartsFrom::default() };
                register.retention_periods[0].starts_from = Answer::Confirmed(start);
            })
        };
        finds(&CHECK, newsletter(StartEvent::Unsubscription));
        finds_nothing(&CHECK, newsletter(StartEvent::LastContact));
        finds_nothing(&CHECK, activity("Personeelsdossiers").kept("20 jaar")); // a norm, no law
    }
}
