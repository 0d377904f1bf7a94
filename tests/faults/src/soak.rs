//! A long day (safety.md §9, T21): very many changes and saves in one run. Memory, files and handles stay as
//! they are.

use std::fs;

use register::Answer;
use storage::{Home, Storage, history};

use crate::action::Action;
use crate::chance::Chance;
use crate::stage::Stage;
use crate::table::Row;
use crate::verdict::Verdict;

/// So many changes for each save.
const BETWEEN_SAVES: usize = 50;
/// How deep the history is.
const DEPTH: u64 = 500;

/// What is in use at one moment.
#[derive(Debug, Clone, Copy)]
struct Use {
    /// Memory, in pages.
    memory: usize,
    /// Open files and the like.
    handles: usize,
    /// Of the owner's file, in bytes.
    file: usize,
    /// Of the working copy, in bytes.
    working_copy: usize,
}

/// Makes so many changes.
pub fn tried(commands: usize) -> Result<Row, String> {
    let stage = Stage::new();
    stage.prepared(Action::Edit)?;
    let home = Home::at(&stage.home());
    let mut storage = Storage::open_in(&home, &stage.file()).map_err(told)?.storage;
    let mut register = storage.load().map_err(told)?;
    let mut chance = Chance::of(21);
    let mut row = Row::of("T21", "soak");
    let mut settled = None;
    for number in 0..commands {
        if chance.below(4) == 0 {
            let name = format!("Bakkerij nummer {number}");
            register.organisation.trade_name = Answer::Confirmed(name);
        } else {
            let place = chance.below(register.activities.len());
            register.activities[place].description =
                format!("Wat wij doen, voor de {number}e keer. ").repeat(3);
        }
        let register = &register;
        let edit = storage.edit(|to| {
            storage::organisation::put(to, &register.organisation)?;
            let place = number % register.activities.len();
            storage::activity::put(to, &register.activities[place], place)?;
            let step = history::push(to, "activiteit gewijzigd", &"{}".repeat(200), DEPTH)?;
            if number % 7 == 0 { history::mark_undone(to, step) } else { Ok(()) }
        });
        edit.map_err(told)?;
        if number % BETWEEN_SAVES == 0 {
            storage.save().map_err(told)?;
            row.points += 1;
        }
        // What is made once is there, and the history is full.
        if number == commands / 10 {
            settled = Some(used(&stage)?);
        }
    }
    storage.save().map_err(told)?;
    row.runs = commands;
    let (start, end) = (settled.ok_or("there were no commands")?, used(&stage)?);
    row.note = format!("{start:?} became {end:?}");
    for (what, start, end, percent) in [
        ("memory", start.memory, end.memory, 10),
        ("the file", start.file, end.file, 5),
        ("the working copy", start.working_copy, end.working_copy, 5),
        ("handles", start.handles, end.handles, 0),
    ] {
        if end * 100 > start * (100 + percent) {
            row.runs -= 1;
            row.count(Verdict::Bad(format!("{what} grew from {start} to {end}")));
        }
    }
    Ok(row)
}

fn used(stage: &Stage) -> Result<Use, String> {
    let failed = |error: std::io::Error| error.to_string();
    let memory = fs::read_to_string("/proc/self/statm").map_err(failed)?;
    let memory = memory.split(' ').nth(1).and_then(|pages| pages.parse().ok()).unwrap_or(0);
    let handles = fs::read_dir("/proc/self/fd").map_err(failed)?.count();
    let length = |path: &std::path::Path| fs::metadata(path).map_or(0, |found| found.len());
    let working = fs::read_dir(stage.home().join("working")).map_err(failed)?.flatten();
    let working_copy: u64 = working.map(|entry| length(&entry.path().join("working.sqlite"))).sum();
    let size = |bytes| usize::try_from(bytes).unwrap_or(usize::MAX);
    Ok(Use { memory, handles, file: size(length(&stage.file())), working_copy: size(working_copy) })
}

fn told(error: storage::Error) -> String {
    error.to_string()
}
