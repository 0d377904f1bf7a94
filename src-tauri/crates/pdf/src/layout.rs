//! A document to pages: column, cuts, page numbers, header and footer.

use document::Document;

use crate::blocks::Composer;
use crate::colour::Colour;
use crate::faces::Face;
use crate::justify::Setting;
use crate::page::{Draw, Item, Laid, Rect};
use crate::paginate::{Column, Paged, pages};
use crate::shape::Shaper;
use crate::structure::Structure;
use crate::style::Style;
use crate::watch::Watch;
use crate::words::words;

/// Lays out a document; `logo` is the width and height of its mark, if it can be drawn. Nothing: it was stopped.
pub(crate) fn lay_out(
    document: &Document,
    logo: Option<(f32, f32)>,
    shaper: &mut Shaper,
    watch: &mut Watch<'_>,
) -> Option<Laid> {
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
        watch,
    };
    let concept = document.concept.then(|| composer.concept());
    composer.document(document, logo);
    if !composer.watch.ask() {
        return None;
    }

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
    let bounds = |item: &Item| match item.draw {
        Draw::Bounds { rect, figure } => Some((figure, rect)),
        Draw::Glyphs { .. }
        | Draw::Fill { .. }
        | Draw::Area { .. }
        | Draw::Frame { .. }
        | Draw::Leader { .. }
        | Draw::Logo { .. }
        | Draw::PageNumber { .. } => None,
    };
    let figures = pages.iter().flat_map(|page| &page.items).filter_map(bounds).collect();
    let paper = (composer.style.page_width, composer.style.page_height);
    let Composer { structure, links, headings, .. } = composer;
    Some(Laid { pages, paper, structure, links, headings, figures })
}

impl Composer<'_, '_> {
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

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use document::{Document, Layout, Orientation};

    use super::lay_out;
    use crate::page::{Belongs, Draw, Laid, Page};
    use crate::shape::Shaper;
    use crate::structure::{NodeId, Role};
    use crate::support;

    fn laid(document: &Document) -> Laid {
        let goes_on = &mut |_, _| true;
        let mut watch = crate::watch::Watch::new(document, goes_on);
        lay_out(document, None, &mut Shaper::new(), &mut watch).expect("nothing stops it")
    }

    /// The same text with many looks, so that pages end everywhere.
    fn many() -> Vec<Laid> {
        let mut all = vec![laid(&support::every_kind()), laid(&support::wide()), laid(&support::strange())];
        for large_print in [false, true] {
            for (serif, justified) in [(true, true), (false, false)] {
                for orientation in [Orientation::Portrait, Orientation::Landscape] {
                    let mut document = support::very_long();
                    document.layout =
                        Layout { large_print, serif, justified, orientation, ..Layout::default() };
                    all.push(laid(&document));
                }
            }
        }
        all
    }

    /// Baselines of text by page and by the nearest element for which `wanted` holds.
    fn lines(laid: &Laid, wanted: fn(&Role) -> bool) -> BTreeMap<(usize, usize), Vec<i32>> {
        let owners = laid.structure.owners();
        let mut lines: BTreeMap<(usize, usize), Vec<i32>> = BTreeMap::new();
        for (number, page) in laid.pages.iter().enumerate() {
            for item in &page.items {
                let (Belongs::Text(leaf), Draw::Glyphs { y, .. }) = (item.belongs, &item.draw) else {
                    continue;
                };
                let mut at = Some(owners[leaf.0]);
                while let Some(NodeId(node)) = at {
                    let node_there = &laid.structure.nodes[node];
                    if wanted(&node_there.role) {
                        let line = (y * 10.0) as i32;
                        let known = lines.entry((node, number)).or_default();
                        if !known.contains(&line) {
                            known.push(line);
                        }
                        break;
                    }
                    at = node_there.parent;
                }
            }
        }
        lines
    }

    #[test]
    fn no_heading_stands_at_the_foot_of_a_page() {
        for laid in many() {
            let headings = lines(&laid, |role| matches!(role, Role::Heading(_)));
            let text = lines(&laid, |role| {
                matches!(
                    role,
                    Role::Paragraph
                        | Role::ListBody
                        | Role::HeadingCell
                        | Role::Caption
                        | Role::ContentsItem
                        | Role::Heading(_)
                )
            });
            let last_element = laid.structure.nodes.len() - 1;
            for ((node, page), heading) in headings {
                let lowest = heading.iter().max().copied().unwrap_or(0);
                let follows = text.iter().any(|((other, on), lines)| {
                    *other != node && *on == page && lines.iter().any(|line| *line > lowest)
                });
                assert!(follows || node == last_element, "a heading is the last on page {}", page + 1);
            }
        }
    }

