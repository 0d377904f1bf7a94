//! What is kept as time goes by (safety.md T22), and what a clock may do to it (T18).

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod kept;

use std::collections::BTreeSet;
use std::fs;

use chrono::{Datelike, Days, NaiveDate, NaiveDateTime};
use kept::{Firm, ID, day, moment, name_in};
use rusqlite::{Connection, MAIN_DB};
use storage::Home;
use storage::backups::{Backups, Keep, Reason, Thinned, Version};
use tempfile::TempDir;

/// The file of a dossier, as it is after so many saves: what the firm is called in it.
struct File(Connection, String);

impl File {
    fn new() -> Self {
        let name = "zoals het begon";
        let mut firm = Firm::new(ID);
        let image = firm.save(name);
        let mut file = Connection::open_in_memory().unwrap();
        file.deserialize_read_exact(MAIN_DB, &*image, image.len(), false).unwrap();
        Self(file, name.to_owned())
    }

    fn image(&mut self, generation: u64, name: &str) -> Vec<u8> {
        let Self(file, before) = self;
        file.execute("update meta set generation = ?1", [generation as i64]).unwrap();
        let new = "update line set cells = replace(cells, ?1, ?2) where instr(cells, ?1) > 0";
        assert_eq!(file.execute(new, [&**before, name]).unwrap(), 1);
        name.clone_into(before);
        file.serialize(MAIN_DB).unwrap().to_vec()
    }
}

/// The versions of one dossier, and who works on it.
struct Office {
    folder: TempDir,
    backups: Backups,
    file: File,
    generation: u64,
}

impl Office {
    fn new() -> Self {
        let folder = TempDir::new().unwrap();
        let backups = Backups::of(&Home::at(folder.path()), ID).unwrap();
        Self { folder, backups, file: File::new(), generation: 0 }
    }

    /// A save: what stood there is kept, if today or the reason asks for it.
    fn save(&mut self, now: NaiveDateTime, reason: Reason) -> Option<Version> {
        self.generation += 1;
        let image = self.file.image(self.generation, &now.to_string());
        if reason != Reason::Daily {
            return Some(self.backups.keep(&image, reason, now).unwrap());
        }
        let daily = self.backups.daily(&image, now).unwrap();
        assert_eq!(daily.broken, []);
        daily.made
    }

    fn thin(&self, now: NaiveDateTime) -> Thinned {
        self.backups.thin(now, &Keep::default()).unwrap()
    }

    /// A version of noon on each of sixty days, and what thinning left of them.
    fn sixty_days_up_to(&mut self, last: NaiveDate) {
        let folder = Home::at(self.folder.path()).backups(ID);
        fs::create_dir_all(&folder).unwrap();
        for days in (0..60).rev() {
            self.generation += 1;
            let at = (last - Days::new(days)).and_hms_opt(12, 0, 0).unwrap();
            let version =
                Version { generation: self.generation, at, reason: Reason::Daily, number: 1, bytes: 0 };
            let image = self.file.image(self.generation, &at.to_string());
            fs::write(folder.join(version.file_name()), image).unwrap();
        }
        let Thinned::Done { gone, broken } = self.thin(last.and_hms_opt(18, 0, 0).unwrap()) else {
            panic!("no jump");
        };
        assert_eq!((gone.len() + self.left().len(), broken.len()), (60, 0));
    }

    /// The same for a program that never saw them before.
    fn fresh(&self) -> Backups {
        Backups::of(&Home::at(self.folder.path()), ID).unwrap()
    }

    fn left(&self) -> BTreeSet<String> {
        self.backups.all().unwrap().iter().map(Version::file_name).collect()
    }
}

