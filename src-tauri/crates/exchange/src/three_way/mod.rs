//! Two registers that came from one: what differs, and how they become one again.
//!
//! Two computers, or two copies of a file, each go their own way. [`differences`] says what another register
//! has that this one has not. [`merge`] takes over what only one of the two changed and asks about what both
//! changed: nothing that anybody typed is lost without a [`Conflict`], and no reference is left to nothing.
//!
//! Records meet by their id, then field by field; an answer and a list of records without ids are taken whole.
//! Unlike [`crate::merge`], which only ever adds what a file brings, a removal is an edit here too.
//!
//! Reading order: [`difference`] (what comes out), [`meet`] (records and fields), [`list`] (records of a list and
//! their order), [`removal`] (references to what is gone, ids that stand twice), [`live`] (values that become a
//! register again), [`shape`], [`show`], [`words`].

mod difference;
mod list;
mod live;
mod meet;
mod removal;
mod shape;
mod show;
#[cfg(test)]
mod tests;
mod words;

use std::collections::{BTreeMap, BTreeSet};

use register::{FieldId, RecordRef, Register};

pub use difference::{About, Conflict, Difference, Side, What};
use meet::Meeting;

/// What `after` has other than `before`, in the order of the register. Empty when they are the same.
pub fn differences(before: &Register, after: &Register) -> Vec<Difference> {
    // Whatever differs is theirs alone when mine is where both began.
    let (before_value, after_value) = (meet::value(before), meet::value(after));
    let mut meeting = Meeting::of(Some(before), before, after);
    meeting.registers(Some(&before_value), &before_value, &after_value);
    meeting.taken
}

/// Two registers that became one.
#[derive(Debug, Clone)]
pub struct Merged {
    /// The register: what one of the two changed is as that one has it. Where both changed a field it is as mine;
    /// a record that one of the two removed while the other still uses it is there.
    pub register: Register,
    /// What came from theirs, in the order of the register.
    pub taken: Vec<Difference>,
    /// What a person chooses, in the order of the register.
    pub conflicts: Vec<Conflict>,
    base: Option<Register>,
    mine: Register,
    theirs: Register,
    kept: Kept,
}

/// What `mine` and `theirs` become, both having begun as `base`. When nobody knows how they began, every field
/// that differs is a conflict, and records that only one of the two has stay.
pub fn merge(base: Option<&Register>, mine: &Register, theirs: &Register) -> Merged {
    let theirs = removal::told_apart(base, mine, theirs);
    let mut kept = Kept::default();
    let (register, meeting) = meet(base, mine, &theirs, &mut kept, &BTreeMap::new());
    Merged {
        register,
        taken: meeting.taken,
        conflicts: meeting.conflicts,
        base: base.cloned(),
        mine: mine.clone(),
        theirs,
        kept,
    }
}

impl Merged {
    /// The register with these choices made: the number of the conflict, and whose it becomes. A conflict that is
    /// not named stays as it is in [`Merged::register`].
    ///
    /// A record whose removal is chosen goes, and the references to it with it; only what was published keeps its
    /// statement.
    pub fn resolve(&self, choices: &[(usize, Side)]) -> Register {
        let choices: BTreeMap<String, Side> = choices
            .iter()
            .filter_map(|&(at, side)| Some((self.conflicts.get(at)?.place.clone(), side)))
            .collect();
        if choices.is_empty() {
            return self.register.clone();
        }
        let mut kept = self.kept.clone();
        meet(self.base.as_ref(), &self.mine, &self.theirs, &mut kept, &choices).0
    }

    /// The register with one choice for every conflict.
    pub fn prefer(&self, side: Side) -> Register {
        let choices: Vec<(usize, Side)> = (0..self.conflicts.len()).map(|at| (at, side)).collect();
        self.resolve(&choices)
    }
}

/// Records that somebody removed and that are referred to all the same.
#[derive(Debug, Clone, Default)]
struct Kept {
    /// They stay until somebody chooses that they go.
    used: BTreeSet<RecordRef>,
    /// They stay whatever is chosen.
    needed: BTreeSet<RecordRef>,
}

/// Merges until no reference leads to nothing: each time a removed record is still referred to it is kept, and
/// the merge begins anew, for what that record refers to may be removed too.
fn meet<'r>(
    base: Option<&'r Register>,
    mine: &'r Register,
    theirs: &'r Register,
    kept: &mut Kept,
    choices: &BTreeMap<String, Side>,
) -> (Register, Meeting<'r>) {
    let values = (base.map(meet::value), meet::value(mine), meet::value(theirs));
    loop {
        let mut meeting = Meeting::of(base, mine, theirs);
        meeting.kept = kept.used.clone();
        meeting.must_stay = kept.needed.clone();
        meeting.choices = choices.clone();
        let merged = meeting.registers(values.0.as_ref(), &values.1, &values.2);
        let register = live::register(merged);
        let mut is_stable = true;
        let needed = removal::missing(&register).into_iter();
        for (record, field) in needed.chain(removal::spoken_of(&register, [mine, theirs])) {
            // What was published cannot do without its statement; anything else can do without what it names.
            if field == FieldId::PublishedStatementVariant {
                is_stable &= !kept.needed.insert(record.clone());
            }
            if !meeting.gone.contains(&record) {
                is_stable &= !kept.used.insert(record);
            }
        }
        if is_stable {
            let register = removal::without(register, &meeting.gone);
            return (removal::each_id_once(register, mine), meeting);
        }
    }
}
