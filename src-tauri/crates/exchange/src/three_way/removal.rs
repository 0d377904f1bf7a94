//! References to what somebody removed, and ids that both gave out.

use std::collections::{BTreeMap, BTreeSet};

use register::{Answer, DataItem, FieldId, ProcessingActivity, Purpose, RecordKind, RecordRef, Register};
use serde_json::Value;

use super::{live, meet, shape};

/// Records that are not there while something refers to them; the field tells what does.
pub(super) fn missing(register: &Register) -> Vec<(RecordRef, FieldId)> {
    let mut missing: Vec<(RecordRef, FieldId)> =
        register.broken_references().into_iter().map(|broken| (broken.target, broken.field)).collect();
    // Data are for purposes of their own activity.
    for activity in &register.activities {
        let own: BTreeSet<&str> = activity.purposes.iter().map(|purpose| purpose.id.as_str()).collect();
        let items = activity.data.value().into_iter().flatten();
        missing.extend(
            items
                .flat_map(|item| &item.purposes)
                .filter(|purpose| !own.contains(purpose.as_str()))
                .map(|purpose| (RecordRef::from(purpose), FieldId::DataItemPurposes)),
        );
    }
    missing
}

/// Records that are not there while somebody says something new about them. Who removes a record removes what was
/// said about it, so a remark that is left is the other's; in a register that never did so it tells nothing.
pub(super) fn spoken_of(register: &Register, sides: [&Register; 2]) -> Vec<(RecordRef, FieldId)> {
    let present: BTreeSet<RecordRef> = register.records().into_iter().collect();
    let remarks = |of: &Register| -> BTreeSet<(RecordRef, String, FieldId)> {
        let notes = of.notes.iter().map(|note| (&note.record, &note.field, FieldId::NoteRecord));
        let aside = of.set_aside.iter().map(|it| (&it.record, &it.check, FieldId::SetAsideRecord));
        notes
            .chain(aside)
            .filter_map(|(record, what, field)| Some((RecordRef::parse(record)?, what.clone(), field)))
            .filter(|(record, ..)| !record.kind().is_single())
            .collect()
    };
    let left: Vec<_> =
        remarks(register).into_iter().filter(|(record, ..)| !present.contains(record)).collect();
    if left.is_empty() {
        return Vec::new();
    }
    let sides = sides.map(|side| (remarks(side), side.records().into_iter().collect::<BTreeSet<_>>()));
    left.into_iter()
        .filter(|remark| {
            sides.iter().all(|(remarks, records)| !remarks.contains(remark) || records.contains(&remark.0))
        })
        .map(|(record, _, field)| (record, field))
        .collect()
}

/// Takes out every reference to records whose removal was chosen, and what was said about them. An answer that has
/// nothing left is open again: nobody said that there is none.
pub(super) fn without(mut register: Register, gone: &BTreeSet<RecordRef>) -> Register {
    if gone.is_empty() {
        return register;
    }
    let present: BTreeSet<RecordRef> = register.records().into_iter().collect();
    let is_gone = |about: &str| {
        RecordRef::parse(about).is_some_and(|record| gone.contains(&record) && !present.contains(&record))
    };
    register.notes.retain(|note| !is_gone(&note.record));
    register.set_aside.retain(|aside| !is_gone(&aside.record));
    let (elsewhere, nowhere): (BTreeSet<_>, BTreeSet<_>) = missing(&register)
        .into_iter()
        .map(|(target, _)| target)
        .filter(|target| gone.contains(target))
        .partition(|target| present.contains(target));
    let mut value = meet::value(&register);
    forget(&mut value, "register", &nowhere);
    let mut register = live::register(value);
    // A purpose that now stands in another activity.
    for activity in &mut register.activities {
        let own: BTreeSet<&str> = activity.purposes.iter().map(|purpose| purpose.id.as_str()).collect();
        for item in activity.data.value_mut().into_iter().flatten() {
            item.purposes.retain(|it| own.contains(it.as_str()) || !elsewhere.contains(&RecordRef::from(it)));
        }
    }
    register
}

/// Takes the references out of a record. Whether the record itself can no longer be: it was about one of them.
fn forget(record: &mut Value, noun: &str, gone: &BTreeSet<RecordRef>) -> bool {
    let mut is_void = false;
    for &field in shape::fields(noun) {
        let Some(value) = record.get_mut(shape::key(field)) else { continue };
        let (kind, within) = (shape::refers_to(field), shape::noun_within(field));
        let is_gone = |id: &Value| {
            let (Some(kind), Some(id)) = (kind, id.as_str()) else { return false };
            gone.contains(&RecordRef::new(kind, id))
        };
        let mut clear = |value: &mut Value| match value {
            Value::String(_) => is_gone(value),
            Value::Array(items) => {
                let before = items.len();
                items.retain_mut(|item| match within {
                    Some(noun) => !forget(item, noun, gone),
                    None => !is_gone(item),
                });
                items.is_empty() && before > 0
            }
            Value::Object(_) => within.is_some_and(|noun| forget(value, noun, gone)),
            Value::Null | Value::Bool(_) | Value::Number(_) => false,
        };
        let answer = shape::answered(value).map(|(state, _)| state);
        if let Some(state) = answer {
            if value.get_mut(state).is_some_and(&mut clear) {
                *value = "open".into();
            }
        } else if clear(value) && value.is_string() {
            // A field that may be empty says so with null; one that may not makes the record void.
            is_void |= field == FieldId::ReuseOf;
            *value = Value::Null;
        }
    }
    is_void
}

