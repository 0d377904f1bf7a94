//! A document as a row of sentences, each with its place.

use std::borrow::Cow;
use std::rc::Rc;

use crate::reading::plain;
use crate::{Block, Document, Fact, Inline, ListItem, Origin, Row, Section, Sentence};

/// What stands between the cells of a row when it is read as one sentence.
pub const BETWEEN_CELLS: &str = " · ";

/// The message under which the document's title counts as a sentence.
pub(crate) const TITLE: &str = "document-title";

/// Where a sentence stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Stands {
    Title,
    Heading,
    Label,
    Column,
    Text,
    Row,
}

/// A sentence with its place, or a row of a table.
#[derive(Debug, Clone)]
pub(crate) struct Unit<'a> {
    pub(crate) section: &'a str,
    pub(crate) heading: Rc<str>,
    pub(crate) stands: Stands,
    pub(crate) sentence: Cow<'a, Sentence>,
    /// Its words as they are compared: a reference to a section by that section's id.
    pub(crate) text: String,
    pub(crate) row: Option<&'a Row>,
}

impl Unit<'_> {
    /// It heads what says something, and says nothing itself.
    pub(crate) fn is_furniture(&self) -> bool {
        matches!(self.stands, Stands::Heading | Stands::Label | Stands::Column)
            && self.sentence.origin.facts.is_empty()
    }
}

/// Every sentence, in the order of reading; a gap between sentences is one too.
pub(crate) fn units<'a>(document: &'a Document, passed_over: &dyn Fn(&Sentence) -> bool) -> Vec<Unit<'a>> {
    let mut found = Collector { references: Vec::new(), units: Vec::new(), passed_over };
    found.refer(&document.sections);
    let title = Sentence::plain(document.title.clone(), Origin::message(TITLE));
    let none: Rc<str> = "".into();
    found.add(Stands::Title, ("", &none), Cow::Owned(title), None);
    found.blocks(&document.lead, ("", &none));
    found.sections(&document.sections);
    found.units
}

struct Collector<'a, 'p> {
    /// What a reference to a section prints, and that section's id.
    references: Vec<(String, &'a str)>,
    units: Vec<Unit<'a>>,
    passed_over: &'p dyn Fn(&Sentence) -> bool,
}

impl<'a> Collector<'a, '_> {
    fn refer(&mut self, sections: &'a [Section]) {
        for section in sections {
            let number = section.number.as_deref().unwrap_or_default().trim_end_matches('.');
            self.references.push((format!("{number}, “{}”", section.title.text()), &section.id));
        }
    }

    fn sections(&mut self, sections: &'a [Section]) {
        for section in sections {
            let heading: Rc<str> = section.title.text().into();
            self.add(Stands::Heading, (&section.id, &heading), Cow::Borrowed(&section.title), None);
            self.blocks(&section.blocks, (&section.id, &heading));
            self.sections(&section.sections);
        }
    }

    fn blocks(&mut self, blocks: &'a [Block], place: (&'a str, &Rc<str>)) {
        for block in blocks {
            match block {
                Block::Paragraph { sentences } => self.sentences(sentences, place),
                Block::List { items, .. } => {
                    for ListItem { label, sentences, blocks } in items {
                        if let Some(label) = label {
                            self.add(Stands::Label, place, Cow::Borrowed(label), None);
                        }
                        self.sentences(sentences, place);
                        self.blocks(blocks, place);
                    }
                }
                Block::Table(table) => {
                    for column in &table.columns {
                        self.add(Stands::Column, place, Cow::Borrowed(&column.title), None);
                    }
                    for row in &table.rows {
                        self.add(Stands::Row, place, Cow::Owned(as_sentence(row)), Some(row));
                    }
                }
                Block::Callout { blocks } => self.blocks(blocks, place),
                Block::Gap(gap) => {
                    let sentence =
                        Sentence { inlines: vec![Inline::Gap(gap.clone())], origin: gap.origin.clone() };
                    self.add(Stands::Text, place, Cow::Owned(sentence), None);
                }
                Block::Figure(figure) => {
                    self.add(Stands::Text, place, Cow::Borrowed(&figure.caption), None);
                }
            }
        }
    }

    fn sentences(&mut self, sentences: &'a [Sentence], place: (&'a str, &Rc<str>)) {
        for sentence in sentences {
            self.add(Stands::Text, place, Cow::Borrowed(sentence), None);
        }
    }

    fn add(
        &mut self,
        stands: Stands,
        (section, heading): (&'a str, &Rc<str>),
        sentence: Cow<'a, Sentence>,
        row: Option<&'a Row>,
    ) {
        let text = self.words(&sentence);
        if !text.is_empty() && !(self.passed_over)(&sentence) {
            let heading = Rc::clone(heading);
            self.units.push(Unit { section, heading, stands, sentence, text, row });
        }
    }

    fn words(&self, sentence: &Sentence) -> String {
        let mut words = String::new();
        for inline in &sentence.inlines {
            match inline {
                Inline::Text { text } => {
                    let reference = self.references.iter().find(|(printed, _)| printed == text);
                    words.push_str(reference.map_or(text, |(_, id)| id));
                }
                Inline::Value { text, .. } | Inline::Link { text, .. } => words.push_str(text),
                Inline::Gap(_) | Inline::Blank { .. } | Inline::Marked { .. } => {
                    words.push_str(&inline.text())
                }
            }
        }
        plain(&words)
    }
}

/// A row as one sentence, with the facts of its cells.
fn as_sentence(row: &Row) -> Sentence {
    let mut inlines = Vec::new();
    let mut facts: Vec<Fact> = Vec::new();
    for (index, cell) in row.cells.iter().enumerate() {
        if index > 0 {
            inlines.push(Inline::Text { text: BETWEEN_CELLS.to_owned() });
        }
        for (index, sentence) in cell.iter().enumerate() {
            if index > 0 {
                inlines.push(Inline::Text { text: " ".to_owned() });
            }
            inlines.extend(sentence.inlines.iter().cloned());
            for fact in &sentence.origin.facts {
                if !facts.contains(fact) {
                    facts.push(fact.clone());
                }
            }
        }
    }
    let article = row.cells.iter().flatten().find_map(|sentence| sentence.origin.article.clone());
    Sentence { inlines, origin: Origin { article, facts, ..Origin::default() } }
}
