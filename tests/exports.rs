//! Every paper says the same words in every format, and a word processor opens it.

#[path = "../src-tauri/crates/document/tests/support/mod.rs"]
mod readers;

use std::collections::BTreeMap;
use std::process::Command;

use document::{Document, html, markdown, plain_text};
use papers::{processing_register, register_overview, retention_schedule};
use readers::word::Word;
use readers::{browser, browser_fragment, first, markdown_text, single_spaced, visible};
use tests::{dossier, same_as_reference, statement, today};

const FIRMS: [&str; 3] = ["aims-improve", "improve-quality-services", "bakkerij"];

fn papers_of(name: &str) -> [(&'static str, Document); 4] {
    let register = dossier(name);
    [
        ("statement", statement(name)),
        ("register", processing_register::compose(&register, today())),
        ("overview", register_overview::compose(&register, today())),
        ("schedule", retention_schedule::compose(&register, today())),
    ]
}

#[test]
fn every_paper_says_the_same_in_every_format() {
    for name in FIRMS {
        for (paper, document) in papers_of(name) {
            let expected = single_spaced(&document::words(&document));
            assert!(expected.split(' ').count() > 100, "{name}: a {paper} without words");
            let page = browser(&html::page(&document));
            let fragment = browser_fragment(&html::fragment(&document));
            for (format, found) in [
                ("page", visible(&first(&page.document, "main"))),
                ("fragment", visible(&fragment.document)),
                ("markdown", markdown_text(&markdown::write(&document))),
                ("word", Word::of(&document).words()),
            ] {
                assert_eq!(single_spaced(&found), expected, "{name}: {paper} as {format}");
            }
            // Plain text repeats the titles of a wide table in each of its rows; nothing is missing for it.
            let text = plain_text::write(&document);
            let missing = missing(&text, &expected);
            assert!(missing.is_empty(), "{name}: {paper} as text lacks {missing:?}");
        }
    }
}

/// Words that the text has less often than it should.
fn missing(text: &str, expected: &str) -> Vec<String> {
    let bare = |word: &str| word.trim_start_matches('|').trim_end_matches(':').to_owned();
    let mut found: BTreeMap<String, usize> = BTreeMap::new();
    for word in text.split_whitespace() {
        *found.entry(bare(word)).or_default() += 1;
    }
    let mut missing = Vec::new();
    for word in expected.split(' ').map(bare) {
        match found.get_mut(&word).filter(|count| **count > 0) {
            Some(count) => *count -= 1,
            None => missing.push(word),
        }
    }
    missing
}

/// Every word stands in the text, each after the one before it.
fn in_order(what: &str, text: &str, expected: &str) {
    let found: Vec<&str> = text.split_whitespace().collect();
    let mut at = 0;
    for word in expected.split(' ') {
        let Some(place) = found[at..].iter().position(|found| *found == word) else {
            let after = &found[at..found.len().min(at + 12)];
            panic!("{what}: “{word}” is not there where the words have it, before {after:?}")
        };
        at += place + 1;
    }
}

/// The text that LibreOffice writes of a DOCX, unless it is not here.
fn opened_by_libreoffice(documents: &[(String, Document)]) -> Option<Vec<String>> {
    let folder = tempfile::tempdir().expect("a folder to write in");
    let mut run = Command::new("soffice");
    run.args(["--headless", "--convert-to", "txt:Text (encoded):UTF8", "--outdir", "read"]);
    for (name, document) in documents {
        let file = format!("{name}.docx");
        std::fs::write(folder.path().join(&file), document::docx::write(document).bytes).expect("a DOCX");
        run.arg(file);
    }
    let output = run.env("HOME", folder.path()).current_dir(folder.path()).output().ok()?;
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let read = |(name, _): &(String, Document)| {
        std::fs::read_to_string(folder.path().join(format!("read/{name}.txt"))).ok()
    };
    // A LibreOffice of sheets alone opens none of them.
    documents.iter().map(read).collect()
}

#[test]
fn a_word_processor_opens_every_docx_and_reads_the_same() {
    let documents: Vec<(String, Document)> = FIRMS
        .into_iter()
        .flat_map(|name| papers_of(name).map(|(paper, document)| (format!("{name}-{paper}"), document)))
        .collect();
    let Some(texts) = opened_by_libreoffice(&documents) else {
        println!("skipped: LibreOffice Writer is not installed");
        return;
    };
    for ((name, document), text) in documents.iter().zip(texts) {
        let text = text.trim_start_matches('\u{feff}').replace(['\u{2022}', '\u{2013}'], " ");
        let expected = document::words(document).replace(['\u{2022}', '\u{2013}'], " ");
        in_order(name, &text, &single_spaced(&expected));
    }
}

#[test]
fn the_overview_is_a_page_of_which_every_word_was_read() {
    for name in FIRMS {
        let document = register_overview::compose(&dossier(name), today());
        same_as_reference(&format!("register_overview/{name}.md"), &markdown::write(&document));
    }
    for name in FIRMS {
        let document = register_overview::compose(&dossier(name), today());
        assert_eq!(pdf::write(&document).pages, 1, "{name}");
    }
}

#[test]
fn the_register_on_paper_word_for_word() {
    for name in FIRMS {
        let document = processing_register::compose(&dossier(name), today());
        same_as_reference(&format!("processing_register/{name}.md"), &markdown::write(&document));
    }
}
