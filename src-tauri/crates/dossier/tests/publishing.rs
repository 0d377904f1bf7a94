//! Publishing a statement, what it keeps, and how it and the register come apart.

use ::register::*;
use chrono::NaiveDate;
use document::Fact;
use dossier::drift::DriftKind;
use dossier::{Dossier, Error, Ids};

const DUTCH: Language = Language::Dutch;

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day")
}

fn website() -> VariantId {
    VariantId::from("website")
}

/// The bakery, whose statement is complete, and of which no version was made with the program yet.
fn bakery() -> Dossier {
    let folder =
        std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../tests/dossiers/bakkerij.json");
    let text = std::fs::read(folder).expect("the example");
    let register = exchange::json::read(&text).expect("a register").register;
    let mut number = 0;
    let ids = Ids::from(move || {
        number += 1;
        number
    });
    Dossier::unnamed(register, ids, day("2026-11-21")).expect("a dossier")
}

fn change(dossier: &mut Dossier, id: &str, change: impl FnOnce(&mut ProcessingActivity)) {
    let activity = dossier.register().activities.iter().find(|it| it.id.as_str() == id).expect("an activity");
    let mut activity = activity.clone();
    change(&mut activity);
    dossier.save_activity(activity).expect("it is saved");
}

/// A firm that brings the orders round.
fn add_recipient(dossier: &mut Dossier) {
    let recipient = Recipient {
        name: "DHL".to_owned(),
        kind: RecipientKind::ThirdParty,
        purpose: Answer::Confirmed("bestellingen bezorgen".to_owned()),
        country: Answer::Confirmed("NL".to_owned()),
        ..Recipient::default()
    };
    dossier.save_recipient(recipient).expect("it is saved");
}

#[test]
fn a_published_version_stays_as_it_was() {
    let mut dossier = bakery();
    let published = dossier.publish(&website(), DUTCH, day("2026-11-22")).expect("it is complete");
    assert_eq!(published.version, 4, "version 3 was published before");
    let record = dossier
        .register()
        .published_statements
        .iter()
        .find(|it| it.id == published.id)
        .expect("it is in the register")
        .clone();
    assert_eq!(record.status, PublicationStatus::Published);
    assert_eq!(record.date.map(|date| date.to_string()).as_deref(), Some("2026-11-22"));
    assert_eq!(record.rule_pack, reference::checked_on().to_string());
    assert_eq!((record.snapshot_hash.len(), record.pdf_hash.len()), (64, 64));

    let text = dossier.published_document(&published.id).expect("its text is kept");
    assert_eq!(text.version, "Versie 4, 22 november 2026");
    assert!(!text.concept);
    assert!(
        document::words(&text)
            .contains("Dit is versie 4 van 22 november 2026. Versie 3 was van 21 november 2026.")
    );
    let bytes = pdf::write(&text).bytes;
    change(&mut dossier, "nieuwsbrief", |activity| activity.status = ActivityStatus::Stopped);
    let again = dossier.published_document(&published.id).expect("its text is kept");
    assert_eq!(again, text);
    assert_eq!(pdf::write(&again).bytes, bytes, "the same PDF, whatever the register says");
}

#[test]
fn a_version_that_is_out_has_one_text_and_one_day() {
    let mut dossier = bakery();
    let on = |dossier: &Dossier, date: &str| dossier.statement(&Default::default(), day(date));
    assert_eq!(on(&dossier, "2026-11-21").version, "Versie 3, 21 november 2026", "the day it came out");
    // The file says that version 3 is being made and that version 3 is out.
    let later = on(&dossier, "2026-11-22");
    assert_eq!(later.version, "Versie 4, 22 november 2026");
    let words = document::words(&later);
    assert!(words.contains("Dit is versie 4 van 22 november 2026. Versie 3 was van 21 november 2026."));
    assert!(!words.contains("Nieuw is de camera in de winkel."), "that was new in version 3");
    // A higher number of the owner's own stays.
    let website = dossier.register().statement_variants.iter().find(|it| it.id == website()).cloned();
    let website = StatementVariant { version: 7, ..website.expect("a statement") };
    dossier.save_statement_variant(website).expect("it is saved");
    assert_eq!(on(&dossier, "2026-11-22").version, "Versie 7, 22 november 2026");
}

