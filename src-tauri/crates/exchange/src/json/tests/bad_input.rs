//! What is refused, and in which words. The files stand in `tests/imports/invalid/json`, one a fault.

use std::collections::BTreeMap;
use std::path::Path;

use proptest::prelude::*;
use register::{Organisation, Register};

use crate::json::{MOST_BYTES, ReadError, read, write};
use crate::testing::full;

/// Each file, and what is said about it.
const FAULTS: &[(&str, &str)] = &[
    // The file itself.
    ("leeg_bestand", "Het bestand is leeg: kies een register dat u met Verantwoord heeft bewaard als .json."),
    (
        "alleen_spaties",
        "Het bestand is leeg: kies een register dat u met Verantwoord heeft bewaard als .json.",
    ),
    ("utf16", "Het bestand is bewaard als UTF-16: open het in een tekstprogramma en bewaar het als UTF-8."),
    (
        "latin1",
        "Het bestand is geen tekst in UTF-8 (regel 4): bewaar het opnieuw als UTF-8, of kies een ander bestand.",
    ),
    // JSON.
    (
        "komma_te_veel",
        "Het bestand is geen goede JSON (regel 6, teken 3): kijk of daar een komma, haakje, aanhalingsteken of schuine streep te veel of te weinig staat.",
    ),
    (
        "tekst_erachter",
        "Het bestand is geen goede JSON (regel 5, teken 1): kijk of daar een komma, haakje, aanhalingsteken of schuine streep te veel of te weinig staat.",
    ),
    (
        "half_teken",
        "Het bestand is geen goede JSON (regel 5, teken 42): kijk of daar een komma, haakje, aanhalingsteken of schuine streep te veel of te weinig staat.",
    ),
    (
        "afgebroken",
        "Het bestand houdt op regel 5 zomaar op: het is niet helemaal bewaard of gekopieerd, haal het opnieuw op.",
    ),
    (
        "afgebroken_na_regel",
        "Het bestand houdt op regel 6 zomaar op: het is niet helemaal bewaard of gekopieerd, haal het opnieuw op.",
    ),
    // A register.
    ("geen_json", NO_REGISTER),
    ("geen_register", NO_REGISTER),
    ("ander_formaat", NO_REGISTER),
    ("lijst", NO_REGISTER),
    ("zonder_versie", "In het bestand staat niet welke versie het is: schrijf erbij \"version\": 1."),
    ("versie_is_tekst", "In het bestand staat niet welke versie het is: schrijf erbij \"version\": 1."),
    (
        "nieuwere_versie",
        "Dit bestand is gemaakt met een nieuwere Verantwoord (bestandsversie 2, dit programma leest tot en met 1): werk eerst het programma bij.",
    ),
    // Fields.
    (
        "onbekend_veld",
        "Op regel 4 staat het veld \"verwerkingen\", dat Verantwoord daar niet kent: haal het weg, of zoek de goede naam met \"verantwoord schema json\".",
    ),
    (
        "onbekend_veld_in_grondslag",
        "Bij activities[1].purposes[0].legal_bases.confirmed[1] (regel 13) staat het veld \"interests\", dat Verantwoord daar niet kent: haal het weg, of zoek de goede naam met \"verantwoord schema json\".",
    ),
    (
        "vreemde_tekens_in_veld",
        "Bij activities[0] (regel 5) staat het veld \"a`, expected `b\u{fffd}\u{fffd}c\", dat Verantwoord daar niet kent: haal het weg, of zoek de goede naam met \"verantwoord schema json\".",
    ),
    ("id_ontbreekt", "Bij recipients[1] (regel 8) ontbreekt het veld \"id\": vul het aan."),
    ("veld_twee_keer", "Bij websites[0] (regel 8) staat het veld \"domain\" twee keer: haal er één weg."),
    ("lijst_twee_keer", "Op regel 5 staat het veld \"people\" twee keer: haal er één weg."),
    // Answers.
    (
        "antwoord_zonder_soort",
        "Bij organisation.trade_name (regel 5) staat geen antwoord: schrijf \"open\", \"not_applicable\", {\"proposed\": …} of {\"confirmed\": …}.",
    ),
    (
        "antwoord_is_null",
        "Bij organisation.kvk_number (regel 5) staat geen antwoord: schrijf \"open\", \"not_applicable\", {\"proposed\": …} of {\"confirmed\": …}.",
    ),
    (
        "antwoord_is_lijst",
        "Bij activities[0].recipients (regel 7) staat geen antwoord: schrijf \"open\", \"not_applicable\", {\"proposed\": …} of {\"confirmed\": …}.",
    ),
    (
        "onbekende_soort_antwoord",
        "Bij organisation.trade_name (regel 5) staat geen antwoord: schrijf \"open\", \"not_applicable\", {\"proposed\": …} of {\"confirmed\": …}.",
    ),
    (
        "twee_antwoorden",
        "Bij organisation.trade_name (regel 5) staan twee antwoorden op één vraag: haal er één weg.",
    ),
    // Words.
    (
        "onbekend_woord",
        "Bij activities[0].status (regel 7) staat \"actief\", en dat woord kent Verantwoord daar niet: kies uit draft, in_use, stopped, lapsed.",
    ),
    (
        "onbekende_grondslag",
        "Bij activities[0].purposes[0].legal_bases.confirmed[0].basis (regel 11) staat \"gerechtvaardigd belang\", en dat woord kent Verantwoord daar niet: kies uit consent, contract, legal_obligation, vital_interests, public_task, legitimate_interests.",
    ),
    (
        "onbekende_gevoeligheid",
        "Bij personal_data_categories[0].sensitivity (regel 5) staat \"health\", en dat woord kent Verantwoord daar niet: kies uit ordinary, sensitive, {\"special\": …}, criminal_offence, bsn.",
    ),
    (
        "bewaartermijn_onbekende_soort",
        "Bij retention_periods[0].term.confirmed.kind (regel 7) staat \"vast\", en dat woord kent Verantwoord daar niet: kies uit fixed, maximum, minimum, until, criterion, client_instruction, while_active, not_kept.",
    ),
    (
        "vreemde_tekens_in_woord",
        "Bij activities[0].status (regel 5) staat \"in_use\u{fffd}[31m\u{fffd}<b>` , expected\", en dat woord kent Verantwoord daar niet: kies uit draft, in_use, stopped, lapsed.",
    ),
    // Kinds of values.
    (
        "woord_is_getal",
        "Bij activities[0].role.confirmed (regel 5) staat een getal: maak er een woord uit de lijst van.",
    ),
    (
        "bewaartermijn_is_tekst",
        "Bij retention_periods[0].term.confirmed (regel 7) staat een tekst: maak er een blok tussen { en } van.",
    ),
    (
        "bewaartermijn_zonder_eenheid",
        "Bij retention_periods[0].term.confirmed (regel 7) ontbreekt het veld \"unit\": vul het aan.",
    ),
    (
        "bewaartermijn_met_te_veel",
        "Bij retention_periods[0].term.confirmed (regel 7) staat het veld \"amount\", dat Verantwoord daar niet kent: haal het weg, of zoek de goede naam met \"verantwoord schema json\".",
    ),
    (
        "bewaartermijn_negatief",
        "Bij retention_periods[0].term.confirmed.amount (regel 7) staat een getal: maak er een heel getal van 0 tot 4.294.967.295 van.",
    ),
    (
        "getal_is_tekst",
        "Bij organisation.people.confirmed (regel 5) staat een tekst: maak er een heel getal van 0 tot 4.294.967.295 van.",
    ),
    (
        "getal_met_komma",
        "Bij organisation.people.confirmed (regel 5) staat een getal: maak er een heel getal van 0 tot 4.294.967.295 van.",
    ),
    (
        "getal_te_groot",
        "Bij organisation.people.confirmed (regel 5) staat een getal: maak er een heel getal van 0 tot 4.294.967.295 van.",
    ),
    (
        "tekst_is_getal",
        "Bij people[0].name (regel 5) staat een getal: maak er een tekst tussen aanhalingstekens van.",
    ),
    (
        "tekst_is_null",
        "Bij people[0].name (regel 5) staat null: maak er een tekst tussen aanhalingstekens van.",
    ),
    (
        "ja_is_tekst",
        "Bij data_subject_categories[0].is_child (regel 5) staat een tekst: maak er true of false van.",
    ),
    (
        "blok_is_lijst",
        "Bij organisation (regel 4) staat een lijst tussen [ en ]: maak er een blok tussen { en } van.",
    ),
    (
        "onderdeel_is_lijst",
        "Bij people[0] (regel 5) staat een lijst tussen [ en ]: maak er een blok tussen { en } van.",
    ),
    (
        "lijst_is_blok",
        "Bij activities (regel 4) staat een blok tussen { en }: maak er een lijst tussen [ en ] van.",
    ),
    (
        "datum_bestaat_niet",
        "Bij holds[0].from (regel 5) staat \"2025-02-30\", en die datum bestaat niet of heeft een andere vorm dan 2025-03-31: pas hem aan.",
    ),
    (
        "datum_andersom",
        "Bij certificates[0].valid_until.confirmed (regel 5) staat \"31-12-2026\", en die datum bestaat niet of heeft een andere vorm dan 2025-03-31: pas hem aan.",
    ),
    (
        "maand_bestaat_niet",
        "Bij activities[0].started_on (regel 5) staat \"2021-13\", en die datum bestaat niet of heeft een andere vorm dan 2021-09: pas hem aan.",
    ),
    (
        "moment_zonder_tijd",
        "Bij breaches[0].discovered_at (regel 5) staat \"2025-03-31\", en die datum bestaat niet of heeft een andere vorm dan 2025-03-31T09:15:00: pas hem aan.",
    ),
    (
        "naam_te_lang",
        "Bij people[0].name (regel 5) staat een tekst van 306 tekens, en daar passen er 300: maak hem korter.",
    ),
    ("nul_in_tekst", "Bij people[0].name (regel 5) staat het teken \\u0000 in de tekst: haal dat teken weg."),
    (
        "bijlage_geen_base64",
        "Bij attachments[0].base64 (regel 5) staat geen bestand in base64: haal de bijlage weg en voeg haar later opnieuw toe.",
    ),
    // Ids.
    (
        "id_met_hoofdletter",
        "Bij activities[0].id (regel 5) staat \"Nieuwsbrief klanten\" als id: neem 1 tot 100 kleine letters, cijfers en streepjes.",
    ),
    (
        "id_leeg",
        "Bij activities[0].id (regel 5) staat \"\" als id: neem 1 tot 100 kleine letters, cijfers en streepjes.",
    ),
    (
        "id_dubbel",
        "Bij recipients[2].id (regel 7) staat de id \"postnl\", die ook bij recipients[0].id staat: geef één van de twee een andere id.",
    ),
    (
        "id_van_doel_dubbel",
        "Bij activities[1].purposes[0].id (regel 6) staat de id \"doel\", die ook bij activities[0].purposes[0].id staat: geef één van de twee een andere id.",
    ),
    (
        "verwijzing_naar_niets",
        "Bij activities[0].recipients.confirmed[1] (regel 10) staat een verwijzing naar ontvanger \"mailchimp\", maar dat onderdeel ontbreekt in het bestand: zet het erbij, of haal de verwijzing weg.",
    ),
    (
        "verwijzing_naar_andere_soort",
        "Bij activities[0].systems.confirmed[0] (regel 5) staat een verwijzing naar systeem \"postnl\", maar dat onderdeel ontbreekt in het bestand: zet het erbij, of haal de verwijzing weg.",
    ),
    (
        "doel_van_andere_activiteit",
        "Bij activities[1].data.confirmed[0].purposes[0] (regel 8) staat een verwijzing naar doel \"bezorgen\", maar dat onderdeel ontbreekt in deze activiteit: zet het erbij, of haal de verwijzing weg.",
    ),
];

