//! English for what a register holds in Dutch: countries, laws, and phrases that many owners write alike.

use std::collections::HashMap;
use std::sync::LazyLock;

use chrono::NaiveDate;
use serde::Deserialize;

use super::read;

/// The country as it stands in an English sentence: "the United States"; by its code, ISO 3166-1 alpha-2 in capitals.
pub fn country(code: &str) -> Option<&'static str> {
    ENGLISH.country.get(code).map(String::as_str)
}

/// What comes behind "Article 52" for a law as an owner calls it: "of the General State Taxes Act, AWR" for "AWR".
pub fn law(dutch: &str) -> Option<&'static str> {
    ENGLISH.law.get(dutch).map(String::as_str)
}

/// The English of an owner's Dutch words, when they are words that many write: "e-mail address" for "e-mailadres".
pub fn phrase(dutch: &str) -> Option<&'static str> {
    ENGLISH.phrase.get(dutch).map(String::as_str)
}

pub(super) fn checked_on() -> NaiveDate {
    ENGLISH.checked_on
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct English {
    checked_on: NaiveDate,
    country: HashMap<String, String>,
    law: HashMap<String, String>,
    phrase: HashMap<String, String>,
}

static ENGLISH: LazyLock<English> =
    LazyLock::new(|| read("english", include_str!(concat!(env!("OUT_DIR"), "/english.json"))));

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reference::countries;

    #[test]
    fn every_country_has_an_english_name() {
        assert_eq!(ENGLISH.country.len(), countries().len());
        for known in countries() {
            assert!(country(&known.code).is_some(), "{}", known.name);
        }
        assert_eq!(country("US"), Some("the United States"));
        assert_eq!(country("IE"), Some("Ireland"));
    }

    #[test]
    fn no_word_is_empty_or_ends_in_a_space() {
        let words = ENGLISH.law.iter().chain(&ENGLISH.phrase).chain(&ENGLISH.country);
        let mut words: Vec<_> = words.collect();
        words.sort();
        for (dutch, english) in words {
            assert_eq!((dutch.trim(), english.trim()), (dutch.as_str(), english.as_str()));
            assert!(!english.is_empty(), "{dutch}");
            assert_eq!(dutch.ends_with('.'), english.ends_with('.'), "{dutch}");
        }
    }
}
