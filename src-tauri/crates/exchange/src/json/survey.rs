//! The first look at a file, before any record is made of it: is it JSON, is it ours, in which
//! version, and is it of a size that a register can have.

use serde::de::{DeserializeSeed, Error, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer};

/// What the first look found.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Survey {
    /// `format`, when it is a text.
    pub format: Option<String>,
    /// `version`, when it is a whole number.
    pub version: Option<u64>,
    /// Records in `activities`.
    pub activities: usize,
    /// Records in lists, at any depth.
    pub rows: usize,
    /// Everything else in lists.
    pub items: usize,
}

impl<'de> Deserialize<'de> for Survey {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let mut survey = Self::default();
        Look { survey: &mut survey, at: At::Top }.deserialize(from)?;
        Ok(survey)
    }
}

/// What is being looked at.
#[derive(Clone, Copy)]
enum At {
    Top,
    Format,
    Version,
    Activities,
    Activity,
    Field,
    Item,
}

struct Look<'s> {
    survey: &'s mut Survey,
    at: At,
}

impl Look<'_> {
    fn value(&mut self) {
        match self.at {
            At::Item | At::Activity => self.survey.items += 1,
            At::Top | At::Format | At::Version | At::Activities | At::Field => {}
        }
    }

    fn within(&mut self, at: At) -> Look<'_> {
        Look { survey: self.survey, at }
    }
}

impl<'de> DeserializeSeed<'de> for Look<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        from.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Look<'_> {
    type Value = ();

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("a value")
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut map: A) -> Result<(), A::Error> {
        match self.at {
            At::Activity => {
                self.survey.activities += 1;
                self.survey.rows += 1;
            }
            At::Item => self.survey.rows += 1,
            At::Top | At::Format | At::Version | At::Activities | At::Field => {}
        }
        let is_top = matches!(self.at, At::Top);
        while let Some(key) = map.next_key::<std::borrow::Cow<'_, str>>()? {
            let at = match key.as_ref() {
                "format" if is_top => At::Format,
                "version" if is_top => At::Version,
                "activities" if is_top => At::Activities,
                _ => At::Field,
            };
            map.next_value_seed(self.within(at))?;
        }
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(mut self, mut list: A) -> Result<(), A::Error> {
        self.value();
        let at = if matches!(self.at, At::Activities) { At::Activity } else { At::Item };
        while list.next_element_seed(self.within(at))?.is_some() {}
        Ok(())
    }

    fn visit_str<E: Error>(mut self, text: &str) -> Result<(), E> {
        if matches!(self.at, At::Format) {
            self.survey.format = Some(text.chars().take(60).collect());
        }
        self.value();
        Ok(())
    }

    fn visit_u64<E: Error>(mut self, number: u64) -> Result<(), E> {
        if matches!(self.at, At::Version) {
            self.survey.version = Some(number);
        }
        self.value();
        Ok(())
    }

    fn visit_i64<E: Error>(mut self, _: i64) -> Result<(), E> {
        self.value();
        Ok(())
    }

    fn visit_f64<E: Error>(mut self, _: f64) -> Result<(), E> {
        self.value();
        Ok(())
    }

    fn visit_bool<E: Error>(mut self, _: bool) -> Result<(), E> {
        self.value();
        Ok(())
    }

    fn visit_unit<E: Error>(mut self) -> Result<(), E> {
        self.value();
        Ok(())
    }
}
