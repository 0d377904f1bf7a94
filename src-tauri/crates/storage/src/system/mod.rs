//! Systems that hold personal data.

use crate::columns::columns;
use crate::list::{listed, parts};

listed!(System, SystemId, "system");

columns!(System {
    id,
    name,
    purpose,
    supplier,
    kind,
    administrator,
    hosting,
    storage_country,
    support_country,
    telemetry_country,
    provider_country,
    account,
    access_via,
    mfa,
    encryption,
    backup_term,
    risk_level,
    risk_date,
    impact_assessment,
    in_inventory_since,
    retired_on,
    is_published
});

parts!(System by "system" {});
