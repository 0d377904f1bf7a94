//! Colours, and whether they can be read on white.

/// A colour in sRGB.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Colour(pub [u8; 3]);

impl Colour {
    /// Text.
    pub(crate) const INK: Self = Self([0x1F, 0x2A, 0x2D]);
    /// Second text: footers, page numbers.
    pub(crate) const INK_2: Self = Self([0x4A, 0x56, 0x5A]);
    /// Hairlines; decoration only.
    pub(crate) const RULE: Self = Self([0xCF, 0xC8, 0xBA]);
    /// Ground of a box that stands apart.
    pub(crate) const PAPER: Self = Self([0xF6, 0xF3, 0xEC]);
    /// Sealing wax: what is missing, and *concept*.
    pub(crate) const WAX: Self = Self([0x94, 0x35, 0x13]);
    /// What is proposed in a drawing.
    pub(crate) const PENCIL: Self = Self([0x6B, 0x63, 0x53]);
    /// The paper.
    pub(crate) const WHITE: Self = Self([0xFF, 0xFF, 0xFF]);
    /// Ground under what is missing.
    pub(crate) const WAX_SOFT: Self = Self([0xFB, 0xE9, 0xE0]);

    /// Reads `#rrggbb`; anything else is no colour.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let digits = text.trim().strip_prefix('#')?;
        if digits.len() != 6 || !digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return None;
        }
        let part = |at: usize| u8::from_str_radix(&digits[at..at + 2], 16).ok();
        Some(Self([part(0)?, part(2)?, part(4)?]))
    }

    /// The colour, or the lightest shade of it that reads on white: contrast of at least 4.5 (WCAG 2.2, 1.4.3).
    pub(crate) fn readable(self) -> Self {
        let mut share = 100_u16;
        loop {
            let shade = Self(self.0.map(|part| (u16::from(part) * share / 100) as u8));
            if share == 0 || shade.contrast_on_white() >= 4.5 {
                return shade;
            }
            share -= 1;
        }
    }

    /// Contrast ratio with white (WCAG 2.2).
    pub(crate) fn contrast_on_white(self) -> f32 {
        let [red, green, blue] = self.0.map(|part| {
            let part = f32::from(part) / 255.0;
            if part <= 0.040_45 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
        });
        1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)
    }
}

#[cfg(test)]
mod tests {
    use super::Colour;

    #[test]
    fn a_readable_accent_stays() {
        let teal = Colour::parse("#0F5259").expect("it is a colour");
        assert_eq!(teal.readable(), teal);
    }

    #[test]
    fn a_pale_accent_gets_darker_but_keeps_its_hue() {
        let yellow = Colour::parse("#FFD400").expect("it is a colour").readable();
        assert!(yellow.contrast_on_white() >= 4.5);
        assert!(yellow.0[0] > yellow.0[1] && yellow.0[1] > yellow.0[2], "{yellow:?}");
        assert!(Colour([255; 3]).readable().contrast_on_white() >= 4.5);
    }

    #[test]
    fn contrast_follows_wcag() {
        assert!((Colour([0; 3]).contrast_on_white() - 21.0).abs() < 0.01);
        assert!((Colour([0x76; 3]).contrast_on_white() - 4.54).abs() < 0.01);
        for own in [Colour::INK, Colour::INK_2, Colour::WAX] {
            assert!(own.contrast_on_white() >= 4.5);
        }
    }

    #[test]
    fn what_is_no_colour_is_none() {
        for text in ["", "teal", "#fff", "#12345g", "#+12345", "#1234567"] {
            assert_eq!(Colour::parse(text), None, "{text}");
        }
    }
}
