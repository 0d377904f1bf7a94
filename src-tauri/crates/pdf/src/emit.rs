//! Pages to printpdf operations: glyphs, rules, links, and marked content with numbers (MCIDs) that the
//! structure tree refers to.

use printpdf::{
    Actions, BorderArray, Codepoint, Color, ColorArray, CurTransMat, Destination, DictItem, Line,
    LineCapStyle, LineDashPattern, LinePoint, LinkAnnotation, Mm, Op, PaintMode, PdfDocument, PdfFontHandle,
    PdfPage, Point, Polygon, PolygonRing, Pt, Rgb, TextItem, TextMatrix, WindingOrder,
};

use crate::colour::Colour;
use crate::embed::{Embedded, embed, font_id};
use crate::faces::Face;
use crate::layout::from_below;
use crate::page::{Belongs, Draw, Item, Laid, Link, Rect, Target};
use crate::shape::Glyph;
use crate::structure::LeafId;
use crate::watch::Watch;

/// The name of the mark among a page's resources.
pub(crate) const LOGO: &str = "Logo";

/// A document in printpdf's words, and where the leaves of the structure tree went.
pub(crate) struct Emitted {
    /// The document.
    pub document: PdfDocument,
    /// For each leaf its places: page and number of marked content.
    pub places: Vec<Vec<(usize, i64)>>,
    /// For each page the leaf of each number.
    pub leaves: Vec<Vec<LeafId>>,
}

/// Writes the pages down.
pub(crate) fn emit(laid: &Laid, title: &str, watch: &mut Watch<'_>) -> Option<Emitted> {
    let mut document = PdfDocument::new(title);
    let (faces, fonts) = embed(&laid.pages);
    // Own names: printpdf's come from a counter that the next document would find higher.
    document.resources.fonts.map.extend(fonts);
    let mut places = vec![vec![]; laid.structure.leaves];
    let mut leaves = vec![];
    let (width, height) = laid.paper;
    for (number, page) in laid.pages.iter().enumerate() {
        if !watch.ask() {
            return None;
        }
        let mut writer = PageWriter { faces: &faces, height, ops: vec![], marks: vec![], state: None };
        let alike =
            |one: &Item, other: &Item| one.belongs == other.belongs && one.is_words() == other.is_words();
        for group in page.items.chunk_by(alike) {
            writer.group(group);
        }
        writer.end_text();
        for (mark, leaf) in (0..).zip(&writer.marks) {
            places[leaf.0].push((number, mark));
        }
        for link in &laid.links {
            for (_, place) in link.places.iter().filter(|(page, _)| *page == number) {
                writer.ops.push(annotation(link, *place, laid));
            }
        }
        leaves.push(writer.marks);
        document.pages.push(PdfPage::new(millimetres(width), millimetres(height), writer.ops));
    }
    Some(Emitted { document, places, leaves })
}

/// Glyphs on one line, as [`Draw::Glyphs`] has them.
struct Words<'a> {
    x: f32,
    y: f32,
    size: f32,
    colour: Colour,
    glyphs: &'a [Glyph],
    text: &'a str,
}

/// Font and colour of text, once they are set.
#[derive(Default)]
struct TextState {
    font: Option<(Face, f32)>,
    ink: Option<Colour>,
}

struct PageWriter<'a> {
    faces: &'a [Embedded; 4],
    height: f32,
    ops: Vec<Op>,
    /// The leaf of every stretch of marked content so far; its place in this list is its number.
    marks: Vec<LeafId>,
    /// What text looks like so far, while text is being shown.
    state: Option<TextState>,
}

