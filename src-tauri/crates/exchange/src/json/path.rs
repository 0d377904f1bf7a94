//! The place of a position: line 41, after its 12th byte → `activities[3].recipients.confirmed[0]`.
//!
//! serde_json tells where a reading stopped, in lines and bytes; a person looks for a field. The text is JSON
//! already when this reads it, so brackets, keys and commas are all there is to look at.

/// The value in which, or just after which, the reading stopped; empty for the whole file. Where one word of a few
/// belongs (`is_at_first`), the reading stops at the first sign of another value: a list is not gone into.
pub(super) fn at(text: &str, line: usize, column: usize, is_at_first: bool) -> String {
    let start: usize = text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
    let read = text.as_bytes().get(..start + column).unwrap_or(text.as_bytes());
    let read = if is_at_first { read.strip_suffix(b"[").unwrap_or(read) } else { read };
    let mut within: Vec<Step> = Vec::new();
    let mut at = 0;
    while let Some(&byte) = read.get(at) {
        at += 1;
        match byte {
            b'{' => within.push(Step::Field { key: None, is_named: false }),
            b'[' => within.push(Step::Item(0)),
            b'}' | b']' => drop(within.pop()),
            b',' => match within.last_mut() {
                Some(Step::Field { key, is_named }) => (*key, *is_named) = (None, false),
                Some(Step::Item(index)) => *index += 1,
                None => {}
            },
            b':' => {
                if let Some(Step::Field { is_named, .. }) = within.last_mut() {
                    *is_named = true;
                }
            }
            b'"' => {
                let begin = at - 1;
                while let Some(&byte) = read.get(at) {
                    at += if byte == b'\\' { 2 } else { 1 };
                    if byte == b'"' {
                        break;
                    }
                }
                if let Some(Step::Field { key, is_named: false }) = within.last_mut() {
                    *key = text.get(begin..at).and_then(|quoted| serde_json::from_str(quoted).ok());
                }
            }
            _ => {}
        }
    }
    path(&within)
}

/// Where the reading is within a record or a list.
enum Step {
    /// In a record: its last key, and whether the colon after it was read. Before that a fault is the record's.
    Field { key: Option<String>, is_named: bool },
    /// In a list: the number of its item.
    Item(usize),
}

fn path(within: &[Step]) -> String {
    let mut path = String::new();
    for step in within {
        match step {
            Step::Field { key: Some(key), is_named: true } => {
                if !path.is_empty() {
                    path.push('.');
                }
                path.push_str(key);
            }
            Step::Field { .. } => {}
            Step::Item(index) => path.push_str(&format!("[{index}]")),
        }
    }
    path
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use proptest::sample::Index;
    use serde_json::{Value, json};

    use crate::json::{ReadError, name_fault, records, v1, write};
    use crate::testing::full;

    /// What may stand where something else is asked for.
    fn strange() -> impl Strategy<Value = Value> {
        prop::sample::select(vec![
            Value::Null,
            json!(true),
            json!(-7),
            json!(2.5),
            json!("een \"tekst\", met: {haken} [en] \\ strepen\0"),
            json!([]),
            json!([["x"], 3]),
            json!({}),
            json!({"vreemd \"veld\"": {"a": [1]}}),
            json!({"confirmed": "x", "proposed": "x"}),
        ])
    }

    /// The pointers (RFC 6901) of every value within.
    fn pointers(value: &Value, at: &str, all: &mut Vec<String>) {
        let mut within = |key: &str, value: &Value| {
            let pointer = format!("{at}/{key}");
            pointers(value, &pointer, all);
            all.push(pointer);
        };
        match value {
            Value::Array(items) => {
                items.iter().enumerate().for_each(|(n, item)| within(&n.to_string(), item))
            }
            Value::Object(fields) => fields.iter().for_each(|(key, value)| within(key, value)),
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
        }
    }

    /// serde_path_to_error keeps the place while it reads; it weighs more than all that reads.
    fn told_by_another(text: &str) -> Option<String> {
        let mut from = serde_json::Deserializer::from_str(text);
        let wrong = serde_path_to_error::deserialize::<_, v1::Register>(&mut from).err()?;
        let path = wrong.path().to_string();
        let mut told = name_fault(if path == "." { String::new() } else { path }, wrong.inner());
        // It may name the field that a record does not know, or has twice; we name the record.
        if let ReadError::UnknownField { place, field } | ReadError::DuplicateField { place, field } =
            &mut told
            && let Some(record) = place.path.strip_suffix(field.as_str())
        {
            place.path.truncate(record.strip_suffix('.').unwrap_or(record).len());
        }
        Some(told.sentence())
    }

    #[test]
    fn a_list_where_a_word_belongs_is_at_the_field() {
        for list in [json!([]), json!([["x"], 3])] {
            let mut file: Value = serde_json::from_str(&write(&full())).expect("what we write is JSON");
            file["format"] = list;
            let told = records(&file.to_string()).err().map(|wrong| wrong.sentence());
            assert_eq!(told, told_by_another(&file.to_string()));
            assert!(told.is_some_and(|told| told.starts_with("Bij format (regel 1)")));
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(600))]

        /// One value of a full register becomes another, a field is left out, or one comes in that nobody knows.
        #[test]
        fn every_fault_is_at_its_place(at: Index, new in strange(), how in 0..4, is_pretty: bool) {
            let mut file: Value = serde_json::from_str(&write(&full())).expect("what we write is JSON");
            let mut all = Vec::new();
            pointers(&file, "", &mut all);
            let pointer = at.get(&all);
            let (within, key) = pointer.rsplit_once('/').expect("a pointer begins with a stroke");
            match (file.pointer_mut(within), how) {
                (Some(Value::Object(fields)), 0) => drop(fields.remove(key)),
                (Some(Value::Object(fields)), 1) => drop(fields.insert("vreemd, \"veld\"".to_owned(), new)),
                _ => *file.pointer_mut(pointer).expect("it was found there") = new,
            }
            let text = if is_pretty { serde_json::to_string_pretty(&file) } else { serde_json::to_string(&file) };
            let text = text.expect("values are JSON");
            prop_assert_eq!(records(&text).err().map(|wrong| wrong.sentence()), told_by_another(&text));
        }
    }
}
