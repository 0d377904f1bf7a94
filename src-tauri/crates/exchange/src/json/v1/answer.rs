//! The four answers, as the file writes them: `"open"`, `"not_applicable"`, `{"proposed": …}`,
//! `{"confirmed": …}`.

use std::marker::PhantomData;

#[cfg(test)]
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::{Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize};

use super::part::{Mirror, Part, Walk};
use crate::json::fault::Fault;

/// An answer to a question about the firm.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Answer<T> {
    #[default]
    Open,
    NotApplicable,
    Proposed(T),
    Confirmed(T),
}

impl<T> Answer<T> {
    /// How much it says. A proposal gives way to what the owner said, never the other way round.
    fn weight(&self) -> u8 {
        match self {
            Self::Open => 0,
            Self::Proposed(_) => 1,
            Self::NotApplicable | Self::Confirmed(_) => 2,
        }
    }
}

impl<Live, T: Mirror<Live>> Mirror<register::Answer<Live>> for Answer<T> {
    fn of(live: &register::Answer<Live>) -> Self {
        match live {
            register::Answer::Open => Self::Open,
            register::Answer::NotApplicable => Self::NotApplicable,
            register::Answer::Proposed(value) => Self::Proposed(T::of(value)),
            register::Answer::Confirmed(value) => Self::Confirmed(T::of(value)),
        }
    }

    fn into_live(self) -> register::Answer<Live> {
        match self {
            Self::Open => register::Answer::Open,
            Self::NotApplicable => register::Answer::NotApplicable,
            Self::Proposed(value) => register::Answer::Proposed(value.into_live()),
            Self::Confirmed(value) => register::Answer::Confirmed(value.into_live()),
        }
    }
}

impl<T: Part> Part for Answer<T> {
    fn walk(&self, walk: &mut Walk<'_>) {
        match self {
            Self::Open | Self::NotApplicable => {}
            Self::Proposed(value) => walk.field("proposed", value),
            Self::Confirmed(value) => walk.field("confirmed", value),
        }
    }

    fn absorb(&mut self, newer: Self) {
        if newer.weight() > 0 && newer.weight() >= self.weight() {
            *self = newer;
        }
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Answer<T> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_any(Four(PhantomData))
    }
}

struct Four<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for Four<T> {
    type Value = Answer<T>;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("an answer")
    }

    fn visit_str<E: Error>(self, word: &str) -> Result<Answer<T>, E> {
        match word {
            "open" => Ok(Answer::Open),
            "not_applicable" => Ok(Answer::NotApplicable),
            _ => Err(E::custom(Fault::NotAnAnswer)),
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Answer<T>, A::Error> {
        let answer = match map.next_key::<String>()?.as_deref() {
            Some("proposed") => Answer::Proposed(map.next_value()?),
            Some("confirmed") => Answer::Confirmed(map.next_value()?),
            _ => return Err(A::Error::custom(Fault::NotAnAnswer)),
        };
        match map.next_key::<String>()? {
            None => Ok(answer),
            Some(_) => Err(A::Error::custom(Fault::TwoAnswers)),
        }
    }

    fn visit_bool<E: Error>(self, _: bool) -> Result<Answer<T>, E> {
        Err(E::custom(Fault::NotAnAnswer))
    }

    fn visit_i64<E: Error>(self, _: i64) -> Result<Answer<T>, E> {
        Err(E::custom(Fault::NotAnAnswer))
    }

    fn visit_u64<E: Error>(self, _: u64) -> Result<Answer<T>, E> {
        Err(E::custom(Fault::NotAnAnswer))
    }

    fn visit_f64<E: Error>(self, _: f64) -> Result<Answer<T>, E> {
        Err(E::custom(Fault::NotAnAnswer))
    }

    fn visit_unit<E: Error>(self) -> Result<Answer<T>, E> {
        Err(E::custom(Fault::NotAnAnswer))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Answer<T>, A::Error> {
        // Read to its end, so that the place is the whole list and not its first item.
        while list.next_element::<IgnoredAny>()?.is_some() {}
        Err(A::Error::custom(Fault::NotAnAnswer))
    }
}

#[cfg(test)]
impl<T: JsonSchema> JsonSchema for Answer<T> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        format!("AnswerOf{}", T::schema_name()).into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let value = generator.subschema_for::<T>();
        json_schema!({
            "oneOf": [
                { "enum": ["open", "not_applicable"] },
                {
                    "type": "object",
                    "properties": { "proposed": value.clone(), "confirmed": value },
                    "additionalProperties": false,
                    "minProperties": 1,
                    "maxProperties": 1,
                },
            ]
        })
    }
}

#[cfg(any(test, feature = "testing"))]
impl<T: crate::testing::Sample> crate::testing::Sample for Answer<T> {
    fn sample(dice: &mut crate::testing::Dice) -> Option<Self> {
        if !dice.fills() {
            return Some(Self::Open);
        }
        if dice.one_in(8) {
            return Some(Self::NotApplicable);
        }
        Some(match T::sample(dice) {
            None => Self::Open,
            Some(value) if dice.one_in(4) => Self::Proposed(value),
            Some(value) => Self::Confirmed(value),
        })
    }
}
