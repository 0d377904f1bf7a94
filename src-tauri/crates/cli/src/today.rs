//! The computer's date: the one place of the command line that reads the clock.

use chrono::{Local, NaiveDate};

/// The day that was given, else the computer's.
pub(crate) fn or(on: Option<NaiveDate>) -> NaiveDate {
    #[expect(
        clippy::disallowed_methods,
        reason = "without --on today is the computer's date; every use case gets it passed in"
    )]
    on.unwrap_or_else(|| Local::now().date_naive())
}
