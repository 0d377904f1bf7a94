//! The document model: the one shape that every paper becomes and every exporter reads.

use serde::{Deserialize, Serialize};

use crate::figure::Figure;

/// A whole document, ready to be exported.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
pub struct Document {
    /// The title: heading of level 1, and the title in the PDF's metadata.
    pub title: String,
    /// Whose document it is: the firm. Author in the metadata; never the computer's user.
    pub author: String,
    /// BCP 47 tag of the text, `nl` unless it is a translation.
    pub language: String,
    /// The day the text speaks of, ISO 8601 (`2026-11-21`). Printed in the footer; the PDF's dates come from it.
    pub date: String,
    /// The footer's words about version and date, such as "Versie 3, 21 november 2026".
    pub version: String,
    /// Not to be published: it has gaps, or it was asked for as a concept. Every page says *concept*.
    pub concept: bool,
    /// The firm's mark on the first page.
    pub logo: Option<Logo>,
    /// Paper and looks; exporters without paper ignore it.
    pub layout: Layout,
    /// What stands between the title and the first section.
    pub lead: Vec<Block>,
    /// The sections in reading order.
    pub sections: Vec<Section>,
}

/// A picture of the firm's mark.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
pub struct Logo {
    /// `image/png` or `image/svg+xml`.
    pub media_type: String,
    /// The file's bytes in base64.
    pub base64: String,
    /// What a reader who cannot see it hears.
    pub alt: String,
}

/// Paper and looks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
pub struct Layout {
    /// A4 upright or on its side.
    pub orientation: Orientation,
    /// Body text straight on both sides (with Dutch hyphenation), or left-aligned.
    pub justified: bool,
    /// Serif body text, or sans throughout.
    pub serif: bool,
    /// Larger print: body text of 12.5 points instead of 10.5.
    pub large_print: bool,
    /// A table of contents with page numbers.
    pub contents: bool,
    /// Accent colour of headings' rules and links, `#rrggbb`.
    pub accent: String,
}

impl Default for Layout {
    fn default() -> Self {
        Self {
            orientation: Orientation::Portrait,
            justified: true,
            serif: true,
            large_print: false,
            contents: true,
            accent: "#0F5259".to_owned(),
        }
    }
}

/// How the paper lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Orientation {
    /// A4 upright, 210 × 297 mm.
    Portrait,
    /// A4 on its side, 297 × 210 mm.
    Landscape,
}

/// A titled part of the document, with its own parts.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
pub struct Section {
    /// Stable id: anchor in HTML, destination in the PDF.
    pub id: String,
    /// Printed number with its punctuation ("2.1", "a."), or none.
    pub number: Option<String>,
    /// The heading.
    pub title: Sentence,
    /// What stands under the heading, before the parts.
    pub blocks: Vec<Block>,
    /// Parts, one heading level deeper.
    pub sections: Vec<Section>,
}

/// A block of text.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Block {
    /// Sentences set as one paragraph, a space between them.
    Paragraph {
        /// The sentences in order.
        sentences: Vec<Sentence>,
    },
    /// A list.
    List {
        /// Numbers instead of bullets.
        numbered: bool,
        /// The points in order.
        items: Vec<ListItem>,
    },
    /// A table with a heading row.
    Table(Table),
    /// A box that stands apart, such as the right to object (art. 21 lid 4 AVG).
    Callout {
        /// What stands in the box.
        blocks: Vec<Block>,
    },
    /// Something the reader misses, on the place of its sentence.
    Gap(Gap),
    /// A drawing that shows what stands elsewhere in words.
    Figure(Figure),
}

/// A point of a list: a bold label if it has one, sentences, then blocks below them.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
pub struct ListItem {
    /// Bold words in front, printed with a colon ("Waarom:").
    pub label: Option<Sentence>,
    /// The point's sentences.
    pub sentences: Vec<Sentence>,
    /// A list within the point.
    pub blocks: Vec<Block>,
}

/// A table.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
pub struct Table {
    /// What the table shows; heard by a screen reader, printed only if `caption_shown`.
    pub caption: String,
    /// Print the caption above the table.
    pub caption_shown: bool,
    /// The columns; their titles are the heading row.
    pub columns: Vec<Column>,
    /// The rows; each has as many cells as there are columns.
    pub rows: Vec<Row>,
}

/// A column of a table.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
pub struct Column {
    /// The heading cell.
    pub title: Sentence,
    /// Share of the table's width, relative to the other columns.
    pub width: f32,
}

/// A row of a table.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
pub struct Row {
    /// The cells from left to right; a cell is a few sentences.
    pub cells: Vec<Vec<Sentence>>,
}

