//! Where things stand in the picture of periods. Positions are worked out here and nowhere else: the
//! paper and the window draw what this says.
//!
//! There are two pictures. From the start: a bar for each rule, from the moment it counts from, on a scale
//! that gives short periods more room than long ones (the square root of time). And a calendar, with even
//! years, of what has real dates.

use chrono::{Datelike, NaiveDate};
use register::retention::applicable::is_duty;
use register::retention::compare::{Comparison, Outcome, compare};
use register::retention::due::{Bundle, Due, due};
use register::retention::upcoming::upcoming;
use register::{
    Answer, Duration, OccurrenceId, Register, RetentionPeriod, RetentionPeriodId, Term, Unit, reference,
};
use serde::Serialize;

use super::plain;
use crate::dutch;

/// A picture of periods: positions run from 0 (left) to 1 (right).
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
pub struct Timeline {
    /// Marks on the axis, from left to right.
    pub ticks: Vec<Tick>,
    /// The rows: from the start, one for each rule in the order of the register; in the calendar, one for each
    /// thing with a date, the first to go on top.
    pub rows: Vec<TimelineRow>,
    /// Where today stands; only in the calendar.
    pub today: Option<f64>,
}

/// A mark on the axis.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
pub struct Tick {
    /// Where, from 0 to 1.
    pub at: f64,
    /// What stands beside it: "4 w", "6 mnd", "7 j", "2027".
    pub label: String,
}

/// A row of the picture.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
pub struct TimelineRow {
    /// The rule.
    pub period: RetentionPeriodId,
    /// The moment that the owner noted; only in the calendar.
    pub occurrence: Option<OccurrenceId>,
    /// What the row is about: "Camerabeelden"; in the calendar "Facturen, 2018 en eerder".
    pub label: String,
    /// From when to when it is kept; none when nobody said, or when nothing is kept.
    pub bar: Option<Bar>,
    /// As far as here the bar is as usual; the rest of it is hatched as longer than usual.
    pub beyond: Option<f64>,
    /// The flag: what the law asks at least.
    pub minimum: Option<f64>,
    /// The bar is a dotted arrow: it ends when something happens, at the latest where the bar ends.
    pub until_event: bool,
    /// A few words beside the bar: "gebruikelijk: 1 jaar", "tot u zich afmeldt", "klopt dit?"; mostly empty.
    pub note: String,
}

/// A bar in a row.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
pub struct Bar {
    /// Where it starts, from 0 to 1.
    pub from: f64,
    /// Where it ends, from 0 to 1; never before it starts.
    pub to: f64,
    /// It waits for "Klopt": pencil instead of ink.
    pub is_proposed: bool,
    /// It starts before the picture does, or goes on after it.
    pub is_cut: bool,
}

const DAYS_IN_YEAR: f64 = 365.25;
/// The longest scale from the start, in years; what is longer is cut.
const MOST_YEARS: f64 = 20.0;
/// How far the scale goes on after the longest period.
const MARGIN: f64 = 1.08;
/// A dotted arrow without a latest end stops here.
const OPEN_ARROW: f64 = 0.5;
/// Labels on the axis stand at least so far apart.
const TICK_GAP: f64 = 0.055;

/// Every rule from its starting moment.
pub fn from_start(register: &Register) -> Timeline {
    let compared: Vec<Option<Comparison>> =
        register.retention_periods.iter().map(|period| compare(register, period)).collect();
    let marks = |(period, compared): (&RetentionPeriod, &Option<Comparison>)| {
        let own = period.term.value().and_then(Term::duration);
        let least = minimum(period, compared.as_ref());
        [own, least].into_iter().flatten().map(days).fold(0.0, f64::max)
    };
    let longest = register.retention_periods.iter().zip(&compared).map(marks).fold(DAYS_IN_YEAR, f64::max);
    let scale = Scale { days: longest.min(MOST_YEARS * DAYS_IN_YEAR) * MARGIN };
    let rows = register
        .retention_periods
        .iter()
        .zip(&compared)
        .map(|(period, compared)| row(period, compared.as_ref(), &scale))
        .collect();
    Timeline { ticks: scale.ticks(), rows, today: None }
}

/// The square root of time since the starting moment.
struct Scale {
    /// Where it ends.
    days: f64,
}

impl Scale {
    fn at(&self, days: f64) -> f64 {
        rounded((days / self.days).sqrt().min(1.0))
    }

