//! What ended or happened on a day, so that periods get real dates.

use crate::columns::columns;
use crate::list::{listed, parts};

listed!(Occurrence, OccurrenceId, "occurrence");

columns!(Occurrence { id, label, event, on, periods });

parts!(Occurrence by "occurrence" {
    periods, "occurrence_period", "period": "put_period.sql", "periods.sql";
});
