//! *Definitief opruimen*: what was removed is nowhere on this computer any more, as far as it is ours.

use serde::{Deserialize, Serialize};
use storage::backups::Reason;

use crate::dossier::{Dossier, Now};
use crate::error::Error;
use crate::opening::Met;

/// What becomes of the versions that were kept before.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum OldVersions {
    /// They go; one of the dossier as it is now is kept.
    Remove,
    /// They stay until their time comes. What was removed may still be in them.
    Leave,
}

impl Dossier {
    /// Clears the history and every trace of what was removed: in the working copy, in the owner's file, and in
    /// the kept versions when those are to go. What the dossier holds now stays. Nothing can be undone after it.
    ///
    /// With [`Met::Conflicts`] the file was changed elsewhere and could not be written: it, and the versions, are
    /// as they were, and this is to be done again after the choice.
    pub fn purge(&mut self, versions: OldVersions, now: Now) -> Result<Met, Error> {
        let met = if self.path().is_some() { self.save(now)? } else { Met::Nothing };
        if matches!(met, Met::Conflicts { .. }) {
            return Ok(met);
        }
        self.purge_here(versions, now)?;
        // Merged work is in the history that went, and a file of another program may have traces of its own.
        let met = if self.path().is_some() { met.and(self.save(now)?) } else { met };
        self.purge_versions(versions, now)?;
        Ok(met)
    }

    /// The part of it on this computer's own disk, once everything is in the owner's file. That file is to be saved
    /// after it.
    pub fn purge_here(&mut self, versions: OldVersions, now: Now) -> Result<(), Error> {
        if versions == OldVersions::Leave {
            self.keep_version(Reason::BeforeCleanUp, now)?;
        }
        self.storage.purge().map_err(Error::CleanUp)?;
        self.forget_history();
        Ok(())
    }

    /// The last part of it: the versions that were kept before.
    pub fn purge_versions(&mut self, versions: OldVersions, now: Now) -> Result<(), Error> {
        if let (OldVersions::Remove, Some(local)) = (versions, &self.local) {
            local.backups.forget().map_err(Error::Versions)?;
            self.keep_version(Reason::BeforeCleanUp, now)?;
        }
        Ok(())
    }
}
