//! Power cuts, kills and faults at every operation of a session: start, save, save, close, start again.
//!
//! What must hold at every start: the file is one version, whole; it is the last that was acknowledged or
//! the one that was being written; at most one file of ours was left beside it. Disks and programs with a
//! bad habit show that the check would notice.

use std::path::Path;
use std::sync::Arc;

use super::{Before, Fingerprint, clean, folder, is_on_its_way, place, prefix, replace, sync_folder};
use crate::fs::{Fails, Fault, FaultFs, Fs, Habit, SimFs};
use crate::{Error, foreign};

const FILE: &str = "/documenten/Bakkerij Jansen.verantwoord";
const BASE: &str = "/eigen/working/0f8fad5b/base.verantwoord";
/// Two sectors and a piece of a third.
const LENGTH: usize = 1300;
/// How often a dossier is saved in a session.
const SAVES: u32 = 2;

/// The bytes of a version: its number all over, so that no two have a byte of it in common.
fn image(version: u32) -> Vec<u8> {
    version.to_le_bytes().map(|byte| byte ^ 0xA5).repeat(LENGTH / 4)
}

/// What the owner was told, and what was on its way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Truth {
    /// The last version of which a save was acknowledged.
    acknowledged: u32,
    /// The last that was being written; the same when none was.
    tried: u32,
    /// The last number that was given out.
    last: u32,
}

const FIRST: Truth = Truth { acknowledged: 1, tried: 1, last: 1 };

/// A computer with a dossier that was saved once.
fn computer(habit: Habit) -> SimFs {
    let fs = SimFs::with(habit);
    fs.put(Path::new(FILE), &image(1));
    fs.put(Path::new(BASE), &image(1));
    fs
}

/// From start to close, as far as it comes.
fn session(fs: &dyn Fs, truth: &mut Truth) -> Result<(), Error> {
    let (file, base) = (Path::new(FILE), Path::new(BASE));
    clean(fs, file);
    clean(fs, base);
    let found = foreign::bytes(fs, file)?;
    let mut known = Fingerprint::of(&found);
    if truth.tried != truth.acknowledged && known == Fingerprint::of(&image(truth.tried)) {
        // As `opening.rs` does with a file of which it never heard.
        sync_folder(fs, &folder(file), file, known)?;
        truth.acknowledged = truth.tried;
    }
    truth.tried = truth.acknowledged;
    if foreign::bytes(fs, base).map(|bytes| Fingerprint::of(&bytes)).ok() != Some(known) {
        place(fs, base, &found)?;
    }
    for _ in 0..SAVES {
        truth.last += 1;
        truth.tried = truth.last;
        let new = image(truth.tried);
        known = replace(fs, file, &new, &Before::Ours(vec![known]), |_| Ok(()))?;
        truth.acknowledged = truth.tried;
        place(fs, base, &new)?;
    }
    Ok(())
}

/// What is wrong with what a start finds; `None` when nothing is.
fn wrong(fs: &SimFs, truth: Truth) -> Option<String> {
    let (mut file, mut left) = (None, [0, 0]);
    for (path, bytes) in fs.all() {
        if path == Path::new(FILE) {
            file = Some(bytes);
        } else if path == Path::new(BASE) {
            let first = bytes.first_chunk().map(|first| u32::from_le_bytes(*first) ^ 0xA5A5_A5A5);
            if first.is_none_or(|version| *bytes != image(version)) {
                return Some("the base is mixed".to_owned());
            }
        } else {
            let name = path.file_name().unwrap_or_default();
            match [FILE, BASE].iter().position(|target| is_on_its_way(name, &prefix(Path::new(target)))) {
                Some(at) => left[at] += 1,
                None => return Some(format!("{} is nobody's", path.display())),
            }
        }
    }
    let Some(file) = file else { return Some("the file is gone".to_owned()) };
    if left.iter().any(|&count| count > 1) {
        return Some(format!("{left:?} files on their way were left"));
    }
    if *file == image(truth.acknowledged) || *file == image(truth.tried) {
        return None;
    }
    match (1..truth.acknowledged).find(|&old| *file == image(old)) {
        Some(old) => Some(format!("version {old} is back, {} was acknowledged", truth.acknowledged)),
        None => Some("the file is mixed".to_owned()),
    }
}

/// Runs sessions, cuts them off everywhere, and counts what is found.
struct Harness {
    states: usize,
    bad: Vec<String>,
}

impl Harness {
    fn of(habit: Habit, depth: u32) -> Self {
        let mut harness = Self { states: 0, bad: Vec::new() };
        harness.every_cut(&computer(habit), FIRST, depth);
        harness
    }

