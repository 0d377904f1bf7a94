//! The typefaces that are shipped, read once.

use std::io::Read;
use std::sync::LazyLock;

use flate2::read::ZlibDecoder;
use rustybuzz::ttf_parser::GlyphId;

/// A face of a shipped typeface.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Face {
    /// Source Serif 4: body text.
    Serif,
    /// Source Serif 4 semibold: labels within body text.
    SerifBold,
    /// Source Sans 3: tables, footers, and the second choice for a character that the serif lacks.
    Sans,
    /// Source Sans 3 semibold: headings and heading cells.
    SansBold,
}

impl Face {
    /// Every face; a face's place in this list is its index.
    pub(crate) const ALL: [Self; 4] = [Self::Serif, Self::SerifBold, Self::Sans, Self::SansBold];

    /// The place in [`Face::ALL`].
    pub(crate) fn index(self) -> usize {
        self as usize
    }

    /// The font file that is shipped.
    pub(crate) fn loaded(self) -> &'static Loaded {
        &LOADED[self.index()]
    }

    /// The face with the same weight that has the most characters.
    pub(crate) fn fallback(self) -> Self {
        match self {
            Self::Serif | Self::Sans => Self::Sans,
            Self::SerifBold | Self::SansBold => Self::SansBold,
        }
    }
}

/// A font file, read.
pub(crate) struct Loaded {
    /// The file's bytes.
    pub data: &'static [u8],
    /// The file's tables.
    pub tables: rustybuzz::Face<'static>,
    /// Units in an em.
    pub units: f32,
}

impl Loaded {
    /// The glyph of a character, if the font has one.
    pub(crate) fn glyph(&self, character: char) -> Option<GlyphId> {
        self.tables.glyph_index(character).filter(|glyph| glyph.0 != 0)
    }
}

static LOADED: LazyLock<[Loaded; 4]> = LazyLock::new(|| {
    Face::ALL.map(|face| {
        let data = unpacked(match face {
            Face::Serif => include_bytes!(concat!(env!("OUT_DIR"), "/SourceSerif4_400Regular.ttf")),
            Face::SerifBold => include_bytes!(concat!(env!("OUT_DIR"), "/SourceSerif4_600SemiBold.ttf")),
            Face::Sans => include_bytes!(concat!(env!("OUT_DIR"), "/SourceSans3_400Regular.ttf")),
            Face::SansBold => include_bytes!(concat!(env!("OUT_DIR"), "/SourceSans3_600SemiBold.ttf")),
        });
        let tables = rustybuzz::Face::from_slice(data, 0).expect("the shipped font files are whole");
        let units = tables.units_per_em() as f32;
        Loaded { data, tables, units }
    })
});

/// A font as `build.rs` packed it. Unpacked once, it stays as long as the program runs.
fn unpacked(packed: &[u8]) -> &'static [u8] {
    let mut font = Vec::new();
    ZlibDecoder::new(packed).read_to_end(&mut font).expect("the build packed it whole");
    font.leak()
}

#[cfg(test)]
mod tests {
    use super::Face;

    #[test]
    fn every_face_has_what_dutch_papers_use() {
        for face in Face::ALL {
            for character in "abcxyzABCXYZ0123456789€ëïöüéèêçÉËŁłşğ–—’‘“”„…•§%&@/".chars()
            {
                assert!(face.loaded().glyph(character).is_some(), "{face:?} lacks {character}");
            }
        }
    }

    #[test]
    fn the_fallback_draws_the_box_of_a_missing_character() {
        for face in Face::ALL {
            assert!(face.fallback().loaded().glyph(crate::shape::BOX).is_some());
        }
    }
}
