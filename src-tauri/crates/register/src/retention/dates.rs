//! Dates that follow from a rule: the last day to keep and the first day to delete, and the way back.
//!
//! Counted as law and authority count: a term from a moment ends on the same date minus one day, so
//! data may go on that same date. Where the month has no such date (29 February, the 31st), they may
//! go on the first day of the next month. A term from the year after a moment ends on 31 December.
//! A term of nothing has no dates, and neither has one that ends after the year 9999.

use chrono::{Datelike, Days, Months, NaiveDate};

use super::{Duration, StartShift, Term, Unit};

/// How long something with a known starting moment is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Kept {
    /// The last day on which it is kept (bewaren tot en met).
    pub last_day: NaiveDate,
    /// The first day on which it may go, or must when the term is a maximum.
    pub first_day_to_delete: NaiveDate,
}

impl Kept {
    /// Kept until this first day to delete; nothing for the first day there is.
    fn until(first_day_to_delete: NaiveDate) -> Option<Self> {
        Some(Self { last_day: first_day_to_delete.pred_opt()?, first_day_to_delete })
    }

    /// Kept through this day, as what is kept until something happens, which happens on this day.
    pub fn through(last_day: NaiveDate) -> Option<Self> {
        Self::until(written(last_day.succ_opt()?)?)
    }
}

impl Term {
    /// The span of time in it: the term itself, or the "hooguit" of one that ends with an event.
    pub fn duration(&self) -> Option<Duration> {
        match self {
            Self::Fixed(duration) | Self::Maximum(duration) | Self::Minimum(duration) => Some(*duration),
            Self::Until { at_most, .. } => *at_most,
            Self::Criterion { .. }
            | Self::ClientInstruction { .. }
            | Self::WhileActive
            | Self::NotKept { .. } => None,
        }
    }
}

/// How long something is kept whose starting moment is this day. `None` when the term is no span of time,
/// is 0, or ends after the year 9999.
pub fn kept(term: &Term, shift: StartShift, moment: NaiveDate) -> Option<Kept> {
    kept_for(term.duration()?, shift, moment)
}

/// The same for a span of time.
pub fn kept_for(duration: Duration, shift: StartShift, moment: NaiveDate) -> Option<Kept> {
    if duration.amount == 0 {
        return None;
    }
    let start = match shift {
        StartShift::None => moment,
        StartShift::NextJanuary => first_of_year(moment.year().checked_add(1)?)?,
    };
    Kept::until(written(later(start, duration)?)?)
}

/// The latest moment whose data may go on this day: everything that started then or before may go,
/// nothing that started after. With [`StartShift::NextJanuary`] it is a 31 December. `None` for a term of 0,
/// or one that takes us back before the year 0.
pub fn started_through(duration: Duration, shift: StartShift, today: NaiveDate) -> Option<NaiveDate> {
    if duration.amount == 0 {
        return None;
    }
    let start = earlier(today, duration)?;
    written(match shift {
        StartShift::None => start,
        StartShift::NextJanuary => first_of_year(start.year())?.pred_opt()?,
    })
}

/// The first day after a term that starts on this day.
fn later(start: NaiveDate, duration: Duration) -> Option<NaiveDate> {
    if let Some(days) = in_days(duration)? {
        return start.checked_add_days(Days::new(days));
    }
    let same_or_month_end = start.checked_add_months(in_months(duration)?)?;
    if same_or_month_end.day() == start.day() {
        Some(same_or_month_end)
    } else {
        same_or_month_end.succ_opt()
    }
}

/// The latest start whose term is over on this day. The end of a month stands for the days it lacks:
/// whatever started on a day that does not exist there goes on the first of the next month, so later.
fn earlier(today: NaiveDate, duration: Duration) -> Option<NaiveDate> {
    if let Some(days) = in_days(duration)? {
        return today.checked_sub_days(Days::new(days));
    }
    today.checked_sub_months(in_months(duration)?)
}

/// Days, when the unit is one of days; the outer `None` is too many to count.
fn in_days(duration: Duration) -> Option<Option<u64>> {
    let days_each = match duration.unit {
        Unit::Day => 1,
        Unit::Week => 7,
        Unit::Month | Unit::Year => return Some(None),
    };
    u64::from(duration.amount).checked_mul(days_each).map(Some)
}

fn in_months(duration: Duration) -> Option<Months> {
    let months_each = match duration.unit {
        Unit::Month => 1,
        Unit::Year => 12,
        Unit::Day | Unit::Week => return None,
    };
    duration.amount.checked_mul(months_each).map(Months::new)
}

fn first_of_year(year: i32) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(year, 1, 1)
}

