//! Opening a dossier with its working copy on this computer, and what is found then: for a screen, and as a
//! Dutch sentence.

use std::path::Path;
use std::time::SystemTime;

use chrono::{DateTime, NaiveDateTime, Utc};
use exchange::three_way::differences;
use register::Register;
use serde::Serialize;
use storage::backups::Reason;
use storage::{Found, Home, Storage};

use crate::dossier::{Dossier, Now};
use crate::error::{Error, file_name};
use crate::ids::Ids;
use crate::meeting::Meeting;
use crate::notice::Notice;
use crate::words;

/// How a dossier's file and what this computer knew of it stood to each other.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
#[serde(tag = "kind", rename_all = "snake_case")]
#[must_use]
pub enum Met {
    /// As they were left. Nothing to say.
    Nothing,
    /// Work that was not in the file yet is there again. A line of status, no question (decision D11).
    PutBack {
        /// The sentence.
        text: String,
    },
    /// The file was changed elsewhere while nobody worked here: it was taken as it is. What can be undone
    /// starts here.
    Replaced {
        /// The sentence.
        text: String,
        /// What is other than it was here, a sentence each.
        differences: Vec<String>,
    },
    /// It was changed both here and elsewhere, in different places: it has both now, and that can be undone.
    Merged {
        /// The sentence.
        text: String,
        /// What came from elsewhere, a sentence each.
        differences: Vec<String>,
    },
    /// It was changed both here and elsewhere in the same places: the owner chooses. Until then the dossier is
    /// as it was here, and its file is not written.
    Conflicts {
        /// What there is to choose.
        meeting: Meeting,
    },
    /// A newer program made it: it can be looked at and exported.
    ReadOnly {
        /// The sentence.
        text: String,
    },
    /// What stands in the file now cannot be met. The dossier is as it was here.
    Unread {
        /// Why, and what to do.
        notice: Notice,
    },
}

impl Met {
    /// One Dutch sentence for a single line; empty when there is nothing to say.
    pub fn sentence(&self) -> String {
        match self {
            Self::Nothing => String::new(),
            Self::PutBack { text }
            | Self::Replaced { text, .. }
            | Self::Merged { text, .. }
            | Self::ReadOnly { text } => text.clone(),
            Self::Conflicts { meeting } => meeting.text.clone(),
            Self::Unread { notice } => notice.sentence(),
        }
    }

    /// This, and after it that.
    pub(crate) fn and(self, then: Self) -> Self {
        match (self, then) {
            (met, Self::Nothing) => met,
            (Self::Merged { differences: mut all, .. }, Self::Merged { differences, .. }) => {
                all.extend(differences);
                Self::merged(all)
            }
            (_, met) => met,
        }
    }

    pub(crate) fn merged(differences: Vec<String>) -> Self {
        let text = match differences.len() {
            0 => "Dit dossier was ook ergens anders bewaard. Uw werk staat er helemaal in.".to_owned(),
            1 => "Dit dossier was ook ergens anders gewijzigd. 1 wijziging is overgenomen.".to_owned(),
            count => {
                format!("Dit dossier was ook ergens anders gewijzigd. {count} wijzigingen zijn overgenomen.")
            }
        };
        Self::Merged { text, differences }
    }
}

impl Dossier {
    /// Opens a dossier's file by way of its working copy on this computer, which is made where there is none,
    /// and says what was found. From here on every edit is on this computer's disk when it returns.
    pub fn open_in(home: &Home, path: &Path, ids: Ids, now: Now) -> Result<(Self, Met), Error> {
        let failed = |source| Error::Open { file: file_name(path), source };
        let opened = Storage::open_in(home, path).map_err(failed)?;
        let mut dossier = Self::of_home(opened.storage, home, ids).map_err(failed)?;
        let met = match opened.found {
            Found::File | Found::Resumed if dossier.is_read_only() => Met::ReadOnly {
                text: "Dit bestand is gemaakt met een nieuwere versie. U kunt het bekijken, niet wijzigen."
                    .to_owned(),
            },
            Found::File | Found::Resumed => Met::Nothing,
            Found::Recovered { at } => Met::PutBack {
                text: format!(
                    "Uw werk van {} stond nog niet in uw bestand. Het staat er weer.",
                    words::moment(on_the_clock(at, now), now.naive_local())
                ),
            },
            Found::ChangedElsewhere => dossier.replaced(opened.before.as_deref(), now),
            Found::BothChanged { .. } => match dossier.meet_elsewhere(now) {
                Ok(met) => met,
                // The work here is safe, and its owner must be able to reach it.
                Err(error) => Met::Unread { notice: Notice::from(&error) },
            },
        };
        Ok((dossier, met))
    }

    /// A new dossier with these facts in it and a working copy on this computer. With a path it is in a new
    /// file, where there may be none yet.
    pub fn create_in(
        home: &Home,
        path: Option<&Path>,
        register: Register,
        mut ids: Ids,
        now: Now,
    ) -> Result<Self, Error> {
        let today = now.naive_local().date();
        let mut storage = Storage::create_in(home, None, &ids.dossier(), today).map_err(Error::Edit)?;
        let made =
            storage.edit(|to| storage::replace_all(to, &register)).map_err(Error::Edit).and_then(|()| {
                let Some(path) = path else { return Ok(()) };
                storage.save_new(path).map_err(|source| Error::Save { file: file_name(path), source })
            });
        if let Err(refused) = made {
            // Nobody can have typed anything, so nobody is to be asked about it at the next start.
            storage.discard();
            return Err(refused);
        }
        Self::of_home(storage, home, ids).map_err(Error::Edit)
    }

    /// The file was taken as it is; what was here before is kept as a version.
    fn replaced(&mut self, before: Option<&[u8]>, now: Now) -> Met {
        let before = before.and_then(|image| {
            let backups = &self.local.as_ref()?.backups;
            // It is in no way work that the owner has only here, so the file opens without it all the same.
            let version = backups.keep(image, Reason::BeforeMerge, now.naive_local()).ok()?;
            Some(backups.read(&version).ok()?.register)
        });
        let found = before.map(|before| differences(&before, self.register())).unwrap_or_default();
        let differences: Vec<String> = found.iter().map(ToString::to_string).collect();
        let text = match differences.len() {
            0 => "Dit dossier is ergens anders bewaard. U ziet de nieuwste versie.".to_owned(),
            1 => "Dit dossier is ergens anders gewijzigd, op 1 plaats. U ziet de nieuwste versie.".to_owned(),
            count => format!(
                "Dit dossier is ergens anders gewijzigd, op {count} plaatsen. U ziet de nieuwste versie."
            ),
        };
        Met::Replaced { text, differences }
    }
}

/// A moment of the disk, as the owner's clock has it.
pub(crate) fn on_the_clock(at: SystemTime, now: Now) -> NaiveDateTime {
    DateTime::<Utc>::from(at).with_timezone(now.offset()).naive_local()
}
