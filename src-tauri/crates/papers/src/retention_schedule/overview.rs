//! The whole schedule for programs, and what of it a calendar reminds of.

use chrono::{Datelike, NaiveDate};
use register::Register;
use register::retention::due::{Bundle, due};
use register::retention::upcoming::upcoming;
use serde::Serialize;

use super::rows::{DueRow, ScheduleRow, UnknownRow, due_row, schedule, unknown_rows};
use super::timeline::{Timeline, calendar, from_start};
use crate::dutch;

/// The schedule on a day: rules, what may go, and the pictures. Its names are stable.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Overview {
    /// What this is: "verantwoord-retention".
    pub format: &'static str,
    /// The version of its shape.
    pub version: u32,
    /// The day.
    pub on: NaiveDate,
    /// The firm; empty when it has no name yet.
    pub organisation: String,
    /// Every rule.
    pub rows: Vec<ScheduleRow>,
    /// What may go on this day.
    pub due: Vec<DueRow>,
    /// What might go, had a hold not frozen it.
    pub frozen: Vec<DueRow>,
    /// Rules of which no date can be given.
    pub unknown: Vec<UnknownRow>,
    /// What may go on a later day.
    pub upcoming: Vec<DueRow>,
    /// The pictures.
    pub timeline: Timelines,
}

/// Both pictures of periods.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Timelines {
    /// Every rule from its starting moment.
    pub from_start: Timeline,
    /// What has real dates.
    pub calendar: Timeline,
}

/// The schedule on a day.
pub fn overview(register: &Register, today: NaiveDate) -> Overview {
    let list = due(register, today);
    Overview {
        format: "verantwoord-retention",
        version: 1,
        on: today,
        organisation: register.firm_name().unwrap_or_default().to_owned(),
        rows: schedule(register),
        due: list.due.iter().map(due_row).collect(),
        frozen: list.frozen.iter().map(due_row).collect(),
        unknown: unknown_rows(&list),
        upcoming: upcoming(register, today).iter().map(due_row).collect(),
        timeline: Timelines { from_start: from_start(register), calendar: calendar(register, today) },
    }
}

/// A day to throw something away, for a calendar. Its words name a rule, never a noted moment: calendars go to clouds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reminder {
    /// The same for the same thing in every export, whatever its day.
    pub key: String,
    /// The day.
    pub on: NaiveDate,
    /// How often it comes back.
    pub repeats: Repeats,
    /// "Opruimen: Facturen".
    pub title: String,
    /// What to do then.
    pub text: String,
}

/// How often a day comes back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Repeats {
    /// It does not.
    Never,
    /// Every month.
    Monthly,
    /// Every year.
    Yearly,
}

/// What a calendar reminds of: today what may go already, on its day what has one, on 1 January what counts in years,
/// and once a month whatever is always getting older. What is held is not in it.
pub fn reminders(register: &Register, today: NaiveDate) -> Vec<Reminder> {
    let list = due(register, today);
    let later = upcoming(register, today);
    let firm = firm_key(register);
    let mut found = Vec::new();
    let mut goes_on = false;
    for part in list.due.iter().chain(later.iter().filter(|part| part.holds.is_empty())) {
        let is_late = part.since <= today;
        let (kind, repeats) = match part.bundle {
            Bundle::Moments { .. } => {
                goes_on = true;
                continue;
            }
            Bundle::Occurrence(occurrence) => (format!("moment/{}", occurrence.id), Repeats::Never),
            Bundle::Years { .. } if is_late => ("nu".to_owned(), Repeats::Never),
            Bundle::Years { .. } => ("jaar".to_owned(), Repeats::Yearly),
        };
        let name = dutch::phrase(&part.period.name);
        let reminder = Reminder {
            key: format!("{firm}{}/{kind}", part.period.id),
            on: part.since.max(today),
            repeats,
            title: if name.is_empty() { "Opruimen".to_owned() } else { format!("Opruimen: {name}") },
            text: TEXT.to_owned(),
        };
        // Years that may go already stand in several lines of the list, and are one thing to do.
        if !found.iter().any(|known: &Reminder| known.key == reminder.key) {
            found.push(reminder);
        }
    }
    if let Some(on) = first_of_next_month(today).filter(|_| goes_on) {
        found.push(Reminder {
            key: format!("{firm}maand"),
            on,
            repeats: Repeats::Monthly,
            title: "Opruimen: de lijst van deze maand".to_owned(),
            text: TEXT.to_owned(),
        });
    }
    found.sort_by_key(|reminder| reminder.on);
    found
}

/// What sets the keys of one firm apart from another's in the same calendar: rules made from the same example have the
/// same ids. A number in the trade register outlives a name.
fn firm_key(register: &Register) -> String {
    let number = register.organisation.kvk_number.confirmed().map(|number| number.trim());
    let firm = number.filter(|number| !number.is_empty()).or(register.firm_name().map(str::trim));
    firm.map(|firm| format!("{firm}/")).unwrap_or_default()
}

const TEXT: &str = "Kijk in Verantwoord bij Bewaren wat er weg kan.";

fn first_of_next_month(today: NaiveDate) -> Option<NaiveDate> {
    let first = today.with_day(1)?;
    first.checked_add_months(chrono::Months::new(1))
}

