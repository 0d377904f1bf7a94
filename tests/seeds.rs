//! Every row of the two example statements is carried: by a sentence of the statement, a field of the
//! register, or the list of what may not be. `seed_rows.toml` says which carries what.

use serde::Deserialize;
use serde_json::Value;
use tests::{dossier, read, statement};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Rows {
    row: Vec<Row>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    id: String,
    #[expect(dead_code, reason = "for the reader of the table")]
    topic: String,
    carried_by: CarriedBy,
    #[serde(default)]
    sentence: String,
    #[serde(default)]
    also: Vec<String>,
    #[serde(default)]
    never: Vec<String>,
    #[serde(default)]
    held: Vec<Held>,
    #[serde(default)]
    practice: String,
    #[serde(default)]
    #[expect(dead_code, reason = "for the reader of the table")]
    note: String,
}

#[derive(Deserialize, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
enum CarriedBy {
    Sentence,
    Field,
    Unlawful,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Held {
    path: String,
    value: Option<toml::Value>,
    has: Option<toml::Value>,
    count: Option<usize>,
    #[serde(default)]
    open: bool,
}

fn rows() -> Vec<Row> {
    toml::from_str::<Rows>(&read("seed_rows.toml")).expect("seed_rows.toml is a table of rows").row
}

#[test]
fn every_row_of_both_statements_is_in_the_table() {
    let ids: Vec<String> = rows().into_iter().map(|row| row.id).collect();
    let wanted = (1..=61).map(|n| format!("0-{n:02}")).chain((1..=63).map(|n| format!("1-{n:02}")));
    assert_eq!(ids, wanted.collect::<Vec<_>>());
}

#[test]
fn aims_improve_carries_its_rows() {
    carries("0-", "aims-improve");
}

#[test]
fn improve_quality_services_carries_its_rows() {
    carries("1-", "improve-quality-services");
}

fn carries(prefix: &str, name: &str) {
    let text = one_spaced(&document::words(&statement(name)));
    let register: Value = serde_json::from_str(&exchange::json::write(&dossier(name))).expect("our own JSON");
    let mut faults = Vec::new();
    for row in rows().iter().filter(|row| row.id.starts_with(prefix)) {
        let mut fault = |what: String| faults.push(format!("{}: {what}", row.id));
        for words in row.also.iter().chain(Some(&row.sentence).filter(|words| !words.is_empty())) {
            if !text.contains(&one_spaced(words)) {
                fault(format!("the statement does not say “{words}”"));
            }
        }
        for words in &row.never {
            if text.to_lowercase().contains(&words.to_lowercase()) {
                fault(format!("the statement says “{words}”"));
            }
        }
        for held in &row.held {
            if let Err(what) = check(&register, held) {
                fault(format!("{}: {what}", held.path));
            }
        }
        match row.carried_by {
            CarriedBy::Sentence if row.sentence.is_empty() => fault("names no sentence".to_owned()),
            CarriedBy::Field if row.held.is_empty() => fault("names no field".to_owned()),
            CarriedBy::Unlawful if row.practice.is_empty() => fault("names no practice".to_owned()),
            CarriedBy::Sentence | CarriedBy::Field | CarriedBy::Unlawful => {}
        }
        if !row.practice.is_empty() {
            let listed = register["unlawful_practices"].as_array().into_iter().flatten();
            let found = listed
                .filter_map(|record| record["practice"].as_str())
                .any(|known| known.contains(&row.practice));
            if !found {
                fault(format!("“{}” is not listed as unlawful", row.practice));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// White space counts as one space: a paragraph, a cell and a list join their sentences each their own way.
fn one_spaced(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn check(register: &Value, held: &Held) -> Result<(), String> {
    let found = at(register, &held.path);
    if held.open {
        return match found {
            None => Ok(()),
            Some(value) => Err(format!("is answered: {value}")),
        };
    }
    let found = found.ok_or("is not there")?;
    if let Some(count) = held.count {
        let len = found.as_array().map(Vec::len);
        (len == Some(count)).then_some(()).ok_or(format!("holds {len:?}, not {count}"))?;
    }
    if let Some(wanted) = &held.value {
        let wanted = json(wanted);
        (*found == wanted).then_some(()).ok_or(format!("is {found}, not {wanted}"))?;
    }
    if let Some(wanted) = &held.has {
        let wanted = json(wanted);
        let has = match (found, &wanted) {
            (Value::String(text), Value::String(part)) => text.contains(part.as_str()),
            (Value::Array(list), part) => list.contains(part),
            _ => false,
        };
        has.then_some(()).ok_or(format!("{found} does not hold {wanted}"))?;
    }
    if held.value.is_none() && held.has.is_none() && held.count.is_none() {
        return Err("the table says nothing about it".to_owned());
    }
    Ok(())
}

fn json(value: &toml::Value) -> Value {
    serde_json::to_value(value).expect("a TOML value is a JSON value")
}

/// Steps through keys and records; a step through an answer goes to what is confirmed.
fn at<'v>(root: &'v Value, path: &str) -> Option<&'v Value> {
    let mut here = root;
    for step in path.split('.') {
        let (key, records) = step.split_once('[').map_or((step, ""), |(key, rest)| (key, rest));
        here = confirmed(here.get(key)?)?;
        for record in records.split('[').filter(|record| !record.is_empty()) {
            let wanted = record.trim_end_matches(']');
            let list = here.as_array()?;
            here = list
                .iter()
                .find(|record| record["id"] == wanted)
                .or_else(|| wanted.parse::<usize>().ok().and_then(|index| list.get(index)))?;
            here = confirmed(here)?;
        }
    }
    Some(here)
}

fn confirmed(value: &Value) -> Option<&Value> {
    match value {
        Value::String(state) if state == "open" || state == "not_applicable" => None,
        Value::Object(answer) if answer.len() == 1 && answer.contains_key("proposed") => None,
        Value::Object(answer) if answer.len() == 1 => answer.get("confirmed").or(Some(value)),
        Value::Null
        | Value::Bool(_)
        | Value::Number(_)
        | Value::String(_)
        | Value::Array(_)
        | Value::Object(_) => Some(value),
    }
}
