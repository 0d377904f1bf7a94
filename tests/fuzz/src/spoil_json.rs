//! A register file, spoilt by its structure: values of another kind, fields too many or too few, lists that
//! repeat themselves.

use serde_json::{Map, Number, Value, json};

use crate::chance::Chance;

/// Names of fields and words of lists, from anywhere in the file's form; and some from nowhere.
const WORDS: [&str; 36] = [
    "confirmed",
    "proposed",
    "open",
    "not_applicable",
    "id",
    "name",
    "activities",
    "organisation",
    "purposes",
    "data",
    "recipients",
    "retention_periods",
    "term",
    "kind",
    "fixed",
    "amount",
    "unit",
    "years",
    "format",
    "version",
    "verantwoord-register",
    "people",
    "email",
    "sensitivity",
    "special",
    "bsn",
    "2026-02-30",
    "2026-11-22",
    "2026",
    "a",
    "",
    " ",
    "\u{0}",
    "\u{202e}x",
    "Bakkerij",
    "fault:{\"Nul\":null}",
];

/// Spoils it in one to three ways; false when it is no JSON, or became longer than this.
pub fn spoil(bytes: &mut Vec<u8>, chance: &mut Chance, most: usize) -> bool {
    let Ok(mut file) = serde_json::from_slice::<Value>(bytes) else { return false };
    for _ in 0..=chance.below(3) {
        let count = count(&file);
        let part = nth(&file, &mut chance.below(count)).cloned().unwrap_or(Value::Null);
        let at = chance.below(count);
        if let Some(value) = nth_mut(&mut file, &mut { at }) {
            change(value, part, chance);
        }
    }
    let text =
        if chance.below(2) == 0 { serde_json::to_vec(&file) } else { serde_json::to_vec_pretty(&file) };
    match text {
        Ok(text) if text.len() <= most => {
            *bytes = text;
            true
        }
        Ok(_) | Err(_) => false,
    }
}

/// Values in it, itself included.
fn count(value: &Value) -> usize {
    1 + match value {
        Value::Array(list) => list.iter().map(count).sum(),
        Value::Object(fields) => fields.values().map(count).sum(),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => 0,
    }
}

fn nth<'v>(value: &'v Value, left: &mut usize) -> Option<&'v Value> {
    if *left == 0 {
        return Some(value);
    }
    *left -= 1;
    match value {
        Value::Array(list) => list.iter().find_map(|item| nth(item, left)),
        Value::Object(fields) => fields.values().find_map(|field| nth(field, left)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => None,
    }
}

fn nth_mut<'v>(value: &'v mut Value, left: &mut usize) -> Option<&'v mut Value> {
    if *left == 0 {
        return Some(value);
    }
    *left -= 1;
    match value {
        Value::Array(list) => list.iter_mut().find_map(|item| nth_mut(item, left)),
        Value::Object(fields) => fields.values_mut().find_map(|field| nth_mut(field, left)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => None,
    }
}

fn change(value: &mut Value, part: Value, chance: &mut Chance) {
    let turn = chance.below(8);
    match value {
        Value::Array(list) if turn < 5 => change_list(list, part, chance),
        Value::Object(fields) if turn < 5 => change_fields(fields, part, chance),
        Value::String(text) if turn < 3 => change_text(text, chance),
        Value::Null
        | Value::Bool(_)
        | Value::Number(_)
        | Value::String(_)
        | Value::Array(_)
        | Value::Object(_) => {
            *value = other(part, chance);
        }
    }
}

fn change_list(list: &mut Vec<Value>, part: Value, chance: &mut Chance) {
    let (one, two) = (chance.below(list.len()), chance.below(list.len()));
    match chance.below(5) {
        0 if !list.is_empty() => drop(list.remove(one)),
        1 if !list.is_empty() => list.push(list[one].clone()),
        2 if !list.is_empty() => list.swap(one, two),
        3 => list.reverse(),
        _ => list.insert(one, part),
    }
}

fn change_fields(fields: &mut Map<String, Value>, part: Value, chance: &mut Chance) {
    let names: Vec<String> = fields.keys().cloned().collect();
    let name = chance.pick(&names).cloned().unwrap_or_default();
    let word = chance.pick(&WORDS).copied().unwrap_or_default();
    match chance.below(4) {
        0 => drop(fields.remove(&name)),
        1 => {
            let value = fields.remove(&name).unwrap_or_default();
            fields.insert(word.to_owned(), value);
        }
        2 => drop(fields.insert(word.to_owned(), part)),
        _ => drop(fields.insert(name, part)),
    }
}

fn change_text(text: &mut String, chance: &mut Chance) {
    let word = chance.pick(&WORDS).copied().unwrap_or_default();
    match chance.below(5) {
        0 => text.push_str(word),
        1 => drop(text.pop()),
        2 => text.insert_str(0, word),
        3 => *text = text.repeat(1 + chance.below(400)),
        _ => *text = text.to_uppercase(),
    }
}

fn other(part: Value, chance: &mut Chance) -> Value {
    match chance.below(10) {
        0 => Value::Null,
        1 => Value::Bool(chance.below(2) == 0),
        2 => Value::from(chance.edge()),
        3 => Value::from(chance.edge() as i64),
        4 => Number::from_f64(f64::from_bits(chance.number())).map_or(Value::Null, Value::Number),
        5 => json!({ ["confirmed", "proposed"][chance.below(2)]: part }),
        6 => (0..chance.below(150)).fold(part, |inner, _| json!([inner])),
        7 => Value::String(chance.pick(&WORDS).copied().unwrap_or_default().to_owned()),
        _ => part,
    }
}
