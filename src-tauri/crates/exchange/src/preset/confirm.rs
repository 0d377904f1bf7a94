//! "Alles klopt": every proposal of a register, or of one record, becomes the owner's own answer.

use register::{RecordKind, RecordRef, Register};
use serde_json::Value;

use crate::json::v1::{self, Mirror as _};

/// Confirms every proposal. What is open, not applicable or confirmed stays as it is.
pub fn confirm_everything(register: &mut Register) {
    confirm(register, &RecordRef::single(RecordKind::Register));
}

/// Confirms every proposal of one record; of the register as a whole, all there are.
pub fn confirm(register: &mut Register, record: &RecordRef) {
    let mut file = serde_json::to_value(v1::Register::of(register)).expect("every key of a record is text");
    if let Some(found) = find(&mut file, record) {
        confirm_in(found);
        // Through text: so the file is read by what reads every file, and there is no second reader in the program.
        let file: v1::Register =
            serde_json::from_str(&file.to_string()).expect("what was written can be read");
        *register = file.into_live();
    }
}

/// In the file a proposal is an object of that one key, and nothing else is called so.
fn confirm_in(value: &mut Value) {
    match value {
        Value::Object(map) => {
            if map.len() == 1
                && let Some(proposed) = map.remove("proposed")
            {
                map.insert("confirmed".to_owned(), proposed);
            }
            map.values_mut().for_each(confirm_in);
        }
        Value::Array(list) => list.iter_mut().for_each(confirm_in),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

fn find<'f>(file: &'f mut Value, record: &RecordRef) -> Option<&'f mut Value> {
    use RecordKind as K;
    let list = match record.kind() {
        K::Register => return Some(file),
        K::Purpose => return in_activities(file, record.id(), "purposes"),
        K::DataItem => return in_activities(file, record.id(), "data"),
        K::SocialMedia => return file.get_mut("social_media"),
        K::Organisation
        | K::Sharing
        | K::TransferPolicy
        | K::RetentionPolicy
        | K::Security
        | K::CookiePolicy
        | K::RequestPolicy
        | K::Governance => return file.get_mut(record.kind().noun()),
        K::Person => "people",
        K::BusinessProcess => "business_processes",
        K::Activity => "activities",
        K::DataSubject => "data_subject_categories",
        K::PersonalData => "personal_data_categories",
        K::Source => "sources",
        K::Recipient => "recipients",
        K::Agreement => "agreements",
        K::Transfer => "transfers",
        K::Retention => "retention_periods",
        K::Hold => "holds",
        K::Occurrence => "occurrences",
        K::Deletion => "deletion_events",
        K::System => "systems",
        K::Measure => "measures",
        K::Certificate => "certificates",
        K::Website => "websites",
        K::ImpactAssessment => "impact_assessments",
        K::Breach => "breaches",
        K::Request => "requests",
        K::Variant => "statement_variants",
        K::PublishedStatement => "published_statements",
        K::Review => "reviews",
        K::Attachment => "attachments",
        K::ImportRun => "import_runs",
    };
    with_id(file.get_mut(list)?, record.id())
}

fn in_activities<'f>(file: &'f mut Value, id: &str, part: &str) -> Option<&'f mut Value> {
    let activities = file.get_mut("activities")?.as_array_mut()?;
    activities.iter_mut().find_map(|activity| with_id(activity.get_mut(part)?, id))
}

/// The record with this id, in a list or in the answer that holds it.
fn with_id<'f>(list: &'f mut Value, id: &str) -> Option<&'f mut Value> {
    let list = if list.is_object() { list.as_object_mut()?.values_mut().next()? } else { list };
    list.as_array_mut()?.iter_mut().find(|record| record.get("id").and_then(Value::as_str) == Some(id))
}
