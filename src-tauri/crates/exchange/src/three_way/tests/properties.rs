//! What holds for registers by chance.

use std::collections::BTreeMap;

use proptest::prelude::*;
use register::{FieldId, RecordKind, RecordRef, Register};
use serde_json::Value;

use super::super::{Side, differences, meet, merge, removal, shape};
use crate::testing::{every_word, full, registers};

/// Chance enough for a coin a field.
struct Coin(u64);

impl Coin {
    fn below(&mut self, end: u64) -> u64 {
        // SplitMix64.
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (z ^ (z >> 31)) % end
    }
}

/// Another value that the field may have: full registers say yes to every question.
fn another(field: FieldId, value: &Value) -> Value {
    match value {
        Value::Bool(answer) => Value::Bool(!answer),
        Value::Array(_) => Value::Array(Vec::new()),
        _ if shape::is_answer(field) => "open".into(),
        Value::Null | Value::Number(_) | Value::String(_) | Value::Object(_) => value.clone(),
    }
}

/// Values for every field that refers to nothing, from registers in which everything is filled.
fn donors() -> BTreeMap<FieldId, Vec<Value>> {
    fn gather(noun: &str, record: &Value, found: &mut BTreeMap<FieldId, Vec<Value>>) {
        for &field in shape::fields(noun) {
            let Some(value) = record.get(shape::key(field)) else { continue };
            found.entry(field).or_default().extend([value.clone(), another(field, value)]);
            let value = shape::answered(value).map_or(value, |(_, value)| value);
            let items = value.as_array().map_or(std::slice::from_ref(value), Vec::as_slice);
            if let Some(noun) = shape::noun_within(field) {
                items.iter().for_each(|item| gather(noun, item, found));
            }
        }
    }
    let mut found = BTreeMap::new();
    for register in every_word().into_iter().take(4) {
        gather("register", &meet::value(&register), &mut found);
    }
    found
}

/// Whether a value can be replaced without another record being touched.
fn stands_alone(field: FieldId) -> bool {
    let refers = |noun: &str| shape::fields(noun).iter().any(|&field| shape::refers_to(field).is_some());
    let tells_apart = ["system_inventory", "set_aside", "unlawful_practice", "note"].contains(&field.noun())
        && ![FieldId::NoteNote, FieldId::SetAsideReason, FieldId::SystemInventoryNote].contains(&field);
    shape::refers_to(field).is_none()
        && !tells_apart
        && shape::noun_within(field).is_none_or(|noun| !shape::is_keyed(noun) && !refers(noun))
}

/// Gives each field to mine, to theirs, or to neither, and each its own value; both in `both`.
fn edit(
    noun: &str,
    [mine, theirs, both]: [&mut Value; 3],
    donors: &BTreeMap<FieldId, Vec<Value>>,
    coin: &mut Coin,
) -> usize {
    let mut edits = 0;
    for &field in shape::fields(noun) {
        let key = shape::key(field);
        let (Some(my), Some(their), Some(all)) = (mine.get_mut(key), theirs.get_mut(key), both.get_mut(key))
        else {
            continue;
        };
        let within = shape::noun_within(field);
        if let Some(noun) = within.filter(|noun| shape::is_keyed(noun)) {
            let [my, their, all] = [my, their, all].map(|value| {
                let state = shape::answered(value).map(|(state, _)| state);
                match state {
                    Some(state) => value.get_mut(state).expect("the answer's value"),
                    None => value,
                }
            });
            if let (Value::Array(my), Value::Array(their), Value::Array(all)) = (my, their, all) {
                for ((my, their), all) in my.iter_mut().zip(their).zip(all) {
                    edits += edit(noun, [my, their, all], donors, coin);
                }
            }
        } else if within.is_some_and(|noun| RecordKind::parse(noun).is_some_and(RecordKind::is_single)) {
            edits += edit(within.expect("a part"), [my, their, all], donors, coin);
        } else if stands_alone(field)
            && let Some(values) = donors.get(&field)
        {
            let value = &values[coin.below(values.len() as u64) as usize];
            let target = match coin.below(5) {
                0 => my,
                1 => their,
                _ => continue,
            };
            if target != value {
                target.clone_from(value);
                all.clone_from(value);
                edits += 1;
            }
        }
    }
    edits
}

fn live(value: Value) -> Register {
    serde_json::from_value(value).expect("a register")
}

fn is_whole(register: &Register) -> bool {
    removal::missing(register).is_empty() && register.duplicate_ids().is_empty()
}

#[test]
fn edits_of_different_fields_all_survive() {
    let donors = donors();
    let base = full();
    for seed in 0..40 {
        let value = meet::value(&base);
        let [mut mine, mut theirs, mut both] = [value.clone(), value.clone(), value];
        let edits = edit("register", [&mut mine, &mut theirs, &mut both], &donors, &mut Coin(seed));
        assert!(edits > 100, "{edits} edits");
        let (mine, theirs, both) = (live(mine), live(theirs), live(both));
        let merged = merge(Some(&base), &mine, &theirs);
        assert_eq!(merged.conflicts, [], "seed {seed}");
        assert!(merged.register == both, "seed {seed}: {:?}", differences(&both, &merged.register));
        assert_eq!(merged.taken, differences(&mine, &both), "seed {seed}");
        let other_way = merge(Some(&base), &theirs, &mine);
        assert!(other_way.register == both, "seed {seed}, the other way");
    }
}

