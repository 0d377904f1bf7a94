//! The right to object, apart from the other rights as art. 21 lid 4 AVG asks.

use document::{Block, Fact, ListItem, Section, Sentence};
use register::{LegalBasis, ProcessingActivity};

use super::context::{Context, works_for_client};
use super::parts::{bullets, labelled, of_activity, of_purpose, paragraph, section};
use crate::dutch;

/// Activities are named one by one while their names have no more words than this together.
const MOST_NAMED: usize = 10;

pub(super) fn compose(context: &Context<'_>) -> Option<Section> {
    let words = &context.words;
    let rests = objectionable(context);
    // An unknown basis may turn out to be f: then the right must be told.
    let unknown = context.activities.iter().any(|activity| {
        activity.purposes.is_empty() || activity.purposes.iter().any(|purpose| purpose.legal_bases.is_gap())
    });
    let marketing = context.activities.iter().any(|activity| activity.is_marketing());
    if rests.is_empty() && !unknown && !marketing {
        return None;
    }
    let mut points: Vec<ListItem> = Vec::new();
    if marketing {
        points.push(labelled(
            words.the("objection-marketing-label"),
            ["objection-marketing-question", "objection-marketing-stop", "objection-marketing-free"]
                .map(|message| words.the(message).resting_on(marketing_facts(context)))
                .to_vec(),
        ));
    }
    if !rests.is_empty() || unknown {
        points.push(labelled(words.the("objection-other-label"), other_use(context, &rests, marketing)));
    }
    Some(section("objection", words.the("objection-title"), vec![Block::Callout { blocks: boxed(points) }]))
}

/// One kind of objection is a paragraph; two are points.
fn boxed(points: Vec<ListItem>) -> Vec<Block> {
    match <[ListItem; 1]>::try_from(points) {
        Ok([only]) => vec![paragraph(only.sentences)],
        Err(points) => vec![bullets(points)],
    }
}

fn other_use(context: &Context<'_>, rests: &[&ProcessingActivity], marketing: bool) -> Vec<Sentence> {
    let words = &context.words;
    let mut sentences = Vec::new();
    let length: usize = rests.iter().map(|activity| activity.name.split_whitespace().count()).sum();
    if rests.is_empty() || length > MOST_NAMED {
        // None is named, because of what every activity rests on.
        let all = context.basis_facts(|activity, _| !works_for_client(activity));
        for message in ["objection-interest-question", "objection-interest"] {
            sentences.push(words.the(message).resting_on(all.clone()));
        }
    } else {
        let named = rests
            .iter()
            .map(|activity| {
                vec![document::Inline::Value {
                    text: format!("“{}”", dutch::phrase(&words.own(&activity.name))),
                    origin: document::Origin::fact(of_activity(activity, "activity.name")),
                }]
            })
            .collect();
        // *Ook* comes after what is said of advertising.
        let message = if marketing { "objection-named" } else { "objection-only-named" };
        sentences.push(
            words.with(message, [("activities", crate::words::Slot::Words(words.list_inlines(named)))]),
        );
    }
    let fact = Fact::new("request_policy", "request_policy.objection_names_data");
    let names_data = context.register.request_policy.objection_names_data.is_yes();
    sentences
        .push(words.about(if names_data { "objection-say-which" } else { "objection-situation" }, &fact));
    sentences.push(words.the("objection-unless"));
    let facts = interest_facts(context);
    sentences.into_iter().map(|sentence| sentence.resting_on(facts.clone())).collect()
}

/// What the right rests on, for who tells it elsewhere.
pub(super) fn facts(context: &Context<'_>) -> Vec<Fact> {
    interest_facts(context).into_iter().chain(marketing_facts(context)).collect()
}

/// The bases that give the right, or are still open.
fn interest_facts(context: &Context<'_>) -> Vec<Fact> {
    let mut facts = context.basis_facts(|activity, basis| {
        matches!(basis, LegalBasis::LegitimateInterests | LegalBasis::PublicTask)
            && !works_for_client(activity)
    });
    for activity in &context.activities {
        if activity.purposes.is_empty() {
            facts.push(of_activity(activity, "activity.purposes"));
        }
        let open = activity.purposes.iter().filter(|purpose| purpose.legal_bases.is_gap());
        facts.extend(open.map(|purpose| of_purpose(purpose, "purpose.legal_bases")));
    }
    facts
}

/// By what an activity is advertising.
fn marketing_facts(context: &Context<'_>) -> Vec<Fact> {
    let marketing = context.activities.iter().filter(|activity| activity.is_marketing());
    marketing
        .flat_map(|activity| {
            let own = ["activity.name", "activity.opt_out", "activity.tags"]
                .map(|field| of_activity(activity, field));
            let goals = activity.purposes.iter().map(|purpose| of_purpose(purpose, "purpose.in_short"));
            own.into_iter().chain(goals)
        })
        .collect()
}

/// Activities of the firm's own that rest on e or f (art. 21 lid 1).
pub(super) fn objectionable<'r>(context: &Context<'r>) -> Vec<&'r ProcessingActivity> {
    let mut found: Vec<&ProcessingActivity> = Vec::new();
    for (activity, _, basis) in context.bases() {
        let holds = matches!(basis.basis, LegalBasis::LegitimateInterests | LegalBasis::PublicTask);
        if holds && !works_for_client(activity) && !found.iter().any(|known| known.id == activity.id) {
            found.push(activity);
        }
    }
    found
}

pub(super) fn is_told(context: &Context<'_>) -> bool {
    compose(context).is_some()
}