impl PageWriter<'_> {
    /// Things that belong together, as one stretch of marked content. Text objects stand around marked
    /// content, so that words with a reading of their own can be a stretch of their own: a stretch within
    /// a stretch is allowed, but some readers lose what comes after it.
    fn group(&mut self, items: &[Item]) {
        let belongs = items[0].belongs;
        if items[0].is_words() {
            self.begin_text();
        } else {
            self.end_text();
        }
        self.mark(belongs, None);
        for item in items {
            self.draw(item);
        }
        self.ops.push(Op::EndMarkedContent);
    }

    /// Begins a stretch of marked content; `says` is what it reads, if its glyphs do not say so.
    fn mark(&mut self, belongs: Belongs, says: Option<&str>) {
        let actual = says.map(|says| ("ActualText", DictItem::Bytes(utf16(says))));
        let (tag, first) = match belongs {
            Belongs::Text(leaf) => {
                let mark = self.marks.len() as i64;
                self.marks.push(leaf);
                ("Span", ("MCID", DictItem::Int(mark)))
            }
            Belongs::Looks => ("Artifact", ("Type", name("Layout"))),
            Belongs::Page => ("Artifact", ("Type", name("Pagination"))),
        };
        let properties: Vec<_> = [Some(first), actual].into_iter().flatten().collect();
        self.ops.push(begin(tag, &properties));
    }

    fn draw(&mut self, item: &Item) {
        match &item.draw {
            Draw::Glyphs { x, y, size, colour, glyphs, text } => {
                self.glyphs(item.belongs, Words { x: *x, y: *y, size: *size, colour: *colour, glyphs, text });
            }
            Draw::Fill { rect, colour } => {
                self.ops.push(Op::SetFillColor { col: rgb(*colour) });
                self.ops.push(self.rectangle(*rect, PaintMode::Fill));
            }
            Draw::Area { corners, colour } => {
                self.ops.push(Op::SetFillColor { col: rgb(*colour) });
                let points = corners.iter().map(|(x, y)| self.point(*x, *y)).collect();
                let polygon = Polygon {
                    rings: vec![PolygonRing { points }],
                    mode: PaintMode::Fill,
                    winding_order: WindingOrder::NonZero,
                };
                self.ops.push(Op::DrawPolygon { polygon });
            }
            Draw::Frame { rect, colour } => {
                let dash = LineDashPattern::new(0.0, &[2.2, 1.6]);
                self.line_look(*colour, 0.6, LineCapStyle::Butt, dash);
                self.ops.push(self.rectangle(*rect, PaintMode::Stroke));
            }
            Draw::Leader { left, right, y, colour } => {
                if right > left {
                    let dash = LineDashPattern::new(0.0, &[0.0, 3.6]);
                    self.line_look(*colour, 0.7, LineCapStyle::Round, dash);
                    // From the right, so that the dots of all lines stand under each other.
                    let points = vec![self.point(*right, *y), self.point(*left, *y)];
                    self.ops.push(Op::DrawLine { line: Line { points, is_closed: false } });
                }
            }
            Draw::Logo { rect } => {
                let [left, bottom, right, top] = from_below(*rect, self.height);
                let matrix = CurTransMat::Raw([right - left, 0.0, 0.0, top - bottom, left, bottom]);
                self.ops.push(Op::SaveGraphicsState);
                self.ops.push(Op::SetTransformationMatrix { matrix });
                self.ops.push(Op::Unknown { key: "Do".into(), value: vec![name(LOGO)] });
                self.ops.push(Op::RestoreGraphicsState);
            }
            // Filled in by layout, or a place to remember; nothing is left to draw.
            Draw::PageNumber { .. } | Draw::Bounds { .. } => {}
        }
    }

    fn begin_text(&mut self) {
        if self.state.is_none() {
            self.state = Some(TextState::default());
            self.ops.push(Op::StartTextSection);
        }
    }

    fn end_text(&mut self) {
        if self.state.take().is_some() {
            self.ops.push(Op::EndTextSection);
        }
    }

    fn line_look(&mut self, colour: Colour, width: f32, cap: LineCapStyle, dash: LineDashPattern) {
        self.ops.push(Op::SetOutlineColor { col: rgb(colour) });
        self.ops.push(Op::SetOutlineThickness { pt: Pt(width) });
        self.ops.push(Op::SetLineCapStyle { cap });
        self.ops.push(Op::SetLineDashPattern { dash });
    }

    fn rectangle(&self, rect: Rect, mode: PaintMode) -> Op {
        let [left, bottom, right, top] = from_below(rect, self.height).map(hundredths);
        let rectangle = printpdf::Rect {
            x: Pt(left),
            y: Pt(bottom),
            width: Pt(hundredths(right - left)),
            height: Pt(hundredths(top - bottom)),
            mode: Some(mode),
            winding_order: None,
        };
        Op::DrawRectangle { rectangle }
    }

    fn point(&self, x: f32, y: f32) -> LinePoint {
        LinePoint { p: Point { x: Pt(hundredths(x)), y: Pt(hundredths(self.height - y)) }, bezier: false }
    }

    fn glyphs(&mut self, belongs: Belongs, words: Words<'_>) {
        let Words { x, y, size, colour, glyphs, text } = words;
        let mut pen = 0.0;
        let mut place = 0;
        while place < glyphs.len() {
            let (count, says) = self.stretch(glyphs, place, text);
            let stretch = &glyphs[place..place + count];
            if says.is_some() {
                self.ops.push(Op::EndMarkedContent);
                self.mark(belongs, says);
            }
            self.set_state(stretch[0].face, size, colour);
            let left = x + (pen + stretch[0].right) * size;
            let baseline = y - stretch[0].up * size;
            let matrix =
                TextMatrix::Raw([1.0, 0.0, 0.0, 1.0, hundredths(left), hundredths(self.height - baseline)]);
            self.ops.push(Op::SetTextMatrix { matrix });
            self.ops.push(Op::ShowText { items: vec![TextItem::GlyphIds(self.codepoints(stretch))] });
            if says.is_some() {
                self.ops.push(Op::EndMarkedContent);
                self.mark(belongs, None);
            }
            pen += stretch.iter().map(|glyph| glyph.advance).sum::<f32>();
            place += count;
        }
    }

    /// How many glyphs from `place` can be shown in one go, and what they read if that is not what each
    /// reads by itself.
    fn stretch<'t>(&self, glyphs: &[Glyph], place: usize, text: &'t str) -> (usize, Option<&'t str>) {
        let first = &glyphs[place];
        if self.is_plain(glyphs, place, text) {
            let joins = |next: usize| {
                let glyph = &glyphs[next];
                let level = next == place || (glyph.right == 0.0 && glyph.up == 0.0);
                level && glyph.face == first.face && self.is_plain(glyphs, next, text)
            };
            return ((place..glyphs.len()).take_while(|next| joins(*next)).count(), None);
        }
        let joins =
            |glyph: &&Glyph| glyph.start == first.start && glyph.right == first.right && glyph.up == first.up;
        let count = glyphs[place..].iter().take_while(joins).count();
        // The first glyph of a cluster says all of it; an accent set apart above it says nothing more.
        let goes_on = place > 0 && glyphs[place - 1].start == first.start;
        let says = if goes_on { "" } else { &text[first.start as usize..first.end as usize] };
        (count, Some(says))
    }

    /// The glyph stands alone for its text and reads just that.
    fn is_plain(&self, glyphs: &[Glyph], place: usize, text: &str) -> bool {
        let glyph = &glyphs[place];
        let shares = |other: Option<&Glyph>| other.is_some_and(|other| other.start == glyph.start);
        let reads = self.faces[glyph.face.index()].reads(glyph.id);
        let text = &text[glyph.start as usize..glyph.end as usize];
        glyph.drawn_as.is_none()
            && !shares(glyphs.get(place + 1))
            && !(place > 0 && shares(glyphs.get(place - 1)))
            && (reads == text || (reads == " " && text == "\u{A0}"))
    }

    fn codepoints(&self, glyphs: &[Glyph]) -> Vec<Codepoint> {
        // Where the pen should be, and where the viewer's widths bring it, in thousandths of an em.
        let (mut wanted, mut reached) = (0.0, 0.0);
        let count = glyphs.len();
        glyphs
            .iter()
            .enumerate()
            .map(|(place, glyph)| {
                let embedded = &self.faces[glyph.face.index()];
                wanted += glyph.advance * 1000.0;
                reached += embedded.width(glyph.id);
                let offset = if place + 1 == count { 0.0 } else { (reached - wanted).round() };
                reached -= offset;
                Codepoint {
                    gid: embedded.number(glyph.id),
                    offset,
                    cid: Some(embedded.reads(glyph.id).to_owned()),
                }
            })
            .collect()
    }

    fn set_state(&mut self, face: Face, size: f32, colour: Colour) {
        self.begin_text();
        let TextState { font, ink } = self.state.get_or_insert_default();
        if *font != Some((face, size)) {
            *font = Some((face, size));
            self.ops.push(Op::SetFont {
                font: PdfFontHandle::External(font_id(face)),
                size: Pt(hundredths(size)),
            });
        }
        if *ink != Some(colour) {
            *ink = Some(colour);
            self.ops.push(Op::SetFillColor { col: rgb(colour) });
        }
    }
}

