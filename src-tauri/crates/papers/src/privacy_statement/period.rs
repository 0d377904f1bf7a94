//! A retention rule as a sentence within an activity, and as cells of the schedule.

use document::{Fact, Inline, Sentence};
use register::{
    Answer, FieldId, RetentionCondition, RetentionPeriod, StartEvent, StartShift, StartsFrom, Term,
};

use super::activity::gap_for;
use super::context::Context;
use super::parts::{gap_sentence, of_period};
use crate::dutch;
use crate::words::{Slot, text, value};

/// Rules of one activity as sentences: in one when that is short, else one each. A rule that is not `of_all` its data
/// says of which.
pub(super) fn sentences(context: &Context<'_>, rules: &[&RetentionPeriod], of_all: bool) -> Vec<Sentence> {
    let (with_consent, always): (Vec<&RetentionPeriod>, Vec<&RetentionPeriod>) =
        rules.iter().partition(|rule| rule.condition == RetentionCondition::WithConsent);
    let mut sentences = match always.as_slice() {
        [only] if of_all => vec![alone(context, only)],
        several => together(context, several),
    };
    sentences.extend(with_consent.into_iter().map(|rule| consented(context, rule)));
    // With or without consent, and how many rules there are, decides in which sentence a rule stands.
    let conditions: Vec<Fact> = rules.iter().map(|rule| of_period(rule, "condition")).collect();
    sentences.into_iter().map(|sentence| sentence.resting_on(conditions.clone())).collect()
}

/// "Tot 2 jaar na de levering."
fn alone(context: &Context<'_>, rule: &RetentionPeriod) -> Sentence {
    let words = &context.words;
    let fact = of_period(rule, "term");
    match rule.term.confirmed() {
        Some(Term::NotKept { after }) => words.with(
            "period-not-kept",
            [
                ("what", context.own(name_in_sentence(rule), &name_fact(rule))),
                ("after", context.own(after, &fact)),
            ],
        ),
        Some(term) => {
            let mut sentence = words.with("period", [("period", Slot::Words(long(context, rule, term)))]);
            // The moment, known or missing, is a fact of this sentence too; a missing one is named
            // once, below the schedule.
            sentence.origin.facts.push(of_period(rule, "starts_from"));
            sentence
        }
        None if rule.in_sentence.trim().is_empty() => {
            gap_sentence(context.missing(FieldId::ActivityRetention, &fact))
        }
        None => {
            gap_for(context, &rule.in_sentence, &fact, context.missing(FieldId::ActivityRetention, &fact))
        }
    }
}

/// "De loonadministratie 7 jaar, de kopie van het ID-bewijs 5 jaar."
fn together(context: &Context<'_>, rules: &[&RetentionPeriod]) -> Vec<Sentence> {
    let words = &context.words;
    let (known, open): (Vec<&RetentionPeriod>, Vec<&RetentionPeriod>) = rules.iter().partition(
        |rule| matches!(rule.term, Answer::Confirmed(ref term) if !matches!(term, Term::NotKept { .. })),
    );
    // The moment, known or missing, is a fact too: a rule with one says it when no law fixes the period.
    let parts: Vec<(Vec<Inline>, [Fact; 2])> = known
        .iter()
        .filter_map(|rule| {
            let term = rule.term.confirmed()?;
            let fact = of_period(rule, "term");
            let mut part = vec![named(context, rule), Inline::Text { text: " ".to_owned() }];
            part.extend(short(context, rule, term, &fact));
            Some((part, ["starts_from", "legal_source"].map(|field| of_period(rule, field))))
        })
        .collect();
    const MOST_WORDS: usize = 20;
    let length: usize =
        parts.iter().flat_map(|(part, _)| part).map(|inline| inline.text().split_whitespace().count()).sum();
    let mut sentences = if parts.is_empty() {
        Vec::new()
    } else if length <= MOST_WORDS {
        let (parts, moments): (Vec<_>, Vec<_>) = parts.into_iter().unzip();
        let told = words.with("period", [("period", Slot::Words(joined(parts)))]);
        vec![told.resting_on(moments.into_iter().flatten())]
    } else {
        let alone = |(part, moment)| words.with("period", [("period", Slot::Words(part))]).resting_on(moment);
        parts.into_iter().map(alone).collect()
    };
    for rule in open {
        sentences.push(match rule.term {
            Answer::Confirmed(_) => alone(context, rule),
            Answer::Open | Answer::NotApplicable | Answer::Proposed(_) => {
                let fact = of_period(rule, "term");
                gap_for(
                    context,
                    name_in_sentence(rule),
                    &fact,
                    context.missing(FieldId::ActivityRetention, &fact),
                )
            }
        });
    }
    sentences
}

