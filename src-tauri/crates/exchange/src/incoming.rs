//! What every import becomes: records, and remarks about what did not fit.

use register::Register;

/// What was read from a file, before it meets the dossier ([`crate::merge`]).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Incoming {
    /// The records. Only a complete register has all kinds; a table of activities has one.
    pub register: Register,
    /// What could not be taken over as it was, in the order of the file.
    pub remarks: Vec<Remark>,
}

/// Something about one value of the file that the owner should know.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Remark {
    /// Row of a table, counted from 1, the heading included; `None` for a file without rows.
    pub row: Option<u32>,
    /// Heading of the column, or record and field in a file without columns:
    /// `recipient/postnl: recipient.country`.
    pub place: String,
    /// How much it matters.
    pub severity: Severity,
    /// One Dutch sentence.
    pub text: String,
}

/// How much a remark matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Taken over, and worth a look.
    Caution,
    /// Not taken over.
    Fault,
}
