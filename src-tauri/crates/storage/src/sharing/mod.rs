//! What holds for all sharing.

use crate::columns::columns;
use crate::list::{single, single_parts};

single!(SharingPolicy, "sharing_policy");

columns!(SharingPolicy {
    sells_data,
    conditions,
    has_safeguards,
    records_basis,
    contracts_with_processors,
    other_relations
});

single_parts!(SharingPolicy {
    conditions, "sharing_condition", "condition": "clear_conditions.sql", "put_condition.sql", "conditions.sql";
});
