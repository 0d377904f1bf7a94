//! Measures of the page and of the type, in points.
//!
//! Two grids: the *text* column carries everything that is read line by line, at most some eighty
//! characters wide; the *outer* column, a little wider on both sides, carries section numbers, wide
//! tables and boxes.

use document::{Ink, Layout, Orientation};

use crate::colour::Colour;
use crate::faces::Face;
use crate::justify::Setting;

/// Left and right end of a column.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Span {
    /// Left end, from the left of the page.
    pub left: f32,
    /// Right end.
    pub right: f32,
}

impl Span {
    /// How wide it is.
    pub(crate) fn width(self) -> f32 {
        self.right - self.left
    }

    /// The same, with another left end.
    pub(crate) fn from(self, left: f32) -> Self {
        Self { left, ..self }
    }
}

/// How a kind of text is set.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Type {
    /// Face.
    pub face: Face,
    /// Face of bold words in it.
    pub bold: Face,
    /// Size.
    pub size: f32,
    /// From baseline to baseline.
    pub leading: f32,
    /// How lines end.
    pub setting: Setting,
}

impl Type {
    /// From the top of a line to its baseline.
    pub(crate) fn baseline(&self) -> f32 {
        // The x-height, about half the size, stands in the middle of the line.
        self.leading * 0.5 + self.size * 0.31
    }
}

/// Everything about looks that a document decides.
#[derive(Debug, Clone)]
pub(crate) struct Style {
    /// Width of the page.
    pub page_width: f32,
    /// Height of the page.
    pub page_height: f32,
    /// Where the text of a page begins.
    pub top: f32,
    /// Where it ends.
    pub bottom: f32,
    /// The column of text.
    pub text: Span,
    /// The wider column.
    pub outer: Span,
    /// Body text.
    pub body: Type,
    /// Cells of a table.
    pub cell: Type,
    /// Small print: captions, footers.
    pub small: Type,
    /// Headings by level, the document's title first; deeper ones look like the last.
    pub headings: [Heading; 4],
    /// Space after a paragraph.
    pub paragraph_space: f32,
    /// Colour of rules and links.
    pub accent: Colour,
    /// How much larger than usual everything is.
    pub scale: f32,
}

/// How a heading is set.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Heading {
    /// Its type.
    pub text: Type,
    /// Space above.
    pub before: f32,
    /// Space below.
    pub after: f32,
}

const A4: (f32, f32) = (595.276, 841.89);

impl Style {
    /// The looks of a layout.
    pub(crate) fn of(layout: &Layout) -> Self {
        let scale = if layout.large_print { 12.5 / 10.5 } else { 1.0 };
        let (face, bold) =
            if layout.serif { (Face::Serif, Face::SerifBold) } else { (Face::Sans, Face::SansBold) };
        let setting = if layout.justified { Setting::Justified } else { Setting::Ragged };
        let sans = |face, size: f32, leading: f32, setting| Type {
            face,
            bold: Face::SansBold,
            size: size * scale,
            leading: leading * scale,
            setting,
        };
        let heading = |size, leading, before: f32, after: f32| Heading {
            text: sans(Face::SansBold, size, leading, Setting::Balanced),
            before: before * scale,
            after: after * scale,
        };
        let (page_width, page_height) = match layout.orientation {
            Orientation::Portrait => A4,
            Orientation::Landscape => (A4.1, A4.0),
        };
        let (side, hang) = match (layout.orientation, layout.large_print) {
            (Orientation::Portrait, false) => (68.0, 36.0),
            (Orientation::Portrait, true) => (48.0, 38.0),
            (Orientation::Landscape, _) => (56.0, 36.0),
        };
        let outer = Span { left: side, right: page_width - side };
        let measure = match layout.orientation {
            Orientation::Portrait => outer.width() - 2.0 * hang,
            Orientation::Landscape => 430.0 * scale,
        };
        let text = Span { left: outer.left + hang, right: outer.left + hang + measure };
        Self {
            page_width,
            page_height,
            top: if layout.orientation == Orientation::Portrait { 76.0 } else { 64.0 },
            bottom: page_height - if layout.orientation == Orientation::Portrait { 84.0 } else { 66.0 },
            text,
            outer,
            body: Type { face, bold, size: 10.5 * scale, leading: 15.0 * scale, setting },
            cell: sans(Face::Sans, 9.0, 12.4, Setting::RaggedBroken),
            small: sans(Face::Sans, 8.5, 11.5, Setting::Ragged),
            headings: [
                heading(24.0, 28.5, 0.0, 22.0),
                heading(14.5, 18.5, 25.0, 6.5),
                heading(11.5, 15.0, 15.0, 3.5),
                heading(10.0, 14.0, 11.0, 2.5),
            ],
            paragraph_space: 6.5 * scale,
            accent: Colour::parse(&layout.accent)
                .or_else(|| Colour::parse(&Layout::default().accent))
                .unwrap_or(Colour::INK)
                .readable(),
            scale,
        }
    }

    /// How tall the text of a page can be.
    pub(crate) fn height(&self) -> f32 {
        self.bottom - self.top
    }

    /// A drawing's colour.
    pub(crate) fn ink(&self, ink: Ink) -> Colour {
        match ink {
            Ink::Ink => Colour::INK,
            Ink::Soft => Colour::INK_2,
            Ink::Line => Colour::RULE,
            Ink::Accent => self.accent,
            Ink::Pencil => Colour::PENCIL,
            Ink::Wax => Colour::WAX,
            Ink::Paper => Colour::WHITE,
        }
    }

    /// How a heading of this level is set; 1 is the title.
    pub(crate) fn heading(&self, level: u8) -> Heading {
        self.headings[usize::from(level.clamp(1, 4)) - 1]
    }
}
