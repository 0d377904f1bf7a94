//! A mark drawn in SVG, in pixels: what stands in for it where a program knows no drawings.
//!
//! It fills and strokes with plain colours; a gradient becomes the mean of its colours. A drawing with clips, masks or
//! patterns has no stand-in.

use std::io::Write;

use flate2::write::ZlibEncoder;
use flate2::{Compression, Crc};
use svg2pdf::usvg::tiny_skia_path::{Path, PathSegment, Point, Transform};
use svg2pdf::usvg::{FillRule, Group, Node, Paint, PaintOrder, Tree};

/// The most pixels in a row and in a column: 150 by 54 points at 300 dots an inch.
const WIDTH: f32 = 625.0;
const HEIGHT: f32 = 225.0;

/// Lines of sampling in a row of pixels.
const LINES: usize = 4;

/// Pieces that a curve is cut into.
const PIECES: u8 = 12;

/// A PNG of the drawing; none when it has something that is not drawn here.
pub(crate) fn png(tree: &Tree) -> Option<Vec<u8>> {
    let scale = (WIDTH / tree.size().width()).min(HEIGHT / tree.size().height());
    let (width, height) = (tree.size().width() * scale, tree.size().height() * scale);
    let mut canvas = Canvas::new(width.ceil().max(1.0) as usize, height.ceil().max(1.0) as usize);
    draw(tree.root(), 1.0, Transform::from_scale(scale, scale), &mut canvas)?;
    Some(canvas.png())
}

fn draw(group: &Group, opacity: f32, scale: Transform, canvas: &mut Canvas) -> Option<()> {
    if group.clip_path().is_some() || group.mask().is_some() || !group.filters().is_empty() {
        return None;
    }
    let opacity = opacity * group.opacity().get();
    for node in group.children() {
        match node {
            Node::Group(group) => draw(group, opacity, scale, canvas)?,
            Node::Path(path) if path.is_visible() => {
                let place = path.abs_transform().post_concat(scale);
                let fill = path.fill().map(|fill| (fill.paint(), fill.opacity(), fill.rule()));
                let fill = fill.map(|(paint, own, rule)| (path.data().clone(), paint, own, rule));
                let stroke = match path.stroke() {
                    Some(stroke) => {
                        let look = stroke.to_tiny_skia();
                        let line = match &look.dash {
                            Some(dash) => path.data().dash(dash, scale.sx)?,
                            None => path.data().clone(),
                        };
                        let line = line.stroke(&look, scale.sx)?;
                        Some((line, stroke.paint(), stroke.opacity(), FillRule::NonZero))
                    }
                    None => None,
                };
                let parts = match path.paint_order() {
                    PaintOrder::FillAndStroke => [fill, stroke],
                    PaintOrder::StrokeAndFill => [stroke, fill],
                };
                for (path, paint, own, rule) in parts.into_iter().flatten() {
                    let colour = colour(paint)?;
                    canvas.fill(&path.transform(place)?, rule, colour, opacity * own.get());
                }
            }
            Node::Path(_) => {}
            Node::Image(_) | Node::Text(_) => return None,
        }
    }
    Some(())
}

/// Red, green and blue, 0 to 1.
fn colour(paint: &Paint) -> Option<[f32; 3]> {
    let of = |colour: &svg2pdf::usvg::Color| {
        [colour.red, colour.green, colour.blue].map(|part| f32::from(part) / 255.0)
    };
    let stops = match paint {
        Paint::Color(colour) => return Some(of(colour)),
        Paint::LinearGradient(gradient) => gradient.stops(),
        Paint::RadialGradient(gradient) => gradient.stops(),
        Paint::Pattern(_) => return None,
    };
    let mut mean = [0.0; 3];
    for stop in stops {
        for (mean, part) in mean.iter_mut().zip(of(&stop.color())) {
            *mean += part / stops.len() as f32;
        }
    }
    Some(mean)
}

/// Pixels: red, green, blue, opacity, 0 to 1; colours are weighed by their opacity.
pub(crate) struct Canvas {
    width: usize,
    height: usize,
    pixels: Vec<[f32; 4]>,
}

impl Canvas {
    /// Nothing drawn yet.
    pub(crate) fn new(width: usize, height: usize) -> Self {
        Self { width, height, pixels: vec![[0.0; 4]; width * height] }
    }

