//! Which rights people have (art. 13 lid 2 onder b AVG): those that follow from the legal bases.

use document::{Fact, ListItem, Section, Sentence};
use register::{LegalBasis, ProcessingActivity, Right};

use super::context::{Context, works_for_client};
use super::parts::{bullets, labelled, of_activity, of_purpose, own_sentences, paragraph, section};

pub(super) fn compose(context: &Context<'_>) -> Option<Section> {
    let words = &context.words;
    let policy = &context.register.request_policy;
    let mut points: Vec<ListItem> = Vec::new();
    if policy.explains_on_request.is_yes() {
        points.push(labelled(
            words.the("right-explanation-label"),
            vec![words.about("right-explanation", &fact("explains_on_request"))],
        ));
    }
    points.push(right(context, Right::Access, "right-access-label", &["right-access"]));
    points.push(right(
        context,
        Right::Rectification,
        "right-rectification-label",
        &["right-rectification-question", "right-rectification"],
    ));
    points.push(erasure(context));
    points.push(right(
        context,
        Right::Restriction,
        "right-restriction-label",
        &["right-restriction", "right-restriction-example"],
    ));
    if policy.proves_erasure.is_yes() {
        points.push(labelled(
            words.the("right-proof-label"),
            vec![words.about("right-proof", &fact("proves_erasure"))],
        ));
    }
    points.extend(portability(context));
    let decided: Vec<Fact> = context
        .activities
        .iter()
        .filter(|activity| super::automated_decisions::is_present(activity))
        .map(|activity| of_activity(activity, "activity.automated_decision"))
        .collect();
    if !decided.is_empty() {
        let item = right(context, Right::HumanIntervention, "right-human-label", &["right-human"]);
        points.push(resting(item, &decided));
    }
    let mut after = Vec::new();
    if policy.helps_with_other_rights.is_yes() {
        after.push(words.about("right-other-question", &fact("helps_with_other_rights")));
        after.push(words.about("right-other", &fact("helps_with_other_rights")));
    }
    after.push(words.the("right-free"));
    if policy.client_first.is_yes() && (context.is_general() || context.plays_processor()) {
        after.push(words.about("right-client-question", &fact("client_first")));
        after.push(words.about("right-client", &fact("client_first")));
    }
    Some(section("rights", words.the("rights-title"), vec![bullets(points), paragraph(after)]))
}

fn fact(field: &str) -> Fact {
    Fact::new("request_policy", format!("request_policy.{field}"))
}

fn right(context: &Context<'_>, right: Right, label: &str, messages: &[&str]) -> ListItem {
    let words = &context.words;
    let mut sentences: Vec<Sentence> = messages.iter().map(|message| words.the(message)).collect();
    sentences.extend(limits(context, right));
    labelled(words.the(label), sentences)
}

/// What the firm itself says about when a right does not go.
fn limits(context: &Context<'_>, right: Right) -> Vec<Sentence> {
    let remarks = &context.register.request_policy.rights;
    remarks
        .iter()
        .filter(|remark| remark.right == right)
        .flat_map(|remark| own_sentences(context, &remark.limits, &fact("rights")))
        .collect()
}

fn erasure(context: &Context<'_>) -> ListItem {
    let mut item = right(context, Right::Erasure, "right-erasure-label", &["right-erasure"]);
    if limits(context, Right::Erasure).is_empty() {
        let message = if context.rests_on(LegalBasis::LegalObligation) {
            "right-erasure-law"
        } else {
            "right-erasure-limit"
        };
        let told = context.words.about(message, &fact("rights"));
        let law = context.basis_facts(|_, basis| basis == LegalBasis::LegalObligation);
        item.sentences.push(told.resting_on(law));
    }
    item
}

fn resting(item: ListItem, facts: &[Fact]) -> ListItem {
    let sentences = item.sentences.into_iter().map(|it| it.resting_on(facts.iter().cloned())).collect();
    ListItem { sentences, ..item }
}

fn is_portable(activity: &ProcessingActivity, basis: LegalBasis) -> bool {
    matches!(basis, LegalBasis::Consent | LegalBasis::Contract) && !works_for_client(activity)
}

/// By what somebody may take data along: the bases that give the right, or are still open.
pub(super) fn portability_facts(context: &Context<'_>) -> Vec<Fact> {
    let mut facts = context.basis_facts(is_portable);
    for purpose in context.activities.iter().flat_map(|activity| &activity.purposes) {
        if purpose.legal_bases.is_gap() {
            facts.push(of_purpose(purpose, "purpose.legal_bases"));
        }
    }
    facts
}

/// Portability holds at consent and contract only (art. 20 lid 1); a short list of names says for what.
fn portability(context: &Context<'_>) -> Option<ListItem> {
    // Without a known basis the law's own condition is told, so that nobody is left unaware.
    let facts = portability_facts(context);
    if facts.is_empty() {
        return None;
    }
    let item = right(
        context,
        Right::Portability,
        "right-portability-label",
        &["right-portability", "right-portability-when"],
    );
    Some(resting(item, &facts))
}

/// Rights by a word each, for "In het kort": "zien, verbeteren, laten wissen en meenemen".
pub(super) fn in_short(context: &Context<'_>) -> crate::words::Slot {
    let words = &context.words;
    let mut verbs = vec!["verb-see", "verb-correct", "verb-erase"];
    if portability(context).is_some() {
        verbs.push("verb-take");
    }
    let verbs: Vec<String> = verbs.iter().map(|verb| words.the(verb).text()).collect();
    crate::words::text(words.list(&verbs))
}
