//! The firm's mark: a picture that somebody else made, put in with care.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use office::{Relations, escaped};

use crate::Logo;
use crate::reading::plain;

/// What the root of the text must name for a drawing to be understood.
pub(super) const NAMESPACES: &str = "xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" \
     xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" \
     xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\" \
     xmlns:asvg=\"http://schemas.microsoft.com/office/drawing/2016/SVG/main\"";

/// The room for it, in points.
const WIDTH: f64 = 150.0;
const HEIGHT: f64 = 54.0;

/// A mark that can stand in the file.
#[derive(Debug)]
pub(super) struct Mark {
    /// The files it needs; the first is the one every reader can show.
    pub(super) pictures: Vec<Picture>,
    alt: String,
    /// English Metric Units, 12,700 to a point.
    size: (u32, u32),
}

/// A picture's file.
#[derive(Debug)]
pub(super) struct Picture {
    /// Its name within `word/`.
    pub(super) name: &'static str,
    /// `image/png` or `image/svg+xml`.
    pub(super) media_type: &'static str,
    /// Its content.
    pub(super) bytes: Vec<u8>,
}

/// A single dot that cannot be seen: what stands for a drawing of which there are no pixels.
const DOT: &[u8] = &[
    137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82, 0, 0, 0, 1, 0, 0, 0, 1, 8, 6, 0, 0, 0, 31,
    21, 196, 137, 0, 0, 0, 11, 73, 68, 65, 84, 120, 218, 99, 96, 0, 2, 0, 0, 5, 0, 1, 233, 250, 220, 216, 0,
    0, 0, 0, 73, 69, 78, 68, 174, 66, 96, 130,
];

/// The mark, unless it is no picture, or one that would fetch or do something. `pixels` is a PNG of a drawing, for
/// programs that know no drawings.
pub(super) fn read(logo: &Logo, pixels: Option<Vec<u8>>) -> Option<Mark> {
    let bytes = STANDARD.decode(logo.base64.trim()).ok()?;
    let (size, pictures) = match logo.media_type.as_str() {
        "image/png" => {
            let size = png_size(&bytes)?;
            (size, vec![Picture { name: "media/mark.png", media_type: "image/png", bytes }])
        }
        "image/svg+xml" => {
            let size = std::str::from_utf8(&bytes).ok().filter(|svg| is_harmless(svg)).and_then(svg_size)?;
            let drawing = Picture { name: "media/mark.svg", media_type: "image/svg+xml", bytes };
            let bytes = pixels.unwrap_or_else(|| DOT.to_vec());
            let stand_in = Picture { name: "media/mark.png", media_type: "image/png", bytes };
            (size, vec![stand_in, drawing])
        }
        _ => return None,
    };
    let alt = plain(&logo.alt);
    let alt = if alt.is_empty() { "Logo".to_owned() } else { alt };
    Some(Mark { pictures, alt, size: fitted(size) })
}

impl Mark {
    /// The drawing in the text.
    pub(super) fn drawing(&self, relations: &mut Relations) -> String {
        let mut ids = self.pictures.iter().map(|picture| relations.to_part("image", picture.name));
        let first = ids.next().unwrap_or_default();
        let drawn = ids.next().map(|id| {
            format!(
                "<a:extLst><a:ext uri=\"{{96DAC541-7B7A-43D3-8B79-37D633B846F1}}\"><asvg:svgBlip r:embed=\"{id}\"/></a:ext></a:extLst>"
            )
        });
        let (width, height) = self.size;
        let alt = escaped(&self.alt);
        format!(
            "<w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent cx=\"{width}\" cy=\"{height}\"/>\
             <wp:docPr id=\"1\" name=\"Logo\" descr=\"{alt}\"/><a:graphic>\
             <a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic><pic:nvPicPr>\
             <pic:cNvPr id=\"1\" name=\"Logo\" descr=\"{alt}\"/><pic:cNvPicPr/></pic:nvPicPr>\
             <pic:blipFill><a:blip r:embed=\"{first}\">{}</a:blip><a:stretch><a:fillRect/></a:stretch></pic:blipFill>\
             <pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"{width}\" cy=\"{height}\"/></a:xfrm>\
             <a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>",
            drawn.unwrap_or_default()
        )
    }
}

/// As large as the room allows.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "at most the room on paper")]
fn fitted((width, height): (f64, f64)) -> (u32, u32) {
    let scale = (WIDTH / width).min(HEIGHT / height);
    let units = |side: f64| ((side * scale * 12_700.0).round() as u32).max(1);
    (units(width), units(height))
}

