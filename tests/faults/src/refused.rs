//! Files and folders that may not be written, or that go while the dossier is open (safety.md §9, T7): the
//! owner is told, and what was there stays.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::process::Command;

use crate::action::Action;
use crate::desk::Desk;
use crate::every_call::{Disturbed, ended_badly, is_acknowledged};
use crate::full_disk::run;
use crate::stage::{Stage, deed};
use crate::state::next_start;
use crate::table::Row;
use crate::verdict::Verdict;

/// The actions that are tried on it.
pub const ACTIONS: [Action; 4] = [Action::Edit, Action::Save, Action::SaveAs, Action::ExportJson];

/// What is in the way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Obstacle {
    /// The dossier's file is for reading only.
    FileForReading,
    /// Its folder is.
    FolderForReading,
    /// This computer's own folder is.
    HomeForReading,
    /// The whole disk is.
    DiskForReading,
    /// The file can be changed by nobody.
    FileImmutable,
    /// Nothing can be made or removed in the folder.
    FolderImmutable,
    /// The folder is removed while the dossier is open.
    FolderGone,
    /// The file is.
    FileGone,
    /// This computer's own folder is.
    HomeGone,
}

impl Obstacle {
    /// All of them.
    pub const ALL: [Self; 9] = [
        Self::FileForReading,
        Self::FolderForReading,
        Self::HomeForReading,
        Self::DiskForReading,
        Self::FileImmutable,
        Self::FolderImmutable,
        Self::FolderGone,
        Self::FileGone,
        Self::HomeGone,
    ];

    fn is_while_open(self) -> bool {
        matches!(self, Self::FolderGone | Self::FileGone | Self::HomeGone)
    }

    fn put(self, stage: &Stage) -> Result<(), String> {
        let failed = |error: std::io::Error| error.to_string();
        match self {
            Self::FileForReading => mode(&stage.file(), 0o400),
            Self::FolderForReading => mode(&stage.documents(), 0o500),
            Self::HomeForReading => mode_of_all(&stage.home(), 0o500, 0o400),
            Self::DiskForReading => {
                let folder = stage.documents();
                run(Command::new("mount").arg("--bind").arg(&folder).arg(&folder))?;
                run(Command::new("mount").args(["-o", "remount,bind,ro"]).arg(&folder))
            }
            Self::FileImmutable => run(Command::new("chattr").arg("+i").arg(stage.file())),
            Self::FolderImmutable => run(Command::new("chattr").arg("+i").arg(stage.documents())),
            Self::FolderGone => fs::remove_dir_all(stage.documents()).map_err(failed),
            Self::FileGone => fs::remove_file(stage.file()).map_err(failed),
            Self::HomeGone => fs::remove_dir_all(stage.home()).map_err(failed),
        }
    }

    fn take_away(self, stage: &Stage) -> Result<(), String> {
        match self {
            Self::FileForReading => mode(&stage.file(), 0o600),
            Self::FolderForReading => mode(&stage.documents(), 0o700),
            Self::HomeForReading => mode_of_all(&stage.home(), 0o700, 0o600),
            Self::DiskForReading => run(Command::new("umount").arg(stage.documents())),
            Self::FileImmutable => run(Command::new("chattr").arg("-i").arg(stage.file())),
            Self::FolderImmutable => run(Command::new("chattr").arg("-i").arg(stage.documents())),
            Self::FolderGone | Self::FileGone | Self::HomeGone => Ok(()),
        }
    }
}

/// Each obstacle, with each action. Those that only an administrator can put there are left out when `is_root`
/// is not so.
pub fn tried(obstacles: &[Obstacle], is_root: bool) -> Result<Vec<Row>, String> {
    obstacles.iter().map(|obstacle| of_obstacle(*obstacle, is_root)).collect()
}

