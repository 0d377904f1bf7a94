//! Wie over een activiteit gaat, beheert ook het systeem waarin de gegevens staan.

use std::collections::BTreeMap;

use crate::check::{Check, Findings, Severity};
use crate::*;

pub(crate) const CHECK: Check = Check {
    id: "register/owner-is-administrator",
    // Organisational measures: nobody decides and gives access alone. The firm may have a reason not to (seed 001).
    article: Article::avg("32").lid(1),
    severity: Severity::Caution,
    run,
};

/// So many activities are named; of more it is told how many.
const NAMED: usize = 3;

fn run(register: &Register, found: &mut Findings<'_>) {
    if let Some(rule) = register.governance.four_eyes.confirmed()
        && !rule.required
    {
        if rule.reason.trim().is_empty() {
            let message = "U werkt zonder vier ogen: eigenaar en beheerder mogen dezelfde zijn. Schrijf op waarom. \
                           “Ik werk alleen” is een goede reden.";
            found.say(RecordRef::single(RecordKind::Governance), FieldId::FourEyesReason, message);
        }
        return;
    }
    let owned = owned_by_administrator(register);
    for system in &register.systems {
        let (Some(activities), Some(administrator)) =
            (owned.get(&system.id), system.administrator.confirmed())
        else {
            continue;
        };
        let who = found.name(&administrator.into());
        let of = if activities.len() > NAMED {
            format!("{} activiteiten daarmee", activities.len())
        } else {
            enumerated(activities)
        };
        let name = found.name(&(&system.id).into());
        let message = format!(
            "{who} beheert {name} en gaat ook over {of}. Laat een ander {name} beheren: twee mensen zien meer dan \
             één. Kan dat niet? Zeg dan bij Bedrijf waarom."
        );
        found.say(&system.id, FieldId::SystemAdministrator, message);
    }
}

/// The names of the activities in use whose owner administers a system that they use, for each such system.
fn owned_by_administrator(register: &Register) -> BTreeMap<&SystemId, Vec<&str>> {
    let administrators: BTreeMap<&SystemId, &PersonId> = register
        .systems
        .iter()
        .filter_map(|system| Some((&system.id, system.administrator.confirmed()?)))
        .collect();
    let mut owned: BTreeMap<&SystemId, Vec<&str>> = BTreeMap::new();
    for activity in &register.activities {
        let Some(owner) = activity.process_owner.confirmed() else { continue };
        if activity.status != ActivityStatus::InUse {
            continue;
        }
        for system in activity.systems.items() {
            if administrators.get(system) == Some(&owner) {
                owned.entry(system).or_default().push(&activity.name);
            }
        }
    }
    owned
}

/// "Nieuwsbrief", "Nieuwsbrief en Bestellen", "Nieuwsbrief, Bestellen en Klachten".
fn enumerated(names: &[&str]) -> String {
    match names {
        [] => String::new(),
        [one] => (*one).to_owned(),
        [first @ .., last] => format!("{} en {last}", first.join(", ")),
    }
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::check::findings;
    use crate::testing::{Small, TODAY, activity, finds, finds_nothing};
    use crate::*;

    /// The newsletter of Jan, in a program that this person administers.
    fn newsletter(administrator: &str) -> Small {
        activity("Nieuwsbrief")
            .with(|register| {
                for name in ["Jan", "Piet"] {
                    let id = PersonId(name.to_lowercase());
                    register.people.push(Person { id, name: name.to_owned(), ..Person::default() });
                }
                register.systems.push(System {
                    id: "mailchimp".into(),
                    name: "Mailchimp".to_owned(),
                    administrator: Answer::Confirmed(administrator.into()),
                    ..System::default()
                });
            })
            .its(|activity| {
                activity.process_owner = Answer::Confirmed("jan".into());
                activity.systems = Answer::Confirmed(vec!["mailchimp".into()]);
            })
    }

    fn without_the_rule(reason: &str) -> Small {
        let reason = reason.to_owned();
        newsletter("jan").with(|register| {
            register.governance.four_eyes = Answer::Confirmed(FourEyes { required: false, reason });
        })
    }

    #[test]
    fn the_owner_of_an_activity_does_not_administer_its_systems() {
        finds(&CHECK, newsletter("jan"));
        finds_nothing(&CHECK, newsletter("piet"));
        finds_nothing(&CHECK, newsletter("jan").its(|activity| activity.status = ActivityStatus::Stopped));
        finds_nothing(
            &CHECK,
            newsletter("jan").its(|activity| activity.process_owner = Answer::Proposed("jan".into())),
        );
    }

    #[test]
    fn a_firm_of_one_person_says_why_it_cannot() {
        finds_nothing(&CHECK, without_the_rule("Ik werk alleen."));
        finds(&CHECK, without_the_rule(" "));
    }

    #[test]
    fn it_names_who_and_what_and_leads_to_the_administrator() {
        let register = newsletter("jan").build();
        let found = findings(&register, TODAY);
        let [finding] = &found.iter().filter(|one| one.check == CHECK.id).collect::<Vec<_>>()[..] else {
            panic!("one finding")
        };
        assert_eq!(
            (finding.record.to_string().as_str(), finding.field),
            ("system/mailchimp", FieldId::SystemAdministrator)
        );
        assert!(
            finding.message.starts_with("Jan beheert Mailchimp en gaat ook over Nieuwsbrief. "),
            "{}",
            finding.message
        );
    }
}
