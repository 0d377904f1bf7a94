//! Every kind of document is PDF/UA-1 and PDF/A-2a by the measure of an independent validator, and the
//! validator notices when it is not.

#[path = "../../../../tests/support/streams.rs"]
mod streams;
mod support;

use document::{Document, Layout, Orientation};
use lopdf::{Dictionary, Object};
use page_validation::{ValidationOptions, ValidationProfile, validate_pdf_bytes};
use streams::stream_lengths_are_right;

/// The rules that a file breaks, of both standards.
///
/// One of them we judge ourselves (`tests/support/streams.rs` says why): when the length of a stream is said to be
/// wrong, every length is measured here.
fn broken_rules(bytes: &[u8]) -> Vec<String> {
    let mut rules = rules_broken_by(bytes);
    if rules.iter().any(|rule| rule.contains("STREAM-LENGTH")) && stream_lengths_are_right(bytes) {
        rules.retain(|rule| !rule.contains("STREAM-LENGTH"));
    }
    rules
}

#[test]
fn lengths_are_measured() {
    let mut bytes = pdf::write(&support::every_kind()).bytes;
    assert!(stream_lengths_are_right(&bytes));
    let place = bytes.windows(8).position(|window| window == b"/Length ").expect("there are streams");
    bytes[place + 8] = if bytes[place + 8] == b'9' { b'8' } else { b'9' };
    assert!(!stream_lengths_are_right(&bytes));
}

fn rules_broken_by(bytes: &[u8]) -> Vec<String> {
    let mut rules = Vec::new();
    for profile in ["ua1", "2a"] {
        let parsed: ValidationProfile = profile.parse().expect("the validator knows it");
        let report =
            validate_pdf_bytes(bytes, &ValidationOptions::default().profile(parsed)).expect("it is a PDF");
        assert!(report.rules.total > 90, "the validator looks at {} rules only", report.rules.total);
        assert_eq!(report.is_compliant, report.failures.is_empty());
        rules.extend(
            report
                .failures
                .iter()
                .map(|failure| format!("{profile} {}: {}", failure.rule_id, failure.message)),
        );
    }
    rules.sort();
    rules.dedup();
    rules
}

fn conforms(document: &Document) -> pdf::Made {
    let made = pdf::write(document);
    let broken = broken_rules(&made.bytes);
    assert!(broken.is_empty(), "{broken:#?}");
    made
}

#[test]
fn a_plain_document() {
    let made = conforms(&support::page_of(vec![support::paragraph("Eén zin is genoeg.")]));
    assert_eq!(made.pages, 1);
    assert!(made.missing_glyphs.is_empty() && made.remarks.is_empty());
}

#[test]
fn every_kind_of_block_with_gaps_and_a_drawn_mark() {
    let made = conforms(&support::every_kind());
    assert!(made.remarks.is_empty(), "{:?}", made.remarks);
}

#[test]
fn two_versions_in_one_document() {
    conforms(&document::redline::redline(&support::long(), &support::long_again(), &|_| false));
}

#[test]
fn a_mark_in_pixels() {
    let mut document = support::every_kind();
    document.logo = Some(support::png_logo(300, 90));
    let made = conforms(&document);
    assert!(made.remarks.is_empty(), "{:?}", made.remarks);
}

#[test]
fn a_long_document_with_contents() {
    assert!(conforms(&support::long()).pages >= 8);
}

#[test]
fn a_wide_table_over_pages() {
    assert!(conforms(&support::wide()).pages > 3);
}

#[test]
fn strange_text() {
    let made = conforms(&support::strange());
    let missing: Vec<&str> = made.missing_glyphs.iter().map(|glyph| glyph.character.as_str()).collect();
    for character in ["🍞", "👨\u{200D}👩\u{200D}👧", "日", "ع"] {
        assert!(missing.contains(&character), "{character} is missing from {missing:?}");
    }
    assert!(!missing.contains(&"Ρ") && !missing.contains(&"→"));
}

#[test]
fn large_print_and_left_aligned_sans() {
    let looks = [
        Layout { large_print: true, ..Layout::default() },
        Layout {
            serif: false,
            justified: false,
            contents: false,
            accent: "#ffee00".to_owned(),
            ..Layout::default()
        },
        Layout { orientation: Orientation::Landscape, large_print: true, ..Layout::default() },
    ];
    for layout in looks {
        let mut document = support::long();
        document.layout = layout;
        conforms(&document);
    }
}

#[test]
fn an_empty_document() {
    let mut document = support::document("", vec![]);
    document.author = String::new();
    document.version = String::new();
    assert_eq!(conforms(&document).pages, 1);
}

#[test]
fn a_translation() {
    let mut document = support::every_kind();
    document.language = "en-GB".to_owned();
    conforms(&document);
}

/// What a test breaks on purpose.
type Harm = fn(&mut lopdf::Document);

#[test]
fn the_validator_notices_harm() {
    let bytes = pdf::write(&support::every_kind()).bytes;
    let harms: [(&str, Harm); 9] = [
        ("no language", |file| {
            file.catalog_mut().unwrap().remove(b"Lang");
        }),
        ("no structure tree", |file| {
            file.catalog_mut().unwrap().remove(b"StructTreeRoot");
        }),
        ("no output intent", |file| {
            file.catalog_mut().unwrap().remove(b"OutputIntents");
        }),
        ("the title is not shown", |file| {
            file.catalog_mut().unwrap().remove(b"ViewerPreferences");
        }),
        ("a mark without words", |file| each(file, "Figure", |element| drop(element.remove(b"Alt")))),
        ("heading cells without scope", |file| each(file, "TH", |element| drop(element.remove(b"A")))),
        ("a heading level is skipped", |file| {
            each(file, "H2", |element| element.set("S", Object::Name(b"H4".to_vec())))
        }),
        ("links that do not say where they lead", |file| {
            for object in file.objects.values_mut() {
                if let Ok(dictionary) = object.as_dict_mut()
                    && dictionary.has(b"StructParent")
                {
                    dictionary.remove(b"Contents");
                }
            }
        }),
        ("a font that is not embedded", |file| {
            for object in file.objects.values_mut() {
                if let Ok(dictionary) = object.as_dict_mut() {
                    dictionary.remove(b"FontFile2");
                }
            }
        }),
    ];
    for (name, harm) in harms {
        let mut file = lopdf::Document::load_mem(&bytes).expect("our own file can be read");
        harm(&mut file);
        let mut harmed = Vec::new();
        file.save_to(&mut harmed).expect("memory takes everything");
        assert!(!rules_broken_by(&harmed).is_empty(), "nobody noticed: {name}");
    }
}

fn each(file: &mut lopdf::Document, kind: &str, harm: fn(&mut Dictionary)) {
    let mut found = 0;
    for object in file.objects.values_mut() {
        if let Ok(dictionary) = object.as_dict_mut()
            && dictionary.get(b"S").is_ok_and(|name| name.as_name().is_ok_and(|name| name == kind.as_bytes()))
        {
            harm(dictionary);
            found += 1;
        }
    }
    assert!(found > 0, "there is no {kind} to harm");
}
