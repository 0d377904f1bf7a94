//! The schema describes what is written, all of it, and refuses what is refused.

use boon::{Compiler, Schemas};
use proptest::prelude::*;
use register::Register;
use serde_json::{Value, json};

use crate::json::{read, schema, write};
use crate::testing::{every_word, full, registers};

/// Whether a file fits the schema.
fn fits(file: &Value) -> Result<(), String> {
    let schema: Value = serde_json::from_str(&schema()).expect("the schema is JSON");
    let mut schemas = Schemas::new();
    let mut compiler = Compiler::new();
    compiler.add_resource("urn:schema", schema).expect("the schema is taken");
    let index = compiler.compile("urn:schema", &mut schemas).expect("the schema is a schema");
    schemas.validate(file, index).map_err(|error| error.to_string())
}

fn written(register: &Register) -> Value {
    serde_json::from_str(&write(register)).expect("a written file is JSON")
}

#[test]
fn what_is_written_fits() {
    for register in every_word().into_iter().chain([Register::default(), full()]) {
        fits(&written(&register)).unwrap_or_else(|error| panic!("{error}"));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 20, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_register_fits(register in registers()) {
        prop_assert_eq!(fits(&written(&register)), Ok(()));
    }
}

#[test]
fn what_does_not_fit_is_refused_by_both() {
    let file = |field: &str, value: Value| {
        let mut file = json!({ "format": "verantwoord-register", "version": 1 });
        file[field] = value;
        file
    };
    let faults = [
        json!([]),
        json!({ "format": "iets-anders", "version": 1 }),
        json!({ "format": "verantwoord-register", "version": 2 }),
        json!({ "format": "verantwoord-register" }),
        file("verwerkingen", json!([])),
        file("organisation", json!({ "trade_name": "Bakkerij Jansen" })),
        file("organisation", json!({ "trade_name": { "proposed": "A", "confirmed": "B" } })),
        file("organisation", json!({ "trade_name": { "confirmed": 7 } })),
        file("activities", json!([{ "name": "zonder id" }])),
        file("activities", json!([{ "id": "Met Hoofdletters" }])),
        file("activities", json!([{ "id": "a", "status": "actief" }])),
        file("activities", json!([{ "id": "a", "started_on": "31-12-2024" }])),
        file("people", json!([{ "id": "a", "name": "x".repeat(301) }])),
        file("retention_periods", json!([{ "id": "a", "term": { "confirmed": { "kind": "fixed" } } }])),
        file(
            "retention_periods",
            json!([{ "id": "a", "term": { "confirmed": { "kind": "while_active", "amount": 1 } } }]),
        ),
        file("personal_data_categories", json!([{ "id": "a", "sensitivity": "special" }])),
    ];
    for fault in faults {
        assert!(fits(&fault).is_err(), "the schema takes {fault}");
        assert!(read(fault.to_string().as_bytes()).is_err(), "the reader takes {fault}");
    }
}

#[test]
fn the_full_registers_fill_every_field_and_say_every_word() {
    let schema: Value = serde_json::from_str(&schema()).expect("the schema is JSON");
    let file = written(&full());
    // The file leaves out the words that go without saying, such as `in_use`.
    let live = serde_json::to_string(&every_word()).expect("records are JSON");
    let definitions = schema["$defs"].as_object().expect("the schema has definitions");
    assert!(definitions.len() > 80, "{} definitions", definitions.len());
    for (name, definition) in definitions {
        for word in definition["oneOf"].as_array().into_iter().flatten() {
            if let Some(word) = word["const"].as_str() {
                assert!(live.contains(&format!("\"{word}\"")), "{name}: {word} is not said");
            }
        }
    }
    missing(&schema, &schema, &file, "");
}

/// Goes through the schema of a record and the records in the file: a field that none of them has
/// is a field that no test sees.
fn missing(root: &Value, schema: &Value, file: &Value, place: &str) {
    let Some(fields) = schema["properties"].as_object() else { return };
    for (field, schema) in fields {
        let place = format!("{place}.{field}");
        let records = file.as_array().map_or_else(|| std::slice::from_ref(file), Vec::as_slice);
        let values: Vec<Value> =
            records.iter().filter_map(|record| record.get(field)).flat_map(within).collect();
        assert!(!values.is_empty(), "{place} is not filled");
        let reference = reference(schema);
        if let Some(definition) = reference.and_then(|name| root["$defs"].get(&name)) {
            missing(root, definition, &Value::Array(values), &place);
        }
    }
}

/// The values behind lists and answers.
fn within(value: &Value) -> Vec<Value> {
    let answer = value.get("confirmed").or(value.get("proposed"));
    match (value.as_array(), answer) {
        (Some(items), _) => items.iter().flat_map(within).collect(),
        (None, Some(answer)) => within(answer),
        (None, None) => vec![value.clone()],
    }
}

/// The definition a field leads to, through lists and answers.
fn reference(schema: &Value) -> Option<String> {
    let name = |target: &Value| target.as_str()?.strip_prefix("#/$defs/").map(str::to_owned);
    let below = || {
        let items = schema.as_array().into_iter().flatten();
        items.chain(schema.as_object().into_iter().flat_map(|object| object.values())).find_map(reference)
    };
    schema.get("$ref").and_then(name).or_else(below)
}

#[test]
fn the_schema_says_what_it_is() {
    let text = schema();
    let schema: Value = serde_json::from_str(&text).expect("the schema is JSON");
    assert_eq!(schema["$schema"], "https://json-schema.org/draft/2020-12/schema");
    assert_eq!(schema["$id"], "urn:verantwoord:register:1");
    assert_eq!(schema["title"], "Verantwoord: register van verwerkingsactiviteiten, versie 1");
    assert_eq!(schema["additionalProperties"], false);
    assert_eq!(schema["required"], json!(["format", "version"]));
    assert!(text.contains("Who gets the data (art. 13 lid 1 onder e)"), "fields say what they are for");
    assert!(text.ends_with("}\n"));
}
