//! Which row of the statutory list somebody's words are about.
//!
//! Careful before clever: words that fit two rows with different terms fit none.

use std::sync::LazyLock;

use crate::RetentionCondition;
use crate::reference::{StatutoryRetention, plain, statutory_retention};

/// What a text says of the list.
pub(super) enum About {
    /// Nothing that is in it.
    Nothing,
    /// Two things with different terms, or more.
    Several,
    /// One row, or rows that ask the same.
    One(&'static StatutoryRetention),
}

/// The one row these words are about. Under a condition of consent only rows that hold with consent
/// are meant, and the other way round.
pub fn row_about(text: &str, condition: RetentionCondition) -> Option<&'static StatutoryRetention> {
    match about(text, condition) {
        About::One(row) => Some(row),
        About::Nothing | About::Several => None,
    }
}

/// The same, and whether it is nothing or too much.
pub(super) fn about(text: &str, condition: RetentionCondition) -> About {
    let found = matches(text, condition);
    let key = |it: &&Match| (it.weight, it.places.count_ones(), std::cmp::Reverse(it.place));
    let Some(best) = found.iter().max_by_key(key) else { return About::Nothing };
    // Another row may be a rougher word for the same (a camera, beside a camera at an incident), or ask the
    // same; a row about other words of the text makes it a text about two things.
    let is_no_rival = |other: &Match| {
        asks_the_same(best.row, other.row) || (other.weight < best.weight && other.places & !best.places == 0)
    };
    if found.iter().all(is_no_rival) { About::One(best.row) } else { About::Several }
}

fn asks_the_same(one: &StatutoryRetention, other: &StatutoryRetention) -> bool {
    let asks = |row: &StatutoryRetention| (row.amount, row.unit, row.kind, row.nature);
    asks(one) == asks(other)
}

/// Every row these words are about, the surest first; of rows as sure, in the order of the list.
pub fn rows_about(text: &str, condition: RetentionCondition) -> Vec<&'static StatutoryRetention> {
    let mut found = matches(text, condition);
    found.sort_by_key(|found| std::cmp::Reverse(found.weight));
    found.into_iter().map(|found| found.row).collect()
}

/// The words of a text as they are compared: small, without accents and punctuation.
pub(super) fn words(text: &str) -> Vec<String> {
    plain(text).split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()).map(str::to_owned).collect()
}

struct Match {
    row: &'static StatutoryRetention,
    /// Its place in the list.
    place: usize,
    /// Words of its longest line that fits: more is surer.
    weight: usize,
    /// Which words of the text its lines fit, a bit for each of the first 128.
    places: u128,
}

fn matches(text: &str, condition: RetentionCondition) -> Vec<Match> {
    let words = words(text);
    let initials = words.iter().fold(0, |bits, word| bits | initial(word));
    LIBRARY
        .iter()
        .enumerate()
        .filter(|(_, known)| holds(known.row.condition, condition))
        .filter_map(|(place, known)| {
            let (mut weight, mut places) = (0, 0);
            for line in &known.about {
                if let Some(fitted) = line.fits(&words, initials) {
                    weight = weight.max(line.wanted.len());
                    places |= fitted;
                }
            }
            // Looked at last: most rows are about nothing in the text.
            let is_meant =
                weight > 0 && !known.unless.iter().any(|line| line.fits(&words, initials).is_some());
            is_meant.then_some(Match { row: known.row, place, weight, places })
        })
        .collect()
}

fn holds(of_row: Option<RetentionCondition>, asked: RetentionCondition) -> bool {
    match of_row {
        None | Some(RetentionCondition::Always) => true,
        Some(RetentionCondition::WithConsent) => asked == RetentionCondition::WithConsent,
        Some(RetentionCondition::WithoutConsent) => asked != RetentionCondition::WithConsent,
    }
}

struct Known {
    row: &'static StatutoryRetention,
    about: Vec<Line>,
    unless: Vec<Line>,
}

/// Words that all have to occur.
struct Line {
    wanted: Vec<Wanted>,
    /// The initials of the words that have to begin so: most lines are out at a glance.
    initials: u32,
}

/// A bit for the first letter; one bit for all that is no letter from a to z.
fn initial(word: &str) -> u32 {
    match word.bytes().next() {
        Some(letter @ b'a'..=b'z') => 1 << (letter - b'a'),
        Some(_) => 1 << 26,
        None => 0,
    }
}

enum Wanted {
    Whole(String),
    Start(String),
    Inside(String),
}