/// Width and height in pixels, as its first chunk has them.
fn png_size(bytes: &[u8]) -> Option<(f64, f64)> {
    let header = bytes.strip_prefix(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR")?;
    let number = |from: usize| Some(u32::from_be_bytes(header.get(from..from + 4)?.try_into().ok()?));
    sensible(f64::from(number(0)?), f64::from(number(4)?))
}

/// An SVG that shows itself and does no more: no script, no other file, no entity.
fn is_harmless(svg: &str) -> bool {
    let lower = svg.to_ascii_lowercase();
    let does = [
        "<script",
        "<foreignobject",
        "<image",
        "<feimage",
        "<!doctype",
        "<!entity",
        "<?xml-stylesheet",
        "javascript:",
        "@import",
    ];
    let leads_within = |marker: &str, starts: &[&str]| {
        lower.match_indices(marker).all(|(at, _)| {
            let after = lower[at + marker.len()..].trim_start();
            starts.iter().any(|start| after.starts_with(start))
        })
    };
    let handler = lower.match_indices(" on").any(|(at, _)| {
        let name = lower[at + 3..].split(|sign: char| !sign.is_ascii_alphabetic()).next().unwrap_or_default();
        !name.is_empty() && lower[at + 3 + name.len()..].trim_start().starts_with('=')
    });
    !does.iter().any(|part| lower.contains(part))
        && !handler
        && leads_within("href", &["=\"#", "='#"])
        && leads_within("url(", &["#", "'#", "\"#"])
}

/// Width and height of the drawing: its own, or those of what it shows.
fn svg_size(svg: &str) -> Option<(f64, f64)> {
    let start = svg.find("<svg")?;
    let root = &svg[start..start + svg[start..].find('>')?];
    let attribute = |name: &str| {
        let (_, rest) = root.split_once(&format!(" {name}="))?;
        let quote = rest.chars().next().filter(|sign| matches!(sign, '"' | '\''))?;
        rest[1..].split(quote).next()
    };
    let length = |name: &str| attribute(name)?.trim().trim_end_matches("px").parse::<f64>().ok();
    if let (Some(width), Some(height)) = (length("width"), length("height")) {
        return sensible(width, height);
    }
    let shown: Vec<f64> =
        attribute("viewBox")?.split([' ', ',']).filter_map(|part| part.parse().ok()).collect();
    sensible(*shown.get(2)?, *shown.get(3)?)
}

fn sensible(width: f64, height: f64) -> Option<(f64, f64)> {
    let is = |side: f64| (0.01..=100_000.0).contains(&side);
    (is(width) && is(height)).then_some((width, height))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn logo(media_type: &str, bytes: &[u8]) -> Logo {
        Logo { media_type: media_type.to_owned(), base64: STANDARD.encode(bytes), alt: String::new() }
    }

    #[test]
    fn a_mark_fills_its_room_and_keeps_its_shape() {
        let svg =
            br#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 100"><path d="M0 0h1"/></svg>"#;
        let mark = read(&logo("image/svg+xml", svg), None).expect("a drawing");
        assert_eq!(mark.size, (1_905_000, 635_000), "150 by 50 points");
        assert_eq!(mark.pictures.len(), 2, "the drawing, and a dot where drawings are not known");
        let with = read(&logo("image/svg+xml", svg), Some(vec![1, 2])).expect("a drawing");
        assert_eq!(with.pictures[0].bytes, [1, 2], "or its pixels");
        assert_eq!(svg_size("<svg width='20px' height='40'>"), Some((20.0, 40.0)));
        assert_eq!(png_size(DOT), Some((1.0, 1.0)));
        assert_eq!(read(&logo("image/png", DOT), None).expect("a dot").size, (685_800, 685_800));
    }

    #[test]
    fn what_does_something_or_is_no_picture_is_left_out() {
        for svg in [
            "<svg viewBox='0 0 1 1'><script>x</script></svg>",
            "<svg viewBox='0 0 1 1' onload='x()'></svg>",
            "<svg viewBox='0 0 1 1'><use href='https://a.example/b.svg#c'/></svg>",
            "<svg viewBox='0 0 1 1'><image href='#a'/></svg>",
            "<svg viewBox='0 0 1 1'><path style='fill:url(https://a.example)'/></svg>",
            "<!DOCTYPE svg [<!ENTITY a 'b'>]><svg viewBox='0 0 1 1'></svg>",
            "<svg></svg>",
            "<svg viewBox='0 0 0 0'></svg>",
            "geen plaatje",
        ] {
            assert!(read(&logo("image/svg+xml", svg.as_bytes()), None).is_none(), "{svg}");
        }
        assert!(read(&logo("image/gif", DOT), None).is_none());
        assert!(read(&logo("image/png", b"GIF89a"), None).is_none());
        let harmless =
            "<svg viewBox='0 0 1 1'><g id='a'/><use href=\"#a\"/><path fill='url(#b)' onion='1'/></svg>";
        assert!(!is_harmless(harmless), "any name that begins with on may be a handler");
        assert!(is_harmless(&harmless.replace("onion", "id")));
    }
}
