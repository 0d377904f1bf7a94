//! Saving in three parts, and what is typed between them.

use std::fs;

use ::register::*;
use dossier::{Dossier, Error, Ids, Met};

use crate::stage::{Stage, made_newer, name_firm, now};

fn in_file(stage: &Stage) -> Answer<String> {
    Dossier::open(&stage.file(), Ids::by_chance()).expect("the file").organisation().trade_name.clone()
}

fn is_send<T: Send + 'static>(it: T) -> T {
    it
}

#[test]
fn what_is_typed_while_the_disk_is_busy_waits_for_the_next_save() {
    let stage = Stage::new();
    let mut dossier = stage.made();
    name_firm(&mut dossier, "Een");
    let pending = is_send(dossier.prepare_save(now()).expect("prepared").expect("something to write"));
    name_firm(&mut dossier, "Twee");
    let written = is_send(pending.write().expect("written"));
    assert_eq!(written.remark(), None);
    assert!(dossier.saved(written).expect("noted").unsaved, "the second name is not in the file");
    assert_eq!(in_file(&stage), Answer::Confirmed("Een".to_owned()));
    assert_eq!(dossier.save(now()).expect("saved"), Met::Nothing);
    assert!(!dossier.state().unsaved);
    assert_eq!(in_file(&stage), Answer::Confirmed("Twee".to_owned()));
    assert!(dossier.prepare_save(now()).expect("prepared").is_none(), "the file has everything");
}

#[test]
fn a_save_that_was_given_up_leaves_the_file_and_the_work() {
    let stage = Stage::new();
    let mut dossier = stage.made();
    let before = fs::read(stage.file()).expect("the file");
    name_firm(&mut dossier, "Een");
    drop(dossier.prepare_save(now()).expect("prepared"));
    assert_eq!(fs::read(stage.file()).expect("the file"), before);
    assert!(dossier.state().unsaved);
    assert_eq!(dossier.save(now()).expect("saved"), Met::Nothing);
    assert_eq!(in_file(&stage), Answer::Confirmed("Een".to_owned()));
}

#[test]
fn a_folder_that_is_gone_costs_nothing_and_a_new_place_helps() {
    let stage = Stage::new();
    let mut dossier = stage.made();
    name_firm(&mut dossier, "Een");
    fs::remove_dir_all(stage.documents()).expect("the folder goes");
    let refused = dossier.save(now()).expect_err("there is no folder");
    assert!(matches!(refused, Error::Save { .. }), "{refused:?}");
    drop(dossier);
    // The file cannot be opened any more; its work waits.
    let waiting = dossier::recovery::waiting(&stage.home("a"));
    assert_eq!(waiting.len(), 1);
    fs::create_dir(stage.documents()).expect("a folder");
    let (mut dossier, _) = waiting[0].put_back(&stage.home("a"), Ids::by_chance(), now()).expect("opened");
    dossier.save_as(&stage.file(), now()).expect("saved");
    assert_eq!(in_file(&stage), Answer::Confirmed("Een".to_owned()));
}

#[test]
fn a_save_of_a_file_that_is_gone_says_so_even_when_nothing_was_changed() {
    let stage = Stage::new();
    let mut dossier = stage.made();
    fs::remove_file(stage.file()).expect("the file goes");
    assert!(matches!(dossier.save(now()), Err(Error::Save { .. })));
    dossier.save_as(&stage.file(), now()).expect("the same name again");
    assert!(stage.file().exists());
}

#[test]
fn a_dossier_that_is_replaced_is_kept_as_a_version_of_its_own() {
    let stage = Stage::new();
    let home = stage.home("a");
    let other = stage.documents().join("Kapper.verantwoord");
    let mut theirs =
        Dossier::create_in(&home, Some(&other), Register::default(), crate::stage::ids(50), now())
            .expect("another");
    name_firm(&mut theirs, "Kapper");
    let _ = theirs.save(now()).expect("saved");
    drop(theirs);
    let mut dossier = stage.made();
    name_firm(&mut dossier, "Een");
    for save in [Dossier::save_copy, Dossier::save_as] {
        save(&mut dossier, &other, now()).expect("saved");
        let kept = dossier::versions::kept(&home).expect("versions");
        let kapper = kept.iter().find(|kept| kept.name == "Kapper").expect("it is kept");
        assert_eq!(kapper.versions[0].reason, "voor overschrijven");
        assert_ne!(kapper.document_id, dossier.document_id());
        // As it was, for the other way to replace it.
        std::fs::remove_file(&other).expect("the file");
        dossier::versions::restore(
            &home,
            &kapper.document_id,
            &kapper.versions[0].id,
            &other,
            Ids::by_chance(),
        )
        .expect("restored");
    }
}

#[test]
fn what_is_no_dossier_is_replaced_as_its_owner_said() {
    let stage = Stage::new();
    let mut dossier = stage.made();
    let other = stage.documents().join("Stuk.verantwoord");
    fs::write(&other, "stuk").expect("a file");
    dossier.save_as(&other, now()).expect("saved");
    assert_eq!(dossier::verify(&other).expect("in order").register, *dossier.register());
}

#[test]
fn a_file_of_a_newer_program_is_not_replaced() {
    let stage = Stage::new();
    let mut dossier = stage.made();
    let other = stage.documents().join("Nieuwer.verantwoord");
    fs::copy(stage.file(), &other).expect("a copy");
    made_newer(&other);
    let before = fs::read(&other).expect("the file");
    assert!(dossier.save_as(&other, now()).is_err());
    assert!(dossier.save_copy(&other, now()).is_err());
    assert_eq!(fs::read(&other).expect("the file"), before);
}

#[test]
fn a_dossier_gets_another_file_with_its_history() {
    let stage = Stage::new();
    let mut dossier = stage.made();
    name_firm(&mut dossier, "Een");
    let other = stage.documents().join("Andere naam.verantwoord");
    dossier.save_as(&other, now()).expect("another file");
    name_firm(&mut dossier, "Twee");
    drop(dossier);
    let (mut dossier, met) =
        Dossier::open_in(&stage.home("a"), &other, Ids::by_chance(), now()).expect("the dossier");
    assert!(matches!(met, Met::PutBack { .. }), "{met:?}");
    dossier.undo().expect("an undo");
    dossier.undo().expect("an undo");
    assert_eq!(dossier.organisation().trade_name, Answer::Open);
    assert_eq!(in_file(&stage), Answer::Open, "the old file stays as it was");
}
