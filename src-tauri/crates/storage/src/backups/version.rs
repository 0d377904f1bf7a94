//! A kept version: what its file's name says, so that a list needs no database.

use std::cmp::Ordering;

use chrono::{Datelike, NaiveDate, NaiveDateTime, NaiveTime, Timelike};

/// Why a version was kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Reason {
    /// The first save of a day keeps what stood there.
    Daily,
    /// Before an import into the dossier.
    BeforeImport,
    /// Before a newer program changed the tables of the file.
    BeforeUpdate,
    /// Before another version of the dossier was put into it.
    BeforeMerge,
    /// Before many records were removed at once.
    BeforeRemoval,
    /// Before the history was cleared.
    BeforeCleanUp,
    /// Before the file was overwritten in place, where none could be made beside it.
    BeforeOverwrite,
}

impl Reason {
    /// All of them.
    pub const ALL: [Self; 7] = [
        Self::Daily,
        Self::BeforeImport,
        Self::BeforeUpdate,
        Self::BeforeMerge,
        Self::BeforeRemoval,
        Self::BeforeCleanUp,
        Self::BeforeOverwrite,
    ];

    /// What an owner reads: "dagelijks", "voor import".
    pub fn dutch(self) -> &'static str {
        match self {
            Self::Daily => "dagelijks",
            Self::BeforeImport => "voor import",
            Self::BeforeUpdate => "voor bijwerken",
            Self::BeforeMerge => "voor samenvoegen",
            Self::BeforeRemoval => "voor verwijderen",
            Self::BeforeCleanUp => "voor opruimen",
            Self::BeforeOverwrite => "voor overschrijven",
        }
    }

    /// The same in a file's name.
    fn in_name(self) -> String {
        self.dutch().replace(' ', "-")
    }
}

/// A version that was kept. The order is that of the dossier's files, not of the clock: first by generation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Version {
    /// How many files of this dossier were written up to the one that was kept.
    pub generation: u64,
    /// When it was kept, in the local time of that moment, to the second. Only as good as the clock was.
    pub at: NaiveDateTime,
    /// Why it was kept.
    pub reason: Reason,
    /// 1, unless others were kept for the same reason in the same second.
    pub number: u32,
    /// The length of its file, in bytes.
    pub bytes: u64,
}

impl Version {
    /// A version with a moment that a name can carry.
    pub(crate) fn new(generation: u64, at: NaiveDateTime, reason: Reason, number: u32, bytes: u64) -> Self {
        let nameable = |year| (0..=9999).contains(&year);
        // A clock may say anything; without a name the version could not be found again.
        let day = if nameable(at.year()) { at.date() } else { NaiveDate::default() };
        let (hour, minute, second) = (at.hour(), at.minute(), at.second());
        let time = NaiveTime::from_hms_opt(hour, minute, second).unwrap_or_default();
        Self { generation, at: day.and_time(time), reason, number, bytes }
    }

    /// `00000042-20261122T140300-dagelijks.verantwoord`: sorts like the versions do, on any disk.
    pub fn file_name(&self) -> String {
        let Self { generation, at, reason, number, bytes: _ } = self;
        let reason = reason.in_name();
        let number = if *number > 1 { format!("-{number}") } else { String::new() };
        format!("{generation:08}-{}-{reason}{number}.verantwoord", at.format("%Y%m%dT%H%M%S"))
    }

    /// The version whose file has this name. None for every name that this program would not give.
    pub(crate) fn of(file_name: &str, bytes: u64) -> Option<Self> {
        let mut parts = file_name.strip_suffix(".verantwoord")?.splitn(3, '-');
        let generation = parts.next()?.parse().ok()?;
        let at = NaiveDateTime::parse_from_str(parts.next()?, "%Y%m%dT%H%M%S").ok()?;
        let rest = parts.next()?;
        let (reason, number) =
            Reason::ALL.into_iter().find_map(|reason| match rest.strip_prefix(&reason.in_name())? {
                "" => Some((reason, 1)),
                number => Some((reason, number.strip_prefix('-')?.parse().ok()?)),
            })?;
        let version = Self::new(generation, at, reason, number, bytes);
        // One name for one version: `+42-…` and `…-dagelijks-01` are somebody else's.
        (version.number > 0 && version.file_name() == file_name).then_some(version)
    }