/// 400 days of four saves each, of which three keep a version, thinned at the end of each.
#[test]
fn after_four_hundred_days_what_the_rules_say_is_there() {
    let mut office = Office::new();
    let (first, last) = (day("2025-10-19"), day("2026-11-22"));
    let updates = [day("2025-11-10"), day("2026-01-27")];
    assert_eq!(last - first, chrono::TimeDelta::days(399));
    let mut most = 0;
    for today in first.iter_days().take(400) {
        let at = |hour| today.and_hms_opt(hour, 0, 0).unwrap();
        assert!(office.save(at(9), Reason::Daily).is_some(), "{today}: the day's first");
        office.save(at(11), Reason::BeforeImport);
        if updates.contains(&today) {
            office.save(at(12), Reason::BeforeUpdate);
        }
        office.save(at(14), Reason::BeforeRemoval);
        assert_eq!(office.save(at(17), Reason::Daily), None, "{today}: the day has one");
        let Thinned::Done { broken, .. } = office.thin(at(18)) else { panic!("{today}: no jump") };
        assert_eq!(broken, [], "{today}");
        most = most.max(office.left().len());
        follows_the_rules(&office.backups.all().unwrap(), first, today);
    }

    // By hand: 22 November 2026 is a Sunday.
    let mut expected: Vec<(&str, &[&str])> = Vec::new();
    let (every, last_of_day): (&[&str], &[&str]) =
        (&["dagelijks", "voor-import", "voor-verwijderen"], &["voor-verwijderen"]);
    expected.extend(["20261120", "20261121", "20261122"].map(|day| (day, every)));
    let days = [
        "20261108", "20261109", "20261110", "20261111", "20261112", "20261113", "20261114", "20261115",
        "20261116", "20261117", "20261118", "20261119",
    ];
    expected.extend(days.map(|day| (day, last_of_day)));
    let sundays = ["20260927", "20261004", "20261011", "20261018", "20261025", "20261101"];
    expected.extend(sundays.map(|day| (day, last_of_day)));
    let months = [
        "20251130", "20251231", "20260131", "20260228", "20260331", "20260430", "20260531", "20260630",
        "20260731", "20260831", "20260930", "20261031",
    ];
    expected.extend(months.map(|day| (day, last_of_day)));
    expected.push(("20260127", &["voor-bijwerken"]));
    let mut expected: Vec<(String, String)> = expected
        .into_iter()
        .flat_map(|(day, reasons)| reasons.iter().map(move |reason| (day.to_owned(), (*reason).to_owned())))
        .collect();
    expected.sort();
    let left = office.backups.all().unwrap();
    let mut found: Vec<(String, String)> = left
        .iter()
        .map(|version| (version.at.format("%Y%m%d").to_string(), version.reason.dutch().replace(' ', "-")))
        .collect();
    found.sort();
    assert_eq!(found, expected);
    assert_eq!((left.len(), most), (40, 41));

    // Every one opens, by a program that never saw them before, and is what it was when it was kept.
    let fresh = office.fresh();
    for version in &left {
        assert_eq!(name_in(&fresh, version), Some(version.at.to_string()));
    }
}

/// On any day: every version of two days, one for each day of two weeks, each week of eight, each month of
/// twelve, and nothing over a year old. Said otherwise than the program says it.
fn follows_the_rules(left: &[Version], first: NaiveDate, today: NaiveDate) {
    let of = |day: NaiveDate| left.iter().filter(|version| version.at.date() == day).count();
    let ago = |days| today - Days::new(days);
    for days in (0..=2).filter(|days| ago(*days) >= first) {
        assert!(of(ago(days)) >= 3, "{today}: all of {}", ago(days));
    }
    for days in (3..=14).filter(|days| ago(*days) >= first) {
        let updates = left.iter().filter(|v| v.reason == Reason::BeforeUpdate && v.at.date() == ago(days));
        assert_eq!(of(ago(days)) - updates.count(), 1, "{today}: one of {}", ago(days));
    }
    for sunday in (15..=56).map(ago).filter(|day| day.weekday().num_days_from_sunday() == 0 && *day >= first)
    {
        assert!(of(sunday) >= 1, "{today}: the week that ended on {sunday}");
    }
    let year_ago = today.with_year(today.year() - 1).unwrap();
    for last in
        (15..=366).map(ago).filter(|day| (*day + Days::new(1)).day() == 1 && *day >= first.max(year_ago))
    {
        assert!(of(last) >= 1, "{today}: the month that ended on {last}");
    }
    assert!(left.iter().all(|version| version.at.date() >= year_ago), "{today}: nothing older than a year");
    assert_eq!(left[0].at.date(), today, "{today}: the newest");
}

