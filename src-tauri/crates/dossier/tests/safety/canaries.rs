//! Where what an owner typed stands, and where it stands no more (T23).

use std::fs;
use std::path::PathBuf;

use ::register::*;
use dossier::{Dossier, OldVersions};

use crate::stage::{Stage, edit, has, now};

const CANARIES: usize = 50;

fn canary(number: usize) -> String {
    format!("KANARIE-{number:02}-Q7X")
}

/// Fifty texts in as many places: records of all kinds, fields of all kinds.
fn put(register: &mut Register) {
    let mut next = 0;
    let mut text = || {
        next += 1;
        canary(next - 1)
    };
    let firm = &mut register.organisation;
    firm.legal_name = Answer::Confirmed(text());
    firm.trade_name = Answer::Confirmed(text());
    firm.email = Answer::Confirmed(text());
    firm.kvk_number = Answer::Confirmed(text());
    for number in 0..8 {
        register.activities.push(ProcessingActivity {
            id: ActivityId(format!("k{number}")),
            name: text(),
            description: text(),
            scale: text(),
            tags: vec![text()],
            ..ProcessingActivity::default()
        });
    }
    for number in 0..4 {
        register.recipients.push(Recipient {
            id: RecipientId(format!("k{number}")),
            name: text(),
            ..Recipient::default()
        });
        register.people.push(Person {
            id: PersonId(format!("k{number}")),
            name: text(),
            ..Person::default()
        });
    }
    register.attachments.push(Attachment {
        id: "k".into(),
        title: text(),
        kind: text(),
        file_name: text(),
        media_type: text(),
        ..Attachment::default()
    });
    register.systems.push(System { id: "k".into(), name: text(), ..System::default() });
    register.certificates.push(Certificate { id: "k".into(), standard: text(), ..Certificate::default() });
    assert_eq!(next, CANARIES);
}

/// How many of the canaries stand in each file that has any.
fn found(stage: &Stage) -> Vec<(PathBuf, usize)> {
    let files = stage.files().into_iter();
    files
        .map(|(path, bytes)| (path, (0..CANARIES).filter(|&number| has(&bytes, &canary(number))).count()))
        .filter(|&(_, count)| count > 0)
        .collect()
}

fn in_file(stage: &Stage) -> usize {
    let bytes = fs::read(stage.file()).expect("the file");
    (0..CANARIES).filter(|&number| has(&bytes, &canary(number))).count()
}

fn in_working_copy(stage: &Stage) -> usize {
    found(stage)
        .into_iter()
        .filter(|(path, _)| path.ends_with("working.sqlite"))
        .map(|(_, count)| count)
        .sum()
}

/// Typed, saved on one day, removed, and saved on the next.
fn typed_and_removed(stage: &Stage) -> Dossier {
    let mut dossier = stage.made();
    edit(&mut dossier, "Kanaries", put);
    assert_eq!((in_file(stage), in_working_copy(stage)), (0, CANARIES), "typed, and not saved yet");
    let _ = dossier.save(now()).expect("saved");
    assert_eq!(in_file(stage), CANARIES);
    edit(&mut dossier, "Kanaries weg", |register| *register = Register::default());
    let _ = dossier.save(crate::stage::days_later(1)).expect("saved");
    assert_eq!(in_file(stage), 0, "removed and saved: not in the file any more");
    assert_eq!(in_working_copy(stage), CANARIES, "and it can still be undone");
    dossier
}

#[test]
fn what_is_typed_stands_in_the_file_the_working_copy_and_the_versions_only() {
    let stage = Stage::new();
    drop(typed_and_removed(&stage));
    let allowed = |path: &PathBuf| {
        path.ends_with("working.sqlite") || path.components().any(|part| part.as_os_str() == "backups")
    };
    let astray: Vec<_> = found(&stage).into_iter().filter(|(path, _)| !allowed(path)).collect();
    assert_eq!(astray, []);
    for (path, _) in stage.files() {
        let name = path.to_string_lossy();
        assert!(!name.contains("KANARIE"), "a file is named after what was typed: {name}");
    }
}

#[test]
fn what_is_cleared_for_good_stands_nowhere() {
    let stage = Stage::new();
    let mut dossier = typed_and_removed(&stage);
    let _ = dossier.purge(OldVersions::Remove, crate::stage::days_later(1)).expect("cleared");
    assert_eq!(found(&stage), [], "while it is open");
    drop(dossier);
    assert_eq!(found(&stage), [], "and after it was closed");
    drop(stage.open("a"));
    assert_eq!(found(&stage), [], "and opened again");
}

#[test]
fn old_versions_that_are_left_still_have_it_and_nothing_else_has() {
    let stage = Stage::new();
    let mut dossier = typed_and_removed(&stage);
    let _ = dossier.purge(OldVersions::Leave, crate::stage::days_later(1)).expect("cleared");
    let found = found(&stage);
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].0.components().any(|part| part.as_os_str() == "backups"), "{found:?}");
}
