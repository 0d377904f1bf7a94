//! What was deleted.

use crate::columns::columns;
use crate::list::{listed, parts};

listed!(DeletionEvent, DeletionEventId, "deletion_event");

columns!(DeletionEvent {
    id,
    period,
    request,
    occurrence,
    through,
    scope,
    systems,
    done_on,
    done_by,
    method,
    proof
});

parts!(DeletionEvent by "deletion_event" {
    systems, "deletion_system", "system": "put_system.sql", "systems.sql";
});
