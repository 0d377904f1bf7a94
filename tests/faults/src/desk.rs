//! A dossier in hand, with its working copy on this computer: what the window holds.

use std::path::Path;

use chrono::{NaiveDate, NaiveDateTime};
use dossier::{Error, Notice, Operation, Preview};
use register::{Organisation, ProcessingActivity, Register};
use storage::backups::{Backups, Reason};
use storage::{Error as StorageError, Home, Storage, history};

use crate::stage::Stage;

/// The day of all tests.
pub fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 21).expect("a day of the calendar")
}

fn now() -> NaiveDateTime {
    today().and_hms_opt(12, 0, 0).expect("noon")
}

/// An open dossier.
#[derive(Debug)]
pub struct Desk {
    storage: Storage,
    register: Register,
    steps: Vec<history::Step>,
    home: Home,
}

impl Desk {
    /// A new dossier with these facts in it, in the stage's file.
    pub fn create(stage: &Stage, register: Register) -> Result<Self, Notice> {
        let home = Home::at(&stage.home());
        let mut storage = Storage::create_in(&home, None, "3f2a9c00", today()).map_err(edited)?;
        storage.edit(|to| storage::replace_all(to, &register)).map_err(edited)?;
        storage.save_new(&stage.file()).map_err(saved)?;
        Ok(Self { storage, register, steps: Vec::new(), home })
    }

    /// Opens the stage's dossier; how it was found.
    pub fn open(stage: &Stage) -> Result<(Self, String), Notice> {
        Self::open_at(stage, &stage.file())
    }

    /// Opens this dossier; how it was found.
    pub fn open_at(stage: &Stage, path: &Path) -> Result<(Self, String), Notice> {
        let home = Home::at(&stage.home());
        let opened = Storage::open_in(&home, path).map_err(read)?;
        let register = opened.storage.load().map_err(read)?;
        let steps = history::all(&opened.storage).map_err(read)?;
        let found = format!("{:?}", opened.found);
        let found = found.split(' ').next().unwrap_or_default().to_owned();
        Ok((Self { storage: opened.storage, register, steps, home }, found))
    }

    /// What it holds.
    pub fn register(&self) -> &Register {
        &self.register
    }

    /// What can be undone, the last first, and what can be done again.
    pub fn history(&self) -> (Vec<String>, Vec<String>) {
        let name = |step: &history::Step| step.operation.clone();
        let done = self.steps.iter().filter(|step| !step.is_undone).rev().map(name).collect();
        (done, self.steps.iter().filter(|step| step.is_undone).map(name).collect())
    }

    /// One change.
    pub fn edit(&mut self, operation: Operation, change: impl FnOnce(&mut Register)) -> Result<(), Notice> {
        let mut after = self.register.clone();
        change(&mut after);
        let before = exchange::json::write(&self.register);
        let edit = self.storage.edit(|to| {
            storage::replace_all(to, &after)?;
            history::push(to, &operation.to_string(), &before, 500)
        });
        edit.map_err(edited)?;
        self.register = after;
        self.steps = history::all(&self.storage).map_err(edited)?;
        Ok(())
    }

    /// Saves the firm.
    pub fn save_organisation(&mut self, organisation: Organisation) -> Result<(), Notice> {
        let named = dossier::Named::new(register::RecordKind::Organisation, "");
        self.edit(Operation::Changed(named), |register| register.organisation = organisation)
    }

    /// Adds an activity.
    pub fn save_activity(&mut self, activity: ProcessingActivity) -> Result<(), Notice> {
        let named = dossier::Named::new(register::RecordKind::Activity, &activity.name);
        self.edit(Operation::Added(named), |register| register.activities.push(activity))
    }

    /// What a file would bring.
    pub fn preview(&self, path: &Path) -> Result<Preview, Notice> {
        Ok(dossier::import::preview(&self.register, path)?)
    }

    /// Brings it in.
    pub fn import(&mut self, preview: Preview) -> Result<(), Notice> {
        let incoming = preview.into_register();
        self.edit(Operation::Imported { file: "binnen.json".to_owned() }, |register| {
            register.activities.extend(incoming.activities);
        })
    }

    /// Takes the last change back.
    pub fn undo(&mut self) -> Result<(), Notice> {
        let Some(step) = self.steps.iter().rfind(|step| !step.is_undone).cloned() else { return Ok(()) };
        let other = self.swap(&step, true)?;
        self.register = other;
        Ok(())
    }

    /// Does it again.
    pub fn redo(&mut self) -> Result<(), Notice> {
        let Some(step) = self.steps.iter().find(|step| step.is_undone).cloned() else { return Ok(()) };
        self.register = self.swap(&step, false)?;
        Ok(())
    }

    fn swap(&mut self, step: &history::Step, is_undo: bool) -> Result<Register, Notice> {
        let mut other = exchange::json::read(step.changes.as_bytes()).expect("it was written here").register;
        if !is_undo {
            other.organisation.trade_name = register::Answer::Confirmed("Bakkerij De Nieuwe Ster".to_owned());
        }
        let edit = self.storage.edit(|to| {
            storage::replace_all(to, &other)?;
            if is_undo { history::mark_undone(to, step.number) } else { history::mark_done(to, step.number) }
        });
        edit.map_err(edited)?;
        self.steps = history::all(&self.storage).map_err(edited)?;
        Ok(other)
    }

    /// Saves the owner's file.
    pub fn save(&mut self) -> Result<(), Notice> {
        match self.storage.prepare().map_err(saved)? {
            Some(prepared) => {
                let written = prepared.write(Some(now())).map_err(saved)?;
                self.storage.written(written).map_err(saved)
            }
            None => Ok(()),
        }
    }

    /// Gives it another file.
    pub fn save_as(&mut self, path: &Path) -> Result<(), Notice> {
        self.storage.save_as(path).map_err(saved)
    }

    /// Keeps the file as it is now as a version.
    pub fn keep_version(&self) -> Result<(), Notice> {
        let image = self.storage.path().and_then(|path| std::fs::read(path).ok()).unwrap_or_default();
        let backups = Backups::of(&self.home, self.storage.document_id()).map_err(saved)?;
        backups.keep(&image, Reason::BeforeImport, now()).map_err(saved).map(drop)
    }

    /// Makes a dossier of the newest version.
    pub fn restore(&self, path: &Path) -> Result<(), Notice> {
        let backups = Backups::of(&self.home, self.storage.document_id()).map_err(saved)?;
        match backups.all().map_err(saved)?.first() {
            Some(version) => backups.restore(version, path, "77aa77aa").map_err(saved),
            None => Ok(()),
        }
    }

    /// Writes the register as a paper or a file.
    pub fn export(&self, path: &Path) -> Result<(), Notice> {
        let own = dossier::Dossier::unnamed(self.register.clone(), dossier::Ids::from(|| 7), today())?;
        own.export_register(path, today()).map(drop).map_err(Notice::from)
    }
}

const FILE: &str = "Bakkerij.verantwoord";

fn read(source: StorageError) -> Notice {
    Error::Open { file: FILE.to_owned(), source }.into()
}

fn saved(source: StorageError) -> Notice {
    Error::Save { file: FILE.to_owned(), source }.into()
}

fn edited(source: StorageError) -> Notice {
    Error::Edit(source).into()
}
