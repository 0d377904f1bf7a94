//! How the firm keeps the register itself.

use serde::{Deserialize, Serialize};

use crate::Answer;

/// How the firm keeps the register.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Governance {
    /// The statement tells what the register holds.
    pub describes_register: Answer<bool>,
    /// Agreements with processors are in it.
    pub agreements_recorded: Answer<bool>,
    /// Every purpose is tied to a process of the firm.
    pub purposes_tied_to_processes: Answer<bool>,
    /// The categories of data come from the retention schedule.
    pub categories_from_schedule: Answer<bool>,
    /// It says of each system whether it stands in the Netherlands, the EU or outside.
    pub hosting_recorded: Answer<bool>,
    /// Owner of a process and administrator of its systems are never the same (vier ogen).
    pub four_eyes: Answer<FourEyes>,
}

/// The rule that owner and administrator differ.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct FourEyes {
    /// The rule holds.
    pub required: bool,
    /// Why not: a firm of one person cannot.
    pub reason: String,
}
