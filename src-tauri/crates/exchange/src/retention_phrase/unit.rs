//! Units of time as people write them: in full, shortened, mistyped, Dutch and English.

use register::{Duration, Unit};

use super::spelling;

/// What one of a unit is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Measure {
    /// A calendar unit, so many at once: a quarter is three months.
    Calendar(Unit, u32),
    /// Hours: whole days are days, the rest is no unit the register knows.
    Hour,
    /// Minutes, working days, school years: understood as a unit, but not one the register can count.
    Uncountable,
}

const WORDS: &[(&str, Measure)] = &[
    ("jaar", Measure::Calendar(Unit::Year, 1)),
    ("jaren", Measure::Calendar(Unit::Year, 1)),
    ("jr", Measure::Calendar(Unit::Year, 1)),
    ("jrn", Measure::Calendar(Unit::Year, 1)),
    ("j", Measure::Calendar(Unit::Year, 1)),
    ("jaartjes", Measure::Calendar(Unit::Year, 1)),
    ("year", Measure::Calendar(Unit::Year, 1)),
    ("years", Measure::Calendar(Unit::Year, 1)),
    ("yr", Measure::Calendar(Unit::Year, 1)),
    ("yrs", Measure::Calendar(Unit::Year, 1)),
    ("y", Measure::Calendar(Unit::Year, 1)),
    ("decennium", Measure::Calendar(Unit::Year, 10)),
    ("decennia", Measure::Calendar(Unit::Year, 10)),
    ("halfjaar", Measure::Calendar(Unit::Month, 6)),
    ("halfjaren", Measure::Calendar(Unit::Month, 6)),
    ("kwartaal", Measure::Calendar(Unit::Month, 3)),
    ("kwartalen", Measure::Calendar(Unit::Month, 3)),
    ("quarter", Measure::Calendar(Unit::Month, 3)),
    ("quarters", Measure::Calendar(Unit::Month, 3)),
    ("maand", Measure::Calendar(Unit::Month, 1)),
    ("maanden", Measure::Calendar(Unit::Month, 1)),
    ("mnd", Measure::Calendar(Unit::Month, 1)),
    ("mnden", Measure::Calendar(Unit::Month, 1)),
    ("mndn", Measure::Calendar(Unit::Month, 1)),
    ("mdn", Measure::Calendar(Unit::Month, 1)),
    ("mndg", Measure::Calendar(Unit::Month, 1)),
    ("maandn", Measure::Calendar(Unit::Month, 1)),
    ("month", Measure::Calendar(Unit::Month, 1)),
    ("months", Measure::Calendar(Unit::Month, 1)),
    ("mo", Measure::Calendar(Unit::Month, 1)),
    ("mos", Measure::Calendar(Unit::Month, 1)),
    ("mth", Measure::Calendar(Unit::Month, 1)),
    ("mths", Measure::Calendar(Unit::Month, 1)),
    ("week", Measure::Calendar(Unit::Week, 1)),
    ("weken", Measure::Calendar(Unit::Week, 1)),
    ("weeks", Measure::Calendar(Unit::Week, 1)),
    ("wk", Measure::Calendar(Unit::Week, 1)),
    ("wkn", Measure::Calendar(Unit::Week, 1)),
    ("wks", Measure::Calendar(Unit::Week, 1)),
    ("w", Measure::Calendar(Unit::Week, 1)),
    ("dag", Measure::Calendar(Unit::Day, 1)),
    ("dagen", Measure::Calendar(Unit::Day, 1)),
    ("dgn", Measure::Calendar(Unit::Day, 1)),
    ("dg", Measure::Calendar(Unit::Day, 1)),
    ("d", Measure::Calendar(Unit::Day, 1)),
    ("day", Measure::Calendar(Unit::Day, 1)),
    ("days", Measure::Calendar(Unit::Day, 1)),
    ("kalenderdag", Measure::Calendar(Unit::Day, 1)),
    ("kalenderdagen", Measure::Calendar(Unit::Day, 1)),
    ("etmaal", Measure::Calendar(Unit::Day, 1)),
    ("etmalen", Measure::Calendar(Unit::Day, 1)),
    ("uur", Measure::Hour),
    ("uren", Measure::Hour),
    ("hour", Measure::Hour),
    ("hours", Measure::Hour),
    ("hrs", Measure::Hour),
    ("u", Measure::Hour),
    ("h", Measure::Hour),
    ("minuut", Measure::Uncountable),
    ("minuten", Measure::Uncountable),
    ("min", Measure::Uncountable),
    ("minutes", Measure::Uncountable),
    ("seconden", Measure::Uncountable),
    ("seconds", Measure::Uncountable),
    ("werkdag", Measure::Uncountable),
    ("werkdagen", Measure::Uncountable),
    ("schooljaar", Measure::Uncountable),
    ("schooljaren", Measure::Uncountable),
    ("studiejaren", Measure::Uncountable),
    ("boekjaar", Measure::Uncountable),
    ("boekjaren", Measure::Uncountable),
    ("kalenderjaar", Measure::Uncountable),
    ("kalenderjaren", Measure::Uncountable),
    ("seizoen", Measure::Uncountable),
    ("seizoenen", Measure::Uncountable),
    ("eeuw", Measure::Uncountable),
    ("generaties", Measure::Uncountable),
    ("versies", Measure::Uncountable),
];

