//! Security measures.

use crate::columns::columns;
use crate::list::{listed, parts};

listed!(SecurityMeasure, MeasureId, "measure");

columns!(SecurityMeasure { id, name, kind, description, public_text, systems, last_checked, evidence });

parts!(SecurityMeasure by "measure" {
    systems, "measure_system", "system": "put_system.sql", "systems.sql";
});
