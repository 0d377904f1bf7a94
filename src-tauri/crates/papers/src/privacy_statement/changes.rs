//! Which version this is, what changed, and how people hear of the next (art. 12 lid 1, 13 lid 3 AVG).

use chrono::NaiveDate;
use document::{Fact, Section, Sentence};
use register::{Language, PartialDate, PublicationStatus, PublishedStatement, Register, StatementVariant};

use super::context::Context;
use super::parts::{own_sentences, paragraph, section, sentences_of};
use crate::words::{text, value};

/// The number of the version that a statement of this day is: the one its owner named, unless that is out already. A
/// version that is out has one text and one day, so on any other day it is the one after it.
pub(super) fn number(register: &Register, variant: &StatementVariant, today: NaiveDate) -> u32 {
    let out = register.published_statements.iter().filter(|it| it.variant == variant.id && is_out(it));
    let last = out.max_by_key(|it| it.version);
    let least = match last {
        Some(last) if last.version > 0 && last.date == Some(PartialDate::from(today)) => last.version,
        Some(last) => last.version.saturating_add(1),
        None => 1,
    };
    variant.version.max(least)
}

/// People read it, or read it before.
fn is_out(statement: &PublishedStatement) -> bool {
    matches!(statement.status, PublicationStatus::Published | PublicationStatus::Replaced)
}

/// `concept` says that the text is not to be published yet: then it has no version of its own.
pub(super) fn compose(context: &Context<'_>, concept: bool) -> Section {
    let words = &context.words;
    let variant = &context.variant;
    let today = || text(context.today_in_words());
    let mut sentences = vec![if concept {
        words.with("version-concept", [("date", today())])
    } else {
        let version = value(variant.version.to_string(), &context.variant_fact("variant.version"));
        words.with("version", [("version", version), ("date", today())])
    }];
    sentences.extend(previous(context));
    sentences.extend(what_is_new(context));
    let mut blocks = vec![paragraph(sentences)];
    let mut next = Vec::new();
    if let Some(notice) = variant.change_notice.confirmed() {
        next.push(words.about("change-question", &context.variant_fact("variant.change_notice")));
        next.push(words.with(
            "change-notice",
            [("notice", context.own(notice, &context.variant_fact("variant.change_notice")))],
        ));
    } else {
        next.push(words.about("change-may", &context.variant_fact("variant.change_notice")));
    }
    if let Some(permalink) = variant.permalink.confirmed() {
        next.push(words.with(
            "change-newest",
            [("place", value(permalink.clone(), &context.variant_fact("variant.permalink")))],
        ));
        if variant.is_downloadable.is_yes() {
            next.push(words.about("change-download", &context.variant_fact("variant.is_downloadable")));
        }
    }
    if variant.shows_changes_at_collection.is_yes() {
        let fact = context.variant_fact("variant.shows_changes_at_collection");
        next.push(words.about("change-again-question", &fact));
        next.push(words.about("change-again", &fact));
    }
    next.push(words.the("change-new-purpose-question"));
    next.push(words.the("change-new-purpose"));
    blocks.push(paragraph(next));
    section("changes", words.the("changes-title"), blocks)
}

/// A sentence about the edition and not about what the firm does: which version this is, of which day, and what
/// changed in it. Two versions always differ in these.
pub fn is_of_edition(sentence: &Sentence) -> bool {
    const MESSAGES: [&str; 10] = [
        "version",
        "version-concept",
        "version-before",
        "version-last",
        "footer-version",
        "concept-of",
        "concept-gaps",
        "concept-mark",
        "concept-untranslated",
        "concept-untranslated-mark",
    ];
    sentence.origin.message.as_deref().is_some_and(|message| MESSAGES.contains(&message))
        || sentence.origin.facts.iter().any(|fact| fact.field == "published_statement.changes")
}

/// What changed in this version. Where it is only out in Dutch, that is translated as all words of its owner are.
fn what_is_new(context: &Context<'_>) -> Vec<Sentence> {
    let these = |language: Language| {
        published(context).find(|it| it.version == context.variant.version && it.language == language)
    };
    let language = context.words.language();
    let Some(this) = these(language).or_else(|| these(Language::Dutch)) else { return Vec::new() };
    let fact = Fact::new(format!("published_statement/{}", this.id), "published_statement.changes");
    let said = |change: &String| {
        if this.language == Language::English {
            sentences_of(change, &fact)
        } else {
            own_sentences(context, change, &fact)
        }
    };
    this.changes.iter().flat_map(said).collect()
}

fn published<'r>(context: &Context<'r>) -> impl Iterator<Item = &'r PublishedStatement> {
    let variant = context.variant.id.clone();
    context.register.published_statements.iter().filter(move |statement| statement.variant == variant)
}

/// "Versie 2 was van 4 maart 2026", or "De vorige versie is van september 2021".
fn previous(context: &Context<'_>) -> Option<Sentence> {
    let words = &context.words;
    let out = |it: &&PublishedStatement| is_out(it) && it.version < context.variant.version;
    let language = words.language();
    let last = published(context)
        .filter(out)
        .max_by_key(|statement| (statement.version, statement.language == language, statement.date))?;
    let date = last.date?;
    let fact = Fact::new(format!("published_statement/{}", last.id), "published_statement.date");
    let date = value(words.partial_date(date), &fact);
    Some(if last.version > 0 {
        words.with("version-before", [("version", value(last.version.to_string(), &fact)), ("date", date)])
    } else {
        words.with("version-last", [("date", date)])
    })
}
