//! Remarks at single facts.

use crate::columns::columns;
use crate::list::unnamed;

unnamed!(FieldNote, "note");

columns!(FieldNote { record, field, note, changed_at, changed_by, source });
