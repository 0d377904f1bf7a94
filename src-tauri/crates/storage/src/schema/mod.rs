//! Tests only: what the records ask of the schema, column by column.

mod tables;
mod tests;

use crate::name::Name;
use serde::Deserialize;
use serde::de::{self, Visitor};

/// The words of a `…_state` column.
pub(crate) const STATES: [&str; 4] = ["open", "not_applicable", "proposed", "confirmed"];

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Text,
    Flag,
    Number,
    Day,
    Moment,
    PartialDate,
    /// One of these.
    Word(&'static [&'static str]),
    /// The key of a record of this table.
    Id(&'static str),
}

/// A column as the records need it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Column {
    pub(crate) name: String,
    pub(crate) kind: Kind,
    /// It may be null even where there is an answer.
    pub(crate) is_optional: bool,
    /// The states that must both have an answer for this column to have a value, the outermost first.
    pub(crate) states: Vec<String>,
}

/// Where a column stands.
#[derive(Debug, Clone, Default)]
pub(crate) struct Given {
    is_optional: bool,
    states: Vec<String>,
}

impl Given {
    pub(crate) fn column(&self, name: Name<'_>, kind: Kind) -> Column {
        Column { name: name.to_string(), kind, is_optional: self.is_optional, states: self.states.clone() }
    }

    pub(crate) fn optional(&self) -> Self {
        Self { is_optional: true, states: self.states.clone() }
    }

    pub(crate) fn answering(&self, state: &str) -> Self {
        let mut states = self.states.clone();
        states.push(state.to_owned());
        Self { is_optional: self.is_optional, states }
    }
}

/// All words serde knows for an enum.
pub(crate) fn words_of<T: for<'de> Deserialize<'de>>() -> &'static [&'static str] {
    let mut words: &'static [&'static str] = &[];
    let _ = T::deserialize(Asked(&mut words));
    assert!(!words.is_empty(), "{} is no enum of words", std::any::type_name::<T>());
    words
}

/// Gives no value; notes which words an enum would take.
struct Asked<'w>(&'w mut &'static [&'static str]);

impl<'de> de::Deserializer<'de> for Asked<'_> {
    type Error = de::value::Error;

    fn deserialize_any<V: Visitor<'de>>(self, _: V) -> Result<V::Value, Self::Error> {
        Err(de::Error::custom("no value"))
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        words: &'static [&'static str],
        _: V,
    ) -> Result<V::Value, Self::Error> {
        *self.0 = words;
        Err(de::Error::custom("no value"))
    }

    serde::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 u8 u16 u32 u64 f32 f64 char str string bytes byte_buf option unit unit_struct
        newtype_struct seq tuple tuple_struct map struct identifier ignored_any
    }
}