const NO_REGISTER: &str = "Dit is geen register van Verantwoord, want \"format\": \"verantwoord-register\" staat er niet in: kies een ander bestand.";

#[test]
fn each_fault_has_its_sentence() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../tests/imports/invalid/json");
    let expected: BTreeMap<String, &str> =
        FAULTS.iter().map(|(name, sentence)| (format!("{name}.json"), *sentence)).collect();
    let mut told = BTreeMap::new();
    for entry in std::fs::read_dir(&folder).expect("the folder of faults is in the project") {
        let entry = entry.expect("the folder can be read");
        let name = entry.file_name().into_string().expect("names are plain");
        let bytes = std::fs::read(entry.path()).expect("the file can be read");
        let error = read(&bytes).expect_err(&name);
        told.insert(name, error.sentence());
    }
    assert_eq!(told.len(), FAULTS.len(), "a file and a sentence for each fault");
    for (name, sentence) in &told {
        assert_eq!(Some(&sentence.as_str()), expected.get(name), "{name}");
    }
}

#[test]
fn sentences_keep_to_the_house_words() {
    for (name, sentence) in FAULTS {
        assert!(sentence.ends_with('.'), "{name} ends with a full stop");
        for word in ["ongeldig", "verplicht", "helaas", "misgegaan"] {
            assert!(!sentence.to_lowercase().contains(word), "{name} says {word:?}");
        }
    }
}

