//! A long day (safety.md §9, T21): very many changes and saves in one run. Memory, files and handles stay as
//! they are.

use std::fs;

use dossier::Notice;
use register::{Answer, ProcessingActivity};

use crate::action::Action;
use crate::chance::Chance;
use crate::desk::Desk;
use crate::stage::Stage;
use crate::table::Row;
use crate::verdict::Verdict;

/// So many changes for each save.
const BETWEEN_SAVES: usize = 50;
/// From so many activities on one goes where one would come.
const MOST: usize = 70;

/// What is in use: at one moment, or the most in some time.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
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
    let mut desk = Desk::open(&stage).map_err(|notice| notice.sentence())?.0;
    let mut chance = Chance::of(21);
    let mut row = Row::of("T21", "soak");
    let mut moments = Vec::new();
    for number in 0..commands {
        command(&mut desk, &mut chance, number).map_err(|notice| notice.sentence())?;
        if number % BETWEEN_SAVES == 0 {
            desk.save().map_err(|notice| notice.sentence())?;
            row.points += 1;
            moments.push(used(&stage)?);
        }
    }
    row.runs = commands;
    let (start, end) = settled_and_end(&moments);
    row.note = format!("{start:?} became {end:?}");
    for grown in growth(start, end) {
        row.runs -= 1;
        row.count(Verdict::Bad(grown));
    }
    Ok(row)
}

/// The most that was in use in the second quarter, when what is made once is there and the history is full,
/// and in the last one. Not two moments: now and then an allocator gives memory back that it takes again
/// with the next save.
fn settled_and_end(moments: &[Use]) -> (Use, Use) {
    let quarter = moments.len() / 4;
    let most = |part: &[Use]| {
        part.iter().fold(Use::default(), |most, moment| Use {
            memory: most.memory.max(moment.memory),
            handles: most.handles.max(moment.handles),
            file: most.file.max(moment.file),
            working_copy: most.working_copy.max(moment.working_copy),
        })
    };
    (most(&moments[quarter..2 * quarter]), most(&moments[3 * quarter..]))
}

/// What grew by more than it may.
fn growth(start: Use, end: Use) -> Vec<String> {
    [
        ("memory", start.memory, end.memory, 10),
        ("the file", start.file, end.file, 5),
        ("the working copy", start.working_copy, end.working_copy, 5),
        ("handles", start.handles, end.handles, 0),
    ]
    .into_iter()
    .filter(|(_, start, end, percent)| end * 100 > start * (100 + percent))
    .map(|(what, start, end, _)| format!("{what} grew from {start} to {end}"))
    .collect()
}

/// A field, an activity that comes or goes, undo or redo.
fn command(desk: &mut Desk, chance: &mut Chance, number: usize) -> Result<(), Notice> {
    let place = chance.below(desk.register().activities.len());
    let mut activity = desk.register().activities[place].clone();
    match chance.below(12) {
        0..=5 => {
            activity.description = format!("Wat wij doen, voor de {number}e keer. ").repeat(3);
            desk.save_activity(activity)
        }
        6..=7 => {
            let mut organisation = desk.register().organisation.clone();
            organisation.trade_name = Answer::Confirmed(format!("Bakkerij nummer {number}"));
            desk.save_organisation(organisation)
        }
        8 if desk.register().activities.len() > MOST => desk.remove_activity(&activity.id),
        8 => desk.save_activity(ProcessingActivity {
            name: format!("Activiteit {number}"),
            ..ProcessingActivity::default()
        }),
        9..=10 => desk.undo(),
        _ => desk.redo(),
    }
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

#[cfg(test)]
mod tests {
    use super::{Use, growth, settled_and_end};

    fn moments(memory: impl Fn(usize) -> usize) -> Vec<Use> {
        (0..60).map(|number| Use { memory: memory(number), ..Use::default() }).collect()
    }

    #[test]
    fn what_is_given_back_for_a_moment_is_no_growth() {
        let (start, end) = settled_and_end(&moments(|number| if number == 30 { 8_500 } else { 9_800 }));
        assert_eq!(growth(start, end), Vec::<String>::new());
    }

    #[test]
    fn what_is_never_given_back_is_growth() {
        let (start, end) = settled_and_end(&moments(|number| 8_000 + 40 * number));
        assert_eq!(growth(start, end), ["memory grew from 9160 to 10360"]);
    }
}
