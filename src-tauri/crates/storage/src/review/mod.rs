//! Who looked over what.

use crate::columns::columns;
use crate::list::{listed, parts};

listed!(Review, ReviewId, "review");

columns!(Review { id, object, version, author, reviewer, date, verdict, remarks });

parts!(Review by "review" {});