/// A register with this text at the top level.
fn register_with(body: &str) -> Vec<u8> {
    format!("{{\"format\": \"verantwoord-register\", \"version\": 1, {body}}}").into_bytes()
}

fn refusal(bytes: &[u8]) -> String {
    read(bytes).expect_err("the file is refused").sentence()
}

#[test]
fn a_file_of_more_than_64_megabytes_is_not_looked_at() {
    assert_eq!(
        refusal(&vec![b' '; MOST_BYTES + 1]),
        "Het bestand is groter dan 64 MB, en zo groot is geen register: kies een ander bestand."
    );
}

#[test]
fn a_text_of_ten_megabytes_is_refused_with_its_place() {
    let long = "a".repeat(10 * 1024 * 1024);
    assert_eq!(
        refusal(&register_with(&format!("\"activities\": [{{\"id\": \"a\", \"description\": \"{long}\"}}]"))),
        "Bij activities[0].description (regel 1) staat een tekst van 10.485.760 tekens, en daar passen er 20.000: maak hem korter."
    );
}

#[test]
fn a_field_of_ten_megabytes_is_not_repeated() {
    let long = "a".repeat(10 * 1024 * 1024);
    let sentence = refusal(&register_with(&format!("\"{long}\": 1")));
    assert!(sentence.len() < 300, "{} bytes", sentence.len());
    assert!(sentence.contains("aaaa…\""), "{sentence}");
}

