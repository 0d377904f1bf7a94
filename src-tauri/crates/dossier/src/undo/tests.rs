//! Every noun: put, update, move and remove, taken back and done again. Each time the register in memory
//! and the one in the tables are the same.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use register::{FieldId, RecordKind, RecordRef, Register};

use super::DEPTH;
use crate::detach;
use crate::dossier::Dossier;
use crate::error::Error;
use crate::ids::Ids;
use crate::operation::{Changed, Named, Operation};

fn dossier(register: Register) -> Dossier {
    let today = NaiveDate::from_ymd_opt(2026, 11, 21).expect("a day");
    let mut number = 0;
    let ids = Ids::from(move || {
        number += 1;
        number
    });
    Dossier::unnamed(register, ids, today).expect("a dossier in memory")
}

fn operation() -> Operation {
    Operation::Changed(Named::new(RecordKind::Register, ""))
}

/// Does it, takes it back and does it again; then takes it back for good. The parts that changed.
fn there_and_back(dossier: &mut Dossier, what: &str, change: impl FnOnce(&mut Register)) -> BTreeSet<String> {
    let before = dossier.register().clone();
    let mut after = before.clone();
    change(&mut after);
    assert_ne!(after, before, "{what}: nothing to undo");
    let goal = after.clone();
    let done = dossier
        .edit(operation(), |register| *register = goal)
        .unwrap_or_else(|error| panic!("{what}: {error}"));
    is(dossier, &after, what);
    let undone = dossier.undo().expect("it can be taken back");
    is(dossier, &before, what);
    let again = dossier.redo().expect("it can be done again");
    is(dossier, &after, what);
    assert_eq!(again.parts, done.parts, "{what}");
    assert_eq!(undone.parts, done.parts, "{what}");
    dossier.undo().expect("it can be taken back");
    is(dossier, &before, what);
    done.parts
}

fn is(dossier: &Dossier, register: &Register, what: &str) {
    assert!(dossier.register() == register, "{what}: memory");
    assert!(dossier.reloaded().expect("tables") == *register, "{what}: tables");
}

/// The fields of the register, as the table of fields has them.
fn all_parts() -> BTreeSet<String> {
    FieldId::ALL.iter().filter_map(|field| field.id().strip_prefix("register.")).map(str::to_owned).collect()
}

#[test]
fn a_whole_register_can_be_put_and_taken_away() {
    let mut dossier = dossier(Register::default());
    let full = exchange::testing::full();
    let parts = there_and_back(&mut dossier, "all", |register| *register = full);
    assert_eq!(parts, all_parts(), "a part of the register that no change carries");
}

#[test]
fn every_noun_can_be_changed_and_moved() {
    let mut dossier = dossier(exchange::testing::full());
    let mut parts = BTreeSet::new();
    macro_rules! lists {
        ($($list:ident)*) => {$(
            parts.extend(there_and_back(&mut dossier, concat!("changed ", stringify!($list)), |register| {
                // Another record's facts under this one's id.
                let (id, other) = (register.$list[1].id.clone(), register.$list[0].clone());
                register.$list[1] = other;
                register.$list[1].id = id;
            }));
            there_and_back(&mut dossier, concat!("moved ", stringify!($list)), |register| {
                register.$list.rotate_left(1);
            });
            there_and_back(&mut dossier, concat!("shuffled ", stringify!($list)), |register| {
                register.$list.reverse();
                register.$list.rotate_right(2);
            });
        )*};
    }
    macro_rules! ones {
        ($($one:ident)*) => {$(
            parts.extend(there_and_back(&mut dossier, stringify!($one), |register| {
                register.$one = Default::default();
            }));
        )*};
    }
    lists!(people business_processes data_subject_categories personal_data_categories sources recipients);
    lists!(agreements transfers retention_periods holds occurrences deletion_events systems measures certificates);
    lists!(websites impact_assessments breaches requests statement_variants published_statements reviews);
    lists!(attachments import_runs);
    // What stands within an activity has ids of its own, so its facts cannot be another's.
    parts.extend(there_and_back(&mut dossier, "activities", |register| {
        register.activities[1].name.push('!');
        register.activities[1].purposes.clear();
        register.activities[1].data = register::Answer::Open;
        register.activities.rotate_left(1);
    }));
    ones!(organisation sharing transfer_policy retention_policy system_inventories security cookie_policy);
    ones!(social_media request_policy governance set_aside unlawful_practices notes);
    assert_eq!(parts, all_parts());
}

#[test]
fn every_record_can_be_removed_with_all_that_refers_to_it() {
    let full = exchange::testing::full();
    let mut dossier = dossier(full.clone());
    let mut kinds = BTreeSet::new();
    for record in full.records() {
        // A published statement stays as it was, so its variant stays too.
        if record.kind() == RecordKind::Variant || !kinds.insert(record.kind()) {
            continue;
        }
        let what = record.to_string();
        there_and_back(&mut dossier, &what, |register| {
            detach::remove(register, &record);
            assert_eq!(register.broken_references(), [], "{what}");
            assert!(!register.records().contains(&record), "{what}");
        });
    }
    assert!(kinds.len() > 20, "{kinds:?}");
}

#[test]
fn what_the_tables_refuse_changes_nothing() {
    let full = exchange::testing::full();
    let mut dossier = dossier(full.clone());
    let variant = full.published_statements[0].variant.clone();
    let refused = dossier.edit(operation(), |register| {
        register.organisation.legal_name = register::Answer::Open;
        detach::remove(register, &RecordRef::from(&variant));
    });
    assert!(matches!(refused, Err(Error::Edit(_))), "{refused:?}");
    is(&dossier, &full, "after a refusal");
    assert_eq!(dossier.state().undo, None, "nothing happened, so nothing can be undone");
}

#[test]
fn five_hundred_edits_can_be_taken_back_one_by_one() {
    let mut dossier = dossier(Register::default());
    for number in 0..DEPTH + 20 {
        dossier
            .edit(operation(), |register| {
                register.organisation.people = register::Answer::Confirmed(number as u32);
            })
            .expect("an edit");
    }
    let mut steps = 0;
    while !dossier.undo().expect("an undo").parts.is_empty() {
        steps += 1;
    }
    assert_eq!(steps, DEPTH);
    assert_eq!(
        dossier.register().organisation.people,
        register::Answer::Confirmed(19),
        "the oldest are forgotten"
    );
    assert_eq!(
        dossier.undo().expect("nothing to undo"),
        Changed { state: dossier.state(), ..Changed::default() }
    );
}

#[test]
fn a_new_edit_ends_what_could_be_done_again() {
    let mut dossier = dossier(Register::default());
    let people = |dossier: &mut Dossier, number| {
        dossier
            .edit(operation(), |register| register.organisation.people = register::Answer::Confirmed(number))
            .expect("an edit")
    };
    people(&mut dossier, 1);
    dossier.undo().expect("an undo");
    assert_eq!(dossier.state().redo.as_deref(), Some("register gewijzigd"));
    people(&mut dossier, 2);
    assert_eq!(dossier.state().redo, None);
    let nothing = dossier.edit(operation(), |_| {}).expect("an edit");
    assert!(nothing.parts.is_empty());
    dossier.undo().expect("an undo");
    assert_eq!(dossier.state().undo, None, "an edit that changes nothing is no step");
}