    fn ticks(&self) -> Vec<Tick> {
        const MARKS: [(u32, Unit, &str); 9] = [
            (4, Unit::Week, "4 w"),
            (6, Unit::Month, "6 mnd"),
            (1, Unit::Year, "1 j"),
            (2, Unit::Year, "2 j"),
            (5, Unit::Year, "5 j"),
            (7, Unit::Year, "7 j"),
            (10, Unit::Year, "10 j"),
            (15, Unit::Year, "15 j"),
            (20, Unit::Year, "20 j"),
        ];
        let mut ticks = vec![Tick { at: 0.0, label: "0".to_owned() }];
        for (amount, unit, label) in MARKS {
            let length = days(Duration { amount, unit });
            let at = self.at(length);
            if length <= self.days && ticks.last().is_some_and(|last| at - last.at >= TICK_GAP) {
                ticks.push(Tick { at, label: label.to_owned() });
            }
        }
        ticks
    }
}

fn row(period: &RetentionPeriod, compared: Option<&Comparison>, scale: &Scale) -> TimelineRow {
    let mut row = TimelineRow {
        period: period.id.clone(),
        occurrence: None,
        label: period.name.clone(),
        bar: None,
        beyond: None,
        minimum: minimum(period, compared).map(|least| scale.at(days(least))),
        until_event: false,
        note: String::new(),
    };
    let Some(term) = period.term.value() else {
        "nog invullen".clone_into(&mut row.note);
        return row;
    };
    let is_proposed =
        matches!(period.term, Answer::Proposed(_)) || matches!(period.starts_from, Answer::Proposed(_));
    let mut notes = Vec::new();
    if is_proposed {
        notes.push("klopt dit?".to_owned());
    }
    row.until_event = ends_with_event(term);
    let length = term.duration().filter(|duration| duration.amount > 0).map(days);
    let to = match length {
        Some(length) => Some(scale.at(length)),
        None if row.until_event => Some(OPEN_ARROW),
        None => None,
    };
    row.bar =
        to.map(|to| Bar { from: 0.0, to, is_proposed, is_cut: length.is_some_and(|it| it > scale.days) });
    let is_cut = row.bar.as_ref().is_some_and(|bar| bar.is_cut);
    if row.until_event || is_cut || matches!(term, Term::Minimum(_) | Term::NotKept { .. }) {
        notes.push(plain::term(term));
    } else if row.bar.is_none() {
        notes.push("nog invullen".to_owned());
    }
    if let Some(compared) = compared {
        row.beyond = beyond(compared, row.bar.as_ref(), scale);
        notes.extend(note(compared));
    }
    row.note = notes.join("; ");
    row
}

/// It goes on until something happens, or while something is so.
fn ends_with_event(term: &Term) -> bool {
    match term {
        Term::Until { .. } | Term::Criterion { .. } | Term::ClientInstruction { .. } | Term::WhileActive => {
            true
        }
        Term::Fixed(_) | Term::Maximum(_) | Term::Minimum(_) | Term::NotKept { .. } => false,
    }
}

/// Where the bar becomes longer than it has to be.
fn beyond(compared: &Comparison, bar: Option<&Bar>, scale: &Scale) -> Option<f64> {
    let is_longer = match compared.outcome {
        Outcome::LongerThanUsual | Outcome::LongerThanLawAllows | Outcome::LongerThanLawAsks => true,
        Outcome::ShorterThanLaw | Outcome::EndsBeforeYearEnd | Outcome::ShorterThanUsual | Outcome::Same => {
            false
        }
    };
    let limit = compared.limit.filter(|_| is_longer).map_or(0.0, |limit| scale.at(days(limit)));
    bar.filter(|bar| is_longer && limit < bar.to).map(|_| limit)
}

/// What a comparison says beside a bar.
fn note(compared: &Comparison) -> Option<String> {
    let limit = compared.limit.map_or_else(|| compared.row.period.clone(), dutch::duration);
    match compared.outcome {
        Outcome::LongerThanUsual => Some(format!("gebruikelijk: {limit}")),
        Outcome::LongerThanLawAllows => Some(format!("de wet staat toe: {limit}")),
        Outcome::LongerThanLawAsks | Outcome::ShorterThanLaw => Some(format!("de wet vraagt: {limit}")),
        Outcome::EndsBeforeYearEnd => Some(format!("de wet vraagt: {limit} vanaf 1 januari erna")),
        Outcome::ShorterThanUsual | Outcome::Same => None,
    }
}

/// What the law asks at least, for the flag: the row of the list it is compared with or rests on, or else what
/// the owner says a law asks.
fn minimum(period: &RetentionPeriod, compared: Option<&Comparison>) -> Option<Duration> {
    let row = compared
        .map(|compared| compared.row)
        .or_else(|| reference::statutory_term(period.statutory_id.trim()));
    match row {
        Some(row) => match row.nature {
            reference::Nature::Minimum | reference::Nature::Fixed => row.duration(),
            reference::Nature::Maximum | reference::Nature::Norm | reference::Nature::Claim => None,
        },
        None => match period.term.confirmed() {
            Some(Term::Fixed(duration) | Term::Minimum(duration)) if is_duty(period) => Some(*duration),
            _ => None,
        },
    }
}

