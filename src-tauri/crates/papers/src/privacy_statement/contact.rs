//! A question, a request, a complaint: how, who checks what, when there is an answer (art. 12 AVG).

use document::{Fact, ListItem, Section, Sentence};
use register::{Audience, Channel, Contact, ContactUse, IdentityMethod, reference};

use super::context::Context;
use super::identity::mail;
use super::parts::{bullets, labelled, organisation, paragraph, reference as see, section};
use crate::words::{text, value};

pub(super) fn compose(context: &Context<'_>) -> Option<Section> {
    let words = &context.words;
    let points: Vec<ListItem> = vec![
        labelled(words.the("contact-identity-label"), identity(context)),
        labelled(
            words.the("contact-when-label"),
            [
                "contact-month",
                "contact-complex-question",
                "contact-two-months",
                "contact-told",
                "contact-refusal-question",
                "contact-refusal",
            ]
            .iter()
            .map(|message| words.the(message))
            .collect(),
        ),
        labelled(words.the("contact-complaint-label"), complaint(context)),
    ];
    Some(section("contact", words.the("contact-title"), vec![paragraph(reach(context)), bullets(points)]))
}

/// "Kom langs, bel of mail ons."
fn reach(context: &Context<'_>) -> Vec<Sentence> {
    let words = &context.words;
    let firm = &context.register.organisation;
    let contacts: &[Contact] = firm.contacts.items();
    let fact = organisation("contacts");
    let uses = |wanted: ContactUse| contacts.iter().any(|contact| contact.uses.contains(&wanted));
    let mut sentences = vec![if uses(ContactUse::Cookies) && context.plan.tells_of_cookies {
        words.about("contact-question-cookies", &fact)
    } else if uses(ContactUse::Tip) {
        words.about("contact-question-tip", &fact)
    } else {
        words.about("contact-question", &fact)
    }];
    let does =
        |channel: Channel| contacts.is_empty() || contacts.iter().any(|contact| contact.channel == channel);
    let mut verbs = Vec::new();
    if does(Channel::Visit) && firm.visiting_address.confirmed().is_some() && !contacts.is_empty() {
        verbs.push("verb-visit");
    }
    if does(Channel::Post) && !contacts.is_empty() {
        verbs.push("verb-write");
    }
    if does(Channel::Phone) && firm.phone.confirmed().is_some() {
        verbs.push("verb-call");
    }
    if does(Channel::Email) && firm.email.confirmed().is_some() {
        verbs.push("verb-mail");
    }
    match (verbs.as_slice(), firm.email.confirmed()) {
        (["verb-mail"], Some(email)) => sentences.push(words.with("contact-mail", [("email", mail(email))])),
        ([], _) => sentences.push(words.with("contact-see", [("part", see("identity"))])),
        _ => {
            let verbs: Vec<String> = verbs.iter().map(|verb| words.the(verb).text()).collect();
            sentences.push(words.with("contact-ways", [("ways", value(words.list_or(&verbs), &fact))]));
            sentences.push(words.with("contact-where", [("part", see("identity"))]));
        }
    }
    // By which ways people are reached depends on which of them are known.
    let known = ["contacts", "visiting_address", "phone", "email"].map(organisation);
    sentences.into_iter().map(|sentence| sentence.resting_on(known.clone())).collect()
}

/// Never a copy by default (art. 12 lid 6); whatever the firm did before.
fn identity(context: &Context<'_>) -> Vec<Sentence> {
    let words = &context.words;
    let check = &context.register.request_policy.identity_check;
    let methods = check.methods.items();
    let fact = Fact::new("request_policy", "identity_check.methods");
    let has = |method: IdentityMethod| methods.contains(&method);
    let mut sentences = Vec::new();
    let address = has(IdentityMethod::KnownEmail);
    // Only who buys something has a number.
    let number = has(IdentityMethod::CustomerNumber)
        && matches!(context.variant.audience, Audience::Website | Audience::Customers | Audience::Own);
    match (address, number) {
        (true, true) => sentences.push(words.about("identity-mail-or-number", &fact)),
        (true, false) => sentences.push(words.about("identity-mail", &fact)),
        (false, true) => sentences.push(words.about("identity-number", &fact)),
        (false, false) => sentences.push(words.about("identity-known", &fact)),
    }
    if has(IdentityMethod::Login) {
        sentences.push(words.about("identity-login", &fact));
    }
    if has(IdentityMethod::Counter) {
        sentences.push(words.about("identity-counter", &fact));
    }
    if has(IdentityMethod::CallBack) {
        sentences.push(words.about("identity-call-back", &fact));
    } else if !has(IdentityMethod::RedactedCopy) {
        sentences.push(words.about("identity-only-needed", &fact));
    }
    sentences.push(words.the("identity-no-copy"));
    if has(IdentityMethod::RedactedCopy) {
        sentences.push(words.about("identity-copy-last", &fact));
        sentences.push(words.about("identity-redact", &fact));
        if !check.redaction_app.trim().is_empty() {
            let app = context
                .own(&check.redaction_app, &Fact::new("request_policy", "identity_check.redaction_app"));
            sentences.push(words.with("identity-app", [("app", app)]).resting_on([fact.clone()]));
        }
        if check.destroys_copy.is_yes() {
            let destroys = Fact::new("request_policy", "identity_check.destroys_copy");
            sentences.push(words.about("identity-destroy", &destroys).resting_on([fact]));
        }
    }
    sentences
}

fn complaint(context: &Context<'_>) -> Vec<Sentence> {
    let words = &context.words;
    let authority = reference::authority();
    let site = authority.website_shown.clone();
    let mut sentences = vec![
        words.with(
            "complaint",
            [("authority", text(format!("{} ({})", words.name(&authority.name), authority.short_name)))],
        ),
        words.with("complaint-site", [("site", text(site))]),
    ];
    if context.register.request_policy.client_first.is_yes() || context.plays_processor() {
        let post = words.with("complaint-post", [("address", text(authority.post_address.clone()))]);
        let first = Fact::new("request_policy", "request_policy.client_first");
        sentences.push(post.resting_on([first]).resting_on(context.processor_facts()));
    }
    sentences.push(words.the("complaint-court"));
    sentences
}
