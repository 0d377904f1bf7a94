//! What a working copy knows of its owner's file: which bytes it had when we last read or wrote it, and how
//! far behind it is.

use std::path::{Path, PathBuf};

use rusqlite::{Connection, OptionalExtension, named_params};

use crate::Error;
use crate::snapshot::Fingerprint;

/// The owner's file as we know it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Known {
    /// Where it lies: absolute, links followed. `None` for a dossier that was never saved.
    pub(crate) path: Option<PathBuf>,
    /// The bytes we last read or wrote.
    pub(crate) file: Option<Fingerprint>,
    /// How many changes were made to the working copy.
    pub(crate) edits: u64,
    /// How many of them the file has.
    pub(crate) saved: u64,
    /// Files that were about to be written and of which we never heard.
    pub(crate) pending: Vec<Pending>,
}

/// A file that was about to be written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Pending {
    pub(crate) file: Fingerprint,
    /// Which one it is, counted over all files of this dossier.
    pub(crate) generation: u64,
    /// How many changes it has.
    pub(crate) edits: u64,
}

impl Known {
    /// There is work that the file does not have.
    pub(crate) fn is_waiting(&self) -> bool {
        self.edits != self.saved
    }

    /// The files that are ours to replace.
    pub(crate) fn ours(&self) -> Vec<Fingerprint> {
        self.file.into_iter().chain(self.pending.iter().map(|pending| pending.file)).collect()
    }

    /// Takes what stands on the disk for the file we know, if it is one we wrote or were about to. The number
    /// of the file, when it is one we had not heard of.
    pub(crate) fn recognise(&mut self, found: Fingerprint) -> Recognised {
        if self.file == Some(found) {
            return Recognised::Known;
        }
        let Some(written) = self.pending.iter().find(|pending| pending.file == found).copied() else {
            return Recognised::No;
        };
        (self.file, self.saved) = (Some(found), written.edits);
        self.pending.clear();
        Recognised::Unheard { generation: written.generation }
    }

    /// What stands in the tables.
    pub(crate) fn get(on: &Connection) -> Result<Self, Error> {
        let row = on
            .prepare_cached(include_str!("known/get.sql"))?
            .query_row([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)))
            .optional()?;
        let (path, file, edits, saved): (Option<Vec<u8>>, Option<[u8; 32]>, i64, i64) =
            row.ok_or_else(|| Error::Damaged("the working copy does not say of which file".to_owned()))?;
        let mut pending = Vec::new();
        let mut statement = on.prepare_cached(include_str!("known/all_pending.sql"))?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            pending.push(Pending {
                file: Fingerprint(row.get(0)?),
                generation: unsigned(row.get(1)?),
                edits: unsigned(row.get(2)?),
            });
        }
        Ok(Self {
            path: path.map(|bytes| path_of(&bytes)),
            file: file.map(Fingerprint),
            edits: unsigned(edits),
            saved: unsigned(saved),
            pending,
        })
    }

    /// Writes it instead of what stood in the tables.
    pub(crate) fn put(&self, on: &Connection) -> Result<(), Error> {
        on.prepare_cached(include_str!("known/put.sql"))?.execute(named_params! {
            ":path": self.path.as_deref().map(bytes_of),
            ":fingerprint": self.file.map(|file| file.0),
            ":edits": signed(self.edits),
            ":saved": signed(self.saved),
        })?;
        on.prepare_cached(include_str!("known/clear_pending.sql"))?.execute([])?;
        let mut put = on.prepare_cached(include_str!("known/put_pending.sql"))?;
        for pending in &self.pending {
            put.execute(named_params! {
                ":fingerprint": pending.file.0,
                ":generation": signed(pending.generation),
                ":edits": signed(pending.edits),
            })?;
        }
        Ok(())
    }
}

/// Notes how many changes were made; in the transaction of the last.
pub(crate) fn count_edit(on: &Connection, edits: u64) -> Result<(), Error> {
    on.prepare_cached(include_str!("known/count_edit.sql"))?
        .execute(named_params! { ":edits": signed(edits) })?;
    Ok(())
}

/// Whether a file is one of ours.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Recognised {
    /// It is the one we last read or wrote.
    Known,
    /// We wrote it and were stopped before we could note so.
    Unheard { generation: u64 },
    /// Somebody else wrote it.
    No,
}

/// A path as the tables hold it. Names need not be text on Unix.
#[cfg(unix)]
fn bytes_of(path: &Path) -> Vec<u8> {
    use std::os::unix::ffi::OsStrExt;
    path.as_os_str().as_bytes().to_vec()
}

#[cfg(unix)]
fn path_of(bytes: &[u8]) -> PathBuf {
    use std::os::unix::ffi::OsStrExt;
    PathBuf::from(std::ffi::OsStr::from_bytes(bytes))
}

/// Elsewhere a name that is no text is never recognised: its file then gets a new working copy.
#[cfg(not(unix))]
fn bytes_of(path: &Path) -> Vec<u8> {
    path.to_string_lossy().into_owned().into_bytes()
}

#[cfg(not(unix))]
fn path_of(bytes: &[u8]) -> PathBuf {
    PathBuf::from(String::from_utf8_lossy(bytes).into_owned())
}

fn signed(number: u64) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

fn unsigned(number: i64) -> u64 {
    u64::try_from(number).unwrap_or_default()
}
