//! Dates of which the day, or even the month, may be unknown: "september 2021".

use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error};

/// A year, a month in a year, or a day. Written as `2021`, `2021-09` or `2021-09-08`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
#[cfg_attr(feature = "ipc", ts(type = "string"))]
pub struct PartialDate {
    year: u16,
    /// 1 to 12, or 0 when unknown.
    month: u8,
    /// 1 to 31, or 0 when unknown.
    day: u8,
}

impl PartialDate {
    /// From `2021`, `2021-09` or `2021-09-08`; `None` when it is no such date.
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split('-');
        let year: u16 = part(parts.next()?, 4)?;
        let month: u8 = parts.next().map_or(Some(0), |m| part(m, 2).filter(|m| (1..=12).contains(m)))?;
        let day: u8 = parts.next().map_or(Some(0), |d| part(d, 2).filter(|d| (1..=31).contains(d)))?;
        if parts.next().is_some() || year == 0 {
            return None;
        }
        let date = Self { year, month, day };
        (day == 0 || date.day().is_some()).then_some(date)
    }

    /// The year.
    pub fn year(self) -> i32 {
        i32::from(self.year)
    }

    /// The month, 1 to 12, when known.
    pub fn month(self) -> Option<u32> {
        (self.month > 0).then_some(u32::from(self.month))
    }

    /// The day itself, when year, month and day are known.
    pub fn day(self) -> Option<chrono::NaiveDate> {
        (self.day > 0)
            .then(|| chrono::NaiveDate::from_ymd_opt(self.year(), self.month.into(), self.day.into()))
            .flatten()
    }
}

/// Digits only, and exactly `width` of them: `i32::from_str` would take `+21`.
fn part<N: std::str::FromStr>(text: &str, width: usize) -> Option<N> {
    (text.len() == width && text.bytes().all(|b| b.is_ascii_digit())).then(|| text.parse().ok()).flatten()
}

impl From<chrono::NaiveDate> for PartialDate {
    fn from(date: chrono::NaiveDate) -> Self {
        use chrono::Datelike;
        Self { year: date.year().clamp(1, 9999) as u16, month: date.month() as u8, day: date.day() as u8 }
    }
}

impl std::fmt::Display for PartialDate {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:04}", self.year)?;
        if self.month > 0 {
            write!(f, "-{:02}", self.month)?;
        }
        if self.day > 0 {
            write!(f, "-{:02}", self.day)?;
        }
        Ok(())
    }
}

impl Serialize for PartialDate {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for PartialDate {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<str>::deserialize(from)?;
        Self::parse(&text)
            .ok_or_else(|| D::Error::custom(format!("{text:?} is no date (2021, 2021-09 or 2021-09-08)")))
    }
}

#[cfg(test)]
mod tests {
    use super::PartialDate;

    #[test]
    fn a_date_is_written_as_it_was_known() {
        for text in ["2021", "2021-09", "2024-02-29"] {
            assert_eq!(PartialDate::parse(text).map(|d| d.to_string()).as_deref(), Some(text));
        }
    }

    #[test]
    fn what_is_no_date_is_refused() {
        for text in ["", "21", "2021-13", "2021-00", "2023-02-29", "2021-9", "2021-09-08-01", "+021", "0000"]
        {
            assert_eq!(PartialDate::parse(text), None, "{text:?}");
        }
    }
}
