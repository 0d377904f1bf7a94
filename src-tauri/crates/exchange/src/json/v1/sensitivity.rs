//! How sensitive the law calls data: a word, or `{"special": "health"}`.

#[cfg(test)]
use schemars::JsonSchema;
use serde::de::{Error, MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize};

use super::part::{Mirror, Part, Walk};
use super::personal_data::SpecialCategory;
use crate::json::fault::Fault;

/// How sensitive the law calls data.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(JsonSchema))]
#[serde(rename_all = "snake_case")]
pub(crate) enum Sensitivity {
    /// Nothing special.
    #[default]
    Ordinary,
    /// No special category, but people feel it: money, location, assessments.
    Sensitive,
    /// A special category (art. 9).
    Special(SpecialCategory),
    /// Criminal convictions and offences (art. 10).
    CriminalOffence,
    /// The citizen service number or a copy that shows it (art. 87 AVG, 46 UAVG).
    Bsn,
}

impl<'de> Deserialize<'de> for Sensitivity {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_any(WordOrSpecial)
    }
}

struct WordOrSpecial;

impl<'de> Visitor<'de> for WordOrSpecial {
    type Value = Sensitivity;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("a word")
    }

    fn visit_str<E: Error>(self, word: &str) -> Result<Sensitivity, E> {
        match word {
            "ordinary" => Ok(Sensitivity::Ordinary),
            "sensitive" => Ok(Sensitivity::Sensitive),
            "criminal_offence" => Ok(Sensitivity::CriminalOffence),
            "bsn" => Ok(Sensitivity::Bsn),
            _ => Err(unknown(word)),
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Sensitivity, A::Error> {
        let sensitivity = match map.next_key::<String>()?.as_deref() {
            Some("special") => Sensitivity::Special(map.next_value()?),
            Some(word) => return Err(unknown(word)),
            None => return Err(unknown("{}")),
        };
        match map.next_key::<String>()? {
            None => Ok(sensitivity),
            Some(word) => Err(unknown(&word)),
        }
    }
}

fn unknown<E: Error>(word: &str) -> E {
    let allowed = ["ordinary", "sensitive", "{\"special\": …}", "criminal_offence", "bsn"];
    E::custom(Fault::Word {
        word: word.chars().take(60).collect(),
        allowed: allowed.map(str::to_owned).to_vec(),
    })
}

impl Mirror<register::Sensitivity> for Sensitivity {
    fn of(live: &register::Sensitivity) -> Self {
        match live {
            register::Sensitivity::Ordinary => Self::Ordinary,
            register::Sensitivity::Sensitive => Self::Sensitive,
            register::Sensitivity::Special(category) => Self::Special(SpecialCategory::of(category)),
            register::Sensitivity::CriminalOffence => Self::CriminalOffence,
            register::Sensitivity::Bsn => Self::Bsn,
        }
    }

    fn into_live(self) -> register::Sensitivity {
        match self {
            Self::Ordinary => register::Sensitivity::Ordinary,
            Self::Sensitive => register::Sensitivity::Sensitive,
            Self::Special(category) => register::Sensitivity::Special(category.into_live()),
            Self::CriminalOffence => register::Sensitivity::CriminalOffence,
            Self::Bsn => register::Sensitivity::Bsn,
        }
    }
}

impl Part for Sensitivity {
    fn walk(&self, _: &mut Walk<'_>) {}

    fn absorb(&mut self, newer: Self) {
        *self = newer;
    }
}

#[cfg(any(test, feature = "testing"))]
impl crate::testing::Sample for Sensitivity {
    fn sample(dice: &mut crate::testing::Dice) -> Option<Self> {
        let mut all = vec![Self::Ordinary, Self::Sensitive, Self::CriminalOffence, Self::Bsn];
        all.extend(SpecialCategory::ALL.iter().map(|&(_, category)| Self::Special(category)));
        Some(*dice.pick(&all))
    }
}