/// Parts with a comma between them: a list of facts, not a sum.
fn joined(parts: Vec<Vec<Inline>>) -> Vec<Inline> {
    let mut inlines = Vec::new();
    for (index, part) in parts.into_iter().enumerate() {
        if index > 0 {
            inlines.push(Inline::Text { text: ", ".to_owned() });
        }
        inlines.extend(part);
    }
    inlines
}

/// "Met uw toestemming bewaren wij ze 1 jaar."
fn consented(context: &Context<'_>, rule: &RetentionPeriod) -> Sentence {
    let words = &context.words;
    let fact = of_period(rule, "term");
    match rule.term.confirmed() {
        Some(term) => {
            let period = short(context, rule, term, &fact);
            if rule.in_sentence.trim().is_empty() {
                words.with("period-consent", [("period", Slot::Words(period))])
            } else {
                let what = value(dutch::phrase(&context.words.own(&rule.in_sentence)), &name_fact(rule));
                words.with("period-consent-what", [("what", what), ("period", Slot::Words(period))])
            }
        }
        None => gap_for(
            context,
            name_in_sentence(rule),
            &fact,
            context.missing(FieldId::ActivityRetention, &fact),
        ),
    }
}

fn named(context: &Context<'_>, rule: &RetentionPeriod) -> Inline {
    let mut text = dutch::phrase(&context.words.own(name_in_sentence(rule)));
    if rule.in_sentence.trim().is_empty() {
        // A name of its own begins with a capital; within a sentence it does not, but for "BSN" and the like.
        let mut letters = text.chars();
        let first = letters.next();
        if letters.clone().next().is_some_and(char::is_lowercase) {
            text = first.into_iter().flat_map(char::to_lowercase).chain(letters).collect();
        }
    }
    Inline::Value { text, origin: document::Origin::fact(name_fact(rule)) }
}

/// Where the name stands that a sentence uses.
pub(super) fn name_fact(rule: &RetentionPeriod) -> Fact {
    of_period(rule, if rule.in_sentence.trim().is_empty() { "name" } else { "in_sentence" })
}

fn name_in_sentence(rule: &RetentionPeriod) -> &str {
    if rule.in_sentence.trim().is_empty() { &rule.name } else { &rule.in_sentence }
}

/// With its starting moment: "tot 2 jaar na de levering", "7 jaar, gerekend vanaf 1 januari na het boekjaar".
fn long(context: &Context<'_>, rule: &RetentionPeriod, term: &Term) -> Vec<Inline> {
    let fact = of_period(rule, "term");
    let start = rule.starts_from.confirmed();
    let moment = start.map(|start| moment(context, start));
    let words = &context.words;
    let counted = |message: &str, duration: &register::Duration, moment: String| {
        let slots = [("term", text(words.duration(*duration))), ("moment", text(moment))];
        words.with(message, slots).text()
    };
    let text = match (term, start, moment) {
        (Term::Fixed(duration), Some(start), Some(moment)) if start.shift == StartShift::None => {
            counted("term-after", duration, moment)
        }
        (Term::Fixed(duration), Some(_), Some(moment)) => counted("term-january", duration, moment),
        (Term::Maximum(duration), Some(_), Some(moment)) => counted("term-most-after", duration, moment),
        (Term::Minimum(duration), Some(_), Some(moment)) => counted("term-least-after", duration, moment),
        _ => short_words(context, term),
    };
    vec![Inline::Value { text, origin: document::Origin::fact(fact) }]
}

