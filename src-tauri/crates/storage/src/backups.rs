//! Versions of a dossier that are kept on this computer: every day, and before what is risky.
//!
//! A version is a dossier's file like any other, in the folder of its dossier, under a name that says all a
//! list needs (`backups/version.rs`). It counts as kept once it was read back from the disk, opened and its
//! rows counted. Which ones go as time goes by stands in `backups/thinning.rs`. Files of somebody else in
//! the folder are left alone.

use std::collections::BTreeSet;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{MutexGuard, PoisonError};

use chrono::NaiveDateTime;

#[cfg(test)]
mod faults;
mod thinning;
mod version;

pub use thinning::Keep;
pub use version::{Reason, Version};

use crate::fs::{Fs, Kind};
use crate::snapshot::{self, Before};
use crate::working_copy::WorkingCopy;
use crate::{Error, Home, Verified, foreign, meta, replace_all};
use thinning::Clock;

/// The kept versions of one dossier.
#[derive(Debug, Clone)]
pub struct Backups {
    home: Home,
    document_id: String,
}

/// What was done for today.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Daily {
    /// The version that was kept; `None` when today had one.
    pub made: Option<Version>,
    /// Versions of today that cannot be opened. They do not count.
    pub broken: Vec<Version>,
}

/// What thinning did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Thinned {
    /// The versions that went, and those that could not be opened, which took no other's place.
    Done {
        /// Gone, oldest first.
        gone: Vec<Version>,
        /// Still there, as they are.
        broken: Vec<Version>,
    },
    /// Nothing: the clock stands more than a day before the newest version, or so far ahead that all that
    /// was kept before would go. The owner is asked first; then [`Backups::thin_as_confirmed`].
    ClockJumped,
}

impl Backups {
    /// Those of the dossier with this id, which is 1 to 64 letters, digits and hyphens.
    pub fn of(home: &Home, document_id: &str) -> Result<Self, Error> {
        meta::may_name_a_dossier(document_id)?;
        Ok(Self { home: home.clone(), document_id: document_id.to_owned() })
    }

