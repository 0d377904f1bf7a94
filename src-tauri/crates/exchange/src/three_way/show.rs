//! A value as its owner knows it: names instead of ids, Dutch instead of words of the file, 22-11-2026.

use register::{FieldId, Format, RecordKind, RecordRef, Register, reference};
use serde_json::Value;

use super::{shape, words};

/// A value of a field in one line; empty for an answer that nobody gave. `register` knows the names of the
/// records that the value refers to.
pub(super) fn value(field: FieldId, value: &Value, register: &Register) -> String {
    if shape::is_answer(field) {
        if let Some((state, value)) = shape::answered(value) {
            let shown = match bare(field, value, register) {
                shown if shown.is_empty() && value.is_array() => "geen".to_owned(),
                shown => shown,
            };
            let is_proposal = state == "proposed";
            return if is_proposal { format!("{shown} (nog niet bevestigd)") } else { shown };
        }
        let is_open = value.as_str() == Some("open");
        return if is_open { String::new() } else { "niet van toepassing".to_owned() };
    }
    bare(field, value, register)
}

fn bare(field: FieldId, value: &Value, register: &Register) -> String {
    match value {
        Value::Null => String::new(),
        Value::Bool(true) => "ja".to_owned(),
        Value::Bool(false) => "nee".to_owned(),
        Value::Number(number) => number.to_string(),
        Value::String(text) => line(&words_of(field, text, register)),
        Value::Array(items) => {
            let shown: Vec<String> = items
                .iter()
                .map(|item| bare(field, item, register))
                .filter(|item| !item.is_empty())
                .collect();
            // What is itself a list of facts has commas within.
            shown.join(if shape::noun_within(field).is_some() { "; " } else { ", " })
        }
        Value::Object(record) => match (record.get("special"), shape::noun_within(field)) {
            (Some(category), None) => bare(field, category, register),
            (_, None) => String::new(),
            (_, Some(noun)) => facts(noun, value, register),
        },
    }
}

/// A text by what its field says it is.
#[expect(clippy::wildcard_enum_match_arm, reason = "every other text is shown as it was typed")]
fn words_of(field: FieldId, text: &str, register: &Register) -> String {
    if let Some(kind) = shape::refers_to(field) {
        return if text.is_empty() { String::new() } else { RecordRef::new(kind, text).name(register) };
    }
    match field {
        FieldId::ReviewObject | FieldId::NoteRecord | FieldId::SetAsideRecord | FieldId::OwnTextRecord => {
            return RecordRef::parse(text).map_or_else(|| text.to_owned(), |record| record.name(register));
        }
        FieldId::NoteField | FieldId::SetAsideField | FieldId::ColumnMappingField => {
            return FieldId::parse(text).map_or_else(|| text.to_owned(), |field| field.label().to_owned());
        }
        _ => {}
    }
    match field.format() {
        Format::Choice | Format::Choices => words::dutch(field, text).to_owned(),
        Format::Country => {
            reference::country(text).map_or_else(|| text.to_owned(), |country| country.name.clone())
        }
        Format::Date | Format::Day => date(text),
        Format::Moment => match text.split_once('T') {
            Some((day, time)) => format!("{} om {}", date(day), time.get(..5).unwrap_or(time)),
            None => text.to_owned(),
        },
        Format::Data if text.is_empty() => String::new(),
        Format::Data => size(text),
        _ => text.to_owned(),
    }
}

/// "22-11-2026", "11-2026" or "2026": as far as it is known.
fn date(iso: &str) -> String {
    let mut parts: Vec<&str> = iso.split('-').collect();
    parts.reverse();
    parts.join("-")
}

/// How large a file in base64 is: four characters carry three bytes.
fn size(base64: &str) -> String {
    match base64.trim_end_matches('=').len() * 3 / 4 {
        bytes @ 0..10_000 => format!("bestand van {bytes} bytes"),
        bytes => format!("bestand van {} kB", bytes / 1_000),
    }
}

/// The facts of a record within a field: the name of one with an id, else what is filled in.
fn facts(noun: &str, record: &Value, register: &Register) -> String {
    let text = |key: &str| record.get(key).and_then(Value::as_str).unwrap_or_default();
    if noun == "term" {
        return term(record);
    }
    if let Some(kind) = RecordKind::parse(noun) {
        let name = RecordRef::new(kind, text("id")).name(register);
        return line(&name);
    }
    let shown: Vec<String> = shape::fields(noun)
        .iter()
        .filter_map(|&field| {
            let shown = record.get(shape::key(field)).map(|it| value(field, it, register))?;
            if shown.is_empty() {
                return None;
            }
            // Street, postcode and town need no label to be read.
            Some(if noun == "address" { shown } else { format!("{}: {shown}", field.label()) })
        })
        .collect();
    shown.join(", ")
}

/// "2 jaar", "hooguit 2 jaar", "tot u zich afmeldt".
fn term(term: &Value) -> String {
    let text = |key: &str| line(term.get(key).and_then(Value::as_str).unwrap_or_default());
    match term.get("kind").and_then(Value::as_str).unwrap_or_default() {
        "maximum" => format!("hooguit {}", duration(term)),
        "minimum" => format!("ten minste {}", duration(term)),
        "until" => match term.get("at_most").filter(|most| !most.is_null()) {
            Some(most) => format!("tot {}, hooguit {}", text("event"), duration(most)),
            None => format!("tot {}", text("event")),
        },
        "criterion" => format!("zo lang als {}", text("criterion")),
        "client_instruction" => format!("zo lang als {} dat wil", text("client")),
        "while_active" => "zo lang als het in gebruik is".to_owned(),
        "not_kept" if text("after").is_empty() => "niet bewaard".to_owned(),
        "not_kept" => format!("niet bewaard na {}", text("after")),
        _ => duration(term),
    }
}

