//! The exporters against references that were written by hand, to be read by a person.

mod support;

use support::*;

#[test]
fn markdown_looks_like_our_model_statements() {
    assert_same_lines(&document::markdown::write(&bakery()), include_str!("references/bakery.md"));
}

#[test]
fn plain_text_reads_as_a_letter() {
    assert_same_lines(&document::plain_text::write(&bakery()), include_str!("references/bakery.txt"));
}

#[test]
fn a_fragment_is_words_and_structure_only() {
    assert_same_lines(&document::html::fragment(&bakery()), include_str!("references/bakery.fragment.html"));
}

#[test]
fn a_page_is_whole() {
    let page = document::html::page(&bakery());
    // The head is looked at element by element in page.rs.
    let body = page.find("<body>").map(|start| &page[start..]).expect("a page has a body");
    assert_same_lines(body, include_str!("references/bakery.body.html"));
}

#[test]
fn a_document_is_read_back_from_its_json() {
    let document = bakery();
    for json in [document::json::write(&document), document::json::write_compact(&document)] {
        assert_eq!(document::json::read(json.as_bytes()), Ok(document.clone()));
    }
}

#[test]
fn a_file_of_another_format_or_a_newer_version_is_not_read_as_a_document() {
    use document::json::Unreadable;
    let json = document::json::write(&bakery());
    let newer = json.replacen("\"version\": 1", "\"version\": 2", 1);
    assert_eq!(document::json::read(newer.as_bytes()), Err(Unreadable::Newer(2)));
    let other = json.replacen("verantwoord-document", "verantwoord-register", 1);
    for spoilt in [other.as_str(), &json[..json.len() / 2], "{}", "[]", ""] {
        assert_eq!(document::json::read(spoilt.as_bytes()), Err(Unreadable::NotADocument));
    }
}