    /// Those of every dossier that has any, by id: for an owner whose file is gone or spoilt.
    pub fn of_all(home: &Home) -> Result<Vec<Self>, Error> {
        let names = match home.fs().list(&home.all_backups()) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
            names => names.map_err(|error| Error::io("looking for back-ups", error))?,
        };
        let dossiers = names.iter().filter_map(|name| Self::of(home, name.to_str()?).ok());
        let mut all = Vec::new();
        for backups in dossiers {
            // A file or link of somebody else's holds none.
            if backups.all().is_ok_and(|versions| !versions.is_empty()) {
                all.push(backups);
            }
        }
        Ok(all)
    }

    /// Which dossier they are of.
    pub fn document_id(&self) -> &str {
        &self.document_id
    }

    /// Keeps the bytes of a dossier's file as they are. When this is done they are on the disk, and were read
    /// back and opened there. What cannot be opened is not left behind.
    pub fn keep(&self, image: &[u8], reason: Reason, now: NaiveDateTime) -> Result<Version, Error> {
        let given = self.check(image)?;
        self.make_folder()?;
        let mut number = 1;
        let version = loop {
            let version = Version::new(given.meta.generation, now, reason, number, image.len() as u64);
            match snapshot::write(self.fs(), &self.path(&version), image, &Before::Nothing) {
                Ok(_) => break version,
                // The same was kept a moment ago, or in that second another computer's file was.
                Err(Error::Exists) if self.bytes(&version).is_ok_and(|kept| kept == image) => break version,
                Err(Error::Exists) if number < 1000 => number += 1,
                Err(error) => return Err(error),
            }
        };
        match self.bytes(&version).and_then(|kept| self.check(&kept)) {
            Ok(kept) if kept.rows == given.rows && kept.register == given.register => {
                self.whole().insert(self.path(&version));
                Ok(version)
            }
            spoilt => {
                // What cannot be read must not be taken for a back-up later.
                self.remove(&version)?;
                spoilt?;
                Err(Error::Damaged("the back-up does not hold what the dossier holds".to_owned()))
            }
        }
    }

    /// Keeps this image unless a version of today is there and whole. Today is where the newest version says
    /// it is: when the clock steps back, the day before it has none yet.
    pub fn daily(&self, image: &[u8], now: NaiveDateTime) -> Result<Daily, Error> {
        let mut broken = Vec::new();
        for version in self.all()?.into_iter().take_while(|version| version.at.date() == now.date()) {
            if self.is_whole(&version) {
                return Ok(Daily { made: None, broken });
            }
            broken.push(version);
        }
        Ok(Daily { made: Some(self.keep(image, Reason::Daily, now)?), broken })
    }

    /// Keeps a file of an older version than `ours` before it is replaced by one that was brought up to date.
    /// Without that it may not be replaced (safety.md §8.7).
    pub(crate) fn keep_if_older(
        &self,
        image: &[u8],
        ours: u32,
        now: NaiveDateTime,
    ) -> Result<Option<Version>, Error> {
        let is_older = foreign::version(image)? < ours;
        is_older.then(|| self.keep(image, Reason::BeforeUpdate, now)).transpose()
    }

    /// The versions there are, the newest first. Only their names are read.
    pub fn all(&self) -> Result<Vec<Version>, Error> {
        let names = match self.fs().list(&self.folder()) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
            names => names.map_err(|error| Error::io("looking for back-ups", error))?,
        };
        let mut all: Vec<Version> = names
            .iter()
            .filter_map(|name| {
                let found = self.fs().look_at_name(&self.folder().join(name)).ok()?;
                (found.kind == Kind::File).then(|| Version::of(name.to_str()?, found.bytes))?
            })
            .collect();
        all.sort_by(|one, other| other.order(one));
        Ok(all)
    }

    /// What a version holds, checked as if it were somebody else's.
    pub fn read(&self, version: &Version) -> Result<Verified, Error> {
        let checked = self.check(&self.bytes(version)?)?;
        Ok(Verified {
            document_id: checked.meta.document_id,
            created_on: checked.meta.created_on,
            version: checked.version,
            rows: checked.rows,
            register: checked.register,
        })
    }

    /// Removes the versions that are no longer to be kept.
    pub fn thin(&self, now: NaiveDateTime, keep: &Keep) -> Result<Thinned, Error> {
        self.thin_by(now, keep, Clock::Doubted)
    }

    /// The same, after the owner said that the clock is right.
    pub fn thin_as_confirmed(&self, now: NaiveDateTime, keep: &Keep) -> Result<Thinned, Error> {
        self.thin_by(now, keep, Clock::Confirmed)
    }

    fn thin_by(&self, now: NaiveDateTime, keep: &Keep, clock: Clock) -> Result<Thinned, Error> {
        self.clean();
        let mut broken = Vec::new();
        let gone = thinning::expired(&self.all()?, now, keep, clock, |version| {
            let is_whole = self.is_whole(version);
            if !is_whole && !broken.contains(version) {
                broken.push(version.clone());
            }
            is_whole
        });
        let Some(gone) = gone else { return Ok(Thinned::ClockJumped) };
        gone.iter().try_for_each(|version| self.remove(version))?;
        Ok(Thinned::Done { gone, broken })
    }

    /// Removes all versions, whole or not, and gives their names: for whoever clears a dossier for good.
    pub fn forget(&self) -> Result<Vec<Version>, Error> {
        self.clean();
        let all = self.all()?;
        all.iter().try_for_each(|version| self.remove(version))?;
        if !all.is_empty() {
            // What was removed must not come back when the power goes.
            self.fs()
                .sync_folder(&self.folder())
                .map_err(|error| Error::io("removing back-ups for good", error))?;
        }
        Ok(all)
    }

    /// Makes a new dossier of a version, with an id of its own, where no file may be yet. Neither the version
    /// nor the dossier it was kept of is touched, so it does not matter what became of those.
    pub fn restore(&self, version: &Version, path: &Path, document_id: &str) -> Result<(), Error> {
        meta::may_name_a_dossier(document_id)?;
        let kept = self.check(&self.bytes(version)?)?;
        let mut copy = WorkingCopy::new(document_id, kept.meta.created_on);
        copy.edit(|to| replace_all(to, &kept.register))?;
        let image = copy.image()?;
        if foreign::check(&image)?.register != kept.register {
            return Err(Error::Damaged("the file would not hold what the back-up holds".to_owned()));
        }
        snapshot::write(self.fs(), path, &image, &Before::Nothing)?;
        Ok(())
    }

    fn fs(&self) -> &dyn Fs {
        &**self.home.fs()
    }

    fn folder(&self) -> PathBuf {
        self.home.backups(&self.document_id)
    }

    fn path(&self, version: &Version) -> PathBuf {
        self.folder().join(version.file_name())
    }

    fn make_folder(&self) -> Result<(), Error> {
        let folder = self.folder();
        if self.fs().look(&folder).is_ok_and(|found| found.kind == Kind::Folder) {
            return Ok(());
        }
        self.fs().make_folder(&folder).map_err(|error| Error::io("making a folder for back-ups", error))?;
        for above in folder.ancestors().skip(1).take(2) {
            // Where this cannot be done, the version itself is still read back.
            let _ = self.fs().sync_folder(above);
        }
        Ok(())
    }

    fn bytes(&self, version: &Version) -> Result<Vec<u8>, Error> {
        foreign::bytes(self.fs(), &self.path(version))
    }

    /// What an image holds, if it is one of this dossier.
    fn check(&self, image: &[u8]) -> Result<foreign::Checked, Error> {
        let checked = foreign::check(image)?;
        if checked.meta.document_id == self.document_id { Ok(checked) } else { Err(Error::OtherDossier) }
    }

    fn is_whole(&self, version: &Version) -> bool {
        if self.whole().contains(&self.path(version)) {
            return true;
        }
        let is_whole = self.bytes(version).and_then(|kept| self.check(&kept)).is_ok();
        if is_whole {
            self.whole().insert(self.path(version));
        }
        is_whole
    }

    /// What was found whole in this run; never held while anything is read.
    fn whole(&self) -> MutexGuard<'_, BTreeSet<PathBuf>> {
        self.home.whole.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn remove(&self, version: &Version) -> Result<(), Error> {
        self.whole().remove(&self.path(version));
        match self.fs().remove(&self.path(version)) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => {
                Err(Error::io("removing a back-up", error))
            }
            Ok(()) | Err(_) => Ok(()),
        }
    }

    /// Removes what killed runs left on its way into the folder.
    fn clean(&self) {
        for name in self.fs().list(&self.folder()).unwrap_or_default() {
            let target = name.to_str().and_then(|name| name.strip_prefix('.')?.split_once(".verantwoord."));
            let version = target.and_then(|(stem, _)| Version::of(&format!("{stem}.verantwoord"), 0));
            if let Some(version) = version {
                snapshot::clean(self.fs(), &self.path(&version));
            }
        }
    }
}
