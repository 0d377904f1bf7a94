//! The statement in English: the same facts, no Dutch word of ours, and the owner's Dutch marked until it is translated.

use std::collections::BTreeMap;

use document::{Document, Inline, Sentence, docx, html, markdown, plain_text};
use page_validation::{ValidationOptions, ValidationProfile, validate_pdf_bytes};
use papers::privacy_statement::{Choices, compose, compose_with_remarks};
use register::{Language, Register, Translation};
use tests::streams::stream_lengths_are_right;
use tests::{dossier, read, same_as_reference, statement, today};

const EXAMPLES: [&str; 6] =
    ["aims-improve", "improve-quality-services", "bakkerij", "webshop", "leeg", "alles_open"];

fn english() -> Choices {
    Choices { language: Language::English, ..Choices::default() }
}

fn in_english(register: &Register) -> Document {
    compose(register, &english(), today())
}

#[test]
fn aims_improve_word_for_word_as_a_draft() {
    let document = in_english(&dossier("aims-improve"));
    same_as_reference("privacy_statement/aims-improve.en.md", &markdown::write(&document));
    same_as_reference("privacy_statement/aims-improve.en.txt", &plain_text::write(&document));
}

/// The bakery with a phrase book in it.
fn translated_bakery() -> Register {
    let mut register = dossier("bakkerij");
    let book: BTreeMap<String, String> =
        toml::from_str(&read("translations/bakkerij.toml")).expect("Dutch words with their English");
    let website = register.statement_variants.iter_mut().find(|it| it.id.as_str() == "website");
    website.expect("the bakery has a statement for its website").translations = book
        .into_iter()
        .map(|(original, words)| Translation { language: Language::English, original, words })
        .collect();
    register
}

#[test]
fn with_a_phrase_book_the_bakery_has_a_whole_statement_in_english() {
    let register = translated_bakery();
    let (document, untranslated) = compose_with_remarks(&register, &english(), today());
    assert_eq!(untranslated, []);
    assert!(!document.concept && !plain_text::write(&document).contains("[NL]"));
    same_as_reference("privacy_statement/bakkerij.en.md", &markdown::write(&document));
    same_as_reference("privacy_statement/bakkerij.en.txt", &plain_text::write(&document));
    same_as_reference("privacy_statement/bakkerij.en.html", &html::fragment(&document));
}

#[test]
fn changed_dutch_words_are_no_longer_translated() {
    let mut register = translated_bakery();
    let camera = register.activities.iter_mut().find(|it| it.name == "Camera in de winkel");
    camera.expect("the bakery has a camera").name = "Camera’s in de winkel".to_owned();
    let (document, untranslated) = compose_with_remarks(&register, &english(), today());
    let words: Vec<&str> = untranslated.iter().map(|it| it.original.as_str()).collect();
    assert_eq!(words, ["Camera’s in de winkel"]);
    assert_eq!(untranslated[0].facts[0].field, "activity.name");
    assert!(document.concept, "its reader would meet Dutch words");
    assert!(!statement("bakkerij").concept, "the Dutch one is whole");
}

/// The words of a sentence that are in the document's language.
fn ours(sentence: &Sentence) -> String {
    let words = sentence.inlines.iter().filter(|inline| match inline {
        Inline::Value { origin, .. } => origin.language.is_none(),
        Inline::Text { .. }
        | Inline::Link { .. }
        | Inline::Gap(_)
        | Inline::Blank { .. }
        | Inline::Marked { .. } => true,
    });
    words.map(Inline::text).collect()
}

fn texts(document: &Document) -> Vec<String> {
    let gaps = document.gaps().into_iter().map(document::Gap::text);
    document.sentences().into_iter().map(ours).chain(gaps).chain([document.version.clone()]).collect()
}

#[test]
fn no_word_of_ours_stays_dutch() {
    const DUTCH: [&str; 24] = [
        "de", "het", "een", "en", "wij", "u", "uw", "je", "jouw", "van", "voor", "met", "niet", "geen",
        "hoe", "wat", "wie", "waar", "dat", "ons", "onze", "gegevens", "artikel", "lid",
    ];
    for name in EXAMPLES {
        for text in texts(&in_english(&dossier(name))) {
            for word in text.split_whitespace() {
                // With a capital it may be of a name: De Garenkist.
                let bare = word.trim_matches(|letter: char| !letter.is_alphanumeric());
                assert!(!DUTCH.contains(&bare), "{name}: “{word}” in {text}");
            }
        }
    }
}

