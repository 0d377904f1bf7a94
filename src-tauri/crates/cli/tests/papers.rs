//! `verantwoord statement`, `export`, `check`, `verify` and `schema`.

mod support;

use support::Folder;

const ON: [&str; 2] = ["--on", "2026-11-21"];

#[test]
fn a_statement_comes_in_every_format() {
    let folder = Folder::new();
    let dossier = folder.example("bakkerij");
    for (file, start) in [
        ("v.pdf", "%PDF-"),
        ("v.docx", "PK\u{3}\u{4}"),
        ("v.html", "<!doctype html>"),
        ("v.fragment.html", "<"),
        ("v.md", "# Privacyverklaring"),
        ("v.txt", "Privacyverklaring"),
        (
            "v.document.json",
            "{\n  \"format\": \"verantwoord-document\",\n  \"version\": 1,\n  \"document\": {\n    \"title\": \"Privacyverklaring",
        ),
        ("GROOT.PDF", "%PDF-"),
    ] {
        let out = folder.done(&["statement", &dossier, "--to", file, ON[0], ON[1]]);
        assert_eq!(out, format!("Gemaakt: {file}\n"));
        let bytes = folder.bytes(file);
        let begin = String::from_utf8_lossy(&bytes[..start.len()]).to_lowercase();
        assert_eq!(begin, start.to_lowercase(), "{file}");
    }
    assert!(!folder.text("v.fragment.html").contains("<html"), "a fragment is no page");
    assert!(folder.text("v.md").contains("21 november 2026"), "the day that was given");
}

#[test]
fn the_same_input_gives_the_same_bytes() {
    let folder = Folder::new();
    let dossier = folder.example("webshop");
    for file in
        ["v.pdf", "v.docx", "v.html", "v.fragment.html", "v.md", "v.txt", "v.document.json", "v.tilt.json"]
    {
        folder.run(&["statement", &dossier, "--to", file, ON[0], ON[1]]);
        let once = folder.bytes(file);
        folder.run(&["statement", &dossier, "--to", file, ON[0], ON[1]]);
        assert!(folder.bytes(file) == once, "{file}");
    }
    for file in ["r.pdf", "r.docx", "r.html", "r.fragment.html", "r.md", "r.txt", "r.json"] {
        folder.done(&["export", &dossier, "--to", file, ON[0], ON[1]]);
        let once = folder.bytes(file);
        folder.done(&["export", &dossier, "--to", file, ON[0], ON[1]]);
        assert!(folder.bytes(file) == once, "{file}");
    }
}

#[test]
fn with_gaps_nothing_is_written_and_the_gaps_are_listed() {
    let folder = Folder::new();
    let dossier = folder.example("alles_open");
    let run = folder.run(&["statement", &dossier, "--to", "v.pdf", ON[0], ON[1]]);
    assert_eq!(run.status, 3);
    assert!(!folder.has("v.pdf"));
    assert!(run.err.starts_with("Er ontbreken nog "), "{}", run.err);
    assert_eq!(run.err.lines().count(), 1);
    let gaps: Vec<&str> = run.out.lines().collect();
    assert!(gaps.len() > 3 && gaps.iter().all(|gap| gap.starts_with("- ")), "{}", run.out);
    folder.write("v.md", "de oude");
    folder.refused(3, &["statement", &dossier, "--to", "v.md", ON[0], ON[1]]);
    assert_eq!(folder.text("v.md"), "de oude");

    let out = folder.done(&["statement", &dossier, "--to", "v.md", "--concept", ON[0], ON[1]]);
    assert!(gaps.iter().all(|gap| out.contains(gap)), "{out}");
    assert!(folder.text("v.md").contains("hier ontbreekt"));
}

#[test]
fn a_complete_statement_may_be_a_concept_too() {
    let folder = Folder::new();
    let dossier = folder.example("bakkerij");
    folder.done(&["statement", &dossier, "--to", "v.md", "--concept", ON[0], ON[1]]);
    folder.done(&["statement", &dossier, "--to", "w.md", ON[0], ON[1]]);
    assert!(folder.text("v.md").to_lowercase().contains("concept"));
    assert!(!folder.text("w.md").to_lowercase().contains("concept"));
}