/// The period with its moment when that fits a list of several: "tot 1 jaar na het laatste bericht", else "7 jaar".
fn short(context: &Context<'_>, rule: &RetentionPeriod, term: &Term, fact: &document::Fact) -> Vec<Inline> {
    let by_law = rule.legal_source.confirmed().is_some();
    let start = rule.starts_from.confirmed().filter(|start| start.shift == StartShift::None && !by_law);
    match (term, start) {
        (Term::Fixed(_) | Term::Maximum(_) | Term::Minimum(_), Some(_))
            if rule.condition == RetentionCondition::Always =>
        {
            long(context, rule, term)
        }
        _ => vec![Inline::Value {
            text: short_words(context, term),
            origin: document::Origin::fact(fact.clone()),
        }],
    }
}

/// The period alone, as in a cell: "7 jaar", "hooguit 2 jaar", "tot u zich afmeldt".
pub(super) fn short_words(context: &Context<'_>, term: &Term) -> String {
    let words = &context.words;
    let own = |words_of: &str| text(dutch::phrase(&words.own(words_of)));
    let long = |duration: &register::Duration| text(words.duration(*duration));
    match term {
        Term::Fixed(duration) => return words.duration(*duration),
        Term::Maximum(duration) => words.with("term-most", [("term", long(duration))]),
        Term::Minimum(duration) => words.with("term-least", [("term", long(duration))]),
        Term::Until { event, at_most: None } => words.with("term-until", [("event", own(event))]),
        Term::Until { event, at_most: Some(most) } => {
            words.with("term-until-most", [("event", own(event)), ("term", long(most))])
        }
        Term::Criterion { criterion } => words.with("term-criterion", [("criterion", own(criterion))]),
        Term::ClientInstruction { client } => words.with("term-client", [("client", own(client))]),
        Term::WhileActive => words.the("term-active"),
        Term::NotKept { after } => words.with("term-not-kept", [("after", own(after))]),
    }
    .text()
}

/// The moment in a cell: "1 januari na het boekjaar", "de levering".
pub(super) fn start_words(context: &Context<'_>, start: &StartsFrom) -> String {
    let moment = moment(context, start);
    match start.shift {
        StartShift::None => moment,
        StartShift::NextJanuary => context.words.with("moment-january", [("moment", text(moment))]).text(),
    }
}

/// Periods that count from a moment.
pub(super) fn counts_from(term: &Term) -> Option<register::Duration> {
    match term {
        Term::Fixed(duration) | Term::Maximum(duration) | Term::Minimum(duration) => Some(*duration),
        Term::Until { .. }
        | Term::Criterion { .. }
        | Term::ClientInstruction { .. }
        | Term::WhileActive
        | Term::NotKept { .. } => None,
    }
}

fn moment(context: &Context<'_>, start: &StartsFrom) -> String {
    if !start.words.trim().is_empty() {
        return dutch::phrase(&context.words.own(&start.words));
    }
    let standard = match start.event {
        StartEvent::EndOfProcedure => "moment-procedure",
        StartEvent::EndOfEmployment => "moment-employment",
        StartEvent::EndOfContract => "moment-contract",
        StartEvent::LastContact => "moment-contact",
        StartEvent::LastPurchase => "moment-purchase",
        StartEvent::InvoiceDate => "moment-invoice",
        StartEvent::EndOfFinancialYear => "moment-financial-year",
        StartEvent::Receipt => "moment-receipt",
        StartEvent::Recording => "moment-recording",
        StartEvent::Unsubscription => "moment-unsubscription",
        StartEvent::ConsentGiven => "moment-consent",
        StartEvent::ConsentWithdrawn => "moment-withdrawal",
        StartEvent::Settlement => "moment-settlement",
        StartEvent::Visit => "moment-visit",
        StartEvent::YearConcerned => "moment-year",
        StartEvent::Other => "moment-other",
    };
    context.words.the(standard).text()
}