#[test]
fn it_tells_the_same_facts_and_misses_the_same_answers() {
    for name in EXAMPLES {
        let register = dossier(name);
        let (dutch, english) = (statement(name), in_english(&register));
        assert_eq!(english.language, "en");
        assert_eq!(dutch.gaps().len(), english.gaps().len(), "{name}");
        let told = |document: &Document| -> Vec<(Option<String>, Vec<document::Fact>)> {
            let of_text = |sentence: &&Sentence| {
                sentence.origin.message.is_some() && !papers::privacy_statement::is_of_edition(sentence)
            };
            let sentences = document.sentences().into_iter().filter(of_text);
            sentences.map(|it| (it.origin.message.clone(), it.origin.facts.clone())).collect()
        };
        assert_eq!(told(&dutch), told(&english), "{name}");
        let sections = |document: &Document| -> Vec<String> {
            document.sections.iter().map(|section| section.id.clone()).collect()
        };
        assert_eq!(sections(&dutch), sections(&english), "{name}");
    }
}

#[test]
fn what_the_owner_wrote_stays_dutch_with_a_mark_and_makes_it_a_draft() {
    let register = dossier("aims-improve");
    let (document, untranslated) = compose_with_remarks(&register, &english(), today());
    assert!(document.concept);
    assert!(untranslated.len() > 50, "{}", untranslated.len());
    let said = document.lead.iter().map(|block| format!("{block:?}")).collect::<String>();
    assert!(said.contains(&untranslated.len().to_string()), "the first lines count them");
    let mut marked = 0;
    for sentence in document.sentences() {
        let is_dutch = |inline: &Inline| matches!(inline, Inline::Value { origin, .. } if origin.language.as_deref() == Some("nl"));
        // Behind sentences that follow each other stands one mark.
        let has_dutch = sentence.inlines.iter().any(is_dutch);
        assert!(has_dutch || !sentence.text().ends_with(" [NL]"), "{}", sentence.text());
        marked += usize::from(sentence.text().ends_with(" [NL]"));
    }
    assert!(marked > 50, "{marked} sentences are marked");
    let everything = serde_json::to_string(&document).expect("a document is data");
    assert!(!everything.contains(['\u{E020}', '\u{E021}']), "a mark of the makers is left");
    let (dutch, none) = compose_with_remarks(&register, &Choices::default(), today());
    assert!(none.is_empty() && !serde_json::to_string(&dutch).expect("data").contains("[NL]"));
}

#[test]
fn a_reader_s_program_knows_which_words_are_dutch() {
    let document = in_english(&dossier("aims-improve"));
    let page = html::page(&document);
    assert!(page.contains("<html lang=\"en\">"));
    assert!(page.contains("<span lang=\"nl\">Wij doen het salaris, de HR en de financiën van onze klanten."));
    let written = docx::write(&document);
    let parts = office::unpack(&written.bytes).expect("a DOCX is a zip");
    let (_, xml) = parts.iter().find(|(name, _)| name == "word/document.xml").expect("its text");
    let xml = String::from_utf8_lossy(xml);
    assert!(xml.contains("<w:lang w:val=\"nl-NL\"/>"));
}

#[test]
fn english_pdfs_keep_pdf_ua_1_and_pdf_a_2a() {
    for name in EXAMPLES {
        let bytes = pdf::write(&in_english(&dossier(name))).bytes;
        for profile in ["ua1", "2a"] {
            let profile: ValidationProfile = profile.parse().expect("a profile the validator knows");
            let options = ValidationOptions::default().profile(profile);
            let mut report = validate_pdf_bytes(&bytes, &options).expect("a PDF that can be read");
            report.failures.retain(|failure| {
                !(failure.rule_id.contains("STREAM-LENGTH") && stream_lengths_are_right(&bytes))
            });
            assert!(report.failures.is_empty(), "{name}: {:#?}", report.failures);
        }
    }
}
