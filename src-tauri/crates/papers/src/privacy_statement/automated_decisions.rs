//! Decisions without a person (art. 13 lid 2 onder f en 22 AVG).

use document::{Block, Fact, Section};
use register::{Answer, FieldId, ProcessingActivity};

use super::context::{Context, works_for_client};
use super::parts::{gap_sentence, of_activity, own_sentences, paragraph, section};

pub(super) fn compose(context: &Context<'_>) -> Option<Section> {
    let words = &context.words;
    let mut blocks = Vec::new();
    let decided: Vec<&ProcessingActivity> =
        context.activities.iter().copied().filter(|activity| is_present(activity)).collect();
    for activity in &decided {
        let Some(decision) = activity.automated_decision.confirmed() else { continue };
        let fact = of_activity(activity, "activity.automated_decision");
        let said = |text: &str, message: &str, slot: &'static str, field: FieldId| {
            let fact = of_activity(activity, field.id());
            if text.trim().is_empty() {
                gap_sentence(context.missing(field, &fact))
            } else {
                words.with(message, [(slot, context.own(text, &fact))])
            }
            .resting_on([of_activity(activity, "activity.automated_decision")])
        };
        let mut sentences = vec![
            said(&decision.about, "computer-decides", "about", FieldId::AutomatedDecisionAbout),
            said(&decision.logic, "computer-looks", "logic", FieldId::AutomatedDecisionLogic),
        ];
        sentences.extend(own_sentences(context, &decision.significance, &fact));
        sentences.push(words.about("computer-person", &fact));
        sentences.extend(own_sentences(context, &decision.human_review, &fact));
        blocks.push(paragraph(sentences));
    }
    // What happens for a client is the client's to tell.
    let ours = || context.activities.iter().filter(|activity| !works_for_client(activity));
    let open = ours().find(|activity| activity.automated_decision.is_gap());
    if let Some(activity) = open.filter(|_| decided.is_empty()) {
        let facts = ours()
            .filter(|activity| activity.automated_decision.is_gap())
            .map(|activity| of_activity(activity, "activity.automated_decision"))
            .collect();
        let mut gap = context.missing(
            FieldId::ActivityAutomatedDecision,
            &of_activity(activity, "activity.automated_decision"),
        );
        gap.origin.facts = facts;
        blocks.push(Block::Gap(gap));
    } else if context.activities.is_empty() {
        let fact = Fact::new("register", "activity.automated_decision");
        blocks.push(Block::Gap(context.missing(FieldId::ActivityAutomatedDecision, &fact)));
    } else if decided.is_empty() {
        let facts: Vec<Fact> = context
            .activities
            .iter()
            .map(|activity| of_activity(activity, "activity.automated_decision"))
            .collect();
        let told = ["computer-no", "computer-never"];
        blocks.push(paragraph(told.map(|message| words.the(message).resting_on(facts.clone())).to_vec()));
    }
    Some(section("automated-decisions", words.the("computer-title"), blocks))
}

/// Some decision is confirmed to be the computer's.
pub(super) fn is_present(activity: &ProcessingActivity) -> bool {
    match &activity.automated_decision {
        Answer::Confirmed(decision) => decision.present,
        Answer::Open | Answer::Proposed(_) | Answer::NotApplicable => false,
    }
}
