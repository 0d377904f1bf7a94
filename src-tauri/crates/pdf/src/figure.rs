//! Drawings: areas and words where the document says, smaller when the paper is narrower.

use document::{Anchor, Figure, Shape};

use crate::blocks::Composer;
use crate::clean::clean;
use crate::faces::Face;
use crate::page::{Belongs, Draw, Item, Rect};
use crate::paginate::{Room, Strip, room};
use crate::structure::{NodeId, Role};
use crate::style::{Span, Type};

/// A part of a drawing, by heights in the drawing. All parts but the first have its scale drawn above them.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Part {
    from: f32,
    to: f32,
    starts_page: bool,
}

/// Where a drawing is put: the place of its upper left corner, and how much smaller it is.
#[derive(Debug, Clone, Copy)]
struct Put {
    left: f32,
    /// Which height of the drawing is the top of the strip.
    top: f32,
    scale: f32,
}

impl Put {
    fn x(self, x: f32) -> f32 {
        self.left + x * self.scale
    }

    fn y(self, y: f32) -> f32 {
        (y - self.top) * self.scale
    }
}

impl Composer<'_, '_> {
    /// A drawing and, below it, its caption. What the drawing says in letters is part of it; who cannot see it hears
    /// its alternative text instead.
    pub(crate) fn figure(&mut self, parent: NodeId, figure: &Figure, span: Span) {
        let is_size = |value: f32| value.is_finite() && value > 0.0;
        if !is_size(figure.width) || !is_size(figure.height) {
            return;
        }
        let span = if span == self.style.text { self.style.outer } else { span };
        // Part of a drawing without a caption may end a page.
        let caption = clean(&figure.caption.text()).trim().to_owned();
        let has_caption = !caption.is_empty();
        let bands = Bands::of(figure);
        let below = self.below(&caption, span);
        let tallest = bands.tallest() + bands.head();
        let scale = (span.width() / figure.width).min((self.style.height() - below) / tallest).min(1.0);
        let before = 8.0 * self.style.scale;
        let parts = bands.parts(
            room(&self.column, self.style.height()),
            self.style.height(),
            before.max(self.after),
            below,
            scale,
        );
        let alt = clean(&figure.alt).trim().to_owned();
        let count = parts.len();
        for (number, part) in parts.into_iter().enumerate() {
            let alt = match count {
                1 => alt.clone(),
                _ => format!("{alt} {} {} {} {count}.", self.words.part, number + 1, self.words.of),
            };
            let node = self.structure.node(parent, Role::Figure { alt });
            let mut strip = self.part(figure, part, &bands, node, span.left, scale);
            strip.keep = has_caption && number + 1 == count;
            self.push(strip, before);
        }
        self.after = 4.0 * self.style.scale;
        if has_caption {
            let text = self.structure.node(parent, Role::Paragraph);
            let small = self.style.small;
            let caption = self.runs(None, std::slice::from_ref(&figure.caption), text, small);
            self.paragraph(&caption, span, small, 0.0);
        }
        self.after = 12.0 * self.style.scale;
    }

    /// Room for a caption; broken lines are a little shorter than the column.
    fn below(&mut self, caption: &str, span: Span) -> f32 {
        if caption.is_empty() {
            return 0.0;
        }
        let small = self.style.small;
        let lines = (self.shaper.width(small.face, small.size, caption) * 1.05 / span.width()).ceil();
        lines * small.leading + 4.0 * self.style.scale
    }

    fn part(
        &mut self,
        figure: &Figure,
        part: Part,
        bands: &Bands,
        node: NodeId,
        left: f32,
        scale: f32,
    ) -> Strip {
        let leaf = self.structure.leaf(node);
        let belongs = Belongs::Text(leaf);
        let again = bands.scale.filter(|_| part.from > 0.0);
        let head = again.map_or(0.0, |(from, to)| to - from);
        let height = (part.to - part.from + head) * scale;
        let mut strip = Strip { height, starts_page: part.starts_page, ..Strip::default() };
        let rect = Rect { left, top: 0.0, right: left + figure.width * scale, bottom: height };
        strip.items.push(Item { belongs, draw: Draw::Bounds { rect, figure: node } });
        if let Some((from, to)) = again {
            // Drawn again it is no text any more: it was read once (ISO 14289-1, 7.1).
            let put = Put { left, top: from, scale };
            self.shapes(figure, (from, to), put, Belongs::Page, &mut strip);
        }
        let put = Put { left, top: part.from - head, scale };
        self.shapes(figure, (part.from, part.to), put, belongs, &mut strip);
        strip
    }

