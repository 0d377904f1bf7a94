//! Who gets data (art. 13 lid 1 onder e AVG): processors apart from who decides for themselves.

use document::{Block, Fact, Section, Sentence};
use register::{
    AgreementStatus, Answer, Audience, DisclosureCondition, FieldId, LegalBasis, OptionalPart, Recipient,
    RecipientKind,
};

use super::context::Context;
use super::parts::{
    answered, blank, bullets, cell, of_activity, of_recipient, own_sentences, paragraph, point, section,
    table,
};
use crate::dutch;
use crate::words::{Slot, value};

pub(super) fn compose(context: &Context<'_>) -> Option<Section> {
    let words = &context.words;
    let mut blocks = Vec::new();
    blocks.extend(conditions(context));
    let sells = &context.register.sharing.sells_data;
    if sells.is_no() {
        blocks.push(paragraph(vec![words.about("never-sold", &sharing("sells_data"))]));
    } else if sells.is_yes() {
        blocks.push(paragraph(vec![words.about("sold", &sharing("sells_data"))]));
    }
    let used = used(context);
    let mut agreements_told = false;
    let (processors, others): (Vec<&Recipient>, Vec<&Recipient>) = used.iter().partition(|recipient| {
        matches!(recipient.kind, RecipientKind::Processor | RecipientKind::SubProcessor)
    });
    if apart(&processors) {
        let intro = if processors.len() == 1 { "processors-one" } else { "processors-many" };
        blocks.push(paragraph(vec![words.the(intro).resting_on(kind_facts(context))]));
        blocks.push(recipients_table(context, "processors-caption", &processors));
        let agreements = agreements(context, &processors);
        agreements_told = agreements.is_some();
        blocks.extend(agreements);
        if !others.is_empty() {
            blocks.push(paragraph(vec![words.the("others-intro").resting_on(kind_facts(context))]));
            blocks.push(recipients_table(context, "others-caption", &others));
        }
    } else if !used.is_empty() {
        blocks.push(recipients_table(context, "recipients-caption", &used));
    }
    blocks.extend(gaps(context, &used));
    blocks.extend(bases(context));
    blocks.extend(promises(context, agreements_told));
    Some(section("recipients", words.the("recipients-title"), blocks))
}

fn sharing(field: &str) -> Fact {
    Fact::new("sharing", format!("sharing.{field}"))
}

/// Recipients of the activities told of here, in the register's order; none within the firm. The
/// firm's general statement also names those that are not tied to an activity yet.
pub(super) fn used<'r>(context: &Context<'r>) -> Vec<&'r Recipient> {
    let told: Vec<_> = context.activities.iter().flat_map(|activity| activity.recipients.items()).collect();
    let tied: Vec<_> =
        context.register.activities.iter().flat_map(|activity| activity.recipients.items()).collect();
    let general = context.variant.audience == Audience::Website;
    context
        .register
        .recipients
        .iter()
        .filter(|recipient| told.contains(&&recipient.id) || (general && !tied.contains(&&recipient.id)))
        .filter(|recipient| {
            !matches!(recipient.kind, RecipientKind::InternalRole | RecipientKind::DataSubject)
        })
        .collect()
}

/// A category of recipients is in the owner's words; a firm has its name.
pub(super) fn name_of(context: &Context<'_>, recipient: &Recipient) -> String {
    if recipient.is_category {
        context.words.own(&recipient.name)
    } else {
        context.words.name(&recipient.name)
    }
}

/// A table of its own for processors: when they are named one by one.
fn apart(processors: &[&Recipient]) -> bool {
    !processors.is_empty()
        && processors.iter().filter(|recipient| !recipient.is_category).count() * 2 > processors.len()
        && processors.len() > 2
}

fn conditions(context: &Context<'_>) -> Vec<Block> {
    let words = &context.words;
    let conditions = context.register.sharing.conditions.items();
    if conditions.is_empty() {
        return Vec::new();
    }
    let fact = sharing("conditions");
    let items = conditions
        .iter()
        .map(|condition| {
            point(vec![words.about(
                match condition {
                    DisclosureCondition::Agreement => "share-agreement",
                    DisclosureCondition::Request => "share-request",
                    DisclosureCondition::LegalObligation => "share-law",
                    DisclosureCondition::ProtectionOfRights => "share-rights",
                    DisclosureCondition::Consent => "share-consent",
                },
                &fact,
            )])
        })
        .collect();
    vec![paragraph(vec![words.about("share-only", &fact)]), bullets(items)]
}

fn recipients_table(context: &Context<'_>, caption: &str, recipients: &[&Recipient]) -> Block {
    let rows = recipients.iter().map(|recipient| row(context, recipient)).collect();
    table(
        &context.words,
        caption,
        &[("column-who", 1.5), ("column-purpose", 1.8), ("column-country", 0.9)],
        rows,
    )
}