#[test]
fn twenty_thousand_letters_fit_in_a_text_and_sixteen_megabytes_in_an_attachment() {
    let long = "ë".repeat(20_000);
    let base64 = "A".repeat(16 * 1024 * 1024);
    let file = register_with(&format!(
        "\"activities\": [{{\"id\": \"a\", \"description\": \"{long}\"}}], \"attachments\": [{{\"id\": \"a\", \"base64\": \"{base64}\"}}]"
    ));
    let register = read(&file).expect("the longest texts are read").register;
    assert_eq!(register.activities[0].description, long);
    assert_eq!(register.attachments[0].base64.len(), base64.len());
}

#[test]
fn brackets_without_end_do_not_exhaust_the_stack() {
    for (open, close) in [("[", "]"), ("{\"a\": ", "}")] {
        let deep = format!("{}1{}", open.repeat(200_000), close.repeat(200_000));
        for field in ["activities", "organisation", "format", "onbekend"] {
            assert_eq!(
                refusal(&register_with(&format!("\"{field}\": {deep}"))),
                "Op regel 1 staan te veel haakjes in elkaar: dit is geen register van Verantwoord, kies een ander bestand.",
                "{field}"
            );
        }
    }
    let open = "[".repeat(1_000_000);
    assert!(matches!(read(&register_with(&format!("\"a\": {open}"))), Err(ReadError::TooDeep { .. })));
}

