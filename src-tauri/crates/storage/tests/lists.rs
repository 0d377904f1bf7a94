//! Order, removal and references: what one change may do to the register.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod samples;

use ::register::*;
use chrono::NaiveDate;
use samples::Answers;
use storage::{Error, Storage};

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 3, 1).unwrap()
}

fn dossier(register: &Register) -> Storage {
    let mut storage = Storage::create(None, "0f8fad5b", today()).unwrap();
    storage.edit(|to| storage::replace_all(to, register)).unwrap();
    storage
}

fn person(id: &str) -> Person {
    Person { id: id.into(), name: format!("Naam van {id}"), ..Person::default() }
}

fn put(storage: &mut Storage, id: &str, position: usize) {
    storage.edit(|to| storage::person::put(to, &person(id), position)).unwrap();
}

fn names(storage: &Storage) -> String {
    let people = storage.load().unwrap().people;
    people.iter().map(|person| person.id.as_str()).collect::<Vec<_>>().join(" ")
}

#[test]
fn a_record_takes_its_place_and_the_others_make_room() {
    let mut storage = dossier(&Register::default());
    for (at, id) in ["c", "b", "a"].into_iter().enumerate() {
        put(&mut storage, id, at);
    }
    assert_eq!(names(&storage), "c b a", "as they were put, not by the alphabet");
    put(&mut storage, "first", 0);
    put(&mut storage, "middle", 2);
    put(&mut storage, "last", 5);
    assert_eq!(names(&storage), "first c middle b a last");
    put(&mut storage, "last", 1);
    assert_eq!(names(&storage), "first last c middle b a", "moved to the front");
    put(&mut storage, "first", 5);
    assert_eq!(names(&storage), "last c middle b a first", "moved to the back");
    put(&mut storage, "middle", 2);
    assert_eq!(names(&storage), "last c middle b a first", "put where it stood");
    storage.edit(|to| storage::person::remove(to, &"c".into())).unwrap();
    storage.edit(|to| storage::person::remove(to, &"nobody".into())).unwrap();
    put(&mut storage, "again", 1);
    assert_eq!(names(&storage), "last again middle b a first");
}

#[test]
fn a_record_that_is_put_again_is_replaced_with_all_within_it() {
    let register = samples::register(Answers::Confirmed, 3, 1);
    let mut storage = dossier(&register);
    let mut expected = register.clone();
    expected.activities[1] = ProcessingActivity {
        id: register.activities[1].id.clone(),
        name: "Leeg".to_owned(),
        ..ProcessingActivity::default()
    };
    storage.edit(|to| storage::activity::put(to, &expected.activities[1], 1)).unwrap();
    assert!(storage.load().unwrap() == expected, "something of the old activity is still there");
    expected.activities[1] = register.activities[1].clone();
    storage.edit(|to| storage::activity::put(to, &expected.activities[1], 1)).unwrap();
    assert!(storage.load().unwrap() == register, "undone, it is not what it was");
}

/// Whoever removes and puts back leaves the same register: what undo rests on.
#[test]
fn removed_and_put_back_it_is_the_same() {
    let register = samples::register(Answers::Any, 4, 7);
    let mut storage = dossier(&register);
    macro_rules! there_and_back {
        ($($noun:ident: $list:ident;)*) => {$(
            for (at, record) in register.$list.iter().enumerate() {
                storage.edit(|to| {
                    storage::$noun::remove(to, &record.id)?;
                    storage::$noun::put(to, record, at)
                }).unwrap();
                assert!(storage.load().unwrap() == register, "{} {at}", stringify!($noun));
            }
        )*};
    }
    there_and_back! {
        activity: activities;
        agreement: agreements;
        attachment: attachments;
        breach: breaches;
        business_process: business_processes;
        certificate: certificates;
        data_subject: data_subject_categories;
        deletion: deletion_events;
        hold: holds;
        occurrence: occurrences;
        impact_assessment: impact_assessments;
        import_run: import_runs;
        measure: measures;
        person: people;
        personal_data: personal_data_categories;
        published_statement: published_statements;
        recipient: recipients;
        request: requests;
        retention: retention_periods;
        review: reviews;
        source: sources;
        statement: statement_variants;
        system: systems;
        transfer: transfers;
        website: websites;
    }
}

/// The records of which there is one, and the lists without ids.
#[test]
fn what_is_written_whole_replaces_what_was_there() {
    let old = samples::register(Answers::Confirmed, 1, 1);
    let new = samples::register(Answers::Any, 1, 2);
    let mut storage = dossier(&old);
    let mut expected = old;
    macro_rules! written {
        ($($noun:ident, $put:ident: $field:ident;)*) => {$(
            storage.edit(|to| storage::$noun::$put(to, &new.$field)).unwrap();
            expected.$field = new.$field.clone();
            assert!(storage.load().unwrap() == expected, "{}", stringify!($noun));
        )*};
    }
    written! {
        organisation, put: organisation;
        sharing, put: sharing;
        transfer_policy, put: transfer_policy;
        retention_policy, put: retention_policy;
        security_policy, put: security;
        cookie_policy, put: cookie_policy;
        social_media, put: social_media;
        request_policy, put: request_policy;
        governance, put: governance;
        inventory, put_all: system_inventories;
        set_aside, put_all: set_aside;
        unlawful_practice, put_all: unlawful_practices;
        note, put_all: notes;
    }
}