    /// Every moment of a session, and everything that can become of it; from each of those another session,
    /// `depth` deep.
    fn every_cut(&mut self, start: &SimFs, truth: Truth, depth: u32) {
        for cut in 0.. {
            let (fs, truth, is_over) = cut_off(start, truth, cut);
            self.look(&fs.after_kill(), truth, depth);
            let mut odometer = Odometer::default();
            while let Some(found) = odometer.next(|choose| fs.after_power_cut(choose)) {
                self.look(&found, truth, depth);
            }
            if is_over {
                return;
            }
        }
    }

    fn look(&mut self, found: &SimFs, truth: Truth, depth: u32) {
        self.states += 1;
        if let Some(wrong) = wrong(found, truth) {
            self.bad.push(format!("{wrong}; {truth:?}"));
        } else if depth > 1 {
            found.pass(120);
            self.every_cut(found, truth, depth - 1);
        }
    }

    /// Chains of sessions, each cut off somewhere, until there were so many states.
    fn by_chance(&mut self, until: usize, dice: &mut Dice) {
        while self.states < until {
            let (mut fs, mut truth) = (computer(Habit::Honest), FIRST);
            for _ in 0..2 + dice.below(6) {
                let (cut, now, _) = cut_off(&fs, truth, dice.below(40));
                truth = now;
                // Much can become of one cut; one of it goes on.
                for _ in 0..60 {
                    fs = cut.after_power_cut(&mut |end| dice.below(end));
                    self.look(&fs, truth, 1);
                }
                if dice.below(4) == 0 {
                    fs = cut.after_kill();
                    self.look(&fs, truth, 1);
                }
                fs.pass(120);
            }
        }
    }
}

/// A session of which the power goes after so many operations; whether it was over before.
fn cut_off(start: &SimFs, mut truth: Truth, cut: usize) -> (SimFs, Truth, bool) {
    let fs = start.after_kill();
    fs.cut_after(cut);
    let done = session(&fs, &mut truth);
    assert!(done.is_ok() || fs.is_cut(), "{done:?} with the power on");
    (fs.clone(), truth, done.is_ok() && !fs.is_cut())
}

/// All sequences of choices, one after another.
#[derive(Default)]
struct Odometer {
    /// What was chosen, below what.
    digits: Vec<(usize, usize)>,
    is_over: bool,
}

impl Odometer {
    fn next<T>(&mut self, run: impl FnOnce(&mut dyn FnMut(usize) -> usize) -> T) -> Option<T> {
        if self.is_over {
            return None;
        }
        let (digits, mut at) = (&mut self.digits, 0);
        let result = run(&mut |end| {
            if at == digits.len() {
                digits.push((0, end));
            }
            at += 1;
            digits[at - 1].0
        });
        // The last digit that can go up does; those after it start again.
        while self.digits.last().is_some_and(|(digit, end)| digit + 1 == *end) {
            self.digits.pop();
        }
        match self.digits.last_mut() {
            Some((digit, _)) => *digit += 1,
            None => self.is_over = true,
        }
        Some(result)
    }
}

/// Numbers by chance, the same every time (xorshift64).
struct Dice(u64);

impl Dice {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % end as u64) as usize
    }
}

/// T3 of safety.md §9: a million states. All of one session and of what follows on each of those, and the
/// rest by chance over longer chains.
#[test]
fn a_million_power_cuts_leave_the_old_file_or_the_new_one() {
    let mut harness = Harness::of(Habit::Honest, 2);
    let exhaustive = harness.states;
    harness.by_chance(1_000_000, &mut Dice(0x9E37_79B9_7F4A_7C15));
    println!("{} states, {exhaustive} of them all there are of two sessions", harness.states);
    assert!(exhaustive > 20_000, "{exhaustive} states: the cuts hit nothing");
    assert_eq!(harness.bad, [""; 0], "of {} states", harness.states);
}

/// The check is worth something: each of these is caught, for what it does.
#[test]
fn every_bad_habit_is_caught() {
    for (habit, sign) in [
        (Habit::LyingSync, "mixed"),
        (Habit::NoFolderSync, "is back"),
        (Habit::RenameBeforeSync, "mixed"),
        (Habit::DeleteThenRename, "gone"),
    ] {
        let harness = Harness::of(habit, 1);
        let caught = harness.bad.iter().filter(|bad| bad.contains(sign)).count();
        println!("{habit:?}: {} of {} states are bad", harness.bad.len(), harness.states);
        assert!(caught > 0, "{habit:?} was not caught: {:?}", harness.bad.first());
    }
}

