//! The owner's file: saved in one go, or in three parts, so that a disk that takes its time never keeps its
//! owner from typing. [`Dossier::prepare_save`] and [`Dossier::saved`] are quick; [`Pending::write`] is not, and
//! needs no dossier.

use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use storage::backups::{Backups, Keep, Reason, Thinned};
use storage::fs::RealFs;
use storage::{Home, Target};

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
    /// The place of another name, where another dossier may lie.
    replaces: Option<(Home, PathBuf)>,
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
        let Self { prepared, file, now, thin, replaces } = self;
        if let Some((home, path)) = replaces {
            keep_replaced(&home, &path, now)?;
        }
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
        Ok(prepared.map(|prepared| Pending { prepared, file, now, thin, replaces: None }))
    }

    /// Notes that the file was written. What was edited meanwhile is not in it yet.
    pub fn saved(&mut self, written: Written) -> Result<State, Error> {
        let Written { written, file, thinned } = written;
        let before = self.path().map(Path::to_owned);
        self.storage.written(written).map_err(|source| Error::Save { file, source })?;
        if before.as_deref() != self.path() {
            // There was another file to choose about.
            self.unresolved = None;
        }
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
    /// replaced: the dialog asked about it. Was it a dossier, it is kept as a version of that one first.
    pub fn save_as(&mut self, path: &Path, now: Now) -> Result<State, Error> {
        let target = self.target(path);
        match self.prepare_save_as(target, now)? {
            Some(pending) => self.saved(pending.write()?),
            None => Ok(self.state()),
        }
    }

    /// Looks at the place of a file, for [`Dossier::prepare_save_as`]. Takes as long as the disk takes; whoever has
    /// the dossier's home does it with [`Target::look`] instead.
    fn target(&self, path: &Path) -> Target {
        let real = RealFs;
        Target::look(self.local.as_ref().map_or(&real, |local| &**local.home.fs()), path)
    }

    /// The dossier as a file of another name, as it has to be written. None when it is its own name, and that file
    /// has everything. Noted with [`Dossier::saved`], as any save is.
    pub fn prepare_save_as(&mut self, target: Target, now: Now) -> Result<Option<Pending>, Error> {
        let (path, is_own) = (target.path().to_owned(), self.path() == Some(target.path()));
        let file = file_name(&path);
        let prepared =
            self.storage.prepare_to(target).map_err(|source| Error::Save { file: file.clone(), source })?;
        let replaces = self.local.as_ref().filter(|_| !is_own).map(|local| (local.home.clone(), path));
        Ok(prepared.map(|prepared| Pending { prepared, file, now, thin: None, replaces }))
    }

    /// Puts a copy of the dossier as it stands here under another name, whatever became of its own file, which
    /// is not written and stays its file.
    pub fn save_copy(&mut self, path: &Path, now: Now) -> Result<State, Error> {
        self.prepare_copy(path, now)?.write()?;
        Ok(self.state())
    }

    /// The same, to be written while the dossier is used.
    pub fn prepare_copy(&mut self, path: &Path, now: Now) -> Result<Copy, Error> {
        let image = self.storage.image().map_err(|source| Error::Save { file: file_name(path), source })?;
        Ok(Copy {
            image,
            path: path.to_owned(),
            own: self.path().map(Path::to_owned),
            home: self.local.as_ref().map(|local| local.home.clone()),
            now,
        })
    }
}

/// A copy that is about to be written.
#[derive(Debug)]
pub struct Copy {
    image: Vec<u8>,
    path: PathBuf,
    own: Option<PathBuf>,
    home: Option<Home>,
    now: Now,
}

impl Copy {
    /// Writes it. Takes as long as the disk takes.
    pub fn write(self) -> Result<(), Error> {
        let Self { image, path, own, home, now } = self;
        if own.is_some_and(|own| file::is_same(&own, &path)) {
            return Err(Error::OverItself { file: file_name(&path) });
        }
        if let Some(home) = home {
            keep_replaced(&home, &path, now)?;
        }
        file::write(&path, &image)
    }
}

/// Keeps a dossier that is about to be replaced, as a version of its own. What nobody can open is not kept; a file
/// that may hold more than this program can read is not replaced.
fn keep_replaced(home: &Home, path: &Path, now: Now) -> Result<(), Error> {
    use storage::Error as Why;
    match storage::read_whole(&**home.fs(), path) {
        Ok((found, bytes)) => {
            let backups = Backups::of(home, &found.document_id).map_err(Error::Keep)?;
            backups.keep(&bytes, Reason::BeforeOverwrite, now.naive_local()).map(drop).map_err(Error::Keep)
        }
        Err(Why::NotFound | Why::NotADossier(_) | Why::Damaged(_) | Why::Invalid { .. } | Why::Sql(_)) => {
            Ok(())
        }
        Err(Why::Newer { .. }) => Err(Error::Save { file: file_name(path), source: Why::Exists }),
        Err(source) => Err(Error::Save { file: file_name(path), source }),
    }
}
