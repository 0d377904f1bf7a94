//! De termijn is niet te tellen: nul, of tot voorbij het jaar 9999.

use super::NO_LONGER_THAN_NEEDED;
use crate::check::{Check, Findings, Severity};
use crate::retention::dates::kept_for;
use crate::{FieldId, Register, StartShift, Term};

pub(crate) const CHECK: Check =
    Check { id: "retention/impossible-term", article: NO_LONGER_THAN_NEEDED, severity: Severity::Fault, run };

fn run(register: &Register, found: &mut Findings<'_>) {
    for period in &register.retention_periods {
        let Some(duration) = period.term.value().and_then(Term::duration) else { continue };
        if kept_for(duration, StartShift::NextJanuary, found.today()).is_none() {
            let name = found.name(&(&period.id).into());
            let message = format!(
                "Bij “{name}” staat {duration}. Daar volgt geen datum uit. Vul in hoe lang u dit echt bewaart."
            );
            found.say(&period.id, FieldId::RetentionTerm, message);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::testing::{activity, finds, finds_nothing};

    #[test]
    fn a_term_is_a_number_of_days_that_somebody_lives_to_see() {
        for term in ["0 dagen", "0 jaar", "10000 jaar", "4294967295 maanden", "4294967295 weken"] {
            finds(&CHECK, activity("Nieuwsbrief").kept(term));
        }
        for term in ["1 dag", "75 jaar", "900 maanden"] {
            finds_nothing(&CHECK, activity("Nieuwsbrief").kept(term));
        }
        finds_nothing(&CHECK, activity("Nieuwsbrief"));
    }
}
