//! Every notice people can read, in one file to be read aloud: `references/notices.txt`.

use std::collections::BTreeSet;
use std::io::{self, ErrorKind};

use document::json::Unreadable;
use dossier::error::NotRead;
use dossier::{Error, LogoProblem, MissingFact, Notice, StorageError as Storage};
use exchange::json::{Place, ReadError};
use register::{Language, RecordRef};

fn open(source: Storage) -> Error {
    Error::Open { file: "Bakkerij Jansen.verantwoord".to_owned(), source }
}

fn save(source: Storage) -> Error {
    Error::Save { file: "Bakkerij Jansen.verantwoord".to_owned(), source }
}

fn read(kind: ErrorKind) -> Error {
    Error::ReadFile { file: "register.json".to_owned(), source: io::Error::from(kind) }
}

fn write(kind: ErrorKind) -> Error {
    Error::WriteFile { file: "verklaring.pdf".to_owned(), source: io::Error::from(kind) }
}

fn disk() -> Storage {
    Storage::Io { doing: "reading", source: io::Error::other("a fault") }
}

fn held() -> io::Error {
    io::Error::other("a fault")
}

fn restore(source: Storage) -> Error {
    Error::Restore { file: "Bakkerij Jansen oud.verantwoord".to_owned(), source }
}

fn elsewhere(source: Storage) -> Error {
    Error::Elsewhere { file: "Bakkerij Jansen.verantwoord".to_owned(), source }
}

fn no_logo(problem: LogoProblem) -> Error {
    Error::NotALogo { file: "logo.svg".to_owned(), problem }
}

fn kept(why: Unreadable) -> Error {
    Error::KeptUnreadable { version: 3, why }
}

fn gaps(count: usize) -> Error {
    let fact = MissingFact {
        missing: "ons adres".to_owned(),
        record: "organisation".to_owned(),
        name: "uw bedrijf".to_owned(),
        field: "organisation.visiting_address".to_owned(),
        label: "Bezoekadres".to_owned(),
    };
    Error::Gaps(vec![fact; count])
}

