//! What an owner wrote, in a paper in another language: their own translation where there is one, else their Dutch words
//! with a mark.
//!
//! Marks around Dutch words travel through a paper as private-use characters, so that every sentence is put together
//! the same way in both languages; [`finish`] takes them out at the end and says which language the words are in.

use std::cell::RefCell;
use std::collections::BTreeMap;

use document::{Block, Document, Fact, Inline, ListItem, Origin, Section, Sentence};
use register::{Language, Register, wording};

use crate::english;

/// Before Dutch words that have no translation yet.
pub(crate) const OPEN: char = '\u{E020}';
/// Behind them.
pub(crate) const CLOSE: char = '\u{E021}';

/// What a reader sees behind a sentence with Dutch words in it.
const MARK: &str = " [NL]";

/// An owner's words that have no translation yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Untranslated {
    /// The words as they were typed.
    pub original: String,
    /// The facts they state where they are printed first.
    pub facts: Vec<Fact>,
}

/// The phrase book of a register: an owner's Dutch words and what they are in another language.
pub struct Phrases<'r> {
    language: Language,
    known: BTreeMap<&'r str, &'r str>,
    /// Words that were asked for in vain.
    asked: RefCell<Vec<String>>,
}

impl<'r> Phrases<'r> {
    /// What the owner translated in any statement holds for all of them.
    pub fn of(register: &'r Register, language: Language) -> Self {
        let known = register
            .statement_variants
            .iter()
            .flat_map(|variant| &variant.translations)
            .filter(|it| it.language == language && !it.words.trim().is_empty())
            .map(|it| (it.original.trim(), it.words.trim()))
            .collect();
        Self { language, known, asked: RefCell::default() }
    }

    /// The language it leads to.
    pub fn language(&self) -> Language {
        self.language
    }

    /// The words in that language: the owner's translation, else what is known without them.
    pub(crate) fn translated(&self, text: &str) -> Option<String> {
        let text = text.trim();
        let own = english::with_its_capital(text, |words| self.known.get(words).copied());
        if own.is_some() {
            return own;
        }
        // "AFAS", "52": nothing to translate.
        let is_name = || (!text.chars().any(char::is_lowercase)).then(|| text.to_owned());
        english::phrase(text).or_else(is_name)
    }

    pub(crate) fn ask(&self, text: &str) {
        let text = text.trim().to_owned();
        let mut asked = self.asked.borrow_mut();
        if !asked.iter().any(|known| english::uncapitalised(known) == english::uncapitalised(&text)) {
            asked.push(text);
        }
    }
}

/// An owner's Dutch words with marks around each sentence.
pub(crate) fn marked(text: &str) -> String {
    let sentences = wording::sentences(text).into_iter();
    sentences.map(|sentence| format!("{OPEN}{sentence}{CLOSE}")).collect::<Vec<_>>().join(" ")
}

/// Takes the marks out of a finished document, says which words are Dutch, and lists them in the order they are read.
pub(crate) fn finish(document: &mut Document, phrases: &Phrases<'_>) -> Vec<Untranslated> {
    let mut finisher = Finisher { language: Language::Dutch.tag(), printed: Vec::new() };
    finisher.text(&mut document.title);
    if let Some(logo) = &mut document.logo {
        finisher.text(&mut logo.alt);
    }
    finisher.blocks(&mut document.lead);
    finisher.sections(&mut document.sections);
    let asked = phrases.asked.borrow();
    let mut left: Vec<(usize, Untranslated)> = asked
        .iter()
        .filter_map(|original| {
            let place = finisher.place(original)?;
            let facts = finisher.printed[place].1.clone();
            Some((place, Untranslated { original: original.clone(), facts }))
        })
        .collect();
    left.sort_by_key(|(place, _)| *place);
    left.into_iter().map(|(_, words)| words).collect()
}

struct Finisher {
    language: &'static str,
    /// The Dutch words that are printed, with the facts they state.
    printed: Vec<(String, Vec<Fact>)>,
}

impl Finisher {
    /// Where an owner's words are printed first: their first sentence, capital and full stop aside.
    fn place(&self, original: &str) -> Option<usize> {
        let first = wording::sentences(original).first().map(|sentence| bare(sentence))?;
        self.printed.iter().position(|(printed, _)| bare(printed) == first)
    }

