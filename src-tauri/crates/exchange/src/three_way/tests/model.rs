//! Two computers, one dossier: edits, a file that travels, copies that conflict, and a person who chooses.
//!
//! What may not be lost is told by a model of its own: a register as a table of facts, each at the record and
//! field where somebody wrote it, made without any of the code that merges.

use std::collections::{BTreeMap, BTreeSet};

use ::register::*;
use serde_json::Value;

use super::super::{About, Conflict, Merged, Side, differences, merge, removal};

/// How many schedules are walked. Each has 12 to 23 steps: edits, savings and journeys of the file.
const SCHEDULES: u64 = 1_000;

/// How many with `SCHEDULES=…` in the surroundings: `cargo xtask faults` walks ten thousand.
fn schedules() -> u64 {
    std::env::var_os("SCHEDULES").map_or(SCHEDULES, |many| {
        many.to_str().and_then(|many| many.parse().ok()).expect("a number of schedules")
    })
}

struct Chance(u64);

impl Chance {
    fn below(&mut self, end: usize) -> usize {
        // SplitMix64.
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((z ^ (z >> 31)) % end as u64) as usize
    }

    fn of<'a, T>(&mut self, list: &'a mut [T]) -> Option<&'a mut T> {
        if list.is_empty() {
            return None;
        }
        let at = self.below(list.len());
        list.get_mut(at)
    }
}

/// Every fact of a register, by the records it stands in and its field. That a record is there is a fact too.
type Facts = BTreeMap<(Vec<RecordRef>, String), Value>;

fn facts(register: &Register) -> Facts {
    let mut facts = Facts::new();
    let mut put = |path: &[RecordRef], record: Value, apart: &[&str]| {
        facts.insert((path.to_vec(), String::new()), Value::Bool(true));
        let Value::Object(record) = record else { panic!("a record") };
        for (field, value) in record {
            if field != "id" && !apart.contains(&field.as_str()) {
                facts.insert((path.to_vec(), field), value);
            }
        }
    };
    let json = |record: Result<Value, _>| record.expect("a record is JSON");
    put(
        &[RecordRef::single(RecordKind::Organisation)],
        json(serde_json::to_value(&register.organisation)),
        &[],
    );
    for recipient in &register.recipients {
        put(&[RecordRef::from(&recipient.id)], json(serde_json::to_value(recipient)), &[]);
    }
    for activity in &register.activities {
        let at = RecordRef::from(&activity.id);
        put(std::slice::from_ref(&at), json(serde_json::to_value(activity)), &["purposes", "data"]);
        for purpose in &activity.purposes {
            put(&[at.clone(), RecordRef::from(&purpose.id)], json(serde_json::to_value(purpose)), &[]);
        }
        for item in activity.data.value().into_iter().flatten() {
            put(&[at.clone(), RecordRef::from(&item.id)], json(serde_json::to_value(item)), &[]);
        }
    }
    for note in &register.notes {
        let about = RecordRef::parse(&note.record).expect("remarks are about records");
        facts.insert((vec![about], format!("note {}", note.field)), json(serde_json::to_value(note)));
    }
    facts
}

/// Whether somebody was asked about this fact.
fn is_asked(conflicts: &[Conflict], (path, field): &(Vec<RecordRef>, String)) -> bool {
    conflicts.iter().any(|conflict| match &conflict.about {
        About::Removal { .. } if conflict.kind == "opmerking" => field.starts_with("note "),
        About::Removal { .. } => path.contains(&conflict.record),
        About::Field { field: asked, .. } => {
            let is_it = path.last() == Some(&conflict.record) && asked.id().rsplit('.').next() == Some(field);
            // The whole answer: one of the two gave none.
            let is_within = *asked == FieldId::ActivityData
                && path[0] == conflict.record
                && path[1..].iter().any(|record| record.kind() == RecordKind::DataItem);
            let is_remark = field.starts_with("note ") && asked.noun() == "note";
            is_it || is_within || is_remark
        }
        About::Order { .. } => false,
    })
}

/// Every edit of either side is in the outcome, or somebody was asked about it; and what nobody edited is as it was.
fn nothing_is_lost(base: Option<&Register>, mine: &Register, theirs: &Register, merged: &Merged) {
    let (before, my, their) = (base.map(facts), facts(mine), facts(theirs));
    let outcome = facts(&merged.register);
    let places: BTreeSet<_> =
        my.keys().chain(their.keys()).chain(before.iter().flat_map(BTreeMap::keys)).collect();
    for place in places {
        let (m, t, out) = (my.get(place), their.get(place), outcome.get(place));
        let expected = match &before {
            _ if m == t => m,
            Some(before) if before.get(place) == t => m,
            Some(before) if before.get(place) == m => t,
            // Without a beginning, what one of the two lacks was added by the other.
            None if t.is_none() => m,
            None if m.is_none() => t,
            Some(_) | None => {
                assert!(
                    is_asked(&merged.conflicts, place),
                    "nobody is asked about {place:?}: {m:?} or {t:?}; asked: {:?}",
                    merged.conflicts
                );
                continue;
            }
        };
        assert!(
            out == expected || is_asked(&merged.conflicts, place),
            "{place:?} is {out:?}, not {expected:?}; asked: {:?}",
            merged.conflicts
        );
    }
    let added: Vec<_> =
        outcome.keys().filter(|place| !my.contains_key(place) && !their.contains_key(place)).collect();
    assert!(added.is_empty(), "nobody wrote {added:?}");
}