#[test]
fn the_reader_is_addressed_as_asked() {
    let folder = Folder::new();
    let dossier = folder.example("bakkerij");
    for (address, has, has_not) in [("u", "Uw rechten", "Jouw"), ("je", "Je", "Uw rechten")] {
        folder.done(&["statement", &dossier, "--to", "v.txt", "--address", address, ON[0], ON[1]]);
        let text = folder.text("v.txt");
        assert!(text.contains(has) && !text.contains(has_not), "{address}: {text}");
    }
}

#[test]
fn a_variant_is_one_that_exists() {
    let folder = Folder::new();
    let dossier = folder.example("bakkerij");
    folder.done(&["statement", &dossier, "--to", "v.md", "--variant", "website", ON[0], ON[1]]);
    let run = folder.run(&["statement", &dossier, "--to", "e.md", "--variant", "employees", "--concept"]);
    assert_eq!(run.status, 0, "{run:?}");
    assert_ne!(folder.bytes("v.md"), folder.bytes("e.md"));
    let sentence = folder.refused(2, &["statement", &dossier, "--to", "x.md", "--variant", "klanten"]);
    assert!(sentence.contains("“klanten”") && sentence.contains("customers"), "{sentence}");
    assert!(!folder.has("x.md"));
}

#[test]
fn an_ending_that_is_no_format_is_a_wrong_call() {
    let folder = Folder::new();
    let dossier = folder.example("bakkerij");
    for (words, known) in [
        (["statement", &dossier, "--to", "v.doc"], ".fragment.html"),
        (["statement", &dossier, "--to", "v.json"], ".document.json"),
        (["statement", &dossier, "--to", "verklaring"], ".pdf"),
        (["export", &dossier, "--to", "r.xlsx"], ".json"),
    ] {
        let sentence = folder.refused(2, &words);
        assert!(sentence.contains(known), "{sentence}");
    }
    assert_eq!(folder.names(), [dossier.as_str()]);
}

#[test]
fn a_paper_that_cannot_be_written_is_status_six() {
    let folder = Folder::new();
    let dossier = folder.example("bakkerij");
    folder.refused(6, &["statement", &dossier, "--to", "weg/v.pdf"]);
    folder.refused(6, &["export", &dossier, "--to", "weg/r.json"]);
    std::fs::create_dir(folder.path("map.pdf")).expect("a folder");
    folder.refused(6, &["statement", &dossier, "--to", "map.pdf"]);
    folder.refused(2, &["export", &dossier, "--to", &dossier]);
    assert_eq!(folder.names(), [dossier.as_str(), "map.pdf"]);
}

#[test]
fn check_counts_and_ends_with_one_when_there_are_faults() {
    let folder = Folder::new();
    let complete = folder.example("bakkerij");
    let out = folder.done(&["check", &complete, ON[0], ON[1]]);
    assert_eq!(out, "Er staan geen punten open.\n");
    let open = folder.example("alles_open");
    let run = folder.run(&["check", &open, ON[0], ON[1]]);
    assert_eq!((run.status, run.err.as_str()), (1, ""));
    let faults = run.out.lines().filter(|line| line.starts_with("fout: ")).count();
    assert!(faults > 0);
    assert!(run.out.lines().last().is_some_and(|line| line.starts_with(&format!("Fouten: {faults}. "))));
    let run = folder.run(&["check", &open, "--json", ON[0], ON[1]]);
    assert_eq!((run.status, run.err.as_str()), (1, ""));
    let report: serde_json::Value = serde_json::from_str(&run.out).expect("JSON");
    assert_eq!(report["on"], "2026-11-21");
    assert_eq!(report["faults"], faults);
    let findings = report["findings"].as_array().expect("a list");
    assert_eq!(findings.iter().filter(|finding| finding["severity"] == "fault").count(), faults);
    for key in ["check", "record", "name", "field", "label", "severity", "article", "text"] {
        assert!(findings.iter().all(|finding| finding[key].is_string()), "{key}");
    }
    assert_eq!(run, folder.run(&["check", &open, "--json", ON[0], ON[1]]));
}

