//! What is written is read back, and written again as the same bytes.

use proptest::prelude::*;
use register::{Answer, Register};
use serde_json::Value;

use crate::Severity;
use crate::json::{read, write};
use crate::testing::{every_word, full, registers};

fn there_and_back(register: &Register) {
    let file = write(register);
    let incoming = read(file.as_bytes()).unwrap_or_else(|error| panic!("{}\n{file}", error.sentence()));
    assert_eq!(&incoming.register, register);
    assert_eq!(write(&incoming.register), file);
}

#[test]
fn an_empty_register_is_two_lines() {
    there_and_back(&Register::default());
    assert_eq!(
        write(&Register::default()),
        "{\n  \"format\": \"verantwoord-register\",\n  \"version\": 1\n}\n"
    );
}

#[test]
fn a_full_register_comes_back_whole() {
    there_and_back(&full());
    every_word().iter().for_each(there_and_back);
}

#[test]
fn not_applicable_and_proposed_are_not_confirmed() {
    let mut register = Register::default();
    register.organisation.rsin = Answer::NotApplicable;
    register.organisation.trade_name = Answer::Proposed("Bakkerij".to_owned());
    register.organisation.people = Answer::Confirmed(0);
    there_and_back(&register);
    let file: Value = serde_json::from_str(&write(&register)).expect("the file is JSON");
    assert_eq!(
        file["organisation"],
        serde_json::json!({ "rsin": "not_applicable", "trade_name": { "proposed": "Bakkerij" }, "people": { "confirmed": 0 } })
    );
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_thousand_registers_come_back_as_they_were(register in registers()) {
        there_and_back(&register);
    }
}

/// The file says what the live records say in serde's own words, less what is at its default: so
/// every field and every word has the name it has in the code.
#[test]
fn the_file_has_the_names_of_the_live_records() {
    let register = full();
    let live = serde_json::to_value(&register).expect("records are JSON");
    let file: Value = serde_json::from_str(&write(&register)).expect("the file is JSON");
    agrees(&live, &file, "");
}

fn agrees(live: &Value, file: &Value, place: &str) {
    match (live, file) {
        (Value::Object(live), Value::Object(file)) => {
            for (field, value) in file {
                let head = place.is_empty() && (field == "format" || field == "version");
                if !head {
                    let same = live.get(field).unwrap_or_else(|| panic!("{place}.{field} is not live"));
                    agrees(same, value, &format!("{place}.{field}"));
                }
            }
            for (field, value) in live {
                assert!(
                    file.contains_key(field) || is_left_out(field, value),
                    "{place}.{field} = {value} is not in the file"
                );
            }
        }
        (Value::Array(live), Value::Array(file)) => {
            assert_eq!(live.len(), file.len(), "{place}");
            for (index, (live, file)) in live.iter().zip(file).enumerate() {
                agrees(live, file, &format!("{place}[{index}]"));
            }
        }
        (live, file) => assert_eq!(live, file, "{place}"),
    }
}

/// What the file leaves out: an empty value, or the word that a list takes by itself.
fn is_left_out(field: &str, value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::Bool(answer) => *answer == matches!(field, "serif" | "justified"),
        Value::Number(number) => number.as_u64() == Some(0),
        Value::String(text) => {
            let words = ["open", "in_use", "u", "before", "always", "none", "ordinary", ""];
            words.contains(&text.as_str())
        }
        Value::Array(list) => list.is_empty(),
        Value::Object(_) => false,
    }
}

#[test]
fn keys_stand_in_the_order_of_the_alphabet() {
    let file = write(&full());
    let mut keys: Vec<&str> = Vec::new();
    for line in file.lines().filter(|line| line.starts_with("  \"")) {
        keys.push(line.trim_start().split('"').nth(1).expect("a line of the top level starts with a key"));
    }
    assert!(keys.len() > 30, "a full register has more than {} parts", keys.len());
    assert!(keys.is_sorted(), "{keys:?}");
}

#[test]
fn lists_keep_their_order() {
    let mut register = full();
    register.activities.reverse();
    let names = |register: &Register| -> Vec<String> {
        register.activities.iter().map(|activity| activity.id.to_string()).collect()
    };
    let again = read(write(&register).as_bytes()).expect("a written file is read").register;
    assert_eq!(names(&again), names(&register));
}

#[test]
fn a_byte_order_mark_is_no_part_of_the_register() {
    let mut file = vec![0xef, 0xbb, 0xbf];
    file.extend(write(&full()).into_bytes());
    assert_eq!(read(&file).expect("a byte order mark is skipped").register, full());
}

#[test]
fn a_value_that_looks_wrong_is_kept_and_remarked_upon() {
    let mut register = Register::default();
    register.organisation.kvk_number = Answer::Confirmed("1234567".to_owned());
    register.organisation.phone = Answer::Confirmed("0331234567".to_owned());
    let incoming = read(write(&register).as_bytes()).expect("a short number is no reason to refuse a file");
    assert_eq!(incoming.register, register, "nothing is rewritten on the way");
    let [remark] = incoming.remarks.as_slice() else { panic!("one remark, not {:?}", incoming.remarks) };
    assert_eq!(remark.place, "organisation: organisation.kvk_number");
    assert_eq!((remark.row, remark.severity), (None, Severity::Caution));
    assert!(remark.text.contains("8 cijfers"), "{}", remark.text);
}
