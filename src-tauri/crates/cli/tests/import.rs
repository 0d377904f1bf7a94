//! `verantwoord new` and `verantwoord import`.

mod support;

use std::fs;

use support::{Folder, example, make_writable, permissions_hold};

fn json(text: &str) -> serde_json::Value {
    serde_json::from_str(text).expect("JSON")
}

#[test]
fn a_new_dossier_has_the_name_it_was_given() {
    let folder = Folder::new();
    folder.done(&["new", "a.verantwoord", "--name", "  Bakkerij\tJansen "]);
    folder.done(&["export", "a.verantwoord", "--to", "a.json"]);
    let register = json(&folder.text("a.json"));
    assert_eq!(register["organisation"]["trade_name"]["confirmed"], "Bakkerij Jansen");
    let sentence = folder.refused(2, &["new", "a.verantwoord"]);
    assert!(sentence.contains("bestaat al"), "{sentence}");
}

#[test]
fn a_new_dossier_of_a_sector_has_proposals_and_nothing_confirmed() {
    let folder = Folder::new();
    folder.done(&["new", "a.verantwoord", "--sector", "Restaurant"]);
    folder.done(&["export", "a.verantwoord", "--to", "a.json"]);
    let text = folder.text("a.json");
    let register = json(&text);
    assert_eq!(register["activities"][0]["id"], "reserveringen");
    assert_eq!(register["activities"][0]["role"]["proposed"], "controller");
    let sentence = folder.refused(2, &["new", "b.verantwoord", "--sector", "piraat"]);
    assert!(sentence.contains("“piraat”") && sentence.contains("horeca"), "{sentence}");
    folder.refused(3, &["statement", "a.verantwoord", "--to", "a.md"]);
}

#[test]
fn every_example_comes_out_as_it_went_in() {
    let folder = Folder::new();
    for name in ["aims-improve", "improve-quality-services", "bakkerij", "webshop", "leeg", "alles_open"] {
        let dossier = folder.example(name);
        folder.done(&["export", &dossier, "--to", "out.json"]);
        assert!(folder.bytes("out.json") == fs::read(example(name)).expect("the example"), "{name}");
        folder.done(&["verify", &dossier]);
    }
}

#[test]
fn a_second_time_nothing_is_new_and_every_record_is_counted() {
    let folder = Folder::new();
    let dossier = folder.example("bakkerij");
    let before = folder.bytes(&dossier);
    folder.done(&["import", &dossier, &example("bakkerij"), "--report", "verslag.json"]);
    let report = json(&folder.text("verslag.json"));
    let count = |key: &str| report[key].as_u64().unwrap_or_else(|| panic!("{key} in {report}"));
    assert_eq!((count("new"), count("changed"), count("refused")), (0, 0, 0));
    assert_eq!(count("read"), count("same"));
    assert!(count("read") > 50);
    assert_eq!(report["format"], "json");
    for key in ["ignored_columns", "mapping", "remarks"] {
        assert!(!report[key].is_null(), "{key}");
    }
    assert_eq!(folder.bytes(&dossier), before, "nothing changed, so not a byte");
}

#[test]
fn into_a_dossier_that_exists_it_adds_and_updates() {
    let folder = Folder::new();
    let dossier = folder.example("bakkerij");
    let mut register = json(&fs::read_to_string(example("bakkerij")).expect("the example"));
    let activities = register["activities"].as_array_mut().expect("activities");
    activities.truncate(1);
    activities[0]["name"] = "Bestellen aan de deur".into();
    register["organisation"] = serde_json::json!({ "short_name": { "confirmed": "Jansen" } });
    folder.write("wijziging.json", register.to_string());
    let out = folder.done(&["import", &dossier, "wijziging.json", "--dry-run"]);
    assert!(out.starts_with("Gelezen: "), "{out}");
    folder.done(&["export", &dossier, "--to", "still.json"]);
    assert!(!folder.text("still.json").contains("aan de deur"), "a dry run changes nothing");
    let out = folder.done(&["import", &dossier, "wijziging.json"]);
    assert!(out.contains("Nieuw: 0. Gewijzigd: 2."), "{out}");
    folder.done(&["export", &dossier, "--to", "na.json"]);
    let after = json(&folder.text("na.json"));
    assert_eq!(after["activities"].as_array().map(Vec::len), Some(9), "what the file leaves out stays");
    assert_eq!(after["activities"][0]["name"], "Bestellen aan de deur");
    assert_eq!(after["organisation"]["short_name"]["confirmed"], "Jansen");
    assert_eq!(after["organisation"]["trade_name"]["confirmed"], "Bakkerij Jansen");
}