/// The words a slip of the keyboard is held against.
const IN_FULL: &[&str] = &[
    "jaar", "jaren", "maand", "maanden", "weken", "dagen", "years", "year", "months", "month", "weeks",
    "days",
];

/// Words one letter away from a unit that are words themselves.
const OTHER_WORDS: &[&str] =
    &["werken", "wekken", "weeken", "dragen", "ear", "ears", "moth", "moths", "jar", "jars", "aar", "yearly"];

/// The unit a word stands for; a slip of the keyboard ("maadnen") too.
pub(super) fn measure(word: &str) -> Option<Measure> {
    exact(word).or_else(|| {
        let slip = IN_FULL.iter().find(|full| spelling::slip(word, full))?;
        (!OTHER_WORDS.contains(&word) || word == "weeken").then(|| exact(slip))?
    })
}

/// The unit of a letter or word that stands right behind a number: "6m", "7jr".
pub(super) fn attached(word: &str) -> Option<Measure> {
    if word == "m" { Some(Measure::Calendar(Unit::Month, 1)) } else { measure(word) }
}

fn exact(word: &str) -> Option<Measure> {
    WORDS.iter().find(|(known, _)| *known == word).map(|(_, measure)| *measure)
}

/// An amount, kept exact: `numerator / denominator`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Amount {
    /// Above the line.
    pub(super) numerator: u64,
    /// Below the line; never 0.
    pub(super) denominator: u64,
}

impl Amount {
    /// A whole amount.
    pub(super) fn whole(numerator: u64) -> Self {
        Self { numerator, denominator: 1 }
    }
}

/// Longer than this is a slip of the keyboard: no duty reaches further than the 115 years of a birth record.
const MOST_YEARS: u64 = 150;

/// The duration, when it is a whole number of something the register counts in: 2.5 years are 30 months.
pub(super) fn duration(amount: Amount, measure: Measure) -> Option<Duration> {
    let (unit, each) = match measure {
        Measure::Calendar(unit, each) => (unit, u64::from(each)),
        // 24 hours are a day; 36 are not a whole number of days.
        Measure::Hour => {
            return whole(amount.numerator, amount.denominator.checked_mul(24)?, Unit::Day);
        }
        Measure::Uncountable => return None,
    };
    let times = amount.numerator.checked_mul(each)?;
    whole(times, amount.denominator, unit).or_else(|| match unit {
        Unit::Year => whole(times.checked_mul(12)?, amount.denominator, Unit::Month),
        Unit::Week => whole(times.checked_mul(7)?, amount.denominator, Unit::Day),
        Unit::Month | Unit::Day => None,
    })
}

fn whole(numerator: u64, denominator: u64, unit: Unit) -> Option<Duration> {
    let amount = numerator.is_multiple_of(denominator).then(|| numerator / denominator)?;
    let most = match unit {
        Unit::Year => MOST_YEARS,
        Unit::Month => MOST_YEARS * 12,
        Unit::Week => MOST_YEARS * 52,
        Unit::Day => MOST_YEARS * 365,
    };
    let amount = u32::try_from(amount).ok().filter(|_| (1..=most).contains(&amount))?;
    Some(Duration { amount, unit })
}
