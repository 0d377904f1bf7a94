//! Findings the owner set aside.

use crate::columns::columns;
use crate::list::unnamed;

unnamed!(SetAside, "set_aside");

columns!(SetAside { check, record, field, reason, until });