    fn sections(&mut self, sections: &mut [Section]) {
        for section in sections {
            self.sentence(&mut section.title);
            self.blocks(&mut section.blocks);
            self.sections(&mut section.sections);
        }
    }

    fn blocks(&mut self, blocks: &mut [Block]) {
        for block in blocks {
            match block {
                Block::Paragraph { sentences } => self.sentences(sentences),
                Block::List { items, .. } => {
                    for ListItem { label, sentences, blocks } in items {
                        self.sentences(label.as_mut_slice());
                        self.sentences(sentences);
                        self.blocks(blocks);
                    }
                }
                Block::Table(table) => {
                    for column in &mut table.columns {
                        self.sentence(&mut column.title);
                    }
                    for cell in table.rows.iter_mut().flat_map(|row| &mut row.cells) {
                        self.sentences(cell);
                    }
                }
                Block::Callout { blocks } => self.blocks(blocks),
                Block::Gap(gap) => self.text(&mut gap.missing),
                Block::Figure(figure) => {
                    self.sentence(&mut figure.caption);
                }
            }
        }
    }

    fn sentences(&mut self, sentences: &mut [Sentence]) {
        let mut unmarked = Vec::new();
        let mut marked: Option<usize> = None;
        for (at, sentence) in sentences.iter_mut().enumerate() {
            let before = marked.take();
            if self.sentence(sentence) {
                unmarked.extend(before);
                marked = Some(at);
            }
        }
        // One mark behind sentences that follow each other.
        for at in unmarked {
            sentences[at].inlines.pop();
        }
    }

    /// Says whether there are Dutch words in it, with a mark at its end.
    fn sentence(&mut self, sentence: &mut Sentence) -> bool {
        let before = self.printed.len();
        let mut inlines = Vec::with_capacity(sentence.inlines.len());
        for inline in std::mem::take(&mut sentence.inlines) {
            match inline {
                Inline::Value { text, origin } if text.contains(OPEN) => {
                    self.parted(&text, &origin, &mut inlines);
                }
                Inline::Text { text } if text.contains(OPEN) => {
                    // Words around a slot that is no fact by itself: the sentence says which facts they state.
                    self.parted(&text, &sentence.origin, &mut inlines);
                }
                Inline::Gap(mut gap) => {
                    self.text(&mut gap.missing);
                    inlines.push(Inline::Gap(gap));
                }
                Inline::Text { .. }
                | Inline::Value { .. }
                | Inline::Link { .. }
                | Inline::Blank { .. }
                | Inline::Marked { .. } => inlines.push(inline),
            }
        }
        let is_dutch =
            |inline: &Inline| matches!(inline, Inline::Value { origin, .. } if origin.language.is_some());
        let marked = inlines.iter().any(is_dutch);
        if marked {
            inlines.push(Inline::Text { text: MARK.to_owned() });
        } else {
            // Words in a gap are told with the gap.
            self.printed.truncate(before);
        }
        sentence.inlines = inlines;
        marked
    }

    /// Dutch words apart from those around them.
    fn parted(&mut self, text: &str, origin: &Origin, into: &mut Vec<Inline>) {
        let mut rest = text;
        while let Some((before, after)) = rest.split_once(OPEN) {
            let (dutch, after) = after.split_once(CLOSE).unwrap_or((after, ""));
            if !before.is_empty() {
                into.push(Inline::Value { text: before.to_owned(), origin: origin.clone() });
            }
            self.printed.push((dutch.to_owned(), origin.facts.clone()));
            let origin = Origin { language: Some(self.language.to_owned()), ..origin.clone() };
            into.push(Inline::Value { text: dutch.to_owned(), origin });
            rest = after;
        }
        if !rest.is_empty() {
            into.push(Inline::Value { text: rest.to_owned(), origin: origin.clone() });
        }
    }

    /// Words that hold no inlines, such as a title: the marks only go.
    fn text(&mut self, text: &mut String) {
        if text.contains(OPEN) {
            *text = text.replace([OPEN, CLOSE], "");
        }
    }
}

/// Without its capital and its full stop.
fn bare(sentence: &str) -> String {
    sentence.trim().trim_end_matches(['.', ':']).to_lowercase()
}