fn row(context: &Context<'_>, recipient: &Recipient) -> Vec<Vec<Sentence>> {
    let words = &context.words;
    let name = value(name_of(context, recipient), &of_recipient(recipient, "name"));
    let mixed = !apart_in(context);
    let who = match recipient.kind {
        RecipientKind::Processor if mixed => words.with("cell-processor", [("name", name)]),
        RecipientKind::SubProcessor => words.with("cell-sub-processor", [("name", name)]),
        RecipientKind::Processor
        | RecipientKind::InternalRole
        | RecipientKind::GroupCompany
        | RecipientKind::ThirdParty
        | RecipientKind::Authority
        | RecipientKind::DataSubject => words.with("cell-recipient", [("name", name)]),
    };
    let users = context.activities.iter().filter(|it| it.recipients.items().contains(&recipient.id));
    let who = who
        .resting_on([of_recipient(recipient, "kind")])
        .resting_on(users.map(|activity| of_activity(activity, "activity.recipients")));
    vec![vec![who], purpose(context, recipient), country(context, recipient)]
}

fn apart_in(context: &Context<'_>) -> bool {
    let processors: Vec<_> = used(context)
        .into_iter()
        .filter(|recipient| matches!(recipient.kind, RecipientKind::Processor | RecipientKind::SubProcessor))
        .collect();
    apart(&processors)
}

fn purpose(context: &Context<'_>, recipient: &Recipient) -> Vec<Sentence> {
    let words = &context.words;
    let fact = of_recipient(recipient, "purpose");
    let only_if =
        || value(dutch::phrase(&words.own(&recipient.only_if)), &of_recipient(recipient, "only_if"));
    let by_law = recipient.condition.confirmed() == Some(&DisclosureCondition::LegalObligation);
    match (recipient.purpose.confirmed(), recipient.only_if.trim().is_empty()) {
        (Some(purpose), true) => cell(dutch::phrase(&words.own(purpose)), &fact),
        (Some(purpose), false) => {
            let purpose = value(dutch::phrase(&words.own(purpose)), &fact);
            vec![words.with("cell-purpose-if", [("purpose", purpose), ("only", only_if())])]
        }
        (None, false) => vec![words.with("cell-only-if", [("only", only_if())])],
        (None, true) if recipient.kind == RecipientKind::Authority && by_law => {
            vec![words.about("cell-authority", &of_recipient(recipient, "condition"))]
        }
        (None, true) => answered(&recipient.purpose, &fact, String::clone),
    }
}

fn country(context: &Context<'_>, recipient: &Recipient) -> Vec<Sentence> {
    let fact = of_recipient(recipient, "country");
    match recipient.country.confirmed() {
        Some(code) => cell(context.words.country(code), &fact),
        None if recipient.country == Answer::NotApplicable => cell("–", &fact),
        None => blank(&fact),
    }
}

/// With every processor there is a signed agreement (art. 28 lid 3).
fn agreements(context: &Context<'_>, processors: &[&Recipient]) -> Option<Block> {
    let words = &context.words;
    let signed = |recipient: &&&Recipient| {
        context.register.agreements.iter().any(|agreement| {
            agreement.recipient.as_ref() == Some(&recipient.id)
                && agreement.status.confirmed() == Some(&AgreementStatus::Signed)
        })
    };
    let all = processors.iter().filter(signed).count() == processors.len();
    if !all {
        return None;
    }
    let of_agreements: Vec<Fact> = context
        .register
        .agreements
        .iter()
        .filter(|agreement| processors.iter().any(|it| agreement.recipient.as_ref() == Some(&it.id)))
        .map(|agreement| Fact::new(format!("agreement/{}", agreement.id), "agreement.status"))
        .collect();
    let first = match processors {
        [only] => words
            .with("agreement-one", [("name", value(name_of(context, only), &of_recipient(only, "name")))]),
        _ => words.the("agreement-all"),
    };
    let bound = words.the(if processors.len() == 1 { "agreement-bound-one" } else { "agreement-bound" });
    Some(paragraph([first, bound].map(|sentence| sentence.resting_on(of_agreements.clone())).to_vec()))
}