/// Days on average; a picture needs no calendar.
pub(super) fn days(duration: Duration) -> f64 {
    let each = match duration.unit {
        Unit::Day => 1.0,
        Unit::Week => 7.0,
        Unit::Month => DAYS_IN_YEAR / 12.0,
        Unit::Year => DAYS_IN_YEAR,
    };
    f64::from(duration.amount) * each
}

/// Four decimals: finer than a picture shows, and the same digits on every computer.
fn rounded(at: f64) -> f64 {
    (at * 10_000.0).round() / 10_000.0
}

/// What has real dates: what may go now, and what may go later. Bars run from the moment they count from.
pub fn calendar(register: &Register, today: NaiveDate) -> Timeline {
    let list = due(register, today);
    let mut parts: Vec<Due<'_>> = list.due.into_iter().chain(list.frozen).collect();
    parts.extend(upcoming(register, today));
    // What is older than a day, a week, a month is due every day again: that is no date.
    parts.retain(|part| !matches!(part.bundle, Bundle::Moments { .. }));
    parts.sort_by_key(|part| part.since);
    let spans: Vec<(NaiveDate, NaiveDate)> = parts.iter().map(|part| (started(part), part.since)).collect();
    let years = Years::around(&spans, today);
    let rows = parts
        .iter()
        .zip(&spans)
        .map(|(part, (from, to))| TimelineRow {
            period: part.period.id.clone(),
            occurrence: match part.bundle {
                Bundle::Occurrence(occurrence) => Some(occurrence.id.clone()),
                Bundle::Years { .. } | Bundle::Moments { .. } => None,
            },
            label: plain::part(part),
            bar: Some(Bar {
                from: years.at(*from),
                to: years.at(*to),
                is_proposed: false,
                is_cut: *from < years.first || *to > years.last,
            }),
            beyond: None,
            minimum: None,
            until_event: false,
            note: calendar_note(part, today),
        })
        .collect();
    Timeline { ticks: years.ticks(), rows, today: Some(years.at(today)) }
}

/// When what is kept began: the moment, or the first day of the year.
fn started(part: &Due<'_>) -> NaiveDate {
    let first_of = |year| NaiveDate::from_ymd_opt(year, 1, 1);
    let from = match part.bundle {
        Bundle::Occurrence(occurrence) => occurrence.on,
        Bundle::Years { from, through } => first_of(from.unwrap_or(through)),
        Bundle::Moments { through, .. } => Some(through),
    };
    from.unwrap_or(part.since).min(part.since)
}

/// "weg sinds 1 januari 2026", "weg vóór 15 juni 2026", "bewaarstop".
fn calendar_note(part: &Due<'_>, today: NaiveDate) -> String {
    let day = dutch::date(part.since);
    if let Some(hold) = part.holds.first() {
        let reason = dutch::phrase(&hold.reason);
        return if reason.is_empty() { "bewaarstop".to_owned() } else { format!("bewaarstop: {reason}") };
    }
    if part.since <= today { format!("mag weg sinds {day}") } else { format!("mag weg vanaf {day}") }
}

/// An even scale of whole years.
struct Years {
    first: NaiveDate,
    last: NaiveDate,
}

impl Years {
    /// From the year in which the first starts to the year in which the last ends, today between them; no more than
    /// twenty years to either side of today.
    fn around(spans: &[(NaiveDate, NaiveDate)], today: NaiveDate) -> Self {
        const SIDE: i32 = 20;
        let this = today.year();
        let first = spans.iter().map(|(from, _)| from.year()).min().unwrap_or(this).min(this);
        let last = spans.iter().map(|(_, to)| to.year()).max().unwrap_or(this).max(this);
        let new_year = |year: i32| NaiveDate::from_ymd_opt(year, 1, 1).unwrap_or(today);
        Self { first: new_year(first.max(this - SIDE)), last: new_year((last + 1).min(this + SIDE)) }
    }

    fn at(&self, day: NaiveDate) -> f64 {
        let since =
            |day: NaiveDate| f64::from(i32::try_from((day - self.first).num_days()).unwrap_or(i32::MAX));
        let length = since(self.last).max(1.0);
        rounded((since(day) / length).clamp(0.0, 1.0))
    }

    fn ticks(&self) -> Vec<Tick> {
        const MOST: i32 = 12;
        let count = self.last.year() - self.first.year();
        let step = [1, 2, 5, 10].into_iter().find(|step| count / step <= MOST).unwrap_or(10);
        (self.first.year()..=self.last.year())
            .filter(|year| (year - self.first.year()) % step == 0)
            .filter_map(|year| NaiveDate::from_ymd_opt(year, 1, 1))
            .map(|day| Tick { at: self.at(day), label: day.year().to_string() })
            .collect()
    }
}

#[cfg(test)]
mod cases;