/// What a person may choose leaves the register whole and is what they chose.
fn choose(merged: &Merged, chance: &mut Chance) -> Register {
    let choices: Vec<(usize, Side)> = (0..merged.conflicts.len())
        .map(|at| (at, if chance.below(2) == 0 { Side::Mine } else { Side::Theirs }))
        .collect();
    let register = merged.resolve(&choices);
    assert_eq!(removal::missing(&register), []);
    assert_eq!(register.duplicate_ids(), []);
    for &(at, side) in &choices {
        let conflict = &merged.conflicts[at];
        if let About::Removal { by } = &conflict.about
            && conflict.kind != "opmerking"
        {
            let is_there = register.records().contains(&conflict.record);
            // A record within one that goes, goes with it.
            let may_be_there = side != *by;
            assert!(!is_there || may_be_there, "{conflict} {side:?}");
        }
    }
    register
}

/// One edit, as a form makes it: afterwards the register is whole. Each text is written once in all schedules.
fn edit(register: &mut Register, who: usize, number: usize, chance: &mut Chance) {
    let text = format!("{who}.{number}");
    let id = |noun: &str| format!("{noun}-{who}-{number}");
    match chance.below(15) {
        0 => register.organisation.business = Answer::Confirmed(text),
        1 => register.organisation.people = Answer::Confirmed(number as u32),
        2 => register.activities.push(ProcessingActivity {
            id: id("activity").as_str().into(),
            name: text,
            ..ProcessingActivity::default()
        }),
        3 => register.recipients.insert(
            chance.below(register.recipients.len() + 1),
            Recipient { id: id("recipient").as_str().into(), name: text, ..Recipient::default() },
        ),
        4 => {
            if let Some(activity) = chance.of(&mut register.activities) {
                activity.name = text;
            }
        }
        5 => {
            if let Some(activity) = chance.of(&mut register.activities) {
                activity.description = text;
            }
        }
        6 => {
            if let Some(recipient) = chance.of(&mut register.recipients) {
                recipient.name = text;
            }
        }
        7 => {
            let Register { activities, recipients, .. } = register;
            if let (Some(activity), Some(recipient)) = (chance.of(activities), chance.of(recipients)) {
                let mut list = activity.recipients.value().cloned().unwrap_or_default();
                if !list.contains(&recipient.id) {
                    list.push(recipient.id.clone());
                }
                activity.recipients = Answer::Confirmed(list);
            }
        }
        8 => {
            if let Some(activity) = chance.of(&mut register.activities) {
                let purpose =
                    Purpose { id: id("purpose").as_str().into(), in_short: text, ..Purpose::default() };
                let item = DataItem {
                    id: id("item").as_str().into(),
                    purposes: activity.purposes.iter().map(|purpose| purpose.id.clone()).take(2).collect(),
                    ..DataItem::default()
                };
                activity.purposes.push(purpose);
                let mut items = activity.data.value().cloned().unwrap_or_default();
                items.push(item);
                activity.data = Answer::Confirmed(items);
            }
        }
        9 => {
            if let Some(activity) = chance.of(&mut register.activities)
                && let Some(items) = activity.data.value_mut()
                && let Some(item) = chance.of(items)
            {
                item.name = text;
            }
        }
        10 => {
            if let Some(activity) = chance.of(&mut register.activities)
                && !activity.purposes.is_empty()
            {
                let gone = activity.purposes.remove(chance.below(activity.purposes.len()));
                for item in activity.data.value_mut().into_iter().flatten() {
                    item.purposes.retain(|purpose| *purpose != gone.id);
                }
            }
        }
        11 => {
            if !register.recipients.is_empty() {
                let gone = register.recipients.remove(chance.below(register.recipients.len()));
                register.notes.retain(|note| note.record != format!("recipient/{}", gone.id));
                for activity in &mut register.activities {
                    if let Answer::Confirmed(list) = &mut activity.recipients
                        && list.contains(&gone.id)
                    {
                        list.retain(|recipient| *recipient != gone.id);
                        if list.is_empty() {
                            activity.recipients = Answer::Open;
                        }
                    }
                }
            }
        }
        12 | 13 => {
            let Register { activities, recipients, notes, .. } = register;
            let about = match (chance.below(2), chance.of(activities), chance.of(recipients)) {
                (0, Some(activity), _) => RecordRef::from(&activity.id),
                (_, _, Some(recipient)) => RecordRef::from(&recipient.id),
                _ => return,
            };
            let (record, field) = (about.to_string(), format!("{}.name", about.kind().noun()));
            notes.retain(|note| (&note.record, &note.field) != (&record, &field));
            notes.push(FieldNote { record, field, note: text, ..FieldNote::default() });
        }
        _ => {
            if register.activities.len() > 1 {
                let at = chance.below(register.activities.len());
                if chance.below(2) == 0 {
                    register.activities.swap(0, at);
                } else {
                    let gone = register.activities.remove(at);
                    register.notes.retain(|note| note.record != format!("activity/{}", gone.id));
                }
            }
        }
    }
}

