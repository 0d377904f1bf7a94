//! How hard a statement is to read, and what the owner is told about their own words.

use ::register::*;
use chrono::NaiveDate;
use dossier::{Dossier, Ids};

fn day() -> NaiveDate {
    "2026-11-21".parse().expect("a day")
}

const HARD: &str = "Indien u uw verjaardag niet hebt gevierd, verstrekken wij u op vertoon van deze verklaring, die \
                    u bij de kassa kunt laten zien aan wie daar staat, een gebakje.";

fn bakery(own: &[&str]) -> Dossier {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../tests/dossiers/bakkerij.json");
    let text = std::fs::read(path).expect("the example");
    let mut register = exchange::json::read(&text).expect("a register").register;
    let website =
        register.statement_variants.iter_mut().find(|it| it.id.as_str() == "website").expect("a variant");
    website.own_texts = own
        .iter()
        .map(|text| OwnText {
            target: "contact".to_owned(),
            place: Place::After,
            text: (*text).to_owned(),
            ..OwnText::default()
        })
        .collect();
    Dossier::unnamed(register, Ids::from(|| 7), day()).expect("a dossier")
}

#[test]
fn each_paragraph_has_its_figures_and_the_owners_words_have_their_own() {
    let dossier = bakery(&[HARD]);
    let read = dossier.readability(&VariantId::from("website"), day()).expect("a statement");
    let typed = read.paragraphs.iter().find(|it| it.text == HARD).expect("the owner's paragraph");
    assert_eq!(typed.ours, None);
    let own = typed.own.as_ref().expect("it has words");
    assert_eq!((own.sentences, own.words, own.longest.as_str()), (1, 29, HARD));
    // Counted by hand: 43 syllables. 206.84 - 77 * 43/29 - 0.93 * 29 = 65.7: short words, so the length is told apart.
    assert_eq!(own.score, 66);
    assert_eq!(typed.section, "contact");

    let ours = read.ours.expect("the program's sentences");
    assert_eq!(ours.verdict, "leest makkelijk");
    assert!(ours.longest_words <= 22);
    let words =
        |of: fn(&dossier::readability::ParagraphReading) -> &Option<dossier::readability::Reading>| {
            read.paragraphs.iter().filter_map(|it| of(it).as_ref()).map(|it| it.words).sum::<u32>()
        };
    assert_eq!(words(|it| &it.ours), ours.words, "every sentence stands in one paragraph");
    let title = read.paragraphs.iter().find(|it| it.text == "Cookies").expect("a heading of one word");
    assert_eq!(title.ours.as_ref().map(|it| it.verdict), Some("te kort voor een oordeel"));
}

#[test]
fn a_paragraph_that_reads_hard_says_what_to_do_and_no_other_does() {
    let read =
        |own: &[&str]| bakery(own).readability(&VariantId::from("website"), day()).expect("a statement");
    let advice = |own: &[&str]| -> Vec<(String, Vec<String>)> {
        let told = read(own).paragraphs.into_iter().filter(|it| !it.advice.is_empty());
        told.map(|it| (it.section, it.advice)).collect()
    };
    assert_eq!(advice(&[]), [], "the example reads well");
    assert_eq!(
        advice(&[HARD]),
        [(
            "contact".to_owned(),
            [
                "De zin “Indien u uw verjaardag niet hebt gevierd, verstrekken …” heeft 29 woorden. Maak er twee van: \
                 tot 22 woorden leest prettig.",
                "Liever “als” dan “indien”.",
                "Liever “geven” dan “verstrekken”.",
            ]
            .map(str::to_owned)
            .to_vec()
        )]
    );
    let long_words = "Belanghebbendenbijeenkomsten organiseren wij maandelijks. Aanmeldingsformulieren beoordelen \
                      medewerkers onafhankelijk. Onduidelijkheden verduidelijken begeleiders.";
    let told = advice(&[long_words]);
    assert_eq!(told.len(), 1);
    assert_eq!(told[0].1, ["Deze tekst leest moeilijk. Maak de zinnen korter en kies gewone woorden."]);
    let whole = read(&[HARD]);
    let words = |it: &Option<dossier::readability::Reading>| it.as_ref().map_or(0, |it| it.words);
    assert_eq!(words(&whole.all), words(&whole.ours) + words(&whole.own));
}

#[test]
fn an_owner_is_told_what_reads_hard_and_only_that() {
    let about = |own: &[&str]| -> Vec<(&str, String)> {
        let plain = ["statement/hard-word", "statement/long-sentence", "statement/address-mixed"];
        let before = bakery(&[]).findings(day());
        let found = bakery(own).findings(day()).into_iter().filter(|it| !before.contains(it));
        found.filter(|it| plain.contains(&it.check)).map(|it| (it.check, it.message)).collect()
    };
    let found = about(&[HARD, "Kom je langs?"]);
    let checks: Vec<&str> = found.iter().map(|(check, _)| *check).collect();
    assert_eq!(checks, ["statement/address-mixed", "statement/long-sentence", "statement/hard-word"]);
    assert_eq!(
        found[2].1,
        "Uw tekst “Indien u uw verjaardag niet hebt gevierd, verstrekken …” leest moeilijk. Liever “als” dan \
         “indien”. Liever “geven” dan “verstrekken”."
    );
    assert_eq!(
        found[1].1,
        "De zin “Indien u uw verjaardag niet hebt gevierd, verstrekken …” heeft 29 woorden. Maak er twee van: tot 22 \
         woorden leest prettig."
    );
    assert_eq!(
        found[0].1,
        "In uw tekst “Kom je langs?” staat “je”, en uw verklaring zegt “u”. Maak er “u” van."
    );
    assert_eq!(
        about(&["Is uw verjaardag vergeten? Laat dit zien bij de kassa. Dan krijgt u een gebakje."]),
        []
    );
}
