//! A dossier that was changed on two computers.

use std::fs;

use ::register::*;
use dossier::{Choice, Dossier, Error, Met, Resolved, Whose};

use crate::stage::{Stage, activity, describe, ids, name_firm, now, with_activities};

/// Two computers with the same file, both up to date.
fn two(stage: &Stage) -> (Dossier, Dossier) {
    let one = stage.made_of(with_activities(&["Nieuwsbrief", "Verkoop"]));
    let (other, met) = stage.open("b");
    assert_eq!(met, Met::Nothing);
    (one, other)
}

fn save(dossier: &mut Dossier) -> Met {
    dossier.save(now()).expect("saved")
}

#[test]
fn changes_in_different_places_become_one_at_once_and_can_be_undone_at_once() {
    let stage = Stage::new();
    let (mut one, mut other) = two(&stage);
    describe(&mut other, "nieuwsbrief", "Van b");
    describe(&mut other, "verkoop", "Ook van b");
    assert_eq!(save(&mut other), Met::Nothing);
    name_firm(&mut one, "Van a");
    let Met::Merged { text, differences } = save(&mut one) else { panic!("they do not overlap") };
    assert_eq!(text, "Dit dossier was ook ergens anders gewijzigd. 2 wijzigingen zijn overgenomen.");
    assert_eq!(differences.len(), 2, "{differences:?}");
    assert_eq!(activity(&one, "nieuwsbrief").description, "Van b");
    assert_eq!(one.organisation().trade_name, Answer::Confirmed("Van a".to_owned()));
    assert!(!one.state().unsaved, "and it is in the file");
    assert_eq!(dossier::verify(&stage.file()).expect("in order").register, *one.register());
    assert_eq!(one.state().undo.as_deref(), Some("wijzigingen van elders overgenomen"));

    let reasons: Vec<_> = one.versions().expect("versions").into_iter().map(|row| row.reason).collect();
    assert_eq!(reasons.iter().filter(|reason| *reason == "voor samenvoegen").count(), 2, "both: {reasons:?}");
    one.undo().expect("an undo");
    assert_eq!(activity(&one, "nieuwsbrief").description, "");
    assert_eq!(one.organisation().trade_name, Answer::Confirmed("Van a".to_owned()));

    one.redo().expect("a redo");
    let _ = save(&mut one);
    let found = other.look_elsewhere(now()).expect("a look");
    assert!(matches!(&found, Met::Merged { differences, .. } if differences.len() == 1), "{found:?}");
    assert_eq!(other.register(), one.register());
    assert!(!other.state().unsaved, "the file has all of it");
    assert_eq!(other.look_elsewhere(now()).expect("a look"), Met::Nothing);
}

#[test]
fn a_version_of_before_holds_what_either_had() {
    let stage = Stage::new();
    let (mut one, mut other) = two(&stage);
    name_firm(&mut other, "Van b");
    let _ = save(&mut other);
    name_firm(&mut one, "Van a");
    let Met::Conflicts { .. } = save(&mut one) else { panic!("they overlap") };
    let choice = Choice { number: 0, whose: Whose::Mine };
    let Resolved::Done { changed } = one.resolve(&[choice], now()).expect("chosen") else {
        panic!("all chosen")
    };
    assert!(changed.state.unsaved);
    assert!(changed.parts.is_empty(), "mine is what was here");
    let _ = save(&mut one);
    let mut names = Vec::new();
    for row in one.versions().expect("versions") {
        let path = stage.documents().join(format!("{}.terug", row.id));
        one.restore_as(&row.id, &path).expect("a new dossier");
        names.push(Dossier::open(&path, ids(9)).expect("a dossier").organisation().trade_name.clone());
    }
    for name in ["Van a", "Van b"] {
        assert!(names.contains(&Answer::Confirmed(name.to_owned())), "{name} in {names:?}");
    }
}

#[test]
fn where_they_overlap_nothing_is_written_until_the_owner_chose() {
    let stage = Stage::new();
    let (mut one, mut other) = two(&stage);
    name_firm(&mut other, "Van b");
    describe(&mut other, "verkoop", "Van b");
    describe(&mut other, "nieuwsbrief", "Van b");
    let _ = save(&mut other);
    name_firm(&mut one, "Van a");
    describe(&mut one, "verkoop", "Van a");
    let theirs = fs::read(stage.file()).expect("the file");
    let Met::Conflicts { meeting } = save(&mut one) else { panic!("they overlap") };
    assert_eq!(
        meeting.text,
        "Dit dossier is ook ergens anders gewijzigd. Op 2 plaatsen staat daar iets anders dan bij u. Kies wat blijft."
    );
    assert_eq!(meeting.taken.len(), 1);
    let rows: Vec<_> = meeting
        .conflicts
        .iter()
        .map(|row| (row.title.as_str(), row.base.as_deref(), row.mine.as_str(), row.theirs.as_str()))
        .collect();
    assert_eq!(
        rows,
        [("Uw bedrijf", Some(""), "Van a", "Van b"), ("Activiteit Verkoop", Some(""), "Van a", "Van b"),]
    );
    assert_eq!(fs::read(stage.file()).expect("the file"), theirs);
    assert_eq!(one.meeting().as_ref(), Some(&meeting));

    let some = [Choice { number: 1, whose: Whose::Theirs }];
    let again = one.resolve(&some, now()).expect("not all chosen");
    assert_eq!(again, Resolved::Again { meeting });
    let all = [Choice { number: 0, whose: Whose::Mine }, some[0]];
    let Resolved::Done { changed } = one.resolve(&all, now()).expect("chosen") else { panic!("all chosen") };
    assert_eq!(changed.state.undo.as_deref(), Some("wijzigingen van elders overgenomen"));
    assert_eq!(one.organisation().trade_name, Answer::Confirmed("Van a".to_owned()));
    assert_eq!(activity(&one, "verkoop").description, "Van b");
    assert_eq!(activity(&one, "nieuwsbrief").description, "Van b");
    assert_eq!(save(&mut one), Met::Nothing, "the file is ours to write again");
    assert_eq!(dossier::verify(&stage.file()).expect("in order").register, *one.register());
    assert!(matches!(one.resolve(&all, now()), Err(Error::NothingToChoose)));
}

