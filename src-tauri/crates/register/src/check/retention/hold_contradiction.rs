//! Een bewaarstop spreekt zichzelf tegen.

use crate::check::{Check, Findings, Severity};
use crate::law::article;
use crate::retention::hold::{Contradiction, contradictions};
use crate::{FieldId, Register};

pub(crate) const CHECK: Check = Check {
    id: "retention/hold-contradiction",
    // A hold rests on a claim, and only for as long and as much as that needs.
    article: article("17", 3, 'e'),
    severity: Severity::Caution,
    run,
};

fn run(register: &Register, found: &mut Findings<'_>) {
    for (hold, what) in contradictions(register) {
        let name = found.name(&(&hold.id).into());
        let (field, message) = match what {
            Contradiction::EndsBeforeItStarts => (
                FieldId::HoldUntil,
                format!(
                    "Bij “{name}” ligt de laatste dag voor de eerste. Verbeter een van beide. \
                     Tot dan gooit u niets weg wat eronder valt."
                ),
            ),
            Contradiction::SameAs(_) => (
                FieldId::HoldReason,
                format!(
                    "“{name}” staat er twee keer, voor hetzelfde en op dezelfde dagen. \
                     Haal er een weg. Anders blijft de tweede staan als de eerste klaar is."
                ),
            ),
            Contradiction::HoldsNothing => {
                (FieldId::HoldActivities, format!("“{name}” houdt niets vast. Kies wat u niet weggooit."))
            }
        };
        found.say(&hold.id, field, message);
    }
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::Hold;
    use crate::testing::{Small, TODAY, activity, finds, finds_nothing};

    fn holds(holds: Vec<Hold>) -> Small {
        activity("Bestellingen").with(|register| register.holds = holds)
    }

    fn complaint() -> Hold {
        Hold {
            id: "klacht".into(),
            reason: "Een klacht".to_owned(),
            from: Some(TODAY),
            activities: vec!["bestellingen".into()],
            ..Hold::default()
        }
    }

    #[test]
    fn a_hold_ends_after_it_starts_and_stands_once_and_names_something() {
        finds_nothing(&CHECK, holds(vec![complaint()]));
        finds_nothing(&CHECK, holds(vec![Hold { until: Some(TODAY), ..complaint() }]));
        finds(&CHECK, holds(vec![Hold { until: TODAY.pred_opt(), ..complaint() }]));
        finds(&CHECK, holds(vec![complaint(), Hold { id: "weer".into(), ..complaint() }]));
        finds(&CHECK, holds(vec![Hold { activities: Vec::new(), ..complaint() }]));
        let lawsuit = Hold { id: "zaak".into(), reason: "Een rechtszaak".to_owned(), ..complaint() };
        finds_nothing(&CHECK, holds(vec![complaint(), lawsuit]));
    }
}
