//! Help and wrong calls, in Dutch.

mod support;

use support::{Folder, tests};

const VERBS: [&str; 12] = [
    "new",
    "import",
    "export",
    "statement",
    "retention",
    "check",
    "publish",
    "drift",
    "diff",
    "merge",
    "verify",
    "schema",
];

#[test]
fn the_help_is_as_it_was_read() {
    let folder = Folder::new();
    let mut text = format!("$ verantwoord --help\n{}", folder.done(&["--help"]));
    for verb in VERBS {
        text += &format!("\n$ verantwoord {verb} --help\n{}", folder.done(&[verb, "--help"]));
    }
    let reference = tests().join("references/help.txt");
    #[expect(clippy::disallowed_methods, reason = "whoever accepts a reference says so in the surroundings")]
    if std::env::var("ACCEPT").is_ok() {
        std::fs::create_dir_all(reference.parent().expect("a folder")).expect("a folder to write in");
        std::fs::write(&reference, &text).expect("a reference that can be written");
    }
    let known = std::fs::read_to_string(&reference).unwrap_or_default();
    assert!(known == text, "the help changed: read it, then accept it with ACCEPT=1\n{text}");
}

#[test]
fn every_verb_has_an_example_and_no_english() {
    let folder = Folder::new();
    let top = folder.done(&["--help"]);
    for verb in VERBS {
        assert!(top.contains(&format!("\n  {verb} ")), "{verb} is not in the list");
        let help = folder.done(&[verb, "--help"]);
        assert!(help.contains(&format!("Voorbeeld:\n  verantwoord {verb} ")), "{help}");
        assert_eq!(help, folder.done(&[verb, "-h"]), "one help, not two");
        for english in
            ["Usage", "Options", "Arguments", "Commands", "Print help", "possible values", "default:"]
        {
            assert!(!help.contains(english), "{english} in the help of {verb}");
        }
        assert!(help.lines().all(|line| line.chars().count() <= 100), "{help}");
    }
    assert!(folder.done(&["--version"]).starts_with("verantwoord "));
}

#[test]
fn a_wrong_call_is_one_dutch_sentence() {
    let folder = Folder::new();
    for (words, part) in [
        (&[][..], "geen opdracht"),
        (&["maak"], "“maak”"),
        (&["statement"], "--to BESTAND en DOSSIER"),
        (&["statement", "a", "--to"], "Achter --to ontbreekt iets"),
        (&["statement", "a", "--to", "b.pdf", "--kleur"], "“--kleur”"),
        (&["statement", "a", "--to", "b.pdf", "--to", "c.pdf"], "“--to” staat er twee keer"),
        (&["statement", "a", "--to", "b.pdf", "--on", "21-11-2026"], "2026-11-21"),
        (&["statement", "a", "--to", "b.pdf", "--on", "2026-02-30"], "“2026-02-30”"),
        (&["statement", "a", "--to", "b.pdf", "--address", "jij"], "u of je"),
        (&["import", "a", "b", "--format", "xlsx"], "auto of json"),
        (&["schema", "xml"], "“xml”"),
        (&["new", "a", "b"], "“b”"),
    ] {
        let sentence = folder.refused(2, words);
        assert!(sentence.contains(part), "{words:?}: {sentence}");
        for word in ["ongeldig", "verplicht", "helaas", "error", "invalid"] {
            assert!(!sentence.to_lowercase().contains(word), "{sentence}");
        }
    }
    assert_eq!(folder.names(), [""; 0], "a wrong call leaves nothing");
}
