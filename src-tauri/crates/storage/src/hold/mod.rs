//! What stops deletion for a while.

use crate::columns::columns;
use crate::list::{listed, parts};

listed!(Hold, HoldId, "hold");

columns!(Hold { id, reason, from, until, activities, periods, occurrences });

parts!(Hold by "hold" {
    activities, "hold_activity", "activity": "put_activity.sql", "activities.sql";
    periods, "hold_period", "period": "put_period.sql", "periods.sql";
    occurrences, "hold_occurrence", "occurrence": "put_occurrence.sql", "occurrences.sql";
});
