//! What holds for all security.

use crate::columns::columns;
use crate::list::{single, single_parts};

single!(SecurityPolicy, "security_policy");

columns!(SecurityPolicy { binds_third_parties, advises_on_login, asks_to_report });

single_parts!(SecurityPolicy {});
