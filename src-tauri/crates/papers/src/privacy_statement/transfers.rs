//! Data outside the EEA, what protects them there, and how to get a copy (art. 13 lid 1 onder f AVG).

use document::{Block, Fact, Section, Sentence};
use register::{Answer, LeavesEea, Recipient, Safeguard, Transfer, reference};

use super::context::Context;
use super::parts::{gap_sentence, of_recipient, own_sentences, paragraph, section};
use super::recipients;
use crate::words::value;

pub(super) fn compose(context: &Context<'_>) -> Option<Section> {
    let words = &context.words;
    let policy = &context.register.transfer_policy;
    let transfers = transfers(context);
    let mut first = vec![words.the("transfer-eea")];
    let mut blocks = Vec::new();
    let outside =
        recipients::used(context).into_iter().filter(|recipient| is_outside(recipient)).collect::<Vec<_>>();
    match policy.leaves_eea.confirmed() {
        // Data may leave the EEA elsewhere; nothing told of here does.
        Some(LeavesEea::Never | LeavesEea::Yes)
            if transfers.is_empty()
                && outside.is_empty()
                && all_within(context, policy.leaves_eea.confirmed()) =>
        {
            let countries = recipients::used(context).into_iter().map(|it| of_recipient(it, "country"));
            first.push(words.about("transfer-never", &policy_fact("leaves_eea")).resting_on(countries));
        }
        Some(LeavesEea::Exceptionally) => {
            first.push(words.about("transfer-normally-not", &policy_fact("leaves_eea")));
            first.push(words.about("transfer-then-protected", &policy_fact("leaves_eea")));
        }
        Some(LeavesEea::Never | LeavesEea::Yes) | None => {}
    }
    if policy.only_if_needed.is_yes() {
        first.push(words.about("transfer-only-if-needed", &policy_fact("only_if_needed")));
    }
    if policy.asks_eu_servers.is_yes() {
        first.push(words.about("transfer-asks-servers", &policy_fact("asks_eu_servers")));
    }
    if policy.asks_standard_clauses.is_yes() {
        first.push(words.about("transfer-outside-question", &policy_fact("asks_standard_clauses")));
        first.push(words.about("transfer-asks-clauses", &policy_fact("asks_standard_clauses")));
    }
    for transfer in &transfers {
        first.extend(one(context, transfer));
    }
    blocks.push(paragraph(first));
    // A recipient outside the EEA without a transfer contradicts "never" and asks for one.
    for recipient in outside.iter().filter(|recipient| {
        !transfers.iter().any(|transfer| transfer.recipient.as_ref() == Some(&recipient.id))
    }) {
        let fact = of_recipient(recipient, "country");
        let name = value(recipients::name_of(context, recipient), &of_recipient(recipient, "name"));
        blocks.push(Block::Gap(words.gap_with("missing-safeguard-of", &fact, [("name", name)])));
    }
    let nothing_known = context.register.transfers.is_empty()
        && matches!(policy.leaves_eea.confirmed(), Some(LeavesEea::Exceptionally | LeavesEea::Yes));
    if (policy.leaves_eea.is_gap() || nothing_known) && transfers.is_empty() && outside.is_empty() {
        let exceptional = policy.leaves_eea.confirmed() == Some(&LeavesEea::Exceptionally);
        let message = if exceptional { "missing-transfer-country" } else { "missing-transfer" };
        for message in [message, "missing-transfer-safeguard"] {
            let mut gap = words.gap(message, &policy_fact("leaves_eea"));
            // A recipient outside the EEA asks for a transfer of its own instead.
            let countries = recipients::used(context).into_iter().map(|it| of_recipient(it, "country"));
            gap.origin.facts.extend(countries);
            gap.origin.facts.push(Fact::new("register", "register.transfers"));
            blocks.push(Block::Gap(gap));
        }
    }
    Some(section("transfers", words.the("transfer-title"), blocks))
}

fn policy_fact(field: &str) -> Fact {
    Fact::new("transfer_policy", format!("transfer_policy.{field}"))
}

/// Transfers to recipients that this statement names, and those to nobody in particular.
fn transfers<'r>(context: &Context<'r>) -> Vec<&'r Transfer> {
    let used = recipients::used(context);
    context
        .register
        .transfers
        .iter()
        .filter(|transfer| {
            transfer.recipient.as_ref().is_none_or(|id| used.iter().any(|recipient| &recipient.id == id))
        })
        .collect()
}

