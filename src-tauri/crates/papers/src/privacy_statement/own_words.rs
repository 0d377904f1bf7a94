//! The owner's own words: before, after or instead of a section or a sentence.
//!
//! They are stored under the id of the section or template message, so they survive every change
//! of facts. What was replaced keeps its origin, so that a click still leads to the fact.

use document::{Block, Document, Fact, Inline, ListItem, Origin, Section, Sentence};
use register::{OwnText, Place};

use super::context::Context;
use super::is_of_edition;
use super::parts::paragraph;
use crate::dutch;

/// Puts the owner's words into the sections.
pub(super) fn apply(sections: &mut [Section], context: &Context<'_>) {
    // An empty text is no text: a part that the law asks for is worded, not emptied.
    for own in context.variant.own_texts.iter().filter(|own| !own.text.trim().is_empty()) {
        for section in sections.iter_mut() {
            put_in_section(section, own, context);
        }
    }
}

fn put_in_section(section: &mut Section, own: &OwnText, context: &Context<'_>) {
    if section.id == own.target {
        let blocks = paragraphs(own, &section.title.origin, context);
        match own.place {
            Place::Before => drop(section.blocks.splice(0..0, blocks)),
            Place::After => section.blocks.extend(blocks),
            Place::Instead => {
                section.blocks = blocks;
                section.sections.clear();
            }
        }
        return;
    }
    for block in &mut section.blocks {
        put_in_block(block, own, context);
    }
    for part in &mut section.sections {
        put_in_section(part, own, context);
    }
}

fn put_in_block(block: &mut Block, own: &OwnText, context: &Context<'_>) {
    match block {
        Block::Paragraph { sentences } => put_in_sentences(sentences, own, context),
        Block::List { items, .. } => {
            for ListItem { sentences, blocks, .. } in items {
                put_in_sentences(sentences, own, context);
                for block in blocks {
                    put_in_block(block, own, context);
                }
            }
        }
        Block::Callout { blocks } => {
            for block in blocks {
                put_in_block(block, own, context);
            }
        }
        // A cell is a value: its words are changed at the fact.
        Block::Table(_) | Block::Gap(_) | Block::Figure(_) => {}
    }
}

fn put_in_sentences(sentences: &mut Vec<Sentence>, own: &OwnText, context: &Context<'_>) {
    let Some(at) = sentences.iter().position(|sentence| is_meant(sentence, own)) else { return };
    let new = own_sentences(&own.text, &sentences[at].origin, context);
    let range = match own.place {
        Place::Before => at..at,
        Place::After => at + 1..at + 1,
        Place::Instead => at..at + 1,
    };
    sentences.splice(range, new);
}

/// Of the message, and about the record: the one it names first, or one of which it states a value. Facts that only
/// decide whether a sentence is said do not count, or words would land at a neighbour.
fn is_meant(sentence: &Sentence, own: &OwnText) -> bool {
    let origin = &sentence.origin;
    let is_about = |facts: &[Fact]| facts.iter().any(|fact| fact.record == own.record);
    let states_it = || {
        sentence.inlines.iter().any(|inline| match inline {
            Inline::Value { origin, .. } | Inline::Link { origin, .. } | Inline::Blank { origin } => {
                is_about(&origin.facts)
            }
            Inline::Gap(gap) => is_about(&gap.origin.facts),
            Inline::Text { .. } | Inline::Marked { .. } => false,
        })
    };
    !origin.own_words
        && origin.message.as_deref() == Some(own.target.as_str())
        && (own.record.is_empty() || is_about(origin.facts.get(..1).unwrap_or_default()) || states_it())
}

/// The standard words that own words take the place of, in a statement without any own words. None when the part or the
/// sentence is not there: its facts are gone.
pub fn standard_words(standard: &Document, own: &OwnText) -> Option<String> {
    fn section<'d>(sections: &'d [Section], id: &str) -> Option<&'d Section> {
        sections.iter().find_map(|it| if it.id == id { Some(it) } else { section(&it.sections, id) })
    }
    if let Some(section) = section(&standard.sections, &own.target) {
        let body = Document {
            title: String::new(),
            lead: section.blocks.clone(),
            sections: section.sections.clone(),
            logo: None,
            ..standard.clone()
        };
        let sentences = body.sentences();
        let said =
            sentences.iter().filter(|sentence| !is_of_edition(sentence)).map(|sentence| sentence.text());
        return Some(said.collect::<Vec<_>>().join(" "));
    }
    let sentences = standard.sentences();
    sentences.iter().find(|sentence| is_meant(sentence, own)).map(|sentence| sentence.text())
}

fn paragraphs(own: &OwnText, origin: &Origin, context: &Context<'_>) -> Vec<Block> {
    own.text
        .split("\n\n")
        .map(|part| own_sentences(part, origin, context))
        .filter(|sentences| !sentences.is_empty())
        .map(paragraph)
        .collect()
}

fn own_sentences(text: &str, origin: &Origin, context: &Context<'_>) -> Vec<Sentence> {
    dutch::sentences(&context.words.own(text))
        .into_iter()
        .map(|text| Sentence {
            inlines: vec![Inline::Value { text, origin: Origin { own_words: true, ..origin.clone() } }],
            origin: Origin { own_words: true, ..origin.clone() },
        })
        .collect()
}
