//! Copies that a syncing program put beside the file.

use std::fs;

use ::register::*;
use dossier::{Choice, Dossier, Met, Resolved, Whose};

use crate::stage::{Stage, activity, describe, ids, name_firm, now, with_activities};

const COPY: &str = "Bakkerij Jansen-LAPTOP123.verantwoord";

#[test]
fn another_version_beside_the_file_is_noticed_and_compared() {
    let stage = Stage::new();
    let mut dossier = stage.made_of(with_activities(&["Nieuwsbrief", "Verkoop"]));
    assert_eq!(dossier.siblings(), []);
    dossier.save_copy(&stage.documents().join(COPY), now()).expect("a copy");
    assert_eq!(dossier.siblings(), [], "it holds nothing else");

    let mut other = Dossier::open(&stage.documents().join(COPY), ids(5)).expect("a copy");
    describe(&mut other, "verkoop", "Van de laptop");
    other.add_activity("Webwinkel").expect("an activity");
    let _ = other.save(now()).expect("saved");
    fs::write(stage.documents().join("Bakkerij Jansen (conflicted copy).verantwoord"), "stuk")
        .expect("a file");
    name_firm(&mut dossier, "Jansen");

    let found = dossier.siblings();
    assert_eq!(found.len(), 1, "{found:?}");
    assert_eq!(found[0].file, COPY);
    assert_eq!(found[0].text, "Er ligt nog een andere versie van dit dossier, die op 3 plaatsen anders is.");
    assert_eq!(dossier.differences_with_sibling(COPY).expect("differences").len(), 3);

    let Met::Conflicts { meeting } = dossier.meet_sibling(COPY, now()).expect("a meeting") else {
        panic!("what both began with is unknown, so every difference is asked")
    };
    assert_eq!(meeting.file, COPY);
    let choices: Vec<Choice> = meeting
        .conflicts
        .iter()
        .map(|row| Choice {
            number: row.number,
            whose: if row.record.kind() == RecordKind::Organisation { Whose::Mine } else { Whose::Theirs },
        })
        .collect();
    let Resolved::Done { changed } = dossier.resolve(&choices, now()).expect("chosen") else {
        panic!("all chosen")
    };
    assert_eq!(changed.state.undo.as_deref(), Some("Bakkerij Jansen-LAPTOP123.verantwoord samengevoegd"));
    assert_eq!(activity(&dossier, "verkoop").description, "Van de laptop");
    assert_eq!(activity(&dossier, "webwinkel").name, "Webwinkel");
    assert_eq!(dossier.organisation().trade_name, Answer::Confirmed("Jansen".to_owned()));
    assert_eq!(dossier.save(now()).expect("saved"), Met::Nothing);
    assert!(stage.documents().join(COPY).exists(), "the copy is its owner's");

    name_firm(&mut dossier, "Jansen en Zn");
    assert_eq!(dossier.siblings(), [], "what is in the dossier is not told again");
    drop(dossier);
    let (dossier, _) = stage.open("a");
    assert_eq!(dossier.siblings(), [], "nor at the next start");
    describe(&mut other, "verkoop", "Nog eens van de laptop");
    let _ = other.save(now()).expect("saved");
    assert_eq!(dossier.siblings().len(), 1, "what is new in it is");
}

#[test]
fn a_numbered_copy_is_told_when_it_is_another_version_of_the_same_dossier() {
    let stage = Stage::new();
    let mut dossier = stage.made_of(with_activities(&["Verkoop"]));
    for name in ["Bakkerij Jansen (1).verantwoord", "Bakkerij Jansen 2.verantwoord"] {
        let path = stage.documents().join(name);
        dossier.save_copy(&path, now()).expect("a copy");
        assert_eq!(dossier.siblings(), [], "{name} holds nothing else");
        let mut other = Dossier::open(&path, ids(5)).expect("a copy");
        describe(&mut other, "verkoop", name);
        let _ = other.save(now()).expect("saved");
        let found = dossier.siblings();
        assert_eq!(found.iter().map(|one| one.file.as_str()).collect::<Vec<_>>(), [name]);
        fs::remove_file(path).expect("the copy");
    }
}

#[test]
fn a_copy_of_another_dossier_is_none() {
    let stage = Stage::new();
    let dossier = stage.made();
    let home = stage.home("c");
    let path = stage.documents().join(COPY);
    let other = with_activities(&["Anders"]);
    drop(
        dossier::Dossier::create_in(&home, Some(&path), other, crate::stage::ids(70), now())
            .expect("another"),
    );
    assert_eq!(dossier.siblings(), []);
    assert!(dossier.differences_with_sibling(COPY).is_err());
    assert!(dossier.differences_with_sibling("../Documenten/Bakkerij Jansen-LAPTOP123.verantwoord").is_err());
    assert!(
        dossier.differences_with_sibling("Bakkerij Jansen.verantwoord").is_err(),
        "that is the file itself"
    );
}

#[test]
fn a_copy_beside_an_open_dossier_has_only_what_is_in_that_file() {
    let stage = Stage::new();
    let mut dossier = stage.made();
    let copy = stage.documents().join("Kopie.verantwoord");
    fs::copy(stage.file(), &copy).expect("a copy");
    name_firm(&mut dossier, "Alleen in het eerste");
    let (other, met) = Dossier::open_in(&stage.home("a"), &copy, ids(3), now()).expect("the copy");
    assert_eq!(met, Met::Nothing);
    assert_eq!(other.register().firm_name(), None, "work of the first one came along");
}
