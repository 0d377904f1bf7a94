//! `verantwoord publish` and `verantwoord drift`.

mod support;

use std::collections::BTreeMap;

use support::Folder;

/// Brings a change into a dossier, as a file with just that.
fn edit(folder: &Folder, dossier: &str, records: &serde_json::Value) {
    let mut file = serde_json::json!({ "format": "verantwoord-register", "version": 1 });
    for (key, value) in records.as_object().expect("records") {
        file[key] = value.clone();
    }
    folder.write("wijziging.json", file.to_string());
    folder.done(&["import", dossier, "wijziging.json"]);
}

fn courier() -> serde_json::Value {
    serde_json::json!({ "recipients": [{
        "id": "dhl", "kind": "third_party", "name": "DHL",
        "purpose": { "confirmed": "bestellingen bezorgen" }, "country": { "confirmed": "NL" },
    }] })
}

#[test]
fn a_version_is_published_and_then_compared_with_the_register() {
    let folder = Folder::new();
    let dossier = folder.example("bakkerij");
    let out = folder.done(&["publish", &dossier, "--on", "2026-11-22"]);
    assert_eq!(out, "Gepubliceerd: versie 4 van 22 november 2026.\nKijk er weer naar op 1 november 2027.\n");
    let out = folder.done(&["drift", &dossier, "--on", "2027-01-05"]);
    assert_eq!(out, "Versie 4 van 22 november 2026 klopt nog met het register.\n");

    edit(&folder, &dossier, &courier());
    let bytes = folder.bytes(&dossier);
    let run = folder.run(&["drift", &dossier, "--on", "2027-01-05"]);
    assert_eq!((run.status, run.err.as_str()), (1, ""));
    assert_eq!(
        run.out,
        "Ontbreekt (Met wie delen wij uw gegevens?):\n  DHL · bestellingen bezorgen · Nederland\n\
         Verschillen met versie 4 van 22 november 2026: 1.\n"
    );
    assert_eq!(folder.bytes(&dossier), bytes, "a look changes nothing");

    let out = folder.done(&["publish", &dossier, "--on", "2027-01-05"]);
    assert!(out.contains("Gepubliceerd: versie 5 van 5 januari 2027.\nWat er is veranderd:\n"), "{out}");
    assert!(out.contains("- Wij delen uw gegevens nu ook met DHL.\n"), "{out}");
    folder.done(&["drift", &dossier]);
}

/// The bakery with every word of its owner in English.
fn translated(folder: &Folder) -> String {
    let dossier = folder.example("bakkerij");
    let book = include_str!("../../../../tests/translations/bakkerij.toml");
    let book: BTreeMap<String, String> = toml::from_str(book).expect("Dutch words with their English");
    let translations: Vec<_> = book
        .iter()
        .map(|(original, words)| {
            serde_json::json!({ "language": "english", "original": original, "words": words })
        })
        .collect();
    let website = serde_json::json!({ "id": "website", "audience": "website", "translations": translations });
    edit(folder, &dossier, &serde_json::json!({ "statement_variants": [website] }));
    dossier
}

#[test]
fn an_english_version_is_published_and_compared_in_english() {
    let folder = Folder::new();
    let dossier = folder.example("bakkerij");
    let run = folder.run(&["publish", &dossier, "--language", "en", "--on", "2026-11-22"]);
    assert_eq!(run.status, 3, "{run:?}");
    assert!(run.out.contains("- de vertaling van “"), "{}", run.out);

    let folder = Folder::new();
    let dossier = translated(&folder);
    folder.done(&["publish", &dossier, "--on", "2026-11-22"]);
    let english = ["--language", "en", "--on", "2026-11-22"];
    let out = folder.done(&[&["publish", &dossier], &english[..]].concat());
    assert!(out.starts_with("Gepubliceerd: versie 4 in het Engels van 22 november 2026.\n"), "{out}");
    let out = folder.done(&["drift", &dossier, "--language", "en", "--on", "2027-01-05"]);
    assert_eq!(out, "Versie 4 van 22 november 2026 klopt nog met het register.\n");

    edit(
        &folder,
        &dossier,
        &serde_json::json!({ "organisation": { "phone": { "confirmed": "030 765 43 21" } } }),
    );
    let run = folder.run(&["drift", &dossier, "--language", "en", "--on", "2027-01-05", "--to", "v.md"]);
    assert_eq!((run.status, run.err.as_str()), (1, ""), "{run:?}");
    assert!(
        run.out.contains("Anders (Who are we?):") && run.out.contains("Verschillen met versie 4"),
        "{}",
        run.out
    );
    let text = String::from_utf8(folder.bytes("v.md")).expect("text");
    assert!(text.contains("Deze tekst vergelijkt versie 4, 22 november 2026 (Engels) met"), "{text}");
    assert!(text.contains("Who are we?"), "{text}");
}