    /// What stands between two heights of a drawing.
    fn shapes(
        &mut self,
        figure: &Figure,
        (from, to): (f32, f32),
        put: Put,
        belongs: Belongs,
        strip: &mut Strip,
    ) {
        for shape in &figure.shapes {
            match shape {
                Shape::Area { corners, ink } => {
                    let corners = between(corners, from, to);
                    if corners.len() > 2 {
                        let corners = corners.into_iter().map(|(x, y)| (put.x(x), put.y(y))).collect();
                        strip.items.push(Item {
                            belongs,
                            draw: Draw::Area { corners, colour: self.style.ink(*ink) },
                        });
                    }
                }
                Shape::Label { x, y, size, anchor, bold, text, ink } if (from..to).contains(y) => {
                    let face = if *bold { Face::SansBold } else { Face::Sans };
                    let look = Type { face, size: size * put.scale, ..self.style.small };
                    let leaf = match belongs {
                        Belongs::Text(leaf) => Some(leaf),
                        Belongs::Page | Belongs::Looks => None,
                    };
                    let mut run = self.run(text, look, face, leaf);
                    run.colour = self.style.ink(*ink);
                    let wide = self.shaper.width(face, look.size, &run.text);
                    let left = match anchor {
                        Anchor::Start => 0.0,
                        Anchor::Middle => wide / 2.0,
                        Anchor::End => wide,
                    };
                    let item = self.words_at(&run, put.x(*x) - left, put.y(*y));
                    strip.items.push(item);
                }
                Shape::Label { .. } => {}
            }
        }
    }
}

/// Where a drawing may be broken off.
#[derive(Debug, Clone)]
struct Bands {
    /// The lower ends of its bands; the last is the end of the drawing.
    ends: Vec<f32>,
    /// What comes again above a part on a next page.
    scale: Option<(f32, f32)>,
}

impl Bands {
    fn of(figure: &Figure) -> Self {
        let mut ends: Vec<f32> = Vec::new();
        for &end in &figure.breaks {
            // What is no height between the one before and the end is no place to break.
            if end > ends.last().copied().unwrap_or(0.0) && end < figure.height {
                ends.push(end);
            }
        }
        ends.push(figure.height);
        let scale = figure.scale.filter(|(from, to)| 0.0 <= *from && from < to && *to < figure.height);
        Self { ends, scale }
    }

    fn head(&self) -> f32 {
        self.scale.map_or(0.0, |(from, to)| to - from)
    }

    fn tallest(&self) -> f32 {
        let starts = std::iter::once(0.0).chain(self.ends.iter().copied());
        starts.zip(&self.ends).map(|(from, to)| to - from).fold(0.0, f32::max)
    }

    /// A drawing that fits stays whole; a longer one begins where there is a fair room for it, two bands at least,
    /// and ends with two. `below` is kept free for the caption, `space` stands above it unless it starts a page.
    fn parts(&self, room: Room, page: f32, space: f32, below: f32, scale: f32) -> Vec<Part> {
        let last = self.ends.len() - 1;
        let end = self.ends[last];
        let here = room.here - space;
        // Next to a heading that moves along, the space above the drawing moves, too.
        let next = if room.on_next_page < page { room.on_next_page - space } else { page };
        let whole = vec![Part { from: 0.0, to: end, starts_page: false }];
        let fits = |room: f32| end * scale + below <= room;
        // A third of a page may stay empty for a drawing in one piece, not more.
        if fits(here) || (fits(next) && here < page / 3.0) {
            return whole;
        }
        let takes = |first: usize, room: f32| {
            let (from, head) = match first {
                0 => (0.0, 0.0),
                _ => (self.ends[first - 1], self.head()),
            };
            let fit = self.ends[first..].iter().filter(|to| (**to - from + head) * scale <= room).count();
            let rest = (end - from + head) * scale + below;
            if rest <= room { last + 1 - first } else { fit.min(last.saturating_sub(1 + first)).max(1) }
        };
        let mut parts = Vec::new();
        let mut first = 0;
        while first <= last {
            let room = match first {
                0 if here >= page / 3.0 && takes(0, here) > 1 => here,
                0 => next,
                _ => page,
            };
            let from = if first == 0 { 0.0 } else { self.ends[first - 1] };
            let after = first + takes(first, room);
            parts.push(Part { from, to: self.ends[after - 1], starts_page: first > 0 });
            first = after;
        }
        parts
    }
}

