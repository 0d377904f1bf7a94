//! The text (`document.xml`), block by block.

use std::collections::BTreeMap;
use std::fmt::Write;

use office::{Relations, escaped};

use super::lists::{BULLETS, LEVELS, STEP};
use super::picture::{Inline, Picture};
use super::{Paper, drawing, mark, styles};
use crate::page_words::{PageWords, with_country};
use crate::reading::{Kind, Run, heading, label, number, plain, runs};
use crate::{Block, Document, Figure, ListItem, Mark, Section, Table};

/// How deep the contents go.
const CONTENTS: usize = 2;

/// The text under construction.
pub(super) struct Body<'a> {
    xml: String,
    relations: Relations,
    links: BTreeMap<String, String>,
    /// The level of each numbered list so far.
    numbered: Vec<usize>,
    /// Headings so far; each has a name that the contents lead to.
    headings: usize,
    pictures: Vec<Picture>,
    /// Drawings so far, part by part.
    drawings: usize,
    paper: Paper,
    words: PageWords,
    accent: &'a str,
    in_pixels: &'a dyn Fn(&Figure) -> Option<Vec<u8>>,
}

/// What a text became.
pub(super) struct Written {
    /// Its paragraphs and tables.
    pub(super) text: String,
    /// Where it leads.
    pub(super) relations: Relations,
    /// The level of each numbered list.
    pub(super) lists: Vec<usize>,
    /// The files that it shows.
    pub(super) pictures: Vec<Picture>,
}

/// Where a block stands.
#[derive(Debug, Clone, Copy, Default)]
struct Place {
    /// Lists around it.
    lists: usize,
    /// It stands in a box.
    boxed: bool,
    /// It stays on one page with what follows.
    keep: bool,
}

/// What a paragraph is.
#[derive(Debug, Clone, Default)]
struct Look {
    style: &'static str,
    keep: bool,
    /// Its list and the level in it.
    list: Option<(usize, usize)>,
    /// Twips from the left, where it is not as its style has it.
    indent: usize,
    /// Twips that its first line begins before the others.
    hanging: usize,
    /// The last point of a list, with the space of a paragraph below it.
    last: bool,
}

impl<'a> Body<'a> {
    pub(super) fn new(
        relations: Relations,
        paper: Paper,
        words: PageWords,
        accent: &'a str,
        in_pixels: &'a dyn Fn(&Figure) -> Option<Vec<u8>>,
    ) -> Self {
        let (xml, links, numbered, pictures) = Default::default();
        let (headings, drawings) = (0, 0);
        Self {
            xml,
            relations,
            links,
            numbered,
            headings,
            pictures,
            drawings,
            paper,
            words,
            accent,
            in_pixels,
        }
    }

    /// All of it.
    pub(super) fn finish(self) -> Written {
        let Self { xml: text, relations, numbered: lists, pictures, .. } = self;
        Written { text, relations, lists, pictures }
    }

    /// The firm's mark above everything.
    pub(super) fn mark(&mut self, mark: mark::Mark) {
        let drawing = mark.drawing(&mut self.relations);
        let _ = write!(
            self.xml,
            "<w:p><w:pPr><w:pStyle w:val=\"{}\"/></w:pPr><w:r>{drawing}</w:r></w:p>",
            styles::LOGO
        );
        self.pictures.extend(mark.pictures);
    }

    pub(super) fn document(&mut self, document: &Document) {
        let title = Run { kind: Kind::Text, text: plain(&document.title) };
        self.paragraph(&Look { style: styles::TITLE, ..Look::default() }, &self.text(&title, false));
        self.blocks(&document.lead, Place::default());
        let (layer, sections) = document.layers();
        self.sections(layer, 1);
        if document.layout.contents && !sections.is_empty() {
            self.contents(sections);
        }
        self.sections(sections, 1);
    }

