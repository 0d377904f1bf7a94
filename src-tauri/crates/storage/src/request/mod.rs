//! Requests of people about their data.

use crate::columns::columns;
use crate::list::{listed, parts};

listed!(RightsRequest, RequestId, "request");

columns!(RightsRequest {
    id,
    reference,
    received_on,
    channel,
    right,
    identified_by,
    extended_until,
    extension_reason,
    decision,
    answered_on,
    proof
});

parts!(RightsRequest by "request" {});
