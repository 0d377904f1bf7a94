//! What is known about a single fact besides its value: a remark, who changed it, where it came from.

use chrono::NaiveDateTime;
use serde::{Deserialize, Serialize};

/// A remark at one field of one record.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct FieldNote {
    /// The record: `organisation`, `activity/nieuwsbrief`.
    pub record: String,
    /// The field's id: `activity.retention`.
    pub field: String,
    /// The owner's remark, or the reason why the question does not apply.
    pub note: String,
    /// When the value last changed.
    pub changed_at: Option<NaiveDateTime>,
    /// Who changed it.
    pub changed_by: String,
    /// Where it came from: a preset, an import and its row, the old statement.
    pub source: String,
}
