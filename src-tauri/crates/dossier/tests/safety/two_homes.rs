//! T9 on real files: two computers, one file, edits by chance. Nothing is lost without a conflict.
//!
//! A model of its own says what should become of each fact: every value remembers which values whoever typed it
//! had seen. A value replaces those it has seen; two that have not seen each other are a conflict.

use std::collections::{BTreeMap, BTreeSet};

use ::register::*;
use dossier::{Choice, Dossier, Meeting, Met, Resolved, Whose};

use crate::stage::{Chance, Stage, describe, ids, name_firm, now, unless_told, with_activities};

/// Each save writes and checks files; ten thousand schedules are walked without any in `exchange`.
const SCHEDULES: u64 = 40;
const STEPS: usize = 24;
/// Facts that are typed in: the firm's name, and what each activity is for.
const ACTIVITIES: [&str; 3] = ["Een", "Twee", "Drie"];
const FIRM: &str = "firma";

/// A value of a fact: the number of the edit that gave it; and all that its typist had seen. None: removed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
struct Fact {
    edit: u64,
    is_removed: bool,
    seen: BTreeSet<u64>,
}

type Facts = BTreeMap<String, Fact>;

struct Computer {
    name: &'static str,
    dossier: Option<Dossier>,
    facts: Facts,
    /// Something was typed here. Before that there is nothing of this computer's own that a newer file replaces.
    has_edited: bool,
}

#[derive(Default)]
struct Counts {
    merged: usize,
    conflicts: usize,
    saved: usize,
}

#[test]
fn nothing_is_lost_between_two_computers() {
    let mut all = Counts::default();
    let schedules = unless_told("TWO_HOMES", SCHEDULES);
    for seed in unless_told("TWO_HOMES_FROM", 0)..schedules {
        let counts = schedule(seed);
        all.merged += counts.merged;
        all.conflicts += counts.conflicts;
        all.saved += counts.saved;
    }
    // Otherwise nothing was tested.
    assert!(all.saved > schedules as usize, "{}", all.saved);
    assert!(all.merged > schedules as usize / 4, "{}", all.merged);
    assert!(all.conflicts > schedules as usize / 4, "{}", all.conflicts);
}

fn schedule(seed: u64) -> Counts {
    let chance = &mut Chance(seed);
    let stage = Stage::new();
    let one = stage.made_of(with_activities(&ACTIVITIES));
    let start: Facts = ACTIVITIES
        .iter()
        .map(|name| name.to_lowercase())
        .chain([FIRM.to_owned()])
        .map(|key| (key, Fact { seen: BTreeSet::from([0]), ..Fact::default() }))
        .collect();
    let other = stage.open("b").0;
    let mut computers = [
        Computer { name: "a", dossier: Some(one), facts: start.clone(), has_edited: false },
        Computer { name: "b", dossier: Some(other), facts: start.clone(), has_edited: false },
    ];
    let mut file = start;
    let mut edits = 0;
    let mut counts = Counts::default();
    let when = |step: usize| format!("schedule {seed}, step {step}");
    for step in 0..STEPS {
        let at = chance.below(2);
        let computer = &mut computers[at];
        match chance.below(8) {
            0..=4 => computer.edit(chance, &mut edits),
            5 | 6 => computer.save(chance, &mut file, &mut counts, &when(step)),
            _ => computer.restart(chance, &stage, &mut file, &mut counts, &when(step)),
        }
        computers[at].is_as_modelled(&when(step));
    }
    for at in [0, 1, 0] {
        computers[at].save(chance, &mut file, &mut counts, &when(STEPS + at));
    }
    let register = |at: usize| computers[at].dossier.as_ref().expect("open").register().clone();
    assert!(register(0) == register(1), "schedule {seed}: the two agree in the end");
    let found = dossier::verify(&stage.file()).expect("in order").register;
    assert!(found == register(0), "schedule {seed}: and so does the file");
    counts
}

impl Computer {
    fn open(&mut self) -> &mut Dossier {
        self.dossier.as_mut().expect("open")
    }

    fn edit(&mut self, chance: &mut Chance, edits: &mut u64) {
        *edits += 1;
        let edit = *edits;
        let (name, at) = (self.name, chance.below(ACTIVITIES.len() + 2));
        if let Some(key) = ACTIVITIES.get(at).map(|name| name.to_lowercase()) {
            if self.facts[&key].is_removed {
                return;
            }
            let is_removed = chance.below(6) == 0;
            if is_removed {
                self.open().remove_activity(&ActivityId(key.clone())).expect("removed");
            } else {
                describe(self.open(), &key, &text(edit));
            }
            self.note(&key, edit, is_removed);
        } else if at == ACTIVITIES.len() {
            name_firm(self.open(), &text(edit));
            self.note(FIRM, edit, false);
        } else {
            // An activity that only this computer can have made.
            let saved = self.open().add_activity(&format!("Nieuw {edit} {name}")).expect("an activity");
            let id = saved.record.id().to_owned();
            describe(self.open(), &id, &text(edit));
            self.note(&id, edit, false);
        }
    }

    fn note(&mut self, key: &str, edit: u64, is_removed: bool) {
        self.has_edited = true;
        let fact = self.facts.entry(key.to_owned()).or_default();
        (fact.edit, fact.is_removed) = (edit, is_removed);
        fact.seen.insert(edit);
    }