/// A sentence, heading, label or cell text: the unit that knows where it came from.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
pub struct Sentence {
    /// The words, with the values between them.
    pub inlines: Vec<Inline>,
    /// Where the sentence came from.
    pub origin: Origin,
}

/// Words within a sentence.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Inline {
    /// Words of the template.
    Text {
        /// The words as printed.
        text: String,
    },
    /// A value from the register: data, never markup.
    Value {
        /// The value as printed.
        text: String,
        /// The fact it states.
        origin: Origin,
    },
    /// Words that lead somewhere: `https:` or `mailto:`; anything else prints as text.
    Link {
        /// The words as printed.
        text: String,
        /// Where they lead.
        href: String,
        /// The fact it states.
        origin: Origin,
    },
    /// Something missing within a sentence.
    Gap(Gap),
    /// An empty cell whose gap is named below its table; printed as ▢.
    Blank {
        /// The fact that is missing.
        origin: Origin,
    },
    /// Words that are in only one of two versions. Printed as "[nieuw: van harte]": a reader who sees no line or
    /// colour reads the same as who does.
    Marked {
        /// In which.
        mark: Mark,
        /// The words as they stand in that version.
        text: String,
    },
}

/// In which of two versions words stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Mark {
    /// Only in the newer one.
    New,
    /// Only in the older one.
    Gone,
}

impl Mark {
    /// The word in front of what is marked.
    pub const fn dutch(self) -> &'static str {
        match self {
            Self::New => "nieuw",
            Self::Gone => "vervallen",
        }
    }
}

/// Something the reader misses. Printed as "▢ hier ontbreekt: ons adres".
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
pub struct Gap {
    /// What is missing, in the reader's words: "ons adres".
    pub missing: String,
    /// The facts to fill in.
    pub origin: Origin,
}

/// Where a piece of text came from.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
pub struct Origin {
    /// The template message, such as `retention-fixed`; an owner's replacement is stored under it.
    pub message: Option<String>,
    /// The article that asks for it, such as "art. 13 lid 2 onder a AVG".
    pub article: Option<String>,
    /// The facts it states, most telling first.
    pub facts: Vec<Fact>,
    /// The owner wrote these words.
    pub own_words: bool,
    /// BCP 47 tag of the words, where it has to be said: an owner's Dutch words in a translation (`nl`), a gap that is
    /// told in English (`en`).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ipc", ts(optional))]
    pub language: Option<String>,
}

/// One fact: a field of a record. To this crate just two words.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
pub struct Fact {
    /// The record, such as `activity/nieuwsbrief`.
    pub record: String,
    /// The field, such as `activity.retention`.
    pub field: String,
}

impl Fact {
    /// A fact from its two words.
    pub fn new(record: impl Into<String>, field: impl Into<String>) -> Self {
        Self { record: record.into(), field: field.into() }
    }
}

impl Origin {
    /// Words that rest on no fact: a fixed sentence.
    pub fn message(id: impl Into<String>) -> Self {
        Self { message: Some(id.into()), ..Self::default() }
    }

    /// A single fact.
    pub fn fact(fact: Fact) -> Self {
        Self { facts: vec![fact], ..Self::default() }
    }
}

impl Sentence {
    /// A sentence without values.
    pub fn plain(text: impl Into<String>, origin: Origin) -> Self {
        Self { inlines: vec![Inline::Text { text: text.into() }], origin }
    }

    /// The same sentence, which rests on these facts too: they decide whether it is said, and in which words.
    #[must_use]
    pub fn resting_on(mut self, facts: impl IntoIterator<Item = Fact>) -> Self {
        for fact in facts {
            if !self.origin.facts.contains(&fact) {
                self.origin.facts.push(fact);
            }
        }
        self
    }

    /// The words as a reader sees them.
    pub fn text(&self) -> String {
        self.inlines.iter().map(Inline::text).collect()
    }
}

impl Inline {
    /// The words as a reader sees them.
    pub fn text(&self) -> String {
        match self {
            Self::Text { text } | Self::Value { text, .. } | Self::Link { text, .. } => text.clone(),
            Self::Gap(gap) => gap.text(),
            Self::Blank { .. } => Gap::MARK.to_owned(),
            Self::Marked { mark, text } => format!("[{}: {text}]", mark.dutch()),
        }
    }
}

impl Gap {
    /// The sign of a gap.
    pub const MARK: &'static str = "▢";

    /// The words as a reader sees them.
    pub fn text(&self) -> String {
        let said = match self.origin.language.as_deref() {
            Some("en") => "missing here",
            Some(_) | None => "hier ontbreekt",
        };
        format!("{} {said}: {}", Self::MARK, self.missing)
    }
}
