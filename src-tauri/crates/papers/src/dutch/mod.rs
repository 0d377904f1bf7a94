//! Dutch by rule: lists, dates, periods, numbers, and where a sentence begins and ends.

use chrono::{Datelike, NaiveDate};
use document::{Inline, Sentence};
/// How an owner's words address the reader: checks of a register ask the same.
pub use register::address;
use register::wording::{ends_with_abbreviation, sentences as split};
use register::{Duration, PartialDate, Unit};

use crate::untranslated::{CLOSE, OPEN};

/// With a capital in front; *ij* counts as one letter.
pub fn capitalised(text: &str) -> String {
    match text.strip_prefix(OPEN) {
        Some(dutch) => format!("{OPEN}{}", register::wording::capitalised(dutch)),
        None => register::wording::capitalised(text),
    }
}

/// "a", "a en b", "a, b en c": no comma before *en*.
pub fn list(items: &[String]) -> String {
    list_with(items, "en")
}

/// The same after *geen*: "a, b of c".
pub fn list_or(items: &[String]) -> String {
    list_with(items, "of")
}

pub(crate) fn list_with(items: &[String], word: &str) -> String {
    match items {
        [] => String::new(),
        [only] => only.clone(),
        [front @ .., last] => format!("{} {word} {last}", front.join(", ")),
    }
}

/// The same for words that carry their origins; `word` stands before the last.
pub(crate) fn list_inlines(items: Vec<Vec<Inline>>, word: &str) -> Vec<Inline> {
    let last = items.len().saturating_sub(1);
    let mut inlines = Vec::new();
    for (index, item) in items.into_iter().enumerate() {
        if index > 0 {
            let between = if index == last { format!(" {word} ") } else { ", ".to_owned() };
            inlines.push(Inline::Text { text: between });
        }
        inlines.extend(item);
    }
    inlines
}

const MONTHS: [&str; 12] = [
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
];

fn month(number: u32) -> &'static str {
    MONTHS.get(number.saturating_sub(1) as usize).copied().unwrap_or_default()
}

/// "4 maart 2026".
pub fn date(date: NaiveDate) -> String {
    format!("{} {} {}", date.day(), month(date.month()), date.year())
}

/// "8 mei 2018", "september 2021" or "2021": as far as it is known.
pub fn partial_date(known: PartialDate) -> String {
    match (known.day(), known.month()) {
        (Some(day), _) => date(day),
        (None, Some(number)) => format!("{} {}", month(number), known.year()),
        (None, None) => known.year().to_string(),
    }
}

/// "4 weken", "1 maand", "7 jaar": *jaar* keeps its singular.
pub fn duration(duration: Duration) -> String {
    let one = duration.amount == 1;
    let unit = match duration.unit {
        Unit::Day if one => "dag",
        Unit::Day => "dagen",
        Unit::Week if one => "week",
        Unit::Week => "weken",
        Unit::Month if one => "maand",
        Unit::Month => "maanden",
        Unit::Year => "jaar",
    };
    format!("{} {unit}", duration.amount)
}

/// "vijf": small numbers are words in running text.
pub fn number(number: usize) -> String {
    const SMALL: [&str; 13] = [
        "nul", "één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf",
        "twaalf",
    ];
    SMALL.get(number).map_or_else(|| number.to_string(), |word| (*word).to_owned())
}

/// An owner's phrase within a sentence: no full stop at its end, no spaces around it.
pub fn phrase(text: &str) -> String {
    let trimmed = text.trim();
    if let Some(dutch) = trimmed.strip_suffix(CLOSE) {
        return format!("{}{CLOSE}", phrase(dutch));
    }
    if ends_with_abbreviation(trimmed) {
        trimmed.to_owned()
    } else {
        trimmed.trim_end_matches('.').to_owned()
    }
}

/// An owner's text as sentences, each with a capital and closed by a mark.
pub fn sentences(text: &str) -> Vec<String> {
    let finished = |sentence: &str| closed(&capitalised(sentence));
    if text.contains(OPEN) {
        // It fell into sentences when it was marked.
        return text.split_inclusive(CLOSE).map(str::trim).map(finished).collect();
    }
    split(text).into_iter().map(finished).collect()
}

