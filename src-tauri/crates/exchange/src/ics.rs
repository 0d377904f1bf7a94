//! Reminders for a calendar (RFC 5545): whole days with an alarm, which a second import brings up to date instead of
//! doubling.
//!
//! A calendar is often a cloud's. So titles are neutral, and an id says nothing: it is a fingerprint.

use std::fmt::Write;

use chrono::{Datelike, NaiveDate};

/// Something to be reminded of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reminder {
    /// What it is about, the same in every export; a calendar only sees its fingerprint.
    pub key: String,
    /// The day.
    pub on: NaiveDate,
    /// It comes back.
    pub repeats: Option<Repeats>,
    /// The title: nothing about a person.
    pub title: String,
    /// What to do then.
    pub text: String,
}

/// How often a reminder comes back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Repeats {
    /// On the same date every year.
    Yearly,
    /// On the same day of every month.
    Monthly,
}

/// Reminders as a calendar, made on a day. The day is in it: a later export replaces an earlier.
pub fn write(name: &str, reminders: &[Reminder], made_on: NaiveDate) -> String {
    let mut ics = String::new();
    property(&mut ics, "BEGIN", "VCALENDAR");
    property(&mut ics, "VERSION", "2.0");
    property(&mut ics, "PRODID", "-//Verantwoord//Bewaartermijnen//NL");
    property(&mut ics, "CALSCALE", "GREGORIAN");
    property(&mut ics, "METHOD", "PUBLISH");
    property(&mut ics, "X-WR-CALNAME", &escaped(name));
    for reminder in reminders {
        event(&mut ics, reminder, made_on);
    }
    property(&mut ics, "END", "VCALENDAR");
    ics
}

fn event(ics: &mut String, reminder: &Reminder, made_on: NaiveDate) {
    let day = |day: NaiveDate| day.format("%Y%m%d").to_string();
    let next = reminder.on.succ_opt().unwrap_or(reminder.on);
    property(ics, "BEGIN", "VEVENT");
    property(ics, "UID", &format!("{}@verantwoord", fingerprint(&reminder.key)));
    property(ics, "DTSTAMP", &format!("{}T000000Z", day(made_on)));
    // Of two versions of an event a calendar keeps the one with the higher number.
    property(ics, "SEQUENCE", &made_on.num_days_from_ce().max(0).to_string());
    property(ics, "DTSTART;VALUE=DATE", &day(reminder.on));
    property(ics, "DTEND;VALUE=DATE", &day(next));
    if let Some(repeats) = reminder.repeats {
        let rule = match repeats {
            Repeats::Yearly => "FREQ=YEARLY",
            Repeats::Monthly => "FREQ=MONTHLY",
        };
        property(ics, "RRULE", rule);
    }
    property(ics, "SUMMARY", &escaped(&reminder.title));
    property(ics, "DESCRIPTION", &escaped(&reminder.text));
    // A reminder takes no time: it does not make anybody busy.
    property(ics, "TRANSP", "TRANSPARENT");
    property(ics, "BEGIN", "VALARM");
    property(ics, "ACTION", "DISPLAY");
    property(ics, "DESCRIPTION", &escaped(&reminder.title));
    property(ics, "TRIGGER", "PT9H");
    property(ics, "END", "VALARM");
    property(ics, "END", "VEVENT");
}

/// A line of at most 75 octets, and the rest of it on lines that start with a space (RFC 5545, 3.1).
fn property(ics: &mut String, name: &str, value: &str) {
    const OCTETS: usize = 75;
    let mut room = OCTETS;
    for letter in name.chars().chain([':']).chain(value.chars()) {
        if letter.len_utf8() > room {
            ics.push_str("\r\n ");
            room = OCTETS - 1;
        }
        ics.push(letter);
        room -= letter.len_utf8();
    }
    ics.push_str("\r\n");
}

/// Text as a value (RFC 5545, 3.3.11). Marks that no text may hold are left out.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '\\' | ';' | ',' => {
                escaped.push('\\');
                escaped.push(letter);
            }
            '\n' => escaped.push_str("\\n"),
            control if control.is_control() => {}
            other => escaped.push(other),
        }
    }
    escaped
}

