//! The kind of moment a period counts from, by the words of the table.

mod table;

use register::StartEvent;
use table::{ENDS, FILLERS, Row, SPELLED, STAFF, STARTS, TABLE};

use super::spelling;

/// The kind of moment these words name: "einde dienstverband", in small letters.
pub(super) fn event(words: &str) -> StartEvent {
    const ENGLISH: &str = "the end termination completion closure date last";
    let corrected: Vec<&str> = words.split_whitespace().map(corrected).collect();
    // "the end of the contract": an English "of" joins, a Dutch one chooses.
    let english = holds(&corrected, ENGLISH);
    let mut parts = corrected.split(|word| {
        matches!(*word, "/" | "en" | "or" | "and" | "dan" | "wel") || *word == "of" && !english
    });
    let first = parts.next().map_or(StartEvent::Other, kind);
    // "vertrek of overlijden" is neither of the two; "uitdiensttreding/einde dienstverband" is twice the same.
    if parts.all(|part| part.is_empty() || kind(part) == first) { first } else { StartEvent::Other }
}

fn kind(words: &[&str]) -> StartEvent {
    TABLE
        .iter()
        .find(|row| {
            holds(words, row.names)
                && (row.with.is_empty() || holds(words, row.with))
                && !holds(words, row.without)
                && (!row.ended || ended(words, row))
        })
        .map_or(StartEvent::Other, |row| row.event)
}

/// Whether one of the words fits one of the patterns.
fn holds(words: &[&str], patterns: &str) -> bool {
    words.iter().any(|word| fits_one(patterns, word))
}

fn fits_one(patterns: &str, word: &str) -> bool {
    patterns.split_ascii_whitespace().any(|pattern| fits(pattern, word))
}

/// An end is named, or nothing but the thing itself: "einde contract", "contract", not "wijziging contract".
fn ended(words: &[&str], row: &Row) -> bool {
    let bare =
        || words.iter().all(|word| [FILLERS, row.names, STAFF].iter().any(|list| fits_one(list, word)));
    !holds(words, STARTS) && (holds(words, ENDS) || bare())
}

fn fits(pattern: &str, word: &str) -> bool {
    match (pattern.strip_prefix('*'), pattern.strip_suffix('*')) {
        (Some(rest), Some(_)) => rest.strip_suffix('*').is_some_and(|within| word.contains(within)),
        (Some(end), None) => word.ends_with(end),
        (None, Some(begin)) => word.starts_with(begin),
        (None, None) => word == pattern,
    }
}

/// The word, or the one it is a slip of the keyboard for.
fn corrected(word: &str) -> &str {
    const SHORTEST: usize = 6;
    if word.len() < SHORTEST {
        return word;
    }
    let known = || SPELLED.split_ascii_whitespace();
    if known().any(|known| known == word) {
        return word;
    }
    known().find(|known| known.len() > SHORTEST && spelling::slip(word, known)).unwrap_or(word)
}

#[cfg(test)]
mod tests {
    use register::StartEvent;

    use super::event;

    #[test]
    fn the_end_is_not_the_beginning() {
        assert_eq!(event("einde contract"), StartEvent::EndOfContract);
        assert_eq!(event("contract"), StartEvent::EndOfContract);
        assert_eq!(event("ondertekening contract"), StartEvent::Other);
        assert_eq!(event("indiensttreding"), StartEvent::Other);
        assert_eq!(event("oplevering"), StartEvent::Other);
    }

    #[test]
    fn two_moments_are_one_kind_only_when_they_are() {
        assert_eq!(event("vertrek / bezoek"), StartEvent::Other);
        assert_eq!(event("uitdiensttreding / einde dienstverband"), StartEvent::EndOfEmployment);
        assert_eq!(event("end of contract"), StartEvent::EndOfContract);
    }

    #[test]
    fn a_slip_of_the_keyboard_is_forgiven() {
        assert_eq!(event("einde dienstverbnad"), StartEvent::EndOfEmployment);
        assert_eq!(event("laatse contact"), StartEvent::LastContact);
    }
}
