//! The one place of the window that reads the clock.

use chrono::{Local, NaiveDate, NaiveDateTime};

/// The day on the owner's calendar.
#[must_use]
pub fn today() -> NaiveDate {
    now().date()
}

/// The day and time of day on the owner's clock.
#[must_use]
#[expect(clippy::disallowed_methods, reason = "the shell reads the clock and passes it in")]
pub fn now() -> NaiveDateTime {
    Local::now().naive_local()
}
