//! Text to glyphs. One function, [`Shaper::shape`], so that the shaper can be swapped.

use std::collections::{BTreeMap, HashMap};
use std::rc::Rc;

use rustybuzz::{Direction, Language, ShapePlan, UnicodeBuffer, script};
use unicode_segmentation::UnicodeSegmentation;

use crate::faces::Face;

/// What is drawn for a character that no shipped font has, and for the sign of a gap.
pub(crate) const BOX: char = '☐';

/// A glyph with its place, in ems. `start..end` are the bytes of the text that it stands for; glyphs of
/// one cluster share them.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Glyph {
    /// The face it is drawn in; not always the one that was asked for.
    pub face: Face,
    /// The glyph's number in the font file.
    pub id: u16,
    /// How far the pen goes on.
    pub advance: f32,
    /// Shift to the right of the pen.
    pub right: f32,
    /// Shift above the baseline.
    pub up: f32,
    /// First byte of the text it stands for.
    pub start: u32,
    /// One past the last byte of it.
    pub end: u32,
    /// The character that is drawn in place of the text, if it is another: a hyphen for a soft hyphen,
    /// a box for a character that no font has.
    pub drawn_as: Option<char>,
}

/// Shaped text.
#[derive(Debug, Default)]
pub(crate) struct Shaped {
    /// The glyphs from left to right.
    pub glyphs: Vec<Glyph>,
    /// Width in ems.
    pub width: f32,
}

/// Turns words into glyphs and remembers them for the length of a document.
pub(crate) struct Shaper {
    plans: [ShapePlan; 4],
    known: [HashMap<Box<str>, Rc<Shaped>>; 4],
    buffer: Option<UnicodeBuffer>,
    missing: BTreeMap<String, String>,
}

impl Shaper {
    /// A shaper that knows no words yet.
    pub(crate) fn new() -> Self {
        let dutch: Option<Language> = "nl".parse().ok();
        let plans = Face::ALL.map(|face| {
            let tables = &face.loaded().tables;
            ShapePlan::new(tables, Direction::LeftToRight, Some(script::LATIN), dutch.as_ref(), &[])
        });
        let known = std::array::from_fn(|_| HashMap::new());
        Self { plans, known, buffer: Some(UnicodeBuffer::new()), missing: BTreeMap::new() }
    }

    /// The glyphs of `text`: with kerning and ligatures, from another face where this one lacks a
    /// character, and a box where none has it.
    pub(crate) fn shape(&mut self, face: Face, text: &str) -> Rc<Shaped> {
        if let Some(shaped) = self.known[face.index()].get(text) {
            return Rc::clone(shaped);
        }
        let shaped = Rc::new(self.shape_new(face, text));
        self.known[face.index()].insert(text.into(), Rc::clone(&shaped));
        shaped
    }

    /// Width of `text` in points.
    pub(crate) fn width(&mut self, face: Face, size: f32, text: &str) -> f32 {
        self.shape(face, text).width * size
    }

    /// Characters that no font has, each with the words it stood in first.
    pub(crate) fn into_missing(self) -> BTreeMap<String, String> {
        self.missing
    }

    fn shape_new(&mut self, face: Face, text: &str) -> Shaped {
        let mut shaped = Shaped::default();
        if let Some(glyphs) = self.glyphs(face, text, 0) {
            shaped.width = glyphs.iter().map(|glyph| glyph.advance).sum();
            shaped.glyphs = glyphs;
            return shaped;
        }
        for (offset, cluster) in text.grapheme_indices(true) {
            let glyphs = match self.glyphs(face, cluster, offset) {
                Some(glyphs) => glyphs,
                None => match self.glyphs(face.fallback(), cluster, offset) {
                    Some(glyphs) => glyphs,
                    None => vec![self.boxed(face, text, cluster, offset)],
                },
            };
            shaped.width += glyphs.iter().map(|glyph| glyph.advance).sum::<f32>();
            shaped.glyphs.extend(glyphs);
        }
        shaped
    }