fn of_obstacle(obstacle: Obstacle, is_root: bool) -> Result<Row, String> {
    let mut row = Row::of("T7", format!("{obstacle:?}"));
    let is_for_root =
        matches!(obstacle, Obstacle::DiskForReading | Obstacle::FileImmutable | Obstacle::FolderImmutable);
    if is_for_root && !is_root {
        row.note = "skipped: only an administrator can do that".to_owned();
        return Ok(row);
    }
    for action in ACTIONS {
        row.points += 1;
        let disturbed = Disturbed::on(Stage::on_disk(), action)?;
        let verdict = if obstacle.is_while_open() {
            while_open(&disturbed, obstacle)?
        } else {
            before(&disturbed, obstacle, is_root)?
        };
        row.count(verdict.after(action.name()));
    }
    Ok(row)
}

/// The obstacle is there before the program starts.
fn before(disturbed: &Disturbed, obstacle: Obstacle, is_root: bool) -> Result<Verdict, String> {
    let stage = &disturbed.stage;
    disturbed.reset()?;
    obstacle.put(stage)?;
    let program = deed(disturbed.action, stage);
    // An administrator may write whatever its owner forbade: try as somebody who may not.
    let mut program = if is_root { as_somebody(&program, stage)? } else { program };
    let output = program.output().map_err(|error| error.to_string());
    obstacle.take_away(stage)?;
    let output = output?;
    if let Some(why) = ended_badly(&output, false) {
        return Ok(Verdict::Bad(why));
    }
    let state = next_start(stage, disturbed.action);
    Ok(disturbed.expected.judge(&state, is_acknowledged(&output)))
}

/// The obstacle comes while the dossier is open. What was removed is put back before the next start: work that
/// waited for it must be there then.
fn while_open(disturbed: &Disturbed, obstacle: Obstacle) -> Result<Verdict, String> {
    let stage = &disturbed.stage;
    disturbed.reset()?;
    let mut desk = Desk::open(stage).map_err(|notice| notice.sentence())?.0;
    let old = fs::read(stage.file()).map_err(|error| error.to_string())?;
    obstacle.put(stage)?;
    let done = catch_unwind(AssertUnwindSafe(|| disturbed.action.act(&mut desk, stage)));
    drop(desk);
    let Ok(done) = done else { return Ok(Verdict::Bad("panicked".to_owned())) };
    if !stage.file().exists() {
        let failed = |error: std::io::Error| error.to_string();
        fs::create_dir_all(stage.documents()).map_err(failed)?;
        fs::write(stage.file(), old).map_err(failed)?;
    }
    let state = next_start(stage, disturbed.action);
    if obstacle == Obstacle::HomeGone && done.is_err() && disturbed.action != Action::Edit {
        // The history and the waiting work went with it; the owner's file is what counts.
        return Ok(disturbed.expected.judge_files(&state));
    }
    Ok(disturbed.expected.judge(&state, done.is_ok()))
}

fn as_somebody(program: &Command, stage: &Stage) -> Result<Command, String> {
    const NOBODY: &str = "65534";
    let above = stage.root().parent().unwrap_or(stage.root());
    // What is immutable stays whose it is; that is no matter.
    let _ = run(Command::new("chown").args(["-R", NOBODY]).arg(above));
    let mut command = Command::new("setpriv");
    command.args(["--reuid", NOBODY, "--regid", NOBODY, "--clear-groups", "--"]);
    command.arg(program.get_program()).args(program.get_args());
    Ok(command)
}

fn mode(path: &Path, mode: u32) -> Result<(), String> {
    fs::set_permissions(path, fs::Permissions::from_mode(mode)).map_err(|error| error.to_string())
}

fn mode_of_all(folder: &Path, of_folders: u32, of_files: u32) -> Result<(), String> {
    // Opened first, so that it can be walked; closed last.
    mode(folder, 0o700)?;
    for entry in fs::read_dir(folder).map_err(|error| error.to_string())?.flatten() {
        let path = entry.path();
        if path.is_dir() { mode_of_all(&path, of_folders, of_files)? } else { mode(&path, of_files)? }
    }
    mode(folder, of_folders)
}