#[test]
fn publishing_is_one_step_of_undo_and_replaces_the_version_before() {
    let mut dossier = bakery();
    let before = dossier.register().clone();
    let first = dossier.publish(&website(), DUTCH, day("2026-11-22")).expect("it is complete");
    let status = |dossier: &Dossier, version: u32| {
        dossier
            .register()
            .published_statements
            .iter()
            .find(|it| it.variant == website() && it.version == version)
            .expect("a version")
            .status
    };
    assert_eq!(status(&dossier, 3), PublicationStatus::Replaced);
    let other = |dossier: &Dossier| {
        dossier
            .register()
            .published_statements
            .iter()
            .find(|it| it.id.as_str() == "medewerkers-2")
            .map(|it| it.status)
    };
    assert_eq!(other(&dossier), Some(PublicationStatus::Published), "another statement stands");
    let second = dossier.publish(&website(), DUTCH, day("2027-01-05")).expect("it is complete");
    assert_eq!((first.version, second.version), (4, 5));
    assert_eq!(status(&dossier, 4), PublicationStatus::Replaced);
    let rows = dossier.published_rows(&website());
    let seen: Vec<(u32, bool)> = rows.iter().map(|row| (row.version, row.is_kept)).collect();
    assert_eq!(seen, [(5, true), (4, true), (3, false), (2, false)]);
    assert_eq!(dossier.state().undo.as_deref(), Some("versie 5 van de verklaring gepubliceerd"));
    dossier.undo().expect("an undo");
    dossier.undo().expect("an undo");
    assert_eq!(*dossier.register(), before);
    dossier.redo().expect("a redo");
    assert_eq!(dossier.reloaded().expect("its tables"), *dossier.register());
}

#[test]
fn what_is_missing_is_named_and_nothing_is_published() {
    let mut dossier = bakery();
    change(&mut dossier, "nieuwsbrief", |activity| activity.data = Answer::Open);
    let before = dossier.register().clone();
    let Err(Error::Gaps(missing)) = dossier.publish(&website(), DUTCH, day("2026-11-22")) else {
        panic!("a statement with a gap is not published")
    };
    let named: Vec<&str> = missing.iter().map(|fact| fact.missing.as_str()).collect();
    assert_eq!(named, ["welke gegevens wij hiervoor gebruiken"]);
    assert_eq!(missing[0].name, "Nieuwsbrief");
    assert_eq!(*dossier.register(), before);
    assert!(matches!(
        dossier.publish(&VariantId::from("burgers"), DUTCH, day("2026-11-22")),
        Err(Error::UnknownVariant { .. })
    ));
}

#[test]
fn the_day_to_look_at_it_again_is_a_year_on_unless_the_owner_chose_one() {
    let mut dossier = bakery();
    let published = dossier.publish(&website(), DUTCH, day("2026-11-22")).expect("it is complete");
    assert_eq!(published.next_review, day("2027-11-01"), "the owner's own");
    let published = dossier.publish(&website(), DUTCH, day("2028-02-29")).expect("it is complete");
    assert_eq!(published.next_review, day("2029-02-28"));
}

