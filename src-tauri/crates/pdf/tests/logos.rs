//! A mark that cannot be trusted is left out, with the reason; the document is made all the same.

mod support;

use document::Logo;
use pdf::{LogoProblem, Made, Remark};

fn with(logo: Logo) -> Made {
    let mut document = support::page_of(vec![support::paragraph("Tekst.")]);
    document.logo = Some(logo);
    pdf::write(&document)
}

fn svg(source: &str) -> Logo {
    let base64 = support::base64(source.as_bytes());
    Logo { media_type: "image/svg+xml".to_owned(), base64, alt: "Logo".to_owned() }
}

fn left_out(logo: Logo, reason: LogoProblem) {
    let made = with(logo);
    assert_eq!(made.remarks, [Remark::LogoLeftOut(reason)]);
    assert_eq!(made.pages, 1);
}

const OPEN: &str = r#"<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 10 10">"#;

#[test]
fn good_marks_are_drawn() {
    for logo in [support::svg_logo(), support::png_logo(40, 40), support::png_logo(2_600, 500)] {
        assert!(with(logo).remarks.is_empty());
    }
}

#[test]
fn a_large_picture_gets_smaller() {
    assert!(with(support::png_logo(4_000, 2_000)).bytes.len() < 900_000);
}

#[test]
fn what_is_no_picture_is_left_out() {
    let broken = |media_type: &str, base64: &str| Logo {
        media_type: media_type.to_owned(),
        base64: base64.to_owned(),
        alt: String::new(),
    };
    left_out(broken("image/png", "AAAA"), LogoProblem::Unreadable);
    left_out(broken("image/png", "%%%"), LogoProblem::Unreadable);
    left_out(broken("image/svg+xml", ""), LogoProblem::Unreadable);
    left_out(broken("image/svg+xml", "//79"), LogoProblem::Unreadable);
    left_out(broken("image/webp", "AAAA"), LogoProblem::UnknownKind);
    let mut cut = support::png_logo(100, 100);
    cut.base64.truncate(cut.base64.len() / 8 * 4);
    left_out(cut, LogoProblem::Unreadable);
}

#[test]
fn what_unfolds_without_end_is_left_out() {
    let mut source = format!(r#"{OPEN}<defs><g id="a0"><path d="M0 0h1v1z"/></g>"#);
    for level in 1..20 {
        let uses = format!(r##"<use xlink:href="#a{}"/>"##, level - 1).repeat(10);
        source.push_str(&format!(r#"<g id="a{level}">{uses}</g>"#));
    }
    source.push_str(r##"</defs><use xlink:href="#a19"/></svg>"##);
    left_out(svg(&source), LogoProblem::TooLarge);
    left_out(
        svg(&format!(r##"{OPEN}<g id="a"><use href="#a"/><use href="#a"/></g></svg>"##)),
        LogoProblem::TooLarge,
    );
    let mut laughs = r#"<!DOCTYPE svg [<!ENTITY a0 "ha">"#.to_owned();
    for level in 1..20 {
        let uses = format!("&a{};", level - 1).repeat(10);
        laughs.push_str(&format!(r#"<!ENTITY a{level} "{uses}">"#));
    }
    laughs.push_str(&format!("]>{OPEN}<title>&a19;</title></svg>"));
    left_out(svg(&laughs), LogoProblem::Unreadable);
    let base64 = "A".repeat(9_000_000);
    left_out(Logo { media_type: "image/png".to_owned(), base64, alt: String::new() }, LogoProblem::TooLarge);
}

#[test]
fn a_picture_of_many_pixels_is_left_out() {
    // 30,000 by 30,000 pixels of one colour pack into a megabyte; here only the header says so.
    let mut bytes = b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR".to_vec();
    bytes.extend(30_000_u32.to_be_bytes());
    bytes.extend(30_000_u32.to_be_bytes());
    bytes.extend([8, 6, 0, 0, 0]);
    let mut crc = flate2::Crc::new();
    crc.update(&bytes[12..]);
    bytes.extend(crc.sum().to_be_bytes());
    bytes.extend(b"\0\0\0\0IDAT\x35\xaf\x06\x1e\0\0\0\0IEND\xaeB`\x82");
    let logo =
        Logo { media_type: "image/png".to_owned(), base64: support::base64(&bytes), alt: String::new() };
    left_out(logo, LogoProblem::TooLarge);
}

#[test]
fn letters_and_pictures_within_a_drawing_are_reported() {
    left_out(svg(&format!(r#"{OPEN}<text y="5">Jansen</text></svg>"#)), LogoProblem::HasText);
    left_out(
        svg(&format!(r#"{OPEN}<image href="file:///etc/passwd" width="5" height="5"/></svg>"#)),
        LogoProblem::HasPictures,
    );
}

#[test]
fn what_a_drawing_program_writes_around_its_drawing_is_no_fault() {
    let source = r#"<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd" [
    <!ENTITY ns_svg "http://www.w3.org/2000/svg">
]>
<svg xmlns="&ns_svg;" viewBox="0 0 10 10"><style>.a { fill: url( '#b'); }</style>
<a href="https://bakkerij.example"><path class="a" d="M0 0h9v9z"/></a></svg>"#;
    assert!(with(svg(source)).remarks.is_empty());
}

#[test]
fn a_program_within_a_drawing_is_reported() {
    for inside in [
        "<script>alert(1)</script>",
        r#"<path d="M0 0h9v9z" onload="alert(1)"/>"#,
        r#"<a href=" JavaScript:alert(1)"><path d="M0 0h9v9z"/></a>"#,
    ] {
        left_out(svg(&format!("{OPEN}{inside}</svg>")), LogoProblem::HasCode);
    }
}

#[test]
fn a_drawing_that_needs_something_from_elsewhere_is_reported() {
    for inside in [
        r##"<use href="https://elders.example/a.svg#b"/>"##,
        r##"<use xlink:href="ander.svg#b"/>"##,
        "<style>@import 'https://elders.example/a.css';</style>",
        r#"<path d="M0 0h9v9z" style="fill: url(https://elders.example/a.svg#b)"/>"#,
        r#"<path d="M0 0h9v9z" fill="url('ander.svg#b')"/>"#,
    ] {
        left_out(svg(&format!("{OPEN}{inside}</svg>")), LogoProblem::RefersElsewhere);
    }
}

#[test]
fn a_mark_without_words_is_still_named() {
    let mut logo = support::svg_logo();
    logo.alt = "  ".to_owned();
    let file = lopdf::Document::load_mem(&with(logo).bytes).expect("our own file can be read");
    let alt = file
        .objects
        .values()
        .filter_map(|object| object.as_dict().ok())
        .find_map(|element| element.get(b"Alt").ok());
    assert_eq!(alt.and_then(|alt| lopdf::decode_text_string(alt).ok()).as_deref(), Some("Logo"));
}
