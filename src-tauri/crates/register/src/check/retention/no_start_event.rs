//! Er staat hoe lang, maar nergens vanaf wanneer. Dat een moment nog moet worden ingevuld, zegt
//! `required/retention-starts-from`; hier staat wat die regel niet ziet.

use crate::check::{Check, Findings, Severity};
use crate::law::article;
use crate::{Answer, FieldId, Register, Term};

pub(crate) const CHECK: Check = Check {
    id: "retention/no-start-event",
    article: article("13", 2, 'a'),
    severity: Severity::Caution,
    run,
};

fn run(register: &Register, found: &mut Findings<'_>) {
    for period in &register.retention_periods {
        let Some(term) = period.term.confirmed() else { continue };
        let starts_nowhere = match term {
            Term::Fixed(_) | Term::Maximum(_) | Term::Minimum(_) => {
                period.starts_from == Answer::NotApplicable
            }
            // "Tot u zich afmeldt, hooguit 2 jaar": two years after what?
            Term::Until { at_most, .. } => at_most.is_some() && period.starts_from.confirmed().is_none(),
            Term::Criterion { .. }
            | Term::ClientInstruction { .. }
            | Term::WhileActive
            | Term::NotKept { .. } => false,
        };
        if starts_nowhere {
            let name = found.name(&(&period.id).into());
            let message = format!("Bij “{name}” staat hoe lang, maar niet vanaf wanneer. Kies een moment.");
            found.say(&period.id, FieldId::RetentionStartsFrom, message);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::testing::{activity, finds, finds_nothing};
    use crate::{Answer, Duration, StartsFrom, Term, Unit};

    #[test]
    fn two_years_count_from_something() {
        let kept = |starts_from| {
            activity("Klanten")
                .kept("2 jaar")
                .with(|register| register.retention_periods[0].starts_from = starts_from)
        };
        finds(&CHECK, kept(Answer::NotApplicable));
        finds_nothing(&CHECK, kept(Answer::Open)); // a row of the table says so
        finds_nothing(&CHECK, kept(Answer::Confirmed(StartsFrom::default())));
    }

    #[test]
    fn a_bound_counts_from_something_and_an_event_does_not() {
        let until = |at_most, starts_from| {
            activity("Nieuwsbrief").kept("2 jaar").with(|register| {
                let period = &mut register.retention_periods[0];
                period.term = Answer::Confirmed(Term::Until { event: "u zich afmeldt".to_owned(), at_most });
                period.starts_from = starts_from;
            })
        };
        let two_years = Some(Duration { amount: 2, unit: Unit::Year });
        finds(&CHECK, until(two_years, Answer::Open));
        finds(&CHECK, until(two_years, Answer::NotApplicable));
        finds_nothing(&CHECK, until(two_years, Answer::Confirmed(StartsFrom::default())));
        finds_nothing(&CHECK, until(None, Answer::Open));
    }
}
