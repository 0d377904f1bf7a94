//! Transfers outside the EEA.

use crate::columns::columns;
use crate::list::{listed, parts};

listed!(Transfer, TransferId, "transfer");

columns!(Transfer {
    id,
    recipient,
    purpose,
    country,
    safeguards,
    decision,
    assessed_on,
    copy_available,
    attachment
});

parts!(Transfer by "transfer" {
    safeguards, "transfer_safeguard", "safeguard": "put_safeguard.sql", "safeguards.sql";
});