    /// Fills what is inside a path.
    pub(crate) fn fill(&mut self, path: &Path, rule: FillRule, colour: [f32; 3], opacity: f32) {
        let edges = edges(path);
        let mut covered = vec![0.0_f32; self.width];
        let bounds = path.bounds();
        // What is above or left of the first pixel is cut to nought.
        let pixel = |at: f32, most: usize| (at.max(0.0) as usize).min(most);
        let rows = pixel(bounds.top(), self.height)..pixel(bounds.bottom().ceil(), self.height);
        let columns = pixel(bounds.left(), self.width)..pixel(bounds.right().ceil(), self.width);
        for row in rows {
            covered[columns.clone()].fill(0.0);
            for line in 0..LINES {
                let y = row as f32 + (line as f32 + 0.5) / LINES as f32;
                spans(&edges, y, rule, |from, to| cover(&mut covered, from, to));
            }
            let pixels = &mut self.pixels[row * self.width..][..self.width];
            for (pixel, covered) in pixels[columns.clone()].iter_mut().zip(&covered[columns.clone()]) {
                let over = (covered / LINES as f32).min(1.0) * opacity;
                for (part, own) in pixel.iter_mut().zip([colour[0], colour[1], colour[2], 1.0]) {
                    *part = *part * (1.0 - over) + own * over;
                }
            }
        }
    }

    /// PNG (ISO/IEC 15948) of four bytes a pixel.
    pub(crate) fn png(&self) -> Vec<u8> {
        let mut rows = Vec::with_capacity(self.pixels.len() * 4 + self.height);
        for row in self.pixels.chunks_exact(self.width) {
            rows.push(0);
            for &[red, green, blue, opacity] in row {
                let whole = opacity.max(f32::EPSILON);
                let byte = |part: f32| (part * 255.0).round().clamp(0.0, 255.0) as u8;
                rows.extend([byte(red / whole), byte(green / whole), byte(blue / whole), byte(opacity)]);
            }
        }
        let mut packed = ZlibEncoder::new(Vec::new(), Compression::default());
        let packed = packed.write_all(&rows).and_then(|()| packed.finish());
        let packed = packed.expect("memory takes what is written to it");
        let side = |side: usize| u32::try_from(side).unwrap_or_default().to_be_bytes();
        let header = [side(self.width), side(self.height)].concat();
        let mut png = b"\x89PNG\r\n\x1a\n".to_vec();
        // Eight bits a part, colour with opacity, no interlacing.
        for (kind, data) in
            [(b"IHDR", [&header[..], &[8, 6, 0, 0, 0]].concat()), (b"IDAT", packed), (b"IEND", Vec::new())]
        {
            png.extend(side(data.len()));
            let mut sum = Crc::new();
            sum.update(kind);
            sum.update(&data);
            png.extend(kind);
            png.extend(data);
            png.extend(sum.sum().to_be_bytes());
        }
        png
    }
}

/// Straight lines from one point to another; curves are cut.
fn edges(path: &Path) -> Vec<[Point; 2]> {
    let mut edges = Vec::new();
    let (mut start, mut at) = (Point::zero(), Point::zero());
    let mut line = |from: &mut Point, to: Point| {
        edges.push([*from, to]);
        *from = to;
    };
    let share = |one: Point, other: Point, part: f32| {
        Point::from_xy(one.x + (other.x - one.x) * part, one.y + (other.y - one.y) * part)
    };
    for segment in path.segments() {
        match segment {
            PathSegment::MoveTo(to) => {
                line(&mut at, start);
                (start, at) = (to, to);
            }
            PathSegment::LineTo(to) => line(&mut at, to),
            PathSegment::QuadTo(bend, to) => {
                let from = at;
                for piece in 1..=PIECES {
                    let part = f32::from(piece) / f32::from(PIECES);
                    line(&mut at, share(share(from, bend, part), share(bend, to, part), part));
                }
            }
            PathSegment::CubicTo(first, second, to) => {
                let from = at;
                for piece in 1..=PIECES {
                    let part = f32::from(piece) / f32::from(PIECES);
                    let middle = share(first, second, part);
                    let (left, right) = (
                        share(share(from, first, part), middle, part),
                        share(middle, share(second, to, part), part),
                    );
                    line(&mut at, share(left, right, part));
                }
            }
            PathSegment::Close => line(&mut at, start),
        }
    }
    line(&mut at, start);
    edges
}

