//! The page as a browser and a screen reader find it.

mod support;

use document::{Block, Document, Layout, Logo, html};
use support::*;

type Element = (String, Vec<(String, String)>);

fn page(document: &Document) -> Vec<Element> {
    elements(&browser(&html::page(document)).document)
}

fn attribute<'a>(element: &'a Element, name: &str) -> Option<&'a str> {
    element.1.iter().find(|(found, _)| found == name).map(|(_, value)| value.as_str())
}

fn all<'a>(page: &'a [Element], name: &str) -> Vec<&'a Element> {
    page.iter().filter(|(found, _)| found == name).collect()
}

#[test]
fn it_has_one_title_one_main_part_and_says_its_language() {
    let page = page(&bakery());
    assert_eq!(attribute(all(&page, "html")[0], "lang"), Some("nl"));
    for once in ["title", "main", "h1", "footer"] {
        assert_eq!(all(&page, once).len(), 1, "{once}");
    }
    let tree = browser(&html::page(&bakery()));
    assert_eq!(visible(&first(&tree.document, "title")), "Privacyverklaring van #Bakkerij *De <b>Ster*");
}

#[test]
fn headings_skip_no_level() {
    let levels: Vec<u32> = page(&bakery())
        .iter()
        .filter_map(|(name, _)| name.strip_prefix('h').and_then(|level| level.parse().ok()))
        .collect();
    assert_eq!(levels.first(), Some(&1));
    for pair in levels.windows(2) {
        assert!(pair[1] <= pair[0] + 1, "a level is skipped in {levels:?}");
    }
}

#[test]
fn every_table_has_a_caption_and_every_heading_cell_a_direction() {
    let page = page(&bakery());
    assert_eq!(all(&page, "table").len(), all(&page, "caption").len());
    assert!(!all(&page, "th").is_empty());
    for cell in all(&page, "th") {
        assert!(matches!(attribute(cell, "scope"), Some("col" | "row")), "{cell:?}");
    }
}

#[test]
fn the_first_link_leads_past_everything_to_the_text() {
    let page = page(&bakery());
    let target = attribute(all(&page, "a")[0], "href").and_then(|href| href.strip_prefix('#'));
    assert_eq!(target, attribute(all(&page, "main")[0], "id"));
    assert!(target.is_some());
}

#[test]
fn the_mark_of_a_gap_and_a_word_with_a_hyphen_stay_whole() {
    let document = titled("T", vec![paragraph("Wij bewaren uw e-mailadres."), Block::Gap(gap("ons adres"))]);
    let tree = browser(&html::page(&document));
    let is_whole = |element: &Element| attribute(element, "class") == Some("whole");
    let whole: Vec<String> = nodes(&tree.document)
        .iter()
        .filter(|node| element(node).is_some_and(|found| is_whole(&found)))
        .map(visible)
        .collect();
    assert_eq!(whole, ["e-mailadres", "▢ hier"]);
    assert_eq!(visible(&first(&tree.document, "main")).matches("▢ hier ontbreekt: ons adres").count(), 1);
}

#[test]
fn it_needs_nothing_but_itself() {
    let document = Document { logo: Some(logo()), ..bakery() };
    let page = page(&document);
    for (name, attributes) in &page {
        assert!(!["script", "link", "iframe", "object", "embed"].contains(&name.as_str()), "{name}");
        for (attribute, value) in attributes {
            assert!(!attribute.starts_with("on"), "{name} {attribute}");
            assert!(attribute != "src" || value.starts_with("data:image/"), "{name} {value}");
        }
    }
    let css = html::page(&document).replace("https://bakkerijjansen.example", "");
    assert!(!css.contains("url(") && !css.contains("@import") && !css.contains("://"));
}

fn logo() -> Logo {
    Logo {
        media_type: "image/svg+xml".to_owned(),
        base64: "PHN2Zy8+".to_owned(),
        alt: "Merk van \"De Ster\"".to_owned(),
    }
}

#[test]
fn the_firms_mark_is_inside_the_page_with_words_for_who_cannot_see_it() {
    let page = page(&Document { logo: Some(logo()), ..bakery() });
    let picture = all(&page, "img")[0];
    assert_eq!(attribute(picture, "src"), Some("data:image/svg+xml;base64,PHN2Zy8+"));
    assert_eq!(attribute(picture, "alt"), Some("Merk van \"De Ster\""));
}

#[test]
fn what_is_no_picture_is_left_out() {
    for (media_type, base64) in
        [("text/html", "PHN2Zy8+"), ("image/png", ""), ("image/png", "\"><script>"), ("image/png", "abc")]
    {
        let logo = Logo { media_type: media_type.to_owned(), base64: base64.to_owned(), ..logo() };
        let page = page(&Document { logo: Some(logo), ..bakery() });
        assert!(all(&page, "img").is_empty() && all(&page, "header").is_empty(), "{media_type} {base64}");
    }
}

#[test]
fn only_a_concept_says_so_and_keeps_search_engines_out() {
    let concept = html::page(&bakery());
    assert!(concept.contains("Concept: nog niet publiceren") && concept.contains("noindex"));
    let published = html::page(&Document { concept: false, ..bakery() });
    assert!(!published.contains("oncept:") && !published.contains("noindex"));
}

#[test]
fn the_contents_are_there_when_asked_for() {
    assert_eq!(all(&page(&bakery()), "nav").len(), 1);
    let layout = Layout { contents: false, ..Layout::default() };
    assert!(all(&page(&Document { layout, ..bakery() }), "nav").is_empty());
}

#[test]
fn the_contents_stand_after_the_layer_that_is_read_in_a_minute() {
    let page = html::page(&bakery());
    let place = |text: &str| page.find(text).unwrap_or_else(|| panic!("{text} is not on the page"));
    let contents = place("<nav class=\"contents\"");
    assert!(place("<h2>In het kort</h2>") < contents);
    let list = &page[contents..page[contents..].find("</nav>").expect("an end") + contents];
    assert!(!list.contains("In het kort"), "what was just read is not listed: {list}");
    let first = list.split("href=\"#").nth(1).and_then(|rest| rest.split('"').next()).expect("a link");
    assert!(page.contains(&format!("<section id=\"{first}\">\n<h2>1.")), "{first} is the first numbered one");
}

#[test]
fn a_fragment_brings_nothing_that_could_clash() {
    let fragment = html::fragment(&Document { logo: Some(logo()), ..bakery() });
    for (name, attributes) in elements(&browser_fragment(&fragment).document) {
        assert!(
            !["style", "script", "body", "main", "h1", "img", "div", "section"].contains(&name.as_str()),
            "{name}"
        );
        for (attribute, _) in attributes {
            assert!(["href", "scope", "aria-label"].contains(&attribute.as_str()), "{name} {attribute}");
        }
    }
    assert!(!fragment.contains("<html"));
}
