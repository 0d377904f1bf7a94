//! One of the two: its folder, its own data, and the program that is open or not.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use dossier::{Choice, Dossier, Error, Home, Meeting, Met, Named, Operation, Resolved, Whose};
use register::{ActivityId, ProcessingActivity, RecordKind, Register};

use super::{Known, Typed, typed, typed_in};
use crate::chance::Chance;
use crate::desk::{ids, now};

pub(super) struct Computer {
    file: PathBuf,
    home: Home,
    /// The dossier, while it is open.
    open: Option<Dossier>,
}

impl Computer {
    pub(super) fn new(folder: &Path) -> Result<Self, String> {
        std::fs::create_dir_all(folder.join("documents")).map_err(|error| error.to_string())?;
        let file = folder.join("documents/Dossier.verantwoord");
        Ok(Self { file, home: Home::at(&folder.join("home")), open: None })
    }

    pub(super) fn file(&self) -> &Path {
        &self.file
    }

    /// What the dossier holds, while it is open.
    pub(super) fn register(&self) -> Option<&Register> {
        self.open.as_ref().map(Dossier::register)
    }

    /// Makes the dossier.
    pub(super) fn make(&mut self, register: Register) -> Result<(), String> {
        let made = Dossier::create_in(&self.home, Some(&self.file), register, ids(1), now());
        self.open = Some(made.map_err(told)?);
        Ok(())
    }

    /// Types in a field, adds an activity, or removes one.
    pub(super) fn types(&mut self, chance: &mut Chance, known: &mut Known) -> Result<(), String> {
        self.opens(chance, known)?;
        let Some(dossier) = &mut self.open else { return Ok(()) };
        let text = format!("getypt {}", known.typed.len());
        let mut after = dossier.register().activities.clone();
        let place = chance.below(after.len());
        match (chance.below(8), after.get_mut(place)) {
            (0, _) | (_, None) => {
                let id = ActivityId(text.replace(' ', "-"));
                let description = text.clone();
                after.push(ProcessingActivity { id, description, ..ProcessingActivity::default() });
            }
            (1, Some(_)) => {
                let gone = after.remove(place);
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
        let operation = Operation::Changed(Named::new(RecordKind::Activity, ""));
        dossier.edit(operation, |register| register.activities = after).map_err(told)?;
        if typed_in(dossier.register()).any(|found| found == text) {
            known.typed.insert(text);
        }
        Ok(())
    }

    /// Saves; where the file was changed elsewhere the two become one first.
    pub(super) fn saves(&mut self, chance: &mut Chance, known: &mut Known) -> Result<(), String> {
        self.opens(chance, known)?;
        let Some(dossier) = &mut self.open else { return Ok(()) };
        match dossier.save(now()) {
            Ok(Met::Conflicts { meeting }) => {
                self.chooses(&meeting, chance, known)?;
                let Some(dossier) = &mut self.open else { return Ok(()) };
                dossier.save(now()).map(drop).map_err(told)
            }
            Ok(_) => Ok(()),
            // Half of the file has arrived, or nothing yet; the work waits here.
            Err(error) if has_not_arrived(&error) => Ok(()),
            Err(error) => Err(told(error)),
        }
    }

    /// Closes the program, as it is, and opens it again.
    pub(super) fn restarts(&mut self, chance: &mut Chance, known: &mut Known) -> Result<(), String> {
        self.open = None;
        self.opens(chance, known)
    }

    fn opens(&mut self, chance: &mut Chance, known: &mut Known) -> Result<(), String> {
        if self.open.is_some() {
            return Ok(());
        }
        match Dossier::open_in(&self.home, &self.file, ids(2), now()) {
            Ok((dossier, met)) => {
                self.open = Some(dossier);
                if let Met::Conflicts { meeting } = met {
                    self.chooses(&meeting, chance, known)?;
                }
                Ok(())
            }
            Err(error) if has_not_arrived(&error) => Ok(()),
            Err(error) => Err(told(error)),
        }
    }

    /// Answers at random what the program asks. Only what it asks about may go.
    fn chooses(&mut self, meeting: &Meeting, chance: &mut Chance, known: &mut Known) -> Result<(), String> {
        let Some(dossier) = &mut self.open else { return Ok(()) };
        known.questions += 1;
        let theirs = storage::verify(&self.file).map_err(|error| error.to_string())?.register;
        let mut both = dossier.register().activities.clone();
        both.extend(theirs.activities);
        let choices: Vec<Choice> = meeting
            .conflicts
            .iter()
            .map(|conflict| Choice {
                number: conflict.number,
                whose: if chance.coin() { Whose::Mine } else { Whose::Theirs },
            })
            .collect();
        let Resolved::Done { .. } = dossier.resolve(&choices, now()).map_err(told)? else {
            return Err("what was chosen was not enough".to_owned());
        };
        let left: BTreeSet<Typed> = typed_in(dossier.register()).collect();
        for activity in &both {
            if meeting.conflicts.iter().any(|conflict| conflict.record.id() == activity.id.as_str()) {
                known.chosen_away.extend(typed(activity).filter(|typed| !left.contains(typed)));
            }
        }
        Ok(())
    }
}

/// The file is not there, or half of it.
fn has_not_arrived(error: &Error) -> bool {
    use storage::Error as Storage;
    let (Error::Open { source, .. } | Error::Save { source, .. } | Error::Elsewhere { source, .. }) = error
    else {
        return false;
    };
    matches!(source, Storage::Damaged(_) | Storage::NotADossier(_) | Storage::NotFound)
}

fn told(error: Error) -> String {
    error.to_string()
}
