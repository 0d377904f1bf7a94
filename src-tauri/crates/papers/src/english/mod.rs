//! English by rule, for a statement in English: dates, periods, numbers, places in the law, and what is missing.

mod missing;

use chrono::{Datelike, NaiveDate};
use register::reference::english;
use register::wording::capitalised;
use register::{Duration, PartialDate, Unit};

pub(crate) use missing::missing;

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

fn month(number: u32) -> &'static str {
    MONTHS.get(number.saturating_sub(1) as usize).copied().unwrap_or_default()
}

/// "4 March 2026".
pub(crate) fn date(date: NaiveDate) -> String {
    format!("{} {} {}", date.day(), month(date.month()), date.year())
}

/// "8 May 2018", "September 2021" or "2021".
pub(crate) fn partial_date(known: PartialDate) -> String {
    match (known.day(), known.month()) {
        (Some(day), _) => date(day),
        (None, Some(number)) => format!("{} {}", month(number), known.year()),
        (None, None) => known.year().to_string(),
    }
}

/// "4 weeks", "1 month", "7 years".
pub(crate) fn duration(duration: Duration) -> String {
    let unit = match duration.unit {
        Unit::Day => "day",
        Unit::Week => "week",
        Unit::Month => "month",
        Unit::Year => "year",
    };
    format!("{} {unit}{}", duration.amount, if duration.amount == 1 { "" } else { "s" })
}

/// "five".
pub(crate) fn number(number: usize) -> String {
    const SMALL: [&str; 13] = [
        "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
        "twelve",
    ];
    SMALL.get(number).map_or_else(|| number.to_string(), |word| (*word).to_owned())
}

/// The country as it stands alone.
pub(crate) fn country(code: &str) -> Option<&'static str> {
    english::country(code).map(|name| name.strip_prefix("the ").unwrap_or(name))
}

/// The country as it stands after *in*.
pub(crate) fn in_country(code: &str) -> Option<&'static str> {
    english::country(code)
}

/// Words that many owners write alike, with the capital they have here.
pub(crate) fn phrase(dutch: &str) -> Option<String> {
    with_its_capital(dutch, english::phrase)
}

/// What is known of these words, or of the same with the other capital: a capital at the start makes no other words.
pub(crate) fn with_its_capital<'w>(words: &str, known: impl Fn(&str) -> Option<&'w str>) -> Option<String> {
    if let Some(found) = known(words) {
        return Some(found.to_owned());
    }
    let small = uncapitalised(words);
    if small == words {
        known(&capitalised(words)).map(uncapitalised)
    } else {
        known(&small).map(capitalised)
    }
}

/// With a small letter in front, unless more capitals follow: "BSN".
pub(crate) fn uncapitalised(text: &str) -> String {
    let mut letters = text.chars();
    let Some(first) = letters.next() else { return String::new() };
    if letters.clone().next().is_some_and(char::is_uppercase) {
        return text.to_owned();
    }
    first.to_lowercase().chain(letters).collect()
}

/// A place in the law: "artikel 6 lid 1 onder f AVG" is "Article 6(1)(f) GDPR". None when it is written in another way.
pub(crate) fn law(text: &str) -> Option<String> {
    let mut words = text.trim().trim_end_matches('.').split_whitespace().peekable();
    let first = words.next()?.to_lowercase();
    let several = match first.as_str() {
        "artikel" | "art." | "art" => false,
        "artikelen" => true,
        _ => return None,
    };
    let mut place = words.next().filter(|number| is_number(number))?.trim_end_matches(',').to_owned();
    let mut more = several;
    while let Some(&word) = words.peek() {
        match word {
            "lid" => {
                words.next();
                place += &format!("({})", words.next()?);
            }
            "onder" => {
                words.next();
                place += &format!("({})", words.next()?);
            }
            "en" | "of" => {
                words.next();
                let next = words.next().filter(|number| is_number(number))?;
                place += &format!(" {} {next}", if word == "en" { "and" } else { "or" });
                more = true;
            }
            _ if is_number(word) && place_goes_on(text, word) => {
                words.next();
                place += &format!(", {}", word.trim_end_matches(','));
                more = true;
            }
            _ => break,
        }
    }
    let law = words.collect::<Vec<_>>().join(" ");
    if law.is_empty() {
        return None;
    }
    // A law without an English name keeps its own: it is a name.
    let law = english::law(&law).map_or_else(|| format!("of the {law}"), str::to_owned);
    Some(format!("{} {place} {law}", if more { "Articles" } else { "Article" }))
}

fn is_number(word: &str) -> bool {
    word.starts_with(|first: char| first.is_ascii_digit())
}

/// A number behind a comma belongs to the list of articles, and not to the name of a law.
fn place_goes_on(text: &str, word: &str) -> bool {
    text.split_once(word).is_some_and(|(before, _)| before.trim_end().ends_with(','))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_in_the_law_is_said_as_the_english_text_says_it() {
        for (dutch, english) in [
            ("artikel 6 lid 1 onder f AVG", "Article 6(1)(f) GDPR"),
            ("artikel 52 AWR", "Article 52 of the General State Taxes Act, AWR"),
            (
                "artikel 34 en 35 Invorderingswet 1990",
                "Articles 34 and 35 of the Collection of State Taxes Act 1990",
            ),
            (
                "artikel 7.5 en 7.9 URLB",
                "Articles 7.5 and 7.9 of the Wages and Salaries Tax Implementing Regulations 2011, URLB",
            ),
            ("artikel 12 Wet op de zeevisserij", "Article 12 of the Wet op de zeevisserij"),
        ] {
            assert_eq!(law(dutch).as_deref(), Some(english), "{dutch}");
        }
        for text in ["", "de Wwft", "artikel 52", "artikel lid 1 AVG", "artikel 3 lid"] {
            assert_eq!(law(text), None, "{text:?}");
        }
    }

    #[test]
    fn dates_and_periods_are_english() {
        let day = NaiveDate::from_ymd_opt(2026, 3, 4).expect("a day");
        assert_eq!(date(day), "4 March 2026");
        assert_eq!(PartialDate::parse("2021-09").map(partial_date).as_deref(), Some("September 2021"));
        let of = |amount, unit| duration(Duration { amount, unit });
        assert_eq!((of(1, Unit::Year).as_str(), of(7, Unit::Year).as_str()), ("1 year", "7 years"));
        assert_eq!(number(13), "13");
    }

    #[test]
    fn a_known_phrase_keeps_its_capital() {
        assert_eq!(phrase("e-mailadres").as_deref(), Some("e-mail address"));
        assert_eq!(phrase("Camerabeelden").as_deref(), Some("Camera images"));
        assert_eq!(phrase("klachten").as_deref(), Some("complaints"));
        assert_eq!(phrase("Wij bakken brood"), None);
    }
}
