//! Drawings: SVG where a page can show it, a sentence where it cannot, and text that stays text.

mod support;

use document::{
    Anchor, Block, Document, Figure, Ink, Origin, Sentence, Shape, html, markdown, plain_text, words,
};

fn drawn(text: &str) -> Document {
    let figure = Figure {
        alt: format!("Een balk: {text}"),
        caption: Sentence::plain("De balk is lang.", Origin::default()),
        width: 200.0,
        height: 40.5,
        shapes: vec![
            Shape::rectangle(0.0, 1.25, 100.0, 9.333, Ink::Accent),
            Shape::Label {
                x: 104.0,
                y: 8.0,
                size: 9.0,
                anchor: Anchor::End,
                bold: true,
                text: text.to_owned(),
                ink: Ink::Soft,
            },
        ],
        breaks: vec![],
        scale: None,
    };
    let mut document = support::bakery();
    document.lead = vec![Block::Figure(figure)];
    document.sections.clear();
    document
}

#[test]
fn a_page_shows_it_in_its_own_colours() {
    let page = html::page(&drawn("7 jaar"));
    let svg = "<figure>\n<svg viewBox=\"0 0 200 40.5\" class=\"drawing\" role=\"img\" aria-label=\"Een balk: 7 jaar\">\n\
        <polygon class=\"accent\" points=\"0,1.25 100,1.25 100,9.33 0,9.33\"/>\n\
        <text class=\"soft\" x=\"104\" y=\"8\" font-size=\"9\" text-anchor=\"end\" font-weight=\"600\">7 jaar</text>\n\
        </svg>\n<figcaption>De balk is lang.</figcaption>\n</figure>";
    assert!(page.contains(svg), "{page}");
    assert!(page.contains(".drawing .accent"), "the looks of drawings");
}

#[test]
fn a_page_without_a_drawing_has_no_looks_for_one() {
    assert!(!html::page(&support::bakery()).contains("drawing"));
}

#[test]
fn a_fragment_brings_its_colours_along() {
    let fragment = html::fragment(&drawn("7 jaar"));
    assert!(fragment.contains("<polygon fill=\"#0F5259\" points="), "{fragment}");
    assert!(!fragment.contains("class="), "a fragment has no classes");
}

#[test]
fn text_has_the_caption() {
    let document = drawn("7 jaar");
    assert!(markdown::write(&document).contains("De balk is lang."));
    assert!(plain_text::write(&document).contains("De balk is lang."));
    assert!(words(&document).ends_with("De balk is lang.\n"));
    assert!(document.sentences().iter().any(|sentence| sentence.text() == "De balk is lang."));
}

#[test]
fn words_in_it_are_never_markup() {
    let harmless = html::page(&drawn("x"));
    let hostile = html::page(&drawn("</text></svg><script>alert(1)</script>\" onload=\"x"));
    for sign in ["<script", "</svg>", "onload=\"x\"", "<text"] {
        assert_eq!(hostile.matches(sign).count(), harmless.matches(sign).count(), "{sign}");
    }
}
