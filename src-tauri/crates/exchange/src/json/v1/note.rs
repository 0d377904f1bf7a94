//! What is known about a single fact besides its value: a remark, who changed it, where it came from.

use super::date::DateTime;
use super::macros::record;
use super::text::{Name, Text};

record! {
    /// A remark at one field of one record.
    FieldNote;
    optional {
        /// The record: `organisation`, `activity/nieuwsbrief`.
        record: Name,
        /// The field's id: `activity.retention`.
        field: Name,
        /// The owner's remark, or the reason why the question does not apply.
        note: Text,
        /// When the value last changed.
        changed_at: Option<DateTime>,
        /// Who changed it.
        changed_by: Name,
        /// Where it came from: a preset, an import and its row, the old statement.
        source: Text,
    }
}