#[test]
fn verify_says_what_it_looked_at() {
    let folder = Folder::new();
    let dossier = folder.example("bakkerij");
    let before = folder.bytes(&dossier);
    let out = folder.done(&["verify", &dossier]);
    assert!(out.starts_with("bakkerij.verantwoord is in orde."), "{out}");
    assert!(
        out.contains("quick_check") && out.contains("verwijzingen") && out.contains("9 activiteiten"),
        "{out}"
    );
    assert_eq!(folder.bytes(&dossier), before);
    assert_eq!(folder.names(), [dossier.as_str()], "verify leaves nothing beside the file");
}

#[test]
fn the_schema_is_json_schema() {
    let folder = Folder::new();
    let out = folder.done(&["schema", "json"]);
    let schema: serde_json::Value = serde_json::from_str(&out).expect("JSON");
    assert_eq!(schema["$schema"], "https://json-schema.org/draft/2020-12/schema");
    assert!(schema["properties"]["activities"].is_object());
    assert_eq!(out, folder.done(&["schema", "json"]));
}

#[test]
fn the_register_is_a_paper_too() {
    let folder = Folder::new();
    let dossier = folder.example("bakkerij");
    for file in ["r.pdf", "r.docx", "r.html", "r.fragment.html", "r.md", "r.txt", "r.json"] {
        assert_eq!(
            folder.done(&["export", &dossier, "--to", file, ON[0], ON[1]]),
            format!("Gemaakt: {file}\n")
        );
    }
    assert!(folder.bytes("r.pdf").starts_with(b"%PDF-"));
    assert!(folder.text("r.md").contains("Bestellen in de winkel of per telefoon"));
}

#[test]
fn the_register_comes_on_one_page_too() {
    let folder = Folder::new();
    let dossier = folder.example("bakkerij");
    for file in ["o.pdf", "o.docx", "o.html", "o.fragment.html", "o.md", "o.txt"] {
        folder.done(&["export", &dossier, "--to", file, "--what", "overview", ON[0], ON[1]]);
    }
    assert!(folder.text("o.md").starts_with("# Overzicht van Bakkerij Jansen\n"));
    folder.refused(2, &["export", &dossier, "--to", "o.json", "--what", "overview"]);
    folder.refused(2, &["export", &dossier, "--to", "o.pdf", "--what", "alles"]);
}

#[test]
fn a_statement_for_programs_says_on_standard_error_what_it_cannot_say() {
    let folder = Folder::new();
    let dossier = folder.example("bakkerij");
    let run = folder.run(&["statement", &dossier, "--to", "v.tilt.json", ON[0], ON[1]]);
    assert_eq!((run.status, run.out.as_str()), (0, "Gemaakt: v.tilt.json\n"));
    let mut lines = run.err.lines();
    assert_eq!(lines.next(), Some("Dit staat er niet zo in als in de verklaring:"));
    assert!(lines.all(|line| line.starts_with("- ") && line.ends_with('.')), "{}", run.err);
    assert!(run.err.contains("Welke cookies uw website plaatst"));
    let file: serde_json::Value = serde_json::from_str(&folder.text("v.tilt.json")).expect("JSON");
    assert_eq!(file["controller"]["name"], "Bakkerij Jansen");
    assert_eq!(file["meta"]["status"], "active");
    // Every activity that the statement tells of.
    let entries = file["dataDisclosed"].as_array().expect("a list");
    for id in ["bestellingen-1", "nieuwsbrief-1", "loon-1"] {
        assert!(entries.iter().any(|entry| entry["_id"] == id), "{id}");
    }
    folder.run(&[
        "statement",
        &dossier,
        "--to",
        "e.tilt.json",
        "--variant",
        "employees",
        "--concept",
        ON[0],
        ON[1],
    ]);
    let employees: serde_json::Value = serde_json::from_str(&folder.text("e.tilt.json")).expect("JSON");
    let entries = employees["dataDisclosed"].as_array().expect("a list");
    assert!(!entries.iter().any(|entry| entry["_id"] == "bestellingen-1"), "that is for customers");
}
