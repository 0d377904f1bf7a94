//! One activity: why, which data, why it is allowed, whether one must, how long; always in this order.

use document::{Block, Inline, ListItem, Sentence};
use register::{Answer, Channel, FieldId, LegalBasis, ProcessingActivity, Role, System, TrackingLevel};

use super::context::{Context, works_for_client};
use super::parts::{
    bullets, gap_sentence, labelled, of_activity, of_purpose, own_label, own_sentences, paragraph,
};
use super::{about_data, legal_basis, period, provision, retention};
use crate::dutch;
use crate::words::{Slot, text, value};

/// The blocks below the activity's heading.
pub(super) fn compose(context: &Context<'_>, activity: &ProcessingActivity) -> Vec<Block> {
    let words = &context.words;
    let mut points: Vec<ListItem> = Vec::new();
    let mut add = |label: &str, sentences: Vec<Sentence>| {
        if !sentences.is_empty() {
            points.push(labelled(words.the(label), sentences));
        }
    };
    add("label-why", why(context, activity));
    let (sentences, list) = about_data::compose(context, activity);
    if !(works_for_client(activity) && activity.data.is_gap()) {
        points.push(ListItem { blocks: list, ..labelled(words.the("label-data"), sentences) });
    }
    let mut add = |label: &str, sentences: Vec<Sentence>| {
        if !sentences.is_empty() {
            points.push(labelled(words.the(label), sentences));
        }
    };
    add("label-not", excluded(context, activity));
    add("label-login", login(context, activity));
    add("label-email", email_tracking(context, activity));
    for notice in &activity.third_party_notices {
        let fact = of_activity(activity, "activity.third_party_notices");
        let mut sentences = own_sentences(context, &notice.reason, &fact);
        sentences.push(words.with("notice-uses", [("name", value(words.own(&notice.name), &fact))]));
        sentences.push(words.about("notice-not-here", &fact));
        if !notice.read_at.trim().is_empty() {
            sentences.push(words.with("notice-read", [("place", context.own(&notice.read_at, &fact))]));
        }
        points.push(labelled(own_label(context, &notice.name, &fact), sentences));
    }
    for remark in &activity.remarks {
        let fact = of_activity(activity, "activity.remarks");
        points.push(labelled(
            own_label(context, &remark.label, &fact),
            own_sentences(context, &remark.text, &fact),
        ));
    }
    let mut add = |label: &str, sentences: Vec<Sentence>| {
        if !sentences.is_empty() {
            points.push(labelled(words.the(label), sentences));
        }
    };
    add("label-joint", joint(context, activity));
    if let Some(reuse) = activity.reuse.confirmed() {
        let fact = of_activity(activity, "activity.reuse");
        add("label-responsible", vec![words.about("reuse-ours", &fact)]);
        add(
            "label-client-agreed",
            match reuse.permission.confirmed() {
                Some(permission) => {
                    own_sentences(context, permission, &of_activity(activity, "reuse.permission"))
                }
                None => {
                    let permission = of_activity(activity, "reuse.permission");
                    vec![gap_sentence(context.missing(FieldId::ReusePermission, &permission))]
                }
            },
        );
    }
    add("label-allowed", legal_basis::sentences(context, activity));
    add("label-interest", legal_basis::interests(context, activity));
    add("label-must", provision::sentences(context, activity));
    let unsubscribes = |opt_out: &register::OptOut| opt_out.channels.contains(&Channel::UnsubscribeLink);
    let label = if activity.opt_out.confirmed().is_some_and(unsubscribes) {
        "label-unsubscribe"
    } else {
        "label-opt-out"
    };
    add(label, opt_out(context, activity));
    add("label-how-long", how_long(context, activity));
    let mut blocks = vec![bullets(points)];
    blocks.extend(social_media(context, activity));
    if let Some(sentences) = own_statement(context, activity) {
        blocks.push(paragraph(sentences));
    }
    blocks
}

