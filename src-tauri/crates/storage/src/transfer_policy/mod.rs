//! What holds for all transfers.

use crate::columns::columns;
use crate::list::{single, single_parts};

single!(TransferPolicy, "transfer_policy");

columns!(TransferPolicy { leaves_eea, only_if_needed, asks_eu_servers, asks_standard_clauses });

single_parts!(TransferPolicy {});
