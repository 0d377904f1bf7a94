//! Withdrawing consent (art. 13 lid 2 onder c en 7 lid 3 AVG).

use document::{Fact, Inline, Origin, Section, Sentence};
use register::{Channel, FieldId, LegalBasis, RetentionCondition};

use super::activity::ways;
use super::context::{Context, works_for_client};
use super::parts::{gap_sentence, of_period, of_purpose, paragraph, section};
use crate::dutch;
use crate::words::{Slot, value};

pub(super) fn compose(context: &Context<'_>) -> Option<Section> {
    let words = &context.words;
    let asked: Vec<_> = context
        .bases()
        .filter(|(activity, _, basis)| basis.basis == LegalBasis::Consent && !works_for_client(activity))
        .collect();
    let conditions: Vec<Fact> = super::retention::used(context)
        .into_iter()
        .filter(|rule| rule.condition == RetentionCondition::WithConsent)
        .map(|rule| of_period(rule, "condition"))
        .collect();
    let (_, first_purpose, _) = match asked.first() {
        Some(first) => *first,
        None if !conditions.is_empty() => {
            return Some(section(
                "withdrawal",
                words.the("withdrawal-title"),
                vec![paragraph(
                    ["withdrawal-question", "withdrawal-always", "withdrawal-mail", "withdrawal-earlier"]
                        .map(|message| words.the(message).resting_on(conditions.clone()))
                        .to_vec(),
                )],
            ));
        }
        None => return None,
    };
    let mut subjects: Vec<Vec<Inline>> = Vec::new();
    let mut channels: Vec<Channel> = Vec::new();
    for (_, purpose, basis) in &asked {
        let Some(consent) = basis.consent.confirmed() else { continue };
        if !consent.subject.trim().is_empty() {
            let text = dutch::phrase(&words.own(&consent.subject));
            subjects.push(vec![Inline::Value {
                text,
                origin: Origin::fact(of_purpose(purpose, "consent.subject")),
            }]);
        }
        for channel in consent.withdrawal.items() {
            if !channels.contains(channel) {
                channels.push(*channel);
            }
        }
    }
    let fact = asked
        .iter()
        .find_map(|(_, purpose, basis)| match basis.consent.confirmed() {
            None => Some(of_purpose(purpose, "legal_basis.consent")),
            Some(consent) if consent.withdrawal.is_gap() => Some(of_purpose(purpose, "consent.withdrawal")),
            Some(_) => None,
        })
        .unwrap_or_else(|| of_purpose(first_purpose, "consent.withdrawal"));
    let mut sentences = Vec::new();
    if subjects.is_empty() || subjects.len() > 4 {
        sentences.push(words.the("withdrawal-question"));
    } else {
        sentences.push(
            words.with(
                "withdrawal-question-about",
                [("subjects", Slot::Words(words.list_or_inlines(subjects)))],
            ),
        );
    }
    sentences.push(words.the("withdrawal-always"));
    sentences.push(how(context, &channels, &fact));
    sentences.push(words.the("withdrawal-earlier"));
    let bases = asked.iter().map(|(_, purpose, _)| of_purpose(purpose, "legal_basis.basis"));
    let ways = asked.iter().map(|(_, purpose, _)| of_purpose(purpose, "consent.withdrawal"));
    let (bases, ways): (Vec<Fact>, Vec<Fact>) = (bases.collect(), ways.collect());
    let rest = |(at, sentence): (usize, Sentence)| {
        let told = sentence.resting_on(bases.clone());
        if at == 2 { told.resting_on(ways.clone()) } else { told }
    };
    let sentences = sentences.into_iter().enumerate().map(rest).collect();
    Some(section("withdrawal", words.the("withdrawal-title"), vec![paragraph(sentences)]))
}

fn how(context: &Context<'_>, channels: &[Channel], fact: &document::Fact) -> Sentence {
    if channels.is_empty() {
        return gap_sentence(context.missing(FieldId::ConsentWithdrawal, fact));
    }
    context.words.with("withdrawal-how", [("ways", value(ways(context, channels), fact))])
}
