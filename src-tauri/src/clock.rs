//! The one place of the window that reads the clock.

use chrono::{Local, NaiveDate, NaiveDateTime};
use dossier::Now;
use std::time::Instant;

/// The day on the owner's calendar.
#[must_use]
pub fn today() -> NaiveDate {
    now().date()
}

/// The day and time of day on the owner's clock.
#[must_use]
pub fn now() -> NaiveDateTime {
    moment().naive_local()
}

/// The same, with how far that clock is from UTC.
#[must_use]
#[expect(clippy::disallowed_methods, reason = "the shell reads the clock and passes it in")]
pub fn moment() -> Now {
    Local::now().fixed_offset()
}

/// A moment to measure from: how long something took, whatever happens to the clock.
#[must_use]
#[expect(clippy::disallowed_methods, reason = "the shell measures how long it waits")]
pub fn instant() -> Instant {
    Instant::now()
}