#[test]
fn every_field_of_every_record_can_be_told_and_taken() {
    let base = full();
    let donors = donors();
    let mut told = std::collections::BTreeSet::new();
    for seed in 0..60 {
        let value = meet::value(&base);
        let [mut mine, mut theirs, mut both] = [value.clone(), value.clone(), value];
        edit("register", [&mut mine, &mut theirs, &mut both], &donors, &mut Coin(seed));
        told.extend(differences(&base, &live(both)).into_iter().filter_map(
            |difference| match difference.what {
                super::super::What::Changed { field, .. } => Some(field),
                super::super::What::Added | super::super::What::Removed | super::super::What::Moved => None,
            },
        ));
    }
    let silent: Vec<FieldId> = FieldId::ALL
        .iter()
        .copied()
        .filter(|&field| {
            let stands = RecordKind::parse(field.noun()).is_some() && field.noun() != "register";
            // These two are told field by field.
            let is_part = matches!(field, FieldId::ActivityPreScan | FieldId::RequestPolicyIdentityCheck);
            stands && stands_alone(field) && !is_part && !told.contains(&field)
        })
        .collect();
    assert_eq!(silent, []);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 120, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn who_changed_nothing_takes_everything(base in registers(), other in registers()) {
        let merged = merge(Some(&base), &base, &other);
        prop_assert_eq!(&merged.conflicts, &[]);
        prop_assert!(merged.register == other, "{:?}", differences(&other, &merged.register));
        prop_assert_eq!(merged.taken, differences(&base, &other));
    }

    #[test]
    fn what_did_not_change_elsewhere_stays_mine(base in registers(), other in registers()) {
        let merged = merge(Some(&base), &other, &base);
        prop_assert_eq!(&merged.conflicts, &[]);
        prop_assert_eq!(&merged.taken, &[]);
        prop_assert!(merged.register == other, "{:?}", differences(&other, &merged.register));
    }

    #[test]
    fn the_same_on_both_sides_is_no_conflict(base in registers(), other in registers()) {
        for base in [Some(&base), None] {
            let merged = merge(base, &other, &other);
            prop_assert_eq!(&merged.conflicts, &[]);
            prop_assert_eq!(&merged.taken, &[]);
            prop_assert_eq!(&merged.register, &other);
        }
    }

    #[test]
    fn only_what_is_the_same_has_no_differences(one in registers(), other in registers()) {
        prop_assert_eq!(differences(&one, &one), []);
        prop_assert_eq!(differences(&one, &other).is_empty(), one == other);
        prop_assert_eq!(differences(&one, &other), differences(&one, &other));
    }

    #[test]
    fn what_comes_out_is_whole_whatever_is_chosen(
        base in registers(), mine in registers(), theirs in registers(), seed in any::<u64>(), with_base in any::<bool>(),
    ) {
        let merged = merge(with_base.then_some(&base), &mine, &theirs);
        prop_assert!(is_whole(&merged.register), "{:?}", removal::missing(&merged.register));
        let mut coin = Coin(seed);
        let choices: Vec<(usize, Side)> = (0..merged.conflicts.len())
            .filter_map(|at| match coin.below(3) {
                0 => Some((at, Side::Mine)),
                1 => Some((at, Side::Theirs)),
                _ => None,
            })
            .collect();
        let resolved = merged.resolve(&choices);
        prop_assert!(is_whole(&resolved), "{:?}", removal::missing(&resolved));
        prop_assert_eq!(merged.resolve(&[]), merged.register.clone());
        for side in [Side::Mine, Side::Theirs] {
            prop_assert!(is_whole(&merged.prefer(side)));
        }
    }

    /// Without a common beginning nothing is removed and nothing that differs is decided.
    #[test]
    fn without_a_beginning_every_record_stays_and_every_difference_is_asked(
        mine in registers(), theirs in registers(),
    ) {
        let merged = merge(None, &mine, &theirs);
        for record in mine.records() {
            prop_assert!(merged.register.records().contains(&record), "{record} is gone");
        }
        let count = merged.register.records().len();
        let all: std::collections::BTreeSet<RecordRef> =
            mine.records().into_iter().chain(theirs.records()).collect();
        // An answer with records within is one value when only one of the two confirmed it.
        if merged.conflicts.iter().all(|it| !matches!(it.about, super::super::About::Field {
            field: FieldId::ActivityData | FieldId::RegisterSocialMedia, ..
        })) && mine.activities.iter().zip(&theirs.activities).all(|(a, b)| a.data == b.data) {
            prop_assert!(count >= all.len(), "{count} of {}", all.len());
        }
        prop_assert!(merged.taken.iter().all(|it| it.what == super::super::What::Added));
    }
}
