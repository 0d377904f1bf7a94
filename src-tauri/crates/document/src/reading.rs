//! A document in reading order: its sentences, its gaps, and the words of a line.

use crate::{Block, Document, Gap, Inline, ListItem, Mark, Section, Sentence, clean, link};

/// A part of a document that carries its own origin.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Part<'a> {
    /// A sentence, heading, label or cell text.
    Sentence(&'a Sentence),
    /// A gap on the place of a sentence.
    Gap(&'a Gap),
}

impl Document {
    /// The layer that is read in a minute (sections without a number in front of the numbered ones), and
    /// the rest. The contents stand between them, so that the first page says something.
    pub fn layers(&self) -> (&[Section], &[Section]) {
        let numbered = self.sections.iter().position(|section| section.number.is_some());
        self.sections.split_at(numbered.unwrap_or_default())
    }

    /// Every sentence and every gap between sentences, in the order they are read.
    pub fn parts(&self) -> Vec<Part<'_>> {
        let mut parts = Vec::new();
        collect_blocks(&self.lead, &mut parts);
        collect_sections(&self.sections, &mut parts);
        parts
    }

    /// Something in it is drawn.
    pub fn has_figure(&self) -> bool {
        fn in_blocks(blocks: &[Block]) -> bool {
            blocks.iter().any(|block| match block {
                Block::Figure(_) => true,
                Block::Callout { blocks } => in_blocks(blocks),
                Block::List { items, .. } => items.iter().any(|item| in_blocks(&item.blocks)),
                Block::Paragraph { .. } | Block::Table(_) | Block::Gap(_) => false,
            })
        }
        fn in_sections(sections: &[Section]) -> bool {
            sections.iter().any(|section| in_blocks(&section.blocks) || in_sections(&section.sections))
        }
        in_blocks(&self.lead) || in_sections(&self.sections)
    }

    /// Every sentence, heading, label and cell text, in the order they are read.
    pub fn sentences(&self) -> Vec<&Sentence> {
        self.parts()
            .into_iter()
            .filter_map(|part| match part {
                Part::Sentence(sentence) => Some(sentence),
                Part::Gap(_) => None,
            })
            .collect()
    }

    /// Everything the reader misses, in the order it is read. An empty cell ([`Inline::Blank`]) does
    /// not count: its gap is named below the table.
    pub fn gaps(&self) -> Vec<&Gap> {
        let mut gaps = Vec::new();
        for part in self.parts() {
            match part {
                Part::Gap(gap) => gaps.push(gap),
                Part::Sentence(sentence) => gaps.extend(sentence.gaps()),
            }
        }
        gaps
    }
}

impl Sentence {
    /// The gaps within the sentence.
    pub fn gaps(&self) -> impl Iterator<Item = &Gap> {
        self.inlines.iter().filter_map(|inline| match inline {
            Inline::Gap(gap) => Some(gap),
            Inline::Text { .. }
            | Inline::Value { .. }
            | Inline::Link { .. }
            | Inline::Blank { .. }
            | Inline::Marked { .. } => None,
        })
    }
}

impl ListItem {
    /// What is printed right after the label: a colon, or nothing if the label ends in its own mark.
    pub fn label_end(&self) -> &'static str {
        let text = self.label.as_ref().map(Sentence::text).unwrap_or_default();
        if text.trim_end().ends_with([':', '?', '!', '.']) { "" } else { ":" }
    }
}

fn collect_sections<'a>(sections: &'a [Section], parts: &mut Vec<Part<'a>>) {
    for section in sections {
        parts.push(Part::Sentence(&section.title));
        collect_blocks(&section.blocks, parts);
        collect_sections(&section.sections, parts);
    }
}

