//! The firm's mark: read with care, because it is someone else's file.
//!
//! A file may be small and yet unfold without end. So there are limits on bytes, on pixels, and on how
//! much an SVG's references unfold to; beyond them the mark is left out and the reason reported.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use document::Logo;
use svg2pdf::usvg::{self, roxmltree};

/// A mark that can be drawn.
#[derive(Debug)]
pub(crate) enum Mark {
    /// Pixels: red, green, blue, alpha.
    Pixels {
        /// Pixels in a row.
        width: usize,
        /// Rows.
        height: usize,
        /// Four bytes a pixel.
        rgba: Vec<u8>,
    },
    /// A drawing.
    Drawing(Box<usvg::Tree>),
}

impl Mark {
    /// Width and height, in pixels or in the drawing's units.
    pub(crate) fn size(&self) -> (f32, f32) {
        match self {
            Self::Pixels { width, height, .. } => (*width as f32, *height as f32),
            Self::Drawing(tree) => (tree.size().width(), tree.size().height()),
        }
    }
}

/// Why a mark was left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum LogoProblem {
    /// Neither PNG nor SVG.
    #[error("its media type is neither image/png nor image/svg+xml")]
    UnknownKind,
    /// More than 4 MB, or more than 40 million pixels, or unfolding to more than 50,000 elements.
    #[error("it is too large")]
    TooLarge,
    /// The file is damaged, or not what its media type says.
    #[error("it cannot be read")]
    Unreadable,
    /// An SVG with letters as text: the letters would come out in another typeface.
    #[error("it has letters that are not drawn as outlines")]
    HasText,
    /// An SVG with pixels, filters or other files in it.
    #[error("it has pictures or filters in it that cannot be kept in an archive file")]
    HasPictures,
    /// An SVG with a program in it. None of our papers would run it; a reader of the file elsewhere might.
    #[error("it has a program in it")]
    HasCode,
    /// An SVG that takes something from another file or the web: it is not fetched, so the mark would not be whole.
    #[error("it refers to something outside itself")]
    RefersElsewhere,
}

const MOST_BYTES: usize = 4 * 1024 * 1024;
const MOST_PIXELS: u64 = 40_000_000;
/// The longest side that is kept: 150 points wide on paper, that is 580 dots an inch.
const MOST_DOTS: usize = 1_200;
const MOST_ELEMENTS: u32 = 50_000;

/// Reads a mark.
pub(crate) fn read(logo: &Logo) -> Result<Mark, LogoProblem> {
    if logo.base64.len() / 4 * 3 > MOST_BYTES {
        return Err(LogoProblem::TooLarge);
    }
    let bytes: Vec<u8> = logo.base64.bytes().filter(|byte| !byte.is_ascii_whitespace()).collect();
    let bytes = STANDARD.decode(bytes).map_err(|_| LogoProblem::Unreadable)?;
    match logo.media_type.as_str() {
        "image/png" => read_png(&bytes),
        "image/svg+xml" => read_svg(&bytes),
        _ => Err(LogoProblem::UnknownKind),
    }
}

fn read_png(bytes: &[u8]) -> Result<Mark, LogoProblem> {
    let limits = png::Limits { bytes: MOST_PIXELS as usize * 4 };
    let mut decoder = png::Decoder::new_with_limits(std::io::Cursor::new(bytes), limits);
    decoder.set_transformations(png::Transformations::EXPAND | png::Transformations::STRIP_16);
    let mut reader = decoder.read_info().map_err(|_| LogoProblem::Unreadable)?;
    let (width, height) = reader.info().size();
    if u64::from(width) * u64::from(height) > MOST_PIXELS {
        return Err(LogoProblem::TooLarge);
    }
    let mut pixels = vec![0; reader.output_buffer_size().ok_or(LogoProblem::TooLarge)?];
    let frame = reader.next_frame(&mut pixels).map_err(|_| LogoProblem::Unreadable)?;
    let samples = frame.color_type.samples();
    let rgba = pixels[..frame.buffer_size()]
        .chunks_exact(samples)
        .flat_map(|pixel| match *pixel {
            [grey] => [grey, grey, grey, 255],
            [grey, alpha] => [grey, grey, grey, alpha],
            [red, green, blue] => [red, green, blue, 255],
            [red, green, blue, alpha, ..] => [red, green, blue, alpha],
            [] => [0; 4],
        })
        .collect();
    Ok(smaller(width as usize, height as usize, rgba))
}

