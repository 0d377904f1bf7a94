//! What can be undone, across restarts (T10): two thousand sequences of up to two hundred commands.
//!
//! To make, open and save a dossier takes far longer than a command. So a thread plays its sequences one after
//! another in one dossier: each starts with the same facts, most are short, one in fifty is as long as the plan has
//! them, one in ten has a restart in its middle, and one in fifty is saved.

use ::register::*;
use dossier::{ChangeAlike, Dossier, Named, Operation};
use storage::{Storage, history};

use crate::stage::{Chance, Stage, describe, edit, has, name_firm, now, unless_told, with_activities};

const SEQUENCES: u64 = 2_000;
const MOST_COMMANDS: usize = 200;
const MOST_OF_A_SHORT_ONE: u64 = 12;
/// So many play at once.
const THREADS: u64 = 2;
const CANARY: &str = "KANARIE-7F3A";

#[test]
fn undo_and_redo_survive_a_restart_anywhere() {
    let each = unless_told("SEQUENCES", SEQUENCES).div_ceil(THREADS);
    let counts: Vec<usize> = std::thread::scope(|scope| {
        let plays: Vec<_> =
            (0..THREADS).map(|thread| scope.spawn(move || play(thread * each, each))).collect();
        plays.into_iter().map(|play| play.join().expect("a sequence")).collect()
    });
    let commands: usize = counts.iter().sum();
    assert!(commands as u64 > each * THREADS * 4, "{commands} commands: too few to mean anything");
}

/// So many sequences from this one on; how many commands they had.
fn play(first: u64, count: u64) -> usize {
    let stage = Stage::new();
    let mut dossier = stage.made();
    let mut commands = 0;
    for seed in first..first + count {
        let had;
        (dossier, had) = sequence(seed, dossier, &stage);
        commands += had;
    }
    commands
}

/// What undo and redo should do, told without them: the registers one after another.
struct Model {
    states: Vec<Register>,
    names: Vec<String>,
    at: usize,
}

impl Model {
    fn done(&mut self, register: &Register, name: String) {
        self.states.truncate(self.at + 1);
        self.names.truncate(self.at);
        self.states.push(register.clone());
        self.names.push(name);
        self.at += 1;
    }

    fn is(&self, dossier: &Dossier, when: &str) {
        assert!(dossier.register() == &self.states[self.at], "{when}: other facts");
        let state = dossier.state();
        // Before its first step stands the last of the sequence before it.
        if let Some(at) = self.at.checked_sub(1) {
            assert_eq!(state.undo.as_ref(), Some(&self.names[at]), "{when}");
        }
        assert_eq!(state.redo.as_deref(), self.names.get(self.at).map(String::as_str), "{when}");
    }
}

/// One sequence; the dossier, and how many commands it had.
fn sequence(seed: u64, mut dossier: Dossier, stage: &Stage) -> (Dossier, usize) {
    let chance = &mut Chance(seed);
    edit(&mut dossier, "Begin", |register| *register = with_activities(&["Nieuwsbrief", "Verkoop"]));
    let mut model = Model { states: vec![dossier.register().clone()], names: Vec::new(), at: 0 };
    let short = unless_told("COMMANDS", MOST_OF_A_SHORT_ONE) as usize;
    let most = if seed.is_multiple_of(50) { MOST_COMMANDS } else { short };
    let commands = 1 + chance.below(most);
    let restart = seed.is_multiple_of(10).then(|| chance.below(commands));
    for turn in 0..commands {
        let when = format!("sequence {seed}, command {turn}");
        if restart == Some(turn) {
            drop(dossier);
            dossier = stage.open("a").0;
            assert!(dossier.reloaded().expect("tables") == *dossier.register(), "{when}");
            model.is(&dossier, &when);
        }
        command(chance, turn, &mut dossier, &mut model);
        model.is(&dossier, &when);
    }
    // Typed, and taken out again: it is in the history, and never in the file.
    for name in [Answer::Confirmed(CANARY.to_owned()), Answer::Open] {
        let before = dossier.register().clone();
        edit(&mut dossier, "Kanarie", |register| register.organisation.trade_name = name);
        if *dossier.register() != before {
            model.done(dossier.register(), dossier.state().undo.expect("a name"));
        }
    }
    let end = exchange::json::write(model.states.last().expect("a state"));
    for _ in 0..model.at {
        dossier.undo().expect("an undo");
    }
    let start = exchange::json::write(&model.states[0]);
    assert_eq!(exchange::json::write(dossier.register()), start, "sequence {seed}: undo all is the start");
    while dossier.state().redo.is_some() {
        dossier.redo().expect("a redo");
    }
    assert_eq!(exchange::json::write(dossier.register()), end, "sequence {seed}: redo all is the end");
    assert!(dossier.reloaded().expect("tables") == *dossier.register(), "sequence {seed}: tables");
    if seed.is_multiple_of(50) {
        let _ = dossier.save(now()).expect("saved");
        let found: Vec<bool> = stage
            .files()
            .iter()
            .filter(|(path, _)| path.starts_with(stage.documents()) || path.ends_with("working.sqlite"))
            .map(|(path, bytes)| has(bytes, CANARY) == path.ends_with("working.sqlite"))
            .collect();
        assert_eq!(found, [true, true], "sequence {seed}: in the working copy, and not in the file");
    }
    (dossier, commands)
}