/// Asserts that the change is refused for this row of this table, and that it left nothing behind.
fn refused(
    storage: &mut Storage,
    table: &str,
    row: &str,
    change: impl FnOnce(&mut storage::Transaction<'_>) -> Result<(), Error>,
) {
    let before = storage.load().unwrap();
    match storage.edit(change) {
        Err(Error::Invalid { table: found, row: at, .. }) => assert_eq!((&*found, &*at), (table, row)),
        other => panic!("{other:?}"),
    }
    assert!(storage.load().unwrap() == before, "a refused change left something");
}

#[test]
fn a_record_that_others_refer_to_stays() {
    let mut register = Register { people: vec![person("jan")], ..Register::default() };
    register.activities.push(ProcessingActivity {
        id: "nieuwsbrief".into(),
        process_owner: Answer::Confirmed("jan".into()),
        ..ProcessingActivity::default()
    });
    let mut storage = dossier(&register);
    refused(&mut storage, "activity", "nieuwsbrief", |to| storage::person::remove(to, &"jan".into()));
    // Within one change the order does not matter.
    storage
        .edit(|to| {
            storage::person::remove(to, &"jan".into())?;
            storage::activity::remove(to, &"nieuwsbrief".into())
        })
        .unwrap();
    assert_eq!(storage.load().unwrap(), Register::default());
}

#[test]
fn a_reference_to_nothing_is_refused() {
    let mut storage = dossier(&Register::default());
    let hold = Hold { id: "h".into(), activities: vec!["weg".into()], ..Hold::default() };
    refused(&mut storage, "hold_activity", "h", |to| storage::hold::put(to, &hold, 0));
    // A data item's purpose is one of its own activity.
    let item = DataItem { id: "naam".into(), purposes: vec!["p".into()], ..DataItem::default() };
    let activity = |id: &str| ProcessingActivity { id: id.into(), ..ProcessingActivity::default() };
    let other = ProcessingActivity {
        purposes: vec![Purpose { id: "p".into(), ..Purpose::default() }],
        ..activity("andere")
    };
    let wrong = ProcessingActivity { data: Answer::Confirmed(vec![item]), ..activity("deze") };
    refused(&mut storage, "data_item_purpose", "deze", |to| {
        storage::activity::put(to, &other, 0)?;
        storage::activity::put(to, &wrong, 1)
    });
}

#[test]
fn what_no_register_can_hold_is_refused() {
    let mut storage = dossier(&Register::default());
    let bad_id = |id: &str| Person { id: id.into(), ..Person::default() };
    refused(&mut storage, "person", "", |to| storage::person::put(to, &bad_id(""), 0));
    refused(&mut storage, "person", "", |to| storage::person::put(to, &bad_id("a\u{1f}b"), 0));
    let nothing = Person { name: "a\0b".to_owned(), ..person("jan") };
    refused(&mut storage, "person", "jan", |to| storage::person::put(to, &nothing, 0));
    let long = Person { name: "é".repeat(100_001), ..person("jan") };
    refused(&mut storage, "person", "jan", |to| storage::person::put(to, &long, 0));
    let twice = Purpose { id: "p".into(), ..Purpose::default() };
    let activity = ProcessingActivity {
        id: "a".into(),
        purposes: vec![twice.clone(), twice],
        ..ProcessingActivity::default()
    };
    refused(&mut storage, "purpose", "a", |to| storage::activity::put(to, &activity, 0));
    let year_12345 = Hold { id: "h".into(), from: NaiveDate::from_ymd_opt(12345, 1, 1), ..Hold::default() };
    refused(&mut storage, "hold", "h", |to| storage::hold::put(to, &year_12345, 0));

    let longest = Person { name: "é".repeat(100_000), ..person("jan") };
    storage.edit(|to| storage::person::put(to, &longest, 0)).unwrap();
    assert_eq!(storage.load().unwrap().people, [longest]);
}

#[test]
fn a_change_that_fails_half_way_leaves_nothing() {
    let register = samples::register(Answers::Any, 2, 3);
    let mut storage = dossier(&register);
    let failed: Result<(), Error> = storage.edit(|to| {
        storage::replace_all(to, &Register::default())?;
        storage::person::put(to, &person("jan"), 0)?;
        Err(Error::DiskFull)
    });
    assert!(matches!(failed, Err(Error::DiskFull)));
    assert!(storage.load().unwrap() == register);
}

/// A file that cannot be read back must not be written: so a file that large is refused when it is put in.
#[test]
fn an_attached_file_has_its_bounds() {
    let attachment = |id: &str, megabytes: usize| Attachment {
        id: id.into(),
        base64: "A".repeat(megabytes << 20),
        ..Attachment::default()
    };
    let mut storage = dossier(&Register::default());
    let large = storage.edit(|to| storage::attachment::put(to, &attachment("a", 17), 0));
    assert!(matches!(large, Err(Error::TooLarge(_))), "{large:?}");
    let folder = tempfile::TempDir::new().unwrap();
    let path = folder.path().join("a.verantwoord");
    for (at, id) in ["a", "b", "c", "d"].into_iter().enumerate() {
        storage.edit(|to| storage::attachment::put(to, &attachment(id, 15), at)).unwrap();
    }
    storage.save_as(&path).unwrap();
    assert_eq!(Storage::open(&path).unwrap().load().unwrap().attachments.len(), 4);
    storage.edit(|to| storage::attachment::put(to, &attachment("e", 15), 4)).unwrap();
    let written = std::fs::read(&path).unwrap();
    assert!(matches!(storage.save(), Err(Error::TooLarge(_))));
    assert!(std::fs::read(&path).unwrap() == written, "a file too large to open took its place");
}
