//! Which versions go as time goes by: few of long ago, all of yesterday.
//!
//! Clocks lie: an empty battery, a wrong year, another zone. The generations do not. So a version is never
//! taken for older than one of a lower generation, versions on either side of a step back are not weighed
//! against each other, and a step that would push out all that came before it is asked about first.

use std::collections::BTreeMap;

use chrono::{Datelike, Days, Months, NaiveDate, NaiveDateTime, TimeDelta};

use super::version::{Reason, Version};

/// How long versions are kept: the owner's own retention rule (safety.md §8.9). What more than one rule keeps
/// is kept once; what none keeps goes. The newest always stays.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Keep {
    /// Every version, for this many days.
    pub every_days: u32,
    /// The last version of each day, for this many days.
    pub daily_days: u32,
    /// The last version of each week (Monday to Sunday), for this many weeks.
    pub weekly_weeks: u32,
    /// The last version of each month, for this many months.
    pub monthly_months: u32,
    /// The last version of each kind of risky action, for this many days.
    pub risky_days: u32,
    /// Every version from before an update of the program, for this many months (safety.md §8.7).
    pub update_months: u32,
}

impl Default for Keep {
    fn default() -> Self {
        Self {
            every_days: 2,
            daily_days: 14,
            weekly_weeks: 8,
            monthly_months: 12,
            risky_days: 14,
            update_months: 12,
        }
    }
}

/// How far a clock may be off, or go back in the autumn, without a question.
const SLACK: TimeDelta = TimeDelta::days(1);
/// A shorter absence is a holiday, in days, however short the owner keeps versions.
const HOLIDAY: u32 = 31;

/// What the clock says about the versions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Clock {
    /// It may be wrong.
    Doubted,
    /// The owner said that it is right.
    Confirmed,
}

/// The versions that may go, oldest first; `None` when the clock jumped. `versions` stand newest first.
/// `opens` says whether a version can be opened: only one that can takes the place of others.
pub(super) fn expired(
    versions: &[Version],
    now: NaiveDateTime,
    keep: &Keep,
    clock: Clock,
    mut opens: impl FnMut(&Version) -> bool,
) -> Option<Vec<Version>> {
    let all = aged(versions, now);
    if clock == Clock::Doubted && jumped(&all, now, keep) {
        return None;
    }
    let today = now.date();
    let mut stays: Vec<bool> = all
        .iter()
        .map(|aged| {
            let is_update = aged.version.reason == Reason::BeforeUpdate;
            aged.day() >= days_before(today, keep.every_days)
                || (is_update && aged.day() >= months_before(today, keep.update_months))
        })
        .collect();
    if let Some(newest) = stays.first_mut() {
        *newest = true;
    }
    for (since, slot) in rules(keep, today) {
        let mut slots: BTreeMap<(u32, i32), Vec<usize>> = BTreeMap::new();
        for (place, aged) in all.iter().enumerate().filter(|(_, aged)| aged.day() >= since) {
            if let Some(slot) = slot(aged.version) {
                slots.entry((aged.era, slot)).or_default().push(place);
            }
        }
        for places in slots.values() {
            keep_one(places, &all, &mut stays, &mut opens);
        }
    }
    if stays.contains(&false) {
        // The newest stays whatever it is; if it cannot be opened, the newest that can stays too.
        let everything: Vec<usize> = (0..all.len()).collect();
        keep_one(&everything, &all, &mut stays, &mut opens);
    }
    let goes = all.iter().zip(stays).filter(|(_, stays)| !stays).map(|(aged, _)| aged.version.clone());
    Some(goes.rev().collect())
}

