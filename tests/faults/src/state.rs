//! What the next start of the program finds.

use std::collections::{BTreeMap, BTreeSet};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;

use sha2::{Digest, Sha256};

use crate::action::Action;
use crate::desk::Desk;
use crate::stage::Stage;
use crate::tree::{Entry, Tree};

/// What stands on the disk, and what opens.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct State {
    /// The owner's files, by name, and their bytes as a digest.
    pub files: BTreeMap<String, String>,
    /// The versions that were kept, their bytes as digests; for an action that must keep one.
    pub kept: BTreeSet<String>,
    /// How many files on their way lie among them.
    pub on_their_way: usize,
    /// The dossier as it opens.
    pub dossier: Opening,
    /// The other one, for an action that makes one.
    pub other: Option<Opening>,
}

/// What opening a dossier gives.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Opening {
    /// There is no such file.
    Nothing,
    /// It opens.
    Open(Seen),
    /// It does not, for this reason.
    Refused(String),
}

/// What an owner sees.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seen {
    /// The register, as a digest of its JSON.
    pub register: String,
    /// How many activities it has: to read a table by.
    pub activities: usize,
    /// What can be undone.
    pub undo: Option<String>,
    /// What can be done again.
    pub redo: Option<String>,
    /// How file and working copy stood to each other: `Nothing` to say, or work that was `PutBack`.
    pub found: String,
}

/// Looks at what is there and opens it, as the program would at its next start.
pub fn next_start(stage: &Stage, action: Action) -> State {
    let mut files = BTreeMap::new();
    let mut on_their_way = 0;
    for entry in std::fs::read_dir(stage.documents()).into_iter().flatten().flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        if name.starts_with('.') {
            on_their_way += 1;
        } else {
            let bytes = std::fs::read(entry.path()).unwrap_or_default();
            files.insert(name, digest(&bytes));
        }
    }
    let other = matches!(action, Action::SaveAs | Action::Restore).then(|| opening(stage, &stage.other()));
    let dossier = opening(stage, &stage.file());
    let kept = if action == Action::Migrate { kept(stage) } else { BTreeSet::new() };
    State { files, kept, on_their_way, dossier, other }
}

fn kept(stage: &Stage) -> BTreeSet<String> {
    let all = Tree::of(&stage.home().join("backups")).unwrap_or_default();
    let file = |entry: &Entry| match entry {
        Entry::Folder => None,
        Entry::File(bytes) => Some(digest(bytes)),
    };
    all.0.values().filter_map(file).collect()
}

fn opening(stage: &Stage, path: &Path) -> Opening {
    if !path.exists() {
        return Opening::Nothing;
    }
    match catch_unwind(AssertUnwindSafe(|| Desk::open_at(stage, path))) {
        Ok(Ok((desk, found))) => {
            let (undo, redo) = desk.history();
            let register = digest(exchange::json::write(desk.register()).as_bytes());
            Opening::Open(Seen { register, activities: desk.register().activities.len(), undo, redo, found })
        }
        Ok(Err(notice)) => Opening::Refused(notice.sentence()),
        Err(_) => Opening::Refused("panicked".to_owned()),
    }
}

/// The first figures of SHA-256: enough to tell states apart, short enough to read.
pub fn digest(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().take(6).map(|byte| format!("{byte:02x}")).collect()
}

impl State {
    /// As JSON, to be read by a person or compared by a program.
    pub fn json(&self) -> serde_json::Value {
        let opening = |opening: &Opening| match opening {
            Opening::Nothing => serde_json::Value::Null,
            Opening::Refused(why) => serde_json::json!({ "refused": why }),
            Opening::Open(seen) => serde_json::json!({
                "register": seen.register,
                "activities": seen.activities,
                "undo": seen.undo,
                "redo": seen.redo,
                "found": seen.found,
            }),
        };
        serde_json::json!({
            "files": self.files,
            "on_their_way": self.on_their_way,
            "dossier": opening(&self.dossier),
            "other": self.other.as_ref().map(opening),
        })
    }
}
