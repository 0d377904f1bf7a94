//! Processes of the firm.

use crate::columns::columns;
use crate::list::{listed, parts};

listed!(BusinessProcess, BusinessProcessId, "business_process");

columns!(BusinessProcess { id, name, in_short, owner });

parts!(BusinessProcess by "business_process" {});
