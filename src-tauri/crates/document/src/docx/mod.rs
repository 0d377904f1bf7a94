//! DOCX (Office Open XML, ECMA-376 part 1): a document for Word and LibreOffice, to change or to hand on.
//!
//! Headings, lists, tables and links are real ones, so that whoever changes the text finds what they expect and a
//! screen reader finds its way. Written by hand: a library for it would make the command line a twentieth larger, and
//! has no say over languages, repeated heading rows or words for who cannot see a picture. The same document makes the
//! same bytes.
//!
//! Reading order: [`write`], then `body` (the text), `styles` and `lists` (the looks), `picture` with `mark` (the firm's)
//! and `drawing` (the document's own).

mod body;
mod drawing;
mod lists;
mod mark;
mod picture;
mod styles;

use office::{About, OFFICE, Package, Relations, XML, escaped};

use crate::page_words::{PageWords, page_words, with_country};
use crate::reading::plain;
use crate::{Document, Figure, Orientation};
use body::{Body, Written};

/// The namespace of a text.
const MAIN: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/// What such parts are called, without their own name.
const KIND: &str = "openxmlformats-officedocument.wordprocessingml";

/// A document for Word.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Docx {
    /// The file.
    pub bytes: Vec<u8>,
    /// The firm's mark is no picture that such a file may hold, and was left out.
    pub logo_left_out: bool,
}

/// What is free above and below the text, in twips.
const ABOVE: u32 = 1_417;

/// PNGs of what is drawn: what a program shows that knows no drawings, such as a Word before 2016.
pub struct InPixels<'a> {
    /// The firm's mark, when that is drawn in SVG.
    pub mark: Option<Vec<u8>>,
    /// Makes one of a drawing.
    pub figure: &'a dyn Fn(&Figure) -> Option<Vec<u8>>,
}

/// The paper in twips, twentieths of a point.
#[derive(Debug, Clone, Copy)]
struct Paper {
    width: u32,
    height: u32,
    side: u32,
}

impl Paper {
    fn of(orientation: Orientation) -> Self {
        match orientation {
            Orientation::Portrait => Self { width: 11_906, height: 16_838, side: 1_417 },
            Orientation::Landscape => Self { width: 16_838, height: 11_906, side: 1_134 },
        }
    }

    /// Width of the text.
    fn text(self) -> u32 {
        self.width - 2 * self.side
    }

    /// Width and height of the text in points.
    fn room(self) -> (f32, f32) {
        (self.text() as f32 / 20.0, (self.height - 2 * ABOVE) as f32 / 20.0)
    }
}

/// Writes the document for Word: A4, the words of [`crate::words`], and what belongs to a page around them.
pub fn write(document: &Document) -> Docx {
    write_with(document, InPixels { mark: None, figure: &|_| None })
}

/// The same, with pixels beside what is drawn.
pub fn write_with(document: &Document, in_pixels: InPixels<'_>) -> Docx {
    let words = page_words(&document.language);
    let paper = Paper::of(document.layout.orientation);
    let mut package = Package::new();
    let mut relations = Relations::default();
    for part in ["styles", "numbering", "settings"] {
        relations.to_part(part, &format!("{part}.xml"));
    }
    let footer = relations.to_part("footer", "footer.xml");
    let header = document.concept.then(|| relations.to_part("header", "header.xml"));

    let mark = document.logo.as_ref().map(|logo| mark::read(logo, in_pixels.mark));
    let logo_left_out = matches!(mark, Some(None));
    let mut body = Body::new(relations, paper, words, &document.layout.accent, in_pixels.figure);
    if let Some(mark) = mark.flatten() {
        body.mark(mark);
    }
    body.document(document);
    let Written { text, relations, lists, pictures } = body.finish();
    for picture in pictures {
        package.picture(&format!("word/{}", picture.name), picture.media_type, picture.bytes);
    }

    let title = plain(&document.title);
    let language = with_country(&document.language);
    package.part("word/styles.xml", &kind("styles"), styles::part(&document.layout, language));
    package.part("word/numbering.xml", &kind("numbering"), lists::part(&lists));
    package.part("word/settings.xml", &kind("settings"), settings(language));
    package.part("word/footer.xml", &kind("footer"), footer_part(&plain(&document.version), words));
    if header.is_some() {
        package.part("word/header.xml", &kind("header"), header_part(words));
    }
    let end = section_end(paper, &footer, header.as_deref());
    let main = format!(
        "{XML}<w:document xmlns:w=\"{MAIN}\" xmlns:r=\"{OFFICE}\" {}><w:body>{text}{end}</w:body></w:document>",
        picture::NAMESPACES
    );
    package.part("word/document.xml", &kind("document.main"), main);
    package.relations("word/document.xml", &relations);
    let about =
        About { title: &title, author: &plain(&document.author), language, day: &day(&document.date) };
    Docx { bytes: package.finish("word/document.xml", &about), logo_left_out }
}

