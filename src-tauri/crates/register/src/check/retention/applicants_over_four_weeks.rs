//! Sollicitaties blijven langer dan 4 weken na de procedure, of langer dan 1 jaar met toestemming.

use std::cmp::Ordering;

use super::NO_LONGER_THAN_NEEDED;
use crate::check::{Check, Findings, Severity};
use crate::retention::compare::longer;
use crate::retention::library::row_about;
use crate::{Duration, FieldId, Register, RetentionCondition, RetentionPeriod, StartEvent, Term, Unit};

pub(crate) const CHECK: Check = Check {
    id: "retention/applicants-over-four-weeks",
    article: NO_LONGER_THAN_NEEDED,
    severity: Severity::Caution,
    run,
};

/// The authority's norm after the procedure, and with consent.
const WITHOUT_CONSENT: Duration = Duration { amount: 4, unit: Unit::Week };
const WITH_CONSENT: Duration = Duration { amount: 1, unit: Unit::Year };

fn run(register: &Register, found: &mut Findings<'_>) {
    for period in register.retention_periods.iter().filter(|period| is_of_applicants(register, period)) {
        let Some(duration) = period.term.confirmed().and_then(Term::duration) else { continue };
        let event = period.starts_from.value().map(|start| start.event);
        // From another moment, the receipt of a letter say, four weeks are another day.
        let counts = matches!(
            event,
            None | Some(StartEvent::EndOfProcedure | StartEvent::ConsentGiven | StartEvent::Other)
        );
        let with_consent = period.condition == RetentionCondition::WithConsent
            || (period.condition == RetentionCondition::Always && event == Some(StartEvent::ConsentGiven));
        let most = if with_consent { WITH_CONSENT } else { WITHOUT_CONSENT };
        if !counts || longer(duration, most) != Some(Ordering::Greater) {
            continue;
        }
        let name = found.name(&(&period.id).into());
        let message = if with_consent {
            format!(
                "Bij “{name}” bewaart u gegevens van sollicitanten {duration}. Met toestemming is {most} gebruikelijk."
            )
        } else {
            format!(
                "Bij “{name}” bewaart u gegevens van sollicitanten {duration}. Gebruikelijk is {most} na de procedure. \
                 Langer kan als de sollicitant ja zegt."
            )
        };
        found.say(&period.id, FieldId::RetentionTerm, message);
    }
}

/// By the row it names, else by its own words, else by its people.
fn is_of_applicants(register: &Register, period: &RetentionPeriod) -> bool {
    let named = period.statutory_id.trim();
    if !named.is_empty() {
        return matches!(named, "P16" | "P17");
    }
    // Asked as if with consent: then both rows fit, and what the rule says of consent is another question.
    let is_meant =
        |text: &str| row_about(text, RetentionCondition::WithConsent).is_some_and(|row| row.id == "P17");
    is_meant(&format!("{} {}", period.name, period.in_sentence))
        || (!period.data_subjects.is_empty()
            && period
                .data_subjects
                .iter()
                .all(|id| register.data_subject_category(id).is_some_and(|people| is_meant(&people.name))))
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::testing::{Small, activity, finds, finds_nothing};
    use crate::{Answer, RetentionCondition, StartEvent, StartsFrom};

    fn applicants(term: &str, event: StartEvent, condition: RetentionCondition) -> Small {
        activity("Sollicitaties").kept(term).with(|register| {
            let period = &mut register.retention_periods[0];
            period.starts_from = Answer::Confirmed(StartsFrom { event, ..StartsFrom::default() });
            period.condition = condition;
        })
    }

    use RetentionCondition::{Always, WithConsent, WithoutConsent};
    use StartEvent::{ConsentGiven, EndOfProcedure, Receipt};

    #[test]
    fn four_weeks_after_the_procedure() {
        finds_nothing(&CHECK, applicants("4 weken", EndOfProcedure, Always));
        finds_nothing(&CHECK, applicants("28 dagen", EndOfProcedure, WithoutConsent));
        finds(&CHECK, applicants("5 weken", EndOfProcedure, Always));
        finds(&CHECK, applicants("1 jaar", EndOfProcedure, WithoutConsent));
        finds_nothing(&CHECK, applicants("8 weken", Receipt, Always));
    }

    #[test]
    fn a_year_with_consent() {
        finds_nothing(&CHECK, applicants("1 jaar", ConsentGiven, WithConsent));
        finds_nothing(&CHECK, applicants("12 maanden", EndOfProcedure, WithConsent));
        finds_nothing(&CHECK, applicants("1 jaar", ConsentGiven, Always));
        finds(&CHECK, applicants("3 jaar", ConsentGiven, WithConsent));
        finds(&CHECK, applicants("13 maanden", EndOfProcedure, WithConsent));
    }

    #[test]
    fn applicants_are_known_by_their_name_as_people() {
        let pool = |people: &str| {
            activity("Vijver").of(people).kept("3 jaar").with(|register| {
                let period = &mut register.retention_periods[0];
                period.data_subjects = vec![register.data_subject_categories[0].id.clone()];
                period.condition = WithConsent;
                period.starts_from = Answer::Open;
            })
        };
        finds(&CHECK, pool("mogelijke medewerkers"));
        finds(&CHECK, pool("sollicitanten"));
        finds_nothing(&CHECK, pool("medewerkers"));
        finds_nothing(&CHECK, pool("mogelijke klanten"));
    }
}