fn why(context: &Context<'_>, activity: &ProcessingActivity) -> Vec<Sentence> {
    let words = &context.words;
    if activity.purposes.is_empty() && works_for_client(activity) {
        // The client tells its purposes; the firm tells what it does for the client.
        let fact = of_activity(activity, "client.service");
        return activity
            .clients
            .items()
            .iter()
            .flat_map(|client| own_sentences(context, &client.service, &fact))
            .collect();
    }
    if activity.purposes.is_empty() {
        let fact = of_activity(activity, "activity.purposes");
        return vec![gap_sentence(context.missing(FieldId::ActivityPurposes, &fact))];
    }
    activity
        .purposes
        .iter()
        .flat_map(|purpose| match &purpose.explanation {
            Answer::Confirmed(explanation) if !explanation.trim().is_empty() => {
                own_sentences(context, explanation, &of_purpose(purpose, "purpose.explanation"))
            }
            Answer::Confirmed(_) | Answer::NotApplicable if !purpose.in_short.trim().is_empty() => {
                vec![words.with(
                    "why-short",
                    [("purpose", context.own(&purpose.in_short, &of_purpose(purpose, "purpose.in_short")))],
                )]
            }
            Answer::Confirmed(_) | Answer::NotApplicable | Answer::Open | Answer::Proposed(_) => {
                vec![gap_sentence(
                    context.missing(FieldId::ActivityPurposes, &of_purpose(purpose, "purpose.explanation")),
                )]
            }
        })
        .collect()
}

/// What is left out, in the owner's words where there are any.
fn excluded(context: &Context<'_>, activity: &ProcessingActivity) -> Vec<Sentence> {
    let fact = of_activity(activity, "activity.excluded_data");
    let mut sentences: Vec<Sentence> = Vec::new();
    for excluded in &activity.excluded_data {
        if excluded.reason.trim().is_empty() {
            let what = without_article(&dutch::phrase(&context.words.own(&excluded.what)));
            sentences.push(context.words.with("not-used", [("what", value(what, &fact))]));
        }
        for sentence in [&excluded.reason, &excluded.exception]
            .into_iter()
            .flat_map(|text| own_sentences(context, text, &fact))
        {
            if !sentences.contains(&sentence) {
                sentences.push(sentence);
            }
        }
    }
    sentences
}

/// "kopie van het ID-bewijs", after *geen*.
fn without_article(what: &str) -> String {
    ["een ", "de ", "het ", "an ", "a ", "the "]
        .iter()
        .find_map(|article| what.strip_prefix(article))
        .unwrap_or(what)
        .to_owned()
}

/// Systems of the activity that people themselves ask access to.
fn login(context: &Context<'_>, activity: &ProcessingActivity) -> Vec<Sentence> {
    let words = &context.words;
    let fact = |system: &System, field: &str| {
        document::Fact::new(format!("system/{}", system.id), format!("system.{field}"))
    };
    activity
        .systems
        .items()
        .iter()
        .filter_map(|id| context.register.system(id))
        .filter(|system| !system.access_via.trim().is_empty())
        .flat_map(|system| {
            let via = context.own(&system.access_via, &fact(system, "access_via"));
            let systems = of_activity(activity, "activity.systems");
            let mut sentences = vec![words.with("login-ask", [("via", via)]).resting_on([systems.clone()])];
            if !system.account.trim().is_empty() {
                let account = context.own(&system.account, &fact(system, "account"));
                let choose = words.with("login-choose", [("account", account)]);
                sentences.push(choose.resting_on([systems, fact(system, "access_via")]));
            }
            sentences
        })
        .collect()
}

fn email_tracking(context: &Context<'_>, activity: &ProcessingActivity) -> Vec<Sentence> {
    let words = &context.words;
    let fact = of_activity(activity, "activity.email_tracking");
    let Some(tracking) = activity.email_tracking.confirmed() else { return Vec::new() };
    if tracking.level == TrackingLevel::None {
        return vec![words.about("tracking-none", &fact)];
    }
    let mut sentences =
        vec![words.about(if tracking.with_consent { "tracking-consent" } else { "tracking" }, &fact)];
    sentences.extend(own_sentences(context, &tracking.purpose, &fact));
    if tracking.level == TrackingLevel::Aggregate {
        sentences.push(words.about("tracking-totals", &fact));
    }
    sentences
}

