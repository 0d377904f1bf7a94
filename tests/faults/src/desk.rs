//! A dossier in hand, with its working copy on this computer: what the window holds, done as the window does it.

use std::path::Path;

use chrono::{FixedOffset, NaiveDate, TimeZone};
use dossier::{
    Dossier, Error, Home, Ids, Met, Notice, Now, Operation, Pending, Reason, StorageError, Written,
};
use register::{Organisation, ProcessingActivity, Register};

use crate::stage::Stage;

/// The day of all tests.
pub fn today() -> NaiveDate {
    now().date_naive()
}

/// Noon of that day.
pub fn now() -> Now {
    let wintertime = FixedOffset::east_opt(3600).expect("an hour is less than a day");
    wintertime.with_ymd_and_hms(2026, 11, 21, 12, 0, 0).single().expect("a day of the calendar")
}

/// An open dossier.
pub struct Desk(Dossier);

impl Desk {
    /// A new dossier with these facts in it, in the stage's file.
    pub fn create(stage: &Stage, register: Register) -> Result<Self, Notice> {
        let home = Home::at(&stage.home());
        Ok(Self(Dossier::create_in(&home, Some(&stage.file()), register, ids(1), now())?))
    }

    /// Opens the stage's dossier; how it was found.
    pub fn open(stage: &Stage) -> Result<(Self, String), Notice> {
        Self::open_at(stage, &stage.file())
    }

    /// Opens this dossier; how it was found: the first word of [`Met`].
    pub fn open_at(stage: &Stage, path: &Path) -> Result<(Self, String), Notice> {
        let home = Home::at(&stage.home());
        let mut tries = 1;
        let (dossier, met) = loop {
            match Dossier::open_in(&home, path, ids(2), now()) {
                // A program that another worker just starts holds on to all that is open here, for a moment.
                Err(Error::Open { source: StorageError::InUse, .. }) if tries < 100 => tries += 1,
                opened => break opened?,
            }
            std::thread::sleep(std::time::Duration::from_millis(5));
        };
        let found = match met {
            Met::Nothing => "Nothing".to_owned(),
            Met::PutBack { .. } => "PutBack".to_owned(),
            Met::Unread { notice } => return Err(notice),
            met @ (Met::Replaced { .. }
            | Met::Merged { .. }
            | Met::Conflicts { .. }
            | Met::ReadOnly { .. }) => format!("unexpected: {}", met.sentence()),
        };
        Ok((Self(dossier), found))
    }

    /// What it holds.
    pub fn register(&self) -> &Register {
        self.0.register()
    }

    /// What can be undone, and what can be done again.
    pub fn history(&self) -> (Option<String>, Option<String>) {
        let state = self.0.state();
        (state.undo, state.redo)
    }

    /// One change.
    pub fn edit(&mut self, operation: Operation, change: impl FnOnce(&mut Register)) -> Result<(), Notice> {
        Ok(self.0.edit(operation, change).map(drop)?)
    }

    /// Saves the firm.
    pub fn save_organisation(&mut self, organisation: Organisation) -> Result<(), Notice> {
        Ok(self.0.save_organisation(organisation).map(drop)?)
    }

    /// Saves an activity.
    pub fn save_activity(&mut self, activity: ProcessingActivity) -> Result<(), Notice> {
        Ok(self.0.save_activity(activity).map(drop)?)
    }

    /// Removes an activity.
    pub fn remove_activity(&mut self, id: &register::ActivityId) -> Result<(), Notice> {
        Ok(self.0.remove_activity(id).map(drop)?)
    }

    /// Brings a file in.
    pub fn import(&mut self, path: &Path) -> Result<(), Notice> {
        let preview = self.0.preview_import(path)?;
        Ok(self.0.import(preview, now()).map(drop)?)
    }

    /// Takes the last change back.
    pub fn undo(&mut self) -> Result<(), Notice> {
        Ok(self.0.undo().map(drop)?)
    }

    /// Does it again.
    pub fn redo(&mut self) -> Result<(), Notice> {
        Ok(self.0.redo().map(drop)?)
    }

    /// Saves the owner's file.
    pub fn save(&mut self) -> Result<(), Notice> {
        let met = self.0.save(now())?;
        // Nobody else was there.
        if met == Met::Nothing { Ok(()) } else { Err(said(&format!("unexpected: {}", met.sentence()))) }
    }

    /// What has to be written, when anything has.
    pub fn prepare_save(&mut self) -> Result<Option<Pending>, Notice> {
        Ok(self.0.prepare_save(now())?)
    }

    /// Notes that it was written.
    pub fn saved(&mut self, written: Written) -> Result<(), Notice> {
        Ok(self.0.saved(written).map(drop)?)
    }

    /// Whether there is work that the file does not have.
    pub fn is_unsaved(&self) -> bool {
        self.0.state().unsaved
    }

    /// Gives it another file.
    pub fn save_as(&mut self, path: &Path) -> Result<(), Notice> {
        Ok(self.0.save_as(path, now()).map(drop)?)
    }

    /// Keeps it as it is now, as a version.
    pub fn keep_version(&mut self, reason: Reason) -> Result<(), Notice> {
        Ok(self.0.keep_version(reason, now()).map(drop)?)
    }

    /// Makes a dossier of the newest version.
    pub fn restore(&mut self, path: &Path) -> Result<(), Notice> {
        let versions = self.0.versions()?;
        let newest = versions.first().ok_or_else(|| said("there is no version"))?;
        Ok(self.0.restore_as(&newest.id, path)?)
    }

    /// Writes the register as a paper or a file.
    pub fn export(&self, path: &Path) -> Result<(), Notice> {
        Ok(self.0.export_register(path, today()).map(drop)?)
    }
}

/// The same ids at every start.
pub(crate) fn ids(seed: u64) -> Ids {
    let mut next = seed << 32;
    Ids::from(move || {
        next += 1;
        next
    })
}

/// What a test has to say.
pub(crate) fn said(text: &str) -> Notice {
    Notice { title: text.to_owned(), text: String::new(), hint: String::new() }
}
