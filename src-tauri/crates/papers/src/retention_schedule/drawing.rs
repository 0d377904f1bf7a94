//! The picture of periods, drawn: what [`super::timeline`] says, as areas and words.
//!
//! Ink and pencil: a confirmed bar is solid, a proposed one is hatched and dashed, what is longer than usual is
//! hatched in the colour that asks for attention, what ends with an event is dotted. Never by colour alone.

use document::{Anchor, Figure, Ink, Sentence, Shape};

use super::timeline::{Bar, Timeline, TimelineRow};

/// As wide as the paper lets it be.
const WIDTH: f32 = 728.0;
/// Names of rules stand left of this.
const NAMES: f32 = 206.0;
const LEFT: f32 = 214.0;
/// Notes stand right of this.
const RIGHT: f32 = 556.0;
const NOTES: f32 = 566.0;
const TOP: f32 = 20.0;
const LINE: f32 = 11.0;
const SIZE: f32 = 9.0;
const BAR: f32 = 9.0;
/// Half of a hairline.
const HAIR: f32 = 0.2;
/// Letters of this size take so much each, rather more than less.
const LETTER: f32 = 4.55;
/// What the parts of a picture mean, drawn above its first part.
const LEGEND: f32 = 24.0;

/// The picture; a paper may break it off below any row.
pub(super) fn figure(timeline: &Timeline, alt: String, caption: Sentence) -> Figure {
    let rows: Vec<Lines<'_>> = timeline.rows.iter().map(Lines::of).collect();
    Canvas::draw(timeline, &rows, alt, caption)
}

/// A row with its words broken into lines.
struct Lines<'t> {
    row: &'t TimelineRow,
    name: Vec<String>,
    note: Vec<String>,
}

impl<'t> Lines<'t> {
    fn of(row: &'t TimelineRow) -> Self {
        Self { row, name: broken(&row.label, NAMES), note: broken(&row.note, WIDTH - NOTES) }
    }

    fn height(&self) -> f32 {
        let lines = self.name.len().max(self.note.len()).max(1);
        lines as f32 * LINE + 6.0
    }
}

