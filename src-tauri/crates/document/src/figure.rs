//! Drawings of areas and words, drawn as they are by each exporter that can draw.

use std::fmt::Write;

use serde::{Deserialize, Serialize};

use crate::Sentence;

/// A drawing. What it shows is said in words too, elsewhere in the document: nobody has to see it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
pub struct Figure {
    /// What a reader who cannot see it hears.
    pub alt: String,
    /// The sentence below it: its conclusion.
    pub caption: Sentence,
    /// Width in points. A paper that is narrower makes all of it smaller.
    pub width: f32,
    /// Height in points.
    pub height: f32,
    /// What is drawn; later ones over earlier ones.
    pub shapes: Vec<Shape>,
    /// Heights at which a paper may go on with it on the next page, from above to below. Lines may cross them, words
    /// do not.
    pub breaks: Vec<f32>,
    /// From which height to which its scale stands: what is drawn again above a part on a next page.
    pub scale: Option<(f32, f32)>,
}

/// A part of a drawing. Places count in points from the upper left.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Shape {
    /// A filled polygon.
    Area {
        /// Its corners: from the left, from the top.
        corners: Vec<(f32, f32)>,
        /// Its colour.
        ink: Ink,
    },
    /// A line of words.
    Label {
        /// Where it starts.
        x: f32,
        /// Its baseline.
        y: f32,
        /// Size of the letters in points.
        size: f32,
        /// It starts, stands in the middle of, or ends at `x`.
        anchor: Anchor,
        /// Bold letters.
        bold: bool,
        /// The words.
        text: String,
        /// Its colour.
        ink: Ink,
    },
}

/// Where words stand beside their place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Anchor {
    /// They start there.
    Start,
    /// They have their middle there.
    Middle,
    /// They end there.
    End,
}

/// A colour by what it is for; each exporter has its own values.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Ink {
    /// Text and what weighs as much.
    Ink,
    /// Second text.
    Soft,
    /// Hairlines; decoration only.
    Line,
    /// What is certain: the document's accent.
    Accent,
    /// What is proposed.
    Pencil,
    /// What asks for attention.
    Wax,
    /// The paper itself.
    Paper,
}

impl Ink {
    /// Its name in an SVG's classes.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Ink => "ink",
            Self::Soft => "soft",
            Self::Line => "line",
            Self::Accent => "accent",
            Self::Pencil => "pencil",
            Self::Wax => "wax",
            Self::Paper => "paper",
        }
    }

    /// Its colour on white, `#rrggbb`, where a page's own are not at hand.
    pub(crate) const fn on_white(self) -> &'static str {
        match self {
            Self::Ink => "#1C2326",
            Self::Soft => "#4A5558",
            Self::Line => "#B9C2C4",
            Self::Accent => "#0F5259",
            Self::Pencil => "#6B6353",
            Self::Wax => "#943513",
            Self::Paper => "#FFFFFF",
        }
    }
}

impl Shape {
    /// A rectangle.
    pub fn rectangle(left: f32, top: f32, right: f32, bottom: f32, ink: Ink) -> Self {
        Self::Area { corners: vec![(left, top), (right, top), (right, bottom), (left, bottom)], ink }
    }

    /// What of it stands between two heights, moved down by `down`. Only upright lines cross a place to break, so that
    /// moving their ends cuts them.
    fn between(&self, from: f32, to: f32, down: f32) -> Option<Self> {
        match self {
            Self::Area { corners, ink } => {
                let heights = || corners.iter().map(|(_, y)| *y);
                let (top, bottom) = (heights().fold(f32::MAX, f32::min), heights().fold(f32::MIN, f32::max));
                let cut = |&(x, y): &(f32, f32)| (x, y.clamp(from, to) + down);
                (top < to && bottom > from)
                    .then(|| Self::Area { corners: corners.iter().map(cut).collect(), ink: *ink })
            }
            Self::Label { y, .. } => (from..to).contains(y).then(|| {
                let mut label = self.clone();
                if let Self::Label { y, .. } = &mut label {
                    *y += down;
                }
                label
            }),
        }
    }
}

impl Figure {
    /// The drawing in parts: the first of at most one height, the others of at most another, as far as its places to
    /// break allow. All but the first begin with its scale.
    pub(crate) fn parts(&self, first_most: f32, most: f32) -> Vec<Self> {
        if self.height <= first_most {
            return vec![self.clone()];
        }
        let scale = self.scale.filter(|(from, to)| 0.0 <= *from && from < to && *to < self.height);
        let mut parts = Vec::new();
        let mut from = 0.0;
        while from < self.height {
            let most = if from > 0.0 { most } else { first_most };
            let head = scale.filter(|_| from > 0.0).map_or(0.0, |(top, bottom)| bottom - top);
            let places = || self.breaks.iter().copied().filter(|at| *at > from && *at < self.height);
            let ends = || places().chain([self.height]);
            // One row always goes, or a giant would never be drawn.
            let first = ends().next().unwrap_or(self.height);
            let to = ends().filter(|end| end - from + head <= most).fold(first, f32::max);
            let mut shapes: Vec<Shape> = Vec::new();
            if let Some((top, bottom)) = scale.filter(|_| from > 0.0) {
                shapes.extend(self.shapes.iter().filter_map(|shape| shape.between(top, bottom, -top)));
            }
            shapes.extend(self.shapes.iter().filter_map(|shape| shape.between(from, to, head - from)));
            parts.push(Self {
                height: to - from + head,
                shapes,
                breaks: Vec::new(),
                scale: None,
                ..self.clone()
            });
            from = to;
        }
        parts
    }

    /// The drawing as SVG; `attributes` stand in its first tag, and `fill` says how a colour is written.
    pub(crate) fn svg(
        &self,
        attributes: &str,
        fill: impl Fn(Ink) -> String,
        escape: fn(&str) -> String,
    ) -> String {
        let mut svg =
            format!("<svg viewBox=\"0 0 {} {}\"{attributes}>", short(self.width), short(self.height));
        for shape in &self.shapes {
            match shape {
                Shape::Area { corners, ink } => {
                    let corners: Vec<String> =
                        corners.iter().map(|(x, y)| format!("{},{}", short(*x), short(*y))).collect();
                    let _ = write!(svg, "\n<polygon {} points=\"{}\"/>", fill(*ink), corners.join(" "));
                }
                Shape::Label { x, y, size, anchor, bold, text, ink } => {
                    let anchor = match anchor {
                        Anchor::Start => "",
                        Anchor::Middle => " text-anchor=\"middle\"",
                        Anchor::End => " text-anchor=\"end\"",
                    };
                    let weight = if *bold { " font-weight=\"600\"" } else { "" };
                    let _ = write!(
                        svg,
                        "\n<text {} x=\"{}\" y=\"{}\" font-size=\"{}\"{anchor}{weight}>{}</text>",
                        fill(*ink),
                        short(*x),
                        short(*y),
                        short(*size),
                        escape(text)
                    );
                }
            }
        }
        svg.push_str("\n</svg>");
        svg
    }
}

/// Hundredths of a point are finer than a printer.
fn short(value: f32) -> String {
    let text = format!("{value:.2}");
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}
