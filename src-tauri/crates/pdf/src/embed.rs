//! Fonts cut down to the glyphs that are used, and what each glyph reads.

use std::collections::BTreeMap;

use printpdf::{FontId, FontMetrics, FontType, ParsedFont, PdfFont, PdfFontMetricsStub};
use sha2::{Digest, Sha256};
use subsetter::GlyphRemapper;

use crate::faces::Face;
use crate::page::{Draw, Page};
use crate::shape::Glyph;

/// A face as it is embedded.
pub(crate) struct Embedded {
    /// Old glyph numbers to new ones.
    numbers: GlyphRemapper,
    /// Width of every new glyph in thousandths of an em, cut off as printpdf writes them.
    widths: Vec<i64>,
    /// What each old glyph reads when nothing else is said.
    reads: BTreeMap<u16, String>,
}

impl Embedded {
    /// The number of a glyph in the embedded font.
    pub(crate) fn number(&self, glyph: u16) -> u16 {
        self.numbers.get(glyph).unwrap_or(0)
    }

    /// How far a viewer moves the pen for a glyph, in thousandths of an em.
    pub(crate) fn width(&self, glyph: u16) -> f32 {
        self.widths.get(usize::from(self.number(glyph))).copied().unwrap_or(0) as f32
    }

    /// What a glyph reads when nothing else is said.
    pub(crate) fn reads(&self, glyph: u16) -> &str {
        self.reads.get(&glyph).map_or(" ", String::as_str)
    }
}

/// The name under which a face is known to the pages.
pub(crate) fn font_id(face: Face) -> FontId {
    FontId(format!("F{}", face.index()))
}

/// Cuts the faces down; gives them in the order of [`Face::ALL`] with the fonts that are not empty.
pub(crate) fn embed(pages: &[Page]) -> ([Embedded; 4], Vec<(FontId, PdfFont)>) {
    let mut faces =
        Face::ALL.map(|_| Embedded { numbers: GlyphRemapper::new(), widths: vec![], reads: BTreeMap::new() });
    for page in pages {
        for item in &page.items {
            if let Draw::Glyphs { glyphs, text, .. } = &item.draw {
                note(glyphs, text, &mut faces);
            }
        }
    }
    let mut fonts = Vec::new();
    for face in Face::ALL {
        let embedded = &mut faces[face.index()];
        if !embedded.reads.is_empty() {
            fonts.push((font_id(face), PdfFont::new(subset(face, embedded))));
        }
    }
    (faces, fonts)
}

fn note(glyphs: &[Glyph], text: &str, faces: &mut [Embedded; 4]) {
    for (place, glyph) in glyphs.iter().enumerate() {
        let embedded = &mut faces[glyph.face.index()];
        embedded.numbers.remap(glyph.id);
        if embedded.reads.contains_key(&glyph.id) {
            continue;
        }
        embedded.reads.insert(glyph.id, nominal(glyphs, place, text));
    }
}

/// What a glyph reads by itself: the character it is drawn as, its text, or its letter of a cluster.
fn nominal(glyphs: &[Glyph], place: usize, text: &str) -> String {
    let glyph = &glyphs[place];
    if let Some(character) = glyph.drawn_as {
        return character.to_string();
    }
    let text = &text[glyph.start as usize..glyph.end as usize];
    let cluster = |other: &&Glyph| other.start == glyph.start;
    if glyphs[..place].iter().rev().take_while(cluster).count() == 0
        && glyphs.get(place + 1).is_none_or(|next| next.start != glyph.start)
    {
        return text.replace('\u{A0}', " ");
    }
    let nth = glyphs[..place].iter().rev().take_while(cluster).count();
    let letter = text.chars().nth(nth).or_else(|| text.chars().last());
    letter.unwrap_or(' ').to_string()
}

fn subset(face: Face, embedded: &mut Embedded) -> ParsedFont {
    let loaded = face.loaded();
    let tables = &loaded.tables;
    let bytes =
        subsetter::subset(loaded.data, 0, &embedded.numbers).expect("the shipped font files can be cut");
    let advances: Vec<u16> = embedded
        .numbers
        .remapped_gids()
        .map(|old| tables.glyph_hor_advance(rustybuzz::ttf_parser::GlyphId(old)).unwrap_or(0))
        .collect();
    embedded.widths =
        advances.iter().map(|advance| (f32::from(*advance) * 1000.0 / loaded.units) as i64).collect();
    let name = tables
        .names()
        .into_iter()
        .find(|name| name.name_id == rustybuzz::ttf_parser::name_id::POST_SCRIPT_NAME && name.is_unicode())
        .and_then(|name| name.to_string())
        .unwrap_or_else(|| format!("Face{}", face.index()));
    // Six capitals that depend on what is in it (ISO 32000-1, 9.6.4).
    let tag: String = Sha256::digest(&bytes)[..6].iter().map(|byte| char::from(b'A' + byte % 26)).collect();
    let bounds = tables.global_bounding_box();
    ParsedFont {
        original_bytes: bytes,
        font_index: 0,
        font_name: Some(format!("{tag}+{name}")),
        codepoint_to_glyph: BTreeMap::new(),
        glyph_widths: (0..).zip(advances).collect(),
        units_per_em: loaded.units as u16,
        font_metrics: FontMetrics { ascent: tables.ascender(), descent: tables.descender() },
        font_type: FontType::TrueType,
        pdf_font_metrics: PdfFontMetricsStub {
            units_per_em: loaded.units as u16,
            x_min: bounds.x_min,
            y_min: bounds.y_min,
            x_max: bounds.x_max,
            y_max: bounds.y_max,
            caret_slope_rise: 1,
            caret_slope_run: 0,
            us_weight_class: tables.weight().to_number(),
        },
    }
}