    #[test]
    fn no_line_of_a_paragraph_stands_alone() {
        let mut torn = 0;
        for laid in many() {
            let paragraphs = lines(&laid, |role| matches!(role, Role::Paragraph | Role::ListBody));
            let mut pages: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
            for ((node, _), lines) in paragraphs {
                if !matches!(laid.structure.nodes[node].role, Role::ListBody) || lines.len() < 30 {
                    pages.entry(node).or_default().push(lines.len());
                }
            }
            for counts in pages.values().filter(|counts| counts.len() > 1) {
                torn += 1;
                assert!(counts.iter().all(|count| *count >= 2), "{counts:?}");
            }
        }
        assert!(torn > 20, "only {torn} paragraphs went over a page, that proves little");
    }

    #[test]
    fn a_heading_and_a_sentence_stay_with_the_table_below_them() {
        let mut moved = 0;
        for before in 5..35 {
            let rows: Vec<[&str; 2]> = (0..30).map(|_| ["Facturen", "7 jaar"]).collect();
            let rows: Vec<&[&str]> = rows.iter().map(|row| row.as_slice()).collect();
            let table = support::table("Bewaartermijnen", &[("Wat", 1.0), ("Hoe lang", 1.0)], &rows);
            let sentence = support::paragraph("Van wie de gegevens waren, staat er niet bij.");
            let mut document = support::page_of(vec![support::paragraph("Een regel."); before]);
            document.sections.push(support::section("2.", "Weggegooid", vec![sentence, table], vec![]));
            let laid = laid(&document);
            let on = |wanted: fn(&Role) -> bool| lines(&laid, wanted).keys().last().copied();
            let (_, heading) = on(|role| *role == Role::Heading(2)).expect("a heading");
            let (_, sentence) = on(|role| *role == Role::Paragraph).expect("a sentence");
            let cells = lines(&laid, |role| *role == Role::Cell);
            let first_row = cells.keys().next().expect("a cell").1;
            assert_eq!((heading, sentence), (first_row, first_row), "after {before} lines");
            moved += usize::from(first_row > 0);
        }
        assert!((5..=25).contains(&moved), "the end of the page was not among them: {moved}");
    }

    #[test]
    fn a_heading_and_a_sentence_stay_with_the_first_part_below_them() {
        let mut moved = 0;
        for before in 5..40 {
            let mut document = support::page_of(vec![support::paragraph("Een regel."); before]);
            let part = support::section("2.1", "Bestellen", vec![support::paragraph("Wij leveren.")], vec![]);
            let sentence = support::paragraph("Wij gebruiken gegevens voor dit doel.");
            document.sections.push(support::section("2.", "Waarom", vec![sentence], vec![part]));
            let laid = laid(&document);
            let pages: Vec<usize> = lines(&laid, |role| matches!(role, Role::Heading(2 | 3)))
                .keys()
                .map(|(_, page)| *page)
                .collect();
            let [.., heading, part] = pages[..] else { panic!("headings on {pages:?}") };
            assert_eq!(heading, part, "after {before} lines");
            moved += usize::from(part > 0);
        }
        assert!((5..=30).contains(&moved), "the end of the page was not among them: {moved}");
    }

    #[test]
    fn no_line_of_the_contents_stands_alone() {
        let mut torn = 0;
        for count in 20..60 {
            let sections = (1..=count)
                .map(|number| {
                    support::section(
                        &format!("{number}."),
                        "Een deel",
                        vec![support::paragraph("Kort.")],
                        vec![],
                    )
                })
                .collect();
            let laid = laid(&support::document("Proefblad", sections));
            let mut on: BTreeMap<usize, usize> = BTreeMap::new();
            for (_, page) in lines(&laid, |role| *role == Role::ContentsItem).into_keys() {
                *on.entry(page).or_default() += 1;
            }
            assert_eq!(on.values().sum::<usize>(), count);
            assert!(on.values().all(|lines| *lines >= 3), "{count} lines: {on:?}");
            torn += usize::from(on.len() > 1);
        }
        assert!(torn > 5, "only {torn} went over a page");
    }

