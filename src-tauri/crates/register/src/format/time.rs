//! Dates as people write them: "mrt 2024", "03-2024", "3 maart 2024".

use chrono::{NaiveDate, NaiveTime};

use super::is_filler;
use crate::PartialDate;

const MONTHS: [(&str, &[&str]); 12] = [
    ("januari", &["jan"]),
    ("februari", &["feb", "febr"]),
    ("maart", &["mrt", "mar", "mrts"]),
    ("april", &["apr"]),
    ("mei", &[]),
    ("juni", &["jun"]),
    ("juli", &["jul"]),
    ("augustus", &["aug"]),
    ("september", &["sep", "sept"]),
    ("oktober", &["okt", "oct"]),
    ("november", &["nov"]),
    ("december", &["dec"]),
];

const WEEKDAYS: [&str; 14] = [
    "maandag",
    "dinsdag",
    "woensdag",
    "donderdag",
    "vrijdag",
    "zaterdag",
    "zondag",
    "ma",
    "di",
    "wo",
    "do",
    "vr",
    "za",
    "zo",
];

/// A year, a month or a day.
pub(super) fn partial_date(text: &str) -> Result<PartialDate, &'static str> {
    read(text).ok_or("Dit lijkt geen datum. Schrijf bijvoorbeeld 3 maart 2024, 03-2024 of 2024.")
}

/// A whole day.
pub(super) fn day(text: &str) -> Result<NaiveDate, &'static str> {
    match read(text) {
        Some(date) => date.day().ok_or("Zet de dag er ook bij, zoals 3 maart 2024."),
        None => Err("Dit lijkt geen datum. Schrijf bijvoorbeeld 3 maart 2024."),
    }
}

/// A day and a time of day, as `2024-03-03T14:30:00`.
pub(super) fn moment(text: &str) -> Result<String, &'static str> {
    const NOT: &str = "Dit lijkt geen datum met een tijd. Schrijf bijvoorbeeld 3 maart 2024 14:30.";
    let small = text.to_lowercase();
    let small = small.strip_suffix("uur").unwrap_or(&small).trim_end();
    let (date, time) = small.rsplit_once(|c: char| c == 't' || is_filler(c)).ok_or(NOT)?;
    let date = date.trim_end_matches(|c| is_filler(c) || c == ',');
    let date = date.strip_suffix(" om").unwrap_or(date).trim_end_matches(',');
    let date = day(date).map_err(|_| NOT)?;
    let time = time.replace('.', ":");
    let time = NaiveTime::parse_from_str(&time, "%H:%M:%S")
        .or_else(|_| NaiveTime::parse_from_str(&time, "%H:%M"))
        .map_err(|_| NOT)?;
    Ok(date.and_time(time).format("%Y-%m-%dT%H:%M:%S").to_string())
}

fn read(text: &str) -> Option<PartialDate> {
    if let Some(date) = PartialDate::parse(text) {
        return Some(date);
    }
    let small = text.to_lowercase();
    let mut parts: Vec<&str> = small
        .split(|c: char| is_filler(c) || matches!(c, '-' | '–' | '/' | '.' | ','))
        .filter(|p| !p.is_empty())
        .collect();
    if parts.first().is_some_and(|first| WEEKDAYS.contains(first)) {
        parts.remove(0);
    }
    match *parts.as_slice() {
        [all] if all.len() == 8 && all.bytes().all(|b| b.is_ascii_digit()) => {
            whole(all.get(..4)?, all.get(4..6)?, all.get(6..)?)
        }
        [year] => whole(year, "", ""),
        [year, month] if year.len() == 4 && is_digits(year) => whole(year, month, ""),
        [month, year] => whole(year, month, ""),
        [year, month, day] if year.len() == 4 && is_digits(year) => whole(year, month, day),
        // The Dutch write the day first.
        [day, month, year] => whole(year, month, day.strip_suffix('e').unwrap_or(day)),
        _ => None,
    }
}

fn whole(year: &str, month: &str, day: &str) -> Option<PartialDate> {
    let year = match year.strip_prefix(['\'', '’', '‘']).unwrap_or(year) {
        full if full.len() == 4 && is_digits(full) => full.parse::<u16>().ok()?,
        // Registers are of this century. "12-11" is more likely a day than a month of 2011.
        short if short.len() == 2 && is_digits(short) && (!day.is_empty() || month.len() > 2) => {
            2000 + short.parse::<u16>().ok()?
        }
        _ => return None,
    };
    if !(1900..2100).contains(&year) {
        return None;
    }
    let mut date = format!("{year:04}");
    if !month.is_empty() {
        date += &format!("-{:02}", month_number(month)?);
    }
    if !day.is_empty() {
        if !is_digits(day) || day.len() > 2 {
            return None;
        }
        date += &format!("-{:02}", day.parse::<u8>().ok()?);
    }
    PartialDate::parse(&date)
}

fn month_number(text: &str) -> Option<u8> {
    if is_digits(text) && text.len() <= 2 {
        return text.parse().ok();
    }
    let place = MONTHS.iter().position(|(name, short)| *name == text || short.contains(&text))?;
    u8::try_from(place + 1).ok()
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit())
}