fn gaps(context: &Context<'_>, used: &[&Recipient]) -> Vec<Block> {
    let words = &context.words;
    let mut blocks = Vec::new();
    let unknown: Vec<Fact> = context
        .activities
        .iter()
        .filter(|activity| activity.recipients.is_gap())
        .map(|activity| of_activity(activity, "activity.recipients"))
        .collect();
    if used.is_empty() && unknown.is_empty() && !context.activities.is_empty() {
        let of_activities = context.activities.iter().map(|it| of_activity(it, "activity.recipients"));
        blocks.push(paragraph(vec![words.the("recipients-none").resting_on(of_activities)]));
        return blocks;
    }
    if used.is_empty() {
        let facts =
            if unknown.is_empty() { vec![Fact::new("register", "activity.recipients")] } else { unknown };
        let mut missing = context.missing(FieldId::ActivityRecipients, &facts[0]);
        missing.origin.facts = facts;
        blocks.push(Block::Gap(missing));
    }
    let mut gap = |message: &str, facts: Vec<Fact>| {
        if let Some(first) = facts.first() {
            let mut gap = words.gap(message, first);
            gap.origin.facts = facts;
            blocks.push(Block::Gap(gap));
        }
    };
    let by_law = |recipient: &&&Recipient| {
        recipient.kind == RecipientKind::Authority
            && recipient.condition.confirmed() == Some(&DisclosureCondition::LegalObligation)
    };
    gap(
        "missing-recipient-purpose",
        used.iter()
            .filter(|recipient| {
                recipient.purpose.is_gap() && recipient.only_if.trim().is_empty() && !by_law(recipient)
            })
            .map(|recipient| of_recipient(recipient, "purpose"))
            .collect(),
    );
    if context.register.sharing.other_relations.is_gap() && context.register.sharing.records_basis.is_yes() {
        gap("missing-other-relations", vec![sharing("other_relations"), sharing("records_basis")]);
    }
    gap(
        "missing-recipient-country",
        used.iter()
            .filter(|recipient| recipient.country.is_gap())
            .map(|recipient| of_recipient(recipient, "country"))
            .collect(),
    );
    blocks
}

/// On which bases data are shared, as a list, for a firm that records them.
fn bases(context: &Context<'_>) -> Vec<Block> {
    let words = &context.words;
    if !context.has_part(OptionalPart::SharingBases) {
        return Vec::new();
    }
    let fact = context.variant_fact("variant.optional_parts");
    let items = [
        (LegalBasis::LegitimateInterests, "share-basis-interest"),
        (LegalBasis::LegalObligation, "share-basis-law"),
        (LegalBasis::Contract, "share-basis-contract"),
        (LegalBasis::Consent, "share-basis-consent"),
        (LegalBasis::VitalInterests, "share-basis-vital"),
        (LegalBasis::PublicTask, "share-basis-task"),
    ]
    .into_iter()
    .filter(|(basis, _)| context.rests_on(*basis))
    .map(|(basis, message)| {
        let resting = context.basis_facts(|_, used| used == basis);
        point(vec![words.the(message).resting_on(resting).resting_on([fact.clone()])])
    })
    .collect();
    let mut blocks = vec![paragraph(vec![words.about("share-basis-intro", &fact)]), bullets(items)];
    if context.register.sharing.records_basis.is_yes() {
        let recorded = words.about("share-basis-recorded", &sharing("records_basis"));
        blocks.push(paragraph(vec![recorded.resting_on([fact])]));
    }
    blocks
}

fn promises(context: &Context<'_>, agreements_told: bool) -> Option<Block> {
    let words = &context.words;
    let policy = &context.register.sharing;
    let mut sentences = Vec::new();
    if let Some(relations) = policy.other_relations.confirmed() {
        sentences.extend(own_sentences(context, relations, &sharing("other_relations")));
    }
    if policy.has_safeguards.is_yes() {
        let fact = sharing("has_safeguards");
        for message in ["share-lawful", "share-contract", "share-measures", "share-needed"] {
            sentences.push(words.about(message, &fact));
        }
    }
    if policy.contracts_with_processors.is_yes() && !agreements_told {
        let fact = sharing("contracts_with_processors");
        sentences.push(words.about("share-processor-question", &fact));
        sentences.push(words.about("share-processor-contract", &fact));
    }
    (!sentences.is_empty()).then(|| paragraph(sentences))
}

/// Of what kind each recipient is, and by which activity it is one.
pub(super) fn kind_facts(context: &Context<'_>) -> Vec<Fact> {
    let kinds = used(context).into_iter().map(|recipient| of_recipient(recipient, "kind"));
    let given = context.activities.iter().filter(|activity| !activity.recipients.items().is_empty());
    kinds.chain(given.map(|activity| of_activity(activity, "activity.recipients"))).collect()
}

/// "Niemand", one name, or kinds: for "In het kort".
pub(super) fn in_short(context: &Context<'_>) -> Option<Slot> {
    let words = &context.words;
    let used = used(context);
    let has = |kind: RecipientKind| used.iter().any(|recipient| recipient.kind == kind);
    let mut kinds = Vec::new();
    if has(RecipientKind::Processor) || has(RecipientKind::SubProcessor) {
        kinds.push(words.the("kind-processors").text());
    }
    if has(RecipientKind::GroupCompany) {
        kinds.push(words.the("kind-group").text());
    }
    if has(RecipientKind::ThirdParty) {
        kinds.push(words.the("kind-others").text());
    }
    if has(RecipientKind::Authority) {
        kinds.push(words.the("kind-authorities").text());
    }
    let first = used.first().map(|recipient| of_recipient(recipient, "kind"))?;
    (!kinds.is_empty()).then(|| value(words.list(&kinds), &first))
}
