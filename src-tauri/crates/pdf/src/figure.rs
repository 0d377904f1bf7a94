//! Drawings: areas and words where the document says, smaller when the paper is narrower.

use document::{Anchor, Figure, Ink, Shape};

use crate::blocks::Composer;
use crate::clean::clean;
use crate::colour::Colour;
use crate::faces::Face;
use crate::page::{Belongs, Draw, Item, Rect};
use crate::paginate::Strip;
use crate::structure::{NodeId, Role};
use crate::style::{Span, Type};

impl Composer<'_> {
    /// A drawing and, below it, its caption. What the drawing says in letters is part of it; who cannot see it hears
    /// its alternative text instead.
    pub(crate) fn figure(&mut self, parent: NodeId, figure: &Figure, span: Span) {
        let is_size = |value: f32| value.is_finite() && value > 0.0;
        if !is_size(figure.width) || !is_size(figure.height) {
            return;
        }
        let span = if span == self.style.text { self.style.outer } else { span };
        // Room below it for a line of its caption.
        let room = self.style.height() - 2.0 * self.style.small.leading;
        let scale = (span.width() / figure.width).min(room / figure.height).min(1.0);
        let alt = clean(&figure.alt).trim().to_owned();
        let node = self.structure.node(parent, Role::Figure { alt });
        let leaf = self.structure.leaf(node);
        let belongs = Belongs::Text(leaf);
        let (width, height) = (figure.width * scale, figure.height * scale);
        let rect = Rect { left: span.left, top: 0.0, right: span.left + width, bottom: height };
        // Part of a drawing without a caption may end a page.
        let has_caption = !clean(&figure.caption.text()).trim().is_empty();
        let mut strip = Strip { height, keep: has_caption, ..Strip::default() };
        strip.items.push(Item { belongs, draw: Draw::Bounds { rect, figure: node } });
        for shape in &figure.shapes {
            match shape {
                Shape::Area { corners, ink } => {
                    let corners = corners.iter().map(|(x, y)| (span.left + x * scale, y * scale)).collect();
                    strip.items.push(Item { belongs, draw: Draw::Area { corners, colour: self.ink(*ink) } });
                }
                Shape::Label { x, y, size, anchor, bold, text, ink } => {
                    let face = if *bold { Face::SansBold } else { Face::Sans };
                    let look = Type { face, size: size * scale, ..self.style.small };
                    let mut run = self.run(text, look, face, Some(leaf));
                    run.colour = self.ink(*ink);
                    let wide = self.shaper.width(face, look.size, &run.text);
                    let left = match anchor {
                        Anchor::Start => 0.0,
                        Anchor::Middle => wide / 2.0,
                        Anchor::End => wide,
                    };
                    let item = self.words_at(&run, span.left + x * scale - left, y * scale);
                    strip.items.push(item);
                }
            }
        }
        self.push(strip, 8.0 * self.style.scale);
        self.after = 4.0 * self.style.scale;
        if has_caption {
            let text = self.structure.node(parent, Role::Paragraph);
            let small = self.style.small;
            let caption = self.runs(None, std::slice::from_ref(&figure.caption), text, small);
            self.paragraph(&caption, span, small, 0.0);
        }
        self.after = 12.0 * self.style.scale;
    }

    fn ink(&self, ink: Ink) -> Colour {
        match ink {
            Ink::Ink => Colour::INK,
            Ink::Soft => Colour::INK_2,
            Ink::Line => Colour::RULE,
            Ink::Accent => self.style.accent,
            Ink::Pencil => Colour::PENCIL,
            Ink::Wax => Colour::WAX,
            Ink::Paper => Colour::WHITE,
        }
    }
}