/// What of a polygon stands between two heights.
fn between(corners: &[(f32, f32)], from: f32, to: f32) -> Vec<(f32, f32)> {
    let below = cut_off(corners, |y| y - from);
    cut_off(&below, |y| to - y)
}

/// The polygon without what lies on the wrong side of a height: where `side` is below nought.
fn cut_off(corners: &[(f32, f32)], side: impl Fn(f32) -> f32) -> Vec<(f32, f32)> {
    let mut kept = Vec::with_capacity(corners.len());
    for (place, &(x, y)) in corners.iter().enumerate() {
        let (other_x, other_y) = corners[(place + 1) % corners.len()];
        let (one, other) = (side(y), side(other_y));
        if one >= 0.0 {
            kept.push((x, y));
        }
        if (one > 0.0 && other < 0.0) || (one < 0.0 && other > 0.0) {
            let part = one / (one - other);
            kept.push((x + (other_x - x) * part, y + (other_y - y) * part));
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::{Bands, Part, between};
    use crate::paginate::Room;

    /// Thirty rows of ten points below a head of twenty.
    fn thirty_rows() -> Bands {
        Bands { ends: (1..=30).map(|row| 20.0 + 10.0 * row as f32).collect(), scale: Some((0.0, 20.0)) }
    }

    fn heights(parts: &[Part]) -> Vec<f32> {
        parts.iter().map(|part| part.to - part.from).collect()
    }

    fn parts(here: f32, on_next_page: f32, page: f32) -> Vec<Part> {
        thirty_rows().parts(Room { here, on_next_page }, page, 8.0, 30.0, 1.0)
    }

    #[test]
    fn what_fits_stays_whole() {
        assert_eq!(heights(&parts(358.0, 400.0, 400.0)), [320.0]);
        assert_eq!(heights(&parts(100.0, 370.0, 400.0)), [320.0], "on the next page, little room is lost");
    }

    #[test]
    fn no_page_is_left_half_empty() {
        let found = parts(250.0, 370.0, 400.0);
        assert_eq!(heights(&found), [240.0, 80.0], "22 rows here and 8 there, though all would fit there");
        assert!(!found[0].starts_page && found[1].starts_page);
    }

    #[test]
    fn the_last_part_has_two_rows_and_the_caption() {
        assert_eq!(heights(&parts(345.0, 370.0, 400.0)), [300.0, 20.0]);
        assert_eq!(heights(&parts(330.0, 370.0, 400.0)), [300.0, 20.0], "the caption counts");
    }

    #[test]
    fn a_long_one_goes_over_many_pages_and_loses_nothing() {
        for page in 60..400 {
            for here in 0..page {
                let (page, here) = (page as f32, here as f32);
                let found = parts(here, page - 20.0, page);
                let mut at = 0.0;
                for part in &found {
                    assert_eq!(part.from, at);
                    assert!(part.to > part.from);
                    at = part.to;
                }
                assert_eq!(at, 320.0);
                assert!(found.iter().skip(1).all(|part| part.to - part.from + 20.0 <= page));
            }
        }
    }

    #[test]
    fn a_line_goes_on_in_the_next_part() {
        let line = [(5.0, 0.0), (6.0, 0.0), (6.0, 100.0), (5.0, 100.0)];
        let tall = |corners: &[(f32, f32)]| {
            corners.iter().map(|(_, y)| *y).fold(f32::MIN, f32::max)
                - corners.iter().map(|(_, y)| *y).fold(f32::MAX, f32::min)
        };
        assert_eq!(tall(&between(&line, 20.0, 70.0)), 50.0);
        assert_eq!(between(&line, -10.0, 110.0), line);
        assert!(between(&line, 100.0, 120.0).len() < 3 || tall(&between(&line, 100.0, 120.0)) == 0.0);
        assert_eq!(between(&line, 120.0, 140.0), []);
    }
}
