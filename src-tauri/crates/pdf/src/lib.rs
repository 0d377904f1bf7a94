//! A [`document::Document`] as PDF that keeps two standards at once: PDF/UA-1, so that it can be read by
//! everybody, and PDF/A-2a, so that it can be read for ever. `PDF_UA.md` says how each demand is met.
//!
//! This is the only crate that knows printpdf and lopdf. It knows no register and no privacy law, reads no
//! clock, no disk and no surroundings: the same document gives the same bytes.
//!
//! Read in this order: [`layout`] is the whole way from document to pages; on it, `blocks`, `tables`,
//! `contents` make one long column of strips (with `shape`, `hyphenate` and `justify` for the lines);
//! `paginate` cuts it; `emit` writes pages for printpdf; `file` adds with `tagging`, `outline` and
//! `metadata` what printpdf does not know.

mod address;
mod bind;
mod blocks;
mod clean;
mod colour;
mod contents;
mod embed;
mod emit;
mod faces;
mod figure;
mod file;
mod hyphenate;
mod justify;
mod layout;
mod lines;
mod logo;
mod metadata;
mod outline;
mod page;
mod paginate;
mod pixels;
mod running;
mod shape;
mod stand_in;
mod structure;
mod style;
mod tables;
mod tagging;
mod watch;
mod words;

#[cfg(test)]
#[path = "../tests/support/mod.rs"]
mod support;

use document::Document;

pub use logo::LogoProblem;
pub use watch::GoesOn;

/// A PDF, and what a reader of it will miss.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Made {
    /// The file.
    pub bytes: Vec<u8>,
    /// How many pages it has.
    pub pages: usize,
    /// Characters that no shipped font has, each once, in the order of their code. A box is drawn for
    /// them; who copies or listens still gets the character.
    pub missing_glyphs: Vec<MissingGlyph>,
    /// What was left out.
    pub remarks: Vec<Remark>,
}

/// A character that no shipped font has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MissingGlyph {
    /// What a reader takes for one character; some, such as families of emoji, are several code points.
    pub character: String,
    /// The word it stood in first, at most forty characters of it.
    pub context: String,
}

/// Something that was left out of a PDF. English, for the log.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Remark {
    /// The firm's mark.
    #[error("the logo was left out: {0}")]
    LogoLeftOut(LogoProblem),
}

/// Whether a mark can be drawn: asked before an owner keeps it.
pub fn check_logo(logo: &document::Logo) -> Result<(), LogoProblem> {
    logo::read(logo).map(drop)
}

/// A mark drawn in SVG as a PNG, for files that some programs can only show with pixels in them.
pub fn logo_in_pixels(logo: &document::Logo) -> Option<Vec<u8>> {
    match logo::read(logo).ok()? {
        logo::Mark::Drawing(tree) => pixels::png(&tree),
        logo::Mark::Pixels { .. } => None,
    }
}

/// A document's drawing as a PNG in its looks, for the same files.
pub fn figure_in_pixels(figure: &document::Figure, layout: &document::Layout) -> Option<Vec<u8>> {
    stand_in::png(figure, layout)
}

/// Writes a document as PDF.
///
/// This cannot fail: text is data and always comes out, a mark that cannot be drawn is left out and
/// remarked upon, and nothing else comes from outside.
pub fn write(document: &Document) -> Made {
    write_while(document, &mut |_, _| true).expect("nothing stops it")
}

/// Writes a document as PDF for as long as that is wanted. Nothing: it was stopped.
///
/// `goes_on` is told how many of the document's parts (sections, and rows of tables) are laid out and how many there
/// are; after the last it is asked once for each page.
pub fn write_while(document: &Document, goes_on: &mut GoesOn<'_>) -> Option<Made> {
    let mut remarks = Vec::new();
    let mark = document
        .logo
        .as_ref()
        .and_then(|logo| logo::read(logo).map_err(|problem| remarks.push(Remark::LogoLeftOut(problem))).ok());
    let mut shaper = shape::Shaper::new();
    let mut watch = watch::Watch::new(document, goes_on);
    let laid = layout::lay_out(document, mark.as_ref().map(logo::Mark::size), &mut shaper, &mut watch)?;
    let title = blocks::title_of(document, words::words(&document.language));
    let emitted = emit::emit(&laid, &title, &mut watch)?;
    let author = clean::clean(&document.author);
    let about = metadata::About {
        title: &title,
        author: author.trim(),
        language: words::language_tag(&document.language),
        date: &document.date,
    };
    let bytes = file::write(&laid, &emitted, mark.as_ref(), &about);
    let missing_glyphs = shaper
        .into_missing()
        .into_iter()
        .map(|(character, context)| MissingGlyph { character, context })
        .collect();
    Some(Made { bytes, pages: laid.pages.len(), missing_glyphs, remarks })
}