#[test]
fn a_file_that_is_no_register_is_refused_with_the_place_and_leaves_nothing() {
    let folder = Folder::new();
    let whole = fs::read_to_string(example("bakkerij")).expect("the example");
    folder.write("leeg.json", "");
    folder.write("afgekapt.json", &whole[..whole.len() / 2]);
    folder.write("geen.json", "{\"a\": 1}");
    folder.write("nieuwer.json", "{\"format\": \"verantwoord-register\", \"version\": 99}");
    folder.write("woord.json", whole.replace("\"controller\"", "\"baas\""));
    folder.write("veld.json", whole.replace("\"review_due\"", "\"opnieuw\""));
    folder.write("verwijzing.json", whole.replacen("\"klanten\"", "\"niemand\"", 1));
    folder.write("beeld.json", [0xff, 0xd8, 0xff, 0xe0]);
    let names = folder.names();
    for (file, part) in [
        ("leeg.json", "leeg"),
        ("afgekapt.json", "regel"),
        ("geen.json", "geen register"),
        ("nieuwer.json", "nieuwere"),
        ("woord.json", "activities[0].role"),
        ("veld.json", "opnieuw"),
        ("verwijzing.json", "niemand"),
        ("beeld.json", "UTF-8"),
        ("weg.json", "is er niet"),
        (".", "map"),
    ] {
        let sentence = folder.refused(4, &["import", "nieuw.verantwoord", file, "--report", "verslag.json"]);
        assert!(sentence.contains(part), "{file}: {sentence}");
        assert_eq!(folder.names(), names, "{file} leaves nothing");
    }
    let dossier = folder.example("webshop");
    let before = folder.bytes(&dossier);
    folder.refused(4, &["import", &dossier, "afgekapt.json"]);
    assert_eq!(folder.bytes(&dossier), before, "the dossier is as it was");
}

#[test]
fn what_is_no_dossier_is_not_touched() {
    let folder = Folder::new();
    let dossier = folder.example("leeg");
    let whole = folder.bytes(&dossier);
    folder.write("brief.verantwoord", "Beste oma,");
    folder.write("leeg.txt", "");
    folder.write("half.verantwoord", &whole[..whole.len() / 2]);
    let mut spoilt = whole.clone();
    spoilt[1024..2048].fill(0xa5);
    folder.write("stuk.verantwoord", &spoilt);
    for file in ["brief.verantwoord", "leeg.txt", "half.verantwoord", "stuk.verantwoord"] {
        let before = folder.bytes(file);
        for words in [
            &["import", file, &example("bakkerij")][..],
            &["check", file],
            &["verify", file],
            &["export", file, "--to", "uit.json"],
            &["statement", file, "--to", "uit.pdf", "--concept"],
        ] {
            folder.refused(4, words);
        }
        assert_eq!(folder.bytes(file), before, "{file}");
    }
    for verb in ["check", "verify"] {
        let sentence = folder.refused(4, &[verb, "weg.verantwoord"]);
        assert!(sentence.contains("“weg.verantwoord” is er niet"), "{sentence}");
    }
    assert!(!folder.has("uit.json") && !folder.has("uit.pdf"));
}

#[test]
fn a_folder_that_is_not_there_is_status_six() {
    let folder = Folder::new();
    for words in [
        &["new", "weg/a.verantwoord"][..],
        &["import", "weg/a.verantwoord", &example("bakkerij")],
        &["import", "a.verantwoord", &example("bakkerij"), "--report", "weg/verslag.json"],
    ] {
        folder.refused(6, words);
        assert_eq!(folder.names(), [""; 0], "{words:?}");
    }
}

#[test]
fn a_folder_for_reading_only_is_status_six_and_the_dossier_is_as_it_was() {
    if !permissions_hold() {
        // Root may write anywhere; a file for reading only is refused all the same, see below.
        return;
    }
    let folder = Folder::new();
    let dossier = folder.example("leeg");
    let before = folder.bytes(&dossier);
    let own = folder.path(".");
    let mut permissions = fs::metadata(&own).expect("the folder").permissions();
    permissions.set_readonly(true);
    fs::set_permissions(&own, permissions).expect("a folder of ours");
    let runs = [
        folder.run(&["import", &dossier, &example("bakkerij")]),
        folder.run(&["new", "a.verantwoord"]),
        folder.run(&["export", &dossier, "--to", "a.json"]),
    ];
    make_writable(&own);
    assert_eq!(runs.map(|run| run.status), [6, 6, 6]);
    assert_eq!(folder.bytes(&dossier), before);
    assert_eq!(folder.names(), ["leeg.verantwoord"]);
}

#[test]
fn a_file_for_reading_only_is_never_replaced() {
    let folder = Folder::new();
    let dossier = folder.example("leeg");
    folder.write("a.json", "van oma");
    for file in [&dossier, "a.json"] {
        let path = folder.path(file);
        let mut permissions = fs::metadata(&path).expect("the file").permissions();
        permissions.set_readonly(true);
        fs::set_permissions(&path, permissions).expect("a file of ours");
    }
    let before = folder.bytes(&dossier);
    folder.refused(6, &["import", &dossier, &example("bakkerij"), "--report", "verslag.json"]);
    folder.refused(6, &["export", &dossier, "--to", "a.json"]);
    assert_eq!((folder.bytes(&dossier), folder.text("a.json").as_str()), (before, "van oma"));
    assert_eq!(folder.names(), ["a.json", "leeg.verantwoord"]);
}

#[test]
fn a_report_never_goes_over_the_files_it_is_about() {
    let folder = Folder::new();
    let dossier = folder.example("leeg");
    let before = folder.bytes(&dossier);
    fs::copy(example("bakkerij"), folder.path("in.json")).expect("a copy");
    folder.refused(2, &["import", &dossier, "in.json", "--report", &dossier]);
    folder.refused(2, &["import", &dossier, "in.json", "--report", "./in.json"]);
    assert_eq!(folder.bytes(&dossier), before);
}
