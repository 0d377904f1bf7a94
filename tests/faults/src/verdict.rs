//! What may be found after a fault: the old or the new, never anything between; and the new for certain once
//! the owner was told that it is done.

use crate::action::Action;
use crate::stage::{Stage, deed};
use crate::state::{Opening, State, next_start};

/// What the next start may find after an action that was disturbed.
#[derive(Debug, Clone)]
pub struct Expected {
    action: Action,
    old: State,
    new: State,
}

/// What was found.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    /// All as it was before.
    Old,
    /// The action was done, all of it, or as much of it as stands on its own.
    New,
    /// A real fault of ours, or of the test; what it is.
    Bad(String),
}

impl Verdict {
    /// The same; when it is bad, with what came before.
    #[must_use]
    pub fn after(self, what: &str) -> Self {
        match self {
            Self::Bad(why) => Self::Bad(format!("{what}: {why}")),
            fine @ (Self::Old | Self::New) => fine,
        }
    }
}

impl Expected {
    /// Finds out on this stage, undisturbed: the state before the action, and after it.
    pub fn of(stage: &Stage, action: Action) -> Result<Self, String> {
        stage.prepared(action)?;
        let old = next_start(stage, action);
        stage.prepared(action)?;
        let done = deed(action, stage).output().map_err(|error| error.to_string())?;
        if !done.status.success() {
            return Err(format!("{action}: {}", String::from_utf8_lossy(&done.stderr)));
        }
        let new = next_start(stage, action);
        if old == new {
            return Err(format!("{action} does nothing that can be seen"));
        }
        Ok(Self { action, old, new })
    }

    /// Whether this may be found; `is_acknowledged`: the owner was told that it is done.
    pub fn judge(&self, state: &State, is_acknowledged: bool) -> Verdict {
        match self.fault(state, is_acknowledged) {
            Some(why) => Verdict::Bad(why),
            None if self.is_old(state) => Verdict::Old,
            None => Verdict::New,
        }
    }

    /// The same of the owner's files only.
    pub fn judge_files(&self, state: &State) -> Verdict {
        self.files_fault(state, false).map_or(Verdict::Old, Verdict::Bad)
    }

    fn is_old(&self, state: &State) -> bool {
        state.files == self.old.files && is_same(&state.dossier, &self.old.dossier)
    }

    fn fault(&self, state: &State, is_acknowledged: bool) -> Option<String> {
        if state.on_their_way > 1 {
            return Some(format!("{} temporary files", state.on_their_way));
        }
        self.files_fault(state, is_acknowledged)
            .or_else(|| {
                dossier_fault(
                    "dossier",
                    &state.dossier,
                    &self.old.dossier,
                    &self.new.dossier,
                    is_acknowledged,
                )
            })
            .or_else(|| {
                let (other, old, new) =
                    (state.other.as_ref()?, self.old.other.as_ref()?, self.new.other.as_ref()?);
                let new = if !is_acknowledged && self.is_only_a_file(state) { other } else { new };
                dossier_fault("other dossier", other, old, new, is_acknowledged)
            })
            .or_else(|| self.lost_between(state))
            .or_else(|| self.not_kept(state))
    }

    /// An older file is not replaced unless it was kept, byte for byte.
    fn not_kept(&self, state: &State) -> Option<String> {
        if self.action != Action::Migrate || state.files == self.old.files {
            return None;
        }
        let is_lost = self.old.files.values().any(|file| !state.kept.contains(file));
        is_lost.then(|| "the file of the older version was replaced and not kept".to_owned())
    }

    /// The new file stands there, whole, and nothing else was done yet: the dossier and its history are still
    /// the old one's. No more than a copy, until the owner is told that the dossier has another file now. Both
    /// files are whole, nothing that was typed is lost, and the same once more has to succeed.
    pub(crate) fn is_only_a_file(&self, state: &State) -> bool {
        let Some((other, new)) = state.other.as_ref().zip(self.new.other.as_ref()) else { return false };
        state.files == self.new.files
            && has_register_of(other, new)
            && is_same(&state.dossier, &self.old.dossier)
            && !is_same(other, new)
    }

    /// Each of the owner's files is the old one or the new one, byte by byte.
    fn files_fault(&self, state: &State, is_acknowledged: bool) -> Option<String> {
        let names = self.old.files.keys().chain(self.new.files.keys()).chain(state.files.keys());
        for name in names {
            let (is, old, new) = (state.files.get(name), self.old.files.get(name), self.new.files.get(name));
            if is != old && is != new {
                return Some(format!("{name} is neither the old file nor the new"));
            }
            if is_acknowledged && is != new {
                return Some(format!("{name} is the old file, though the owner was told that it is done"));
            }
        }
        None
    }

    /// Work that moves from one dossier to another is in one of them at least.
    fn lost_between(&self, state: &State) -> Option<String> {
        let (other, new) = (state.other.as_ref()?, self.new.other.as_ref()?);
        let has_left = !is_same(&state.dossier, &self.old.dossier);
        (self.action == Action::SaveAs && has_left && !is_same(other, new))
            .then(|| "the work is in neither of the two dossiers".to_owned())
    }
}

fn dossier_fault(
    which: &str,
    state: &Opening,
    old: &Opening,
    new: &Opening,
    is_acknowledged: bool,
) -> Option<String> {
    let (is_old, is_new) = (is_same(state, old), is_same(state, new));
    if let Opening::Refused(why) = state {
        return Some(format!("the {which} does not open: {why}"));
    }
    if !is_old && !is_new {
        return Some(format!("the {which} is neither the old one nor the new: {}", short(state)));
    }
    if is_acknowledged && !is_new {
        return Some(format!("the {which} is the old one, though the owner was told that it is done"));
    }
    if let Opening::Open(seen) = state {
        // Nobody else was there: a question about it would be a false alarm.
        if seen.found.starts_with("unexpected") {
            return Some(format!("the {which} was {}", seen.found));
        }
    }
    None
}

/// What an owner sees is the same; how it was found may differ.
fn is_same(one: &Opening, other: &Opening) -> bool {
    match (one, other) {
        (Opening::Open(one), Opening::Open(other)) => {
            (&one.register, &one.undo, &one.redo) == (&other.register, &other.undo, &other.redo)
        }
        _ => one == other,
    }
}

fn has_register_of(one: &Opening, other: &Opening) -> bool {
    match (one, other) {
        (Opening::Open(one), Opening::Open(other)) => one.register == other.register,
        _ => false,
    }
}

fn short(state: &Opening) -> String {
    match state {
        Opening::Nothing => "nothing".to_owned(),
        Opening::Refused(why) => why.clone(),
        Opening::Open(seen) => format!(
            "{} activities, undo {:?}, redo {:?}, {}",
            seen.activities, seen.undo, seen.redo, seen.found
        ),
    }
}
