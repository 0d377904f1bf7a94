//! The phrase book: an owner's Dutch words in English, and the English statement that is published.

use ::register::*;
use chrono::NaiveDate;
use dossier::drift::DriftKind;
use dossier::statement::Choices;
use dossier::{Dossier, Error, Ids};

const ENGLISH: Language = Language::English;

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day")
}

fn today() -> NaiveDate {
    day("2026-11-22")
}

fn website() -> VariantId {
    VariantId::from("website")
}

fn bakery() -> Dossier {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../tests");
    let text = std::fs::read(folder.join("dossiers/bakkerij.json")).expect("the example");
    let register = exchange::json::read(&text).expect("a register").register;
    let mut number = 0;
    let ids = Ids::from(move || {
        number += 1;
        number
    });
    Dossier::unnamed(register, ids, today()).expect("a dossier")
}

/// With every word of its owner in English.
fn translated() -> Dossier {
    let mut dossier = bakery();
    for row in dossier.translations(&website(), ENGLISH, today()).expect("rows") {
        let words = format!("English for {}", row.original.to_uppercase());
        dossier.translate(&website(), ENGLISH, &row.original, &words).expect("it is kept");
    }
    dossier
}

fn english(dossier: &Dossier) -> document::Document {
    dossier.statement(&Choices { language: ENGLISH, ..Choices::default() }, today())
}

fn rename(dossier: &mut Dossier, id: &str, name: &str) {
    let activity = dossier.register().activities.iter().find(|it| it.id.as_str() == id).expect("an activity");
    let activity = ProcessingActivity { name: name.to_owned(), ..activity.clone() };
    dossier.save_activity(activity).expect("it is saved");
}

#[test]
fn what_has_no_english_yet_is_listed_with_its_place_and_then_what_has() {
    let mut dossier = bakery();
    let rows = dossier.translations(&website(), ENGLISH, today()).expect("rows");
    assert!(rows.len() > 30 && rows.iter().all(|row| row.words.is_empty()), "{}", rows.len());
    let camera = rows.iter().position(|row| row.original == "Camera in de winkel").expect("a camera");
    let fact = &rows[camera].facts[0];
    assert_eq!((fact.field.as_str(), fact.name.as_str()), ("activity.name", "Camera in de winkel"));

    let before = dossier.register().clone();
    dossier
        .translate(&website(), ENGLISH, "Camera in de winkel", " Camera in the shop ")
        .expect("it is kept");
    let after = dossier.translations(&website(), ENGLISH, today()).expect("rows");
    assert_eq!(after.len(), rows.len());
    let last = after.last().expect("the book");
    assert_eq!((last.original.as_str(), last.words.as_str()), ("Camera in de winkel", "Camera in the shop"));
    assert!(document::words(&english(&dossier)).contains("Camera in the shop"));

    dossier.translate(&website(), ENGLISH, "Camera in de winkel", "CCTV in the shop").expect("it is kept");
    let after = dossier.translations(&website(), ENGLISH, today()).expect("rows");
    assert_eq!(after.iter().filter(|row| row.original == "Camera in de winkel").count(), 1);
    assert!(document::words(&english(&dossier)).contains("CCTV in the shop"));

    dossier.translate(&website(), ENGLISH, "Camera in de winkel", "").expect("it is taken away");
    assert_eq!(dossier.translations(&website(), ENGLISH, today()).expect("rows"), rows);
    for _ in 0..3 {
        dossier.undo().expect("an undo");
    }
    assert_eq!(*dossier.register(), before);
    assert_eq!(dossier.reloaded().expect("its tables"), before);
}

#[test]
fn what_is_translated_in_one_statement_holds_for_all() {
    let mut dossier = bakery();
    let employees = VariantId::from("employees");
    let rows = dossier.translations(&employees, ENGLISH, today()).expect("rows");
    let shared = &rows.first().expect("a row").original;
    dossier.translate(&employees, ENGLISH, shared, "Shared words").expect("it is kept");
    let rows = dossier.translations(&website(), ENGLISH, today()).expect("rows");
    let row = rows.iter().find(|row| row.original == *shared).expect("a row");
    assert_eq!(row.words, "Shared words");
    dossier.translate(&website(), ENGLISH, shared, "Better words").expect("it is kept");
    let books: Vec<usize> =
        dossier.register().statement_variants.iter().map(|it| it.translations.len()).collect();
    assert_eq!(books.iter().sum::<usize>(), 1, "it is changed where it stands: {books:?}");
}