fn kind(part: &str) -> String {
    format!("{KIND}.{part}")
}

/// The document's day; a model made elsewhere may hold other words there, which a file's date cannot be.
fn day(date: &str) -> String {
    let shape: String = date.chars().map(|sign| if sign.is_ascii_digit() { '0' } else { sign }).collect();
    if shape == "0000-00-00" { date.to_owned() } else { "1980-01-01".to_owned() }
}

/// Paper, margins, and what comes back on each page.
fn section_end(paper: Paper, footer: &str, header: Option<&str>) -> String {
    let Paper { width, height, side } = paper;
    let turned = if width > height { " w:orient=\"landscape\"" } else { "" };
    let header = header.map(|id| format!("<w:headerReference w:type=\"default\" r:id=\"{id}\"/>"));
    format!(
        "<w:sectPr>{}<w:footerReference w:type=\"default\" r:id=\"{footer}\"/>\
         <w:pgSz w:w=\"{width}\" w:h=\"{height}\"{turned}/>\
         <w:pgMar w:top=\"{ABOVE}\" w:right=\"{side}\" w:bottom=\"{ABOVE}\" w:left=\"{side}\" w:header=\"680\" w:footer=\"680\" w:gutter=\"0\"/>\
         <w:cols w:space=\"708\"/></w:sectPr>",
        header.unwrap_or_default()
    )
}

fn header_part(words: PageWords) -> String {
    format!(
        "{XML}<w:hdr xmlns:w=\"{MAIN}\"><w:p><w:pPr><w:pStyle w:val=\"Header\"/></w:pPr>\
         <w:r><w:rPr><w:rStyle w:val=\"Gap\"/></w:rPr><w:t>{}</w:t></w:r></w:p></w:hdr>",
        escaped(words.concept)
    )
}

fn footer_part(version: &str, words: PageWords) -> String {
    let text = |text: &str| format!("<w:r><w:t xml:space=\"preserve\">{}</w:t></w:r>", escaped(text));
    // The number between is what a reader sees before the program has counted.
    let field =
        |name: &str| format!("<w:fldSimple w:instr=\" {name} \"><w:r><w:t>1</w:t></w:r></w:fldSimple>");
    format!(
        "{XML}<w:ftr xmlns:w=\"{MAIN}\"><w:p><w:pPr><w:pStyle w:val=\"Footer\"/></w:pPr>{}\
         <w:r><w:tab/></w:r>{}{}{}{}</w:p></w:ftr>",
        text(version),
        text(&format!("{} ", words.page)),
        field("PAGE"),
        text(&format!(" {} ", words.of)),
        field("NUMPAGES"),
    )
}

fn settings(language: &str) -> String {
    format!(
        "{XML}<w:settings xmlns:w=\"{MAIN}\"><w:zoom w:percent=\"100\"/><w:defaultTabStop w:val=\"709\"/>\
         <w:autoHyphenation/><w:consecutiveHyphenLimit w:val=\"2\"/><w:characterSpacingControl w:val=\"doNotCompress\"/>\
         <w:compat><w:compatSetting w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat>\
         <w:themeFontLang w:val=\"{language}\"/><w:decimalSymbol w:val=\",\"/><w:listSeparator w:val=\";\"/></w:settings>"
    )
}