#[test]
fn an_edit_while_the_owner_chooses_is_not_overrun() {
    let stage = Stage::new();
    let (mut one, mut other) = two(&stage);
    name_firm(&mut other, "Van b");
    describe(&mut other, "verkoop", "Van b");
    let _ = save(&mut other);
    name_firm(&mut one, "Van a");
    let Met::Conflicts { meeting } = save(&mut one) else { panic!("they overlap") };
    assert_eq!(meeting.conflicts.len(), 1);
    describe(&mut one, "verkoop", "Van a");
    let choice = [Choice { number: 0, whose: Whose::Theirs }];
    let Resolved::Again { meeting } = one.resolve(&choice, now()).expect("looked at") else {
        panic!("there is more to choose")
    };
    assert_eq!(meeting.conflicts.len(), 2);
    assert_eq!(activity(&one, "verkoop").description, "Van a");
    assert_eq!(one.organisation().trade_name, Answer::Confirmed("Van a".to_owned()));
}

#[test]
fn a_choice_that_is_put_off_survives_a_restart() {
    let stage = Stage::new();
    let (mut one, mut other) = two(&stage);
    name_firm(&mut other, "Van b");
    let _ = save(&mut other);
    name_firm(&mut one, "Van a");
    let Met::Conflicts { meeting } = save(&mut one) else { panic!("they overlap") };
    one.leave_meeting();
    assert_eq!(one.meeting(), None);
    drop(one);
    let (one, met) = stage.open("a");
    assert_eq!(met, Met::Conflicts { meeting });
    assert_eq!(one.organisation().trade_name, Answer::Confirmed("Van a".to_owned()));
}

#[test]
fn mine_can_be_kept_as_a_copy() {
    let stage = Stage::new();
    let (mut one, mut other) = two(&stage);
    name_firm(&mut other, "Van b");
    let _ = save(&mut other);
    name_firm(&mut one, "Van a");
    let Met::Conflicts { .. } = save(&mut one) else { panic!("they overlap") };
    let copy = stage.documents().join("De mijne.verantwoord");
    one.save_copy(&copy, now()).expect("a copy");
    let copied = Dossier::open(&copy, ids(9)).expect("the copy");
    assert_eq!(copied.organisation().trade_name, Answer::Confirmed("Van a".to_owned()));
    let choice = [Choice { number: 0, whose: Whose::Theirs }];
    let _ = one.resolve(&choice, now()).expect("chosen");
    assert_eq!(one.register(), other.register());
    assert!(!one.state().unsaved, "the file has all of it");
}

#[test]
fn what_was_removed_there_and_changed_here_is_asked() {
    let stage = Stage::new();
    let (mut one, mut other) = two(&stage);
    other.remove_activity(&"verkoop".into()).expect("removed");
    let _ = save(&mut other);
    describe(&mut one, "verkoop", "Van a");
    let Met::Conflicts { meeting } = save(&mut one) else { panic!("they overlap") };
    let row = &meeting.conflicts[0];
    assert_eq!(
        (row.title.as_str(), row.mine.as_str(), row.theirs.as_str()),
        ("Activiteit Verkoop", "nog in gebruik", "verwijderd")
    );
    let Resolved::Done { .. } =
        one.resolve(&[Choice { number: 0, whose: Whose::Theirs }], now()).expect("chosen")
    else {
        panic!("all chosen")
    };
    assert_eq!(one.register().activities.len(), 1);
}

#[test]
fn another_dossier_under_the_same_name_is_left_alone() {
    let stage = Stage::new();
    let (mut one, other) = two(&stage);
    drop(other);
    fs::remove_file(stage.file()).expect("the file goes");
    let home = stage.home("c");
    drop(
        Dossier::create_in(&home, Some(&stage.file()), Register::default(), ids(77), now()).expect("another"),
    );
    let theirs = fs::read(stage.file()).expect("the file");
    name_firm(&mut one, "Van a");
    let refused = one.save(now()).expect_err("another dossier");
    assert_eq!(
        dossier::Notice::from(&refused).title,
        "Onder de naam “Bakkerij Jansen.verantwoord” staat nu een ander dossier."
    );
    assert_eq!(fs::read(stage.file()).expect("the file"), theirs);
    assert!(one.state().unsaved);
}