impl Line {
    fn read(line: &str) -> Self {
        let mut wanted = Vec::new();
        for part in line.split_whitespace() {
            for word in words(part) {
                wanted.push(match part.chars().next() {
                    Some('=') => Wanted::Whole(word),
                    Some('*') => Wanted::Inside(word),
                    Some(_) | None => Wanted::Start(word),
                });
            }
        }
        let initials = wanted.iter().fold(0, |bits, wanted| match wanted {
            Wanted::Whole(text) | Wanted::Start(text) => bits | initial(text),
            Wanted::Inside(_) => bits,
        });
        Self { wanted, initials }
    }

    /// The places of the words that it fits, when it fits.
    fn fits(&self, words: &[String], initials: u32) -> Option<u128> {
        if self.initials & !initials != 0 {
            return None;
        }
        let mut places = 0;
        for wanted in &self.wanted {
            let place = words.iter().take(128).position(|word| match wanted {
                Wanted::Whole(text) => word == text,
                Wanted::Start(text) => word.starts_with(text.as_str()),
                Wanted::Inside(text) => word.contains(text.as_str()),
            })?;
            places |= 1 << place;
        }
        Some(places)
    }
}

static LIBRARY: LazyLock<Vec<Known>> = LazyLock::new(|| {
    let read = |lines: &[String]| lines.iter().map(|line| Line::read(line)).collect();
    statutory_retention()
        .iter()
        .map(|row| Known { row, about: read(&row.about), unless: read(&row.unless) })
        .collect()
});

#[cfg(test)]
mod tests {
    use super::*;
    use RetentionCondition::{Always, WithConsent, WithoutConsent};

    #[test]
    fn what_owners_write_is_found_in_the_list() {
        for (text, condition, id) in [
            ("Rekeningen en boekhouding", Always, Some("F01")),
            ("Facturen", Always, Some("F02")),
            ("Inkoopfacturen en bonnetjes", Always, Some("F03")),
            ("Loonadministratie", Always, Some("P01")),
            ("Kopie ID-bewijs van medewerkers", Always, Some("P03")),
            ("Medewerkers: kopie van het ID-bewijs", Always, Some("P03")),
            ("Personeelsdossiers", Always, Some("P06")),
            ("Verslagen van functioneringsgesprekken", Always, Some("P07")),
            ("Verzuimregistratie", Always, Some("P10")),
            ("Sollicitaties", Always, Some("P16")),
            ("Sollicitaties", WithoutConsent, Some("P16")),
            ("Sollicitaties", WithConsent, Some("P17")),
            ("Mogelijke medewerkers", WithConsent, Some("P17")),
            ("Mogelijke klanten (prospects)", Always, Some("K03")),
            ("Klachten", Always, Some("K12")),
            ("Nieuwsbrief", Always, Some("K05")),
            ("Bestellingen in de winkel en per telefoon", Always, Some("K09")),
            ("Camerabeelden", Always, Some("W09")),
            ("Beelden van een incident", Always, Some("W10")),
            ("Cijfers over bezoek", Always, Some("W02")),
            ("Patiëntendossiers", Always, Some("Z01")),
            ("Foto’s, video’s en geluid van evenementen", Always, Some("K21")),
        ] {
            assert_eq!(row_about(text, condition).map(|row| row.id.as_str()), id, "{text} {condition:?}");
        }
    }

    #[test]
    fn words_that_fit_nothing_or_two_things_fit_nothing() {
        for text in [
            "",
            "…",
            "Gegevens waar de wet geen termijn voor geeft",
            "Gegevens die wij voor uw werkgever gebruiken",
            "Medewerkers: intranet en andere IT",
            "Beoordelingen",                      // of a shop, not of staff
            "Accountantskantoor",                 // no account
            "Sollicitaties, als u ja zegt",       // with consent or without is not said
            "Camerabeelden en loonadministratie", // 4 weeks, or 7 years?
        ] {
            assert_eq!(row_about(text, Always).map(|row| row.id.as_str()), None, "{text}");
        }
    }

    #[test]
    fn a_line_without_words_would_fit_everything_and_there_is_none() {
        for known in LIBRARY.iter() {
            for line in known.about.iter().chain(&known.unless) {
                assert!(!line.wanted.is_empty(), "{}", known.row.id);
            }
        }
        assert!(LIBRARY.iter().filter(|known| known.about.is_empty()).count() <= 5);
    }

    #[test]
    fn each_row_is_known_by_what_it_says_it_is() {
        // Of its own lines, written out, the row itself is one that is found.
        for row in statutory_retention() {
            for line in &row.about {
                let text = line.replace(['=', '*'], "");
                let condition = row.condition.unwrap_or_default();
                let found = rows_about(&text, condition);
                assert!(found.iter().any(|it| it.id == row.id), "{}: {line}", row.id);
            }
        }
    }
}