    /// Links to the headings. No page numbers: only Word can count its pages, and would have to be asked.
    fn contents(&mut self, sections: &[Section]) {
        fn collect(
            sections: &[Section],
            level: usize,
            number: &mut usize,
            lines: &mut Vec<(usize, usize, String)>,
        ) {
            for section in sections {
                if level <= CONTENTS {
                    lines.push((level, *number, heading(section)));
                }
                *number += 1;
                collect(&section.sections, level + 1, number, lines);
            }
        }
        let mut lines = Vec::new();
        let mut first = self.headings + 1;
        collect(sections, 1, &mut first, &mut lines);
        self.xml.push_str(
            "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/><w:docPartUnique/></w:docPartObj></w:sdtPr><w:sdtContent>",
        );
        let title = Run { kind: Kind::Text, text: self.words.contents.to_owned() };
        self.paragraph(
            &Look { style: styles::CONTENTS, keep: true, ..Look::default() },
            &self.text(&title, false),
        );
        let field = |kind: &str| format!("<w:r><w:fldChar w:fldCharType=\"{kind}\"/></w:r>");
        // So that Word makes the same list when it is asked for a new one.
        let start = format!(
            "{}<w:r><w:instrText xml:space=\"preserve\"> TOC \\o \"1-{CONTENTS}\" \\n \\h \\z </w:instrText></w:r>{}",
            field("begin"),
            field("separate")
        );
        let count = lines.len();
        for (place, (level, number, line)) in lines.into_iter().enumerate() {
            let style = if level == 1 { styles::CONTENTS_1 } else { styles::CONTENTS_2 };
            let words = self.text(&Run { kind: Kind::Text, text: line }, false);
            let runs = format!(
                "{}<w:hyperlink w:anchor=\"{}\" w:history=\"1\">{words}</w:hyperlink>{}",
                if place == 0 { start.as_str() } else { "" },
                anchor(number),
                if place + 1 == count { field("end") } else { String::new() }
            );
            self.paragraph(&Look { style, ..Look::default() }, &runs);
        }
        self.xml.push_str("</w:sdtContent></w:sdt>");
    }

    fn sections(&mut self, sections: &[Section], level: usize) {
        for section in sections {
            self.headings += 1;
            let number = number(section).map(|number| Run { kind: Kind::Text, text: number + " " });
            let title = self.runs(number.into_iter().chain(runs([&section.title])), false);
            let runs = format!(
                "<w:bookmarkStart w:id=\"{0}\" w:name=\"{1}\"/>{title}<w:bookmarkEnd w:id=\"{0}\"/>",
                self.headings,
                anchor(self.headings)
            );
            self.paragraph(&Look { style: styles::heading(level), ..Look::default() }, &runs);
            self.blocks(&section.blocks, Place::default());
            self.sections(&section.sections, level + 1);
        }
    }

    fn blocks(&mut self, blocks: &[Block], place: Place) {
        for (index, block) in blocks.iter().enumerate() {
            let next = blocks.get(index + 1);
            // A sentence that says "deze:" stays with what it speaks of.
            let leads = matches!(block, Block::Paragraph { .. })
                && matches!(next, Some(Block::List { .. } | Block::Table(_)));
            let keep = place.keep || leads || (place.boxed && next.is_some());
            let place = Place { keep, ..place };
            match block {
                Block::Paragraph { sentences } => {
                    let runs = self.runs(runs(sentences), false);
                    self.within(place, &runs);
                }
                Block::List { numbered, items } => self.list(*numbered, items, place),
                Block::Table(table) => self.table(table, place),
                Block::Callout { blocks } => self.blocks(blocks, Place { boxed: true, ..place }),
                Block::Gap(gap) => {
                    let gap = self.text(&Run { kind: Kind::Gap, text: plain(&gap.text()) }, false);
                    self.within(place, &gap);
                }
                Block::Figure(figure) => self.figure(figure),
            }
        }
    }

    /// A drawing and, below it, its caption. What it says in letters is part of it: who cannot see it hears its
    /// alternative text.
    fn figure(&mut self, figure: &Figure) {
        let caption = self.runs(runs([&figure.caption]), false);
        let alt = plain(&figure.alt);
        let parts = drawing::parts(figure, self.paper, self.accent, self.drawings + 1, self.in_pixels);
        let count = parts.len();
        for (place, part) in parts.into_iter().enumerate() {
            self.drawings += 1;
            let alt = match count {
                1 => alt.clone(),
                _ => format!("{alt} {} {} {} {count}.", self.words.part, place + 1, self.words.of),
            };
            let name = format!("{} {}", self.words.drawing, self.drawings);
            // The firm's mark is the first picture.
            let (id, name) = (self.drawings + 1, name.as_str());
            let drawing = Inline { id, name, alt: &alt, size: part.size, pictures: &part.pictures }
                .xml(&mut self.relations);
            // The caption stays with the last part.
            let keep = place + 1 == count && !caption.is_empty();
            self.paragraph(
                &Look { style: styles::DRAWING, keep, ..Look::default() },
                &format!("<w:r>{drawing}</w:r>"),
            );
            self.pictures.extend(part.pictures);
        }
        if !caption.is_empty() {
            self.paragraph(&Look { style: styles::BELOW_DRAWING, ..Look::default() }, &caption);
        }
    }