    #[test]
    fn everything_stands_on_the_page() {
        for laid in many() {
            let (width, height) = laid.paper;
            for item in laid.pages.iter().flat_map(|page| &page.items) {
                if let Draw::Glyphs { x, y, size, glyphs, .. } = &item.draw {
                    let right = x + glyphs.iter().map(|glyph| glyph.advance).sum::<f32>() * size;
                    assert!(*x >= 20.0 && right <= width - 15.0, "from {x} to {right} of {width}");
                    assert!(*y >= 20.0 && *y <= height - 15.0, "at {y} of {height}");
                }
            }
        }
    }

    #[test]
    fn contents_name_the_pages_of_their_headings() {
        let laid = laid(&support::long());
        let numbers: Vec<String> = laid.pages[0]
            .items
            .iter()
            .filter_map(
                |item| if let Draw::Glyphs { text, .. } = &item.draw { Some(text.clone()) } else { None },
            )
            .filter(|text| text.parse::<usize>().is_ok())
            .collect();
        let pages: Vec<String> = laid.headings[1..].iter().map(|mark| (mark.page + 1).to_string()).collect();
        assert_eq!(numbers, pages);
        assert!(pages.len() == 24);
    }

    #[test]
    fn a_box_that_fits_on_a_page_stays_whole() {
        let mut torn = 0;
        for before in 0..40 {
            let mut blocks = vec![support::paragraph("Een regel."); before];
            blocks.push(document::Block::Callout { blocks: vec![support::paragraph("In de doos."); 6] });
            let laid = laid(&support::page_of(blocks));
            let boxed =
                laid.structure.nodes.iter().position(|node| node.role == Role::Box).expect("there is a box");
            let lines = lines(&laid, |role| *role == Role::Box);
            let pages = lines.keys().filter(|(node, _)| *node == boxed).count();
            assert_eq!(pages, 1, "after {before} lines");
            torn += usize::from(laid.pages.len() > 1);
        }
        assert!(torn > 0, "the box never came near the end of a page");
    }

    #[test]
    fn a_drawing_begins_where_there_is_room() {
        let rows = 30;
        for lines in 0..40 {
            let figure = document::Figure {
                alt: "Balken.".to_owned(),
                caption: document::Sentence::plain("Zo lang.", document::Origin::default()),
                width: 400.0,
                height: 20.0 + 20.0 * rows as f32,
                shapes: (0..rows)
                    .map(|row| document::Shape::Label {
                        x: 0.0,
                        y: 34.0 + 20.0 * row as f32,
                        size: 9.0,
                        anchor: document::Anchor::Start,
                        bold: false,
                        text: format!("Regel {row}"),
                        ink: document::Ink::Ink,
                    })
                    .collect(),
                breaks: (1..rows).map(|row| 20.0 + 20.0 * row as f32).collect(),
                scale: Some((0.0, 20.0)),
            };
            let mut blocks = vec![support::paragraph("Een regel."); lines];
            blocks.push(document::Block::Figure(figure));
            let laid = laid(&support::page_of(blocks));
            let capacity = laid.paper.1 - 76.0 - 84.0;
            for page in &laid.pages[..laid.pages.len() - 1] {
                let lowest = page.items.iter().filter_map(|item| match (&item.draw, item.belongs) {
                    (Draw::Glyphs { y, .. }, Belongs::Text(_)) => Some(*y),
                    _ => None,
                });
                let taken = lowest.fold(0.0, f32::max) - 76.0;
                assert!(taken > capacity * 0.6, "{lines} lines: {taken} of {capacity}");
            }
            let text = |page: &Page| {
                page.items.iter().filter(|item| matches!((&item.draw, item.belongs), (Draw::Glyphs { text, .. }, Belongs::Text(_)) if text.starts_with("Regel "))).count()
            };
            assert_eq!(laid.pages.iter().map(text).sum::<usize>(), rows, "each row once");
        }
    }

    #[test]
    fn every_page_of_a_concept_says_so() {
        let mut document = support::long();
        document.concept = true;
        let laid = laid(&document);
        for page in &laid.pages {
            assert!(
                page.items
                    .iter()
                    .any(|item| matches!(&item.draw, Draw::Glyphs { text, .. } if text == "Concept"))
            );
        }
        assert_eq!(laid.structure.nodes[1].role, Role::Paragraph, "who listens hears it first");
    }
}
