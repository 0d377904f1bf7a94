//! Files that leave the dossier: the register, the statement and other papers, in a format that the ending names.
//!
//! A new format of papers is one exporter in its crate, one variant of [`PaperFormat`]; the compiler asks for the rest.

mod prepared;
mod retention;

use std::path::Path;

use chrono::NaiveDate;
use document::Document;
use document::reading::Part;
use exchange::tilt;
use papers::privacy_statement::Choices;
use register::ActivityId;
use serde::Serialize;

use crate::dossier::Dossier;
use crate::error::{Error, MissingFact, file_name};

use prepared::What;

pub use prepared::Prepared;
pub use retention::RetentionFormat;

/// The formats of every paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PaperFormat {
    /// A document, tagged, to publish, print or hand over.
    Pdf,
    /// A document to change, in Word or LibreOffice.
    Docx,
    /// What stands within a page of one's own website.
    Fragment,
    /// A whole web page.
    Html,
    /// Text with light marks.
    Markdown,
    /// Plain text.
    Text,
}

/// The formats of the register (art. 30 AVG).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RegisterFormat {
    /// Complete and lossless: what [`crate::import`] reads.
    Json,
    /// To read.
    Paper(PaperFormat),
}

/// The formats of the privacy statement.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StatementFormat {
    /// The Transparency Information Language, for programs.
    Tilt,
    /// The document model: every value with the fact it came from.
    Document,
    /// To read.
    Paper(PaperFormat),
}

impl PaperFormat {
    /// Every format, a longer ending before a shorter one that it ends in.
    pub const ALL: [Self; 6] =
        [Self::Pdf, Self::Docx, Self::Fragment, Self::Html, Self::Markdown, Self::Text];

    /// What the name of such a file ends in.
    pub const fn ending(self) -> &'static str {
        match self {
            Self::Pdf => ".pdf",
            Self::Docx => ".docx",
            Self::Fragment => ".fragment.html",
            Self::Html => ".html",
            Self::Markdown => ".md",
            Self::Text => ".txt",
        }
    }

    /// The format that a file's name asks for.
    pub fn of(path: &Path) -> Result<Self, Error> {
        by_ending(path, &Self::ALL, Self::ending)
    }

    fn make_while(self, document: &Document, goes_on: &mut dyn FnMut(usize, usize) -> bool) -> Option<Made> {
        Some(match self {
            Self::Pdf => return pdf(document, goes_on),
            Self::Docx => {
                let in_pixels = document::docx::InPixels {
                    mark: document.logo.as_ref().and_then(pdf::logo_in_pixels),
                    figure: &|figure| pdf::figure_in_pixels(figure, &document.layout),
                };
                let made = document::docx::write_with(document, in_pixels);
                Made { bytes: made.bytes, logo_left_out: made.logo_left_out, ..Made::default() }
            }
            Self::Fragment => plain(document::html::fragment(document)),
            Self::Html => plain(document::html::page(document)),
            Self::Markdown => plain(document::markdown::write(document)),
            Self::Text => plain(document::plain_text::write(document)),
        })
    }

    /// A paper in this format, still to be drawn.
    fn of_document(self, document: Document) -> What {
        What::Paper(self, Box::new(document))
    }
}

impl RegisterFormat {
    /// What the name of such a file ends in.
    pub const fn ending(self) -> &'static str {
        match self {
            Self::Json => ".json",
            Self::Paper(format) => format.ending(),
        }
    }

    /// The format that a file's name asks for.
    pub fn of(path: &Path) -> Result<Self, Error> {
        by_ending(path, &and_papers([Self::Json], Self::Paper), Self::ending)
    }
}

impl StatementFormat {
    /// What the name of such a file ends in.
    pub const fn ending(self) -> &'static str {
        match self {
            Self::Tilt => ".tilt.json",
            Self::Document => ".document.json",
            Self::Paper(format) => format.ending(),
        }
    }

    /// The format that a file's name asks for.
    pub fn of(path: &Path) -> Result<Self, Error> {
        by_ending(path, &and_papers([Self::Tilt, Self::Document], Self::Paper), Self::ending)
    }
}

/// The formats of papers, then some of its own.
fn and_papers<F, const N: usize>(own: [F; N], paper: fn(PaperFormat) -> F) -> Vec<F> {
    PaperFormat::ALL.into_iter().map(paper).chain(own).collect()
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
    /// What the format has no place for or cannot leave open, a Dutch sentence each. Only TILT has this.
    pub left_out: Vec<String>,
}

/// A paper as bytes.
#[derive(Debug, Default)]
struct Made {
    bytes: Vec<u8>,
    missing_glyphs: Vec<String>,
    logo_left_out: bool,
    left_out: Vec<String>,
}

impl Dossier {
    /// The register as a document (art. 30 AVG).
    pub fn register_paper(&self, today: NaiveDate) -> Document {
        papers::processing_register::compose(self.register(), today)
    }

    /// Writes the register.
    pub fn export_register(&self, path: &Path, today: NaiveDate) -> Result<Exported, Error> {
        self.prepare_register(path, today)?.make()
    }

    /// The register, ready to be written.
    pub fn prepare_register(&self, path: &Path, today: NaiveDate) -> Result<Prepared, Error> {
        let what = match RegisterFormat::of(path)? {
            RegisterFormat::Json => What::Ready(plain(exchange::json::write(self.register()))),
            RegisterFormat::Paper(format) => format.of_document(self.register_paper(today)),
        };
        self.prepared(path, what, Vec::new())
    }

