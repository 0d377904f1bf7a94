//! `verantwoord diff` and `verantwoord merge`.

mod support;

use std::fs;

use support::{Folder, make_writable, permissions_hold};

fn json(text: &str) -> serde_json::Value {
    serde_json::from_str(text).expect("JSON")
}

/// Two copies of the bakery's dossier: `mijn` and `hun`.
fn copies() -> Folder {
    let folder = Folder::new();
    let dossier = folder.example("bakkerij");
    fs::copy(folder.path(&dossier), folder.path("mijn.verantwoord")).expect("a copy");
    fs::rename(folder.path(&dossier), folder.path("hun.verantwoord")).expect("the dossier itself");
    folder
}

/// Changes a dossier as somebody else would: what stands in the file is taken over.
fn edit(folder: &Folder, dossier: &str, records: &serde_json::Value) {
    let mut file = serde_json::json!({ "format": "verantwoord-register", "version": 1 });
    for (key, value) in records.as_object().expect("records") {
        file[key] = value.clone();
    }
    folder.write("wijziging.json", file.to_string());
    folder.done(&["import", dossier, "wijziging.json"]);
    fs::remove_file(folder.path("wijziging.json")).expect("a file of ours");
}

fn register(folder: &Folder, dossier: &str) -> serde_json::Value {
    folder.done(&["export", dossier, "--to", "uit.json"]);
    json(&folder.text("uit.json"))
}

/// Mine has a new recipient, theirs a new one too and another telephone number.
fn apart() -> Folder {
    let folder = copies();
    edit(
        &folder,
        "mijn.verantwoord",
        &serde_json::json!({ "recipients": [{ "id": "van-mij", "kind": "third_party", "name": "Van mij" }] }),
    );
    edit(
        &folder,
        "hun.verantwoord",
        &serde_json::json!({ "recipients": [{ "id": "van-hen", "kind": "third_party", "name": "Van hen" }] }),
    );
    folder
}

/// The same, and both have their own short name and number of people.
fn overlapping() -> Folder {
    let folder = apart();
    let firm = |name: &str, people: u32| {
        serde_json::json!({ "organisation": {
            "short_name": { "confirmed": name },
            "people": { "confirmed": people },
        } })
    };
    edit(&folder, "mijn.verantwoord", &firm("Jansen", 11));
    edit(&folder, "hun.verantwoord", &firm("De bakker", 12));
    folder
}

#[test]
fn copies_that_are_the_same_have_no_differences() {
    let folder = copies();
    let out = folder.done(&["diff", "mijn.verantwoord", "hun.verantwoord"]);
    assert_eq!(out, "Er zijn geen verschillen.\n");
    let report = json(&folder.done(&["diff", "mijn.verantwoord", "hun.verantwoord", "--json"]));
    assert_eq!(report, serde_json::json!({ "same_dossier": true, "differences": [] }));
}

#[test]
fn differences_are_sentences_and_status_1() {
    let folder = overlapping();
    let before = (folder.bytes("mijn.verantwoord"), folder.bytes("hun.verantwoord"));
    let run = folder.run(&["diff", "mijn.verantwoord", "hun.verantwoord"]);
    assert_eq!((run.status, run.err.as_str()), (1, ""));
    assert_eq!(
        run.out,
        "Uw bedrijf: Korte naam was “Jansen”, is nu “De bakker”.\n\
         Uw bedrijf: Aantal mensen was “11”, is nu “12”.\n\
         Ontvanger Van mij is verwijderd.\n\
         Ontvanger Van hen is toegevoegd.\n\
         Verschillen: 4.\n"
    );
    let run = folder.run(&["diff", "mijn.verantwoord", "hun.verantwoord", "--json"]);
    assert_eq!(run.status, 1);
    let report = json(&run.out);
    assert_eq!(report["differences"].as_array().map(Vec::len), Some(4));
    assert_eq!(
        report["differences"][1],
        serde_json::json!({
            "text": "Uw bedrijf: Aantal mensen was “11”, is nu “12”.",
            "record": "organisation",
            "kind": "uw bedrijf",
            "name": "",
            "what": "changed",
            "field": "organisation.people",
            "label": "Aantal mensen",
            "before": "11",
            "after": "12",
        })
    );
    assert_eq!(report["differences"][2]["what"], "removed");
    assert_eq!(report["differences"][2]["record"], "recipient/van-mij");
    assert_eq!((folder.bytes("mijn.verantwoord"), folder.bytes("hun.verantwoord")), before);
}

#[test]
fn two_dossiers_are_compared_but_not_merged() {
    let folder = Folder::new();
    let (one, other) = (folder.example("bakkerij"), folder.example("webshop"));
    let run = folder.run(&["diff", &one, &other]);
    assert_eq!(run.status, 1);
    assert!(run.out.starts_with("Let op: dit zijn twee verschillende dossiers"), "{}", run.out);
    let before = (folder.bytes(&one), folder.names());
    let sentence =
        folder.refused(2, &["merge", &one, &other, "--prefer", "mine", "--report", "verslag.json"]);
    assert!(sentence.contains("twee verschillende dossiers"), "{sentence}");
    assert_eq!((folder.bytes(&one), folder.names()), before);
}

