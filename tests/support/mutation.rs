//! Changes of one fact, as `mutations/*.toml` lists them.

use document::Fact;
use register::Register;
use serde::Deserialize;
use serde_json::Value;

use crate::read;

/// A change of one fact, and the sentences that alter by it.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mutation {
    /// What happens, as an owner would say it.
    pub name: String,
    /// The record that changes: `recipient/dhl`.
    pub record: String,
    /// The field that changes: `recipient.country`.
    pub field: String,
    /// Where it stands in the example: keys with a point between them; `[x]` takes the record with id x, or the x-th
    /// of a list. A step through an answer goes to what is confirmed.
    pub at: String,
    /// The new value, as the file writes it.
    #[serde(default)]
    pub value: Option<toml::Value>,
    /// A record or value that comes last in the list.
    #[serde(default)]
    pub add: Option<toml::Value>,
    /// Take it away.
    #[serde(default)]
    pub remove: bool,
    /// The last of the list comes first.
    #[serde(default)]
    pub turn: bool,
    /// The record comes or goes as a whole: then its sentences name the record, in whatever field.
    #[serde(default)]
    pub whole: bool,
    /// What stands within such a record: `purpose/nieuws-sturen`.
    #[serde(default)]
    pub parts: Vec<String>,
    /// The sentences that alter: "before → after", "+ new", "- gone", "↕ moved"; a part that can be recognised will do.
    #[serde(default)]
    pub sentences: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Table {
    #[serde(default)]
    change: Vec<Mutation>,
    #[serde(default)]
    no_change: Vec<Mutation>,
}

impl Mutation {
    /// Whether a sentence that names this fact names what changed.
    pub fn is_about(&self, fact: &Fact) -> bool {
        (fact.record == self.record && (self.whole || fact.field == self.field))
            || self.parts.contains(&fact.record)
    }

    /// The fact in two words.
    pub fn fact(&self) -> String {
        format!("{} {}", self.record, self.field)
    }
}

/// The changes that alter sentences of a statement, by the name of its table.
pub fn changes(name: &str) -> Vec<Mutation> {
    table(name).change
}

/// The changes that alter none.
pub fn no_changes(name: &str) -> Vec<Mutation> {
    table(name).no_change
}

fn table(name: &str) -> Table {
    let text = read(&format!("mutations/{name}.toml"));
    toml::from_str(&text).unwrap_or_else(|error| panic!("mutations/{name}.toml: {error}"))
}

/// The register of an example with the change made in it.
///
/// # Panics
/// When the path leads nowhere, or the file can no longer be read.
pub fn mutated(firm: &str, mutation: &Mutation) -> Register {
    let text = read(&format!("dossiers/{firm}.json"));
    let mut root: Value = serde_json::from_str(&text).expect("the example is JSON");
    change(&mut root, mutation);
    match exchange::json::read(root.to_string().as_bytes()) {
        Ok(incoming) => incoming.register,
        Err(error) => panic!("{firm}: {}: {}", mutation.name, error.sentence()),
    }
}

fn change(root: &mut Value, mutation: &Mutation) {
    let steps = steps(&mutation.at);
    let (last, way) = steps.split_last().expect("a path has steps");
    let mut here = root;
    for step in way {
        here = confirmed(into(here, step, &mutation.name));
    }
    let json = |value: &toml::Value| serde_json::to_value(value).expect("a TOML value is a JSON value");
    if let Some(value) = &mutation.value {
        *into(here, last, &mutation.name) = json(value);
    } else if let Some(added) = &mutation.add {
        let list = confirmed(into(here, last, &mutation.name));
        if list.is_null() {
            *list = Value::Array(Vec::new());
        }
        list.as_array_mut().unwrap_or_else(|| panic!("{}: no list", mutation.name)).push(json(added));
    } else if mutation.turn {
        let list = confirmed(into(here, last, &mutation.name));
        list.as_array_mut().unwrap_or_else(|| panic!("{}: no list", mutation.name)).rotate_right(1);
    } else if mutation.remove {
        match here {
            Value::Object(map) => drop(map.remove(last)),
            Value::Array(list) => {
                let at = place(list, last).unwrap_or_else(|| panic!("{}: no {last}", mutation.name));
                list.remove(at);
            }
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {
                panic!("{}: nothing to remove from", mutation.name)
            }
        }
    } else {
        panic!("{} says nothing to do", mutation.name);
    }
}

/// `a.b[c].d` as a, b, c, d.
fn steps(path: &str) -> Vec<String> {
    path.split(['.', '[']).map(|step| step.trim_end_matches(']').to_owned()).collect()
}

fn into<'v>(here: &'v mut Value, step: &str, name: &str) -> &'v mut Value {
    match here {
        Value::Array(list) => {
            let at = place(list, step).unwrap_or_else(|| panic!("{name}: no {step}"));
            &mut list[at]
        }
        Value::Object(map) => map.entry(step).or_insert(Value::Null),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {
            panic!("{name}: {step} leads nowhere")
        }
    }
}

fn place(list: &[Value], step: &str) -> Option<usize> {
    list.iter()
        .position(|record| record["id"] == step || *record == *step)
        .or_else(|| step.parse().ok().filter(|at| *at < list.len()))
}

fn confirmed(value: &mut Value) -> &mut Value {
    let is_answer = value.as_object().is_some_and(|map| map.len() == 1 && map.contains_key("confirmed"));
    if is_answer { &mut value["confirmed"] } else { value }
}