#[test]
fn more_than_five_thousand_activities_are_refused() {
    let activities =
        |count: usize| (0..count).map(|n| format!("{{\"id\": \"a{n}\"}}")).collect::<Vec<_>>().join(",");
    let file = |count| register_with(&format!("\"activities\": [{}]", activities(count)));
    assert_eq!(read(&file(5_000)).expect("five thousand is read").register.activities.len(), 5_000);
    assert_eq!(
        refusal(&file(5_001)),
        "Er staan 5.001 activiteiten in het bestand, en Verantwoord leest er hoogstens 5.000: verdeel ze over meer dossiers."
    );
}

#[test]
fn more_than_a_hundred_thousand_rows_are_refused() {
    // Small in the file, large in memory: what a file bomb looks like.
    let rows = "{},".repeat(100_000);
    assert_eq!(
        refusal(&register_with(&format!(
            "\"websites\": [{{\"id\": \"w\", \"cookies\": {{\"confirmed\": [{rows}{{}}]}}}}]"
        ))),
        "Er staan 100.002 onderdelen in het bestand, en Verantwoord leest er hoogstens 100.000: verdeel ze over meer dossiers."
    );
    let items = "\"\",".repeat(2_000_000);
    assert!(matches!(
        read(&register_with(&format!("\"activities\": [{{\"id\": \"a\", \"tags\": [{items}\"\"]}}]"))),
        Err(ReadError::TooManyRows { .. })
    ));
}

/// One of the registers written by hand.
fn dossier(name: &str) -> Vec<u8> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../tests/dossiers").join(name);
    std::fs::read(path).expect("the dossiers are in the project")
}

#[test]
fn a_file_cut_anywhere_is_refused_without_panic() {
    let file = dossier("aims-improve.json");
    read(&file).expect("the whole file is a register");
    let end = file.len() - 1; // Without its last line end it is still whole.
    for length in (0..end).step_by(97) {
        let error = read(&file[..length]).expect_err("a cut file is no register");
        let is_cut = matches!(
            error,
            ReadError::CutOff { .. }
                | ReadError::Empty
                | ReadError::NotUtf8 { .. }
                | ReadError::NotJson { .. }
        );
        assert!(is_cut, "cut at {length}: {error:?}");
    }
}

#[test]
fn a_flipped_byte_is_no_reason_to_panic() {
    let mut file = dossier("bakkerij.json");
    read(&file).expect("the whole file is a register");
    for at in (0..file.len()).step_by(61) {
        for bit in [0x01, 0x20, 0x80] {
            file[at] ^= bit;
            // Either it still is a register, and then what is written is read again; or it is refused.
            if let Ok(incoming) = read(&file) {
                let again = read(write(&incoming.register).as_bytes()).expect("what is written is read");
                assert_eq!(again.register, incoming.register, "byte {at}");
            }
            file[at] ^= bit;
        }
    }
}

#[test]
fn nothing_is_taken_over_from_half_a_file() {
    let mut register = Register::default();
    register.organisation =
        Organisation { form_of_address: register::FormOfAddress::Je, ..full().organisation };
    let file = write(&register).replace("\"je\"", "\"wij\"");
    let error = read(file.as_bytes()).expect_err("`wij` is no way to address a reader");
    assert!(matches!(error, ReadError::UnknownWord { .. }), "{error:?}");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_are_answered(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        prop_assert!(read(&bytes).is_err());
    }

    #[test]
    fn any_json_is_answered(text in "[\\[\\]{}\":,a-z0-9 \n]{0,200}") {
        let _ = read(&register_with(&text)).map_err(|error| error.sentence());
    }
}
