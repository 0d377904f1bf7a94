//! How the firm keeps the register itself.

use super::answer::Answer;
use super::macros::record;
use super::text::Text;

record! {
    /// How the firm keeps the register.
    Governance;
    optional {
        /// The statement tells what the register holds.
        describes_register: Answer<bool>,
        /// Agreements with processors are in it.
        agreements_recorded: Answer<bool>,
        /// Every purpose is tied to a process of the firm.
        purposes_tied_to_processes: Answer<bool>,
        /// The categories of data come from the retention schedule.
        categories_from_schedule: Answer<bool>,
        /// It says of each system whether it stands in the Netherlands, the EU or outside.
        hosting_recorded: Answer<bool>,
        /// Owner of a process and administrator of its systems are never the same (vier ogen).
        four_eyes: Answer<FourEyes>,
    }
}

record! {
    /// The rule that owner and administrator differ.
    FourEyes;
    written {
        /// The rule holds.
        required: bool,
    }
    optional {
        /// Why not: a firm of one person cannot.
        reason: Text,
    }
}
