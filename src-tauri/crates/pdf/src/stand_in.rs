//! A document's drawing in pixels: what stands in for it where a program knows no drawings.

use document::{Anchor, Figure, Layout, Shape};
use rustybuzz::ttf_parser::{GlyphId, OutlineBuilder};
use svg2pdf::usvg::FillRule;
use svg2pdf::usvg::tiny_skia_path::{PathBuilder, Transform};

use crate::clean::clean;
use crate::colour::Colour;
use crate::faces::Face;
use crate::pixels::Canvas;
use crate::shape::Shaper;
use crate::style::Style;

/// Pixels in a point: 144 dots an inch.
const DOTS: f32 = 2.0;
/// The most pixels in a row and in a column. A part that fits on a page is far below it.
const MOST: f32 = 4_000.0;

/// A PNG of the drawing; none when it has no size that fits on paper.
pub(crate) fn png(figure: &Figure, layout: &Layout) -> Option<Vec<u8>> {
    let (width, height) = ((figure.width * DOTS).ceil(), (figure.height * DOTS).ceil());
    if !(1.0..=MOST).contains(&width) || !(1.0..=MOST).contains(&height) {
        return None;
    }
    let style = Style::of(layout);
    let mut shaper = Shaper::new();
    let mut canvas = Canvas::new(width as usize, height as usize);
    for shape in &figure.shapes {
        match shape {
            Shape::Area { corners, ink } => {
                let mut path = PathBuilder::new();
                for (place, (x, y)) in corners.iter().enumerate() {
                    match place {
                        0 => path.move_to(x * DOTS, y * DOTS),
                        _ => path.line_to(x * DOTS, y * DOTS),
                    }
                }
                path.close();
                if let Some(path) = path.finish() {
                    canvas.fill(&path, FillRule::NonZero, parts(style.ink(*ink)), 1.0);
                }
            }
            Shape::Label { x, y, size, anchor, bold, text, ink } => {
                let face = if *bold { Face::SansBold } else { Face::Sans };
                let text = clean(text);
                let wide = shaper.width(face, *size, &text);
                let left = match anchor {
                    Anchor::Start => *x,
                    Anchor::Middle => x - wide / 2.0,
                    Anchor::End => x - wide,
                };
                letters(&mut canvas, &mut shaper, face, (left, *y), *size, &text, style.ink(*ink));
            }
        }
    }
    Some(canvas.png())
}

fn parts(colour: Colour) -> [f32; 3] {
    colour.0.map(|part| f32::from(part) / 255.0)
}

fn letters(
    canvas: &mut Canvas,
    shaper: &mut Shaper,
    face: Face,
    (left, y): (f32, f32),
    size: f32,
    text: &str,
    colour: Colour,
) {
    let mut pen = left;
    for glyph in &shaper.shape(face, text).glyphs {
        let loaded = glyph.face.loaded();
        let mut outline = Outline(PathBuilder::new());
        loaded.tables.outline_glyph(GlyphId(glyph.id), &mut outline);
        let scale = size / loaded.units * DOTS;
        let place = ((pen + glyph.right * size) * DOTS, (y - glyph.up * size) * DOTS);
        // A font counts upwards.
        let put = Transform::from_row(scale, 0.0, 0.0, -scale, place.0, place.1);
        if let Some(path) = outline.0.finish().and_then(|path| path.transform(put)) {
            canvas.fill(&path, FillRule::NonZero, parts(colour), 1.0);
        }
        pen += glyph.advance * size;
    }
}

/// A glyph's outline as a path.
struct Outline(PathBuilder);

impl OutlineBuilder for Outline {
    fn move_to(&mut self, x: f32, y: f32) {
        self.0.move_to(x, y);
    }

    fn line_to(&mut self, x: f32, y: f32) {
        self.0.line_to(x, y);
    }

    fn quad_to(&mut self, x1: f32, y1: f32, x: f32, y: f32) {
        self.0.quad_to(x1, y1, x, y);
    }

    fn curve_to(&mut self, x1: f32, y1: f32, x2: f32, y2: f32, x: f32, y: f32) {
        self.0.cubic_to(x1, y1, x2, y2, x, y);
    }

    fn close(&mut self) {
        self.0.close();
    }
}

#[cfg(test)]
mod tests {
    use document::{Anchor, Figure, Ink, Layout, Origin, Sentence, Shape};

    use super::{Colour, png};
    use crate::pixels::tests::pixels_of;

    fn label(x: f32, anchor: Anchor) -> Shape {
        let text = "iiii".to_owned();
        Shape::Label { x, y: 30.0, size: 20.0, anchor, bold: false, text, ink: Ink::Wax }
    }

    fn drawn(shapes: Vec<Shape>, width: f32) -> Option<(usize, Vec<[u8; 4]>)> {
        let caption = Sentence::plain("", Origin::default());
        let figure =
            Figure { alt: String::new(), caption, width, height: 40.0, shapes, breaks: vec![], scale: None };
        Some(pixels_of(png(&figure, &Layout::default())?))
    }

    #[test]
    fn areas_have_their_place_and_colour() {
        let (width, pixels) =
            drawn(vec![Shape::rectangle(10.0, 5.0, 30.0, 15.0, Ink::Accent)], 100.0).expect("it");
        assert_eq!((width, pixels.len()), (200, 200 * 80));
        let at = |x: usize, y: usize| pixels[y * 2 * width + x * 2];
        let Colour([red, green, blue]) = Colour::parse("#0F5259").expect("the accent");
        assert_eq!(at(20, 10), [red, green, blue, 255]);
        for (x, y) in [(9, 10), (31, 10), (20, 4), (20, 16)] {
            assert_eq!(at(x, y)[3], 0, "{x}, {y}");
        }
    }

    #[test]
    fn words_stand_upright_where_they_are_anchored() {
        for (anchor, left, right) in
            [(Anchor::Start, 50, 75), (Anchor::Middle, 38, 62), (Anchor::End, 25, 50)]
        {
            let (width, pixels) = drawn(vec![label(50.0, anchor)], 100.0).expect("it");
            let inked: Vec<(usize, usize)> = (0..pixels.len())
                .filter(|place| pixels[*place][3] > 128)
                .map(|place| (place % width / 2, place / width / 2))
                .collect();
            assert!(inked.len() > 100, "{} pixels", inked.len());
            assert!(
                inked.iter().all(|(x, y)| (left..right).contains(x) && (10..31).contains(y)),
                "{anchor:?}"
            );
            // From above: dots, a gap, stems down to the baseline.
            let inked_row = |row: &usize| inked.iter().any(|(_, y)| y == row);
            let gap = (10..30).skip_while(|row| !inked_row(row)).find(|row| !inked_row(row));
            assert!(
                gap.is_some_and(|row| row < 20) && inked_row(&25) && inked_row(&29),
                "{anchor:?}: {gap:?}"
            );
        }
    }

    #[test]
    fn what_fits_on_no_paper_is_not_drawn() {
        assert!(
            drawn(vec![], 9_000.0).is_none()
                && drawn(vec![], 0.0).is_none()
                && drawn(vec![], f32::NAN).is_none()
        );
    }
}
