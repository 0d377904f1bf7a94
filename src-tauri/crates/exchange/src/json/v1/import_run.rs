//! What was brought in from a file, so that a fact can say where it came from.

use super::date::Date;
use super::id::{ImportRunId, Own};
use super::macros::record;
use super::text::{Name, Text};

record! {
    /// One import.
    ImportRun;
    required {
        /// Stable id.
        id: Own<ImportRunId>,
    }
    optional {
        /// Name of the file, without its folder.
        file_name: Name,
        /// SHA-256 of the file, hexadecimal.
        file_hash: Name,
        /// Its format: `json`, `xlsx`, ….
        format: Name,
        /// When.
        date: Option<Date>,
        /// Which column became which field.
        mapping: Vec<ColumnMapping>,
        /// What could not be taken over, and why.
        issues: Vec<ImportIssue>,
    }
}

record! {
    /// A column of an imported table and the field it became.
    ColumnMapping;
    optional {
        /// Heading of the column.
        column: Name,
        /// Field id; empty when it was not taken over.
        field: Name,
    }
}

record! {
    /// Something an import could not take over.
    ImportIssue;
    optional {
        /// Row, counted from 1, the heading included.
        row: u32,
        /// Heading of the column.
        column: Name,
        /// What was wrong, in one Dutch sentence.
        text: Text,
    }
}
