//! The computer's clock: the one place of the command line that reads it.

use chrono::{Local, NaiveDate};
use dossier::Now;

/// The day that was given, else the computer's.
pub(crate) fn or(on: Option<NaiveDate>) -> NaiveDate {
    #[expect(
        clippy::disallowed_methods,
        reason = "without --on today is the computer's date; every use case gets it passed in"
    )]
    on.unwrap_or_else(|| Local::now().date_naive())
}

/// This moment.
#[expect(clippy::disallowed_methods, reason = "every use case gets the clock passed in")]
pub(crate) fn now() -> Now {
    Local::now().fixed_offset()
}
