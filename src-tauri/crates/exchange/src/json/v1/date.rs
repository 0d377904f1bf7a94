//! Days and moments, written one way only.

use chrono::{Datelike, NaiveDate, NaiveDateTime};
#[cfg(test)]
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::{Error, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::part::{Mirror, Part, Walk};
use crate::json::fault::Fault;

macro_rules! dates {
    ($($(#[$doc:meta])* $name:ident = $live:ty, $parse:expr, $write:expr, $example:literal, $pattern:literal;)*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub(crate) struct $name(pub(crate) $live);

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                to.serialize_str(&$write(self.0))
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                from.deserialize_str(Written { parse: $parse, example: $example }).map(Self)
            }
        }

        impl Mirror<$live> for $name {
            fn of(live: &$live) -> Self {
                Self(*live)
            }

            fn into_live(self) -> $live {
                self.0
            }
        }

        impl Part for $name {
            fn walk(&self, _: &mut Walk<'_>) {}

            fn absorb(&mut self, newer: Self) {
                *self = newer;
            }
        }

        #[cfg(test)]
        impl JsonSchema for $name {
            fn inline_schema() -> bool {
                true
            }

            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(_: &mut SchemaGenerator) -> Schema {
                json_schema!({ "type": "string", "pattern": $pattern, "examples": [$example] })
            }
        }
    )*};
}

dates! {
    /// A day: `2025-03-31`.
    Date = NaiveDate, parse_day, write_day, "2025-03-31", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$";
    /// A moment, in the firm's own time: `2025-03-31T09:15:00`.
    DateTime = NaiveDateTime, parse_moment, write_moment, "2025-03-31T09:15:00",
        "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,9})?$";
    /// A year, a month or a day, as far as known.
    PartialDate = register::PartialDate, register::PartialDate::parse, write_known, "2021-09",
        "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$";
}

// chrono reads `2025-3-1` and `+12025-01-01` too; a date that is written back as it was read has the
// one form that sorts.
fn parse_day(text: &str) -> Option<NaiveDate> {
    let day = NaiveDate::parse_from_str(text, "%Y-%m-%d").ok()?;
    ((1..=9999).contains(&day.year()) && write_day(day) == text).then_some(day)
}

fn write_day(day: NaiveDate) -> String {
    day.format("%Y-%m-%d").to_string()
}

fn parse_moment(text: &str) -> Option<NaiveDateTime> {
    let moment = NaiveDateTime::parse_from_str(text, "%Y-%m-%dT%H:%M:%S%.f").ok()?;
    ((1..=9999).contains(&moment.year()) && write_moment(moment) == text).then_some(moment)
}

fn write_moment(moment: NaiveDateTime) -> String {
    moment.format("%Y-%m-%dT%H:%M:%S%.f").to_string()
}

fn write_known(date: register::PartialDate) -> String {
    date.to_string()
}

struct Written<T> {
    parse: fn(&str) -> Option<T>,
    example: &'static str,
}

impl<T> Visitor<'_> for Written<T> {
    type Value = T;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("a date")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
        (self.parse)(text).ok_or_else(|| {
            E::custom(Fault::Date { text: text.chars().take(60).collect(), example: self.example.to_owned() })
        })
    }
}

#[cfg(any(test, feature = "testing"))]
mod sample {
    use super::{Date, DateTime, PartialDate};
    use crate::testing::{Dice, Sample};

    impl Sample for Date {
        fn sample(dice: &mut Dice) -> Option<Self> {
            chrono::NaiveDate::from_ymd_opt(
                1990 + dice.below(60) as i32,
                1 + dice.below(12),
                1 + dice.below(28),
            )
            .map(Self)
        }
    }

    impl Sample for DateTime {
        fn sample(dice: &mut Dice) -> Option<Self> {
            let day = Date::sample(dice)?.0;
            day.and_hms_opt(dice.below(24), dice.below(60), dice.below(60)).map(Self)
        }
    }

    impl Sample for PartialDate {
        fn sample(dice: &mut Dice) -> Option<Self> {
            let text = Date::sample(dice)?.0.to_string();
            let known = *dice.pick(&[4, 7, 10]);
            register::PartialDate::parse(&text[..known]).map(Self)
        }
    }
}
