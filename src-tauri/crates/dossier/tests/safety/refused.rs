//! A disk that refuses, and one of which nobody knows whether it did.

use std::fs;
use std::path::PathBuf;
use std::sync::Arc;

use ::register::*;
use dossier::quick_start::{Answers, Step};
use dossier::{Dossier, Error, Home, Ids, Met, Notice, StorageError};
use storage::fs::{Fails, Fault, FaultFs, RealFs};

use crate::stage::{Stage, name_firm, now};

/// The dossier by way of a disk with this fault, with an edit that is not in its file.
fn edited(stage: &Stage, fs: &FaultFs) -> Dossier {
    let home = Home::with(Arc::new(fs.clone()), stage.home("a").folder());
    let (mut dossier, met) =
        Dossier::open_in(&home, &stage.file(), Ids::by_chance(), now()).expect("the dossier");
    assert_eq!(met, Met::Nothing);
    name_firm(&mut dossier, "Een");
    dossier
}

fn title(error: &Error) -> String {
    Notice::from(error).title
}

#[test]
fn a_file_that_another_program_holds_is_saved_once_that_lets_go() {
    let stage = Stage::new();
    drop(stage.made());
    let before = fs::read(stage.file()).expect("the file");
    // Seven times the version of the day, seven times the file itself.
    let fault = Fault { at: 1, count: 14, error: Fails::Raw(32), is_done: false };
    let mut dossier = edited(&stage, &FaultFs::of_renames(Arc::new(RealFs), fault));
    let refused = dossier.save(now()).expect_err("somebody holds it");
    assert!(matches!(&refused, Error::Save { source: StorageError::Held(_), .. }), "{refused:?}");
    assert_eq!(title(&refused), "“Bakkerij Jansen.verantwoord” is bezet door een ander programma.");
    assert_eq!(fs::read(stage.file()).expect("the file"), before);
    assert!(dossier.state().unsaved);
    assert_eq!(dossier.save(now()).expect("they let go"), Met::Nothing);
    assert_eq!(dossier::verify(&stage.file()).expect("in order").register, *dossier.register());
}

#[test]
fn whatever_the_disk_does_not_tell_nothing_is_lost_and_nothing_is_asked() {
    let never = Fault { at: usize::MAX, count: 0, error: Fails::Raw(5), is_done: false };
    let mut unknown = 0;
    for step in 1.. {
        let stage = Stage::new();
        drop(stage.made());
        let before = FaultFs::new(Arc::new(RealFs), never);
        drop(edited(&stage, &before));
        // The first run left the edit in the working copy; this one types it anew.
        let at = opening_again(&stage) + step;
        let fault =
            Fault { at, count: usize::MAX, error: Fails::Kind(std::io::ErrorKind::Other), is_done: false };
        let home = Home::with(Arc::new(FaultFs::new(Arc::new(RealFs), fault)), stage.home("a").folder());
        let (mut dossier, _) =
            Dossier::open_in(&home, &stage.file(), Ids::by_chance(), now()).expect("the dossier");
        let saved = dossier.save(now());
        if let Err(Error::Save { source: StorageError::Unknown(_), .. }) = &saved {
            unknown += 1;
            let said = title(saved.as_ref().expect_err("it was not saved"));
            assert_eq!(said, "Het is niet zeker of “Bakkerij Jansen.verantwoord” goed is bewaard.");
            assert!(dossier.state().unsaved, "what is not certain is not called saved");
        }
        drop(dossier);
        let (dossier, met) = stage.open("a");
        assert!(matches!(met, Met::Nothing | Met::PutBack { .. }), "after step {step}: {met:?}");
        assert_eq!(
            dossier.organisation().trade_name,
            Answer::Confirmed("Een".to_owned()),
            "after step {step}"
        );
        if saved.is_ok() {
            assert!(step > 10, "a save takes more steps");
            break;
        }
    }
    assert!(unknown > 0, "no step of a save was unknown");
}

/// How many steps it takes to open the dossier.
fn opening_again(stage: &Stage) -> usize {
    let never = Fault { at: usize::MAX, count: 0, error: Fails::Raw(5), is_done: false };
    let fs = FaultFs::new(Arc::new(RealFs), never);
    let home = Home::with(Arc::new(fs.clone()), stage.home("a").folder());
    drop(Dossier::open_in(&home, &stage.file(), Ids::by_chance(), now()).expect("the dossier"));
    fs.count()
}

fn named(name: &str) -> Answers {
    let mut answers = Answers::default();
    answers.firm.name = name.to_owned();
    answers
}

#[test]
fn a_step_of_snel_beginnen_that_cannot_be_kept_again_stays_as_it_was_kept() {
    let stage = Stage::new();
    let mut dossier = stage.made();
    dossier.keep_quick_start(Step::Firm, &named("Bakkerij"), false).expect("kept");
    let (before, state) = (dossier.register().clone(), dossier.state());
    // What can be undone is the last thing written, and has nowhere to go.
    let home = stage.home("a");
    let is_copy = |path: &PathBuf| path.starts_with(home.folder()) && path.ends_with("working.sqlite");
    let copy = stage.files().into_iter().map(|(path, _)| path).find(is_copy).expect("a working copy");
    let copy = rusqlite::Connection::open(copy).expect("the copy");
    copy.execute_batch("alter table history_part rename to away").expect("renamed");
    dossier.keep_quick_start(Step::Firm, &named("Bakkerij Jansen"), false).expect_err("it cannot be written");
    assert_eq!(*dossier.register(), before);
    assert_eq!(dossier.reloaded().expect("the tables"), before, "what was kept before is gone");
    assert_eq!(dossier.state(), state);
}

#[test]
fn a_step_of_snel_beginnen_that_is_kept_again_is_one_step_also_after_a_restart() {
    let stage = Stage::new();
    let mut dossier = stage.made();
    dossier.keep_quick_start(Step::Firm, &named("Bakkerij"), false).expect("kept");
    dossier.keep_quick_start(Step::Firm, &named("Bakkerij Jansen"), true).expect("kept");
    assert_eq!(dossier.reloaded().expect("the tables"), *dossier.register());
    assert_eq!(dossier.state().redo, None);
    drop(dossier);
    let (mut dossier, _) = stage.open("a");
    assert_eq!(dossier.register().firm_name(), Some("Bakkerij Jansen"));
    dossier.undo().expect("taken back");
    assert_eq!(*dossier.register(), Register::default(), "both times are one step");
    assert_eq!(dossier.state().undo, None);
}
