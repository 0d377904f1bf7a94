//! Two computers and a program that keeps their folders alike (safety.md §9, T9). Both edit, save and restart
//! at random; the files come and go late, in halves, and as conflicting copies. Whatever was typed is found at
//! the end, unless somebody typed over it who had seen it, or it lost in a question that was asked.

use std::collections::BTreeSet;

use exchange::three_way::differences;
use register::{ActivityId, ProcessingActivity, Register};

use crate::chance::Chance;
use crate::table::Row;
use crate::verdict::Verdict;
use crate::workers;

mod cloud;
mod computer;

use cloud::Cloud;
use computer::Computer;

/// Something that was typed: no two are the same.
type Typed = String;

/// What may be gone at the end.
#[derive(Debug, Default)]
struct Known {
    typed: BTreeSet<Typed>,
    /// Typed over, or removed, by who had it on the screen.
    replaced: BTreeSet<Typed>,
    /// It lost in a question.
    chosen_away: BTreeSet<Typed>,
    questions: usize,
}

/// Plays so many schedules.
pub fn tried(schedules: usize) -> Result<Row, String> {
    let jobs: Vec<u64> = (0..schedules as u64).collect();
    let mut row = Row::of("T9", "two computers");
    let mut questions = 0;
    for played in workers::each(&jobs, || (), |(), seed| played(*seed)) {
        let (verdict, asked) = played?;
        row.count(verdict);
        questions += asked;
    }
    row.points = schedules;
    row.note = format!("{questions} questions were asked");
    Ok(row)
}

fn played(seed: u64) -> Result<(Verdict, usize), String> {
    let mut chance = Chance::of(seed);
    let mut known = Known::default();
    let folder = tempfile::tempdir_in("/dev/shm").or_else(|_| tempfile::tempdir());
    let folder = folder.map_err(|error| error.to_string())?;
    let mut cloud = Cloud::default();
    let mut computers =
        [Computer::new(&folder.path().join("een"))?, Computer::new(&folder.path().join("twee"))?];
    computers[0].make(start())?;
    cloud.sync(&mut computers[0], &mut chance, false)?;
    cloud.sync(&mut computers[1], &mut chance, false)?;
    for _ in 0..8 + chance.below(16) {
        let computer = &mut computers[chance.below(2)];
        match chance.below(10) {
            0..=3 => computer.types(&mut chance, &mut known)?,
            4..=5 => computer.saves(&mut chance, &mut known)?,
            6 => computer.restarts(&mut chance, &mut known)?,
            _ => cloud.sync(computer, &mut chance, true)?,
        }
    }
    // Everybody saves, and all files arrive.
    for _ in 0..4 {
        for computer in &mut computers {
            cloud.sync(computer, &mut chance, false)?;
            computer.saves(&mut chance, &mut known)?;
            cloud.sync(computer, &mut chance, false)?;
        }
    }
    computers.iter_mut().try_for_each(|computer| computer.restarts(&mut chance, &mut known))?;
    Ok((verdict(seed, &computers, &cloud, &known)?, known.questions))
}

fn verdict(seed: u64, computers: &[Computer; 2], cloud: &Cloud, known: &Known) -> Result<Verdict, String> {
    let found: BTreeSet<Typed> = computers.iter().filter_map(Computer::register).flat_map(typed_in).collect();
    let copies = cloud.copies()?;
    let lost: Vec<&Typed> = known
        .typed
        .iter()
        .filter(|typed| {
            !found.contains(*typed)
                && !copies.contains(*typed)
                && !known.replaced.contains(*typed)
                && !known.chosen_away.contains(*typed)
        })
        .collect();
    if !lost.is_empty() {
        return Ok(Verdict::Bad(format!("seed {seed}: {lost:?} is lost and nobody was asked")));
    }
    let [Some(one), Some(other)] = [computers[0].register(), computers[1].register()] else {
        return Ok(Verdict::Bad(format!("seed {seed}: in the end a dossier does not open")));
    };
    if one != other {
        let differences: Vec<String> = differences(one, other).iter().map(ToString::to_string).collect();
        return Ok(Verdict::Bad(format!(
            "seed {seed}: in the end the two differ: {}",
            differences.join(" ")
        )));
    }
    Ok(Verdict::New)
}

fn start() -> Register {
    let activity = |number: usize| ProcessingActivity {
        id: ActivityId(format!("activiteit-{number}")),
        name: format!("Activiteit {number}"),
        ..ProcessingActivity::default()
    };
    Register { activities: (0..4).map(activity).collect(), ..Register::default() }
}

/// Everything that was typed and stands in an activity.
fn typed(activity: &ProcessingActivity) -> impl Iterator<Item = Typed> + '_ {
    [&activity.name, &activity.description, &activity.scale]
        .into_iter()
        .filter(|text| text.starts_with("getypt"))
        .cloned()
}

fn typed_in(register: &Register) -> impl Iterator<Item = Typed> + '_ {
    register.activities.iter().flat_map(typed)
}