fn duration(duration: &Value) -> String {
    let amount = duration.get("amount").and_then(Value::as_u64).unwrap_or_default();
    let unit = duration.get("unit").and_then(Value::as_str).unwrap_or_default();
    let unit = match (unit, amount) {
        ("day", 1) => "dag",
        ("day", _) => "dagen",
        ("week", 1) => "week",
        ("week", _) => "weken",
        ("month", 1) => "maand",
        ("month", _) => "maanden",
        _ => "jaar",
    };
    format!("{amount} {unit}")
}

/// A text in one line that a terminal and a sentence can hold: no line ends, no control characters, none that
/// turn the direction of what follows.
pub(super) fn line(text: &str) -> String {
    let plain: String = text
        .chars()
        .map(|letter| {
            let turns =
                matches!(letter, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
            if turns || letter.is_control() || matches!(letter, '\u{2028}' | '\u{2029}') {
                ' '
            } else {
                letter
            }
        })
        .collect();
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// How many letters of a value a sentence holds.
const MOST: usize = 60;

/// Two values cut to what a sentence holds, so that what differs is still in sight.
pub(super) fn cut(one: &str, other: &str) -> (String, String) {
    let same = one.chars().zip(other.chars()).take_while(|(a, b)| a == b).count();
    // A few letters of what is the same come before what is not.
    let from = if same < MOST - 15 { 0 } else { same - 15 };
    (piece(one, from), piece(other, from))
}

fn piece(text: &str, from: usize) -> String {
    let length = text.chars().count();
    if length <= MOST {
        return text.to_owned();
    }
    let before = if from > 0 { "…" } else { "" };
    let after = if length > from + MOST { "…" } else { "" };
    let piece: String = text.chars().skip(from).take(MOST).collect();
    format!("{before}{}{after}", piece.trim())
}

#[cfg(test)]
mod tests {
    use register::{FieldId as F, Recipient, Register};
    use serde_json::{Value, json};

    use super::{cut, value};

    fn shown(field: F, json: &Value) -> String {
        let register = Register {
            recipients: vec![Recipient {
                id: "postnl".into(),
                name: "PostNL".to_owned(),
                ..Recipient::default()
            }],
            ..Register::default()
        };
        value(field, json, &register)
    }

    #[test]
    fn values_are_shown_as_their_owner_knows_them() {
        for (field, json, words) in [
            (F::ActivityRole, json!({ "confirmed": "processor" }), "wij werken in opdracht van een klant"),
            (F::ActivityRole, json!("open"), ""),
            (F::ActivityRole, json!("not_applicable"), "niet van toepassing"),
            (F::ActivityCode, json!("open"), "open"),
            (F::ActivityReviewDue, json!("2026-11-22"), "22-11-2026"),
            (F::ActivityStartedOn, json!("2026-11"), "11-2026"),
            (F::BreachDiscoveredAt, json!("2026-11-22T09:05:00"), "22-11-2026 om 09:05"),
            (F::ActivityRecipients, json!({ "confirmed": ["postnl"] }), "PostNL"),
            (F::ActivityRecipients, json!({ "confirmed": [] }), "geen"),
            (
                F::ActivityRecipients,
                json!({ "proposed": ["weg"] }),
                "ontvanger zonder naam (nog niet bevestigd)",
            ),
            (F::RecipientCountry, json!({ "confirmed": "BE" }), "België"),
            (
                F::RetentionTerm,
                json!({ "confirmed": { "kind": "fixed", "amount": 2, "unit": "year" } }),
                "2 jaar",
            ),
            (
                F::RetentionTerm,
                json!({ "confirmed": { "kind": "until", "event": "u zich afmeldt", "at_most": { "amount": 1, "unit": "month" } } }),
                "tot u zich afmeldt, hooguit 1 maand",
            ),
            (
                F::OrganisationVisitingAddress,
                json!({ "confirmed": { "street": "Dorpsstraat 1", "postcode": "1234 AB", "city": "Ede", "country": "" } }),
                "Dorpsstraat 1, 1234 AB, Ede",
            ),
            (F::PersonalDataSensitivity, json!({ "special": "health" }), "gezondheid"),
            (F::OrganisationIsController, json!({ "confirmed": false }), "nee"),
            (F::AttachmentBase64, json!("QUJDRA=="), "bestand van 4 bytes"),
            (F::ActivityDescription, json!(" een\n\u{202e}twee\u{7}  drie "), "een twee drie"),
        ] {
            assert_eq!(shown(field, &json), words, "{field} {json}");
        }
    }

    #[test]
    fn long_texts_are_cut_where_they_differ() {
        let (one, other) = (format!("{}, een", "lang ".repeat(40)), format!("{}, twee", "lang ".repeat(40)));
        let (a, b) = cut(&one, &other);
        assert!(a.starts_with('…') && a.ends_with(", een"), "{a}");
        assert!(b.starts_with('…') && b.ends_with(", twee"), "{b}");
        assert_eq!(cut("kort", "korter"), ("kort".to_owned(), "korter".to_owned()));
        let (long, short) = cut(&"a".repeat(200), "b");
        assert_eq!((long.chars().count(), short.as_str()), (61, "b"));
        assert!(long.ends_with('…'));
    }
}