/// With a mark at its end, and never two: "Wij zijn Jansen B.V."
pub fn closed(text: &str) -> String {
    if let Some(dutch) = text.strip_suffix(CLOSE) {
        return format!("{}{CLOSE}", closed(dutch));
    }
    if text.ends_with(['.', '?', '!', ':', '…']) { text.to_owned() } else { format!("{text}.") }
}

/// A capital at the start, one full stop at the end, for words put together from slots.
///
/// Only a first value is capitalised (a template has its own capital), and a full stop that follows
/// an abbreviation's own is dropped.
pub fn tidy_sentence(sentence: &mut Sentence) {
    if let Some(Inline::Value { text, .. } | Inline::Link { text, .. }) = sentence.inlines.first_mut()
        && !text.contains('@')
        && !text.contains("://")
        && sentence
            .origin
            .message
            .as_deref()
            .is_some_and(|id| !id.starts_with("cell-") && !id.starts_with("missing-"))
    {
        *text = capitalised(text);
    }
    for index in 1..sentence.inlines.len() {
        let (front, back) = sentence.inlines.split_at_mut(index);
        let (Some(Inline::Value { text: before, .. }), Some(Inline::Text { text: after })) =
            (front.last(), back.first_mut())
        else {
            continue;
        };
        if before.trim_end_matches(CLOSE).ends_with('.') && after.starts_with('.') {
            after.remove(0);
        }
    }
    sentence.inlines.retain(|inline| !matches!(inline, Inline::Text { text } if text.is_empty()));
}

#[cfg(test)]
mod tests {
    use super::*;

    fn strings(items: &[&str]) -> Vec<String> {
        items.iter().map(|item| (*item).to_owned()).collect()
    }

    #[test]
    fn a_list_has_no_comma_before_en() {
        assert_eq!(list(&strings(&["naam"])), "naam");
        assert_eq!(list(&strings(&["naam", "adres"])), "naam en adres");
        assert_eq!(list(&strings(&["naam", "adres", "cv"])), "naam, adres en cv");
        assert_eq!(list_or(&strings(&["naam", "adres", "cv"])), "naam, adres of cv");
    }

    #[test]
    fn years_and_hours_keep_their_singular() {
        let of = |amount, unit| duration(Duration { amount, unit });
        assert_eq!(of(7, Unit::Year), "7 jaar");
        assert_eq!(of(1, Unit::Week), "1 week");
        assert_eq!(of(4, Unit::Week), "4 weken");
        assert_eq!(of(3, Unit::Month), "3 maanden");
        assert_eq!(of(10, Unit::Day), "10 dagen");
    }

    #[test]
    fn a_date_is_printed_as_far_as_it_is_known() {
        let known = |text| PartialDate::parse(text).map(partial_date);
        assert_eq!(known("2018-05-08").as_deref(), Some("8 mei 2018"));
        assert_eq!(known("2021-09").as_deref(), Some("september 2021"));
        assert_eq!(known("2021").as_deref(), Some("2021"));
    }

    #[test]
    fn an_owners_text_falls_into_sentences() {
        assert_eq!(
            sentences("wij bellen u. Gaat het mis? Dan mailt Jansen B.V. u terug"),
            ["Wij bellen u.", "Gaat het mis?", "Dan mailt Jansen B.V. u terug."]
        );
        assert_eq!(sentences("Zie art. 7. en verder"), ["Zie art. 7. en verder."]);
        assert_eq!(sentences("  \n "), Vec::<String>::new());
    }

    #[test]
    fn a_phrase_loses_its_full_stop_but_not_its_abbreviation() {
        assert_eq!(phrase(" een veilige winkel. "), "een veilige winkel");
        assert_eq!(phrase("Jansen B.V."), "Jansen B.V.");
    }

    #[test]
    fn ij_is_one_letter() {
        assert_eq!(capitalised("ijs"), "IJs");
        assert_eq!(capitalised("één"), "Één");
    }
}