#[cfg(test)]
mod tests {
    use register::{
        Answer, Duration, Hold, Occurrence, RetentionPeriod, StartEvent, StartShift, StartsFrom, Term, Unit,
    };

    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a day")
    }

    fn rule(name: &str, amount: u32, event: StartEvent, shift: StartShift) -> RetentionPeriod {
        RetentionPeriod {
            id: name.to_lowercase().as_str().into(),
            name: name.to_owned(),
            term: Answer::Confirmed(Term::Fixed(Duration { amount, unit: Unit::Year })),
            starts_from: Answer::Confirmed(StartsFrom { event, words: String::new(), shift }),
            ..RetentionPeriod::default()
        }
    }

    fn firm() -> Register {
        let ended = |id: &str, on: &str| Occurrence {
            id: id.into(),
            label: format!("Opdracht voor mevrouw {id}"),
            event: StartEvent::EndOfContract,
            on: Some(day(on)),
            periods: Vec::new(),
        };
        Register {
            retention_periods: vec![
                rule("Facturen", 7, StartEvent::EndOfFinancialYear, StartShift::NextJanuary),
                rule("Opdrachten", 1, StartEvent::EndOfContract, StartShift::None),
                rule("Bezoek", 1, StartEvent::Visit, StartShift::None),
            ],
            occurrences: vec![
                ended("aa", "2024-06-15"),
                ended("bb", "2026-06-15"),
                ended("cc", "2026-07-01"),
            ],
            holds: vec![Hold {
                id: "h".into(),
                reason: "Een klacht".to_owned(),
                occurrences: vec!["cc".into()],
                ..Hold::default()
            }],
            ..Register::default()
        }
    }

    #[test]
    fn a_calendar_reminds_of_what_may_go_and_names_nobody() {
        let found = reminders(&firm(), day("2026-11-21"));
        let said: Vec<_> = found
            .iter()
            .map(|it| (it.key.as_str(), it.on.to_string(), it.repeats, it.title.as_str()))
            .collect();
        assert_eq!(
            said,
            [
                ("facturen/nu", "2026-11-21".to_owned(), Repeats::Never, "Opruimen: Facturen"),
                ("opdrachten/moment/aa", "2026-11-21".to_owned(), Repeats::Never, "Opruimen: Opdrachten"),
                ("maand", "2026-12-01".to_owned(), Repeats::Monthly, "Opruimen: de lijst van deze maand"),
                ("facturen/jaar", "2027-01-01".to_owned(), Repeats::Yearly, "Opruimen: Facturen"),
                ("opdrachten/moment/bb", "2027-06-15".to_owned(), Repeats::Never, "Opruimen: Opdrachten"),
            ],
            "what is held is not in it"
        );
        assert!(found.iter().all(|it| !format!("{}{}", it.title, it.text).contains("mevrouw")));
    }

    #[test]
    fn a_later_export_has_the_same_keys() {
        let keys = |today: &str| -> Vec<String> {
            let mut keys: Vec<String> =
                reminders(&firm(), day(today)).into_iter().map(|reminder| reminder.key).collect();
            keys.sort();
            keys
        };
        assert_eq!(keys("2026-11-21"), keys("2028-02-29"));
    }

    #[test]
    fn two_firms_in_one_calendar_keep_their_own_reminders() {
        let keys = |number: &str, name: &str| -> Vec<String> {
            let mut firm = firm();
            firm.organisation.trade_name = Answer::Confirmed(name.to_owned());
            firm.organisation.kvk_number = Answer::Confirmed(number.to_owned());
            reminders(&firm, day("2026-11-21")).into_iter().map(|reminder| reminder.key).collect()
        };
        let (one, other) = (keys("12345678", "Bakkerij Jansen"), keys("17101379", "Bakkerij Jansen"));
        assert!(one.len() > 3 && one.iter().all(|key| !other.contains(key)), "{one:?} and {other:?}");
        assert_eq!(one, keys("12345678", "Bakkerij De Ster"), "another name is the same firm");
        assert!(keys("", "De Ster").iter().all(|key| !keys("", "De Maan").contains(key)), "or its name");
    }

    #[test]
    fn nothing_to_do_is_an_empty_calendar() {
        assert_eq!(reminders(&Register::default(), day("2026-11-21")), []);
        let last_day = reminders(&firm(), NaiveDate::MAX);
        assert!(last_day.iter().all(|reminder| reminder.on == NaiveDate::MAX), "{last_day:?}");
    }

    #[test]
    fn programs_read_stable_names() {
        let json = serde_json::to_value(overview(&firm(), day("2026-11-21"))).expect("JSON");
        let keys: Vec<&str> = json.as_object().expect("an object").keys().map(String::as_str).collect();
        assert_eq!(
            keys,
            [
                "due",
                "format",
                "frozen",
                "on",
                "organisation",
                "rows",
                "timeline",
                "unknown",
                "upcoming",
                "version"
            ]
        );
        assert_eq!(json["due"][0]["key"], "facturen/2018");
        assert_eq!(json["rows"][0]["how_long"], "7 jaar");
        assert_eq!(json["timeline"]["from_start"]["rows"][2]["period"], "bezoek");
    }
}
