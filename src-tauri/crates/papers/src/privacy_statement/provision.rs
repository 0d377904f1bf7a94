//! Whether people must give data, and what happens otherwise (art. 13 lid 2 onder e AVG).

use document::Sentence;
use register::{Answer, FieldId, Obligation, ProcessingActivity};

use super::context::{Context, works_for_client};
use super::parts::{gap_sentence, of_activity, own_sentences};

/// The sentences behind "Moet u dit geven:".
pub(super) fn sentences(context: &Context<'_>, activity: &ProcessingActivity) -> Vec<Sentence> {
    let words = &context.words;
    let fact = of_activity(activity, "activity.provision");
    let provision = match &activity.provision {
        Answer::Confirmed(provision) => provision,
        Answer::NotApplicable => return Vec::new(),
        Answer::Open | Answer::Proposed(_) if works_for_client(activity) => {
            let role = of_activity(activity, "activity.role");
            return vec![words.about("must-ask-client", &fact).resting_on([role])];
        }
        Answer::Open | Answer::Proposed(_) => {
            return vec![gap_sentence(context.missing(FieldId::ActivityProvision, &fact))];
        }
    };
    let when = |plain: &str, conditional: &str| {
        if provision.when.trim().is_empty() {
            words.about(plain, &of_activity(activity, "provision.obligation"))
        } else {
            let when = context.own(&provision.when, &of_activity(activity, "provision.when"));
            words.with(conditional, [("when", when)])
        }
    };
    let mut sentences = match provision.obligation {
        Obligation::Statutory => vec![when("must-law", "must-law-when")],
        Obligation::Contractual => vec![when("must", "must-when")],
        Obligation::Voluntary => vec![when("must-not", "must-not-when")],
        Obligation::Unavoidable => Vec::new(),
        Obligation::AskClient => vec![words.about("must-ask-client", &fact)],
        Obligation::NothingAsked => vec![words.about("must-nothing", &fact)],
    };
    let obligation = of_activity(activity, "provision.obligation");
    let consequence = of_activity(activity, "provision.consequence");
    match &provision.consequence {
        Answer::Confirmed(text) => sentences.extend(own_sentences(context, text, &consequence)),
        Answer::NotApplicable => {}
        Answer::Open | Answer::Proposed(_) => match provision.obligation {
            Obligation::Statutory | Obligation::Contractual => {
                let gap = gap_sentence(context.missing(FieldId::ProvisionConsequence, &consequence));
                sentences.push(gap);
            }
            Obligation::Voluntary
            | Obligation::Unavoidable
            | Obligation::AskClient
            | Obligation::NothingAsked => {}
        },
    }
    sentences.extend(own_sentences(context, &provision.remark, &of_activity(activity, "provision.remark")));
    let rest = |sentence: Sentence| sentence.resting_on([obligation.clone(), fact.clone()]);
    sentences.into_iter().map(rest).collect()
}
