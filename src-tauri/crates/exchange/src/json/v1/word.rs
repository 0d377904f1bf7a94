//! Words from a fixed list: `in_use`, `legal_obligation`.

use std::fmt::Write as _;

use serde::de::{Error, Visitor};
use serde::{Deserializer, Serializer};

use crate::json::fault::Fault;

/// Writes the word for a value.
pub(super) fn write<T: PartialEq, S: Serializer>(
    all: &[(&str, T)],
    value: &T,
    to: S,
) -> Result<S::Ok, S::Error> {
    let (name, _) = all.iter().find(|(_, one)| one == value).expect("the list names every variant");
    to.serialize_str(&snake_case(name))
}

/// Reads a word of the list.
pub(super) fn read<'de, T: Copy, D: Deserializer<'de>>(
    all: &'static [(&'static str, T)],
    from: D,
) -> Result<T, D::Error> {
    from.deserialize_str(Word(all))
}

struct Word<T: 'static>(&'static [(&'static str, T)]);

impl<T: Copy> Visitor<'_> for Word<T> {
    type Value = T;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("a word")
    }

    fn visit_str<E: Error>(self, word: &str) -> Result<T, E> {
        self.0.iter().find(|(name, _)| snake_case(name) == word).map(|&(_, value)| value).ok_or_else(|| {
            E::custom(Fault::Word {
                word: word.chars().take(60).collect(),
                allowed: self.0.iter().map(|(name, _)| snake_case(name)).collect(),
            })
        })
    }
}

/// `InUse` → `in_use`.
fn snake_case(name: &str) -> String {
    let mut word = String::with_capacity(name.len() + 4);
    for (at, letter) in name.char_indices() {
        if letter.is_ascii_uppercase() && at > 0 {
            word.push('_');
        }
        word.write_char(letter.to_ascii_lowercase()).expect("a String takes every letter");
    }
    word
}