    /// Saves until it is saved, choosing by chance wherever there is a choice.
    fn save(&mut self, chance: &mut Chance, file: &mut Facts, counts: &mut Counts, when: &str) {
        loop {
            let met = self.open().save(now()).unwrap_or_else(|error| panic!("{when}: {error}"));
            self.met(met, chance, file, counts, when);
            if !self.open().state().unsaved {
                break;
            }
        }
        counts.saved += 1;
        *file = self.facts.clone();
    }

    fn restart(
        &mut self,
        chance: &mut Chance,
        stage: &Stage,
        file: &mut Facts,
        counts: &mut Counts,
        when: &str,
    ) {
        self.dossier = None;
        let home = stage.home(self.name);
        let (dossier, met) = Dossier::open_in(&home, &stage.file(), ids(9), now()).expect("the dossier");
        self.dossier = Some(dossier);
        if let Met::Replaced { .. } = met {
            let mine = self
                .facts
                .values()
                .filter(|fact| !file.values().any(|other| other.seen.contains(&fact.edit)));
            assert_eq!(mine.count(), 0, "{when}: something here was not in the file, and was replaced");
            self.facts = file.clone();
            return;
        }
        if !self.has_edited {
            assert!(matches!(met, Met::Nothing), "{when}: {met:?}");
            self.facts = file.clone();
            return;
        }
        self.met(met, chance, file, counts, when);
    }

    fn met(&mut self, met: Met, chance: &mut Chance, file: &Facts, counts: &mut Counts, when: &str) {
        match met {
            Met::Nothing | Met::PutBack { .. } => {}
            Met::Merged { .. } => {
                counts.merged += 1;
                let expected = conflicts(&self.facts, file);
                assert_eq!(expected, BTreeSet::new(), "{when}: merged without a word about these");
                self.facts = together(&self.facts, file, &BTreeMap::new());
            }
            Met::Conflicts { meeting } => {
                counts.conflicts += 1;
                let asked: BTreeSet<String> = meeting.conflicts.iter().map(|row| key(&row.record)).collect();
                assert_eq!(asked, conflicts(&self.facts, file), "{when}: {meeting:?}");
                self.choose(&meeting, chance, file);
            }
            other @ (Met::Replaced { .. } | Met::ReadOnly { .. } | Met::Unread { .. }) => {
                panic!("{when}: {other:?}")
            }
        }
    }

    fn choose(&mut self, meeting: &Meeting, chance: &mut Chance, file: &Facts) {
        let mut chosen = BTreeMap::new();
        let mut choices = Vec::new();
        for row in &meeting.conflicts {
            let whose = *chosen
                .entry(key(&row.record))
                .or_insert_with(|| if chance.below(2) == 0 { Whose::Mine } else { Whose::Theirs });
            choices.push(Choice { number: row.number, whose });
        }
        let Resolved::Done { .. } = self.open().resolve(&choices, now()).expect("chosen") else {
            panic!("all was chosen, and nothing was edited since")
        };
        self.facts = together(&self.facts, file, &chosen);
    }

    fn is_as_modelled(&self, when: &str) {
        let register = self.dossier.as_ref().expect("open").register();
        let shown: BTreeMap<String, String> = register
            .activities
            .iter()
            .map(|activity| (activity.id.as_str().to_owned(), activity.description.clone()))
            .chain([(FIRM.to_owned(), register.organisation.trade_name.value().cloned().unwrap_or_default())])
            .collect();
        let modelled: BTreeMap<String, String> = self
            .facts
            .iter()
            .filter(|(_, fact)| !fact.is_removed)
            .map(|(key, fact)| (key.clone(), text(fact.edit)))
            .collect();
        assert_eq!(shown, modelled, "{when}, computer {}", self.name);
    }
}

fn text(edit: u64) -> String {
    if edit == 0 { String::new() } else { format!("Waarde {edit}") }
}

fn key(record: &RecordRef) -> String {
    if record.kind() == RecordKind::Organisation { FIRM.to_owned() } else { record.id().to_owned() }
}

/// The facts of which neither has seen the other's value, and that differ.
fn conflicts(mine: &Facts, theirs: &Facts) -> BTreeSet<String> {
    let both = mine.iter().filter_map(|(key, fact)| Some((key, fact, theirs.get(key)?)));
    both.filter(|(_, mine, theirs)| {
        let is_same = mine.edit == theirs.edit || (mine.is_removed && theirs.is_removed);
        !is_same && !mine.seen.contains(&theirs.edit) && !theirs.seen.contains(&mine.edit)
    })
    .map(|(key, ..)| key.clone())
    .collect()
}

fn together(mine: &Facts, theirs: &Facts, chosen: &BTreeMap<String, Whose>) -> Facts {
    let keys: BTreeSet<&String> = mine.keys().chain(theirs.keys()).collect();
    let one = |key: &String| match (mine.get(key), theirs.get(key)) {
        (Some(mine), Some(theirs)) => {
            let is_theirs = match chosen.get(key) {
                Some(whose) => *whose == Whose::Theirs,
                None => theirs.seen.contains(&mine.edit),
            };
            let seen = mine.seen.union(&theirs.seen).copied().collect();
            Fact { seen, ..if is_theirs { theirs.clone() } else { mine.clone() } }
        }
        (Some(only), None) | (None, Some(only)) => only.clone(),
        (None, None) => Fact::default(),
    };
    keys.into_iter().map(|key| (key.clone(), one(key))).collect()
}