/// What thinning is to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Then {
    /// It asks, and nothing goes.
    Asks,
    /// So many go.
    Goes(usize),
}
use Then::{Asks, Goes};

/// A name; the last of sixty days on which the dossier was saved at noon; then what the clock says at each
/// save, whether a version is made, and what thinning does. How many go was counted with a calendar.
type Case = (&'static str, &'static str, &'static [(&'static str, bool, Then)]);

/// Local time without a zone is all that the program sees: a night with another hour and a journey are steps
/// of the clock.
const CASES: [Case; 24] = [
    (
        "ten years back",
        "2026-11-21",
        &[("2016-11-22", true, Goes(0)), ("2016-11-22T13:00:00", false, Goes(0))],
    ),
    ("ten years ahead", "2026-11-21", &[("2036-11-22", true, Asks), ("2036-11-23", true, Asks)]),
    (
        "ten years back, and right again",
        "2026-11-21",
        &[("2016-11-22", true, Goes(0)), ("2026-11-22", true, Goes(1)), ("2026-11-23", true, Goes(1))],
    ),
    (
        "ten years ahead, and right again",
        "2026-11-21",
        &[("2036-11-22", true, Asks), ("2026-11-22", true, Goes(1)), ("2026-11-23", true, Goes(1))],
    ),
    (
        "ten years back for three weeks",
        "2026-11-21",
        &[
            ("2016-11-22", true, Goes(0)),
            ("2016-11-29", true, Goes(0)),
            // Three weeks did go by: of each week before the last is left.
            ("2016-12-13", true, Goes(12)),
            ("2026-12-13", true, Goes(3)),
        ],
    ),
    (
        "ten years ahead for three weeks",
        "2026-11-21",
        &[
            ("2036-11-22", true, Asks),
            ("2036-11-29", true, Asks),
            ("2036-12-13", true, Asks),
            ("2026-12-13", true, Goes(15)),
        ],
    ),
    (
        "two days back in a session",
        "2026-11-21",
        &[("2026-11-22", true, Goes(1)), ("2026-11-20", true, Goes(0))],
    ),
    (
        "a month ahead in a session",
        "2026-11-21",
        &[("2026-11-22", true, Goes(1)), ("2026-12-22", true, Goes(17))],
    ),
    (
        "thirteen months ahead in a session",
        "2026-11-21",
        &[("2026-11-22", true, Goes(1)), ("2027-12-23", true, Asks)],
    ),
    ("an hour back", "2026-11-21", &[("2026-11-22", true, Goes(1)), ("2026-11-22T11:00:00", false, Goes(0))]),
    (
        "back over midnight",
        "2026-11-21",
        &[("2026-11-22T00:10:00", true, Goes(1)), ("2026-11-21T23:50:00", true, Goes(0))],
    ),
    (
        "a clock that stands still",
        "2026-11-21",
        &[("2026-11-22", true, Goes(1)), ("2026-11-22", false, Goes(0))],
    ),
    (
        "the night in October with an hour twice",
        "2026-10-24",
        &[
            ("2026-10-25T02:30:00", true, Goes(1)),
            ("2026-10-25T02:10:00", false, Goes(0)),
            ("2026-10-25T03:00:00", false, Goes(0)),
        ],
    ),
    (
        "the night in March without an hour",
        "2026-03-28",
        &[("2026-03-29T01:59:59", true, Goes(1)), ("2026-03-29T03:00:00", false, Goes(0))],
    ),
    ("a leap day", "2028-02-28", &[("2028-02-29", true, Goes(1)), ("2028-03-01", true, Goes(1))]),
    (
        "a year after a leap day",
        "2028-02-29",
        &[("2029-02-28", true, Goes(21)), ("2029-03-01", true, Goes(1))],
    ),
    (
        "a year without a leap day",
        "2027-02-28",
        &[("2027-03-01", true, Goes(1)), ("2027-03-02", true, Goes(1))],
    ),
    (
        "New Year's Eve in week 53",
        "2026-12-30",
        &[("2026-12-31", true, Goes(1)), ("2027-01-01", true, Goes(1)), ("2027-01-04", true, Goes(3))],
    ),
    (
        "to Auckland",
        "2026-11-21",
        &[("2026-11-22T12:00:00", true, Goes(1)), ("2026-11-23T00:00:00", true, Goes(1))],
    ),
    (
        "to Los Angeles",
        "2026-11-21",
        &[("2026-11-22T06:00:00", true, Goes(1)), ("2026-11-21T21:00:00", true, Goes(0))],
    ),
    (
        "over the date line",
        "2026-11-21",
        &[("2026-11-22T12:00:00", true, Goes(1)), ("2026-11-21T11:00:00", true, Goes(0))],
    ),
    (
        "an empty battery: 1970",
        "2026-11-21",
        &[("1970-01-01T00:00:00", true, Goes(0)), ("2026-11-22", true, Goes(1))],
    ),
    (
        "past the end of 32 bits",
        "2038-01-18",
        &[("2038-01-19T03:14:08", true, Goes(1)), ("1901-12-13T20:45:52", true, Goes(0))],
    ),
    (
        "a year of five figures",
        "2026-11-21",
        &[("+12026-11-22", true, Asks), ("0001-01-01", true, Goes(0)), ("2026-11-22", true, Goes(1))],
    ),
];

