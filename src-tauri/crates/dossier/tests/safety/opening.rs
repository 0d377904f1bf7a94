//! What is found when a dossier is opened again.

use std::fs;

use ::register::*;
use dossier::{Dossier, Error, Met, Notice, StorageError};

use crate::stage::{Stage, days_later, ids, made_newer, name_firm, now};

#[test]
fn a_dossier_that_was_saved_is_as_it_was_left() {
    let stage = Stage::new();
    let mut dossier = stage.made();
    name_firm(&mut dossier, "Jansen");
    assert_eq!(dossier.save(now()).expect("saved"), Met::Nothing);
    drop(dossier);
    let (dossier, met) = stage.open("a");
    assert_eq!(met, Met::Nothing);
    assert_eq!(met.sentence(), "");
    assert!(!dossier.state().unsaved);
    assert_eq!(dossier.state().undo.as_deref(), Some("uw bedrijf gewijzigd"), "undo survives");
}

#[test]
fn work_that_was_never_saved_is_there_again_and_is_said_not_asked() {
    let stage = Stage::new();
    let mut dossier = stage.made();
    name_firm(&mut dossier, "Jansen");
    drop(dossier);
    let (mut dossier, met) = stage.open("a");
    assert!(matches!(met, Met::PutBack { .. }), "{met:?}");
    let sentence = met.sentence();
    assert!(sentence.starts_with("Uw werk van ") && sentence.ends_with(" Het staat er weer."), "{sentence}");
    assert_eq!(dossier.organisation().trade_name, Answer::Confirmed("Jansen".to_owned()));
    assert!(dossier.state().unsaved);
    assert_eq!(dossier.save(now()).expect("saved"), Met::Nothing);
    assert_eq!(dossier::verify(&stage.file()).expect("in order").register, *dossier.register());
}

#[test]
fn a_dossier_is_open_once() {
    let stage = Stage::new();
    let mut first = stage.made();
    name_firm(&mut first, "Jansen");
    let _ = first.save(now()).expect("saved");
    name_firm(&mut first, "Pietersen");
    let second = Dossier::open_in(&stage.home("a"), &stage.file(), ids(3), now()).err().expect("in use");
    assert!(matches!(second, Error::Open { source: StorageError::InUse, .. }), "{second:?}");
    assert_eq!(Notice::from(&second).title, "“Bakkerij Jansen.verantwoord” is al open op deze computer.");
}

#[test]
fn a_new_dossier_never_replaces_a_file_and_leaves_nothing_to_ask_about() {
    let stage = Stage::new();
    fs::write(stage.file(), "van oma").expect("a file");
    let home = stage.home("a");
    let refused = Dossier::create_in(&home, Some(&stage.file()), Register::default(), ids(1), now()).err();
    assert!(matches!(refused, Some(Error::Save { source: StorageError::Exists, .. })), "{refused:?}");
    assert_eq!(fs::read(stage.file()).expect("the file"), b"van oma");
    assert_eq!(dossier::recovery::waiting(&home), []);
}

#[test]
fn a_file_of_a_newer_program_is_for_looking_at() {
    let stage = Stage::new();
    drop(stage.made());
    made_newer(&stage.file());
    let bytes = fs::read(stage.file()).expect("the file");
    let (mut dossier, met) = stage.open("b");
    assert_eq!(
        met.sentence(),
        "Dit bestand is gemaakt met een nieuwere versie. U kunt het bekijken, niet wijzigen."
    );
    assert!(dossier.is_read_only());
    let refused = dossier.add_activity("Nieuwsbrief").expect_err("refused");
    assert_eq!(Notice::from(&refused).title, "U kunt dit dossier bekijken, niet wijzigen.");
    let paper = stage.documents().join("register.json");
    dossier.export_register(&paper, now().date_naive()).expect("an export");
    assert_eq!(
        dossier.save(now()).err().map(|error| Notice::from(error).text).as_deref(),
        Some("U kunt het bekijken, niet wijzigen.")
    );
    assert_eq!(fs::read(stage.file()).expect("the file"), bytes, "nothing was written");
}

#[test]
fn a_file_that_was_changed_elsewhere_while_nobody_worked_here_is_taken_as_it_is() {
    let stage = Stage::new();
    drop(stage.made());
    let mut other = stage.open("b").0;
    name_firm(&mut other, "Jansen");
    let _ = other.save(now()).expect("saved");
    drop(other);
    let (dossier, met) = stage.open("a");
    let Met::Replaced { text, differences } = met else { panic!("{met:?}") };
    assert_eq!(text, "Dit dossier is ergens anders gewijzigd, op 1 plaats. U ziet de nieuwste versie.");
    assert_eq!(differences, ["Uw bedrijf: Handelsnaam was leeg, is nu “Jansen”."]);
    assert_eq!(dossier.organisation().trade_name, Answer::Confirmed("Jansen".to_owned()));
    assert!(!dossier.state().unsaved);
    let versions = dossier.versions().expect("versions");
    assert_eq!(versions[0].reason, "voor samenvoegen", "what was here before is kept");
}

#[test]
fn work_meets_a_file_that_was_spoilt_elsewhere_and_stays() {
    let stage = Stage::new();
    let mut dossier = stage.made();
    name_firm(&mut dossier, "Jansen");
    drop(dossier);
    let mut other = stage.open("b").0;
    name_firm(&mut other, "Pietersen");
    let _ = other.save(now()).expect("saved");
    drop(other);
    let mut bytes = fs::read(stage.file()).expect("the file");
    let spoilt = bytes.windows(9).rposition(|window| window == b"Pietersen").expect("the name");
    bytes[spoilt..spoilt + 4].fill(0xff);
    fs::write(stage.file(), &bytes).expect("the file");
    let (mut dossier, met) = stage.open("a");
    assert!(matches!(met, Met::Unread { .. }), "{met:?}");
    assert_eq!(dossier.organisation().trade_name, Answer::Confirmed("Jansen".to_owned()));
    let copy = stage.documents().join("Kopie.verantwoord");
    dossier.save_as(&copy, now()).expect("another file");
    assert_eq!(dossier::verify(&copy).expect("in order").register, *dossier.register());
    assert_eq!(fs::read(stage.file()).expect("the file"), bytes, "nothing was written over it");
}

#[test]
fn the_moment_of_the_work_is_told_by_the_owners_clock() {
    let stage = Stage::new();
    let mut dossier = stage.made();
    name_firm(&mut dossier, "Jansen");
    drop(dossier);
    let found = stage.files();
    let (working, _) =
        found.iter().find(|(path, _)| path.ends_with("working.sqlite")).expect("a working copy");
    let at = std::time::SystemTime::from(now()) + std::time::Duration::from_secs(2 * 60);
    fs::File::options()
        .write(true)
        .open(working)
        .and_then(|file| file.set_modified(at))
        .expect("another time");
    let open = |now| Dossier::open_in(&stage.home("a"), &stage.file(), ids(2), now).expect("the dossier").1;
    let met = open(now());
    assert_eq!(met.sentence(), "Uw werk van 12:02 stond nog niet in uw bestand. Het staat er weer.");
    let met = open(days_later(1));
    assert_eq!(
        met.sentence(),
        "Uw werk van gisteren om 12:02 stond nog niet in uw bestand. Het staat er weer."
    );
    let met = open(days_later(9));
    assert_eq!(
        met.sentence(),
        "Uw werk van 21 november 2026 om 12:02 stond nog niet in uw bestand. Het staat er weer."
    );
}
