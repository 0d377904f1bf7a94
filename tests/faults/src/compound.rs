//! A fault while recovering from a fault (safety.md §9, T4): an action is disturbed, the program starts again,
//! and is disturbed in that; then it starts a third time.

use crate::action::Action;
use crate::chance::Chance;
use crate::every_call::{Disturbed, Fault, ended_badly, is_acknowledged, points, with_fault};
use crate::stage::{deed, open};
use crate::state::next_start;
use crate::table::Row;
use crate::trace::record;
use crate::tree::Tree;
use crate::verdict::Verdict;
use crate::workers;

/// The actions that leave something to recover.
const ACTIONS: [Action; 5] =
    [Action::Edit, Action::Save, Action::SaveAs, Action::BulkDelete, Action::FirstEdit];

/// Tries so many pairs, by chance.
pub fn tried(pairs: usize) -> Result<Row, String> {
    let jobs: Vec<usize> = (0..pairs.div_ceil(ACTIONS.len())).collect();
    let mut all = Row::of("T4", "fault in recovery");
    for action in ACTIONS {
        let found = workers::each(
            &jobs,
            || {
                let disturbed = Disturbed::of(action)?;
                let points = disturbed.points()?;
                Ok::<_, String>((disturbed, points))
            },
            |worker, seed| {
                let (disturbed, points) = worker.as_ref().map_err(Clone::clone)?;
                let mut chance = Chance::of(*seed as u64 * 31 + action as u64);
                pair(disturbed, points, &mut chance)
            },
        );
        for verdict in found {
            all.count(verdict?);
        }
        all.points += jobs.len();
    }
    Ok(all)
}

fn pair(disturbed: &Disturbed, calls: &[(String, u32)], chance: &mut Chance) -> Result<Verdict, String> {
    let root = disturbed.stage.root();
    let (first, fault) = (chance.one_of(calls), *chance.one_of(&Fault::ALL));
    disturbed.reset()?;
    let output = with_fault(&deed(disturbed.action, &disturbed.stage), first, fault)?;
    let is_acknowledged = is_acknowledged(&output);
    let left = Tree::of(root).map_err(|error| error.to_string())?;
    let (_, recovery) = record(&mut open(&disturbed.stage), root)?;
    let recovery = points(&recovery);
    left.put(root).map_err(|error| error.to_string())?;
    let what = if recovery.is_empty() {
        format!("{fault:?} at {} {}", first.0, first.1)
    } else {
        let (second, other) = (chance.one_of(&recovery), *chance.one_of(&Fault::ALL));
        let output = with_fault(&open(&disturbed.stage), second, other)?;
        if let Some(why) = ended_badly(&output, other == Fault::Kill) {
            return Ok(Verdict::Bad(why));
        }
        format!(
            "{fault:?} at {} {}, then {other:?} at {} {} of opening",
            first.0, first.1, second.0, second.1
        )
    };
    let state = next_start(&disturbed.stage, disturbed.action);
    Ok(disturbed.expected.judge(&state, is_acknowledged).after(&what))
}
