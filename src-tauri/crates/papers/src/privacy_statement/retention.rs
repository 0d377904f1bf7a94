//! How long data are kept: the schedule (art. 13 lid 2 onder a AVG).

use document::{Block, Fact, Inline, Section, Sentence};
use register::{
    Answer, Audience, EndAction, FieldId, ProcessingActivity, RetentionPeriod, RetentionPeriodId, Term,
};

use super::context::Context;
use super::parts::{blank, cell, of_period, paragraph, section, table};
use super::period;
use crate::dutch;
use crate::words::{Slot, text, value};

pub(super) fn compose(context: &Context<'_>) -> Option<Section> {
    let words = &context.words;
    let policy = &context.register.retention_policy;
    let rules = used(context);
    let mut blocks = Vec::new();
    let mut first = Vec::new();
    for (answer, field, messages) in [
        (&policy.depends_on_kind, "depends_on_kind", &["retention-depends"][..]),
        (
            &policy.no_longer_than_needed,
            "no_longer_than_needed",
            &["retention-needed", "retention-reuse"][..],
        ),
        (&policy.every_category_has_period, "every_category_has_period", &["retention-every-category"][..]),
    ] {
        if answer.is_yes() {
            first.extend(messages.iter().map(|message| words.about(message, &policy_fact(field))));
        }
    }
    if policy.every_category_has_period.is_yes()
        && rules.iter().any(|rule| rule.statutory_id.starts_with('F'))
    {
        first.push(words.the("retention-only-administration"));
    }
    if !first.is_empty() {
        blocks.push(paragraph(first));
    }
    if rules.is_empty() {
        blocks.push(Block::Gap(
            context.missing(FieldId::ActivityRetention, &Fact::new("register", "activity.retention")),
        ));
    } else {
        let rows = rules.iter().map(|rule| row(context, rule)).collect();
        let columns =
            [("column-kept", 1.9), ("column-how-long", 1.0), ("column-from", 1.3), ("column-why", 1.7)];
        blocks.push(table(words, "retention-caption", &columns, rows));
    }
    blocks.extend(gaps(context, &rules));
    let after = after(context, &rules);
    if !after.is_empty() {
        blocks.push(paragraph(after));
    }
    Some(section("retention", words.the("retention-title"), blocks))
}

fn policy_fact(field: &str) -> Fact {
    Fact::new("retention_policy", format!("retention_policy.{field}"))
}

/// The rules of the activities told of here, in the schedule's order. The firm's general statement
/// also holds those that are not tied to an activity yet.
pub(super) fn used<'r>(context: &Context<'r>) -> Vec<&'r RetentionPeriod> {
    let register = context.register;
    let mut told: Vec<&RetentionPeriodId> =
        context.activities.iter().flat_map(|activity| ids(activity)).collect();
    told.extend(register.retention_policy.default_period.confirmed());
    let tied: Vec<&RetentionPeriodId> = register.activities.iter().flat_map(ids).collect();
    let general = context.variant.audience == Audience::Website;
    register
        .retention_periods
        .iter()
        .filter(|rule| told.contains(&&rule.id) || (general && !tied.contains(&&rule.id)))
        .collect()
}

fn ids(activity: &ProcessingActivity) -> impl Iterator<Item = &RetentionPeriodId> {
    let items = activity.data.items().iter().filter_map(|item| item.retention.as_ref());
    activity.retention.items().iter().chain(items)
}

fn row(context: &Context<'_>, rule: &RetentionPeriod) -> Vec<Vec<Sentence>> {
    let words = &context.words;
    let own = |text: &str| dutch::phrase(&words.own(text));
    let term = of_period(rule, "term");
    let how_long = match rule.term.confirmed() {
        Some(known) => cell(period::short_words(context, known), &term),
        None => blank(&term),
    };
    let start = of_period(rule, "starts_from");
    let from = match (rule.starts_from.confirmed(), rule.term.confirmed()) {
        (Some(known), _) => cell(period::start_words(context, known), &start),
        (None, Some(known)) if period::counts_from(known).is_none() => cell("–", &start),
        (None, _) if rule.starts_from == Answer::NotApplicable => cell("–", &start),
        (None, _) => blank(&start),
    };
    vec![cell(own(&rule.name), &of_period(rule, "name")), how_long, from, reason(context, rule)]
}

/// Why so long: the law where it asks, else the owner's reason.
fn reason(context: &Context<'_>, rule: &RetentionPeriod) -> Vec<Sentence> {
    let words = &context.words;
    let law = of_period(rule, "legal_source");
    if let Some(source) = rule.legal_source.confirmed() {
        return vec![words.with("cell-law", [("law", value(dutch::phrase(source), &law))])];
    }
    let fact = of_period(rule, "reason");
    match &rule.reason {
        Answer::Confirmed(reason) => cell(dutch::capitalised(&dutch::phrase(&words.own(reason))), &fact),
        Answer::NotApplicable => cell("–", &fact),
        Answer::Open | Answer::Proposed(_) => blank(&fact),
    }
}