fn collect_blocks<'a>(blocks: &'a [Block], parts: &mut Vec<Part<'a>>) {
    for block in blocks {
        match block {
            Block::Paragraph { sentences } => parts.extend(sentences.iter().map(Part::Sentence)),
            Block::List { items, .. } => {
                for item in items {
                    parts.extend(item.label.iter().map(Part::Sentence));
                    parts.extend(item.sentences.iter().map(Part::Sentence));
                    collect_blocks(&item.blocks, parts);
                }
            }
            Block::Table(table) => {
                parts.extend(table.columns.iter().map(|column| Part::Sentence(&column.title)));
                for cell in table.rows.iter().flat_map(|row| &row.cells) {
                    parts.extend(cell.iter().map(Part::Sentence));
                }
            }
            Block::Callout { blocks } => collect_blocks(blocks, parts),
            Block::Gap(gap) => parts.push(Part::Gap(gap)),
            Block::Figure(figure) => parts.push(Part::Sentence(&figure.caption)),
        }
    }
}

/// A piece of a line as an exporter prints it: clean words of one kind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Run {
    pub(crate) kind: Kind,
    pub(crate) text: String,
}

/// What a run is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Kind {
    Text,
    /// Words in another language than the document's, by its BCP 47 tag.
    Foreign(String),
    /// Words that lead to this checked address.
    Link(String),
    Gap,
    /// The mark of a gap in a cell.
    Blank,
    /// Words that are in only one of two versions, with the word that says so.
    Marked(Mark),
}

/// The runs of a line: the sentences with one space between them, without space at the ends.
/// Every exporter prints these, so all give the same words.
pub(crate) fn runs<'a>(sentences: impl IntoIterator<Item = &'a Sentence>) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    for sentence in sentences {
        if plain(&sentence.text()).is_empty() {
            continue;
        }
        if !runs.is_empty() {
            push(&mut runs, Kind::Text, " ".to_owned());
        }
        for inline in &sentence.inlines {
            let (kind, text) = match inline {
                Inline::Text { text } => (Kind::Text, clean(text)),
                Inline::Value { text, origin } => {
                    (origin.language.clone().map_or(Kind::Text, Kind::Foreign), clean(text))
                }
                Inline::Link { text, href, .. } => {
                    (link::target(href).map_or(Kind::Text, Kind::Link), clean(text))
                }
                Inline::Gap(gap) => (Kind::Gap, clean(&gap.text())),
                Inline::Blank { .. } => (Kind::Blank, inline.text()),
                Inline::Marked { mark, .. } => (Kind::Marked(*mark), clean(&inline.text())),
            };
            push(&mut runs, kind, text);
        }
    }
    if let Some(first) = runs.first_mut() {
        first.text = first.text.trim_start().to_owned();
    }
    if let Some(last) = runs.last_mut() {
        last.text = last.text.trim_end().to_owned();
    }
    runs.retain(|run| !run.text.is_empty());
    runs
}

/// Adds a run, to the text before it if both are plain: escaping must see the whole of it.
fn push(runs: &mut Vec<Run>, kind: Kind, text: String) {
    if text.is_empty() {
        return;
    }
    match runs.last_mut() {
        Some(last) if last.kind == Kind::Text && kind == Kind::Text => last.text.push_str(&text),
        _ => runs.push(Run { kind, text }),
    }
}

/// The words of a line.
pub(crate) fn line<'a>(sentences: impl IntoIterator<Item = &'a Sentence>) -> String {
    runs(sentences).into_iter().map(|run| run.text).collect()
}

/// The label of a point, unless it has no words.
pub(crate) fn label(item: &ListItem) -> Option<&Sentence> {
    item.label.as_ref().filter(|label| !plain(&label.text()).is_empty())
}

/// The number and title of a section, as one line.
pub(crate) fn heading(section: &Section) -> String {
    let title = line([&section.title]);
    match number(section) {
        Some(number) => format!("{number} {title}").trim_end().to_owned(),
        None => title,
    }
}

/// The section's number, clean, unless it is empty.
pub(crate) fn number(section: &Section) -> Option<String> {
    section.number.as_deref().map(plain).filter(|number| !number.is_empty())
}

/// Words outside a sentence, clean and without space at the ends.
pub(crate) fn plain(text: &str) -> String {
    clean(text).trim().to_owned()
}