/// "Never" speaks for itself; else every recipient told of here must be known to be within the EEA.
fn all_within(context: &Context<'_>, leaves: Option<&LeavesEea>) -> bool {
    leaves == Some(&LeavesEea::Never)
        || (!context.register.transfers.is_empty()
            && !context.activities.is_empty()
            && recipients::used(context).iter().all(|recipient| recipient.country.is_answered()))
}

fn is_outside(recipient: &Recipient) -> bool {
    recipient
        .country
        .confirmed()
        .and_then(|code| reference::country(code))
        .is_some_and(|country| !country.eea)
}

fn one(context: &Context<'_>, transfer: &Transfer) -> Vec<Sentence> {
    let words = &context.words;
    let fact = |field: &str| Fact::new(format!("transfer/{}", transfer.id), format!("transfer.{field}"));
    let mut sentences = Vec::new();
    let country = transfer.country.confirmed().map(|code| value(words.in_country(code), &fact("country")));
    let recipient = transfer.recipient.as_ref().and_then(|id| context.register.recipient(id));
    let to = recipient
        .map(|recipient| value(recipients::name_of(context, recipient), &of_recipient(recipient, "name")));
    let what = if transfer.purpose.trim().is_empty() {
        None
    } else {
        Some(context.own(&transfer.purpose, &fact("purpose")))
    };
    let told = match (country, to, what) {
        (Some(country), Some(to), Some(what)) => {
            words.with("transfer", [("purpose", what), ("recipient", to), ("country", country)])
        }
        (Some(country), Some(to), None) => {
            words.with("transfer-any", [("recipient", to), ("country", country)])
        }
        (Some(country), None, _) => words.with("transfer-country", [("country", country)]),
        (None, ..) => gap_sentence(words.gap("missing-transfer-country", &fact("country"))),
    };
    sentences.push(told.resting_on(["country", "recipient", "purpose"].map(&fact)));
    sentences.extend(safeguards(context, transfer, &fact));
    sentences
}

fn safeguards(context: &Context<'_>, transfer: &Transfer, fact: &dyn Fn(&str) -> Fact) -> Vec<Sentence> {
    let words = &context.words;
    let Some(safeguards) = transfer.safeguards.confirmed().filter(|safeguards| !safeguards.is_empty()) else {
        return match transfer.safeguards {
            Answer::NotApplicable => Vec::new(),
            Answer::Open | Answer::Proposed(_) | Answer::Confirmed(_) => {
                vec![gap_sentence(words.gap("missing-transfer-safeguard", &fact("safeguards")))]
            }
        };
    };
    let mut sentences = Vec::new();
    let mut say = |message: &str| sentences.push(words.about(message, &fact("safeguards")));
    for (index, safeguard) in safeguards.iter().enumerate() {
        match safeguard {
            Safeguard::AdequacyDecision => say("safeguard-adequacy"),
            Safeguard::DataPrivacyFramework => {
                say("safeguard-framework");
                say("safeguard-adequacy");
            }
            Safeguard::StandardContractualClauses if index > 0 => say("safeguard-clauses-too"),
            Safeguard::StandardContractualClauses => say("safeguard-clauses"),
            Safeguard::BindingCorporateRules => say("safeguard-corporate-rules"),
            Safeguard::CodeOrCertificate => say("safeguard-code"),
            Safeguard::Derogation => say("safeguard-derogation"),
            Safeguard::None => say("safeguard-none"),
        }
    }
    let has_paper = safeguards.iter().any(|safeguard| {
        matches!(
            safeguard,
            Safeguard::StandardContractualClauses
                | Safeguard::BindingCorporateRules
                | Safeguard::CodeOrCertificate
        )
    });
    match &transfer.copy_available {
        Answer::Confirmed(how) if !how.trim().is_empty() => {
            sentences.extend(own_sentences(context, how, &fact("copy_available")));
        }
        Answer::Confirmed(_) => sentences.push(words.about("safeguard-copy", &fact("copy_available"))),
        Answer::Open | Answer::Proposed(_) if has_paper => {
            sentences.push(gap_sentence(words.gap("missing-copy", &fact("copy_available"))));
        }
        Answer::Open | Answer::Proposed(_) | Answer::NotApplicable => {}
    }
    sentences
}
