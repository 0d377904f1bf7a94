//! A disk that is unplugged while the program works, and one that hangs (safety.md §9, T7): what was there
//! stays, the owner is told, and goes on typing.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::channel;
use std::time::{Duration, Instant};

use register::Answer;

use crate::action::Action;
use crate::desk::Desk;
use crate::every_call::Disturbed;
use crate::odd_disk::{Habits, OddDisk, Unplugged};
use crate::refused::ACTIONS;
use crate::stage::Stage;
use crate::state::next_start;
use crate::table::Row;
use crate::verdict::Verdict;

/// What an owner does not notice.
const AT_ONCE: Duration = Duration::from_millis(100);

/// Unplugged before each call that an action makes on it, and plugged in again.
pub fn tried() -> Result<Vec<Row>, String> {
    [Unplugged::Io, Unplugged::NotConnected].into_iter().map(of).collect()
}

fn of(how: Unplugged) -> Result<Row, String> {
    let mut row = Row::of("T7", format!("Unplugged{how:?}"));
    for action in ACTIONS {
        let disturbed = Disturbed::of(action)?;
        // One more than it makes, so that it once comes to its end.
        let mut after = 0;
        loop {
            let (verdict, calls) = unplugged_after(&disturbed, after, how)?;
            row.points += 1;
            row.count(verdict.after(&format!("{action}, unplugged after {after} calls")));
            if calls <= after {
                break;
            }
            after += 1;
        }
    }
    Ok(row)
}

/// What is found, and how many calls there were on that disk.
fn unplugged_after(disturbed: &Disturbed, after: usize, how: Unplugged) -> Result<(Verdict, usize), String> {
    let (stage, action) = (&disturbed.stage, disturbed.action);
    disturbed.reset()?;
    let disk = OddDisk::over(&stage.documents())?;
    let mut desk = Desk::open(stage).map_err(|notice| notice.sentence())?.0;
    disk.behave(Habits { unplugged: Some((after, how)), ..Habits::default() });
    let done = catch_unwind(AssertUnwindSafe(|| action.act(&mut desk, stage)));
    let calls = disk.calls();
    drop(desk);
    disk.behave(Habits::default());
    let Ok(done) = done else { return Ok((Verdict::Bad("panicked".to_owned()), calls)) };
    let verdict = disturbed.expected.judge(&next_start(stage, action), done.is_ok());
    if matches!(verdict, Verdict::Bad(_)) || done.is_ok() {
        return Ok((verdict, calls));
    }
    // On a disk that does what disks do it works.
    Ok((disturbed.again().unwrap_or(verdict), calls))
}

/// A save that hangs so long, while its owner types on. The note says how long the longest answer took.
#[expect(clippy::disallowed_methods, reason = "measures how long an owner waits")]
pub fn hangs(how_long: Duration) -> Result<Row, String> {
    let mut row = Row::of("T7", "Hangs");
    let stage = Stage::new();
    stage.prepared(Action::Save)?;
    let disk = OddDisk::over(&stage.documents())?;
    let told = |notice: dossier::Notice| notice.sentence();
    let mut desk = Desk::open(&stage).map_err(told)?.0;
    disk.behave(Habits { hangs: how_long, ..Habits::default() });
    let pending = desk.prepare_save().map_err(told)?.ok_or("there is nothing to save")?;
    // As the window does it: the disk's thread has no dossier, and the dossier does not wait for the disk.
    let (done, is_done) = channel();
    let saving = std::thread::spawn(move || {
        let start = Instant::now();
        let written = pending.write();
        // Whoever listened is gone when the test failed.
        let _ = done.send(start.elapsed());
        written
    });
    let (mut longest, mut typed) = (Duration::ZERO, String::new());
    let took = loop {
        if let Ok(took) = is_done.recv_timeout(Duration::from_millis(20)) {
            break took;
        }
        row.points += 1;
        typed = format!("Terwijl de schijf hangt: {}", row.points);
        let mut firm = desk.register().organisation.clone();
        firm.trade_name = Answer::Confirmed(typed.clone());
        let start = Instant::now();
        desk.save_organisation(firm).map_err(told)?;
        let is_unsaved = desk.is_unsaved() && desk.history().0.is_some();
        let answer = start.elapsed();
        longest = longest.max(answer);
        row.count(if answer > AT_ONCE {
            Verdict::Bad(format!("an answer took more than {} ms", AT_ONCE.as_millis()))
        } else if is_unsaved {
            Verdict::New
        } else {
            Verdict::Bad("what was typed is not known to wait".to_owned())
        });
    };
    let written = saving.join().map_err(|_| "the save panicked")?.map_err(|error| error.to_string())?;
    desk.saved(written).map_err(told)?;
    desk.save().map_err(told)?;
    let found = storage::verify(&stage.file()).map_err(|error| error.to_string())?;
    if took < how_long {
        row.count(Verdict::Bad("the disk did not hang".to_owned()));
    }
    if found.register.organisation.trade_name != Answer::Confirmed(typed) {
        row.count(Verdict::Bad("what was typed last is not in the file".to_owned()));
    }
    row.note = format!("the longest answer took {} ms in {} s", longest.as_millis(), took.as_secs());
    Ok(row)
}