/// Of versions that stand for the same time, newest first, the newest that can be opened stays. So does what
/// could not be opened before it was found: it may be the disk that is ill.
fn keep_one(
    places: &[usize],
    all: &[Aged<'_>],
    stays: &mut [bool],
    opens: &mut impl FnMut(&Version) -> bool,
) {
    let goes = places.iter().any(|&place| !stays[place]);
    for &place in places {
        stays[place] = true;
        // Nothing is opened that stands for no other.
        if !goes || places.len() > 1 && opens(all[place].version) {
            return;
        }
    }
}

/// Since when a rule holds, and for which day, week, month or action a version stands.
type Rule = (NaiveDate, fn(&Version) -> Option<i32>);

fn rules(keep: &Keep, today: NaiveDate) -> [Rule; 4] {
    [
        (days_before(today, keep.daily_days), |version| Some(version.at.num_days_from_ce())),
        (days_before(today, keep.weekly_weeks.saturating_mul(7)), |version| {
            let week = version.at.iso_week();
            Some(week.year() * 100 + week.week() as i32)
        }),
        (months_before(today, keep.monthly_months), |version| {
            Some(version.at.year() * 100 + version.at.month() as i32)
        }),
        (days_before(today, keep.risky_days), |version| {
            (version.reason != Reason::Daily).then_some(version.reason as i32)
        }),
    ]
}

/// The first day of which anything but the newest is kept.
fn longest_rule(keep: &Keep, today: NaiveDate) -> NaiveDate {
    let days = keep.every_days.max(keep.daily_days).max(keep.weekly_weeks.saturating_mul(7));
    days_before(today, days).min(months_before(today, keep.monthly_months))
}

/// A version with what can be trusted of its time.
struct Aged<'v> {
    version: &'v Version,
    /// It is not older than this.
    since: NaiveDateTime,
    /// Counts the steps back of the clock before it.
    era: u32,
}

impl Aged<'_> {
    fn day(&self) -> NaiveDate {
        self.since.date()
    }
}

/// All versions with their ages, newest first.
fn aged(versions: &[Version], now: NaiveDateTime) -> Vec<Aged<'_>> {
    let mut all: Vec<Aged<'_>> = Vec::with_capacity(versions.len());
    let mut latest = NaiveDateTime::MIN;
    for version in versions.iter().rev() {
        let before = all.last();
        let stepped_back = before.is_some_and(|before| version.at < moved(before.version.at, -SLACK));
        let era = before.map_or(0, |before| before.era) + u32::from(stepped_back);
        if !is_ahead(version, now) {
            latest = latest.max(version.at);
        }
        all.push(Aged { version, since: latest, era });
    }
    all.reverse();
    // One from the future is as old as the one after it; the clock was wrong only in between.
    let mut next = now;
    for aged in &mut all {
        if is_ahead(aged.version, now) {
            aged.since = next;
        }
        next = aged.since;
    }
    all
}

fn is_ahead(version: &Version, now: NaiveDateTime) -> bool {
    version.at > moved(now, SLACK)
}

