//! The right to object, apart from the other rights as art. 21 lid 4 AVG asks.

use document::{Block, Fact, ListItem, Section, Sentence};
use register::{LegalBasis, ProcessingActivity};

use super::context::{Context, works_for_client};
use super::parts::{bullets, labelled, of_activity, paragraph, section};
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
            vec![
                words.the("objection-marketing-question"),
                words.the("objection-marketing-stop"),
                words.the("objection-marketing-free"),
            ],
        ));
    }
    if !rests.is_empty() || unknown {
        points.push(labelled(words.the("objection-other-label"), other_use(context, &rests)));
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

fn other_use(context: &Context<'_>, rests: &[&ProcessingActivity]) -> Vec<Sentence> {
    let words = &context.words;
    let mut sentences = Vec::new();
    let length: usize = rests.iter().map(|activity| activity.name.split_whitespace().count()).sum();
    if rests.is_empty() || length > MOST_NAMED {
        sentences.push(words.the("objection-interest-question"));
        sentences.push(words.the("objection-interest"));
    } else {
        let named = rests
            .iter()
            .map(|activity| {
                vec![document::Inline::Value {
                    text: format!("“{}”", dutch::phrase(&words.own(&activity.name))),
                    origin: document::Origin::fact(of_activity(activity, "activity.purposes")),
                }]
            })
            .collect();
        sentences.push(words.with(
            "objection-named",
            [("activities", crate::words::Slot::Words(dutch::list_inlines(named)))],
        ));
    }
    if context.register.request_policy.objection_names_data.is_yes() {
        let fact = Fact::new("request_policy", "request_policy.objection_names_data");
        sentences.push(words.about("objection-say-which", &fact));
    } else {
        sentences.push(words.the("objection-situation"));
    }
    sentences.push(words.the("objection-unless"));
    sentences
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