fn joint(context: &Context<'_>, activity: &ProcessingActivity) -> Vec<Sentence> {
    if activity.role.confirmed() != Some(&Role::JointController) {
        return Vec::new();
    }
    let words = &context.words;
    let fact = of_activity(activity, "activity.joint_arrangement");
    let Some(arrangement) = activity.joint_arrangement.confirmed() else {
        let gap = gap_sentence(context.missing(FieldId::ActivityJointArrangement, &fact));
        return vec![gap.resting_on([of_activity(activity, "activity.role")])];
    };
    let mut sentences = vec![words.with("joint", [("partner", value(arrangement.partner.clone(), &fact))])];
    sentences.extend(own_sentences(context, &arrangement.division, &fact));
    sentences.push(words.about("joint-either", &fact));
    let role = of_activity(activity, "activity.role");
    sentences.into_iter().map(|sentence| sentence.resting_on([role.clone()])).collect()
}

/// How to stop it: in words of the owner, or by the ways there are.
fn opt_out(context: &Context<'_>, activity: &ProcessingActivity) -> Vec<Sentence> {
    let fact = of_activity(activity, "activity.opt_out");
    let Some(opt_out) = activity.opt_out.confirmed() else { return Vec::new() };
    let mut sentences = own_sentences(context, &opt_out.explanation, &fact);
    if !opt_out.channels.is_empty() && sentences.is_empty() {
        let ways = ways(context, &opt_out.channels);
        sentences.push(context.words.with("opt-out", [("ways", value(ways, &fact))]));
    }
    sentences
}

/// Ways to say something, after "dat kan": "via de link in de nieuwsbrief of per e-mail".
pub(super) fn ways(context: &Context<'_>, channels: &[Channel]) -> String {
    let words = &context.words;
    words.list_or(&channels.iter().map(|&channel| words.the(way(channel)).text()).collect::<Vec<_>>())
}

fn way(channel: Channel) -> &'static str {
    match channel {
        Channel::Email => "way-email",
        Channel::Phone => "way-phone",
        Channel::Post => "way-post",
        Channel::Visit => "way-visit",
        Channel::Online => "way-online",
        Channel::UnsubscribeLink => "way-link",
        Channel::TextMessage => "way-message",
        Channel::SocialMedia => "way-social-media",
        Channel::Paper => "way-paper",
    }
}

fn how_long(context: &Context<'_>, activity: &ProcessingActivity) -> Vec<Sentence> {
    let words = &context.words;
    let fact = of_activity(activity, "activity.retention");
    let (rules, lacks) = retention::kept_by(context, activity);
    if rules.is_empty() {
        return match activity.retention {
            // The client knows: that is no gap of ours.
            Answer::NotApplicable | Answer::Open | Answer::Proposed(_) if works_for_client(activity) => {
                vec![
                    words
                        .about("how-long-client", &fact)
                        .resting_on([of_activity(activity, "activity.role")]),
                ]
            }
            Answer::NotApplicable => vec![words.about("how-long-none", &fact)],
            Answer::Open | Answer::Proposed(_) | Answer::Confirmed(_) => {
                vec![gap_sentence(context.missing(FieldId::ActivityRetention, &fact))]
            }
        };
    }
    let told = period::sentences(context, &rules, !lacks).into_iter();
    let mut sentences: Vec<Sentence> = told.map(|sentence| sentence.resting_on([fact.clone()])).collect();
    if lacks {
        let gap = context.missing(FieldId::ActivityRetention, &fact);
        sentences.push(gap_after(context, text(words.the("other-data").text()), gap));
    }
    if let Some(withdrawal) = stops_by(context, activity).filter(|_| activity.opt_out.confirmed().is_none()) {
        sentences.push(withdrawal);
    }
    sentences
}

