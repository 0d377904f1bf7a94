//! Work that is in no file, at a start.

use std::fs;

use ::register::*;
use dossier::recovery::waiting;
use dossier::{Dossier, Met};

use crate::stage::{Stage, ids, name_firm, now, with_activities};

#[test]
fn work_that_never_had_a_file_is_found_looked_at_and_put_back() {
    let stage = Stage::new();
    let home = stage.home("a");
    let register = with_activities(&["Nieuwsbrief"]);
    let mut dossier =
        Dossier::create_in(&home, None, register, ids(1), now()).expect("a dossier without a file");
    name_firm(&mut dossier, "Jansen");
    let (id, left) = (dossier.document_id().to_owned(), dossier.register().clone());
    assert_eq!(waiting(&home), [], "it is open");
    drop(dossier);

    let found = waiting(&home);
    assert_eq!(found.len(), 1);
    let row = found[0].row(now());
    assert!(row.text.ends_with("Het is nog nooit in een bestand bewaard."), "{}", row.text);
    let lines = found[0].differences(&home).expect("differences");
    assert!(lines.contains(&"Activiteit Nieuwsbrief is toegevoegd.".to_owned()), "{lines:?}");
    let (mut dossier, met) = found[0].put_back(&home, ids(2), now()).expect("put back");
    assert_eq!(met, Met::Nothing);
    assert_eq!((dossier.document_id(), dossier.register()), (id.as_str(), &left));
    assert!(dossier.state().unsaved);
    assert_eq!(dossier.state().undo.as_deref(), Some("uw bedrijf gewijzigd"), "with its history");
    dossier.save_as(&stage.file(), now()).expect("saved");
    drop(dossier);
    assert_eq!(waiting(&home), []);
}

#[test]
fn work_whose_file_is_gone_says_what_the_file_lacked() {
    let stage = Stage::new();
    let mut dossier = stage.made_of(with_activities(&["Nieuwsbrief"]));
    name_firm(&mut dossier, "Jansen");
    drop(dossier);
    let home = stage.home("a");
    assert_eq!(waiting(&home), [], "opening the file brings it back without a question");
    fs::remove_file(stage.file()).expect("the file goes");
    let found = waiting(&home);
    let row = found[0].row(now());
    assert_eq!(row.file, "Bakkerij Jansen.verantwoord");
    assert!(row.text.contains("dat nog niet in uw bestand stond"), "{}", row.text);
    assert_eq!(
        found[0].differences(&home).expect("differences"),
        ["Uw bedrijf: Handelsnaam was leeg, is nu “Jansen”."]
    );
    let (dossier, _) = found[0].put_back(&home, ids(2), now()).expect("put back");
    assert_eq!(dossier.register().activities.len(), 1);
    assert_eq!(dossier.path(), None);
}

#[test]
fn work_whose_file_was_changed_meets_that_file() {
    let stage = Stage::new();
    let mut dossier = stage.made_of(with_activities(&["Nieuwsbrief"]));
    name_firm(&mut dossier, "Van a");
    drop(dossier);
    let mut other = stage.open("b").0;
    other.add_activity("Verkoop").expect("an activity");
    let _ = other.save(now()).expect("saved");
    let home = stage.home("a");
    let found = waiting(&home);
    let (dossier, met) = found[0].put_back(&home, ids(2), now()).expect("put back");
    assert!(matches!(met, Met::Merged { .. }), "{met:?}");
    assert_eq!(dossier.register().activities.len(), 2);
    assert_eq!(dossier.organisation().trade_name, Answer::Confirmed("Van a".to_owned()));
    assert_eq!(dossier.path(), Some(stage.file().as_path()));
}

#[test]
fn work_whose_file_is_spoilt_stands_on_its_own() {
    let stage = Stage::new();
    let mut dossier = stage.made();
    name_firm(&mut dossier, "Van a");
    drop(dossier);
    fs::write(stage.file(), "stuk").expect("the file");
    let home = stage.home("a");
    let found = waiting(&home);
    let (dossier, met) = found[0].put_back(&home, ids(2), now()).expect("put back");
    assert_eq!((met, dossier.path()), (Met::Nothing, None));
    assert_eq!(dossier.organisation().trade_name, Answer::Confirmed("Van a".to_owned()));
    assert_eq!(fs::read(stage.file()).expect("the file"), b"stuk");
}

#[test]
fn work_that_is_thrown_away_is_gone() {
    let stage = Stage::new();
    let home = stage.home("a");
    let mut dossier = Dossier::create_in(&home, None, Register::default(), ids(1), now()).expect("a dossier");
    name_firm(&mut dossier, "Jansen");
    drop(dossier);
    waiting(&home)[0].throw_away(&home).expect("thrown away");
    assert_eq!(waiting(&home), []);
}