/// FNV-1a of 128 bits, in hexadecimal: the same for the same key for ever, and no key can be read from it.
fn fingerprint(key: &str) -> String {
    const START: u128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d;
    const PRIME: u128 = 0x0000_0000_0100_0000_0000_0000_0000_013b;
    let sum = key.bytes().fold(START, |sum, byte| (sum ^ u128::from(byte)).wrapping_mul(PRIME));
    let mut text = String::with_capacity(32);
    let _ = write!(text, "{sum:032x}");
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a day")
    }

    fn reminder(title: &str) -> Reminder {
        Reminder {
            key: "facturen/vacature".to_owned(),
            on: day("2027-12-31"),
            repeats: None,
            title: title.to_owned(),
            text: "Open Verantwoord.".to_owned(),
        }
    }

    /// The lines as they were before they were folded.
    fn unfolded(ics: &str) -> Vec<String> {
        assert!(ics.ends_with("\r\n") && !ics.replace("\r\n", "").contains(['\r', '\n']), "only CRLF");
        for line in ics.split("\r\n") {
            assert!(line.len() <= 75, "{} octets: {line}", line.len());
        }
        ics.replace("\r\n ", "").split_terminator("\r\n").map(str::to_owned).collect()
    }

    #[test]
    fn a_whole_day_with_an_alarm() {
        let lines = unfolded(&write("Bewaartermijnen", &[reminder("Opruimen: Facturen")], day("2026-11-21")));
        assert_eq!(
            lines,
            [
                "BEGIN:VCALENDAR",
                "VERSION:2.0",
                "PRODID:-//Verantwoord//Bewaartermijnen//NL",
                "CALSCALE:GREGORIAN",
                "METHOD:PUBLISH",
                "X-WR-CALNAME:Bewaartermijnen",
                "BEGIN:VEVENT",
                &format!("UID:{}@verantwoord", fingerprint("facturen/vacature")),
                "DTSTAMP:20261121T000000Z",
                "SEQUENCE:739941",
                "DTSTART;VALUE=DATE:20271231",
                "DTEND;VALUE=DATE:20280101",
                "SUMMARY:Opruimen: Facturen",
                "DESCRIPTION:Open Verantwoord.",
                "TRANSP:TRANSPARENT",
                "BEGIN:VALARM",
                "ACTION:DISPLAY",
                "DESCRIPTION:Opruimen: Facturen",
                "TRIGGER:PT9H",
                "END:VALARM",
                "END:VEVENT",
                "END:VCALENDAR",
            ]
        );
    }

    #[test]
    fn long_lines_are_folded_between_letters_and_come_back_whole() {
        let title = "Opruimen: één € voor de bakkerij – foto’s 𝄞 ".repeat(8);
        let lines = unfolded(&write("X", &[reminder(title.trim_end())], day("2026-11-21")));
        assert!(lines.contains(&format!("SUMMARY:{}", title.trim_end())));
    }

    #[test]
    fn what_a_calendar_would_take_for_its_own_is_escaped() {
        let lines = unfolded(&write("X", &[reminder("a;b,c\\d\r\nEND:VEVENT\u{7}")], day("2026-11-21")));
        assert!(lines.contains(&"SUMMARY:a\\;b\\,c\\\\d\\nEND:VEVENT".to_owned()), "{lines:?}");
        assert_eq!(lines.iter().filter(|line| *line == "END:VEVENT").count(), 1);
    }

    #[test]
    fn a_later_export_has_the_same_ids_and_a_higher_number() {
        let find = |made_on: &str, name: &str| {
            let lines = unfolded(&write("X", &[reminder("Y")], day(made_on)));
            lines.into_iter().find(|line| line.starts_with(name)).expect("a line")
        };
        assert_eq!(find("2026-11-21", "UID"), find("2027-03-01", "UID"));
        assert!(find("2026-11-21", "SEQUENCE") < find("2027-03-01", "SEQUENCE"));
        // FNV-1a of 128 bits, published value for "a".
        assert_eq!(fingerprint("a"), "d228cb696f1a8caf78912b704e4a8964");
        assert!(!find("2026-11-21", "UID").contains("facturen"), "an id tells a cloud nothing");
    }

    #[test]
    fn what_comes_back_says_how_often() {
        let mut yearly = reminder("Y");
        yearly.repeats = Some(Repeats::Yearly);
        let monthly = Reminder { repeats: Some(Repeats::Monthly), key: "m".to_owned(), ..yearly.clone() };
        let lines = unfolded(&write("X", &[yearly, monthly], day("2026-11-21")));
        let rules: Vec<&String> = lines.iter().filter(|line| line.starts_with("RRULE")).collect();
        assert_eq!(rules, ["RRULE:FREQ=YEARLY", "RRULE:FREQ=MONTHLY"]);
    }
}