/// `theirs`, with another id for what both added in different activities under the same id: ids follow names, and
/// two computers both write down a "telefoonnummer".
pub(super) fn told_apart(base: Option<&Register>, mine: &Register, theirs: &Register) -> Register {
    let known = base.map(homes).unwrap_or_default();
    let (my, their) = (homes(mine), homes(theirs));
    let mut theirs = theirs.clone();
    for (record, home) in &their {
        let is_another = my.get(record).is_some_and(|mine| mine != home);
        if !is_another || known.contains_key(record) {
            continue;
        }
        let new = free(record, &[&known, &my, &their]);
        if let Some(activity) = theirs.activities.iter_mut().find(|activity| activity.id.as_str() == home) {
            rename(activity, record, &new);
        }
        let (old, new) = (record.to_string(), RecordRef::new(record.kind(), new).to_string());
        theirs
            .notes
            .iter_mut()
            .filter(|note| note.record == old)
            .for_each(|note| note.record.clone_from(&new));
        theirs.set_aside.iter_mut().filter(|it| it.record == old).for_each(|it| it.record.clone_from(&new));
        for variant in &mut theirs.statement_variants {
            variant
                .own_texts
                .iter_mut()
                .filter(|it| it.record == old)
                .for_each(|it| it.record.clone_from(&new));
        }
    }
    theirs
}

/// The register with another id for a purpose or data item that stands in two activities: one moved it, the other
/// still uses it where it was. It keeps its id where mine has it.
pub(super) fn each_id_once(mut register: Register, mine: &Register) -> Register {
    let twice: Vec<RecordRef> = register.duplicate_ids();
    if twice.is_empty() {
        return register;
    }
    let my = homes(mine);
    for record in twice {
        let holds = |activity: &ProcessingActivity| of_activity(activity).any(|it| it == record);
        let home = my
            .get(&record)
            .filter(|home| register.activities.iter().any(|it| it.id.as_str() == *home && holds(it)))
            .cloned()
            .or_else(|| register.activities.iter().find(|it| holds(it)).map(|it| it.id.as_str().to_owned()));
        loop {
            let all = homes(&register);
            let new = free(&record, &[&all]);
            let other = register
                .activities
                .iter_mut()
                .find(|activity| Some(activity.id.as_str()) != home.as_deref() && holds(activity));
            let Some(other) = other else { break };
            rename(other, &record, &new);
        }
    }
    register
}

/// In which activity each purpose and data item stands.
fn homes(register: &Register) -> BTreeMap<RecordRef, String> {
    register
        .activities
        .iter()
        .flat_map(|activity| of_activity(activity).map(|record| (record, activity.id.as_str().to_owned())))
        .collect()
}

/// The records within an activity.
fn of_activity(activity: &ProcessingActivity) -> impl Iterator<Item = RecordRef> {
    let purposes = activity.purposes.iter().map(|Purpose { id, .. }| RecordRef::from(id));
    let items = activity.data.value().into_iter().flatten();
    purposes.chain(items.map(|DataItem { id, .. }| RecordRef::from(id)))
}

/// The first id with a number that nobody has.
fn free(record: &RecordRef, taken: &[&BTreeMap<RecordRef, String>]) -> String {
    // Ids are letters, digits and hyphens, a hundred at most.
    let wish: String = record.id().chars().take(90).collect();
    let mut number = 2_u64;
    loop {
        let id = format!("{wish}-{number}");
        let candidate = RecordRef::new(record.kind(), id.clone());
        if !taken.iter().any(|taken| taken.contains_key(&candidate)) {
            return id;
        }
        number += 1;
    }
}

/// Gives a purpose or data item of an activity another id, there and where its data refer to it.
fn rename(activity: &mut ProcessingActivity, record: &RecordRef, new: &str) {
    let old = record.id();
    let is_purpose = record.kind() == RecordKind::Purpose;
    if is_purpose {
        activity.purposes.iter_mut().filter(|it| it.id.as_str() == old).for_each(|it| it.id = new.into());
    }
    if let Answer::Confirmed(items) | Answer::Proposed(items) = &mut activity.data {
        for item in items {
            if is_purpose {
                item.purposes.iter_mut().filter(|it| it.as_str() == old).for_each(|it| *it = new.into());
            } else if item.id.as_str() == old {
                item.id = new.into();
            }
        }
    }
}