    /// The glyphs of `text` in one face, or none if it lacks a character.
    fn glyphs(&mut self, face: Face, text: &str, offset: usize) -> Option<Vec<Glyph>> {
        let loaded = face.loaded();
        let mut buffer = self.buffer.take().unwrap_or_default();
        buffer.push_str(text);
        buffer.set_direction(Direction::LeftToRight);
        buffer.set_script(script::LATIN);
        let output = rustybuzz::shape_with_plan(&loaded.tables, &self.plans[face.index()], buffer);
        let (infos, positions) = (output.glyph_infos(), output.glyph_positions());
        let whole = infos.iter().all(|info| info.glyph_id != 0);
        let glyphs = whole.then(|| {
            let mut end = text.len() as u32;
            let mut cluster = end;
            let mut glyphs: Vec<Glyph> = Vec::with_capacity(infos.len());
            // Backwards, because a cluster ends where the next one begins.
            for (info, position) in infos.iter().zip(positions).rev() {
                if info.cluster != cluster {
                    end = cluster;
                    cluster = info.cluster;
                }
                let id = u16::try_from(info.glyph_id).unwrap_or(0);
                glyphs.push(Glyph {
                    face,
                    id,
                    advance: position.x_advance as f32 / loaded.units,
                    right: position.x_offset as f32 / loaded.units,
                    up: position.y_offset as f32 / loaded.units,
                    start: info.cluster + offset as u32,
                    end: end + offset as u32,
                    drawn_as: None,
                });
            }
            glyphs.reverse();
            glyphs
        });
        self.buffer = Some(output.clear());
        glyphs
    }

    fn boxed(&mut self, face: Face, text: &str, cluster: &str, offset: usize) -> Glyph {
        // The sign of a gap is meant to be a box; anything else is a loss to report.
        if cluster != document::Gap::MARK && !self.missing.contains_key(cluster) {
            self.missing.insert(cluster.to_owned(), text.chars().take(40).collect());
        }
        let drawn_in = face.fallback();
        let loaded = drawn_in.loaded();
        let id = loaded.glyph(BOX).expect("a test says that the fallback has the box");
        let advance = loaded.tables.glyph_hor_advance(id).unwrap_or(0);
        Glyph {
            face: drawn_in,
            id: id.0,
            advance: f32::from(advance) / loaded.units,
            right: 0.0,
            up: 0.0,
            start: offset as u32,
            end: (offset + cluster.len()) as u32,
            drawn_as: Some(BOX),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{BOX, Shaper};
    use crate::faces::Face;

    #[test]
    fn a_ligature_stands_for_its_letters() {
        let shaped = Shaper::new().shape(Face::Serif, "office");
        let covered: Vec<_> = shaped.glyphs.iter().map(|glyph| (glyph.start, glyph.end)).collect();
        assert!(shaped.glyphs.len() < "office".len(), "Source Serif has an ffi ligature");
        assert_eq!(covered.first().map(|range| range.0), Some(0));
        assert_eq!(covered.last().map(|range| range.1), Some(6));
        assert!(covered.windows(2).all(|pair| pair[0].1 == pair[1].0));
    }

    #[test]
    fn a_character_of_another_face_is_borrowed() {
        let mut shaper = Shaper::new();
        let shaped = shaper.shape(Face::Serif, "a→b");
        let faces: Vec<_> = shaped.glyphs.iter().map(|glyph| glyph.face).collect();
        assert_eq!(faces.len(), 3);
        assert_eq!((faces[0], faces[2]), (Face::Serif, Face::Serif));
        assert!(shaper.into_missing().is_empty());
    }

    #[test]
    fn a_character_that_no_font_has_is_a_box_and_reported() {
        let mut shaper = Shaper::new();
        let shaped = shaper.shape(Face::Sans, "brood 🍞 vers");
        let boxes: Vec<_> = shaped.glyphs.iter().filter(|glyph| glyph.drawn_as == Some(BOX)).collect();
        assert_eq!(boxes.len(), 1);
        assert_eq!((boxes[0].start, boxes[0].end), (6, 10));
        let missing = shaper.into_missing();
        assert_eq!(missing.get("🍞").map(String::as_str), Some("brood 🍞 vers"));
    }

    #[test]
    fn the_sign_of_a_gap_is_no_loss() {
        let mut shaper = Shaper::new();
        let shaped = shaper.shape(Face::Serif, "▢");
        assert_eq!(shaped.glyphs.len(), 1);
        assert_ne!(shaped.glyphs[0].id, 0);
        assert!(shaper.into_missing().is_empty());
    }

    #[test]
    fn an_accent_that_comes_apart_is_put_together() {
        let mut shaper = Shaper::new();
        let shaped = shaper.shape(Face::Serif, "e\u{301}");
        assert_eq!(shaped.glyphs[0].id, shaper.shape(Face::Serif, "é").glyphs[0].id);
    }
}
