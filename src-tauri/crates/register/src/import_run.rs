//! What was brought in from a file, so that a fact can say where it came from.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::ImportRunId;

/// One import.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct ImportRun {
    /// Stable id.
    pub id: ImportRunId,
    /// Name of the file, without its folder.
    pub file_name: String,
    /// SHA-256 of the file, hexadecimal.
    pub file_hash: String,
    /// Its format: `json`, `xlsx`, ….
    pub format: String,
    /// When.
    pub date: Option<NaiveDate>,
    /// Which column became which field.
    pub mapping: Vec<ColumnMapping>,
    /// What could not be taken over, and why.
    pub issues: Vec<ImportIssue>,
}

/// A column of an imported table and the field it became.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct ColumnMapping {
    /// Heading of the column.
    pub column: String,
    /// Field id; empty when it was not taken over.
    pub field: String,
}

/// Something an import could not take over.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct ImportIssue {
    /// Row, counted from 1, the heading included.
    pub row: u32,
    /// Heading of the column.
    pub column: String,
    /// What was wrong, in one Dutch sentence.
    pub text: String,
}
