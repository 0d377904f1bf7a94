//! What comes back on every page: the word *concept* above, version and page number below.

use document::Document;

use crate::blocks::Composer;
use crate::colour::Colour;
use crate::faces::Face;
use crate::page::{Belongs, Draw, Item, Page, Rect};
use crate::structure::{NodeId, Role, Structure};
use crate::style::{Span, Type};

impl Composer<'_, '_> {
    /// The element that says *concept* on the first page, before everything else. The others are drawn
    /// for the eye only: who listens has heard it.
    pub(crate) fn concept(&mut self) -> NodeId {
        self.structure.node(Structure::ROOT, Role::Paragraph)
    }

    /// Adds header and footer to every page.
    pub(crate) fn running(&mut self, document: &Document, pages: &mut [Page], concept: Option<NodeId>) {
        let count = pages.len();
        for (number, page) in pages.iter_mut().enumerate() {
            if let Some(node) = concept {
                let belongs =
                    if number == 0 { Belongs::Text(self.structure.leaf(node)) } else { Belongs::Page };
                let mut items = self.concept_mark(belongs);
                items.append(&mut page.items);
                page.items = items;
            }
            self.footer(&document.version, number, count, page);
        }
    }

    fn small(&self, face: Face) -> Type {
        Type { face, ..self.style.small }
    }

    fn width_of_page_text(&self) -> Span {
        if self.style.page_width > self.style.page_height { self.style.outer } else { self.style.text }
    }

    fn concept_mark(&mut self, belongs: Belongs) -> Vec<Item> {
        let look = self.small(Face::SansBold);
        let mut run = self.run(self.words.concept, look, look.face, None);
        run.colour = Colour::WAX;
        run.size = 10.0 * self.style.scale;
        let width = self.shaper.width(run.face, run.size, &run.text);
        let right = self.width_of_page_text().right;
        let y = self.style.top * 0.58;
        let (x, pad) = (right - width - 7.0, 7.0);
        let rect = Rect {
            left: x - pad,
            top: y - run.size * 1.05,
            right: x + width + pad,
            bottom: y + run.size * 0.5,
        };
        let mut words = self.words_at(&run, x, y);
        words.belongs = belongs;
        vec![Item { belongs: Belongs::Looks, draw: Draw::Fill { rect, colour: Colour::WAX_SOFT } }, words]
    }

    fn footer(&mut self, version: &str, number: usize, count: usize, page: &mut Page) {
        let look = self.small(Face::Sans);
        let span = self.width_of_page_text();
        let y = self.style.bottom + (self.style.page_height - self.style.bottom) * 0.5;
        let text = format!("{} {} {} {count}", self.words.page, number + 1, self.words.of);
        let mut run = self.run(&text, look, look.face, None);
        run.colour = Colour::INK_2;
        let width = self.shaper.width(run.face, run.size, &run.text);
        let page_number = self.words_at(&run, span.right - width, y);
        if !version.trim().is_empty() {
            let mut run = self.run(version.trim(), look, look.face, None);
            run.colour = Colour::INK_2;
            // A version's words are short; one that is not ends where the page number begins.
            let room = span.width() - width - 20.0;
            while self.shaper.width(run.face, run.size, &run.text) > room && run.text.pop().is_some() {}
            page.items.push(self.words_at(&run, span.left, y));
        }
        page.items.push(page_number);
    }
}