/// Without the sync at the start after a kill, a file that was shown as saved could be gone after a cut.
#[test]
fn what_was_shown_at_the_start_stays() {
    let mut states = 0;
    for cut in 0..20 {
        let (fs, truth, _) = cut_off(&computer(Habit::Honest), FIRST, cut);
        let (killed, mut shown) = (fs.after_kill(), truth);
        session(&killed, &mut shown).unwrap();
        let mut odometer = Odometer::default();
        while let Some(found) = odometer.next(|choose| killed.after_power_cut(choose)) {
            states += 1;
            assert_eq!(wrong(&found, shown), None);
        }
    }
    assert!(states >= 20, "{states}");
}

/// Every operation fails, once or from there on, with or without having been done, until a run comes through
/// clean. Told to have failed, the file is the old one, or the new one where the answer got lost.
#[test]
fn every_fault_leaves_the_old_file_or_the_new_one() {
    use std::io::ErrorKind;
    let mut runs = 0;
    for error in [ErrorKind::Other, ErrorKind::StorageFull, ErrorKind::PermissionDenied, ErrorKind::NotFound]
    {
        for count in [1, usize::MAX] {
            for is_done in [false, true] {
                let mut at = 1;
                loop {
                    runs += 1;
                    let disk = computer(Habit::Honest);
                    let fault = Fault { at, count, error: Fails::Kind(error), is_done };
                    let fs = FaultFs::new(Arc::new(disk.clone()), fault);
                    let mut truth = FIRST;
                    let done = session(&fs, &mut truth);
                    let what = || format!("{error:?} at {at}, {count} times, done {is_done}: {done:?}");
                    assert_eq!(wrong(&disk, truth), None, "{}", what());
                    // The disk works again: the next session does too, and clears up.
                    disk.pass(120);
                    let mut next = truth;
                    session(&disk, &mut next).unwrap_or_else(|error| panic!("{}: {error:?}", what()));
                    assert_eq!(disk.all().len(), 2, "{}", what());
                    assert_eq!(wrong(&disk, next), None, "{}", what());
                    if fs.count() < at {
                        assert!(done.is_ok(), "{}", what());
                        break;
                    }
                    at += 1;
                }
                assert!(at > 20, "only {at} operations");
            }
        }
    }
    println!("{runs} runs");
}

/// A fault in one session and a power cut in the next (T4): the second does not make the first worse.
#[test]
fn a_power_cut_after_a_fault_does_no_more_harm() {
    let mut harness = Harness { states: 0, bad: Vec::new() };
    for at in 1..40 {
        for is_done in [false, true] {
            let disk = computer(Habit::Honest);
            let fault = Fault { at, count: 1, error: Fails::Kind(std::io::ErrorKind::Other), is_done };
            let mut truth = FIRST;
            // Whatever it says: `wrong` looks at what is there.
            let _ = session(&FaultFs::new(Arc::new(disk.clone()), fault), &mut truth);
            disk.pass(120);
            harness.every_cut(&disk, truth, 1);
        }
    }
    println!("{} states after a fault", harness.states);
    assert!(harness.states > 10_000, "{} states", harness.states);
    assert_eq!(harness.bad, [""; 0]);
}

/// Like Windows: another program holds the file for a moment. Seven tries, then a plain refusal.
#[test]
fn a_file_that_is_held_is_tried_again() {
    for number in [5, 32] {
        for refusals in 0..=8 {
            let disk = computer(Habit::Honest);
            let fault = Fault { at: 1, count: refusals, error: Fails::Raw(number), is_done: false };
            let fs = FaultFs::of_renames(Arc::new(disk.clone()), fault);
            let known = Before::Ours(vec![Fingerprint::of(&image(1))]);
            let saved = replace(&fs, Path::new(FILE), &image(2), &known, |_| Ok(()));
            assert_eq!(saved.is_ok(), refusals <= 6, "{refusals} refusals: {saved:?}");
            assert_eq!(fs.count(), (refusals + 1).min(7));
            let expected = if saved.is_ok() { 2 } else { 1 };
            assert!(disk.read(Path::new(FILE), 10_000).unwrap() == image(expected));
            assert_eq!(disk.all().len(), 2, "nothing stays beside it");
        }
    }
    // Any other refusal is final at once.
    let fault = Fault { at: 1, count: 1, error: Fails::Raw(13), is_done: false };
    let fs = FaultFs::of_renames(Arc::new(computer(Habit::Honest)), fault);
    assert!(replace(&fs, Path::new(FILE), &image(2), &Before::Anything, |_| Ok(())).is_err());
    assert_eq!(fs.count(), 1);
}
