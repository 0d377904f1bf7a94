//! The line of a place: `activities[3].recipients.confirmed[0]` → 41.

use serde::Deserializer;
use serde::de::{DeserializeSeed, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};

/// The line on which the value at this place begins; `None` when there is no such place.
pub(super) fn of(text: &str, place: &str) -> Option<usize> {
    let steps = steps(place);
    let mut from = serde_json::Deserializer::from_str(text);
    // serde tells no positions, but serde_json tells where a reading was broken off.
    let stop = Find(&steps).deserialize(&mut from).err()?;
    stop.to_string().starts_with(FOUND).then(|| stop.line())
}

/// What breaks the reading off, at the place itself.
const FOUND: &str = "this is the place";

#[derive(Debug, PartialEq)]
enum Step<'p> {
    Field(&'p str),
    Item(usize),
}

fn steps(place: &str) -> Vec<Step<'_>> {
    place
        .split(['.', '['])
        .filter(|part| !part.is_empty())
        .map(|part| match part.strip_suffix(']').and_then(|index| index.parse().ok()) {
            Some(index) => Step::Item(index),
            None => Step::Field(part),
        })
        .collect()
}

struct Find<'s, 'p>(&'s [Step<'p>]);

impl<'de> DeserializeSeed<'de> for Find<'_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        if self.0.is_empty() { Err(D::Error::custom(FOUND)) } else { from.deserialize_any(self) }
    }
}

impl<'de> Visitor<'de> for Find<'_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("a value")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while let Some(key) = map.next_key::<std::borrow::Cow<'_, str>>()? {
            match self.0.split_first() {
                Some((Step::Field(field), rest)) if *field == key => map.next_value_seed(Find(rest))?,
                _ => map.next_value::<IgnoredAny>().map(drop)?,
            }
        }
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        for index in 0.. {
            let item = match self.0.split_first() {
                Some((Step::Item(wanted), rest)) if *wanted == index => list.next_element_seed(Find(rest))?,
                _ => list.next_element::<IgnoredAny>()?.map(drop),
            };
            if item.is_none() {
                break;
            }
        }
        Ok(())
    }

    fn visit_str<E: Error>(self, _: &str) -> Result<(), E> {
        Ok(())
    }

    fn visit_u64<E: Error>(self, _: u64) -> Result<(), E> {
        Ok(())
    }

    fn visit_i64<E: Error>(self, _: i64) -> Result<(), E> {
        Ok(())
    }

    fn visit_f64<E: Error>(self, _: f64) -> Result<(), E> {
        Ok(())
    }

    fn visit_bool<E: Error>(self, _: bool) -> Result<(), E> {
        Ok(())
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    const FILE: &str =
        "{\n  \"a\": [\n    {\"b\": 1},\n    {\n      \"b\": \"x\"\n    }\n  ],\n  \"c\": true\n}\n";

    #[test]
    fn every_place_has_its_line() {
        for (place, line) in [("a", 2), ("a[0]", 3), ("a[0].b", 3), ("a[1].b", 5), ("c", 8)] {
            assert_eq!(super::of(FILE, place), Some(line), "{place}");
        }
    }

    #[test]
    fn a_place_that_is_not_there_has_none() {
        for place in ["d", "a[2]", "a[0].c", "c.d"] {
            assert_eq!(super::of(FILE, place), None, "{place}");
        }
    }
}