/// Whether the clock stands before the newest version, or jumped so far ahead that all before the jump
/// would go.
fn jumped(all: &[Aged<'_>], now: NaiveDateTime, keep: &Keep) -> bool {
    let Some(newest) = all.first() else { return false };
    if is_ahead(newest.version, now) {
        return true;
    }
    let gone_before = |day| longest_rule(keep, day).min(days_before(day, HOLIDAY));
    // The newest stays even when all else goes, so alone it is no question.
    let until_now = all.len() > 1 && newest.day() < gone_before(now.date());
    until_now || all.windows(2).any(|pair| pair[1].day() < gone_before(pair[0].day()))
}

fn moved(moment: NaiveDateTime, by: TimeDelta) -> NaiveDateTime {
    let furthest = if by < TimeDelta::zero() { NaiveDateTime::MIN } else { NaiveDateTime::MAX };
    moment.checked_add_signed(by).unwrap_or(furthest)
}

fn days_before(day: NaiveDate, days: u32) -> NaiveDate {
    day.checked_sub_days(Days::new(days.into())).unwrap_or(NaiveDate::MIN)
}

fn months_before(day: NaiveDate, months: u32) -> NaiveDate {
    day.checked_sub_months(Months::new(months)).unwrap_or(NaiveDate::MIN)
}

#[cfg(test)]
mod tests {
    use std::cell::RefCell;

    use super::*;

    fn moment(text: &str) -> NaiveDateTime {
        let text = if text.contains('T') { text.to_owned() } else { format!("{text}T12:00:00") };
        text.parse().expect("a moment")
    }

    /// Versions with the generations 1, 2, …, each made at its moment.
    fn made(at: &[&str]) -> Vec<Version> {
        let daily =
            |(at, generation): (&&str, u64)| Version::new(generation, moment(at), Reason::Daily, 1, 0);
        let mut all: Vec<Version> = at.iter().zip(1..).map(daily).collect();
        all.reverse();
        all
    }

    fn days(first: &str, count: u64) -> Vec<String> {
        let first: NaiveDate = first.parse().expect("a day");
        (0..count).map(|day| (first + Days::new(day)).to_string()).collect()
    }

    /// The generations that go.
    fn gone(versions: &[Version], now: &str) -> Vec<u64> {
        let gone = expired(versions, moment(now), &Keep::default(), Clock::Doubted, |_| true);
        gone.expect("no jump").iter().map(|version| version.generation).collect()
    }

    fn asks(versions: &[Version], now: &str, keep: &Keep) -> bool {
        expired(versions, moment(now), keep, Clock::Doubted, |_| true).is_none()
    }

    #[test]
    fn the_newest_never_goes() {
        assert_eq!(gone(&made(&[]), "2026-11-22"), [0; 0]);
        assert_eq!(gone(&made(&["2020-01-01"]), "2026-11-22"), [0; 0]);
        let nothing = Keep {
            every_days: 0,
            daily_days: 0,
            weekly_weeks: 0,
            monthly_months: 0,
            risky_days: 0,
            update_months: 0,
        };
        let goes = expired(
            &made(&["2026-11-19", "2026-11-20", "2026-11-21"]),
            moment("2026-11-22"),
            &nothing,
            Clock::Doubted,
            |_| true,
        );
        assert_eq!(goes.expect("no jump").len(), 2);
    }

    #[test]
    fn of_each_day_the_last_stays_after_two_days() {
        let versions = made(&[
            "2026-11-19T09:00:00",
            "2026-11-19T17:00:00",
            "2026-11-20T09:00:00",
            "2026-11-20T17:00:00",
            "2026-11-22T09:00:00",
            "2026-11-22T10:00:00",
        ]);
        assert_eq!(gone(&versions, "2026-11-22"), [1]);
        assert_eq!(gone(&versions, "2026-11-23"), [1, 3]);
        assert_eq!(gone(&versions, "2026-11-25"), [1, 3, 5]);
    }

    /// 2026-11-22 is a Sunday.
    #[test]
    fn of_each_week_the_last_stays_after_two_weeks() {
        let all = days("2026-10-26", 28);
        let all: Vec<&str> = all.iter().map(String::as_str).collect();
        // Weeks end on 1, 8, 15 and 22 November; 31 October ends its month; from 8 November all days stay.
        let stays = [6, 7, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28];
        let goes: Vec<u64> = (1..=28).filter(|generation| !stays.contains(generation)).collect();
        assert_eq!(gone(&made(&all), "2026-11-22"), goes);
    }

    #[test]
    fn of_each_month_the_last_stays_for_a_year() {
        let versions = made(&[
            "2025-11-21",
            "2025-11-30",
            "2025-12-01",
            "2025-12-31",
            "2026-02-28",
            "2026-06-01",
            "2026-06-02",
            "2026-11-22",
        ]);
        assert_eq!(gone(&versions, "2026-11-22"), [1, 3, 6]);
        assert_eq!(gone(&versions, "2026-12-01"), [1, 2, 3, 6]);
    }

    #[test]
    fn the_last_before_each_risky_action_stays_two_weeks() {
        let made = |day: &str, generation, reason| Version::new(generation, moment(day), reason, 1, 0);
        let versions = [
            made("2026-11-12T17:00:00", 6, Reason::Daily),
            made("2026-11-12T16:00:00", 5, Reason::BeforeRemoval),
            made("2026-11-12T15:00:00", 4, Reason::BeforeImport),
            made("2026-11-12T14:00:00", 3, Reason::BeforeImport),
            made("2026-11-12T13:00:00", 2, Reason::BeforeUpdate),
            made("2026-11-12T12:00:00", 1, Reason::BeforeUpdate),
        ];
        assert_eq!(gone(&versions, "2026-11-22"), [3]);
        assert_eq!(gone(&versions, "2026-11-26"), [3]);
        assert_eq!(gone(&versions, "2026-11-27"), [3, 4, 5]);
        assert_eq!(gone(&versions, "2027-11-12"), [3, 4, 5]);
        // Alone it would not be a question, and neither is what its own rule ends.
        assert!(asks(&versions, "2027-11-13", &Keep::default()));
        let confirmed =
            expired(&versions, moment("2027-11-13"), &Keep::default(), Clock::Confirmed, |_| true);
        assert_eq!(confirmed.expect("the owner said so").len(), 5);
    }

    #[test]
    fn what_cannot_be_opened_takes_no_others_place() {
        let versions = made(&[
            "2026-11-10T08:00:00",
            "2026-11-10T09:00:00",
            "2026-11-10T10:00:00",
            "2026-11-16T10:00:00",
            "2026-11-22",
        ]);
        let opened = RefCell::new(Vec::new());
        let goes = |spoilt: &[u64]| {
            opened.take();
            let opens = |version: &Version| {
                opened.borrow_mut().push(version.generation);
                !spoilt.contains(&version.generation)
            };
            let gone = expired(&versions, moment("2026-11-22"), &Keep::default(), Clock::Doubted, opens);
            gone.expect("no jump").iter().map(|version| version.generation).collect::<Vec<_>>()
        };
        assert_eq!(goes(&[]), [1, 2]);
        assert!(!opened.borrow().contains(&4), "it stands for no other");
        assert_eq!(goes(&[3]), [1]);
        assert_eq!(goes(&[2, 3]), [0; 0]);
        assert_eq!(goes(&[1, 2, 3]), [0; 0]);
        assert_eq!(goes(&[5]), [1, 2]);
        // A newest that cannot be opened is not the last that is left.
        let two = made(&["2025-06-01", "2025-06-02", "2026-01-01"]);
        let gone = expired(&two, moment("2027-06-01"), &Keep::default(), Clock::Confirmed, |version| {
            version.generation != 3
        });
        assert_eq!(gone.expect("confirmed").iter().map(|v| v.generation).collect::<Vec<_>>(), [1]);
    }

    #[test]
    fn a_clock_that_jumped_is_asked_about() {
        let all = days("2026-09-01", 60);
        let versions = made(&all.iter().map(String::as_str).collect::<Vec<_>>());
        let keep = Keep::default();
        for (now, is_asked) in [
            ("2026-10-29T12:00:00", false), // the newest is of 30 October, 12:00: a day later
            ("2026-10-29T11:59:59", true),
            ("2016-11-22", true),
            ("2026-11-01", false),
            ("2027-10-30", false),
            ("2027-10-31", true), // everything would go
            ("2036-11-22", true),
        ] {
            assert_eq!(asks(&versions, now, &keep), is_asked, "{now}");
        }
        let short = Keep { every_days: 2, daily_days: 2, weekly_weeks: 0, monthly_months: 0, ..keep };
        assert!(!asks(&versions, "2026-11-30", &short), "a holiday");
        assert!(asks(&versions, "2026-12-01", &short));
        assert!(!asks(&made(&["2020-01-01"]), "2026-11-22", &short), "nothing would go");
    }

    /// A back-up of today does not hide that all before it lies years back.
    #[test]
    fn a_jump_ahead_is_noticed_after_versions_were_made() {
        let mut all = days("2026-11-01", 20);
        all.extend(days("2036-11-21", 40));
        let versions = made(&all.iter().map(String::as_str).collect::<Vec<_>>());
        assert!(asks(&versions, "2036-12-30", &Keep::default()));
        let confirmed =
            expired(&versions, moment("2036-12-30"), &Keep::default(), Clock::Confirmed, |_| true);
        assert!(
            confirmed.expect("confirmed").iter().filter(|version| version.generation <= 20).count() == 20
        );
    }

    /// Made while the clock stood ten years back or ahead, and weighed when it was right again.
    #[test]
    fn versions_of_a_wrong_clock_are_as_old_as_their_neighbours() {
        for wrong in ["2016-11-20", "2036-11-20"] {
            let mut all = days("2026-11-01", 20);
            all.push(wrong.to_owned());
            all.push("2026-11-21".to_owned());
            let versions = made(&all.iter().map(String::as_str).collect::<Vec<_>>());
            assert!(!gone(&versions, "2026-11-22").contains(&21), "{wrong}");
            // It stands for its own day, week and month, for as long as others do.
            assert!(!gone(&versions, "2027-11-20").contains(&21), "{wrong}");
            let later =
                expired(&versions, moment("2027-11-30"), &Keep::default(), Clock::Confirmed, |_| true);
            assert!(later.expect("confirmed").iter().any(|version| version.generation == 21), "{wrong}");
        }
    }

    /// The same days twice: nothing of the first time gives way to the second.
    #[test]
    fn a_step_back_starts_anew() {
        let mut all = days("2026-11-01", 10);
        all.extend(days("2026-11-01", 10));
        let versions = made(&all.iter().map(String::as_str).collect::<Vec<_>>());
        assert_eq!(gone(&versions, "2026-11-10"), [0; 0]);
    }
}
