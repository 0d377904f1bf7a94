//! How the register is kept.

use crate::columns::columns;
use crate::list::{single, single_parts};

single!(Governance, "governance");

columns!(Governance {
    describes_register,
    agreements_recorded,
    purposes_tied_to_processes,
    categories_from_schedule,
    hosting_recorded,
    four_eyes
});
columns!(FourEyes { required, reason });

single_parts!(Governance {});
