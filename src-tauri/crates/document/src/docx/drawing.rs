//! A document's drawing as pictures: one, or more where it is longer than a page.

use office::escaped;

use super::Paper;
use super::picture::{DOT, Picture, UNITS};
use crate::reading::plain;
use crate::{Figure, Ink, colour};

/// What a page keeps for the heading above a drawing and the caption below it, in points.
const AROUND: f32 = 90.0;

/// The share of a page that a drawing may take before it is broken. Where a page ends only the program knows; a higher
/// drawing would go to the next page and often leave most of one empty.
const WHOLE: f32 = 0.6;

/// A part of a drawing that fits on a page.
pub(super) struct Part {
    /// Its files; the first is the one every program can show.
    pub(super) pictures: [Picture; 2],
    /// Width and height in [`UNITS`].
    pub(super) size: (u32, u32),
}

/// The drawing in parts that fit on the paper. `number` is that of the first picture; `in_pixels` makes a PNG of a
/// part, for programs that know no drawings.
pub(super) fn parts(
    figure: &Figure,
    paper: Paper,
    accent: &str,
    number: usize,
    in_pixels: &dyn Fn(&Figure) -> Option<Vec<u8>>,
) -> Vec<Part> {
    let is_size = |value: f32| value.is_finite() && value > 0.0;
    if !is_size(figure.width) || !is_size(figure.height) {
        return Vec::new();
    }
    let (width, height) = paper.room();
    let scale = (width / figure.width).min(1.0);
    let parts = figure.parts(height * WHOLE / scale, (height - AROUND) / scale);
    let make = |(place, part): (usize, Figure)| {
        // A row that is higher than a page is made smaller.
        let scale = scale.min(height / part.height);
        let name = format!("drawing{}", number + place);
        let pixels = in_pixels(&part).unwrap_or_else(|| DOT.to_vec());
        let svg = svg(&part, accent).into_bytes();
        Part {
            pictures: [Picture::png(&name, pixels), Picture::svg(&name, svg)],
            size: (units(part.width * scale), units(part.height * scale)),
        }
    };
    parts.into_iter().enumerate().map(make).collect()
}

fn svg(figure: &Figure, accent: &str) -> String {
    let accent = colour::readable_on(accent, "#FFFFFF");
    let attributes = format!(
        " xmlns=\"http://www.w3.org/2000/svg\" width=\"{}\" height=\"{}\" font-family=\"Calibri, Carlito, sans-serif\"",
        figure.width, figure.height
    );
    let fill =
        |ink: Ink| format!("fill=\"{}\"", if ink == Ink::Accent { accent.as_str() } else { ink.on_white() });
    figure.svg(&attributes, fill, |text| escaped(&plain(text)))
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "at most the room on paper")]
fn units(points: f32) -> u32 {
    ((f64::from(points) * UNITS).round() as u32).max(1)
}