    /// A paragraph of the text, unless it has no words.
    fn within(&mut self, place: Place, runs: &str) {
        if runs.is_empty() {
            return;
        }
        let (style, indent) = match (place.boxed, place.lists) {
            (true, 0) => (styles::BOX, 0),
            (true, lists) => (styles::BOX, styles::BOX_LEFT + STEP * lists),
            (false, 0) => (styles::TEXT, 0),
            (false, lists) => (styles::BELOW_POINT, STEP * lists),
        };
        self.paragraph(&Look { style, keep: place.keep, indent, ..Look::default() }, runs);
    }

    fn list(&mut self, numbered: bool, items: &[ListItem], place: Place) {
        let level = place.lists.min(LEVELS - 1);
        let list = if numbered {
            self.numbered.push(level);
            BULLETS + self.numbered.len()
        } else {
            BULLETS
        };
        let style = match (place.boxed, numbered) {
            (true, _) => styles::BOX,
            (false, true) => styles::NUMBER,
            (false, false) => styles::BULLET,
        };
        for (index, item) in items.iter().enumerate() {
            let is_last = index + 1 == items.len();
            let mut line = String::new();
            if let Some(label) = label(item) {
                let end = Run { kind: Kind::Text, text: item.label_end().to_owned() };
                line += &self.runs(runs([label]).into_iter().chain([end]), true);
                if !item.sentences.is_empty() {
                    line += &self.text(&Run { kind: Kind::Text, text: " ".to_owned() }, false);
                }
            }
            line += &self.runs(runs(&item.sentences), false);
            // A point's place comes from its list, and would take the box's ground along to the left.
            let (indent, hanging) =
                if place.boxed { (styles::BOX_LEFT + STEP * (level + 1), STEP) } else { (0, 0) };
            let look = Look {
                style,
                keep: place.keep && !is_last,
                list: Some((list, level)),
                indent,
                hanging,
                last: is_last && item.blocks.is_empty() && place.lists == 0 && !place.boxed,
            };
            self.paragraph(&look, &line);
            self.blocks(&item.blocks, Place { lists: place.lists + 1, ..place });
        }
    }

    fn table(&mut self, table: &Table, place: Place) {
        let cells = table.rows.iter().map(|row| row.cells.len());
        let count = cells.chain([table.columns.len()]).max().unwrap_or_default();
        if count == 0 {
            return;
        }
        let caption = plain(&table.caption);
        if table.caption_shown && !caption.is_empty() {
            let words = self.text(&Run { kind: Kind::Text, text: caption.clone() }, false);
            self.paragraph(&Look { style: styles::CAPTION, keep: true, ..Look::default() }, &words);
        }
        let indent = u32::try_from(STEP * place.lists.min(LEVELS)).unwrap_or_default();
        let total = self.paper.text() - indent;
        let widths = table.widths(total, count);
        let _ = write!(
            self.xml,
            "<w:tbl><w:tblPr><w:tblStyle w:val=\"{}\"/><w:tblW w:w=\"{total}\" w:type=\"dxa\"/><w:tblInd w:w=\"{indent}\" w:type=\"dxa\"/>\
             <w:tblLayout w:type=\"fixed\"/><w:tblLook w:val=\"00A0\" w:firstRow=\"1\" w:lastRow=\"0\" w:firstColumn=\"1\" \
             w:lastColumn=\"0\" w:noHBand=\"0\" w:noVBand=\"0\"/><w:tblCaption w:val=\"{}\"/></w:tblPr><w:tblGrid>",
            styles::TABLE,
            escaped(&caption)
        );
        for width in &widths {
            let _ = write!(self.xml, "<w:gridCol w:w=\"{width}\"/>");
        }
        self.xml.push_str("</w:tblGrid>");
        let titles: Vec<String> =
            table.columns.iter().map(|column| self.runs(runs([&column.title]), false)).collect();
        self.row("<w:cantSplit/><w:tblHeader/>", styles::COLUMN, &titles, &widths);
        for row in &table.rows {
            let cells: Vec<String> = row.cells.iter().map(|cell| self.runs(runs(cell), false)).collect();
            self.row("<w:cantSplit/>", styles::CELL, &cells, &widths);
        }
        self.xml.push_str("</w:tbl>");
        // Two tables with nothing between them would become one.
        self.paragraph(&Look { style: styles::BELOW_TABLE, ..Look::default() }, "");
    }