#[test]
fn no_clock_costs_a_version() {
    for (name, last, moments) in CASES {
        let mut office = Office::new();
        office.sixty_days_up_to(day(last));
        let mut made = BTreeSet::new();
        for (now, is_made, then) in moments {
            let now = moment(now);
            let version = office.save(now, Reason::Daily);
            assert_eq!(version.is_some(), *is_made, "{name}, {now}");
            made.extend(version.map(|version| version.file_name()));
            let before = office.left();
            let thinned = match office.thin(now) {
                Thinned::ClockJumped => Asks,
                Thinned::Done { gone, broken } => {
                    assert_eq!(broken, [], "{name}, {now}");
                    Goes(gone.len())
                }
            };
            assert_eq!(thinned, *then, "{name}, {now}");
            let gone = if let Goes(count) = thinned { count } else { 0 };
            assert_eq!(office.left().len(), before.len() - gone, "{name}, {now}");
        }
        assert!(made.is_subset(&office.left()), "{name}: what was made meanwhile is there");
        let all = office.backups.all().unwrap();
        assert_eq!(all[0].generation, 60 + made.len() as u64, "{name}: the newest is the last that was made");
        assert!(all.is_sorted_by(|newer, older| newer.generation > older.generation), "{name}");
        let fresh = office.fresh();
        assert!(all.iter().all(|version| fresh.read(version).is_ok()), "{name}: every one opens");
    }
}

/// The owner says that the clock is right: then it is.
#[test]
fn after_the_question_the_rules_hold() {
    let mut office = Office::new();
    office.sixty_days_up_to(day("2026-11-21"));
    let now = moment("2036-11-22");
    let made = office.save(now, Reason::Daily).unwrap();
    assert_eq!(office.thin(now), Thinned::ClockJumped);
    let Thinned::Done { gone, .. } = office.backups.thin_as_confirmed(now, &Keep::default()).unwrap() else {
        panic!("it was asked already");
    };
    assert_eq!(gone.len(), 23);
    assert_eq!(office.left(), BTreeSet::from([made.file_name()]));
    assert_eq!(office.thin(now), Thinned::Done { gone: vec![], broken: vec![] }, "it is asked once");
}
