//! Versions of the dossier that are kept on this computer: every day, and before what is risky. A version is
//! looked at, and made into a new dossier; it never takes the place of what is there.

use std::path::Path;

use chrono::NaiveDateTime;
use exchange::three_way::differences;
use register::Register;
use serde::Serialize;
use storage::Home;
use storage::backups::{Backups, Keep, Reason, Thinned, Version};

use crate::dossier::{Dossier, Now};
use crate::error::{Error, file_name};
use crate::ids::Ids;
use crate::words;

/// A kept version, in a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
pub struct VersionRow {
    /// Names it within its dossier.
    pub id: String,
    /// When it was kept, by the clock of this computer.
    pub at: NaiveDateTime,
    /// The same in words: "4 maart 2026 om 14:03".
    pub when: String,
    /// Why: "dagelijks", "voor import".
    pub reason: String,
    /// How large it is: "34 kB".
    pub size: String,
}

impl From<&Version> for VersionRow {
    fn from(version: &Version) -> Self {
        Self {
            id: version.file_name(),
            at: version.at,
            when: words::whole_moment(version.at),
            reason: version.reason.dutch().to_owned(),
            size: words::size(version.bytes),
        }
    }
}

/// The kept versions of a dossier, whatever became of its file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
pub struct KeptDossier {
    /// Which dossier.
    pub document_id: String,
    /// What the firm is called in the newest version that can be read; empty when it has no name.
    pub name: String,
    /// The versions, the newest first.
    pub versions: Vec<VersionRow>,
}

/// The kept versions of every dossier: for an owner whose file is gone or damaged.
pub fn kept(home: &Home) -> Result<Vec<KeptDossier>, Error> {
    let all = Backups::of_all(home).map_err(Error::Versions)?;
    all.iter()
        .map(|backups| {
            let versions = backups.all().map_err(Error::Versions)?;
            let newest = versions.iter().find_map(|version| backups.read(version).ok());
            let name = newest.and_then(|newest| newest.register.firm_name().map(str::to_owned));
            Ok(KeptDossier {
                document_id: backups.document_id().to_owned(),
                name: name.unwrap_or_default(),
                versions: versions.iter().map(VersionRow::from).collect(),
            })
        })
        .collect()
}

/// Makes a new dossier of a kept version, where no file may be yet.
pub fn restore(
    home: &Home,
    document_id: &str,
    version: &str,
    path: &Path,
    mut ids: Ids,
) -> Result<(), Error> {
    let backups = Backups::of(home, document_id).map_err(Error::Versions)?;
    restored(&backups, version, path, &ids.dossier())
}

fn restored(backups: &Backups, version: &str, path: &Path, document_id: &str) -> Result<(), Error> {
    let version = of_id(backups, version)?;
    let restored = backups.restore(&version, path, document_id);
    restored.map_err(|source| Error::Restore { file: file_name(path), source })
}

fn of_id(backups: &Backups, id: &str) -> Result<Version, Error> {
    let all = backups.all().map_err(Error::Versions)?;
    all.into_iter().find(|version| version.file_name() == id).ok_or(Error::NoSuchVersion)
}

impl Dossier {
    /// The kept versions, the newest first. None for a dossier without a working copy on this computer.
    pub fn versions(&self) -> Result<Vec<VersionRow>, Error> {
        let Some(local) = &self.local else { return Ok(Vec::new()) };
        Ok(local.backups.all().map_err(Error::Versions)?.iter().map(VersionRow::from).collect())
    }

    /// What is other now than in a kept version, a sentence each.
    pub fn differences_since(&self, version: &str) -> Result<Vec<String>, Error> {
        let before = self.version(version)?;
        Ok(differences(&before, self.register()).iter().map(ToString::to_string).collect())
    }

    /// Makes a new dossier of a kept version, where no file may be yet. This one stays as it is.
    pub fn restore_as(&mut self, version: &str, path: &Path) -> Result<(), Error> {
        let document_id = self.ids.dossier();
        restored(self.backups()?, version, path, &document_id)
    }

    /// Keeps the dossier as it stands here. None for one without a working copy on this computer.
    pub fn keep_version(&mut self, reason: Reason, now: Now) -> Result<Option<VersionRow>, Error> {
        if self.local.is_none() {
            return Ok(None);
        }
        let image = self.storage.image().map_err(Error::Keep)?;
        self.keep_image(&image, reason, now)
    }

    pub(crate) fn keep_image(
        &self,
        image: &[u8],
        reason: Reason,
        now: Now,
    ) -> Result<Option<VersionRow>, Error> {
        let Some(local) = &self.local else { return Ok(None) };
        let kept = local.backups.keep(image, reason, now.naive_local()).map_err(Error::Keep)?;
        Ok(Some(VersionRow::from(&kept)))
    }

    /// What the owner is asked when the clock of this computer jumped; until they answer no version is removed.
    pub fn clock_question(&self, now: Now) -> Option<String> {
        let jumped = self.local.as_ref().is_some_and(|local| local.clock_jumped);
        jumped.then(|| {
            format!(
                "De klok van deze computer staat op {}. Klopt dat? Anders ruimen we oude versies nu niet op.",
                words::whole_moment(now.naive_local())
            )
        })
    }

    /// Thins out the kept versions after the owner said that the clock is right. The versions that went.
    pub fn clock_is_right(&mut self, now: Now) -> Result<usize, Error> {
        let Some(local) = &mut self.local else { return Ok(0) };
        let moment = now.naive_local();
        let thinned = local.backups.thin_as_confirmed(moment, &Keep::default()).map_err(Error::Versions)?;
        (local.thinned_on, local.clock_jumped) = (Some(moment.date()), false);
        Ok(match thinned {
            Thinned::Done { gone, .. } => gone.len(),
            Thinned::ClockJumped => 0,
        })
    }

    fn version(&self, id: &str) -> Result<Register, Error> {
        let backups = self.backups()?;
        Ok(backups.read(&of_id(backups, id)?).map_err(Error::Versions)?.register)
    }

    fn backups(&self) -> Result<&Backups, Error> {
        self.local.as_ref().map(|local| &local.backups).ok_or(Error::NoSuchVersion)
    }
}