fn command(chance: &mut Chance, turn: usize, dossier: &mut Dossier, model: &mut Model) {
    let before = dossier.register().clone();
    match chance.below(20) {
        0..=3 => {
            // Further back begins the sequence before this one.
            if model.at > 0 {
                dossier.undo().expect("an undo");
                model.at -= 1;
            }
            return;
        }
        4..=6 => {
            dossier.redo().expect("a redo");
            model.at = (model.at + 1).min(model.names.len());
            return;
        }
        7 | 8 => drop(dossier.add_activity(&format!("Activiteit {turn}")).expect("an activity")),
        9 => {
            let recipient = Recipient { name: format!("Ontvanger {turn}"), ..Recipient::default() };
            dossier.save_recipient(recipient).expect("a recipient");
        }
        10 => {
            if let Some(activity) = pick(chance, &before.activities) {
                dossier.remove_activity(&activity.id).expect("removed");
            }
        }
        11 => {
            if let Some(activity) = pick(chance, &before.activities) {
                let to = chance.below(before.activities.len());
                dossier.move_activity(&activity.id, to).expect("moved");
            }
        }
        12 => {
            if let Some(activity) = pick(chance, &before.activities) {
                dossier.duplicate_together(&[RecordRef::from(&activity.id)]).expect("a copy");
            }
        }
        13 => {
            if let Some(recipient) = pick(chance, &before.recipients) {
                dossier.remove_recipient(&recipient.id).expect("removed");
            }
        }
        14 => {
            let file = format!("binnen {turn}.json");
            dossier
                .edit(Operation::Imported { file }, |register| {
                    register
                        .people
                        .push(Person { id: format!("p{turn}").as_str().into(), ..Person::default() });
                    register.activities.reverse();
                    register.governance = Governance::default();
                })
                .expect("an import");
        }
        18 => {
            let all: Vec<_> = before.activities.iter().map(|it| RecordRef::from(&it.id)).collect();
            let status = [ActivityStatus::InUse, ActivityStatus::Stopped][chance.below(2)];
            dossier.change_together(&all, &ChangeAlike::Status(status)).expect("changed");
        }
        15..=17 => {
            if let Some(activity) = pick(chance, &before.activities) {
                describe(dossier, activity.id.as_str(), &format!("Omschrijving {turn} “é”\n🥐"));
            }
        }
        _ => name_firm(dossier, &format!("Bakkerij {turn}")),
    }
    if *dossier.register() != before {
        model.done(dossier.register(), dossier.state().undo.expect("a name"));
    }
}

fn pick<'l, T>(chance: &mut Chance, list: &'l [T]) -> Option<&'l T> {
    (!list.is_empty()).then(|| &list[chance.below(list.len())])
}

#[test]
fn more_than_two_hundred_steps_are_there_after_a_restart() {
    let stage = Stage::new();
    let mut dossier = stage.made();
    for number in 0..dossier::undo::DEPTH + 20 {
        name_firm(&mut dossier, &format!("Bakkerij {number}"));
    }
    drop(dossier);
    let mut dossier = stage.open("a").0;
    let mut steps = 0;
    while dossier.state().undo.is_some() {
        dossier.undo().expect("an undo");
        steps += 1;
    }
    assert_eq!(steps, 500);
    assert_eq!(dossier.organisation().trade_name, Answer::Confirmed("Bakkerij 19".to_owned()));
}

#[test]
fn a_new_edit_after_a_restart_ends_what_could_be_done_again() {
    let stage = Stage::new();
    let mut dossier = stage.made();
    name_firm(&mut dossier, "Een");
    name_firm(&mut dossier, "Twee");
    dossier.undo().expect("an undo");
    drop(dossier);
    let mut dossier = stage.open("a").0;
    assert_eq!(dossier.state().redo.as_deref(), Some("uw bedrijf gewijzigd"));
    name_firm(&mut dossier, "Drie");
    assert_eq!(dossier.state().redo, None);
    drop(dossier);
    let mut dossier = stage.open("a").0;
    assert_eq!(dossier.state().redo, None);
    dossier.undo().expect("an undo");
    assert_eq!(dossier.organisation().trade_name, Answer::Confirmed("Een".to_owned()));
    dossier.undo().expect("an undo");
    assert_eq!(dossier.organisation().trade_name, Answer::Open);
    assert_eq!(dossier.state().undo, None);
}

#[test]
fn what_another_version_of_the_program_noted_is_dropped_and_stops_nothing() {
    let known = serde_json::to_string(&Operation::Changed(Named::new(RecordKind::Organisation, "")))
        .expect("an operation");
    for (operation, changes) in [
        ("{\"brewed\":{\"kind\":\"organisation\"}}", "[]"),
        (known.as_str(), "[{\"Koffie\":{\"before\":null,\"after\":null}}]"),
        (known.as_str(), "geen JSON"),
        ("", ""),
    ] {
        let stage = Stage::new();
        let mut dossier = stage.made();
        name_firm(&mut dossier, "Een");
        drop(dossier);
        let mut storage =
            Storage::open_in(&stage.home("a"), &stage.file()).expect("the working copy").storage;
        storage.edit(|to| history::push(to, operation, changes, 500)).expect("a step");
        drop(storage);

        let mut dossier = stage.open("a").0;
        assert_eq!(dossier.organisation().trade_name, Answer::Confirmed("Een".to_owned()));
        assert_eq!(dossier.state().undo, None, "what lies behind it is out of reach: {changes}");
        assert!(dossier.undo().expect("nothing to undo").parts.is_empty());
        name_firm(&mut dossier, "Twee");
        drop(dossier);
        let mut dossier = stage.open("a").0;
        dossier.undo().expect("an undo");
        assert_eq!(dossier.organisation().trade_name, Answer::Confirmed("Een".to_owned()));
        assert_eq!(dossier.state().undo, None);
    }
}
