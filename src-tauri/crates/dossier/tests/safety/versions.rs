//! Versions that are kept: when, why, and what comes back.

use std::fs;

use ::register::*;
use dossier::{Dossier, Error, versions};

use crate::stage::{Stage, days_later, ids, name_firm, now, with_activities};

fn reasons(dossier: &Dossier) -> Vec<String> {
    dossier.versions().expect("versions").into_iter().map(|row| row.reason).collect()
}

#[test]
fn the_first_save_of_a_day_keeps_what_stood_there() {
    let stage = Stage::new();
    let mut dossier = stage.made();
    for (day, name) in [(0, "Een"), (0, "Twee"), (1, "Drie")] {
        name_firm(&mut dossier, name);
        let _ = dossier.save(days_later(day)).expect("saved");
    }
    let rows = dossier.versions().expect("versions");
    let shown: Vec<_> = rows.iter().map(|row| (row.when.as_str(), row.reason.as_str())).collect();
    assert_eq!(
        shown,
        [("22 november 2026 om 12:00", "dagelijks"), ("21 november 2026 om 12:00", "dagelijks")]
    );
    assert!(rows.iter().all(|row| row.size.ends_with(" kB")), "{rows:?}");
    let since = |row: &dossier::VersionRow| dossier.differences_since(&row.id).expect("differences");
    assert_eq!(since(&rows[0]), ["Uw bedrijf: Handelsnaam was “Twee”, is nu “Drie”."]);
    assert_eq!(since(&rows[1]), ["Uw bedrijf: Handelsnaam was leeg, is nu “Drie”."]);
}

#[test]
fn a_version_comes_back_as_a_new_dossier() {
    let stage = Stage::new();
    let mut dossier = stage.made();
    name_firm(&mut dossier, "Een");
    let _ = dossier.save(now()).expect("saved");
    name_firm(&mut dossier, "Twee");
    let _ = dossier.save(days_later(1)).expect("saved");
    let before = fs::read(stage.file()).expect("the file");
    let newest = dossier.versions().expect("versions").remove(0);
    let path = stage.documents().join("Terug.verantwoord");
    dossier.restore_as(&newest.id, &path).expect("a new dossier");
    let back = Dossier::open(&path, ids(8)).expect("the new dossier");
    assert_eq!(back.organisation().trade_name, Answer::Confirmed("Een".to_owned()));
    assert_ne!(back.document_id(), dossier.document_id());
    assert_eq!(fs::read(stage.file()).expect("the file"), before, "its own file is untouched");
    assert!(matches!(dossier.restore_as(&newest.id, &path), Err(Error::Restore { .. })), "never over a file");
    assert!(matches!(dossier.restore_as("../../x", &path), Err(Error::NoSuchVersion)));

    // The same without the dossier: its file is gone.
    fs::remove_file(stage.file()).expect("the file goes");
    let home = stage.home("a");
    let kept = versions::kept(&home).expect("versions");
    assert_eq!(kept.len(), 1);
    assert_eq!((kept[0].name.as_str(), kept[0].versions.len()), ("Een", 2));
    let path = stage.documents().join("Nog eens.verantwoord");
    versions::restore(&home, &kept[0].document_id, &newest.id, &path, ids(5)).expect("a new dossier");
    assert_eq!(Dossier::open(&path, ids(8)).expect("it").register(), back.register());
}

#[test]
fn before_what_is_risky_a_version_is_kept() {
    let stage = Stage::new();
    let mut dossier = stage.made_of(with_activities(&["Nieuwsbrief", "Verkoop", "Camera"]));
    name_firm(&mut dossier, "Nog niet bewaard");
    let paper = stage.documents().join("binnen.json");
    let incoming =
        Dossier::unnamed(with_activities(&["Nieuw"]), ids(3), now().date_naive()).expect("a register");
    incoming.export_register(&paper, now().date_naive()).expect("a file");
    let preview = dossier.preview_import(&paper).expect("a preview");
    dossier.import(preview, now()).expect("an import");
    let records: Vec<RecordRef> =
        ["nieuwsbrief", "verkoop"].iter().map(|id| RecordRef::new(RecordKind::Activity, *id)).collect();
    let changed = dossier.remove_together(&records, &[], now()).expect("removed");
    assert_eq!(changed.state.undo.as_deref(), Some("2 activiteiten verwijderd"));
    assert_eq!(dossier.register().activities.len(), 2);
    assert_eq!(reasons(&dossier), ["voor verwijderen", "voor import"]);
    for row in dossier.versions().expect("versions") {
        let found = dossier.differences_since(&row.id).expect("differences");
        assert!(found.iter().any(|line| line == "Activiteit Verkoop is verwijderd."), "{found:?}");
        assert!(
            !found.iter().any(|line| line.contains("Nog niet bewaard")),
            "the version has the work: {found:?}"
        );
    }
    dossier.undo().expect("an undo");
    assert_eq!(dossier.register().activities.len(), 4);
}

#[test]
fn versions_are_thinned_once_a_day_and_a_clock_that_jumped_is_asked_about() {
    let stage = Stage::new();
    let mut dossier = stage.made();
    for day in 0..30 {
        name_firm(&mut dossier, &format!("Dag {day}"));
        let _ = dossier.save(days_later(day)).expect("saved");
    }
    let after_a_month = reasons(&dossier).len();
    assert!((15..=22).contains(&after_a_month), "daily for two weeks, then weekly: {after_a_month}");
    assert_eq!(dossier.clock_question(days_later(30)), None);

    // Ten years on: everything would go.
    name_firm(&mut dossier, "Later");
    let later = days_later(3650);
    let _ = dossier.save(later).expect("saved");
    assert!(reasons(&dossier).len() > after_a_month, "nothing goes before the owner said so");
    let question = dossier.clock_question(later).expect("a question");
    assert_eq!(
        question,
        "De klok van deze computer staat op 18 november 2036 om 12:00. Klopt dat? Anders ruimen we oude versies nu niet op."
    );
    let gone = dossier.clock_is_right(later).expect("thinned");
    assert!(gone > 10, "{gone}");
    assert_eq!(dossier.clock_question(later), None);
    assert!(!reasons(&dossier).is_empty());

    // And ten years back.
    name_firm(&mut dossier, "Terug");
    let there = reasons(&dossier).len();
    let _ = dossier.save(now()).expect("saved");
    assert!(reasons(&dossier).len() >= there, "nothing goes because a clock went back");
}

#[test]
fn without_a_folder_of_its_own_a_dossier_has_no_versions() {
    let mut dossier = Dossier::unnamed(Register::default(), ids(3), now().date_naive()).expect("a dossier");
    assert_eq!(dossier.versions().expect("none"), []);
    assert_eq!(dossier.keep_version(dossier::Reason::BeforeImport, now()).expect("none"), None);
    assert!(matches!(dossier.differences_since("x"), Err(Error::NoSuchVersion)));
}
