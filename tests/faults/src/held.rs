//! A file that another program holds for a moment, as on Windows (safety.md §9, T8): its rename is refused the
//! first so many times. Then it is saved, or the owner is told; the file stays whole.

use std::fs;
use std::sync::Arc;

use storage::fs::{Fails, Fault, FaultFs, RealFs};
use storage::{Home, Storage};

use crate::action::Action;
use crate::stage::Stage;
use crate::state::{digest, next_start};
use crate::table::Row;
use crate::verdict::{Expected, Verdict};

/// So often it is tried once more.
const PATIENCE: usize = 6;
/// "Access denied" and "sharing violation".
const REFUSALS: [i32; 2] = [5, 32];

/// Refused not at all up to eight times, in two ways, while saving and while saving under another name.
pub fn tried() -> Result<Row, String> {
    let mut row = Row::of("T8", "rename refused");
    for action in [Action::Save, Action::SaveAs] {
        let stage = Stage::new();
        let expected = Expected::of(&stage, action)?;
        let before = stage.prepared(action)?;
        for number in REFUSALS {
            for count in 0..=PATIENCE + 2 {
                before.put(stage.root()).map_err(|error| error.to_string())?;
                row.points += 1;
                let verdict = refused(&stage, action, number, count, &expected)?;
                row.count(verdict.after(&format!("{action}, error {number}, {count} times")));
            }
        }
    }
    Ok(row)
}

fn refused(
    stage: &Stage,
    action: Action,
    number: i32,
    count: usize,
    expected: &Expected,
) -> Result<Verdict, String> {
    let fault = Fault { at: 1, count, error: Fails::Raw(number), is_done: false };
    let fs = FaultFs::of_renames(Arc::new(RealFs), fault);
    let home = Home::with(Arc::new(fs.clone()), &stage.home());
    let mut storage = Storage::open_in(&home, &stage.file()).map_err(|error| error.to_string())?.storage;
    if fs.count() > 0 {
        return Err("opening renames something, so the count is not that of saving".to_owned());
    }
    let old = fs::read(stage.file()).map_err(|error| error.to_string())?;
    let saved = if action == Action::Save { storage.save() } else { storage.save_as(&stage.other()) };
    drop(storage);
    if saved.is_ok() != (count <= PATIENCE) {
        return Ok(Verdict::Bad(format!("saving gave {saved:?}")));
    }
    if saved.is_err() && digest(&fs::read(stage.file()).unwrap_or_default()) != digest(&old) {
        return Ok(Verdict::Bad("it was told that it failed, and the file is another".to_owned()));
    }
    Ok(expected.judge(&next_start(stage, action), saved.is_ok()))
}
