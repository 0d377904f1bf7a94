//! The file as an owner finds it when they come back to the window.

use std::fs::{self, FileTimes};
use std::time::{Duration, SystemTime};

use dossier::{Dossier, Error, Met, Now};

use crate::stage::{Stage, describe, name_firm, now, with_activities};

/// The file was last written at this moment.
fn written_at(stage: &Stage, moment: Now) {
    let file = fs::File::options().write(true).open(stage.file()).expect("the file");
    file.set_times(FileTimes::new().set_modified(SystemTime::from(moment))).expect("a time");
}

fn look(dossier: &mut Dossier, now: Now) -> Met {
    dossier.look_elsewhere(now).expect("a look")
}

#[test]
fn our_own_file_is_no_news_and_another_one_is_merged() {
    let stage = Stage::new();
    let mut here = stage.made_of(with_activities(&["Nieuwsbrief", "Verkoop"]));
    assert_eq!(look(&mut here, now()), Met::Nothing);
    name_firm(&mut here, "Jansen");
    let _ = here.save(now()).expect("saved");
    assert_eq!(look(&mut here, now()), Met::Nothing, "we wrote it");

    let (mut there, _) = stage.open("b");
    describe(&mut there, "verkoop", "Van b");
    let _ = there.save(now()).expect("saved there");
    describe(&mut here, "nieuwsbrief", "Van a");
    assert!(matches!(look(&mut here, now()), Met::Merged { .. }));
    assert!(here.state().unsaved, "what was typed here still has to go there");
    assert_eq!(look(&mut here, now()), Met::Nothing);
    let _ = here.save(now()).expect("saved");
    assert_eq!(dossier::verify(&stage.file()).expect("in order").register, *here.register());
}

#[test]
fn a_file_that_looks_the_same_is_not_read_but_a_fresh_one_is() {
    let stage = Stage::new();
    let mut here = stage.made_of(with_activities(&["Verkoop"]));
    let bytes = fs::read(stage.file()).expect("the file");
    // Of the same length, and of the same moment: only its bytes tell.
    let other = vec![0; bytes.len()];
    let before = now() - Duration::from_secs(60);

    written_at(&stage, now());
    assert_eq!(look(&mut here, now()), Met::Nothing);
    fs::write(stage.file(), &other).expect("somebody writes");
    written_at(&stage, now());
    assert!(
        matches!(here.look_elsewhere(now()), Err(Error::Elsewhere { .. })),
        "so fresh it is read all the same"
    );

    fs::write(stage.file(), &bytes).expect("somebody writes");
    written_at(&stage, before);
    assert_eq!(look(&mut here, now()), Met::Nothing);
    fs::write(stage.file(), &other).expect("somebody writes");
    written_at(&stage, before);
    assert_eq!(look(&mut here, now()), Met::Nothing, "it was not read");
    written_at(&stage, before + Duration::from_secs(2));
    assert!(here.look_elsewhere(now()).is_err());
}

#[test]
fn while_the_owner_chooses_nothing_new_is_asked() {
    let stage = Stage::new();
    let mut here = stage.made();
    let (mut there, _) = stage.open("b");
    name_firm(&mut there, "Van b");
    let _ = there.save(now()).expect("saved there");
    name_firm(&mut here, "Van a");
    let Met::Conflicts { meeting } = look(&mut here, now()) else { panic!("they overlap") };
    assert_eq!(look(&mut here, now()), Met::Nothing);
    assert_eq!(here.meeting(), Some(meeting));
}
