//! A statement for programs: it keeps TILT's schema, and says what is not in it.

use exchange::tilt::{About, Tilt, write};
use jsonschema::{Draft, Validator};
use register::{ActivityId, Answer, Register};
use serde_json::Value;
use sha2::{Digest, Sha256};
use tests::{dossier, path, same_as_reference, today};

/// TILT of everything that a register tells, in force.
fn tilt(register: &Register) -> Tilt {
    let told: Vec<ActivityId> = register.published_activities().map(|activity| activity.id.clone()).collect();
    write(register, &told, &About { variant: "website", version: 1, on: today(), concept: false })
}

fn value(tilt: &Tilt) -> Value {
    serde_json::from_str(&tilt.json).expect("JSON")
}

/// The schema of TILT 1.0, when it lies beside the project.
fn schema(formats: bool) -> Option<Validator> {
    let text = std::fs::read_to_string(path("../../shared/samples/tilt/tilt-schema.json")).ok()?;
    let mut schema: Value = serde_json::from_str(&text).expect("a schema in JSON");
    // Its ids are places in the schema itself, which draft-07 does not allow as names; no part refers to them.
    without_ids(&mut schema);
    let options = jsonschema::options().with_draft(Draft::Draft7).should_validate_formats(formats);
    Some(options.build(&schema).expect("a schema"))
}

fn without_ids(value: &mut Value) {
    match value {
        Value::Object(names) => {
            names.remove("$id");
            names.values_mut().for_each(without_ids);
        }
        Value::Array(items) => items.iter_mut().for_each(without_ids),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

#[test]
fn every_example_keeps_the_schema() {
    // Firms without an e-mail address cannot give one, and a schema's formats are a hint.
    for (names, formats) in [
        (&["bakkerij", "webshop", "aims-improve", "improve-quality-services"][..], true),
        (&["leeg", "alles_open"], false),
    ] {
        let Some(schema) = schema(formats) else {
            println!("skipped: TILT's schema is not here");
            return;
        };
        for name in names {
            let file = value(&tilt(&dossier(name)));
            let faults: Vec<String> = schema
                .iter_errors(&file)
                .map(|fault| format!("{}: {fault}", fault.instance_path()))
                .collect();
            assert!(faults.is_empty(), "{name}: {faults:#?}");
        }
        let sample = |file: &str| {
            let text =
                std::fs::read_to_string(path("../../shared/samples/tilt").join(file)).expect("a sample");
            serde_json::from_str::<Value>(&text).expect("JSON")
        };
        assert!(schema.is_valid(&sample("valid.json")), "TILT's own example");
        assert!(!schema.is_valid(&sample("invalid.json")), "a file with faults is refused");
    }
}

#[test]
fn what_is_in_it_and_what_is_not_was_read() {
    for name in ["bakkerij", "aims-improve", "improve-quality-services"] {
        let tilt = tilt(&dossier(name));
        same_as_reference(&format!("tilt/{name}.tilt.json"), &tilt.json);
        same_as_reference(&format!("tilt/{name}.txt"), &(tilt.left_out.join("\n") + "\n"));
    }
}

#[test]
fn what_is_unknown_is_neither_no_nor_yes() {
    let mut register = dossier("bakkerij");
    let known = value(&tilt(&register));
    assert_eq!(known["automatedDecisionMaking"]["inUse"], false, "every activity says no");
    assert_eq!(known["rightToWithdrawConsent"]["available"], true);
    let entries = |file: &Value, id: &str| {
        let list = file["dataDisclosed"].as_array().expect("a list");
        list.iter().filter(|entry| entry["_id"].as_str().is_some_and(|of| of.starts_with(id))).count()
    };
    assert!(entries(&known, "facturen-") > 0);

    for activity in &mut register.activities {
        activity.automated_decision = Answer::Open;
        for purpose in &mut activity.purposes {
            purpose.legal_bases = Answer::Open;
        }
    }
    let invoices = register.activities.iter_mut().find(|activity| activity.id.as_str() == "facturen");
    let invoices = invoices.expect("the bakery has invoices");
    // A proposal is not an answer either.
    let provision = invoices.provision.confirmed().cloned().expect("the bakery says so");
    invoices.provision = Answer::Proposed(provision);
    let tilt = tilt(&register);
    let open = value(&tilt);
    assert_eq!(open["automatedDecisionMaking"], serde_json::json!({}));
    assert_eq!(open["rightToWithdrawConsent"], serde_json::json!({}));
    assert_eq!(open["rightToDataPortability"], serde_json::json!({}));
    for entry in open["dataDisclosed"].as_array().expect("a list") {
        assert_eq!(entry["legitimateInterests"], serde_json::json!([]), "not “exists: false”");
    }
    assert_eq!(entries(&open, "facturen-"), 0);
    for words in ["computer over mensen", "toestemming intrekken", "meenemen", "Rekeningen", "grondslag"] {
        assert!(tilt.left_out.iter().any(|line| line.contains(words)), "{words}: {:#?}", tilt.left_out);
    }
    if let Some(schema) = schema(true) {
        assert!(schema.is_valid(&open), "and it still keeps the schema");
    }
}

#[test]
fn the_sum_is_of_everything_but_what_the_file_says_of_itself() {
    let tilt = tilt(&dossier("bakkerij"));
    let file = value(&tilt);
    let meta = tilt.json.find("  },\n").expect("the end of meta");
    let rest = format!("{{\n{}", &tilt.json[meta + "  },\n".len()..]);
    let sum: String = Sha256::digest(rest.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect();
    assert_eq!(file["meta"]["_hash"], sum.as_str());
    assert_eq!(file["meta"]["status"], "active");
}