#[test]
fn what_changed_is_said_in_plain_sentences_that_the_owner_may_change() {
    let mut dossier = bakery();
    let first = dossier.publish(&website(), DUTCH, day("2026-11-22")).expect("it is complete");
    assert_eq!(first.changes, [""; 0], "there is nothing to compare with");
    assert_eq!(dossier.changes_to_publish(&website(), DUTCH, day("2026-11-23")).expect("changes"), [""; 0]);
    add_recipient(&mut dossier);
    change(&mut dossier, "nieuwsbrief", |activity| activity.status = ActivityStatus::Stopped);
    let proposed = dossier.changes_to_publish(&website(), DUTCH, day("2027-01-05")).expect("changes");
    assert!(proposed.contains(&"Wij delen uw gegevens nu ook met DHL.".to_owned()), "{proposed:?}");
    assert!(proposed.contains(&"Met “Nieuwsbrief” zijn wij gestopt.".to_owned()), "{proposed:?}");

    let own = vec!["Voortaan bezorgt DHL uw taart.".to_owned(), "  ".to_owned()];
    dossier.save_changes(&website(), DUTCH, own, day("2027-01-05")).expect("they are kept");
    let kept = ["Voortaan bezorgt DHL uw taart."];
    assert_eq!(dossier.changes_to_publish(&website(), DUTCH, day("2027-01-05")).expect("changes"), kept);
    let shown = document::words(&dossier.statement(&Default::default(), day("2027-01-05")));
    assert!(shown.contains(kept[0]), "the statement of today says it too");
    let second = dossier.publish(&website(), DUTCH, day("2027-01-05")).expect("it is complete");
    assert_eq!(second.changes, kept);
    let text = document::words(&dossier.published_document(&second.id).expect("its text"));
    assert!(text.contains(kept[0]), "{text}");
    let drafts =
        dossier.register().published_statements.iter().filter(|it| it.status == PublicationStatus::Draft);
    assert_eq!(drafts.count(), 0, "the draft became the version");
}

#[test]
fn the_owners_words_about_changes_can_be_given_back() {
    let mut dossier = bakery();
    dossier.publish(&website(), DUTCH, day("2026-11-22")).expect("it is complete");
    add_recipient(&mut dossier);
    let standard = dossier.changes_to_publish(&website(), DUTCH, day("2027-01-05")).expect("changes");
    let mut save = |changes| dossier.save_changes(&website(), DUTCH, changes, day("2027-01-05"));
    save(vec!["Iets anders.".to_owned()]).expect("they are kept");
    save(Vec::new()).expect("they are given back");
    assert_eq!(dossier.changes_to_publish(&website(), DUTCH, day("2027-01-05")).expect("changes"), standard);
}

#[test]
fn drift_names_what_no_longer_holds_and_what_is_missing() {
    let mut dossier = bakery();
    dossier.publish(&website(), DUTCH, day("2026-11-22")).expect("it is complete");
    assert_eq!(dossier.drift(&website(), DUTCH, day("2027-06-01")).expect("a drift").sentences, []);
    add_recipient(&mut dossier);
    change(&mut dossier, "nieuwsbrief", |activity| activity.description = "Elke maand.".to_owned());
    let drift = dossier.drift(&website(), DUTCH, day("2027-06-01")).expect("a drift");
    assert_eq!((drift.version, drift.date.as_str()), (4, "22 november 2026"));
    let [row] = drift.sentences.as_slice() else { panic!("{:?}", drift.sentences) };
    assert_eq!((row.kind, row.section.as_str()), (DriftKind::New, "recipients"));
    assert!(row.today.starts_with("DHL · bestellingen bezorgen · Nederland"), "{}", row.today);
    assert_eq!(row.facts[0].name, "DHL");
    dossier.undo().expect("an undo");
    dossier.undo().expect("an undo");
    assert_eq!(dossier.drift(&website(), DUTCH, day("2027-06-01")).expect("a drift").sentences, []);
}

#[test]
fn a_version_of_elsewhere_cannot_be_compared_and_says_so() {
    let dossier = bakery();
    assert!(matches!(
        dossier.drift(&website(), DUTCH, day("2027-06-01")),
        Err(Error::NotKept { version: 3 })
    ));
    assert!(matches!(
        dossier.drift(&VariantId::from("suppliers"), DUTCH, day("2027-06-01")),
        Err(Error::NothingPublished { .. })
    ));
    let id = PublishedStatementId::from("website-3");
    assert!(matches!(dossier.published_document(&id), Err(Error::NotKept { version: 3 })));
    let id = PublishedStatementId::from("website-9");
    assert!(matches!(dossier.published_document(&id), Err(Error::NoSuchRecord { .. })));
}