/// Takes averages of squares until the longest side has no more dots than print can show.
fn smaller(width: usize, height: usize, rgba: Vec<u8>) -> Mark {
    let step = width.max(height).div_ceil(MOST_DOTS);
    if step <= 1 {
        return Mark::Pixels { width, height, rgba };
    }
    let (across, down) = ((width / step).max(1), (height / step).max(1));
    let mut out = Vec::with_capacity(across * down * 4);
    for y in 0..down {
        for x in 0..across {
            let mut sum = [0_u64; 4];
            let mut count = 0_u64;
            for row in y * step..((y + 1) * step).min(height) {
                for column in x * step..((x + 1) * step).min(width) {
                    let pixel = &rgba[(row * width + column) * 4..][..4];
                    let alpha = u64::from(pixel[3]);
                    // What cannot be seen has no colour to add.
                    for (sum, part) in sum.iter_mut().zip(&pixel[..3]) {
                        *sum += u64::from(*part) * alpha;
                    }
                    sum[3] += alpha;
                    count += 1;
                }
            }
            let alpha = sum[3];
            out.extend(sum[..3].iter().map(|part| part.checked_div(alpha).unwrap_or(0) as u8));
            out.push(alpha.checked_div(count).unwrap_or(0) as u8);
        }
    }
    Mark::Pixels { width: across, height: down, rgba: out }
}

fn read_svg(bytes: &[u8]) -> Result<Mark, LogoProblem> {
    let text = std::str::from_utf8(bytes).map_err(|_| LogoProblem::Unreadable)?;
    // Drawing programs write a document type, with names for their namespaces. Nothing outside the file is read
    // for it, and names that unfold without end are refused.
    let options = roxmltree::ParsingOptions { allow_dtd: true, nodes_limit: MOST_ELEMENTS };
    let too_large = |error| matches!(error, roxmltree::Error::NodesLimitReached);
    let xml = roxmltree::Document::parse_with_options(text, options)
        .map_err(|error| if too_large(error) { LogoProblem::TooLarge } else { LogoProblem::Unreadable })?;
    for element in xml.descendants().filter(roxmltree::Node::is_element) {
        match element.tag_name().name() {
            "text" => return Err(LogoProblem::HasText),
            "image" | "filter" | "foreignObject" => return Err(LogoProblem::HasPictures),
            "script" => return Err(LogoProblem::HasCode),
            "style" if refers_elsewhere(element.text().unwrap_or_default()) => {
                return Err(LogoProblem::RefersElsewhere);
            }
            _ => {}
        }
        for attribute in element.attributes() {
            let (name, value) = (attribute.name(), attribute.value().trim());
            if name.starts_with("on") || value.to_ascii_lowercase().starts_with("javascript:") {
                return Err(LogoProblem::HasCode);
            }
            // A link of `<a>` is for a click, and nothing of the picture.
            let takes = name == "href" && element.tag_name().name() != "a";
            if (takes && !value.starts_with('#')) || refers_elsewhere(value) {
                return Err(LogoProblem::RefersElsewhere);
            }
        }
    }
    let mut left = MOST_ELEMENTS;
    unfold(&xml, xml.root_element(), 0, &mut left).ok_or(LogoProblem::TooLarge)?;
    let tree =
        usvg::Tree::from_xmltree(&xml, &usvg::Options::default()).map_err(|_| LogoProblem::Unreadable)?;
    let (width, height) = (tree.size().width(), tree.size().height());
    if !(width.is_finite() && height.is_finite() && width / height < 100.0 && height / width < 100.0) {
        return Err(LogoProblem::Unreadable);
    }
    Ok(Mark::Drawing(Box::new(tree)))
}

/// Whether words of style take something from outside the file.
fn refers_elsewhere(style: &str) -> bool {
    let target = |rest: &str| {
        rest.trim_start_matches(|letter: char| letter.is_whitespace() || "'\"".contains(letter)).to_owned()
    };
    style.contains("@import") || style.split("url(").skip(1).any(|rest| !target(rest).starts_with('#'))
}

/// Walks an element with everything it refers to, the way a drawing program would; none when it does not end.
fn unfold(
    xml: &roxmltree::Document<'_>,
    element: roxmltree::Node<'_, '_>,
    depth: u32,
    left: &mut u32,
) -> Option<()> {
    *left = left.checked_sub(1)?;
    if depth > 60 {
        return None;
    }
    for attribute in element.attributes() {
        let value = attribute.value();
        let target = value.strip_prefix('#').or_else(|| value.split("url(#").nth(1)?.split(')').next());
        if let Some(target) = target.filter(|target| !target.is_empty())
            && let Some(found) = xml.descendants().find(|node| node.attribute("id") == Some(target))
        {
            unfold(xml, found, depth + 1, left)?;
        }
    }
    for child in element.children().filter(roxmltree::Node::is_element) {
        unfold(xml, child, depth + 1, left)?;
    }
    Some(())
}
