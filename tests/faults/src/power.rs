//! Power cuts (safety.md §9, T2): everything an action did is recorded; then, for each moment, the disk is
//! rebuilt as it may be when the power goes just then, and the program starts again on it.

use std::collections::HashMap;

use crate::action::Action;
use crate::chance::Chance;
use crate::stage::{Stage, deed};
use crate::state::{State, next_start};
use crate::table::Row;
use crate::trace::{Call, Does, record};
use crate::tree::Tree;
use crate::verdict::Expected;
use crate::workers;

mod cuts;
mod disk;
pub mod mutants;

pub use disk::Disk;
use mutants::Mutant;

/// An action, all that it did, and how the disk was before.
#[derive(Debug, Clone)]
pub struct Recording {
    /// Which action.
    pub action: Action,
    /// The folder before it.
    pub before: Tree,
    /// What it did, in order.
    pub calls: Vec<Call>,
    /// What may be found after it.
    pub expected: Expected,
}

/// Records an action on this stage, and makes sure that the record tells all: done again by the record, the
/// folder must come out as it did.
pub fn recorded(stage: &Stage, action: Action) -> Result<Recording, String> {
    let expected = Expected::of(stage, action)?;
    let before = stage.prepared(action)?;
    let (output, calls) = record(&mut deed(action, stage), stage.root())?;
    if !output.status.success() {
        return Err(format!("{action} did not succeed: {}", String::from_utf8_lossy(&output.stderr)));
    }
    let after = Tree::of(stage.root()).map_err(|error| error.to_string())?;
    let mut disk = Disk::of(stage.root(), &before);
    calls.iter().try_for_each(|call| disk.apply(&call.does))?;
    if disk.seen() != after {
        return Err(format!("the record of {action} does not tell all that it did"));
    }
    Ok(Recording { action, before, calls, expected })
}

/// Cuts the power after each call, in up to `most` ways, and looks at what the next start finds. The note says
/// how many of the disks differed.
pub fn cut(stage: &Stage, recording: &Recording, most: usize, seed: u64) -> Result<Row, String> {
    let mut disk = Disk::of(stage.root(), &recording.before);
    let mut chance = Chance::of(seed);
    let mut row = Row::of("T2", recording.action.name());
    let mut known: HashMap<[u8; 32], State> = HashMap::new();
    let mut is_acknowledged = false;
    for call in &recording.calls {
        disk.apply(&call.does)?;
        is_acknowledged |= matches!(call.does, Does::Acknowledge);
        if matches!(call.does, Does::OpenToRead { .. } | Does::Other) {
            continue;
        }
        row.points += 1;
        for reached in cuts::cuts(&disk, &mut chance, most) {
            let tree = disk.tree(&reached);
            let digest = tree.digest();
            let state = match known.get(&digest) {
                Some(state) => state.clone(),
                None => {
                    tree.put(stage.root()).map_err(|error| error.to_string())?;
                    let state = next_start(stage, recording.action);
                    known.insert(digest, state.clone());
                    state
                }
            };
            let verdict = recording.expected.judge(&state, is_acknowledged);
            row.count(verdict.after(&format!("after {} {}", call.name, call.nth)));
        }
    }
    row.note = format!("{} disks differ", known.len());
    Ok(row)
}

/// Cuts the power in an action so often, each time with another seed.
pub fn tried(action: Action, most: usize, seeds: u64) -> Result<Row, String> {
    let jobs: Vec<u64> = (0..seeds).collect();
    let found = workers::each(
        &jobs,
        || {
            let stage = Stage::new();
            recorded(&stage, action).map(|recording| (stage, recording))
        },
        |worker, seed| match worker {
            Ok((stage, recording)) => cut(stage, recording, most, *seed),
            Err(why) => Err(why.clone()),
        },
    );
    let mut all = Row::of("T2", action.name());
    for row in found {
        let row = row?;
        all.note.clone_from(&row.note);
        all.add(row);
    }
    Ok(all)
}

/// What worse disks and programs than ours give: each must be noticed.
pub fn mutants_tried(most: usize) -> Result<Vec<Row>, String> {
    workers::each(&Mutant::ALL, Stage::new, |stage, mutant| {
        let recording = recorded(stage, Action::Save)?;
        let mutated = mutant.of(&recording, &stage.file());
        let mut row = cut(stage, &mutated, most, 1)?;
        (row.test, row.of) = ("T2n".to_owned(), mutant.name().to_owned());
        Ok(row)
    })
    .into_iter()
    .collect()
}