/// "Dat kan met de link onderaan elke nieuwsbrief", where consent can be withdrawn by one.
fn stops_by(context: &Context<'_>, activity: &ProcessingActivity) -> Option<Sentence> {
    let by_link = |purpose: &&register::Purpose| {
        purpose.legal_bases.items().iter().any(|basis| {
            basis.basis == LegalBasis::Consent
                && basis
                    .consent
                    .confirmed()
                    .is_some_and(|consent| consent.withdrawal.items().contains(&Channel::UnsubscribeLink))
        })
    };
    let purpose = activity.purposes.iter().find(by_link)?;
    Some(context.words.about("how-long-link", &of_purpose(purpose, "consent.withdrawal")))
}

/// On which networks, for an activity that goes by social media (art. 26: the network may decide too).
fn social_media(context: &Context<'_>, activity: &ProcessingActivity) -> Option<Block> {
    if !activity.channels.items().contains(&Channel::SocialMedia) {
        return None;
    }
    let words = &context.words;
    let fact = document::Fact::new("register", "register.social_media");
    match &context.register.social_media {
        Answer::Confirmed(pages) if !pages.is_empty() => {
            let named = pages
                .iter()
                .map(|page| {
                    let fact =
                        document::Fact::new(format!("social_media/{}", page.id), "social_media.network");
                    vec![Inline::Value { text: page.network.clone(), origin: document::Origin::fact(fact) }]
                })
                .collect();
            let networks = Slot::Words(words.list_inlines(named));
            let told = words.with("social-media", [("networks", networks)]);
            Some(paragraph(vec![told.resting_on([of_activity(activity, "activity.channels"), fact])]))
        }
        Answer::Confirmed(_) | Answer::NotApplicable => None,
        Answer::Open | Answer::Proposed(_) => {
            Some(Block::Gap(context.missing(FieldId::RegisterSocialMedia, &fact)))
        }
    }
}

/// People who have a statement of their own are told so.
fn own_statement(context: &Context<'_>, activity: &ProcessingActivity) -> Option<Vec<Sentence>> {
    let words = &context.words;
    let groups: Vec<_> = activity
        .data_subjects
        .items()
        .iter()
        .filter_map(|id| context.register.data_subject_category(id))
        .collect();
    let elsewhere = |category: &&register::DataSubjectCategory| {
        category.informed_by.as_ref().is_some_and(|variant| {
            variant != &context.variant.id && context.register.statement_variant(variant).is_some()
        })
    };
    // Only where the activity is about nobody else.
    let category = groups.first().copied().filter(|_| groups.iter().all(elsewhere))?;
    let informed = groups
        .iter()
        .map(|group| document::Fact::new(format!("data_subject/{}", group.id), "data_subject.informed_by"));
    let facts: Vec<_> = informed.chain([of_activity(activity, "activity.data_subjects")]).collect();
    let (question, answer) = match category.informed_by.as_ref()?.as_str() {
        "employees" => ("own-statement-employee", "own-statement-own"),
        "applicants" => ("own-statement-applicant", "own-statement-applicants"),
        _ => {
            let who = text(context.words.own(&category.name));
            return Some(vec![words.with("own-statement-other", [("who", who)]).resting_on(facts)]);
        }
    };
    Some(vec![words.the(question).resting_on(facts.clone()), words.the(answer).resting_on(facts)])
}

/// A gap within a sentence: "Voor de rest: ▢ hier ontbreekt: …".
pub(super) fn gap_for(
    context: &Context<'_>,
    what: &str,
    fact: &document::Fact,
    gap: document::Gap,
) -> Sentence {
    gap_after(context, context.own(what, fact), gap)
}

fn gap_after(context: &Context<'_>, what: Slot, gap: document::Gap) -> Sentence {
    let mut sentence = context.words.with("for", [("what", what)]);
    sentence.inlines.push(Inline::Gap(gap));
    sentence
}
