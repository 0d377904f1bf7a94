//! Every sentence knows the fact it came from, in words that form, check and file share.

use document::difference::between;
use document::{Document, Fact, Inline, Origin};
use papers::privacy_statement::is_of_edition;
use papers::{processing_register, register_overview};
use register::FieldId;
use register::record::RecordRef;
use tests::{dossier, statement, today};

const EXAMPLES: [&str; 6] =
    ["aims-improve", "improve-quality-services", "bakkerij", "webshop", "leeg", "alles_open"];

fn papers_of(name: &str) -> [Document; 3] {
    let register = dossier(name);
    let overview = register_overview::compose(&register, today());
    [statement(name), processing_register::compose(&register, today()), overview]
}

fn facts(document: &Document) -> Vec<Fact> {
    let json = document::json::write(document);
    let value: serde_json::Value = serde_json::from_str(&json).expect("our own JSON");
    let mut found = Vec::new();
    collect(&value, &mut found);
    found
}

fn collect(value: &serde_json::Value, found: &mut Vec<Fact>) {
    match value {
        serde_json::Value::Object(map) => {
            if let Some(origin) = map.get("origin") {
                let origin: Origin = serde_json::from_value(origin.clone()).expect("an origin");
                found.extend(origin.facts);
            }
            map.values().for_each(|value| collect(value, found));
        }
        serde_json::Value::Array(list) => list.iter().for_each(|value| collect(value, found)),
        serde_json::Value::Null
        | serde_json::Value::Bool(_)
        | serde_json::Value::Number(_)
        | serde_json::Value::String(_) => {}
    }
}

#[test]
fn every_fact_names_a_field_and_a_record_that_exist() {
    for name in EXAMPLES {
        for document in papers_of(name) {
            for fact in facts(&document) {
                assert!(FieldId::parse(&fact.field).is_some(), "{name}: no field {}", fact.field);
                assert!(RecordRef::parse(&fact.record).is_some(), "{name}: no record {}", fact.record);
            }
        }
    }
}

#[test]
fn every_record_of_a_fact_stands_in_the_register() {
    for name in EXAMPLES {
        let register = dossier(name);
        let records = register.records();
        for fact in facts(&statement(name)) {
            let record = RecordRef::parse(&fact.record).expect("a record");
            // The standard statements are there before an owner changed anything in them.
            let is_standard = fact.record == "variant/website" && register.statement_variants.is_empty();
            assert!(
                record.kind().is_single() || records.contains(&record) || is_standard,
                "{name}: a sentence names {}, which is not there",
                fact.record
            );
        }
    }
}

/// The words of the law, and what leads up to them: they stand in every statement, or wherever their section does, and
/// rest on nothing a firm tells.
const FIXED: [&str; 21] = [
    "change-new-purpose",
    "change-new-purpose-question",
    "complaint",
    "complaint-court",
    "complaint-site",
    "contact-complex-question",
    "contact-month",
    "contact-refusal",
    "contact-refusal-question",
    "contact-told",
    "contact-two-months",
    "identity-no-copy",
    "right-access",
    "right-erasure",
    "right-free",
    "right-rectification",
    "right-rectification-question",
    "right-restriction",
    "right-restriction-example",
    "summary-rights",
    "transfer-eea",
];

#[test]
fn every_sentence_outside_fixed_words_names_a_fact() {
    let mut bare: Vec<(String, String)> = Vec::new();
    for name in EXAMPLES {
        let document = statement(name);
        let nothing =
            Document { title: String::new(), lead: Vec::new(), sections: Vec::new(), ..document.clone() };
        for change in between(&nothing, &document, &is_of_edition) {
            let Some(sentence) = change.after.filter(|_| !change.is_furniture) else { continue };
            let message = sentence.origin.message.clone().unwrap_or_default();
            let is_title = message == "document-title";
            if sentence.origin.facts.is_empty() && !is_title && !FIXED.contains(&message.as_str()) {
                bare.push((message, sentence.text()));
            }
        }
    }
    bare.sort();
    bare.dedup();
    assert!(bare.is_empty(), "{bare:#?}");
}

#[test]
fn every_sentence_rests_on_a_message_or_a_fact() {
    for name in EXAMPLES {
        let document = statement(name);
        for sentence in document.sentences() {
            let origin = &sentence.origin;
            assert!(
                origin.message.is_some() || !origin.facts.is_empty(),
                "{name}: “{}” comes from nowhere",
                sentence.text()
            );
        }
    }
}

#[test]
fn every_value_states_a_fact_and_its_sentence_names_it() {
    for name in EXAMPLES {
        for sentence in statement(name).sentences() {
            for inline in &sentence.inlines {
                let facts = match inline {
                    Inline::Value { origin, .. } | Inline::Link { origin, .. } | Inline::Blank { origin } => {
                        &origin.facts
                    }
                    Inline::Gap(gap) => &gap.origin.facts,
                    Inline::Text { .. } | Inline::Marked { .. } => continue,
                };
                let named = facts.iter().filter(|fact| sentence.origin.facts.contains(fact)).count();
                assert!(named > 0, "{name}: “{}” in “{}” states no fact", inline.text(), sentence.text());
            }
        }
    }
}

#[test]
fn what_is_open_is_a_gap_and_what_is_complete_has_none() {
    assert_eq!(statement("bakkerij").gaps().len(), 0);
    assert!(!statement("bakkerij").concept);
    assert!(statement("leeg").gaps().len() >= 10);
    assert!(statement("leeg").concept);
}

/// In a register without activities nothing can be said of them: one finding asks for the first.
fn asks_for_activities(fact: &Fact) -> bool {
    fact.record == "register"
}

#[test]
fn every_gap_of_a_statement_is_a_finding_too() {
    for name in EXAMPLES {
        let register = dossier(name);
        let findings = register::check::findings(&register, today());
        let found = |fact: &Fact| {
            findings.iter().any(|finding| {
                (finding.record.to_string() == fact.record && finding.field.id() == fact.field)
                    || (asks_for_activities(fact) && finding.field == FieldId::RegisterActivities)
            })
        };
        for gap in statement(name).gaps() {
            assert!(
                gap.origin.facts.iter().any(found),
                "{name}: nothing asks for “{}” ({:?})",
                gap.missing,
                gap.origin.facts
            );
        }
    }
}
