//! A full disk (safety.md §9, T6): for every amount of room that is left, in steps of 4 KiB. What was there
//! stays, the owner is told, and once there is room again it works.

use std::path::Path;
use std::process::Command;

use crate::action::Action;
use crate::every_call::{Disturbed, ended_badly, is_acknowledged};
use crate::stage::deed;
use crate::state::next_start;
use crate::table::Row;
use crate::tree::{Entry, Tree};
use crate::verdict::Verdict;
use crate::workers;

/// Room is given out by this.
const BLOCK: usize = 4096;
/// So many blocks more than twice the dossier: there a save has room for all its copies.
const MORE: usize = 16;
/// Room for all that is ever done.
const PLENTY: usize = 64 << 20;

/// The actions that need room.
pub const ACTIONS: [Action; 4] = [Action::Edit, Action::Save, Action::SaveAs, Action::ExportPdf];

/// Disks of any size can be made here: only an administrator may.
pub fn can_mount() -> bool {
    let Ok(folder) = tempfile::tempdir() else { return false };
    mount(folder.path(), PLENTY).is_ok() && unmount(folder.path())
}

/// Each action, with room from none to a little over twice the dossier, every `step` blocks.
pub fn tried(actions: &[Action], step: usize) -> Result<Vec<Row>, String> {
    actions.iter().map(|action| of_action(*action, step)).collect()
}

fn of_action(action: Action, step: usize) -> Result<Row, String> {
    let first = Disturbed::of(action)?;
    let length = std::fs::metadata(first.stage.file()).map_err(|error| error.to_string())?.len();
    let most = usize::try_from(2 * length).unwrap_or(PLENTY) / BLOCK + MORE;
    drop(first);
    let rooms: Vec<usize> = (0..=most).step_by(step).collect();
    let found = workers::each(
        &rooms,
        || {
            let disturbed = Disturbed::of(action)?;
            mount(disturbed.stage.root(), PLENTY)?;
            Ok::<_, String>(Mounted(disturbed))
        },
        |worker, room| with_room(&worker.as_ref().map_err(Clone::clone)?.0, *room),
    );
    let mut row = Row { points: rooms.len(), ..Row::of("T6", action.name()) };
    for verdict in found {
        row.count(verdict?);
    }
    Ok(row)
}

fn with_room(disturbed: &Disturbed, room: usize) -> Result<Verdict, String> {
    let root = disturbed.stage.root();
    disturbed.reset()?;
    let used = blocks(&Tree::of(root).map_err(|error| error.to_string())?);
    remount(root, (used + room) * BLOCK)?;
    let program = |action| deed(action, &disturbed.stage).output().map_err(|error| error.to_string());
    let output = program(disturbed.action)?;
    let what = format!("{room} blocks of room");
    // The owner looks first, on the full disk: what opens there may not be another dossier.
    let files = next_start(&disturbed.stage, disturbed.action).files;
    remount(root, PLENTY)?;
    let mut state = next_start(&disturbed.stage, disturbed.action);
    state.files = files;
    if let Some(why) = ended_badly(&output, false) {
        return Ok(Verdict::Bad(format!("{what}: {why}")));
    }
    let verdict = disturbed.expected.judge(&state, is_acknowledged(&output)).after(&what);
    if verdict == Verdict::Old {
        let again = program(disturbed.action)?;
        let state = next_start(&disturbed.stage, disturbed.action);
        if let bad @ Verdict::Bad(_) = disturbed.expected.judge(&state, again.status.success()) {
            return Ok(bad.after(&format!("{what}, then room again")));
        }
        if !again.status.success() {
            return Ok(Verdict::Bad(format!("{what}: with room again it still does not work")));
        }
    }
    Ok(verdict)
}

fn blocks(tree: &Tree) -> usize {
    let blocks = |entry: &Entry| match entry {
        Entry::Folder => 0,
        Entry::File(bytes) => bytes.len().div_ceil(BLOCK),
    };
    tree.0.values().map(blocks).sum()
}

/// A stage that lies on a disk of its own, which goes with it.
struct Mounted(Disturbed);

impl Drop for Mounted {
    fn drop(&mut self) {
        unmount(self.0.stage.root());
    }
}

/// Puts a new empty disk of this size here.
pub(crate) fn mount(at: &Path, bytes: usize) -> Result<(), String> {
    run(Command::new("mount").args(["-t", "tmpfs", "-o", &format!("size={bytes}"), "none"]).arg(at))
}

fn remount(at: &Path, bytes: usize) -> Result<(), String> {
    let option = format!("remount,size={bytes}");
    // While others mount, the list of what is mounted may be read half, and this one is not in it.
    let mut tries = 1;
    loop {
        match run(Command::new("mount").args(["-o", &option]).arg(at)) {
            Err(_) if tries < 50 => tries += 1,
            done => return done,
        }
        std::thread::sleep(std::time::Duration::from_millis(20));
    }
}

/// Takes it away again.
pub(crate) fn unmount(at: &Path) -> bool {
    run(Command::new("umount").arg(at)).is_ok()
}

/// Runs a program of the system, silently.
pub(crate) fn run(command: &mut Command) -> Result<(), String> {
    let output = command.output().map_err(|error| error.to_string())?;
    if output.status.success() { Ok(()) } else { Err(String::from_utf8_lossy(&output.stderr).into_owned()) }
}
