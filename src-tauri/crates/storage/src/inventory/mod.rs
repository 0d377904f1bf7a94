//! Days on which all systems were listed.

use crate::columns::columns;
use crate::list::unnamed;

unnamed!(SystemInventory, "system_inventory");

columns!(SystemInventory { date, by, note });
