//! What the register holds and who looks after it, for a firm that tells so (art. 30 AVG).

use document::{Fact, Section};
use register::OptionalPart;

use super::context::Context;
use super::parts::{bullets, paragraph, point, section};

pub(super) fn compose(context: &Context<'_>) -> Option<Section> {
    let words = &context.words;
    let governance = &context.register.governance;
    if !context.has_part(OptionalPart::RegisterDescription) && !governance.describes_register.is_yes() {
        return None;
    }
    let fact = |field: &str| Fact::new("governance", format!("governance.{field}"));
    let described = fact("describes_register");
    let items = [
        "register-who",
        "register-purposes",
        "register-data",
        "register-people",
        "register-recipients",
        "register-countries",
        "register-periods",
        "register-security",
    ]
    .iter()
    .map(|message| point(vec![words.about(message, &described)]))
    .collect();
    let mut blocks = vec![
        paragraph(vec![words.about("register-kept", &described), words.about("register-holds", &described)]),
        bullets(items),
    ];
    let mut more = Vec::new();
    for (answer, field, messages) in [
        (&governance.agreements_recorded, "agreements_recorded", &["register-agreements"][..]),
        (&governance.purposes_tied_to_processes, "purposes_tied_to_processes", &["register-processes"][..]),
        (
            &governance.categories_from_schedule,
            "categories_from_schedule",
            &["register-schedule", "register-each-period"][..],
        ),
        (&governance.hosting_recorded, "hosting_recorded", &["register-hosting"][..]),
    ] {
        if answer.is_yes() {
            more.extend(messages.iter().map(|message| words.about(message, &fact(field))));
        }
    }
    if !more.is_empty() {
        blocks.push(paragraph(more));
    }
    if governance.four_eyes.confirmed().is_some_and(|rule| rule.required) {
        let no_officer = context.register.organisation.dpo.confirmed().is_some_and(|dpo| !dpo.appointed);
        let owners = if no_officer { "register-owners-instead" } else { "register-owners" };
        blocks.push(paragraph(vec![
            words.about(owners, &fact("four_eyes")).resting_on([super::parts::organisation("dpo")]),
            words.about("register-four-eyes", &fact("four_eyes")),
        ]));
    }
    Some(section("register", words.the("register-title"), blocks))
}