#[test]
fn a_field_shows_the_sentences_that_use_it() {
    let dossier = bakery();
    let fact = Fact::new("organisation", "organisation.phone");
    let found = dossier.sentences_of(&website(), &fact, day("2026-11-21")).expect("sentences");
    let sections: Vec<&str> = found.iter().map(|sentence| sentence.section.as_str()).collect();
    assert!(sections.contains(&"summary") && sections.contains(&"identity"), "{sections:?}");
    assert!(
        found.iter().all(|sentence| sentence.facts.iter().any(|it| it.label == "Telefoonnummer")),
        "{found:#?}"
    );
    let all = dossier.sentences(&website(), day("2026-11-21")).expect("sentences");
    let law = all.iter().find(|sentence| sentence.message == "basis-consent").expect("consent");
    assert_eq!(law.article, "art. 6 lid 1 onder a AVG");
}

#[test]
fn how_a_statement_stands_is_told_at_once() {
    let mut dossier = bakery();
    let state = dossier.statement_state(&website(), DUTCH, day("2026-11-22")).expect("a state");
    assert_eq!((state.in_the_making, state.gaps, state.review_is_due), (4, 0, false));
    assert_eq!(state.published.map(|row| (row.version, row.is_kept)), Some((3, false)));
    assert!(state.drift.is_none() && state.changes.is_empty(), "that version was made elsewhere");
    dossier.publish(&website(), DUTCH, day("2026-11-22")).expect("it is complete");
    add_recipient(&mut dossier);
    let state = dossier.statement_state(&website(), DUTCH, day("2027-11-01")).expect("a state");
    assert_eq!((state.in_the_making, state.review_is_due), (5, true));
    assert_eq!(state.drift.map(|drift| drift.sentences.len()), Some(1));
    assert_eq!(state.changes, ["Wij delen uw gegevens nu ook met DHL."]);
    assert!(!state.changes_are_own);
    let own = vec!["DHL bezorgt voortaan.".to_owned()];
    dossier.save_changes(&website(), DUTCH, own, day("2027-01-05")).expect("they are kept");
    let state = dossier.statement_state(&website(), DUTCH, day("2027-01-05")).expect("a state");
    assert!(state.changes_are_own && state.changes == ["DHL bezorgt voortaan."]);
    let none =
        dossier.statement_state(&VariantId::from("suppliers"), DUTCH, day("2027-01-05")).expect("a state");
    assert!(none.published.is_none() && none.in_the_making == 1);
}

#[test]
fn two_versions_are_shown_in_one_document() {
    let mut dossier = bakery();
    let first = dossier.publish(&website(), DUTCH, day("2026-11-22")).expect("it is complete");
    add_recipient(&mut dossier);
    let today = dossier.compared(&first.id, None, day("2027-01-05")).expect("both versions");
    assert!(document::words(&today).contains("[nieuw: DHL]"));
    assert_eq!(today.title, "Wijzigingen in Privacyverklaring van Bakkerij Jansen");
    let line = "Deze tekst vergelijkt versie 4, 22 november 2026 met het register van 5 januari 2027.";
    assert!(document::words(&today).contains(line) && today.version == line);
    let second = dossier.publish(&website(), DUTCH, day("2027-01-05")).expect("it is complete");
    let back = dossier.compared(&second.id, Some(&first.id), day("2027-01-05")).expect("both versions");
    assert!(document::words(&back).contains("[vervallen: DHL]"));
}

#[test]
fn a_published_version_is_written_again_byte_for_byte() {
    let mut dossier = bakery();
    let published = dossier.publish(&website(), DUTCH, day("2026-11-22")).expect("it is complete");
    let folder = tempfile::tempdir().expect("a folder");
    for name in ["v.pdf", "v.html", "v.fragment.html", "v.md", "v.txt", "v.document.json"] {
        let write = |dossier: &Dossier, to: &str| {
            let path = folder.path().join(format!("{to}{name}"));
            dossier.export_published(&path, &published.id).expect("it is written");
            std::fs::read(path).expect("a file")
        };
        let first = write(&dossier, "a");
        add_recipient(&mut dossier);
        assert_eq!(write(&dossier, "b"), first, "{name}");
    }
}
