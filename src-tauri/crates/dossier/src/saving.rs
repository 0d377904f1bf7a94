//! The owner's file: saved in one go, or in three parts, so that a disk that takes its time never keeps its
//! owner from typing. [`Dossier::prepare_save`] and [`Dossier::saved`] are quick; [`Pending::write`] is not, and
//! needs no dossier.

use std::path::Path;

use chrono::NaiveDate;
use storage::backups::{Backups, Keep, Thinned};

use crate::dossier::{Dossier, Now};
use crate::error::{Error, file_name};
use crate::file;
use crate::notice::Notice;
use crate::opening::Met;
use crate::operation::State;

/// How often a file may be changed elsewhere between our reading and our writing it, before an owner is told.
const TRIES: usize = 5;

/// A file that is about to be written.
#[derive(Debug)]
pub struct Pending {
    prepared: storage::Prepared,
    file: String,
    now: Now,
    /// Set when the kept versions have not been thinned out today.
    thin: Option<Backups>,
}

/// A file that was written.
#[derive(Debug)]
pub struct Written {
    written: storage::Written,
    file: String,
    /// The day on which the kept versions were thinned out, and what came of it.
    thinned: Option<(NaiveDate, Result<Thinned, storage::Error>)>,
}

impl Pending {
    /// Writes the file, or leaves all as it was: [`Error::is_changed_elsewhere`] when somebody else wrote it,
    /// which [`Dossier::meet_elsewhere`] is for. What stood there is kept as the day's version. Takes as long as
    /// the disk takes.
    pub fn write(self) -> Result<Written, Error> {
        let Self { prepared, file, now, thin } = self;
        let moment = now.naive_local();
        let written = match prepared.write(Some(moment)) {
            Ok(written) => written,
            Err(source) => return Err(Error::Save { file, source }),
        };
        let thinned = thin.map(|backups| (moment.date(), backups.thin(moment, &Keep::default())));
        Ok(Written { written, file, thinned })
    }
}

impl Written {
    /// What an owner has to know although the file was saved: its older version was not kept.
    pub fn remark(&self) -> Option<Notice> {
        self.written.not_kept().map(|why| Notice::not_kept(&self.file, why))
    }
}

impl Dossier {
    /// The owner's file as it has to be written; none when it has everything.
    pub fn prepare_save(&mut self, now: Now) -> Result<Option<Pending>, Error> {
        let file = self.file();
        let prepared = self.storage.prepare().map_err(|source| Error::Save { file: file.clone(), source })?;
        let today = now.naive_local().date();
        let thin = self.local.as_ref().filter(|local| local.thinned_on != Some(today));
        let thin = thin.map(|local| local.backups.clone());
        Ok(prepared.map(|prepared| Pending { prepared, file, now, thin }))
    }

    /// Notes that the file was written. What was edited meanwhile is not in it yet.
    pub fn saved(&mut self, written: Written) -> Result<State, Error> {
        let Written { written, file, thinned } = written;
        self.storage.written(written).map_err(|source| Error::Save { file, source })?;
        if let (Some((day, thinned)), Some(local)) = (thinned, &mut self.local) {
            // What could not be removed today is removed another day.
            local.thinned_on = Some(day);
            local.clock_jumped = matches!(thinned, Ok(Thinned::ClockJumped));
        }
        Ok(self.state())
    }

    /// Writes the owner's file, if anything changed. Refused or failed, the file is as it was and nothing is
    /// lost. With a working copy on this computer a file that was changed elsewhere is met: merged and saved, or
    /// not saved and [`Met::Conflicts`].
    pub fn save(&mut self, now: Now) -> Result<Met, Error> {
        let mut met = Met::Nothing;
        let mut tries = 1;
        loop {
            match self.save_once(now) {
                Ok(()) => return Ok(met),
                Err(error) if error.is_changed_elsewhere() && self.local.is_some() && tries < TRIES => {
                    met = met.and(self.meet_elsewhere(now)?);
                    if matches!(met, Met::Conflicts { .. }) {
                        return Ok(met);
                    }
                    tries += 1;
                }
                Err(error) => return Err(error),
            }
        }
    }

    fn save_once(&mut self, now: Now) -> Result<(), Error> {
        match self.prepare_save(now)? {
            Some(pending) => self.saved(pending.write()?).map(drop),
            None => self.storage.check_file().map_err(|source| Error::Save { file: self.file(), source }),
        }
    }

    /// Writes the dossier under another name, which is its file from now on. A file of that name is
    /// replaced: the dialog asked about it.
    pub fn save_as(&mut self, path: &Path) -> Result<State, Error> {
        self.storage.save_as(path).map_err(|source| Error::Save { file: file_name(path), source })?;
        self.unresolved = None;
        Ok(self.state())
    }

    /// Puts a copy of the dossier as it stands here under another name, whatever became of its own file, which
    /// is not written and stays its file.
    pub fn save_copy(&mut self, path: &Path) -> Result<State, Error> {
        if self.path().is_some_and(|own| file::is_same(own, path)) {
            return Err(Error::OverItself { file: file_name(path) });
        }
        let image = self.storage.image().map_err(|source| Error::Save { file: file_name(path), source })?;
        file::write(path, &image)?;
        Ok(self.state())
    }
}
