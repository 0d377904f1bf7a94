//! Who the firm is and how to reach it (art. 13 lid 1 onder a en b AVG).

use document::{Block, Fact, Inline, Section, Sentence};
use register::{Address, Answer, FieldId, LegalForm};

use super::context::Context;
use super::parts::{
    bullets, cell, labelled, organisation, own_label, own_sentences, paragraph, section, table,
};
use crate::words::{Slot, Words, value};

pub(super) fn compose(context: &Context<'_>) -> Option<Section> {
    let words = &context.words;
    let firm = &context.register.organisation;
    let mut blocks = vec![paragraph(who(context))];
    blocks.extend(details(context));
    for (open, field) in [
        (firm.legal_form.is_gap(), FieldId::OrganisationLegalForm),
        (firm.visiting_address.is_gap() && !has(&firm.postal_address), FieldId::OrganisationVisitingAddress),
        (firm.phone.is_gap(), FieldId::OrganisationPhone),
        (firm.email.is_gap(), FieldId::OrganisationEmail),
        (firm.kvk_number.is_gap(), FieldId::OrganisationKvkNumber),
        (firm.dpo.is_gap(), FieldId::OrganisationDpo),
    ] {
        if open {
            blocks.push(Block::Gap(context.missing(field, &document::Fact::new("organisation", field.id()))));
        }
    }
    if let Some(sentence) = dpo(context) {
        blocks.push(paragraph(vec![sentence]));
    }
    if let Some(representative) = firm.representative.confirmed() {
        let fact = organisation("representative");
        blocks.push(paragraph(vec![words.with(
            "representative",
            [
                ("name", value(representative.name.clone(), &fact)),
                ("contact", value(representative.contact.clone(), &fact)),
            ],
        )]));
    }
    blocks.extend(about(context));
    Some(section("identity", words.the("identity-title"), blocks))
}

fn has<T>(answer: &Answer<T>) -> bool {
    answer.confirmed().is_some()
}

fn who(context: &Context<'_>) -> Vec<Sentence> {
    let words = &context.words;
    let firm = &context.register.organisation;
    let name = || match context.firm_name() {
        Some(name) => value(name, &context.firm_fact()),
        None => Slot::Words(vec![Inline::Gap(
            context.missing(FieldId::OrganisationLegalName, &organisation("legal_name")),
        )]),
    };
    let firm_is = if context.plays_processor() {
        words.with("we-are", [("name", name())]).resting_on(context.processor_facts())
    } else {
        words.with("controller", [("name", name())])
    };
    let mut sentences = vec![firm_is];
    if let Some(group) = firm.group.confirmed() {
        let parent = value(group.parent.clone(), &organisation("group"));
        let message = if group.covers_affiliates { "group-affiliates" } else { "group" };
        sentences.push(words.with(message, [("parent", parent)]));
    }
    if let Some(form) = firm.legal_form.confirmed().copied().and_then(legal_form)
        && !context.firm_name().is_some_and(says_form)
    {
        let form = value(words.the(form).text(), &organisation("legal_form"));
        sentences.push(match firm.people.confirmed() {
            Some(&people) if people > 1 => {
                let people = value(words.number(people as usize), &organisation("people"));
                words.with("legal-form-people", [("form", form), ("people", people)])
            }
            _ => words.with("legal-form", [("form", form)]),
        });
    }
    if has_one_line(context) {
        sentences.extend(reach(context).map(|told| told.resting_on(table_facts())));
    }
    sentences
}

/// The name already says it: "Jansen B.V.".
fn says_form(name: &str) -> bool {
    let name = name.to_lowercase();
    [" b.v", " bv", " n.v", " nv", " vof", " v.o.f", "stichting", "vereniging", "coöperatie"]
        .iter()
        .any(|form| name.contains(form))
}

fn legal_form(form: LegalForm) -> Option<&'static str> {
    Some(match form {
        LegalForm::SoleProprietorship => "form-sole-proprietorship",
        LegalForm::GeneralPartnership => "form-general-partnership",
        LegalForm::Partnership => "form-partnership",
        LegalForm::LimitedPartnership => "form-limited-partnership",
        LegalForm::PrivateLimitedCompany => "form-private-company",
        LegalForm::PublicLimitedCompany => "form-public-company",
        LegalForm::Foundation => "form-foundation",
        LegalForm::Association => "form-association",
        LegalForm::Cooperative => "form-cooperative",
        LegalForm::Other => return None,
    })
}