    /// The register on one page.
    pub fn overview_paper(&self, today: NaiveDate) -> Document {
        papers::register_overview::compose(self.register(), today)
    }

    /// Writes the register on one page.
    pub fn export_overview(&self, path: &Path, today: NaiveDate) -> Result<Exported, Error> {
        self.prepare_overview(path, today)?.make()
    }

    /// The register on one page, ready to be written.
    pub fn prepare_overview(&self, path: &Path, today: NaiveDate) -> Result<Prepared, Error> {
        let what = PaperFormat::of(path)?.of_document(self.overview_paper(today));
        self.prepared(path, what, Vec::new())
    }

    /// Writes the statement. With gaps it is written as a concept or, when none was asked for, not at all.
    pub fn export_statement(
        &self,
        path: &Path,
        choices: &Choices,
        today: NaiveDate,
    ) -> Result<Exported, Error> {
        self.prepare_statement(path, choices, today)?.make()
    }

    /// The statement, ready to be written; refused as [`Dossier::export_statement`] refuses.
    pub fn prepare_statement(
        &self,
        path: &Path,
        choices: &Choices,
        today: NaiveDate,
    ) -> Result<Prepared, Error> {
        let format = StatementFormat::of(path)?;
        let (document, gaps) = self.statement_with_missing(choices, today);
        if !gaps.is_empty() && !choices.concept {
            return Err(Error::Gaps(gaps));
        }
        let what = match format {
            StatementFormat::Tilt => {
                let version = self.register().statement_variant(&choices.variant).map_or(1, |it| it.version);
                let about = tilt::About {
                    variant: choices.variant.as_str(),
                    version,
                    on: today,
                    concept: document.concept,
                };
                let made = tilt::write(self.register(), &activities_told(&document), &about);
                What::Ready(Made { left_out: made.left_out, ..plain(made.json) })
            }
            StatementFormat::Document => What::Ready(plain(document::json::write(&document))),
            StatementFormat::Paper(format) => format.of_document(document),
        };
        self.prepared(path, what, gaps)
    }

    /// A document that was made before, ready to be written: a published statement, or two versions in one.
    pub(crate) fn prepare_document(&self, path: &Path, document: Document) -> Result<Prepared, Error> {
        let what = if file_name(path).to_lowercase().ends_with(StatementFormat::Document.ending()) {
            What::Ready(plain(document::json::write(&document)))
        } else {
            PaperFormat::of(path)?.of_document(document)
        };
        self.prepared(path, what, Vec::new())
    }
}

fn plain(text: String) -> Made {
    Made { bytes: text.into_bytes(), ..Made::default() }
}

fn pdf(document: &Document, goes_on: &mut dyn FnMut(usize, usize) -> bool) -> Option<Made> {
    let made = pdf::write_while(document, goes_on)?;
    Some(Made {
        bytes: made.bytes,
        missing_glyphs: made.missing_glyphs.into_iter().map(|glyph| glyph.character).collect(),
        logo_left_out: !made.remarks.is_empty(),
        left_out: Vec::new(),
    })
}

/// The activities that a document states a fact of.
fn activities_told(document: &Document) -> Vec<ActivityId> {
    let mut told = Vec::new();
    for part in document.parts() {
        let origin = match part {
            Part::Sentence(sentence) => &sentence.origin,
            Part::Gap(gap) => &gap.origin,
        };
        for fact in &origin.facts {
            if let Some(id) = fact.record.strip_prefix("activity/").map(ActivityId::from)
                && !told.contains(&id)
            {
                told.push(id);
            }
        }
    }
    told
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

    use super::{PaperFormat, RegisterFormat, StatementFormat, and_papers};

    #[test]
    fn the_ending_says_the_format_also_a_double_one() {
        for (file, format) in [
            ("a.pdf", Some(StatementFormat::Paper(PaperFormat::Pdf))),
            ("A.PDF", Some(StatementFormat::Paper(PaperFormat::Pdf))),
            ("map.md/a.fragment.html", Some(StatementFormat::Paper(PaperFormat::Fragment))),
            ("a.html", Some(StatementFormat::Paper(PaperFormat::Html))),
            ("a.docx", Some(StatementFormat::Paper(PaperFormat::Docx))),
            ("a.md", Some(StatementFormat::Paper(PaperFormat::Markdown))),
            ("a.txt", Some(StatementFormat::Paper(PaperFormat::Text))),
            ("a.document.json", Some(StatementFormat::Document)),
            ("a.tilt.json", Some(StatementFormat::Tilt)),
            ("a.json", None),
            ("a.doc", None),
            ("pdf", None),
            ("", None),
        ] {
            assert_eq!(StatementFormat::of(Path::new(file)).ok(), format, "{file}");
        }
        assert_eq!(RegisterFormat::of(Path::new("a.document.json")).ok(), Some(RegisterFormat::Json));
        assert!(RegisterFormat::of(Path::new("a.xlsx")).is_err());
    }

    #[test]
    fn an_ending_that_ends_in_another_stands_before_it() {
        let all = and_papers([StatementFormat::Tilt, StatementFormat::Document], StatementFormat::Paper);
        let endings: Vec<_> = all.into_iter().map(StatementFormat::ending).collect();
        for (place, ending) in endings.iter().enumerate() {
            assert!(
                !endings[place + 1..].iter().any(|later| later.ends_with(ending)),
                "{ending} hides a later one"
            );
        }
    }
}
