//! The firm's mark: a picture that somebody else made, put in with care.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use office::Relations;

use super::picture::{DOT, Inline, Picture, UNITS};
use crate::Logo;
use crate::reading::plain;

/// The room for it, in points.
const WIDTH: f64 = 150.0;
const HEIGHT: f64 = 54.0;

/// A mark that can stand in the file.
#[derive(Debug)]
pub(super) struct Mark {
    /// The files it needs; the first is the one every reader can show.
    pub(super) pictures: Vec<Picture>,
    alt: String,
    /// Width and height in [`UNITS`].
    size: (u32, u32),
}

/// The mark, unless it is no picture, or one that would fetch or do something. `pixels` is a PNG of a drawing, for
/// programs that know no drawings.
pub(super) fn read(logo: &Logo, pixels: Option<Vec<u8>>) -> Option<Mark> {
    let bytes = STANDARD.decode(logo.base64.trim()).ok()?;
    let (size, pictures) = match logo.media_type.as_str() {
        "image/png" => {
            let size = png_size(&bytes)?;
            (size, vec![Picture::png("mark", bytes)])
        }
        "image/svg+xml" => {
            let size = std::str::from_utf8(&bytes).ok().filter(|svg| is_harmless(svg)).and_then(svg_size)?;
            let stand_in = Picture::png("mark", pixels.unwrap_or_else(|| DOT.to_vec()));
            (size, vec![stand_in, Picture::svg("mark", bytes)])
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
        Inline { id: 1, name: "Logo", alt: &self.alt, size: self.size, pictures: &self.pictures }
            .xml(relations)
    }
}

/// As large as the room allows.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "at most the room on paper")]
fn fitted((width, height): (f64, f64)) -> (u32, u32) {
    let scale = (WIDTH / width).min(HEIGHT / height);
    let units = |side: f64| ((side * scale * UNITS).round() as u32).max(1);
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
