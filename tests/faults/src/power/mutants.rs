//! Disks and programs that are worse than ours, to see that the test would notice (safety.md §9, T2n): each
//! of them must give at least one bad state.

use std::path::PathBuf;

use super::Recording;
use crate::trace::{Call, Does};

/// What is done wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mutant {
    /// The disk says that it is done and is not.
    LyingSync,
    /// No folder is ever synced.
    NoFolderSync,
    /// The file gets its name before its bytes are on the disk.
    RenameBeforeSync,
    /// The old file is removed to make room for the new.
    DeleteThenRename,
}

impl Mutant {
    /// All of them.
    pub const ALL: [Self; 4] =
        [Self::LyingSync, Self::NoFolderSync, Self::RenameBeforeSync, Self::DeleteThenRename];

    /// What it is called in a table.
    pub fn name(self) -> &'static str {
        match self {
            Self::LyingSync => "lying sync",
            Self::NoFolderSync => "no folder sync",
            Self::RenameBeforeSync => "rename before sync",
            Self::DeleteThenRename => "delete then rename",
        }
    }

    /// What would have been recorded of an action.
    pub fn of(self, recording: &Recording, file: &std::path::Path) -> Recording {
        let calls = match self {
            Self::LyingSync => without(&recording.calls, |does| matches!(does, Does::Sync { .. })),
            Self::NoFolderSync => {
                let folders = folders(&recording.calls);
                without(
                    &recording.calls,
                    |does| matches!(does, Does::Sync { handle } if folders.contains(handle)),
                )
            }
            Self::RenameBeforeSync => renamed_early(&recording.calls, file),
            Self::DeleteThenRename => removed_first(&recording.calls, file),
        };
        Recording { calls, ..recording.clone() }
    }
}

fn without(calls: &[Call], is_left_out: impl Fn(&Does) -> bool) -> Vec<Call> {
    calls.iter().filter(|call| !is_left_out(&call.does)).cloned().collect()
}

/// What was opened for reading and then synced was a folder: a file's own sync goes by where it was written.
fn folders(calls: &[Call]) -> Vec<usize> {
    let read = |call: &Call| {
        if let Does::OpenToRead { handle, .. } = &call.does { Some(*handle) } else { None }
    };
    calls.iter().filter_map(read).collect()
}

/// The sync of what is renamed to `file` comes after that rename.
fn renamed_early(calls: &[Call], file: &std::path::Path) -> Vec<Call> {
    let mut all = calls.to_vec();
    for (rename, from) in renames(calls, file).into_iter().rev() {
        let made = |call: &&Call| matches!(&call.does, Does::Open { path, .. } if *path == from);
        let Some(Does::Open { handle: temporary, .. }) =
            calls[..rename].iter().rfind(made).map(|call| &call.does)
        else {
            continue;
        };
        let is_its_sync = |call: &Call| matches!(call.does, Does::Sync { handle } if handle == *temporary);
        if let Some(sync) = calls[..rename].iter().rposition(is_its_sync) {
            let late = all.remove(sync);
            // The rename moved up one place; right after it is where it was.
            all.insert(rename, late);
        }
    }
    all
}

/// Before something is renamed to `file`, that is removed.
fn removed_first(calls: &[Call], file: &std::path::Path) -> Vec<Call> {
    let mut all = calls.to_vec();
    for (rename, _) in renames(calls, file).into_iter().rev() {
        let remove = Call { name: "unlink".to_owned(), nth: 0, does: Does::Remove(file.to_owned()) };
        all.insert(rename, remove);
    }
    all
}

/// Where something is renamed to `file`, and what.
fn renames(calls: &[Call], file: &std::path::Path) -> Vec<(usize, PathBuf)> {
    let renamed = |(at, call): (usize, &Call)| {
        let Does::Rename { from, to } = &call.does else { return None };
        (to == file).then(|| (at, from.clone()))
    };
    calls.iter().enumerate().filter_map(renamed).collect()
}
