//! A row of a packed file: its values as a list in JSON, of texts, whole numbers and nulls.

use std::fmt;

use rusqlite::types::{Value, ValueRef};
use serde::de::{Deserialize, Deserializer, Error as _, SeqAccess, Visitor};

use crate::Error;

/// No table has more columns; a longer list is not read to its end.
const MOST: usize = 100;

/// These values as a line holds them. Nulls at the end say nothing, and are left out.
pub(super) fn write(values: &[ValueRef<'_>]) -> Result<String, Error> {
    let end = values.iter().rposition(|value| *value != ValueRef::Null).map_or(0, |last| last + 1);
    let values = values.iter().take(end).map(|value| match value {
        ValueRef::Null => Ok(serde_json::Value::Null),
        ValueRef::Integer(number) => Ok((*number).into()),
        ValueRef::Text(_) => value.as_str().map(Into::into).map_err(|_| no_value()),
        ValueRef::Real(_) | ValueRef::Blob(_) => Err(no_value()),
    });
    let values = serde_json::Value::Array(values.collect::<Result<_, _>>()?);
    Ok(values.to_string())
}

fn no_value() -> Error {
    Error::Damaged("a column holds what no column of ours holds".to_owned())
}

/// The values of a line.
pub(super) fn read(cells: &str) -> Result<Vec<Value>, Error> {
    let Cells(values) = serde_json::from_str(cells)
        .map_err(|error| Error::Damaged(format!("a line is no list of values: {error}")))?;
    Ok(values)
}

struct Cells(Vec<Value>);

impl<'de> Deserialize<'de> for Cells {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_seq(List).map(Self)
    }
}

struct List;

impl<'de> Visitor<'de> for List {
    type Value = Vec<Value>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list of values")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Self::Value, A::Error> {
        let mut values = Vec::new();
        while let Some(Cell(value)) = list.next_element()? {
            if values.len() == MOST {
                return Err(A::Error::custom("more values than any table has columns"));
            }
            values.push(value);
        }
        Ok(values)
    }
}

struct Cell(Value);

impl<'de> Deserialize<'de> for Cell {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_any(One).map(Self)
    }
}

/// Nothing that has values within it: so nothing is read that is not kept.
struct One;

impl Visitor<'_> for One {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a text, a whole number or null")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_i64<E>(self, number: i64) -> Result<Value, E> {
        Ok(Value::Integer(number))
    }

    fn visit_u64<E: serde::de::Error>(self, number: u64) -> Result<Value, E> {
        i64::try_from(number).map(Value::Integer).map_err(E::custom)
    }

    fn visit_str<E>(self, text: &str) -> Result<Value, E> {
        Ok(Value::Text(text.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_comes_back_as_it_was() {
        let odd = "\"a\\b\"\n\u{1}é😀";
        let row = [
            ValueRef::Null,
            ValueRef::Text(odd.as_bytes()),
            ValueRef::Integer(i64::MIN),
            ValueRef::Integer(i64::MAX),
            ValueRef::Text(b""),
            ValueRef::Null,
        ];
        let line = write(&row).unwrap();
        let expected = [
            Value::Null,
            Value::Text(odd.to_owned()),
            Value::Integer(i64::MIN),
            Value::Integer(i64::MAX),
            Value::Text(String::new()),
        ];
        assert_eq!(read(&line).unwrap(), expected);
        assert_eq!(write(&[]).unwrap(), "[]");
        assert_eq!(write(&[ValueRef::Null; 3]).unwrap(), "[]");
    }

    #[test]
    fn only_values_of_ours_are_read() {
        for line in [
            "",
            "[",
            "[1",
            "[1]2",
            "{}",
            "\"a\"",
            "null",
            "[true]",
            "[1.5]",
            "[1e3]",
            "[9223372036854775808]",
            "[[]]",
            "[{}]",
            "['a']",
            "[\"\\ud800\"]",
        ] {
            assert!(matches!(read(line), Err(Error::Damaged(_))), "{line}");
        }
        let of = |count: usize| format!("[{}]", vec!["1"; count].join(","));
        assert_eq!(read(&of(100)).unwrap().len(), 100);
        assert!(matches!(read(&of(101)), Err(Error::Damaged(_))));
        assert!(matches!(read(&"[".repeat(1_000_000)), Err(Error::Damaged(_))));
        assert!(matches!(write(&[ValueRef::Blob(b"a")]), Err(Error::Damaged(_))));
        assert!(matches!(write(&[ValueRef::Text(b"\xff")]), Err(Error::Damaged(_))));
    }
}
