//! Who copies or listens gets the words of the document, whole and in order.

mod support;

use std::io::Write;
use std::process::{Command, Stdio};

use document::{Block, Document, ListItem, Section, Sentence};

/// The words that `pdftotext` finds, without footers; none if it is not installed.
fn found(bytes: &[u8], document: &Document) -> Option<Vec<String>> {
    let command = Command::new("pdftotext")
        .args(["-raw", "-", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn();
    let Ok(mut child) = command else {
        eprintln!("pdftotext is not installed (Debian: poppler-utils); this test did not look");
        return None;
    };
    let mut input = child.stdin.take().expect("it was asked for");
    let bytes = bytes.to_vec();
    let writing = std::thread::spawn(move || input.write_all(&bytes));
    let output = child.wait_with_output().expect("it runs");
    writing.join().expect("it does not panic").expect("it reads all");
    let text = String::from_utf8(output.stdout).expect("it writes UTF-8");
    // A soft hyphen at the end of a line joins a word, as every reader of PDF knows.
    let text = text.replace("\u{AD}\n", "");
    let lines = text.lines().map(|line| line.trim_start_matches('\u{C}'));
    let without = lines
        .filter(|line| !line.starts_with(&format!("{} Pagina ", document.version)) && *line != "Concept");
    Some(without.flat_map(str::split_whitespace).map(str::to_owned).collect())
}

fn expected(document: &Document) -> Vec<String> {
    let mut text = format!("{} ", document.title);
    blocks(&document.lead, 0, &mut text);
    sections(&document.sections, &mut text);
    text.split_whitespace().map(str::to_owned).collect()
}

fn sections(sections_here: &[Section], text: &mut String) {
    for section in sections_here {
        text.push_str(&format!(
            "{} {} ",
            section.number.as_deref().unwrap_or_default(),
            section.title.text()
        ));
        blocks(&section.blocks, 0, text);
        sections(&section.sections, text);
    }
}

fn blocks(blocks_here: &[Block], depth: usize, text: &mut String) {
    for block in blocks_here {
        match block {
            Block::Paragraph { sentences } => say(sentences, text),
            Block::List { numbered, items } => {
                for (number, ListItem { label, sentences, blocks: inner }) in items.iter().enumerate() {
                    match (numbered, depth) {
                        (true, _) => text.push_str(&format!("{}. ", number + 1)),
                        (false, 0) => text.push_str("• "),
                        (false, _) => text.push_str("– "),
                    }
                    if let Some(label) = label {
                        text.push_str(&format!("{}: ", label.text()));
                    }
                    say(sentences, text);
                    blocks(inner, depth + 1, text);
                }
            }
            Block::Table(table) => {
                if table.caption_shown {
                    text.push_str(&format!("{} ", table.caption));
                }
                say(&table.columns.iter().map(|column| column.title.clone()).collect::<Vec<_>>(), text);
                for cell in table.rows.iter().flat_map(|row| &row.cells) {
                    say(cell, text);
                }
            }
            Block::Callout { blocks: inner } => blocks(inner, depth, text),
            Block::Gap(gap) => text.push_str(&format!("{} ", gap.text())),
            Block::Figure(figure) => {
                for shape in &figure.shapes {
                    if let document::Shape::Label { text: label, .. } = shape {
                        text.push_str(&format!("{label} "));
                    }
                }
                say(std::slice::from_ref(&figure.caption), text);
            }
        }
    }
}

fn say(sentences: &[Sentence], text: &mut String) {
    for sentence in sentences {
        text.push_str(&format!("{} ", sentence.text()));
    }
}

fn reads_the_same(mut document: Document) {
    document.layout.contents = false;
    let Some(found) = found(&pdf::write(&document).bytes, &document) else { return };
    let expected = expected(&document);
    for (place, (is, should)) in found.iter().zip(&expected).enumerate() {
        assert_eq!(is, should, "word {place}, after {:?}", &expected[place.saturating_sub(5)..place]);
    }
    assert_eq!(found.len(), expected.len());
    assert!(expected.len() > 100);
}

#[test]
fn every_word_of_a_long_document() {
    reads_the_same(support::long());
}

#[test]
fn every_word_of_two_versions_in_one_document() {
    let both = document::redline::redline(&support::long(), &support::long_again(), &|_| false);
    assert!(expected(&both).iter().filter(|word| *word == "[nieuw:").count() > 10, "something is new in it");
    reads_the_same(both);
}

#[test]
fn every_word_in_large_print_and_without_justification() {
    let mut document = support::long();
    document.layout.large_print = true;
    reads_the_same(document.clone());
    document.layout.justified = false;
    document.layout.serif = false;
    reads_the_same(document);
}

#[test]
fn every_word_of_every_kind_of_block() {
    reads_the_same(support::every_kind());
}

#[test]
fn a_character_without_a_glyph_is_still_there() {
    let mut document = support::page_of(vec![support::paragraph("Brood 🍞 voor 日本 en ▢ leeg.")]);
    document.version = "Versie 1".to_owned();
    let Some(found) = found(&pdf::write(&document).bytes, &document) else { return };
    assert_eq!(found.join(" "), "Proefblad 1 Een hoofdstuk Brood 🍞 voor 日本 en ▢ leeg.");
}
