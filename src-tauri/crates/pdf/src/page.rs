//! What layout hands to emission: things on pages, each with its place in the structure tree.

use crate::colour::Colour;
use crate::shape::Glyph;
use crate::structure::{LeafId, NodeId, Structure};

/// A rectangle in points, from the top left.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Rect {
    /// Left end.
    pub left: f32,
    /// Upper end.
    pub top: f32,
    /// Right end.
    pub right: f32,
    /// Lower end.
    pub bottom: f32,
}

impl Rect {
    /// The same, lower.
    pub(crate) fn down(self, by: f32) -> Self {
        Self { top: self.top + by, bottom: self.bottom + by, ..self }
    }
}

/// What something on the page belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Belongs {
    /// The text: it has a place in the structure tree.
    Text(LeafId),
    /// The looks: rules and grounds.
    Looks,
    /// The page: header and footer, and a heading row that is repeated.
    Page,
}

/// Something drawn.
#[derive(Debug, Clone)]
pub(crate) enum Draw {
    /// Glyphs on one line.
    Glyphs {
        /// Left end of the first.
        x: f32,
        /// The baseline.
        y: f32,
        /// Size in points.
        size: f32,
        /// Colour.
        colour: Colour,
        /// The glyphs.
        glyphs: Vec<Glyph>,
        /// What they stand for.
        text: String,
    },
    /// A filled rectangle.
    Fill {
        /// Where.
        rect: Rect,
        /// Colour.
        colour: Colour,
    },
    /// A filled polygon.
    Area {
        /// Its corners: from the left, from the top.
        corners: Vec<(f32, f32)>,
        /// Colour.
        colour: Colour,
    },
    /// How much of the page a figure takes; nothing is drawn.
    Bounds {
        /// Where.
        rect: Rect,
        /// The figure's element.
        figure: NodeId,
    },
    /// A dashed frame.
    Frame {
        /// Where.
        rect: Rect,
        /// Colour.
        colour: Colour,
    },
    /// A dotted line.
    Leader {
        /// Left end.
        left: f32,
        /// Right end.
        right: f32,
        /// Height.
        y: f32,
        /// Colour.
        colour: Colour,
    },
    /// The firm's mark.
    Logo {
        /// Where.
        rect: Rect,
    },
    /// The number of the page on which a heading stands, ending at `right`. Filled in when pages are made.
    PageNumber {
        /// The heading, by its place in the list of headings.
        heading: usize,
        /// Right end.
        right: f32,
        /// The baseline.
        y: f32,
        /// Size in points.
        size: f32,
    },
}

/// Something drawn, and what it belongs to.
#[derive(Debug, Clone)]
pub(crate) struct Item {
    /// What it belongs to.
    pub belongs: Belongs,
    /// What is drawn.
    pub draw: Draw,
}

impl Item {
    /// It is text.
    pub(crate) fn is_words(&self) -> bool {
        matches!(self.draw, Draw::Glyphs { .. })
    }

    /// Moves it down.
    pub(crate) fn move_down(&mut self, by: f32) {
        match &mut self.draw {
            Draw::Glyphs { y, .. } | Draw::Leader { y, .. } | Draw::PageNumber { y, .. } => *y += by,
            Draw::Fill { rect, .. }
            | Draw::Frame { rect, .. }
            | Draw::Bounds { rect, .. }
            | Draw::Logo { rect } => *rect = rect.down(by),
            Draw::Area { corners, .. } => corners.iter_mut().for_each(|(_, y)| *y += by),
        }
    }
}

/// A page: looks first, so that they lie under the text.
#[derive(Debug, Clone, Default)]
pub(crate) struct Page {
    /// Everything on it in the order in which it is drawn.
    pub items: Vec<Item>,
}

/// Where a link leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Target {
    /// Outside: an `https:` or `mailto:` address in ASCII.
    Address(String),
    /// A heading, by its place in the list of headings.
    Heading(usize),
}

/// A link.
#[derive(Debug, Clone)]
pub(crate) struct Link {
    /// Where it leads.
    pub target: Target,
    /// What a reader who cannot see it hears.
    pub says: String,
    /// Its element in the structure tree.
    pub node: NodeId,
    /// Where it can be clicked: page and place, a rectangle a line.
    pub places: Vec<(usize, Rect)>,
}

/// A heading, for the outline and the table of contents.
#[derive(Debug, Clone)]
pub(crate) struct HeadingMark {
    /// 1 for the document's title.
    pub level: u8,
    /// Number and title.
    pub text: String,
    /// The page it stands on.
    pub page: usize,
    /// Its upper end.
    pub y: f32,
}

/// A document that is laid out.
#[derive(Debug, Clone)]
pub(crate) struct Laid {
    /// The pages.
    pub pages: Vec<Page>,
    /// Width and height of every page.
    pub paper: (f32, f32),
    /// The structure tree.
    pub structure: Structure,
    /// The links.
    pub links: Vec<Link>,
    /// The headings in reading order, the title first.
    pub headings: Vec<HeadingMark>,
    /// Where each figure stands: the firm's mark, and drawings.
    pub figures: Vec<(NodeId, Rect)>,
}