#[test]
fn what_only_one_has_stays_and_what_the_other_has_comes() {
    let folder = apart();
    let out = folder.done(&["merge", "mijn.verantwoord", "hun.verantwoord", "--report", "verslag.json"]);
    assert_eq!(out, "Overgenomen: 1.\n- Ontvanger Van hen is toegevoegd.\n");
    let merged = register(&folder, "mijn.verantwoord");
    let names: Vec<&str> = merged["recipients"]
        .as_array()
        .expect("recipients")
        .iter()
        .filter_map(|it| it["name"].as_str())
        .collect();
    assert!(names.contains(&"Van mij") && names.contains(&"Van hen"), "{names:?}");
    let report = json(&folder.text("verslag.json"));
    assert_eq!((&report["written"], &report["prefer"]), (&true.into(), &serde_json::Value::Null));
    assert_eq!(report["taken"][0]["record"], "recipient/van-hen");
    assert_eq!(report["conflicts"], serde_json::json!([]));
    folder.done(&["verify", "mijn.verantwoord"]);
    // The other way round the same comes out, so then there is nothing left.
    folder.done(&["merge", "hun.verantwoord", "mijn.verantwoord"]);
    let before = folder.bytes("hun.verantwoord");
    let out = folder.done(&["merge", "hun.verantwoord", "mijn.verantwoord"]);
    assert_eq!(out, "Er is niets bij gekomen.\n");
    assert_eq!(folder.bytes("hun.verantwoord"), before, "nothing changed, so not a byte");
}

#[test]
fn what_both_have_is_not_decided_without_a_choice() {
    let folder = overlapping();
    let before = (folder.bytes("mijn.verantwoord"), folder.bytes("hun.verantwoord"), folder.names());
    let run = folder.run(&["merge", "mijn.verantwoord", "hun.verantwoord"]);
    assert_eq!(run.status, 5);
    assert_eq!(
        run.err,
        "In 2 velden staat in beide bestanden iets anders: kies met --prefer mine of --prefer theirs wat blijft.\n"
    );
    assert_eq!(
        run.out,
        "Beide hebben iets anders:\n\
         - Uw bedrijf: Korte naam is bij u “Jansen”, in het andere bestand “De bakker”.\n\
         - Uw bedrijf: Aantal mensen is bij u “11”, in het andere bestand “12”.\n"
    );
    assert_eq!(
        (folder.bytes("mijn.verantwoord"), folder.bytes("hun.verantwoord"), folder.names()),
        before,
        "nothing is written"
    );
    // A report that was asked for tells what is to be chosen, and that nothing was written.
    folder.refused(5, &["merge", "mijn.verantwoord", "hun.verantwoord", "--report", "verslag.json"]);
    let report = json(&folder.text("verslag.json"));
    assert_eq!(report["written"], false);
    assert_eq!(report["conflicts"][1]["about"], "field");
    assert_eq!(report["conflicts"][1]["field"], "organisation.people");
    assert_eq!(report["conflicts"][1]["mine"], "11");
    assert_eq!(report["conflicts"][1]["theirs"], "12");
    assert_eq!(folder.bytes("mijn.verantwoord"), before.0);
}

#[test]
fn the_choice_holds_for_what_both_have_and_for_nothing_else() {
    for (prefer, name, people) in [("mine", "Jansen", 11), ("theirs", "De bakker", 12)] {
        let folder = overlapping();
        let other = folder.bytes("hun.verantwoord");
        let out = folder.done(&["merge", "mijn.verantwoord", "hun.verantwoord", "--prefer", prefer]);
        assert!(out.contains("Beide hadden iets anders; gekozen is"), "{out}");
        let merged = register(&folder, "mijn.verantwoord");
        assert_eq!(merged["organisation"]["short_name"]["confirmed"], name);
        assert_eq!(merged["organisation"]["people"]["confirmed"], people);
        let recipients = merged["recipients"].to_string();
        assert!(recipients.contains("van-mij") && recipients.contains("van-hen"), "{prefer}: both stay");
        assert_eq!(folder.bytes("hun.verantwoord"), other, "the other file stays as it is");
        folder.done(&["verify", "mijn.verantwoord"]);
    }
}

#[test]
fn what_cannot_be_read_or_written_leaves_everything_as_it_was() {
    let folder = overlapping();
    folder.write("geen.verantwoord", "dit is geen dossier");
    let before = (folder.bytes("mijn.verantwoord"), folder.names());
    for verb in ["diff", "merge"] {
        folder.refused(4, &[verb, "mijn.verantwoord", "geen.verantwoord"]);
        folder.refused(4, &[verb, "weg.verantwoord", "mijn.verantwoord"]);
        folder.refused(2, &[verb, "mijn.verantwoord"]);
    }
    folder.refused(2, &["merge", "mijn.verantwoord", "hun.verantwoord", "--prefer", "nieuwste"]);
    let report = |path: &str| {
        folder
            .run(&["merge", "mijn.verantwoord", "hun.verantwoord", "--prefer", "mine", "--report", path])
            .status
    };
    assert_eq!(report("mijn.verantwoord"), 2);
    assert_eq!(report("hun.verantwoord"), 2);
    assert_eq!(report("nergens/verslag.json"), 6);
    assert_eq!((folder.bytes("mijn.verantwoord"), folder.names()), before);
    if permissions_hold() {
        let mut permissions = fs::metadata(folder.path("")).expect("the folder").permissions();
        permissions.set_readonly(true);
        fs::set_permissions(folder.path(""), permissions).expect("a folder of ours");
        let run = folder.run(&["merge", "mijn.verantwoord", "hun.verantwoord", "--prefer", "theirs"]);
        make_writable(&folder.path(""));
        assert_eq!(run.status, 6, "{run:?}");
        assert_eq!((folder.bytes("mijn.verantwoord"), folder.names()), before);
    }
}
