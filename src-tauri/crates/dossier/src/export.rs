//! Files that leave the dossier: the register and the statement, in a format that the ending names.
//!
//! A new format is one exporter in its crate, one variant here; the compiler asks for the rest.

mod retention;

use std::path::Path;

use chrono::NaiveDate;
use document::Document;
use papers::privacy_statement::Choices;
use serde::Serialize;

use crate::dossier::Dossier;
use crate::error::{Error, MissingFact, file_name};
use crate::file;

pub use retention::RetentionFormat;

/// The formats of the register (art. 30 AVG).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RegisterFormat {
    /// Complete and lossless: what [`crate::import`] reads.
    Json,
    /// A document, tagged, to print or hand over.
    Pdf,
    /// A web page.
    Html,
    /// Text with light marks.
    Markdown,
}

/// The formats of the privacy statement.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StatementFormat {
    /// A document, tagged, to publish or print.
    Pdf,
    /// What stands within a page of one's own website.
    Fragment,
    /// A whole web page.
    Html,
    /// Text with light marks.
    Markdown,
    /// Plain text.
    Text,
    /// The document model: every value with the fact it came from.
    Document,
}

impl RegisterFormat {
    /// Every format, a longer ending before a shorter one that it ends in.
    pub const ALL: &[Self] = &[Self::Json, Self::Pdf, Self::Html, Self::Markdown];

    /// What the name of such a file ends in.
    pub const fn ending(self) -> &'static str {
        match self {
            Self::Json => ".json",
            Self::Pdf => ".pdf",
            Self::Html => ".html",
            Self::Markdown => ".md",
        }
    }

    /// The format that a file's name asks for.
    pub fn of(path: &Path) -> Result<Self, Error> {
        by_ending(path, Self::ALL, Self::ending)
    }
}

impl StatementFormat {
    /// Every format, a longer ending before a shorter one that it ends in.
    pub const ALL: &[Self] =
        &[Self::Pdf, Self::Fragment, Self::Html, Self::Markdown, Self::Text, Self::Document];

    /// What the name of such a file ends in.
    pub const fn ending(self) -> &'static str {
        match self {
            Self::Pdf => ".pdf",
            Self::Fragment => ".fragment.html",
            Self::Html => ".html",
            Self::Markdown => ".md",
            Self::Text => ".txt",
            Self::Document => ".document.json",
        }
    }

    /// The format that a file's name asks for.
    pub fn of(path: &Path) -> Result<Self, Error> {
        by_ending(path, Self::ALL, Self::ending)
    }
}

/// What was written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
pub struct Exported {
    /// The file's name, without its folder.
    pub file: String,
    /// Characters that no font of ours has; a box is drawn for them. Only a PDF has this.
    pub missing_glyphs: Vec<String>,
    /// The firm's mark could not be drawn and was left out. Only a PDF has this.
    pub logo_left_out: bool,
    /// What is missing in a concept.
    pub gaps: Vec<MissingFact>,
}

/// A paper as bytes.
struct Made {
    bytes: Vec<u8>,
    missing_glyphs: Vec<String>,
    logo_left_out: bool,
}

impl Dossier {
    /// The register as a document (art. 30 AVG).
    pub fn register_paper(&self, today: NaiveDate) -> Document {
        papers::processing_register::compose(self.register(), today)
    }

    /// Writes the register.
    pub fn export_register(&self, path: &Path, today: NaiveDate) -> Result<Exported, Error> {
        let made = match RegisterFormat::of(path)? {
            RegisterFormat::Json => plain(exchange::json::write(self.register())),
            RegisterFormat::Pdf => pdf(&self.register_paper(today)),
            RegisterFormat::Html => plain(document::html::page(&self.register_paper(today))),
            RegisterFormat::Markdown => plain(document::markdown::write(&self.register_paper(today))),
        };
        self.put(path, made, Vec::new())
    }

    /// Writes the statement. With gaps it is written as a concept or, when none was asked for, not at all.
    pub fn export_statement(
        &self,
        path: &Path,
        choices: &Choices,
        today: NaiveDate,
    ) -> Result<Exported, Error> {
        let format = StatementFormat::of(path)?;
        let document = self.statement(choices, today);
        let gaps = self.missing(&document);
        if !gaps.is_empty() && !choices.concept {
            return Err(Error::Gaps(gaps));
        }
        let made = match format {
            StatementFormat::Pdf => pdf(&document),
            StatementFormat::Fragment => plain(document::html::fragment(&document)),
            StatementFormat::Html => plain(document::html::page(&document)),
            StatementFormat::Markdown => plain(document::markdown::write(&document)),
            StatementFormat::Text => plain(document::plain_text::write(&document)),
            StatementFormat::Document => plain(document::json::write(&document)),
        };
        self.put(path, made, gaps)
    }

    fn put(&self, path: &Path, made: Made, gaps: Vec<MissingFact>) -> Result<Exported, Error> {
        if self.path().is_some_and(|own| file::is_same(own, path)) {
            return Err(Error::OverItself { file: file_name(path) });
        }
        file::write(path, &made.bytes)?;
        Ok(Exported {
            file: file_name(path),
            missing_glyphs: made.missing_glyphs,
            logo_left_out: made.logo_left_out,
            gaps,
        })
    }
}

fn plain(text: String) -> Made {
    Made { bytes: text.into_bytes(), missing_glyphs: Vec::new(), logo_left_out: false }
}

fn pdf(document: &Document) -> Made {
    let made = pdf::write(document);
    Made {
        bytes: made.bytes,
        missing_glyphs: made.missing_glyphs.into_iter().map(|glyph| glyph.character).collect(),
        logo_left_out: !made.remarks.is_empty(),
    }
}

fn by_ending<F: Copy>(path: &Path, all: &[F], ending: fn(F) -> &'static str) -> Result<F, Error> {
    let file = file_name(path);
    let name = file.to_lowercase();
    all.iter().copied().find(|&format| name.ends_with(ending(format))).ok_or_else(|| Error::UnknownFormat {
        file,
        known: all.iter().map(|&format| ending(format)).collect(),
    })
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::{RegisterFormat, StatementFormat};

    #[test]
    fn the_ending_says_the_format_also_a_double_one() {
        for (file, format) in [
            ("a.pdf", Some(StatementFormat::Pdf)),
            ("A.PDF", Some(StatementFormat::Pdf)),
            ("map.md/a.fragment.html", Some(StatementFormat::Fragment)),
            ("a.html", Some(StatementFormat::Html)),
            ("a.md", Some(StatementFormat::Markdown)),
            ("a.txt", Some(StatementFormat::Text)),
            ("a.document.json", Some(StatementFormat::Document)),
            ("a.json", None),
            ("a.docx", None),
            ("pdf", None),
            ("", None),
        ] {
            assert_eq!(StatementFormat::of(Path::new(file)).ok(), format, "{file}");
        }
        assert_eq!(RegisterFormat::of(Path::new("a.document.json")).ok(), Some(RegisterFormat::Json));
        assert!(RegisterFormat::of(Path::new("a.txt")).is_err());
    }

    #[test]
    fn an_ending_that_ends_in_another_stands_before_it() {
        let endings: Vec<_> = StatementFormat::ALL.iter().map(|format| format.ending()).collect();
        for (place, ending) in endings.iter().enumerate() {
            assert!(
                !endings[place + 1..].iter().any(|later| later.ends_with(ending)),
                "{ending} hides a later one"
            );
        }
    }
}
