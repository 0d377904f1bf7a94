//! How data are secured (art. 32 AVG): what holds, without what would help a burglar.

use document::{Block, Fact, ListItem, Section, Sentence};
use register::{Certificate, CertificateHolder, FieldId, MeasureKind, OptionalPart, SecurityMeasure};

use super::context::Context;
use super::parts::{bullets, labelled, own_sentences, paragraph, point, section};
use crate::words::value;

pub(super) fn compose(context: &Context<'_>) -> Option<Section> {
    let words = &context.words;
    let told: Vec<&SecurityMeasure> = context
        .register
        .measures
        .iter()
        .filter(|measure| measure.public_text.confirmed().is_some())
        .filter(|measure| context.is_used(|activity| activity.measures.items().contains(&measure.id)))
        .collect();
    let by_kind = context.has_part(OptionalPart::MeasuresByKind);
    let mut blocks = Vec::new();
    if told.is_empty() && certificates(context).is_empty() {
        let open = context.activities.iter().find(|activity| activity.measures.is_gap());
        let fact = open.map_or_else(
            || Fact::new("register", "register.measures"),
            |activity| super::parts::of_activity(activity, "activity.measures"),
        );
        blocks.push(Block::Gap(context.missing(FieldId::ActivityMeasures, &fact)));
    } else if by_kind {
        blocks.push(bullets(kinds(context, &told)));
    } else {
        let listed = context.variant_fact("variant.optional_parts");
        let texts = told.iter().map(|it| Fact::new(format!("measure/{}", it.id), "measure.public_text"));
        let facts: Vec<Fact> = texts.chain([listed]).collect();
        let first = ["security-protects", "security-intro"];
        blocks.push(paragraph(first.map(|message| words.the(message).resting_on(facts.clone())).to_vec()));
        let points = told.iter().map(|measure| point(sentences(context, measure))).collect();
        blocks.push(bullets(points));
        let certified = certificates(context);
        if !certified.is_empty() {
            blocks.push(paragraph(certified));
        }
    }
    blocks.extend(promises(context));
    Some(section("security", words.the("security-title"), blocks))
}

fn sentences(context: &Context<'_>, measure: &SecurityMeasure) -> Vec<Sentence> {
    let fact = Fact::new(format!("measure/{}", measure.id), "measure.public_text");
    let kind = Fact::new(fact.record.clone(), "measure.kind");
    let told =
        measure.public_text.confirmed().map_or_else(Vec::new, |text| own_sentences(context, text, &fact));
    told.into_iter().map(|sentence| sentence.resting_on([kind.clone()])).collect()
}

/// Measures under a word for their kind; a certificate belongs to policy.
fn kinds(context: &Context<'_>, told: &[&SecurityMeasure]) -> Vec<ListItem> {
    [
        (MeasureKind::Policy, "label-policy"),
        (MeasureKind::Technical, "label-technical"),
        (MeasureKind::Organisational, "label-people"),
        (MeasureKind::Suppliers, "label-suppliers"),
    ]
    .into_iter()
    .filter_map(|(kind, label)| {
        let mut found: Vec<Sentence> = told
            .iter()
            .filter(|measure| measure.kind == kind)
            .flat_map(|measure| sentences(context, measure))
            .collect();
        if kind == MeasureKind::Policy {
            found.extend(certificates(context));
        }
        (!found.is_empty()).then(|| labelled(context.words.the(label), found))
    })
    .collect()
}

/// A parent's certificate is never let pass for the firm's own.
fn certificates(context: &Context<'_>) -> Vec<Sentence> {
    let words = &context.words;
    let mut sentences = Vec::new();
    let named = |certificate: &&Certificate| !certificate.standard.trim().is_empty();
    for certificate in context.register.certificates.iter().filter(named) {
        let fact = |field: &str| {
            Fact::new(format!("certificate/{}", certificate.id), format!("certificate.{field}"))
        };
        let standard = || value(certificate.standard.clone(), &fact("standard"));
        let holder = || value(certificate.holder.clone(), &fact("holder"));
        match certificate.held_by {
            CertificateHolder::Own => {
                let own = words.with("certificate-own", [("standard", standard())]);
                sentences.push(own.resting_on([fact("held_by")]));
            }
            CertificateHolder::Group | CertificateHolder::Supplier => {
                if certificate.policy_followed {
                    let policy = words.with("certificate-policy", [("holder", holder())]);
                    let norm = words.with("certificate-norm", [("standard", standard())]);
                    sentences.extend([policy, norm].map(|it| it.resting_on([fact("policy_followed")])));
                }
                if !certificate.audited.trim().is_empty() {
                    let audited = context.own(&certificate.audited, &fact("audited"));
                    sentences.push(words.with("certificate-audited", [("often", audited)]));
                }
                let other = words.with("certificate-other", [("holder", holder()), ("standard", standard())]);
                sentences.push(other.resting_on([fact("held_by")]));
            }
        }
    }
    sentences
}

fn promises(context: &Context<'_>) -> Vec<Block> {
    let words = &context.words;
    let policy = &context.register.security;
    let fact = |field: &str| Fact::new("security", format!("security.{field}"));
    let mut blocks = Vec::new();
    if policy.binds_third_parties.is_yes() {
        blocks.push(paragraph(vec![
            words.about("security-helper-question", &fact("binds_third_parties")),
            words.about("security-helper", &fact("binds_third_parties")),
        ]));
    }
    let mut tip = Vec::new();
    if policy.advises_on_login.is_yes() {
        tip.push(words.about("security-tip", &fact("advises_on_login")));
    }
    if policy.asks_to_report.is_yes() {
        tip.push(words.about("security-suspicion", &fact("asks_to_report")));
        tip.push(words.about("security-report", &fact("asks_to_report")));
    }
    if !tip.is_empty() {
        blocks.push(paragraph(tip));
    }
    blocks
}
