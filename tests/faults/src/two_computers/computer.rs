//! One of the two: its folder, its own data, and the program that is open or not.

use std::path::{Path, PathBuf};

use register::{ActivityId, ProcessingActivity, Register};
use storage::{Error, Found, Home, Storage};

use super::{Known, merged, typed};
use crate::chance::Chance;
use crate::desk::today;

pub(super) struct Computer {
    file: PathBuf,
    home: Home,
    /// The dossier, while it is open.
    open: Option<Storage>,
    register: Register,
}

impl Computer {
    pub(super) fn new(folder: &Path) -> Result<Self, String> {
        std::fs::create_dir_all(folder.join("documents")).map_err(|error| error.to_string())?;
        Ok(Self {
            file: folder.join("documents/Dossier.verantwoord"),
            home: Home::at(&folder.join("home")),
            open: None,
            register: Register::default(),
        })
    }

    pub(super) fn file(&self) -> &Path {
        &self.file
    }

    pub(super) fn register(&self) -> &Register {
        &self.register
    }

    /// Makes the dossier.
    pub(super) fn make(&mut self, register: Register, _: &mut Known) -> Result<(), String> {
        let mut storage = Storage::create_in(&self.home, None, "3f2a9c00", today()).map_err(told)?;
        storage.edit(|to| storage::replace_all(to, &register)).map_err(told)?;
        storage.save_new(&self.file).map_err(told)?;
        (self.open, self.register) = (Some(storage), register);
        Ok(())
    }

    /// Types in a field, adds an activity, or removes one.
    pub(super) fn types(&mut self, chance: &mut Chance, known: &mut Known) -> Result<(), String> {
        if !self.is_open(chance, known)? {
            return Ok(());
        }
        let text = format!("getypt {}", known.typed.len());
        let mut after = self.register.clone();
        let place = chance.below(after.activities.len());
        match (chance.below(8), after.activities.get_mut(place)) {
            (0, _) | (_, None) => {
                let id = ActivityId(text.replace(' ', "-"));
                let description = text.clone();
                after.activities.push(ProcessingActivity {
                    id,
                    description,
                    ..ProcessingActivity::default()
                });
            }
            (1, Some(_)) => {
                let gone = after.activities.remove(place);
                known.replaced.extend(typed(&gone));
            }
            (which, Some(activity)) => {
                let field = match which {
                    2..=3 => &mut activity.name,
                    4..=5 => &mut activity.scale,
                    _ => &mut activity.description,
                };
                known.replaced.insert(std::mem::replace(field, text.clone()));
            }
        }
        self.put(after)?;
        known.typed.insert(text);
        Ok(())
    }

    /// Saves; where the file was changed elsewhere the two become one first.
    pub(super) fn saves(&mut self, chance: &mut Chance, known: &mut Known) -> Result<(), String> {
        if !self.is_open(chance, known)? {
            return Ok(());
        }
        let Some(storage) = &mut self.open else { return Ok(()) };
        match storage.save() {
            Ok(()) => Ok(()),
            Err(Error::ChangedElsewhere) => {
                if self.meets(chance, known)? {
                    let Some(storage) = &mut self.open else { return Ok(()) };
                    storage.save().map_err(told)?;
                }
                Ok(())
            }
            // Half of it has arrived; the work waits here.
            Err(Error::Damaged(_) | Error::NotADossier(_) | Error::NotFound) => Ok(()),
            Err(error) => Err(told(error)),
        }
    }

    /// Closes the program, as it is, and opens it again.
    pub(super) fn restarts(&mut self, chance: &mut Chance, known: &mut Known) -> Result<(), String> {
        self.open = None;
        self.is_open(chance, known).map(drop)
    }

    fn is_open(&mut self, chance: &mut Chance, known: &mut Known) -> Result<bool, String> {
        if self.open.is_some() {
            return Ok(true);
        }
        let opened = match Storage::open_in(&self.home, &self.file) {
            Ok(opened) => opened,
            Err(Error::Damaged(_) | Error::NotADossier(_) | Error::NotFound) => return Ok(false),
            Err(error) => return Err(told(error)),
        };
        self.register = opened.storage.load().map_err(told)?;
        self.open = Some(opened.storage);
        if matches!(opened.found, Found::BothChanged { .. }) {
            self.meets(chance, known)?;
        }
        Ok(true)
    }

    /// Puts what the other computer wrote together with what was typed here. False: it cannot be read yet.
    fn meets(&mut self, chance: &mut Chance, known: &mut Known) -> Result<bool, String> {
        let Some(storage) = &mut self.open else { return Ok(false) };
        let elsewhere = match storage.elsewhere() {
            Ok(elsewhere) => elsewhere,
            Err(Error::Damaged(_) | Error::NotADossier(_) | Error::NotFound) => return Ok(false),
            Err(error) => return Err(told(error)),
        };
        let register = merged(elsewhere.base.as_ref(), &self.register, &elsewhere.theirs, chance, known);
        storage.edit(|to| storage::replace_all(to, &register)).map_err(told)?;
        storage.accept(elsewhere).map_err(told)?;
        self.register = register;
        Ok(true)
    }

    fn put(&mut self, after: Register) -> Result<(), String> {
        let Some(storage) = &mut self.open else { return Ok(()) };
        storage.edit(|to| storage::replace_all(to, &after)).map_err(told)?;
        self.register = after;
        Ok(())
    }
}

fn told(error: Error) -> String {
    error.to_string()
}