/// A day that a date of ten characters can say: nobody keeps anything from before the year 0 or past 9999.
fn written(day: NaiveDate) -> Option<NaiveDate> {
    (0..=9999).contains(&day.year()).then_some(day)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a day")
    }

    const fn of(amount: u32, unit: Unit) -> Duration {
        Duration { amount, unit }
    }

    use StartShift::{NextJanuary, None as Moment};
    use Unit::{Day, Month, Week, Year};

    /// What, the term, from when it counts, the moment, kept through, deletable from.
    type Vector = (&'static str, u32, Unit, StartShift, &'static str, &'static str, &'static str);

    #[rustfmt::skip] // a table reads by its columns
    const VECTORS: &[Vector] = &[
        ("inkoopfactuur",                  7, Year,  NextJanuary, "2022-06-15", "2029-12-31", "2030-01-01"),
        ("contract eindigt",               7, Year,  NextJanuary, "2026-09-30", "2033-12-31", "2034-01-01"),
        ("kopie ID, uit dienst",           5, Year,  NextJanuary, "2026-03-15", "2031-12-31", "2032-01-01"),
        ("pand in gebruik, Wet OB 34a",    9, Year,  NextJanuary, "2022-04-01", "2031-12-31", "2032-01-01"),
        ("OSS-levering",                  10, Year,  NextJanuary, "2022-05-20", "2032-12-31", "2033-01-01"),
        ("Wwft, relatie voorbij",          5, Year,  Moment,      "2026-03-15", "2031-03-14", "2031-03-15"),
        ("Wwft, op een schrikkeldag",      5, Year,  Moment,      "2024-02-29", "2029-02-28", "2029-03-01"),
        ("sollicitant afgewezen",          4, Week,  Moment,      "2026-11-02", "2026-11-29", "2026-11-30"),
        ("personeelsdossier, uit dienst",  2, Year,  Moment,      "2026-03-31", "2028-03-30", "2028-03-31"),
        ("camerabeeld",                    4, Week,  Moment,      "2026-11-01", "2026-11-28", "2026-11-29"),
        // Not in the law's list: the ends of months.
        ("31 januari, 1 maand",            1, Month, Moment,      "2026-01-31", "2026-02-28", "2026-03-01"),
        ("31 januari, schrikkeljaar",      1, Month, Moment,      "2028-01-31", "2028-02-29", "2028-03-01"),
        ("30 november, 3 maanden",         3, Month, Moment,      "2026-11-30", "2027-02-28", "2027-03-01"),
        ("31 augustus, 6 maanden",         6, Month, Moment,      "2026-08-31", "2027-02-28", "2027-03-01"),
        ("31 maart, 1 maand",              1, Month, Moment,      "2026-03-31", "2026-04-30", "2026-05-01"),
        ("29 februari, 4 jaar",            4, Year,  Moment,      "2024-02-29", "2028-02-28", "2028-02-29"),
        ("29 februari 2096, over de eeuw", 4, Year,  Moment,      "2096-02-29", "2100-02-28", "2100-03-01"),
        ("oudejaarsdag",                   7, Year,  NextJanuary, "2025-12-31", "2032-12-31", "2033-01-01"),
        ("nieuwjaarsdag",                  7, Year,  NextJanuary, "2026-01-01", "2033-12-31", "2034-01-01"),
        ("een dag",                        1, Day,   Moment,      "2026-12-31", "2026-12-31", "2027-01-01"),
        ("52 weken",                      52, Week,  Moment,      "2026-01-01", "2026-12-30", "2026-12-31"),
    ];

    #[test]
    fn the_vectors_of_the_law_hold_both_ways() {
        for &(what, amount, unit, shift, moment, through, from) in VECTORS {
            let wanted = Kept { last_day: day(through), first_day_to_delete: day(from) };
            for term in [
                Term::Fixed(of(amount, unit)),
                Term::Minimum(of(amount, unit)),
                Term::Maximum(of(amount, unit)),
                Term::Until { event: "u stopt".to_owned(), at_most: Some(of(amount, unit)) },
            ] {
                assert_eq!(kept(&term, shift, day(moment)), Some(wanted), "{what}");
            }
            let through = started_through(of(amount, unit), shift, day(from)).expect("a day");
            assert!(through >= day(moment), "{what}: on {from} everything through {through} may go");
            let before = started_through(of(amount, unit), shift, day(from).pred_opt().expect("a day"));
            assert!(before.expect("a day") < day(moment), "{what}: not a day earlier");
        }
    }

    #[test]
    fn what_cannot_be_counted_has_no_dates() {
        let moment = day("2026-11-21");
        for term in [
            Term::WhileActive,
            Term::Criterion { criterion: "u klant bent".to_owned() },
            Term::ClientInstruction { client: "onze klant".to_owned() },
            Term::NotKept { after: "de controle".to_owned() },
            Term::Until { event: "u zich afmeldt".to_owned(), at_most: None },
            Term::Fixed(of(0, Year)),
            Term::Fixed(of(0, Day)),
            Term::Fixed(of(10_000, Year)),
            Term::Maximum(of(u32::MAX, Year)),
            Term::Maximum(of(u32::MAX, Month)),
            Term::Minimum(of(u32::MAX, Week)),
            Term::Fixed(of(u32::MAX, Day)),
        ] {
            for shift in [Moment, NextJanuary] {
                assert_eq!(kept(&term, shift, moment), None, "{term:?}");
            }
        }
        assert_eq!(kept(&Term::Fixed(of(1, Day)), Moment, NaiveDate::MAX), None);
        assert_eq!(kept(&Term::Fixed(of(1, Day)), NextJanuary, NaiveDate::MAX), None);
        assert_eq!(Kept::through(NaiveDate::MAX), None);
        for duration in [of(0, Day), of(0, Month), of(10_000, Year), of(u32::MAX, Year), of(u32::MAX, Week)] {
            for shift in [Moment, NextJanuary] {
                assert_eq!(started_through(duration, shift, moment), None, "{duration:?}");
            }
        }
        assert_eq!(started_through(of(1, Year), NextJanuary, NaiveDate::MIN), None);
    }

    #[test]
    fn what_ends_with_an_event_is_kept_through_its_day() {
        let kept = Kept::through(day("2026-03-31")).expect("a day");
        assert_eq!((kept.last_day, kept.first_day_to_delete), (day("2026-03-31"), day("2026-04-01")));
    }

    /// A calendar walked a day at a time; knows the lengths of months and nothing of chrono.
    mod walked {
        /// Year, month, day.
        pub(super) type Date = (i32, u32, u32);

        pub(super) fn next((year, month, day): Date) -> Date {
            let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
            let last = match month {
                2 if leap => 29,
                2 => 28,
                4 | 6 | 9 | 11 => 30,
                _ => 31,
            };
            match (month, day) {
                (12, 31) => (year + 1, 1, 1),
                (_, day) if day == last => (year, month + 1, 1),
                _ => (year, month, day + 1),
            }
        }

        /// The first day to delete: each day is asked whether the term is over.
        pub(super) fn first_day_to_delete(amount: u32, unit: &str, next_january: bool, moment: Date) -> Date {
            let mut start = moment;
            while next_january && (start.0 == moment.0 || start.1 != 1 || start.2 != 1) {
                start = next(start);
            }
            let mut today = start;
            let (mut days, mut months) = (0_u32, 0_u32);
            loop {
                let over = match unit {
                    "day" => days == amount,
                    "week" => days == 7 * amount,
                    // The same date, or past the month in which that date should have been.
                    "month" => months > amount || months == amount && today.2 >= start.2,
                    _ => months > 12 * amount || months == 12 * amount && today.2 >= start.2,
                };
                if over {
                    return today;
                }
                today = next(today);
                days += 1;
                months += u32::from(today.2 == 1);
            }
        }
    }

    /// Marsaglia's xorshift: the same cases in every run.
    struct Chance(u64);

    impl Chance {
        fn below(&mut self, bound: u32) -> u32 {
            self.0 ^= self.0 << 13;
            self.0 ^= self.0 >> 7;
            self.0 ^= self.0 << 17;
            u32::try_from(self.0 % u64::from(bound)).expect("less than a u32")
        }
    }

    #[test]
    fn a_hundred_thousand_cases_are_as_walked_day_by_day() {
        let mut chance = Chance(0x2026_1121);
        let first = day("1990-01-01");
        let days = u32::try_from((day("2061-01-01") - first).num_days()).expect("some 26,000");
        let date = |day: NaiveDate| (day.year(), day.month(), day.day());
        let mut seen = [0_u32; 8];
        for _ in 0..100_000 {
            let mut moment = first + Days::new(chance.below(days).into());
            // Every eighth moment is a leap day or the end of a month, where counting goes wrong.
            if chance.below(8) == 0 {
                moment = moment.with_day(28).expect("every month has a 28th");
                while moment.succ_opt().expect("a day").month() == moment.month() {
                    moment = moment.succ_opt().expect("a day");
                }
            }
            let shift = [Moment, NextJanuary][chance.below(2) as usize];
            let rare = chance.below(40) == 0; // long terms are long walks
            let (unit, word, most) = match chance.below(4) {
                0 => (Day, "day", 400),
                1 => (Week, "week", 60),
                2 => (Month, "month", if rare { 240 } else { 18 }),
                _ => (Year, "year", if rare { 40 } else { 3 }),
            };
            let duration = of(1 + chance.below(most), unit);
            seen[unit as usize * 2 + shift as usize] += 1;
            let case = format!("{duration:?} {shift:?} from {moment}");

            let walk = |moment| {
                walked::first_day_to_delete(duration.amount, word, shift == NextJanuary, date(moment))
            };
            let kept = kept_for(duration, shift, moment).expect("a day of this age");
            assert_eq!(date(kept.first_day_to_delete), walk(moment), "{case}");
            assert_eq!(walked::next(date(kept.last_day)), date(kept.first_day_to_delete), "{case}");

            // And back: seen from a day around the end, which moments are over?
            let today = kept.first_day_to_delete + Days::new(chance.below(4).into()) - Days::new(2);
            let through = started_through(duration, shift, today).expect("a day of this age");
            assert!(walk(through) <= date(today), "{case}: {through} may go on {today}");
            let after = through.succ_opt().expect("a day");
            assert!(walk(after) > date(today), "{case}: {after} may not yet go on {today}");
        }
        assert!(seen.iter().all(|cases| *cases > 10_000), "each unit and start: {seen:?}");
    }
}