#[test]
fn drift_as_json_names_sentences_and_facts() {
    let folder = Folder::new();
    let dossier = folder.example("bakkerij");
    folder.done(&["publish", &dossier, "--on", "2026-11-22"]);
    edit(
        &folder,
        &dossier,
        &serde_json::json!({ "organisation": { "phone": { "confirmed": "030 765 43 21" } } }),
    );
    let run = folder.run(&["drift", &dossier, "--json", "--on", "2027-01-05"]);
    assert_eq!(run.status, 1, "{run:?}");
    let drift: serde_json::Value = serde_json::from_str(&run.out).expect("JSON");
    assert_eq!((&drift["variant"], &drift["version"]), (&"website".into(), &4.into()));
    let rows = drift["sentences"].as_array().expect("sentences");
    assert!(!rows.is_empty());
    for row in rows {
        assert_eq!(row["kind"], "changed");
        assert!(row["today"].as_str().expect("words").contains("030 765 43 21"), "{row}");
        let facts = row["facts"].as_array().expect("facts");
        assert!(facts.iter().any(|fact| fact["field"] == "organisation.phone"), "{row}");
    }
}

#[test]
fn drift_writes_both_versions_in_one_document() {
    let folder = Folder::new();
    let dossier = folder.example("bakkerij");
    folder.done(&["publish", &dossier, "--on", "2026-11-22"]);
    edit(&folder, &dossier, &courier());
    let run = folder.run(&["drift", &dossier, "--to", "verschil.md", "--on", "2027-01-05"]);
    assert_eq!((run.status, run.err.as_str()), (1, ""));
    assert!(run.out.contains("verschil.md"), "{}", run.out);
    let text = String::from_utf8(folder.bytes("verschil.md")).expect("text");
    assert!(text.contains("[nieuw: DHL"), "{text}");
    // With --json nothing else stands on the output.
    let run = folder.run(&["drift", &dossier, "--json", "--to", "verschil.pdf", "--on", "2027-01-05"]);
    assert_eq!(run.status, 1, "{run:?}");
    serde_json::from_str::<serde_json::Value>(&run.out).expect("JSON");
    assert!(folder.bytes("verschil.pdf").starts_with(b"%PDF"));
    let run = folder.run(&["drift", &dossier, "--to", "verschil.xlsx"]);
    assert_eq!(run.status, 2, "{run:?}");
    assert!(!run.err.is_empty());
}

#[test]
fn what_cannot_be_published_or_compared_is_said_in_a_sentence() {
    let folder = Folder::new();
    let dossier = folder.example("aims-improve");
    let before = folder.bytes(&dossier);
    let run = folder.run(&["publish", &dossier, "--on", "2026-11-22"]);
    assert_eq!(run.status, 3, "{run:?}");
    assert!(run.out.contains("- ons adres (uw bedrijf, Bezoekadres)"), "{run:?}");
    assert_eq!(folder.bytes(&dossier), before, "nothing was published");
    let sentence = folder.refused(2, &["drift", &dossier]);
    assert!(sentence.contains("deze gepubliceerde verklaring staat niet in dit dossier"), "{sentence}");
    let sentence = folder.refused(2, &["drift", &dossier, "--variant", "employees"]);
    assert!(sentence.contains("nog geen versie gepubliceerd"), "{sentence}");
    folder.refused(2, &["publish", &dossier, "--variant", "burgers"]);
}
