//! How hard a Dutch text is to read: sentences, words and syllables, and the score of Flesch as Douma set it for Dutch.
//!
//! A hint, not a judge: a formula knows no hard words. Headings and points are sentences. Tables, labels, gaps,
//! addresses and numbers to call count for nothing: nobody reads them as text.

mod count;

use serde::Serialize;

use crate::{Block, Document, Inline, Section, Sentence, clean};

/// What was counted in a text.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
pub struct Readability {
    /// How many sentences.
    pub sentences: u32,
    /// How many words.
    pub words: u32,
    /// How many syllables.
    pub syllables: u32,
    /// The sentence with the most words.
    pub longest: String,
    /// How many words that has.
    pub longest_words: u32,
}

impl Readability {
    /// Counts a text. A line's end is a sentence's end.
    pub fn of(text: &str) -> Self {
        let mut all = Self::default();
        for line in text.lines() {
            for sentence in count::sentences(line) {
                all.add(Self {
                    sentences: 1,
                    words: sentence.words,
                    syllables: sentence.syllables,
                    longest: sentence.text.trim().to_owned(),
                    longest_words: sentence.words,
                });
            }
        }
        all
    }

    /// The score, mostly between 0 and 100: 206,84 − 0,77 × syllables per 100 words − 0,93 × words per sentence
    /// (W.H. Douma, De leesbaarheid van landbouwbladen, 1960). From 60 on a text reads well. None without words.
    pub fn score(&self) -> Option<f64> {
        let words = f64::from(self.words);
        let known = self.words > 0 && self.sentences > 0;
        known.then(|| {
            206.84 - 77.0 * f64::from(self.syllables) / words - 0.93 * words / f64::from(self.sentences)
        })
    }

    /// Counts this text too.
    pub fn add(&mut self, other: Self) {
        self.sentences += other.sentences;
        self.words += other.words;
        self.syllables += other.syllables;
        if other.longest_words > self.longest_words {
            self.longest_words = other.longest_words;
            self.longest = other.longest;
        }
    }
}

/// A heading, paragraph or point of a document, and how hard it is to read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReadParagraph {
    /// Id of the section; empty before the first.
    pub section: String,
    /// The heading above it.
    pub heading: String,
    /// Its words.
    pub text: String,
    /// What a template wrote.
    pub ours: Readability,
    /// What the owner wrote: sentences that are own words, or one value and nothing else.
    pub own: Readability,
}

impl Document {
    /// How hard the whole of it is to read.
    pub fn readability(&self) -> Readability {
        let mut all = Readability::default();
        for paragraph in self.read_paragraphs() {
            all.add(paragraph.ours);
            all.add(paragraph.own);
        }
        all
    }

    /// Its headings, paragraphs and points in the order of reading, without tables and gaps.
    pub fn read_paragraphs(&self) -> Vec<ReadParagraph> {
        let mut found = Vec::new();
        in_blocks(&self.lead, ("", ""), &mut found);
        in_sections(&self.sections, &mut found);
        found
    }
}

impl Sentence {
    /// The owner wrote the whole of it: own words, or a value that is the sentence.
    pub fn is_owners(&self) -> bool {
        self.origin.own_words || matches!(self.inlines.as_slice(), [Inline::Value { .. }])
    }
}

fn in_sections(sections: &[Section], found: &mut Vec<ReadParagraph>) {
    for section in sections {
        let title = section.title.text();
        let at = (section.id.as_str(), title.as_str());
        push([&section.title], at, found);
        in_blocks(&section.blocks, at, found);
        in_sections(&section.sections, found);
    }
}

fn in_blocks(blocks: &[Block], at: (&str, &str), found: &mut Vec<ReadParagraph>) {
    for block in blocks {
        match block {
            Block::Paragraph { sentences } => push(sentences, at, found),
            Block::List { items, .. } => {
                for item in items {
                    push(&item.sentences, at, found);
                    in_blocks(&item.blocks, at, found);
                }
            }
            Block::Callout { blocks } => in_blocks(blocks, at, found),
            Block::Table(_) | Block::Gap(_) | Block::Figure(_) => {}
        }
    }
}

fn push<'a>(
    sentences: impl IntoIterator<Item = &'a Sentence>,
    (section, heading): (&str, &str),
    found: &mut Vec<ReadParagraph>,
) {
    let (mut ours, mut own) = (Readability::default(), Readability::default());
    let mut text = String::new();
    for sentence in sentences {
        let side = if sentence.is_owners() { &mut own } else { &mut ours };
        side.add(Readability::of(&words_of(sentence)));
        if !text.is_empty() {
            text.push(' ');
        }
        text.push_str(&clean(&sentence.text()));
    }
    if ours.sentences + own.sentences > 0 {
        found.push(ReadParagraph {
            section: section.to_owned(),
            heading: heading.to_owned(),
            text,
            ours,
            own,
        });
    }
}

/// The words without what is missing between them.
fn words_of(sentence: &Sentence) -> String {
    sentence
        .inlines
        .iter()
        .map(|inline| match inline {
            Inline::Gap(_) | Inline::Blank { .. } => String::new(),
            Inline::Text { .. } | Inline::Value { .. } | Inline::Link { .. } | Inline::Marked { .. } => {
                inline.text()
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::Readability;
    #[test]
    fn a_text_is_counted_as_by_hand() {
        // wij(1) bak-ken(2) brood(1) | u(1) haalt(1) het(1) op(1)
        let two = Readability::of("Wij bakken brood. U haalt het op.");
        assert_eq!((two.sentences, two.words, two.syllables), (2, 7, 8));
        assert_eq!((two.longest.as_str(), two.longest_words), ("U haalt het op.", 4));
        // 206.84 - 77 * 8/7 - 0.93 * 7/2
        assert!((two.score().expect("it has words") - 115.585).abs() < 0.001);
        assert_eq!(Readability::of(" \n–").score(), None);
    }
}
