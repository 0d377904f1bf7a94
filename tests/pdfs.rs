//! The statements as PDF: they conform, and say what the HTML says, in the same order.

use std::process::Command;

use document::Document;
use papers::{deletion_proof, processing_register, register_overview, retention_schedule};
use tests::pdf::conforms;
use tests::{dossier, statement, today};

const EXAMPLES: [&str; 6] =
    ["aims-improve", "improve-quality-services", "bakkerij", "webshop", "leeg", "alles_open"];

#[test]
fn statements_keep_pdf_ua_1_and_pdf_a_2a() {
    for name in EXAMPLES {
        conforms(name, &pdf::write(&statement(name)).bytes);
    }
}

#[test]
fn registers_and_their_overviews_keep_them_too() {
    for name in EXAMPLES {
        let register = dossier(name);
        conforms(name, &pdf::write(&processing_register::compose(&register, today())).bytes);
        conforms(name, &pdf::write(&register_overview::compose(&register, today())).bytes);
    }
}

#[test]
fn retention_schedules_with_their_pictures_and_proofs_of_deletion_keep_them_too() {
    for name in EXAMPLES {
        let register = dossier(name);
        conforms(name, &pdf::write(&retention_schedule::compose(&register, today())).bytes);
        for event in &register.deletion_events {
            let proof = pdf::write(&deletion_proof::compose(&register, event, today()));
            conforms(name, &proof.bytes);
        }
    }
    assert!(!dossier("bakkerij").deletion_events.is_empty(), "a proof was looked at");
}

#[test]
fn the_same_facts_make_the_same_bytes() {
    let once = pdf::write(&statement("bakkerij")).bytes;
    let again = pdf::write(&statement("bakkerij")).bytes;
    assert!(once == again, "two PDFs of the same dossier differ");
}

/// Words of the document in the order poppler reads them off the pages.
fn words_on_paper(name: &str, document: &Document) -> Option<Vec<String>> {
    let folder = tempfile::tempdir().expect("a folder to write in");
    let file = folder.path().join(format!("{name}.pdf"));
    std::fs::write(&file, pdf::write(document).bytes).expect("a PDF that can be written");
    let output =
        Command::new("pdftotext").args(["-enc", "UTF-8", "-raw"]).arg(&file).arg("-").output().ok()?;
    assert!(output.status.success(), "pdftotext: {}", String::from_utf8_lossy(&output.stderr));
    Some(tokens(&String::from_utf8_lossy(&output.stdout)))
}

fn tokens(text: &str) -> Vec<String> {
    text.replace("\u{ad}\n", "").split_whitespace().map(str::to_owned).collect()
}

#[test]
fn paper_says_what_the_html_says_in_the_same_order() {
    for name in ["aims-improve", "improve-quality-services", "bakkerij"] {
        let document = statement(name);
        let Some(paper) = words_on_paper(name, &document) else {
            println!("skipped: pdftotext is not installed");
            return;
        };
        // The paper also has contents, page numbers and repeated heading rows; the text's own words
        // must all be there, in order. A line may end behind a word's own hyphen ("e-" + "mailadres").
        let mut at = 0;
        for word in tokens(&document::words(&document)) {
            let found = (at..paper.len()).find(|&place| {
                paper[place] == word
                    || (paper[place].ends_with('-')
                        && paper.get(place + 1).is_some_and(|next| format!("{}{next}", paper[place]) == word))
            });
            let Some(place) = found else {
                panic!("{name}: “{word}” is not on paper where the text has it")
            };
            // What lies between is at most a page's foot and head, or the contents.
            assert!(place - at < 300, "{name}: “{word}” comes {} words late", place - at);
            at = if paper[place] == word { place + 1 } else { place + 2 };
        }
    }
}