    fn row(&mut self, look: &str, style: &'static str, cells: &[String], widths: &[u32]) {
        let _ = write!(self.xml, "<w:tr><w:trPr>{look}</w:trPr>");
        for (place, width) in widths.iter().enumerate() {
            let _ = write!(self.xml, "<w:tc><w:tcPr><w:tcW w:w=\"{width}\" w:type=\"dxa\"/></w:tcPr>");
            self.paragraph(&Look { style, ..Look::default() }, cells.get(place).map_or("", String::as_str));
            self.xml.push_str("</w:tc>");
        }
        self.xml.push_str("</w:tr>");
    }

    fn paragraph(&mut self, look: &Look, runs: &str) {
        // The order of these is the schema's.
        let _ = write!(self.xml, "<w:p><w:pPr><w:pStyle w:val=\"{}\"/>", look.style);
        if look.keep {
            self.xml.push_str("<w:keepNext/>");
        }
        if let Some((list, level)) = look.list {
            let _ =
                write!(self.xml, "<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list}\"/></w:numPr>");
        }
        if look.last {
            let _ = write!(self.xml, "<w:spacing w:after=\"{}\"/>", styles::PARAGRAPH_SPACE);
        }
        if look.indent > 0 {
            let hanging = match look.hanging {
                0 => String::new(),
                hanging => format!(" w:hanging=\"{hanging}\""),
            };
            let _ = write!(self.xml, "<w:ind w:left=\"{}\"{hanging}/>", look.indent);
        }
        let _ = write!(self.xml, "</w:pPr>{runs}</w:p>");
    }

    fn runs(&mut self, runs: impl IntoIterator<Item = Run>, bold: bool) -> String {
        let mut xml = String::new();
        for run in runs {
            let words = self.text(&run, bold);
            match run.kind {
                Kind::Link(address) => {
                    let relations = &mut self.relations;
                    let id = self
                        .links
                        .entry(address)
                        .or_insert_with_key(|address| relations.to_address("hyperlink", address));
                    let _ = write!(xml, "<w:hyperlink r:id=\"{id}\" w:history=\"1\">{words}</w:hyperlink>");
                }
                Kind::Text | Kind::Foreign(_) | Kind::Gap | Kind::Blank | Kind::Marked(_) => xml += &words,
            }
        }
        xml
    }

    fn text(&self, run: &Run, bold: bool) -> String {
        if run.text.is_empty() {
            return String::new();
        }
        let style = match run.kind {
            Kind::Text | Kind::Foreign(_) => None,
            Kind::Link(_) => Some(styles::LINK),
            Kind::Gap | Kind::Blank => Some(styles::GAP),
            Kind::Marked(Mark::New) => Some(styles::NEW),
            Kind::Marked(Mark::Gone) => Some(styles::GONE),
        };
        let style = style.map(|style| format!("<w:rStyle w:val=\"{style}\"/>")).unwrap_or_default();
        let bold = if bold { "<w:b/>" } else { "" };
        let language = match &run.kind {
            Kind::Foreign(tag) => format!("<w:lang w:val=\"{}\"/>", with_country(tag)),
            Kind::Text | Kind::Link(_) | Kind::Gap | Kind::Blank | Kind::Marked(_) => String::new(),
        };
        let look = format!("{style}{bold}{language}");
        let look = if look.is_empty() { look } else { format!("<w:rPr>{look}</w:rPr>") };
        format!("<w:r>{look}<w:t xml:space=\"preserve\">{}</w:t></w:r>", escaped(&run.text))
    }
}

/// The name that the contents lead to.
fn anchor(heading: usize) -> String {
    format!("_Toc{heading:04}")
}