fn gaps(context: &Context<'_>, rules: &[&RetentionPeriod]) -> Vec<Block> {
    let words = &context.words;
    let mut blocks = Vec::new();
    let open: Vec<Fact> =
        rules.iter().filter(|rule| rule.term.is_gap()).map(|rule| of_period(rule, "term")).collect();
    if let Some(first) = open.first() {
        let mut gap = words.gap("missing-terms", first);
        gap.origin.facts = open;
        blocks.push(Block::Gap(gap));
    }
    let unstarted: Vec<&&RetentionPeriod> = rules
        .iter()
        .filter(|rule| {
            rule.starts_from.is_gap() && rule.term.confirmed().and_then(period::counts_from).is_some()
        })
        .collect();
    if let Some(first) = unstarted.first() {
        let mut lengths: Vec<String> = unstarted
            .iter()
            .filter_map(|rule| rule.term.confirmed().and_then(period::counts_from))
            .map(dutch::duration)
            .collect();
        lengths.dedup();
        let names: Vec<String> =
            unstarted.iter().map(|rule| lowercase(&dutch::phrase(&words.own(&rule.name)))).collect();
        let fact = of_period(first, "starts_from");
        let mut gap = match (lengths.as_slice(), names.as_slice()) {
            ([length], [_]) => words.gap_with("missing-start", &fact, [("length", text(length.clone()))]),
            ([length], _) => words.gap_with(
                "missing-start-of",
                &fact,
                [("length", text(length.clone())), ("names", text(dutch::list(&names)))],
            ),
            _ => words.gap_with("missing-starts", &fact, [("names", text(dutch::list(&names)))]),
        };
        gap.origin.facts = unstarted.iter().map(|rule| of_period(rule, "starts_from")).collect();
        blocks.push(Block::Gap(gap));
    }
    blocks
}

fn lowercase(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_lowercase().chain(letters).collect())
}

fn after(context: &Context<'_>, rules: &[&RetentionPeriod]) -> Vec<Sentence> {
    let words = &context.words;
    let policy = &context.register.retention_policy;
    let mut sentences = Vec::new();
    let actions: Vec<EndAction> =
        rules.iter().filter_map(|rule| rule.end_action.confirmed().copied()).collect();
    if let Some(&first) = actions.first()
        && actions.iter().all(|action| *action == first)
    {
        let message = match first {
            EndAction::Erase => "after-erase",
            EndAction::Destroy => "after-destroy",
            EndAction::Anonymise => "after-anonymise",
            EndAction::Archive => "after-archive",
            EndAction::Return => "after-return",
        };
        sentences.push(words.about(message, &Fact::new("register", "retention.end_action")));
    }
    if policy.holds_for_disputes.is_yes() {
        sentences.push(words.about("retention-hold", &policy_fact("holds_for_disputes")));
    }
    if policy.is_documented.is_yes() {
        sentences.push(words.about("retention-documented", &policy_fact("is_documented")));
    }
    if policy.staff_is_instructed.is_yes() {
        sentences.push(words.about("retention-instructed", &policy_fact("staff_is_instructed")));
    }
    sentences
}

/// The shortest and the longest period, for "In het kort".
pub(super) fn extremes(context: &Context<'_>) -> Option<(Slot, Slot)> {
    let mut terms: Vec<(u32, &RetentionPeriod, &Term)> = used(context)
        .into_iter()
        .filter_map(|rule| {
            let term = rule.term.confirmed()?;
            let length = period::counts_from(term)?;
            let days = match length.unit {
                register::Unit::Day => 1,
                register::Unit::Week => 7,
                register::Unit::Month => 30,
                register::Unit::Year => 365,
            };
            Some((length.amount.saturating_mul(days), rule, term))
        })
        .collect();
    terms.sort_by_key(|(days, ..)| *days);
    let phrase = |rule: &RetentionPeriod, term: &Term| {
        // "De rest" means nothing on its own.
        let vague = rule.in_sentence.trim().is_empty() || rule.in_sentence.contains("rest");
        let name = if vague { lowercase(&rule.name) } else { rule.in_sentence.clone() };
        let words = format!(
            "{} voor {}",
            period::short_words(context, term),
            dutch::phrase(&context.words.own(&name))
        );
        Slot::Words(vec![Inline::Value {
            text: words,
            origin: document::Origin::fact(of_period(rule, "term")),
        }])
    };
    let (shortest, longest) = (terms.first()?, terms.last()?);
    (shortest.0 < longest.0).then(|| (phrase(shortest.1, shortest.2), phrase(longest.1, longest.2)))
}
