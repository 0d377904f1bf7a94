//! Examples to begin with: what an owner chose becomes proposals in the dossier, and "Alles klopt" confirms them.

pub use exchange::preset::{
    ActivityPreset, Choice, Program, ProgramRole, Replies, Reply, Sector, activities, programs, sector,
    sectors,
};

use exchange::merge::{Counts, Merge};
use exchange::{Remark, preset};
use register::{RecordRef, Register};

use crate::dossier::{Dossier, Now};
use crate::error::Error;
use crate::operation::{Changed, Operation};

/// What a choice would change, before anything has.
#[derive(Debug, Clone)]
pub struct PresetPreview {
    /// What happens to each record, list by list.
    pub merge: Merge,
    /// The same in numbers.
    pub counts: Counts,
    /// What the owner should know of it.
    pub remarks: Vec<Remark>,
}

/// What a firm of this sector usually has, all proposed, where no question was answered yet.
pub fn register_of(sector: &Sector) -> Register {
    preset::incoming(&Choice::of(sector, Replies::default())).register
}

impl Dossier {
    /// What a choice would change in this dossier.
    pub fn preview_presets(&self, choice: &Choice) -> PresetPreview {
        let incoming = preset::incoming_to(self.register(), choice);
        let merge = Merge::of(self.register(), &incoming.register);
        PresetPreview { counts: merge.counts(), merge, remarks: incoming.remarks }
    }

    /// Takes over what was chosen, as proposals: one step of undo, after a version was kept. A record that is there
    /// already stays as it is; who chooses anew undoes the first choice.
    pub fn take_presets(&mut self, choice: &Choice, now: Now) -> Result<Changed, Error> {
        self.keep_version(storage::backups::Reason::BeforeImport, now)?;
        let incoming = preset::incoming_to(self.register(), choice);
        let merge = Merge::of(self.register(), &incoming.register);
        self.edit(Operation::PresetsTaken, |register| merge.apply(register))
    }

    /// The owner says that all that is proposed in a record is right; of `register`, all there is. Nothing happens
    /// where nothing is proposed.
    pub fn confirm_all(&mut self, record: &RecordRef) -> Result<Changed, Error> {
        let operation = Operation::ConfirmedAll(self.named(record)?);
        self.edit(operation, |register| preset::confirm(register, record))
    }
}