/// A computer: its working copy, the file it sees, and the file as it last read or wrote it.
#[derive(Clone)]
struct Computer {
    work: Register,
    file: Register,
    known: Register,
}

/// The file as it came in is met; the file is written.
fn save(computer: &mut Computer, chance: &mut Chance) -> usize {
    let mut asked = 0;
    if computer.file != computer.known {
        let merged = merge(Some(&computer.known), &computer.work, &computer.file);
        nothing_is_lost(Some(&computer.known), &computer.work, &computer.file, &merged);
        asked = merged.conflicts.len();
        computer.work = choose(&merged, chance);
    }
    computer.file = computer.work.clone();
    computer.known = computer.work.clone();
    asked
}

/// One schedule; how many conflicts somebody was asked about.
fn walk(seed: u64) -> usize {
    let mut chance = Chance(seed);
    let mut start = Register::default();
    for at in 0..4 {
        edit(&mut start, 9, at, &mut Chance(at as u64 % 2 + 40));
    }
    start.activities = ["a", "b", "c"]
        .map(|id| ProcessingActivity { id: id.into(), name: id.to_owned(), ..ProcessingActivity::default() })
        .to_vec();
    start.recipients = ["r", "s"]
        .map(|id| Recipient { id: id.into(), name: id.to_owned(), ..Recipient::default() })
        .to_vec();
    let computer = Computer { work: start.clone(), file: start.clone(), known: start.clone() };
    let mut computers = [computer.clone(), computer];
    // What the cloud last saw on both.
    let mut synced = start;
    // What a syncer puts beside a file that two computers wrote.
    let mut copies: Vec<(usize, Register)> = Vec::new();
    let mut asked = 0;
    let steps = 12 + chance.below(12);
    for number in 0..steps {
        let who = chance.below(2);
        match chance.below(8) {
            0..=3 => edit(&mut computers[who].work, who, number, &mut chance),
            4 | 5 => asked += save(&mut computers[who], &mut chance),
            6 => {
                // The syncer: the newer file travels; of two new ones one becomes a copy beside the other.
                let [one, other] = [computers[0].file.clone(), computers[1].file.clone()];
                let newest = match (one == synced, other == synced) {
                    (true, _) => other,
                    (false, true) => one,
                    (false, false) => {
                        let wins = chance.below(2);
                        let [winner, loser] = if wins == 0 { [one, other] } else { [other, one] };
                        if winner != loser {
                            copies.push((chance.below(2), loser));
                        }
                        winner
                    }
                };
                computers[0].file.clone_from(&newest);
                computers[1].file.clone_from(&newest);
                synced = newest;
            }
            _ => {
                // Somebody opens the copy. Nobody knows where it began.
                let Some((at, copy)) = copies.pop() else { continue };
                asked += save(&mut computers[at], &mut chance);
                let merged = merge(None, &computers[at].work, &copy);
                nothing_is_lost(None, &computers[at].work, &copy, &merged);
                asked += merged.conflicts.len();
                computers[at].work = choose(&merged, &mut chance);
            }
        }
        for computer in &computers {
            assert_eq!(computer.work.broken_references(), [], "seed {seed}, step {number}");
        }
    }
    // In the end everybody saves in turn and the file travels: both have the same.
    asked += save(&mut computers[0], &mut chance);
    asked += {
        let newest = computers[0].file.clone();
        let other = &mut computers[1];
        let mut asked = 0;
        if other.file != other.known {
            asked = save(other, &mut chance);
        }
        other.file = newest;
        asked + save(other, &mut chance)
    };
    computers[0].file = computers[1].file.clone();
    asked += save(&mut computers[0], &mut chance);
    assert!(
        computers[0].work == computers[1].work,
        "seed {seed}: {:?}",
        differences(&computers[0].work, &computers[1].work)
    );
    asked
}

#[test]
fn schedules_of_two_computers_lose_nothing_unasked() {
    let many = schedules();
    let asked: usize = std::thread::scope(|scope| {
        let halves = [0, 1]
            .map(|half| scope.spawn(move || (0..many / 2).map(|at| walk(at * 2 + half)).sum::<usize>()));
        halves.into_iter().map(|half| half.join().expect("a half of the schedules")).sum()
    });
    // Schedules that never overlap would prove nothing.
    assert!(asked > many as usize / 4, "somebody was asked {asked} times");
}