    /// Which of two came first.
    pub(crate) fn order(&self, other: &Self) -> Ordering {
        let key = |version: &Self| (version.generation, version.at, version.number, version.reason);
        key(self).cmp(&key(other))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> NaiveDateTime {
        text.parse().expect("a moment")
    }

    fn name(generation: u64, moment: &str, reason: Reason, number: u32) -> String {
        Version::new(generation, at(moment), reason, number, 0).file_name()
    }

    #[test]
    fn a_name_says_generation_time_and_reason() {
        assert_eq!(
            name(42, "2026-11-22T14:03:00.750", Reason::Daily, 1),
            "00000042-20261122T140300-dagelijks.verantwoord"
        );
        assert_eq!(
            name(1_234_567_890, "2026-01-02T00:00:09", Reason::BeforeUpdate, 3),
            "1234567890-20260102T000009-voor-bijwerken-3.verantwoord"
        );
    }

    #[test]
    fn every_name_leads_back_to_its_version() {
        for reason in Reason::ALL {
            for generation in [0, 1, 42, 99_999_999, 100_000_000, u64::MAX] {
                for moment in ["0000-01-01T00:00:00", "2024-02-29T23:59:59", "9999-12-31T12:00:00"] {
                    for number in [1, 2, 10] {
                        let version = Version::new(generation, at(moment), reason, number, 7);
                        assert_eq!(Version::of(&version.file_name(), 7), Some(version));
                    }
                }
            }
        }
    }

    /// What a file may be called on Windows: no colon and the like, no space or dot at the end.
    #[test]
    fn a_name_can_stand_on_any_disk() {
        for reason in Reason::ALL {
            let name = name(u64::MAX, "2026-11-22T14:03:00", reason, u32::MAX);
            assert!(name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-.".contains(&byte)), "{name}");
            assert!(name.len() < 100, "{name}");
        }
    }

    #[test]
    fn names_sort_as_the_versions_came() {
        let in_order = [
            name(9, "2026-11-22T14:03:00", Reason::Daily, 1),
            name(10, "2016-11-22T14:03:00", Reason::Daily, 1),
            name(10, "2026-01-31T09:00:00", Reason::BeforeImport, 1),
            name(10, "2026-11-22T14:03:00", Reason::BeforeImport, 1),
            name(11, "2026-11-22T14:02:59", Reason::Daily, 1),
            name(99_999_999, "2026-11-22T14:02:59", Reason::Daily, 1),
        ];
        let mut sorted = in_order.clone();
        sorted.sort();
        assert_eq!(sorted, in_order);
        let versions: Vec<Version> = in_order.iter().filter_map(|name| Version::of(name, 0)).collect();
        assert_eq!(versions.len(), in_order.len());
        assert!(versions.is_sorted_by(|a, b| a.order(b) == Ordering::Less));
    }

    #[test]
    fn a_name_of_somebody_else_is_no_version() {
        for name in [
            "",
            ".verantwoord",
            "Bakkerij Jansen.verantwoord",
            "00000042-20261122T140300-dagelijks",
            "00000042-20261122T140300-dagelijks.verantwoord.tmp",
            "00000042-20261122T140300-dagelijks (1).verantwoord",
            "00000042-20261122T140300-wekelijks.verantwoord",
            "00000042-20261122T140300-dagelijks-0.verantwoord",
            "00000042-20261122T140300-dagelijks-1.verantwoord",
            "00000042-20261122T140300-dagelijks-02.verantwoord",
            "00000042-20261122T140300-dagelijks-.verantwoord",
            "42-20261122T140300-dagelijks.verantwoord",
            "+0000042-20261122T140300-dagelijks.verantwoord",
            "-0000042-20261122T140300-dagelijks.verantwoord",
            "00000042-20260230T140300-dagelijks.verantwoord",
            "00000042-20261122T240300-dagelijks.verantwoord",
            "00000042-2026-11-22-dagelijks.verantwoord",
            "00000042-20261122t140300-dagelijks.verantwoord",
            "99999999999999999999-20261122T140300-dagelijks.verantwoord",
            ".00000042-20261122T140300-dagelijks.verantwoord.a1b2c3.tmp",
        ] {
            assert_eq!(Version::of(name, 0), None, "{name}");
        }
    }

    /// A clock that says a year no name can carry must not cost the version.
    #[test]
    fn a_version_of_any_clock_has_a_name() {
        for moment in [NaiveDateTime::MIN, NaiveDateTime::MAX] {
            let version = Version::new(1, moment, Reason::Daily, 1, 0);
            assert_eq!(Version::of(&version.file_name(), 0), Some(version));
        }
    }
}