#[test]
fn dutch_words_in_it_keep_an_english_statement_from_being_published() {
    let mut dossier = bakery();
    let before = dossier.register().clone();
    let Err(Error::Gaps(missing)) = dossier.publish(&website(), ENGLISH, today()) else {
        panic!("its readers would meet Dutch")
    };
    assert!(missing.iter().all(|it| it.missing.starts_with("de vertaling van “")), "{missing:?}");
    assert_eq!(*dossier.register(), before);
    let state = dossier.statement_state(&website(), ENGLISH, today()).expect("a state");
    assert_eq!((state.gaps, state.untranslated), (0, missing.len()));
}

#[test]
fn a_translation_has_the_number_of_the_version_that_says_the_same() {
    let mut dossier = translated();
    let dutch = dossier.publish(&website(), Language::Dutch, today()).expect("it is complete");
    assert_eq!(english(&dossier).version, "Version 4, 22 November 2026");
    let published = dossier.publish(&website(), ENGLISH, today()).expect("it is translated");
    assert_eq!((dutch.version, published.version), (4, 4));
    let text = dossier.published_document(&published.id).expect("its text is kept");
    assert_eq!((text.version.as_str(), text.language.as_str()), ("Version 4, 22 November 2026", "en"));
    assert!(document::words(&text).contains("Version 3 dates from 21 November 2026."));
    let now: Vec<(u32, Language)> = dossier
        .register()
        .published_statements
        .iter()
        .filter(|it| it.variant == website() && it.status == PublicationStatus::Published)
        .map(|it| (it.version, it.language))
        .collect();
    assert_eq!(now, [(4, Language::Dutch), (4, ENGLISH)], "people read both");
    assert_eq!(dossier.reloaded().expect("its tables"), *dossier.register());

    // What changed since has another number, in both languages.
    rename(&mut dossier, "camera", "Camera bij de kassa");
    dossier.translate(&website(), ENGLISH, "Camera bij de kassa", "Camera at the till").expect("it is kept");
    let english = dossier.publish(&website(), ENGLISH, day("2027-01-05")).expect("it is translated");
    assert_eq!(english.version, 5);
    assert!(english.changes.iter().any(|it| it.contains("Camera at the till")), "{:?}", english.changes);
    let dutch = dossier.publish(&website(), Language::Dutch, day("2027-01-05")).expect("it is complete");
    assert_eq!(dutch.version, 5);
    let text = dossier.published_document(&english.id).expect("its text is kept");
    assert!(!document::words(&text).contains("[NL]"), "what changed is told in English");
}

#[test]
fn an_english_version_is_compared_in_english_and_told_of_in_dutch() {
    let mut dossier = translated();
    let published = dossier.publish(&website(), ENGLISH, today()).expect("it is translated");
    let drift = |dossier: &Dossier| dossier.drift(&website(), ENGLISH, day("2027-01-05")).expect("a drift");
    assert_eq!(drift(&dossier).sentences, []);
    assert!(matches!(
        dossier.drift(&website(), Language::Dutch, today()),
        Err(Error::NotKept { version: 3 })
    ));
    let employees = VariantId::from("employees");
    assert!(matches!(
        dossier.drift(&employees, ENGLISH, today()),
        Err(Error::NothingPublished { language: ENGLISH, .. })
    ));
    let recipient = Recipient {
        name: "DHL".to_owned(),
        kind: RecipientKind::ThirdParty,
        purpose: Answer::Confirmed("Camera in de winkel".to_owned()),
        country: Answer::Confirmed("NL".to_owned()),
        ..Recipient::default()
    };
    dossier.save_recipient(recipient).expect("it is saved");
    let found = drift(&dossier);
    assert_eq!((found.version, found.language, found.sentences.len()), (4, ENGLISH, 1));
    let row = &found.sentences[0];
    assert_eq!(row.kind, DriftKind::New);
    assert!(row.today.starts_with("DHL") && row.today.ends_with("Netherlands"), "{}", row.today);
    assert_eq!(row.heading, "Who do we share your data with?");

    let both = dossier.compared(&published.id, None, day("2027-01-05")).expect("both versions");
    let words = document::words(&both);
    let line =
        "Deze tekst vergelijkt versie 4, 22 november 2026 (Engels) met het register van 5 januari 2027.";
    assert!(words.contains(line) && both.version == line, "{}", both.version);
    assert!(words.contains("Who do we share your data with?"));
    assert!(document::html::page(&both).contains("<span lang=\"nl\">Deze tekst vergelijkt"));
}
