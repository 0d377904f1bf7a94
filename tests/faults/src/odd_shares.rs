//! Shares and sticks that are not quite a disk (safety.md §9, T8): they refuse a rename for a while, know no
//! sync, keep time by two seconds, or take no notice of capitals.

use crate::action::Action;
use crate::desk::Desk;
use crate::every_call::Disturbed;
use crate::odd_disk::{Habits, OddDisk};
use crate::state::next_start;
use crate::table::Row;
use crate::verdict::Verdict;

/// The actions that write in the owner's folder.
const ACTIONS: [Action; 4] = [Action::Save, Action::SaveAs, Action::Migrate, Action::ExportJson];
/// Each kind, with each action; a rename is refused up to `most` times.
pub fn tried(most: usize) -> Result<Vec<Row>, String> {
    let refused = |count| (Habits { refused_renames: count, ..Habits::default() }, count == 0);
    let with = |habits: Habits| vec![(habits, true)];
    Ok(vec![
        kind("permission denied", &(0..=most).map(refused).collect::<Vec<_>>())?,
        kind("knows no sync", &with(Habits { knows_no_sync: true, ..Habits::default() }))?,
        kind("two-second times", &with(Habits { keeps_two_seconds: true, ..Habits::default() }))?,
        kind("blind to capitals", &with(Habits { is_blind_to_case: true, ..Habits::default() }))?,
        capitals()?,
    ])
}

/// With each of these habits, and whether the action then succeeds.
fn kind(of: &str, habits: &[(Habits, bool)]) -> Result<Row, String> {
    let mut row = Row::of("T8", of);
    for action in ACTIONS {
        let disturbed = Disturbed::of(action)?;
        for (habits, is_saved) in habits {
            row.points += 1;
            let verdict = with(&disturbed, *habits, *is_saved)?;
            row.count(verdict.after(&format!("{action}, {habits:?}")));
        }
    }
    Ok(row)
}

fn with(disturbed: &Disturbed, habits: Habits, is_saved: bool) -> Result<Verdict, String> {
    let (stage, action) = (&disturbed.stage, disturbed.action);
    disturbed.reset()?;
    let disk = OddDisk::over(&stage.documents())?;
    disk.behave(habits);
    let done = action.perform(stage).map(drop);
    if done.is_ok() != is_saved {
        let said = done.map_or_else(|notice| notice.sentence(), |()| "done".to_owned());
        return Ok(Verdict::Bad(format!("it said: {said}")));
    }
    // Whether it is read here or there: what the disk does with names and times stays as it is.
    disk.behave(Habits { refused_renames: 0, ..habits });
    let verdict = disturbed.expected.judge(&next_start(stage, action), is_saved);
    if matches!(verdict, Verdict::Bad(_)) || is_saved {
        return Ok(verdict);
    }
    Ok(disturbed.again().unwrap_or(verdict))
}

/// The dossier's own name, in capitals, is the dossier: one file, with what it held.
fn capitals() -> Result<Row, String> {
    let mut row = Row::of("T8", "own name in capitals");
    let told = |notice: dossier::Notice| notice.sentence();
    for is_saved_so in [false, true] {
        row.points += 1;
        let disturbed = Disturbed::of(Action::Save)?;
        let stage = &disturbed.stage;
        disturbed.reset()?;
        let disk = OddDisk::over(&stage.documents())?;
        disk.behave(Habits { is_blind_to_case: true, ..Habits::default() });
        let capitals = stage.documents().join("BAKKERIJ.VERANTWOORD");
        let mut desk = Desk::open(stage).map_err(told)?.0;
        if is_saved_so {
            desk.save_as(&capitals).map_err(told)?;
        } else {
            desk.save().map_err(told)?;
        }
        let held = desk.register().clone();
        drop(desk);
        let mut is_whole = disk.names().len() == 1;
        for name in [&capitals, &stage.file()] {
            is_whole &= *Desk::open_at(stage, name).map_err(told)?.0.register() == held;
        }
        row.count(if is_whole {
            Verdict::New
        } else {
            Verdict::Bad(format!("in the folder there are {:?}", disk.names()))
        });
    }
    Ok(row)
}
