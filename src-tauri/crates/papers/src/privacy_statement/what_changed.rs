//! "Wat is er veranderd": a sentence for each difference with the version before (art. 12 lid 1 AVG).
//!
//! Where a fact says it, the sentence names it: "Wij delen uw gegevens nu ook met PostNL." Else it names the part of
//! which the text changed. The owner may change these sentences.

use document::difference::{Change, Kind, between};
use document::redline::redline;
use document::{Document, Inline, Origin, Sentence};
use register::{FormOfAddress, Language, Register};

use super::context::Context;
use super::parts::paragraph;
use super::{Choices, is_of_edition, lexicon};
use crate::dutch;
use crate::untranslated::Phrases;
use crate::words::{Words, text};

/// The sentences, in the order in which the newer version is read; none when nothing reads differently.
pub fn what_changed(
    register: &Register,
    choices: &Choices,
    before: &Document,
    after: &Document,
) -> Vec<String> {
    let today = after.date.parse().unwrap_or_default();
    let phrases = Phrases::of(register, choices.language);
    let context = Context::new(register, choices, today, &phrases);
    let found = between(before, after, &is_of_edition);
    let differs: Vec<&Change> =
        found.iter().filter(|change| !change.is_furniture && change.kind != Kind::Moved).collect();
    let mut said = Said { context: &context, sentences: Vec::new() };
    // A goal that came or went takes its whole part along.
    let whole: Vec<&str> = differs
        .iter()
        .filter(|change| change.kind != Kind::Changed && is_goal_heading(change))
        .map(|change| change.section.as_str())
        .collect();
    let terms = differs.iter().any(|change| changed_term(change).is_some());
    for change in &differs {
        // "In het kort" says again what stands below it.
        if change.section == "summary" || change.section.is_empty() {
            continue;
        }
        if whole.contains(&change.section.as_str()) {
            if is_goal_heading(change) {
                let message = if change.kind == Kind::New { "changed-goal-new" } else { "changed-goal-gone" };
                said.about(message, "name", words_of(change));
            }
            continue;
        }
        said.change(change, terms);
    }
    said.sentences
}

/// Two versions in one document, which says what it is: it is no version to publish. `with_today`: the newer one is the
/// statement of its day and not a version that was published.
///
/// Its owner reads it: it says so in Dutch, whatever the language of the two.
pub fn comparison(before: &Document, after: &Document, with_today: bool) -> Document {
    let words = Words::new(lexicon(Language::Dutch), FormOfAddress::U);
    let older = text(edition_of(before));
    let first = if with_today {
        let date = after.date.parse().map_or_else(|_| after.date.clone(), |day| words.date(day));
        words.with("compared-today", [("older", older), ("date", text(date))])
    } else {
        words.with("compared-with", [("older", older), ("newer", text(edition_of(after)))])
    };
    let mut both = redline(before, after, &is_of_edition);
    both.title = words.with("compared-title", [("title", text(after.title.clone()))]).text();
    both.version = first.text();
    let mut sentences = vec![first, words.the("compared-new"), words.the("compared-gone")];
    if Language::of_tag(&after.language) != Some(Language::Dutch) {
        sentences.iter_mut().for_each(said_in_dutch);
    }
    both.lead.insert(0, paragraph(sentences));
    both
}

/// "versie 4, 22 november 2026", also of a version in English.
fn edition_of(document: &Document) -> String {
    let said = document.version.replacen("Versie", "versie", 1);
    let number = document.version.split([' ', ',']).nth(1).and_then(|word| word.parse::<u32>().ok());
    match (number, document.date.parse()) {
        (Some(number), Ok(day)) if document.version.starts_with("Version ") => {
            format!("versie {number}, {} (Engels)", dutch::date(day))
        }
        _ => said,
    }
}

/// Words of ours for the owner in a text for readers of another language.
fn said_in_dutch(sentence: &mut Sentence) {
    let language = Some(Language::Dutch.tag().to_owned());
    let origin = Origin { language, ..sentence.origin.clone() };
    sentence.inlines = vec![Inline::Value { text: sentence.text(), origin }];
}

struct Said<'a, 'r> {
    context: &'a Context<'r>,
    sentences: Vec<String>,
}