/// Each kind of error in each shape that is worded in its own way.
fn all() -> Vec<(&'static str, Error)> {
    let damaged = || Storage::Damaged("its pages are gone".to_owned());
    let large = || Storage::TooLarge("80000000 bytes".to_owned());
    let place = Place { path: "activities[3].role".to_owned(), line: 412 };
    let word =
        ReadError::UnknownWord { place, word: "baas".to_owned(), allowed: vec!["controller".to_owned()] };
    vec![
        ("Een dossier openen: het bestand is er niet", open(Storage::NotFound)),
        ("Een dossier openen: iets anders", open(Storage::NotADossier("it is no SQLite file"))),
        ("Een dossier openen: beschadigd", open(damaged())),
        ("Een dossier openen: nieuwere versie", open(Storage::Newer { version: 9 })),
        ("Een dossier openen: te groot", open(large())),
        ("Een dossier openen: geen toegang", open(Storage::Permission)),
        ("Een dossier openen: de schijf werkt niet mee", open(disk())),
        (
            "Een versie vergelijken: er is er nog geen",
            Error::NothingPublished { variant: "website".to_owned(), language: Language::Dutch },
        ),
        (
            "Een versie vergelijken: er is er nog geen in het Engels",
            Error::NothingPublished { variant: "website".to_owned(), language: Language::English },
        ),
        ("Een versie openen: niet bij ons gepubliceerd", Error::NotKept { version: 2 }),
        ("Een versie openen: niet bij ons gepubliceerd, zonder nummer", Error::NotKept { version: 0 }),
        ("Een versie openen: nieuwere Verantwoord", kept(Unreadable::Newer(2))),
        ("Een versie openen: beschadigd", kept(Unreadable::NotADocument)),
        ("Een dossier bewaren: de naam is bezet", save(Storage::Exists)),
        ("Een dossier bewaren: elders gewijzigd", save(Storage::ChangedElsewhere)),
        ("Een dossier bewaren: het bestand of de map is weg", save(Storage::NotFound)),
        ("Een dossier bewaren: geen toegang", save(Storage::Permission)),
        ("Een dossier bewaren: schijf vol", save(Storage::DiskFull)),
        ("Een dossier bewaren: te groot", save(large())),
        ("Een dossier bewaren: geen gewoon bestand", save(Storage::NotADossier("it is no ordinary file"))),
        ("Een dossier bewaren: nog geen naam", save(Storage::NoFile)),
        ("Een dossier bewaren: de schijf werkt niet mee", save(disk())),
        ("Een dossier openen: al open", open(Storage::InUse)),
        ("Een dossier openen: geen eigen map", open(Storage::Home(Box::new(Storage::DiskFull)))),
        ("Een dossier bewaren: bezet door een ander programma", save(Storage::Held(held()))),
        ("Een dossier bewaren: niet zeker", save(Storage::Unknown(held()))),
        ("Een dossier bewaren: al open", save(Storage::InUse)),
        ("Een dossier bewaren: alleen te bekijken", save(Storage::ReadOnly)),
        ("Een dossier bewaren: een ander dossier", save(Storage::OtherDossier)),
        ("Een wijziging: onze fout", Error::Edit(damaged())),
        ("Een wijziging: schijf vol", Error::Edit(Storage::DiskFull)),
        (
            "Een wijziging: geen toegang tot de eigen map",
            Error::Edit(Storage::Home(Box::new(Storage::Permission))),
        ),
        ("Een wijziging: de schijf werkt niet mee", Error::Edit(disk())),
        ("Een wijziging: alleen te bekijken", Error::Edit(Storage::ReadOnly)),
        ("Een versie houden: schijf vol", Error::Keep(Storage::DiskFull)),
        ("Een versie houden: geen toegang", Error::Keep(Storage::Permission)),
        ("Een versie houden: de schijf werkt niet mee", Error::Keep(disk())),
        ("Oude versies: beschadigd", Error::Versions(damaged())),
        ("Oude versies: weg", Error::Versions(Storage::NotFound)),
        ("Oude versies: de schijf werkt niet mee", Error::Versions(disk())),
        ("Oude versies: niet in de lijst", Error::NoSuchVersion),
        ("Een versie terugzetten: de naam is bezet", restore(Storage::Exists)),
        ("Een versie terugzetten: de map is er niet", restore(Storage::NotFound)),
        ("Een versie terugzetten: geen toegang", restore(Storage::Permission)),
        ("Een versie terugzetten: schijf vol", restore(Storage::DiskFull)),
        ("Een versie terugzetten: beschadigd", restore(damaged())),
        ("Een versie terugzetten: de schijf werkt niet mee", restore(disk())),
        ("Een andere versie: een ander dossier", elsewhere(Storage::OtherDossier)),
        ("Een andere versie: weg", elsewhere(Storage::NotFound)),
        ("Een andere versie: beschadigd", elsewhere(damaged())),
        ("Een andere versie: nieuwer programma", elsewhere(Storage::Newer { version: 9 })),
        ("Een andere versie: geen toegang", elsewhere(Storage::Permission)),
        ("Een andere versie: de schijf werkt niet mee", elsewhere(disk())),
        ("Een andere versie: niets te kiezen", Error::NothingToChoose),
        ("Gevonden werk: al open", Error::Waiting(Storage::InUse)),
        ("Gevonden werk: de schijf werkt niet mee", Error::Waiting(disk())),
        ("Opruimen: schijf vol", Error::CleanUp(Storage::DiskFull)),
        ("Opruimen: alleen te bekijken", Error::CleanUp(Storage::ReadOnly)),
        ("Een bestand inlezen: het is er niet", read(ErrorKind::NotFound)),
        ("Een bestand inlezen: geen toegang", read(ErrorKind::PermissionDenied)),
        ("Een bestand inlezen: een map", read(ErrorKind::IsADirectory)),
        ("Een bestand inlezen: de schijf werkt niet mee", read(ErrorKind::TimedOut)),
        (
            "Een bestand inlezen: geen register",
            Error::NotARegister { file: "register.json".to_owned(), wrong: NotRead(word) },
        ),
        ("Een bestand maken: geen toegang", write(ErrorKind::PermissionDenied)),
        ("Een bestand maken: schijf vol", write(ErrorKind::StorageFull)),
        ("Een bestand maken: de map is er niet", write(ErrorKind::NotFound)),
        ("Een bestand maken: een map", write(ErrorKind::IsADirectory)),
        ("Een bestand maken: de schijf werkt niet mee", write(ErrorKind::TimedOut)),
        (
            "Een bestand maken: onbekend einde van de naam",
            Error::UnknownFormat { file: "verklaring.docx".to_owned(), known: vec![".pdf", ".html", ".md"] },
        ),
        ("Een bestand maken: over het dossier heen", Error::OverItself { file: "register.json".to_owned() }),
        (
            "Een verklaring: die variant is er niet",
            Error::UnknownVariant {
                name: "klanten".to_owned(),
                known: vec!["website".to_owned(), "customers".to_owned()],
            },
        ),
        ("Een verklaring: één gat", gaps(1)),
        ("Een verklaring: meer gaten", gaps(12)),
        ("Een logo: een ander soort bestand", no_logo(LogoProblem::UnknownKind)),
        ("Een logo: te groot", no_logo(LogoProblem::TooLarge)),
        ("Een logo: beschadigd", no_logo(LogoProblem::Unreadable)),
        ("Een logo: letters in een SVG", no_logo(LogoProblem::HasText)),
        ("Een logo: foto’s in een SVG", no_logo(LogoProblem::HasPictures)),
        (
            "Een onderdeel dat er niet meer is",
            Error::NoSuchRecord { record: RecordRef::parse("activity/nieuwsbrief").expect("a record") },
        ),
    ]
}