/// Words in lines of this width.
fn broken(text: &str, width: f32) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        let letters = |text: &str| text.chars().count() as f32 * LETTER;
        match lines.last_mut() {
            Some(line) if letters(line) + letters(word) + LETTER <= width => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

struct Canvas {
    shapes: Vec<Shape>,
}

impl Canvas {
    fn draw(timeline: &Timeline, rows: &[Lines<'_>], alt: String, caption: Sentence) -> Figure {
        let mut canvas = Self { shapes: Vec::new() };
        let top = canvas.legend(timeline);
        let axis = top + TOP;
        let bottom = axis + rows.iter().map(Lines::height).sum::<f32>();
        for tick in &timeline.ticks {
            let x = place(tick.at);
            canvas.area(x - HAIR, axis, x + HAIR, bottom, Ink::Line);
            canvas.label(x, axis - 6.0, SIZE - 0.5, Anchor::Middle, &tick.label, Ink::Soft);
        }
        canvas.area(0.0, axis - 0.4, WIDTH, axis + HAIR, Ink::Ink);
        let mut y = axis;
        let mut breaks = Vec::with_capacity(rows.len());
        for lines in rows {
            canvas.row(lines, y);
            y += lines.height();
            canvas.area(0.0, y - HAIR, WIDTH, y + HAIR, Ink::Line);
            breaks.push(y + HAIR);
        }
        // The line that says where we are: the start, or today.
        let here = place(timeline.today.unwrap_or(0.0));
        canvas.area(here - 0.5, axis, here + 0.5, bottom, Ink::Ink);
        if timeline.today.is_some() {
            canvas.area(here - 0.5, axis - 5.0, here + 0.5, axis, Ink::Ink);
        }
        // Nothing comes below the last row.
        breaks.pop();
        Figure {
            alt,
            caption,
            width: WIDTH,
            height: bottom + 2.0,
            shapes: canvas.shapes,
            breaks,
            scale: Some((top, axis + HAIR)),
        }
    }

    /// What is in this picture and what it means, on one line.
    fn legend(&mut self, timeline: &Timeline) -> f32 {
        let any = |wanted: fn(&TimelineRow) -> bool| timeline.rows.iter().any(wanted);
        let solid =
            |row: &TimelineRow| row.bar.as_ref().is_some_and(|bar| !bar.is_proposed) && !row.until_event;
        let mut x = 0.0;
        let mid = 7.0;
        type Drawn = fn(&mut Canvas, f32, f32);
        let entries: [(bool, &str, Drawn); 5] = [
            (any(solid) && timeline.today.is_none(), "bewaren", |canvas, x, y| {
                canvas.area(x, y - BAR / 2.0, x + 22.0, y + BAR / 2.0, Ink::Accent);
            }),
            (
                any(|row| row.bar.as_ref().is_some_and(|bar| bar.is_proposed)),
                "voorgesteld",
                |canvas, x, y| {
                    canvas.pencil(x, y, x + 22.0);
                },
            ),
            (any(|row| row.beyond.is_some()), "langer dan gebruikelijk", |canvas, x, y| {
                canvas.wax(x, y, x + 22.0)
            }),
            (any(|row| row.until_event), "tot er iets gebeurt", |canvas, x, y| canvas.dots(x, y, x + 22.0)),
            (any(|row| row.minimum.is_some()), "zo lang vraagt de wet", |canvas, x, y| {
                canvas.flag(x + 8.0, y)
            }),
        ];
        for (is_there, words, draw) in entries {
            if is_there {
                draw(self, x, mid);
                let left = if words.starts_with("zo lang") { x + 20.0 } else { x + 28.0 };
                self.label(left, mid + 3.0, SIZE, Anchor::Start, words, Ink::Soft);
                x = left + words.chars().count() as f32 * LETTER * 0.9 + 18.0;
            }
        }
        if timeline.today.is_some() {
            self.area(x, mid - 6.0, x + 1.0, mid + 6.0, Ink::Ink);
            self.label(x + 6.0, mid + 3.0, SIZE, Anchor::Start, "vandaag", Ink::Soft);
            x += 60.0;
        }
        if x > 0.0 { LEGEND } else { 0.0 }
    }

    fn row(&mut self, lines: &Lines<'_>, top: f32) {
        let middle = top + lines.height() / 2.0;
        let first = |count: usize| middle - (count.max(1) - 1) as f32 * LINE / 2.0 + 3.1;
        for (number, text) in lines.name.iter().enumerate() {
            let y = first(lines.name.len()) + number as f32 * LINE;
            self.label(0.0, y, SIZE, Anchor::Start, text, Ink::Ink);
        }
        let row = lines.row;
        let ink = if row.beyond.is_some() { Ink::Wax } else { Ink::Soft };
        for (number, text) in lines.note.iter().enumerate() {
            let y = first(lines.note.len()) + number as f32 * LINE;
            self.label(NOTES, y, SIZE, Anchor::Start, text, ink);
        }
        if let Some(bar) = &row.bar {
            self.bar(bar, row, middle);
        }
        if let Some(minimum) = row.minimum {
            self.flag(place(minimum), middle);
        }
    }

    fn bar(&mut self, bar: &Bar, row: &TimelineRow, y: f32) {
        let (from, to) = (place(bar.from), place(bar.to).max(place(bar.from) + 1.5));
        let usual = row.beyond.map_or(to, |beyond| place(beyond).clamp(from, to));
        if row.until_event {
            self.dots(from, y, usual);
        } else if bar.is_proposed {
            self.pencil(from, y, usual);
        } else {
            self.area(from, y - BAR / 2.0, usual, y + BAR / 2.0, Ink::Accent);
        }
        if usual < to {
            self.wax(usual, y, to);
        }
        if bar.is_cut {
            // It goes on: a torn end.
            let at = if bar.to >= 1.0 { to } else { from };
            let corners =
                vec![(at - 5.0, y - BAR), (at - 3.0, y - BAR), (at - 6.0, y + BAR), (at - 8.0, y + BAR)];
            self.shapes.push(Shape::Area { corners, ink: Ink::Paper });
        }
    }

    /// A proposal: dashes around thin slanted lines.
    fn pencil(&mut self, from: f32, y: f32, to: f32) {
        self.hatch(from, y, to, 6.0, Ink::Pencil);
        let mut x = from;
        while x < to {
            let end = (x + 4.0).min(to);
            for edge in [y - BAR / 2.0, y + BAR / 2.0] {
                self.area(x, edge - 0.4, end, edge + 0.4, Ink::Pencil);
            }
            x += 6.5;
        }
    }

    /// Longer than usual: a frame around close slanted lines.
    fn wax(&mut self, from: f32, y: f32, to: f32) {
        self.hatch(from, y, to, 3.6, Ink::Wax);
        let (top, bottom) = (y - BAR / 2.0, y + BAR / 2.0);
        self.area(from, top, to, top + 0.8, Ink::Wax);
        self.area(from, bottom - 0.8, to, bottom, Ink::Wax);
        self.area(from, top, from + 0.8, bottom, Ink::Wax);
        self.area(to - 0.8, top, to, bottom, Ink::Wax);
    }

    /// Slanted lines within a bar, cut off at its ends.
    fn hatch(&mut self, from: f32, y: f32, to: f32, step: f32, ink: Ink) {
        let (top, bottom) = (y - BAR / 2.0, y + BAR / 2.0);
        let thick = 1.0;
        let mut x = from - BAR;
        while x < to {
            // From (x, bottom) up to (x + BAR, top); where it leaves the bar it is cut.
            let start = (from - x).max(0.0);
            let end = (to - thick - x).min(BAR);
            if start < end {
                self.shapes.push(Shape::Area {
                    corners: vec![
                        (x + start, bottom - start),
                        (x + start + thick, bottom - start),
                        (x + end + thick, top + BAR - end),
                        (x + end, top + BAR - end),
                    ],
                    ink,
                });
            }
            x += step;
        }
    }

    /// A dotted arrow.
    fn dots(&mut self, from: f32, y: f32, to: f32) {
        let mut x = from + 1.5;
        while x < to - 6.0 {
            self.area(x, y - 0.9, x + 1.8, y + 0.9, Ink::Accent);
            x += 4.2;
        }
        let head = |up: f32| vec![(to - 6.0, y + up * 4.6), (to - 4.4, y + up * 4.6), (to, y), (to - 2.0, y)];
        for up in [-1.0, 1.0] {
            self.shapes.push(Shape::Area { corners: head(up), ink: Ink::Accent });
        }
    }

    /// The flag of the law.
    fn flag(&mut self, x: f32, y: f32) {
        let (top, bottom) = (y - BAR / 2.0 - 2.5, y + BAR / 2.0 + 1.5);
        self.area(x - 0.6, top, x + 0.6, bottom, Ink::Ink);
        let corners =
            vec![(x, top), (x + 7.0, top), (x + 5.4, top + 2.6), (x + 7.0, top + 5.2), (x, top + 5.2)];
        self.shapes.push(Shape::Area { corners, ink: Ink::Ink });
    }

    fn area(&mut self, left: f32, top: f32, right: f32, bottom: f32, ink: Ink) {
        self.shapes.push(Shape::rectangle(left, top, right, bottom, ink));
    }

    fn label(&mut self, x: f32, y: f32, size: f32, anchor: Anchor, text: &str, ink: Ink) {
        self.shapes.push(Shape::Label { x, y, size, anchor, bold: false, text: text.to_owned(), ink });
    }
}

/// From 0 to 1 to points.
fn place(at: f64) -> f32 {
    LEFT + at as f32 * (RIGHT - LEFT)
}
