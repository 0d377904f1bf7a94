//! Small pieces that every section is built from.

use document::{Block, Column, Fact, Gap, Inline, ListItem, Origin, Row, Section, Sentence, Table};
use register::{Answer, ProcessingActivity, Purpose, Recipient, RetentionPeriod};

use super::context::Context;
use crate::dutch;
use crate::words::{Slot, Words};

/// Private-use marks around a section's id, replaced by its number once that is known.
pub(super) const REFERENCE: (char, char) = ('\u{E010}', '\u{E011}');

/// The number and title of another section.
pub(super) fn reference(section: &str) -> Slot {
    Slot::Words(vec![Inline::Text { text: format!("{}{section}{}", REFERENCE.0, REFERENCE.1) }])
}

pub(super) fn section(id: &str, title: Sentence, blocks: Vec<Block>) -> Section {
    Section { id: id.to_owned(), number: None, title, blocks, sections: Vec::new() }
}

pub(super) fn paragraph(sentences: Vec<Sentence>) -> Block {
    Block::Paragraph { sentences }
}

/// A point without a label.
pub(super) fn point(sentences: Vec<Sentence>) -> ListItem {
    ListItem { label: None, sentences, blocks: Vec::new() }
}

/// A point with a bold label. What is known comes first, what is missing after it.
pub(super) fn labelled(label: Sentence, sentences: Vec<Sentence>) -> ListItem {
    let missing = |sentence: &Sentence| matches!(sentence.inlines.last(), Some(Inline::Gap(_)));
    let (missing, known): (Vec<Sentence>, Vec<Sentence>) = sentences.into_iter().partition(missing);
    ListItem { label: Some(label), sentences: known.into_iter().chain(missing).collect(), blocks: Vec::new() }
}

pub(super) fn bullets(items: Vec<ListItem>) -> Block {
    Block::List { numbered: false, items }
}

/// A gap where a sentence would stand.
pub(super) fn gap_sentence(gap: Gap) -> Sentence {
    let origin = gap.origin.clone();
    Sentence { inlines: vec![Inline::Gap(gap)], origin }
}

/// A cell with one value.
pub(super) fn cell(text: impl Into<String>, fact: &Fact) -> Vec<Sentence> {
    let origin = Origin::fact(fact.clone());
    vec![Sentence { inlines: vec![Inline::Value { text: text.into(), origin: origin.clone() }], origin }]
}

/// A cell whose gap is named below the table.
pub(super) fn blank(fact: &Fact) -> Vec<Sentence> {
    let origin = Origin::fact(fact.clone());
    vec![Sentence { inlines: vec![Inline::Blank { origin: origin.clone() }], origin }]
}

/// A cell with an answer: the value, a blank, or a dash for what does not apply.
pub(super) fn answered<T>(
    answer: &Answer<T>,
    fact: &Fact,
    print: impl FnOnce(&T) -> String,
) -> Vec<Sentence> {
    match answer {
        Answer::Confirmed(value) => cell(print(value), fact),
        Answer::NotApplicable => cell("–", fact),
        Answer::Open | Answer::Proposed(_) => blank(fact),
    }
}

pub(super) fn table(
    words: &Words<'_>,
    caption: &str,
    columns: &[(&str, f32)],
    rows: Vec<Vec<Vec<Sentence>>>,
) -> Block {
    Block::Table(Table {
        caption: words.the(caption).text(),
        caption_shown: false,
        columns: columns
            .iter()
            .map(|(title, width)| Column { title: words.the(title), width: *width })
            .collect(),
        rows: rows.into_iter().map(|cells| Row { cells }).collect(),
    })
}

/// An owner's text as sentences, each with its fact.
pub(super) fn own_sentences(context: &Context<'_>, text: &str, fact: &Fact) -> Vec<Sentence> {
    sentences_of(&context.words.own(text), fact)
}

/// Words in the language of the statement as sentences, each with their fact.
pub(super) fn sentences_of(text: &str, fact: &Fact) -> Vec<Sentence> {
    dutch::sentences(text)
        .into_iter()
        .map(|text| {
            let origin = Origin::fact(fact.clone());
            Sentence { inlines: vec![Inline::Value { text, origin: origin.clone() }], origin }
        })
        .collect()
}

/// An owner's words as a label.
pub(super) fn own_label(context: &Context<'_>, text: &str, fact: &Fact) -> Sentence {
    let origin = Origin::fact(fact.clone());
    let text = dutch::capitalised(dutch::phrase(&context.words.own(text)).trim_end_matches(':'));
    Sentence { inlines: vec![Inline::Value { text, origin: origin.clone() }], origin }
}

pub(super) fn organisation(field: &str) -> Fact {
    Fact::new("organisation", format!("organisation.{field}"))
}

/// A field of a purpose, or of a legal basis that lies in it: `legal_basis.interest`.
pub(super) fn of_purpose(purpose: &Purpose, field: &str) -> Fact {
    Fact::new(format!("purpose/{}", purpose.id), field)
}

/// A field of an activity, or of what lies in it: `provision.when`.
pub(super) fn of_activity(activity: &ProcessingActivity, field: &str) -> Fact {
    Fact::new(format!("activity/{}", activity.id), field)
}

pub(super) fn of_recipient(recipient: &Recipient, field: &str) -> Fact {
    Fact::new(format!("recipient/{}", recipient.id), format!("recipient.{field}"))
}

pub(super) fn of_period(period: &RetentionPeriod, field: &str) -> Fact {
    Fact::new(format!("retention/{}", period.id), format!("retention.{field}"))
}

/// How many answers are missing in these sections; blank cells are named by the gap below their table.
pub(super) fn gaps_in(sections: &[Section]) -> usize {
    sections
        .iter()
        .map(|section| section.blocks.iter().map(gaps_in_block).sum::<usize>() + gaps_in(&section.sections))
        .sum()
}

fn gaps_in_block(block: &Block) -> usize {
    match block {
        Block::Paragraph { sentences } => gaps_in_sentences(sentences),
        Block::List { items, .. } => items
            .iter()
            .map(|item| {
                gaps_in_sentences(&item.sentences) + item.blocks.iter().map(gaps_in_block).sum::<usize>()
            })
            .sum(),
        Block::Table(table) => {
            table.rows.iter().flat_map(|row| &row.cells).map(|cell| gaps_in_sentences(cell)).sum()
        }
        Block::Callout { blocks } => blocks.iter().map(gaps_in_block).sum(),
        Block::Gap(_) => 1,
        Block::Figure(_) => 0,
    }
}

fn gaps_in_sentences(sentences: &[Sentence]) -> usize {
    sentences
        .iter()
        .flat_map(|sentence| &sentence.inlines)
        .filter(|inline| matches!(inline, Inline::Gap(_)))
        .count()
}
