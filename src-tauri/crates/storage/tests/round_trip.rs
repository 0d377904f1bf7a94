//! Whatever is written is read back the same: every record, in every state of every answer.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod samples;

use chrono::NaiveDate;
use register::{Answer, Register};
use samples::Answers;
use storage::Storage;
use tempfile::TempDir;

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 3, 1).unwrap()
}

/// A new dossier that was never saved, with this register.
fn dossier(register: &Register) -> Storage {
    let mut storage = Storage::create(None, "0f8fad5b", today()).unwrap();
    storage.edit(|to| storage::replace_all(to, register)).unwrap();
    storage
}

/// The register out of the working database, and out of a file that was saved and opened.
fn comes_back(register: &Register) {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("Bakkerij Jansen.verantwoord");
    let mut storage = dossier(register);
    // Not assert_eq: two whole registers on the screen tell nobody anything.
    assert!(storage.load().unwrap() == *register, "the working database changed something");
    storage.save_as(&path).unwrap();
    assert!(Storage::open(&path).unwrap().load().unwrap() == *register, "the file changed something");
}

#[test]
fn a_new_dossier_has_every_question_open() {
    let storage = Storage::create(None, "0f8fad5b", today()).unwrap();
    assert_eq!(storage.load().unwrap(), Register::default());
    assert_eq!(storage.path(), None);
}

#[test]
fn a_register_comes_back_whatever_its_answers() {
    for answers in [Answers::Open, Answers::NotApplicable, Answers::Proposed, Answers::Confirmed] {
        let register = samples::register(answers, 12, 1);
        let legal_name = &register.organisation.legal_name;
        match answers {
            Answers::Open => assert_eq!(*legal_name, Answer::Open),
            Answers::NotApplicable => assert_eq!(*legal_name, Answer::NotApplicable),
            Answers::Proposed => assert!(matches!(legal_name, Answer::Proposed(_))),
            Answers::Confirmed | Answers::Any => assert!(matches!(legal_name, Answer::Confirmed(_))),
        }
        comes_back(&register);
    }
}

/// As many registers as the plan for JSON has (T11), two at a time.
#[test]
fn a_thousand_registers_come_back() {
    const EACH: u64 = 500;
    std::thread::scope(|scope| {
        for first in [0, EACH] {
            scope.spawn(move || {
                for seed in first..first + EACH {
                    comes_back(&samples::register(Answers::Any, 1 + seed as usize % 4, seed));
                }
            });
        }
    });
}

/// Confirmed and empty is "geen": not the same as open.
#[test]
fn no_items_is_an_answer() {
    let mut register = samples::register(Answers::Open, 1, 1);
    register.social_media = Answer::Confirmed(vec![]);
    register.activities[0].recipients = Answer::Confirmed(vec![]);
    register.activities[0].clients = Answer::Proposed(vec![]);
    register.websites[0].cookies = Answer::Confirmed(vec![]);
    comes_back(&register);
}

/// What the last test of all writes must not be what the first one left.
#[test]
fn replacing_everything_leaves_nothing_of_the_old() {
    let (old, new) = (samples::register(Answers::Confirmed, 5, 2), samples::register(Answers::Any, 2, 3));
    let mut storage = dossier(&old);
    storage.edit(|to| storage::replace_all(to, &new)).unwrap();
    assert!(storage.load().unwrap() == new);
    storage.edit(|to| storage::replace_all(to, &Register::default())).unwrap();
    assert_eq!(storage.load().unwrap(), Register::default());
}

#[test]
fn the_same_records_give_the_same_file_whatever_happened_before() {
    let folder = TempDir::new().unwrap();
    let (straight, round) = (folder.path().join("a.verantwoord"), folder.path().join("b.verantwoord"));
    let register = samples::register(Answers::Any, 6, 4);
    dossier(&register).save_as(&straight).unwrap();

    let mut storage = dossier(&samples::register(Answers::Confirmed, 9, 5));
    storage.edit(|to| storage::replace_all(to, &register)).unwrap();
    let first = &register.activities[0];
    storage.edit(|to| storage::activity::put(to, first, 3)).unwrap();
    storage.edit(|to| storage::activity::put(to, first, 0)).unwrap();
    storage.save_as(&round).unwrap();
    assert!(std::fs::read(&straight).unwrap() == std::fs::read(&round).unwrap(), "other bytes");

    // And once more through a file: each file counts which one of its dossier it is.
    let (again, once_more) = (folder.path().join("c.verantwoord"), folder.path().join("d.verantwoord"));
    Storage::open(&round).unwrap().save_as(&again).unwrap();
    Storage::open(&straight).unwrap().save_as(&once_more).unwrap();
    assert!(std::fs::read(&again).unwrap() == std::fs::read(&once_more).unwrap(), "other bytes when opened");
    assert!(std::fs::read(&straight).unwrap() != std::fs::read(&again).unwrap(), "the same generation");
    let mut wrong = dossier(&Register::default());
    wrong.save_as(&once_more).unwrap();
    wrong.edit(|to| storage::replace_all(to, &register)).unwrap();
    wrong.save().unwrap();
    assert!(std::fs::read(&again).unwrap() == std::fs::read(&once_more).unwrap(), "the second file, written");
}

/// Art. 17 AVG holds for our own file too: what was deleted is not in it.
#[test]
fn what_was_deleted_is_not_in_the_file() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("a.verantwoord");
    let mut register = samples::register(Answers::Open, 2, 6);
    register.activities[0].name = "Kanarie van de oude baas".to_owned();
    let mut storage = dossier(&register);
    storage.save_as(&path).unwrap();
    let holds_it = |path| {
        let bytes = std::fs::read(path).unwrap();
        bytes.windows(8).any(|text| text == b"Kanarie ")
    };
    assert!(holds_it(&path));
    storage.edit(|to| storage::activity::remove(to, &register.activities[0].id)).unwrap_err();
    register.holds.clear();
    storage
        .edit(|to| {
            storage::hold::remove(to, &"hold-0".into())?;
            storage::hold::remove(to, &"hold-1".into())?;
            storage::activity::remove(to, &register.activities[0].id)
        })
        .unwrap();
    storage.save().unwrap();
    assert!(!holds_it(&path));
}
