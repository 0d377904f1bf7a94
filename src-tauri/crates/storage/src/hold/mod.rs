//! What stops deletion for a while.

use crate::columns::columns;
use crate::list::{listed, parts};

listed!(Hold, HoldId, "hold");

columns!(Hold { id, reason, from, until, activities });

parts!(Hold by "hold" {
    activities, "hold_activity", "activity": "put_activity.sql", "activities.sql";
});
