//! The records that belong to the chosen activities: those, and all they refer to.

use std::collections::{BTreeMap, BTreeSet};

use register::{
    Answer, DataSubjectCategoryId, FieldNote, ProcessingActivity, RecordKind, RecordRef, Register,
    RetentionPeriod, RetentionPeriodId,
};

use crate::json::ids::record;
use crate::json::v1::{self, Mirror as _, Seen, Walk};

/// Leaves the chosen activities, in the order they were chosen in, and the records they use.
pub(super) fn keep_chosen(register: &mut Register, chosen: &[String]) {
    let used = used(register, chosen);
    macro_rules! keep {
        ($($list:ident)*) => {$(
            let mut places = (0..).map(|index| format!("{}[{index}]", stringify!($list)));
            register.$list.retain(|_| places.next().is_some_and(|place| used.contains(&place)));
        )*};
    }
    keep!(activities data_subject_categories personal_data_categories sources recipients agreements transfers);
    keep!(retention_periods systems measures statement_variants);
    let order = |activity: &ProcessingActivity| chosen.iter().position(|id| activity.id.as_str() == id);
    register.activities.sort_by_key(order);
    // The schedule reads in the order of the activities.
    let kept: Vec<RetentionPeriodId> =
        register.activities.iter().filter_map(|it| it.retention.value()).flatten().cloned().collect();
    register.retention_periods.sort_by_key(|period| kept.iter().position(|id| *id == period.id));
    let records: BTreeSet<String> = register.records().iter().map(ToString::to_string).collect();
    register.notes.retain(|note| {
        records.contains(&note.record)
            || RecordRef::parse(&note.record).is_some_and(|record| record.kind().is_single())
    });
}

/// Leaves out the records that another register has.
pub(super) fn drop_known(register: &mut Register, mine: &Register) {
    macro_rules! drop {
        ($($list:ident)*) => {$(
            register.$list.retain(|record| !mine.$list.iter().any(|known| known.id == record.id));
        )*};
    }
    let known: BTreeSet<String> = mine.records().iter().map(ToString::to_string).collect();
    drop!(activities data_subject_categories personal_data_categories sources recipients agreements transfers);
    drop!(retention_periods systems measures statement_variants websites);
    register.notes.retain(|note| {
        let has_note = |own: &FieldNote| own.record == note.record && own.field == note.field;
        !known.contains(&note.record) && !mine.notes.iter().any(has_note)
    });
}

/// The places of the records that are used: `recipients[3]`.
fn used(register: &Register, chosen: &[String]) -> BTreeSet<String> {
    let mut place_of: BTreeMap<(RecordKind, String), String> = BTreeMap::new();
    let mut uses: BTreeMap<String, Vec<(RecordKind, String)>> = BTreeMap::new();
    // An agreement and a transfer belong to their recipient, which does not know them.
    let mut belongs: BTreeMap<String, Vec<String>> = BTreeMap::new();
    Walk::through(&v1::Register::of(register), &mut |seen, at| {
        let own = record(at).to_owned();
        match seen {
            Seen::Own(kind, id) => {
                place_of.insert((kind, id.to_owned()), own);
            }
            Seen::Reference(kind, id) => {
                if kind == RecordKind::Recipient
                    && (own.starts_with("agreements") || own.starts_with("transfers"))
                {
                    belongs.entry(id.to_owned()).or_default().push(own);
                } else {
                    uses.entry(own).or_default().push((kind, id.to_owned()));
                }
            }
        }
    });
    let mut open: Vec<String> =
        chosen.iter().filter_map(|id| place_of.get(&(RecordKind::Activity, id.clone())).cloned()).collect();
    open.extend(place_of.get(&(RecordKind::Variant, "website".to_owned())).cloned());
    let mut used = BTreeSet::new();
    while let Some(place) = open.pop() {
        if !used.insert(place.clone()) {
            continue;
        }
        for target in uses.get(&place).into_iter().flatten() {
            open.extend(place_of.get(target).cloned());
            if target.0 == RecordKind::Recipient {
                open.extend(belongs.get(&target.1).into_iter().flatten().cloned());
            }
        }
    }
    used
}

/// Lets another group of people stand where the examples say one: patients for customers.
pub(super) fn rename_people(register: &mut Register, people: &BTreeMap<String, String>) {
    let rename = |groups: &mut Vec<DataSubjectCategoryId>| {
        for group in groups.iter_mut() {
            if let Some(other) = people.get(group.as_str()) {
                *group = other.as_str().into();
            }
        }
        let mut seen = BTreeSet::new();
        groups.retain(|group| seen.insert(group.clone()));
    };
    for activity in &mut register.activities {
        if let Answer::Proposed(groups) = &mut activity.data_subjects {
            rename(groups);
        }
        for item in activity.data.value_mut().into_iter().flatten() {
            rename(&mut item.data_subjects);
        }
    }
    for RetentionPeriod { data_subjects, .. } in &mut register.retention_periods {
        rename(data_subjects);
    }
}