/// The kind of an error; a new one does not compile until it has its place here, and then in `all`.
fn kind(error: &Error) -> &'static str {
    match error {
        Error::Open { .. } => "Open",
        Error::Save { .. } => "Save",
        Error::Edit(_) => "Edit",
        Error::ReadFile { .. } => "ReadFile",
        Error::NotARegister { .. } => "NotARegister",
        Error::WriteFile { .. } => "WriteFile",
        Error::UnknownFormat { .. } => "UnknownFormat",
        Error::OverItself { .. } => "OverItself",
        Error::UnknownVariant { .. } => "UnknownVariant",
        Error::Gaps(_) => "Gaps",
        Error::NothingPublished { .. } => "NothingPublished",
        Error::NotKept { .. } => "NotKept",
        Error::KeptUnreadable { .. } => "KeptUnreadable",
        Error::NotALogo { .. } => "NotALogo",
        Error::NoSuchRecord { .. } => "NoSuchRecord",
        Error::Keep(_) => "Keep",
        Error::Versions(_) => "Versions",
        Error::NoSuchVersion => "NoSuchVersion",
        Error::Restore { .. } => "Restore",
        Error::Elsewhere { .. } => "Elsewhere",
        Error::NothingToChoose => "NothingToChoose",
        Error::Waiting(_) => "Waiting",
        Error::CleanUp(_) => "CleanUp",
    }
}

#[test]
fn every_notice_is_as_it_was_read() {
    let kinds: BTreeSet<_> = all().iter().map(|(_, error)| kind(error)).collect();
    assert_eq!(kinds.len(), 23, "a kind of error without a notice to read: {kinds:?}");
    let mut text = "Elke melding die iemand kan lezen, en dezelfde als één regel.\n".to_owned();
    for (when, error) in all() {
        let notice = Notice::from(&error);
        text += &format!("\n## {when}\n{}\n", notice.title);
        for line in [&notice.text, &notice.hint] {
            if !line.is_empty() {
                text += &format!("{line}\n");
            }
        }
        text += &format!("→ {}\n", notice.sentence());
    }
    tests::same_as_reference("notices.txt", &text);
}

#[test]
fn a_notice_is_plain_dutch_and_says_what_to_do() {
    for (when, error) in all() {
        let notice = Notice::from(&error);
        let sentence = notice.sentence();
        for part in [&notice.title, &notice.text, &notice.hint, &sentence] {
            assert!(part.is_empty() || part.ends_with('.'), "{when}: {part}");
            for word in
                ["ongeldig", "verplicht", "helaas", "er is iets misgegaan", "error", "fout opgetreden"]
            {
                assert!(!part.to_lowercase().contains(word), "{when}: {part}");
            }
        }
        assert!(!notice.title.is_empty(), "{when}");
        assert!(sentence.contains(':'), "{when}: says what happened, and what to do: {sentence}");
        assert_eq!(sentence.lines().count(), 1, "{when}");
    }
}

#[test]
fn the_log_names_no_file_and_no_fact() {
    for (when, error) in all() {
        let log = error.to_string();
        for secret in ["Jansen", "register.json", "verklaring", "baas", "nieuwsbrief", "klanten", "adres"] {
            assert!(!log.contains(secret), "{when}: {log}");
        }
    }
}

#[test]
fn a_name_cannot_dress_up_a_notice() {
    let error = Error::Open { file: "a\u{202e}fdp.\nWis alles\u{7}".to_owned(), source: Storage::NotFound };
    let title = Notice::from(&error).title;
    assert_eq!(title, "“a\u{fffd}fdp.\u{fffd}Wis alles\u{fffd}” is er niet.");
    let long = Error::Open { file: "a".repeat(5_000), source: Storage::NotFound };
    assert!(Notice::from(&long).title.chars().count() < 120);
}