impl Said<'_, '_> {
    fn change(&mut self, change: &Change, terms: bool) {
        let section = change.section.as_str();
        if let Some((name, term, before)) = changed_term(change) {
            let slots = [("name", text(name)), ("term", text(term)), ("before", text(before))];
            let sentence = self.context.words.with("changed-term", slots);
            self.push(sentence.text());
        } else if section.starts_with("activity-") || section.starts_with("process-") {
            // The schedule says it already.
            let is_period = message_of(change).starts_with("period");
            if !(terms && is_period) {
                self.heading(change);
            }
        } else if let Some(name) = row_name(change, "recipient/") {
            match change.kind {
                Kind::New => self.about("changed-recipient-new", "name", name),
                Kind::Gone => self.about("changed-recipient-gone", "name", name),
                Kind::Changed | Kind::Moved => self.heading(change),
            }
        } else if let Some(name) = row_name(change, "retention/") {
            match change.kind {
                Kind::New => self.about("changed-term-new", "name", name),
                Kind::Gone => self.about("changed-term-gone", "name", name),
                Kind::Changed | Kind::Moved => self.heading(change),
            }
        } else if section == "identity" && cells(change.after.as_ref().or(change.before.as_ref())).len() > 1 {
            let sentence = self.context.words.the("changed-details");
            self.push(sentence.text());
        } else {
            self.heading(change);
        }
    }

    fn heading(&mut self, change: &Change) {
        self.about("changed-text", "heading", change.heading.clone());
    }

    fn about(&mut self, message: &str, slot: &'static str, words: String) {
        let sentence = self.context.words.with(message, [(slot, text(words))]);
        self.push(sentence.text());
    }

    fn push(&mut self, sentence: String) {
        if !self.sentences.contains(&sentence) {
            self.sentences.push(sentence);
        }
    }
}

/// The heading of an activity, which is a fact.
fn is_goal_heading(change: &Change) -> bool {
    change.section.starts_with("activity-")
        && words_of(change) == change.heading
        && change
            .facts()
            .first()
            .is_some_and(|fact| fact.field == "activity.name" || fact.field == "business_process.name")
}

fn words_of(change: &Change) -> String {
    change.after.as_ref().or(change.before.as_ref()).map(Sentence::text).unwrap_or_default()
}

fn message_of(change: &Change) -> &str {
    let sentence = change.after.as_ref().or(change.before.as_ref());
    sentence.and_then(|sentence| sentence.origin.message.as_deref()).unwrap_or_default()
}

/// The first cell of a row about such a record.
fn row_name(change: &Change, record: &str) -> Option<String> {
    let sentence = change.after.as_ref().or(change.before.as_ref())?;
    let cells = cells(Some(sentence));
    let is_about = sentence.origin.facts.first().is_some_and(|fact| fact.record.starts_with(record));
    (cells.len() > 2 && is_about).then(|| cells[0].clone())
}

/// A row of the schedule in which only the period is another: its name, the period and what it was.
fn changed_term(change: &Change) -> Option<(String, String, String)> {
    let name = row_name(change, "retention/").filter(|_| change.kind == Kind::Changed)?;
    let (before, after) = (cells(change.before.as_ref()), cells(change.after.as_ref()));
    let is_term = before.len() == after.len() && before[0] == after[0] && before[1] != after[1];
    let is_known = |cell: &String| !cell.contains(document::Gap::MARK);
    (is_term && is_known(&before[1]) && is_known(&after[1]))
        .then(|| (name, after[1].clone(), before[1].clone()))
}

/// The cells of a row that is read as one sentence; one for an ordinary sentence.
fn cells(sentence: Option<&Sentence>) -> Vec<String> {
    let mut cells = vec![String::new()];
    for inline in sentence.map(|sentence| sentence.inlines.as_slice()).unwrap_or_default() {
        let is_between =
            matches!(inline, Inline::Text { text } if text == document::difference::BETWEEN_CELLS);
        match cells.last_mut() {
            Some(cell) if !is_between => cell.push_str(&inline.text()),
            Some(_) | None => cells.push(String::new()),
        }
    }
    cells
}
