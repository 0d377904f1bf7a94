//! What holds for all keeping.

use crate::columns::columns;
use crate::list::{single, single_parts};

single!(RetentionPolicy, "retention_policy");

columns!(RetentionPolicy {
    depends_on_kind,
    no_longer_than_needed,
    default_period,
    every_category_has_period,
    is_documented,
    staff_is_instructed,
    holds_for_disputes,
    inventory_date
});

single_parts!(RetentionPolicy {});
