//! A document to pages: column, cuts, page numbers, header and footer.

use document::Document;

use crate::blocks::Composer;
use crate::colour::Colour;
use crate::faces::Face;
use crate::justify::Setting;
use crate::page::{Draw, Laid, Rect};
use crate::paginate::{Column, Paged, pages};
use crate::shape::Shaper;
use crate::structure::Structure;
use crate::style::Style;
use crate::words::words;

/// Lays out a document; `logo` is the width and height of its mark, if it can be drawn.
pub(crate) fn lay_out(document: &Document, logo: Option<(f32, f32)>, shaper: &mut Shaper) -> Laid {
    let mut style = Style::of(&document.layout);
    if !document.language.to_ascii_lowercase().starts_with("nl") {
        // Dutch breaks in foreign words are worse than a free right side.
        style.body.setting = Setting::Ragged;
        style.cell.setting = Setting::Ragged;
    }
    let mut composer = Composer {
        shaper,
        words: words(&document.language),
        structure: Structure::new(),
        links: vec![],
        headings: vec![],
        column: Column::default(),
        after: 0.0,
        style,
    };
    let concept = document.concept.then(|| composer.concept());
    composer.document(document, logo);

    let column = std::mem::take(&mut composer.column);
    let (top, bottom) = (composer.style.top, composer.style.bottom);
    let Paged { mut pages, headings, links } = pages(column, composer.headings.len(), top, bottom);
    for (mark, (page, y)) in composer.headings.iter_mut().zip(headings) {
        (mark.page, mark.y) = (page, y);
    }
    for (link, page, place) in links {
        composer.links[link].places.push((page, place));
    }
    for page in &mut pages {
        for item in &mut page.items {
            composer.fill_in_page_number(&mut item.draw);
        }
    }
    composer.running(document, &mut pages, concept);
    let logo = pages.iter().flat_map(|page| &page.items).find_map(|item| match item.draw {
        Draw::Logo { rect } => Some(rect),
        Draw::Glyphs { .. }
        | Draw::Fill { .. }
        | Draw::Frame { .. }
        | Draw::Leader { .. }
        | Draw::PageNumber { .. } => None,
    });
    let paper = (composer.style.page_width, composer.style.page_height);
    let Composer { structure, links, headings, .. } = composer;
    Laid { pages, paper, structure, links, headings, logo }
}

impl Composer<'_> {
    fn fill_in_page_number(&mut self, draw: &mut Draw) {
        let Draw::PageNumber { heading, right, y, size } = *draw else { return };
        let page = self.headings.get(heading).map_or(1, |mark| mark.page + 1);
        let text = page.to_string();
        let shaped = self.shaper.shape(Face::Sans, &text);
        *draw = Draw::Glyphs {
            x: right - shaped.width * size,
            y,
            size,
            colour: Colour::INK,
            glyphs: shaped.glyphs.clone(),
            text,
        };
    }
}

/// The rectangle counted from the bottom of the page, as a PDF wants it: left, bottom, right, top.
pub(crate) fn from_below(rect: Rect, page_height: f32) -> [f32; 4] {
    [rect.left, page_height - rect.bottom, rect.right, page_height - rect.top]
}