/// Where a line at this height is inside.
fn spans(edges: &[[Point; 2]], y: f32, rule: FillRule, mut inside: impl FnMut(f32, f32)) {
    let mut crossings: Vec<(f32, i32)> = edges
        .iter()
        .filter(|[from, to]| (from.y <= y) != (to.y <= y))
        .map(|[from, to]| {
            let x = from.x + (y - from.y) / (to.y - from.y) * (to.x - from.x);
            (x, if from.y < to.y { 1 } else { -1 })
        })
        .collect();
    crossings.sort_by(|one, other| one.0.total_cmp(&other.0));
    let mut winding = 0;
    for pair in crossings.windows(2) {
        winding += pair[0].1;
        let is_inside = match rule {
            FillRule::NonZero => winding != 0,
            FillRule::EvenOdd => winding % 2 != 0,
        };
        if is_inside {
            inside(pair[0].0, pair[1].0);
        }
    }
}

/// Adds how much of each pixel lies between two places.
fn cover(covered: &mut [f32], from: f32, to: f32) {
    let (from, to) = (from.max(0.0), to.min(covered.len() as f32));
    let mut pixel = from.floor();
    while pixel < to {
        if let Some(part) = covered.get_mut(pixel as usize) {
            *part += to.min(pixel + 1.0) - from.max(pixel);
        }
        pixel += 1.0;
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use base64::Engine;
    use base64::engine::general_purpose::STANDARD;
    use document::Logo;

    /// The width of a PNG and its pixels, row by row.
    pub(crate) fn pixels_of(png: Vec<u8>) -> (usize, Vec<[u8; 4]>) {
        let mut reader = png::Decoder::new(std::io::Cursor::new(png)).read_info().expect("a PNG");
        let width = reader.info().width as usize;
        let mut pixels = vec![0; reader.output_buffer_size().expect("a size")];
        reader.next_frame(&mut pixels).expect("its pixels");
        (width, pixels.as_chunks::<4>().0.to_vec())
    }

    fn drawn(svg: &str) -> Option<(usize, Vec<[u8; 4]>)> {
        let logo =
            Logo { media_type: "image/svg+xml".to_owned(), base64: STANDARD.encode(svg), alt: String::new() };
        let bytes = crate::logo_in_pixels(&logo)?;
        Some(pixels_of(bytes))
    }

    #[test]
    fn shapes_are_where_and_as_the_drawing_has_them() {
        let svg = r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 50">
            <g transform="translate(50 0)" opacity="0.5"><rect width="50" height="50" fill="#00ff00"/></g>
            <circle cx="25" cy="25" r="20" fill="#ff0000"/>
            <path d="M0 48 H100" stroke="#0000ff" stroke-width="4" fill="none"/></svg>"##;
        let (width, pixels) = drawn(svg).expect("a drawing");
        assert_eq!((width, pixels.len() / width), (450, 225));
        let at = |x: usize, y: usize| pixels[(y * 225 / 50) * width + x * width / 100];
        assert_eq!(at(25, 25), [255, 0, 0, 255], "the circle");
        assert_eq!(at(2, 2), [0, 0, 0, 0], "nothing");
        assert_eq!(at(75, 25), [0, 255, 0, 128], "half of it");
        assert_eq!(at(25, 48), [0, 0, 255, 255], "the line");
        let area = pixels
            .iter()
            .filter(|pixel| pixel[0] > 128)
            .map(|pixel| f64::from(pixel[3]) / 255.0)
            .sum::<f64>();
        let circle = std::f64::consts::PI * 90.0 * 90.0;
        assert!((area / circle - 1.0).abs() < 0.01, "{area} of {circle} pixels");
    }

    #[test]
    fn a_hole_stays_a_hole() {
        let svg = |rule: &str| {
            format!(
                r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 30"><path fill-rule="{rule}" d="M0 0H90V30H0ZM30 10H60V20H30Z"/></svg>"#
            )
        };
        let middle = |svg: &str| {
            let (width, pixels) = drawn(svg).expect("a drawing");
            pixels[(pixels.len() / width / 2) * width + width / 2][3]
        };
        assert_eq!((middle(&svg("evenodd")), middle(&svg("nonzero"))), (0, 255));
    }

    #[test]
    fn what_is_not_drawn_here_has_no_stand_in() {
        let clipped = r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10">
            <clipPath id="a"><circle cx="5" cy="5" r="2"/></clipPath><rect clip-path="url(#a)" width="9" height="9"/></svg>"##;
        assert!(drawn(clipped).is_none());
        assert!(drawn("geen plaatje").is_none());
    }
}
