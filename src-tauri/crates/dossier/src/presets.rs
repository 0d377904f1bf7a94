//! Examples to begin with: what an owner chose becomes proposals in the dossier, and "Alles klopt" confirms them.

pub use exchange::preset::{
    ActivityPreset, Choice, Program, ProgramRole, Replies, Reply, Sector, activities, programs, sector,
    sectors,
};

use exchange::merge::{Counts, Merge};
use exchange::{Remark, preset};
use register::{RecordKind, RecordRef, Register};
use serde::Serialize;

use crate::dossier::{Dossier, Now, Saved};
use crate::error::Error;
use crate::operation::{Changed, Named, Operation};
use crate::quick_start::view::{ProgramRow, program_rows};

/// The programs that many firms use, to choose from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
pub struct ProgramCatalogue {
    /// The day on which the list was written, "22-11-2026": suppliers are sold and change their terms.
    pub written_on: String,
    /// The programs, by kind.
    pub programs: Vec<ProgramRow>,
}

/// The programs that many firms use, with the day of the list.
pub fn program_catalogue() -> ProgramCatalogue {
    ProgramCatalogue {
        written_on: preset::programs_written_on().format("%d-%m-%Y").to_string(),
        programs: program_rows(&preset::kinds()),
    }
}

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

    /// Adds a program of the list with the firm behind it, as proposals that say where they come from: one step of
    /// undo. What is there already stays as it is.
    pub fn add_program(&mut self, id: &str) -> Result<Saved, Error> {
        let record = RecordRef::new(RecordKind::Recipient, id);
        let Some(new) = preset::program_to(self.register(), id) else {
            return Err(Error::NoSuchRecord { record });
        };
        let name = new.recipients.first().map_or("", |it| it.name.as_str());
        let operation = Operation::Added(Named::new(RecordKind::Recipient, name));
        let changed = self.edit(operation, |register| {
            register.recipients.extend(new.recipients);
            register.agreements.extend(new.agreements);
            register.systems.extend(new.systems);
            register.transfers.extend(new.transfers);
            register.notes.extend(new.notes);
        })?;
        Ok(Saved { record, changed, problems: Vec::new() })
    }

    /// The owner says that all that is proposed in a record is right; of `register`, all there is. Nothing happens
    /// where nothing is proposed.
    pub fn confirm_all(&mut self, record: &RecordRef) -> Result<Changed, Error> {
        let operation = Operation::ConfirmedAll(self.named(record)?);
        self.edit(operation, |register| preset::confirm(register, record))
    }
}