/// Too little for a table: it goes into a sentence.
fn has_one_line(context: &Context<'_>) -> bool {
    let firm = &context.register.organisation;
    !has(&firm.visiting_address) && !has(&firm.kvk_number)
}

/// What decides whether there is a table.
fn table_facts() -> [Fact; 2] {
    ["visiting_address", "kvk_number"].map(organisation)
}

/// "U bereikt ons op info@… of …".
fn reach(context: &Context<'_>) -> Option<Sentence> {
    let firm = &context.register.organisation;
    let words = &context.words;
    match (firm.email.confirmed(), firm.phone.confirmed()) {
        (None, None) => None,
        (Some(email), None) => Some(words.with("reach", [("how", mail(email))])),
        (None, Some(phone)) => {
            Some(words.with("reach", [("how", value(phone.clone(), &organisation("phone")))]))
        }
        (Some(email), Some(phone)) => Some(words.with(
            "reach-either",
            [("email", mail(email)), ("phone", value(phone.clone(), &organisation("phone")))],
        )),
    }
}

/// An e-mail address that can be clicked.
pub(super) fn mail(address: &str) -> Slot {
    Slot::Words(vec![Inline::Link {
        text: address.to_owned(),
        href: format!("mailto:{address}"),
        origin: document::Origin::fact(organisation("email")),
    }])
}

fn details(context: &Context<'_>) -> Option<Block> {
    if has_one_line(context) {
        return None;
    }
    let words = &context.words;
    let firm = &context.register.organisation;
    let mut rows = Vec::new();
    let mut row = |label: &str, cell: Vec<Sentence>| {
        let cell = cell.into_iter().map(|sentence| sentence.resting_on(table_facts())).collect();
        rows.push(vec![vec![words.the(label)], cell]);
    };
    if let Some(name) = firm.legal_name.confirmed()
        && firm.trade_name.confirmed() != Some(name)
    {
        row("cell-name", cell(name.clone(), &organisation("legal_name")));
    }
    if let Some(address) = firm.visiting_address.confirmed() {
        row("cell-address", cell(address_line(words, address), &organisation("visiting_address")));
    }
    if let Some(address) = firm.postal_address.confirmed() {
        row("cell-postal-address", cell(address_line(words, address), &organisation("postal_address")));
    }
    if let Some(phone) = firm.phone.confirmed() {
        row("cell-phone", cell(phone.clone(), &organisation("phone")));
    }
    if let Some(email) = firm.email.confirmed() {
        let sentence = words.with("cell-value", [("value", mail(email))]);
        row("cell-email", vec![sentence]);
    }
    if let Some(website) = firm.website.confirmed() {
        row("cell-website", cell(website.clone(), &organisation("website")));
    }
    if let Some(number) = firm.kvk_number.confirmed() {
        row("cell-kvk-number", cell(number.clone(), &organisation("kvk_number")));
    }
    Some(table(words, "identity-caption", &[("column-what", 1.0), ("column-details", 2.6)], rows))
}

/// "Kerkstraat 12, 3811 CV Amersfoort", with the country when it was given.
fn address_line(words: &Words<'_>, address: &Address) -> String {
    let town = format!("{} {}", address.postcode, address.city);
    let country = register::reference::country(&address.country).map(|country| words.country(&country.code));
    [Some(address.street.clone()), Some(town.trim().to_owned()), country]
        .into_iter()
        .flatten()
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join(", ")
}

fn dpo(context: &Context<'_>) -> Option<Sentence> {
    let words = &context.words;
    let dpo = context.register.organisation.dpo.confirmed()?;
    let fact = organisation("dpo");
    Some(if dpo.appointed {
        words.with("dpo", [("contact", value(dpo.contact.clone(), &fact))])
    } else if dpo.reason.trim().is_empty() {
        words.about("dpo-none", &fact)
    } else {
        words.with("dpo-none-because", [("reason", context.own(&dpo.reason, &fact))])
    })
}

fn about(context: &Context<'_>) -> Vec<Block> {
    let points = &context.register.organisation.about;
    if points.is_empty() || !context.plan.tells_business {
        return Vec::new();
    }
    let fact = organisation("about");
    let items = points
        .iter()
        .map(|point| {
            let sentences = own_sentences(context, &point.text, &fact);
            if point.title.trim().is_empty() {
                super::parts::point(sentences)
            } else {
                labelled(own_label(context, &point.title, &fact), sentences)
            }
        })
        .collect();
    vec![paragraph(vec![context.words.about("about-intro", &fact)]), bullets(items)]
}