fn annotation(link: &Link, place: Rect, laid: &Laid) -> Op {
    let height = laid.paper.1;
    let [left, bottom, right, top] = from_below(place, height).map(hundredths);
    let actions = match &link.target {
        Target::Address(address) => Actions::Uri(address.clone()),
        Target::Heading(heading) => {
            let (page, y) = laid.headings.get(*heading).map_or((0, 0.0), |mark| (mark.page, mark.y));
            let top = Some(hundredths(height - y + 6.0));
            Actions::Goto(Destination::Xyz { page: page + 1, left: Some(0.0), top, zoom: None })
        }
    };
    let rect = printpdf::Rect {
        x: Pt(left),
        y: Pt(bottom),
        width: Pt(right - left),
        height: Pt(top - bottom),
        mode: None,
        winding_order: None,
    };
    // Without these two a viewer draws a box around it.
    let (border, colour) = (BorderArray::Solid([0.0; 3]), ColorArray::Transparent);
    Op::LinkAnnotation { link: LinkAnnotation::new(rect, actions, Some(border), Some(colour), None) }
}

fn begin(tag: &str, properties: &[(&str, DictItem)]) -> Op {
    let map = properties.iter().map(|(key, value)| ((*key).to_owned(), value.clone())).collect();
    Op::BeginMarkedContentWithProperties { tag: tag.to_owned(), properties: DictItem::Dict { map } }
}

fn name(name: &str) -> DictItem {
    DictItem::Name(name.as_bytes().to_vec())
}

fn rgb(colour: Colour) -> Color {
    let [red, green, blue] = colour.0.map(|part| (f32::from(part) / 255.0 * 1000.0).round() / 1000.0);
    Color::Rgb(Rgb::new(red, green, blue, None))
}

fn utf16(text: &str) -> Vec<u8> {
    [0xFE, 0xFF].into_iter().chain(text.encode_utf16().flat_map(u16::to_be_bytes)).collect()
}

fn hundredths(value: f32) -> f32 {
    (value * 100.0).round() / 100.0
}

fn millimetres(points: f32) -> Mm {
    Mm(points * 25.4 / 72.0)
}
