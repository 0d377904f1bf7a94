//! Registers by chance, for property tests: any field filled or not, every reference leading
//! somewhere, and the strangest texts people paste.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::{Strategy, any};
use register::{RecordKind, Register};

use crate::json::v1::{self, Mirror as _};

/// Registers of every kind: from nearly empty to nearly full, up to four records a list.
pub fn registers() -> impl Strategy<Value = Register> {
    (any::<u64>(), 0..=100_u32, 0..=4_u32)
        .prop_map(|(seed, percent, most)| sample(Dice::new(seed, percent, most, None)))
}

/// A register in which every field is filled.
pub fn full() -> Register {
    sample(Dice::new(1, 100, 3, Some(0)))
}

/// Full registers in which, taken together, every word of every list is said.
pub fn every_word() -> Vec<Register> {
    // As many as the longest list has words: in each the words have moved on by one.
    (0..16).map(|turn| sample(Dice::new(1, 100, 3, Some(turn)))).collect()
}

fn sample(mut dice: Dice) -> Register {
    let mut register = v1::Register::sample(&mut dice).expect("a register can always be made").into_live();
    // Records without an id are told apart by what they are about.
    let mut seen = BTreeSet::new();
    register.notes.retain(|note| seen.insert((note.record.clone(), note.field.clone())));
    let mut seen = BTreeSet::new();
    register
        .set_aside
        .retain(|aside| seen.insert((aside.check.clone(), aside.record.clone(), aside.field.clone())));
    let mut seen = BTreeSet::new();
    register.system_inventories.retain(|inventory| seen.insert((inventory.date, inventory.by.clone())));
    let mut seen = BTreeSet::new();
    register
        .unlawful_practices
        .retain(|practice| seen.insert((practice.found_in.clone(), practice.practice.clone())));
    register
}

/// A part of the file that can be made by chance.
pub(crate) trait Sample: Sized {
    /// It is the own id of a record of this kind.
    const IS: Option<RecordKind> = None;
    /// It is a record with an id of its own, of this kind.
    const LISTS: Option<RecordKind> = None;

    /// One of it; `None` for a reference to a kind of which there is no record.
    fn sample(dice: &mut Dice) -> Option<Self>;
}

/// The first of the own ids of a record's fields.
pub(crate) const fn first(ids: &[Option<RecordKind>]) -> Option<RecordKind> {
    match ids {
        [Some(kind), ..] => Some(*kind),
        _ => None,
    }
}

/// Chance, the same for the same seed.
#[derive(Debug)]
pub(crate) struct Dice {
    seed: u64,
    /// How many of a hundred fields are filled.
    percent: u32,
    /// The longest list.
    most: u32,
    /// Every field is filled, and every word has its turn, beginning at this one.
    full_from: Option<usize>,
    turns: BTreeMap<&'static str, usize>,
    /// How many records of a kind there are going to be.
    counts: BTreeMap<RecordKind, u32>,
    /// How many ids of a kind have been given out, and how many before the list now being made.
    given: BTreeMap<RecordKind, (u32, u32)>,
}

impl Dice {
    fn new(seed: u64, percent: u32, most: u32, full_from: Option<usize>) -> Self {
        let empty = BTreeMap::new();
        let mut dice = Self {
            seed,
            percent,
            most,
            full_from,
            turns: BTreeMap::new(),
            counts: empty,
            given: BTreeMap::new(),
        };
        for &kind in RecordKind::ALL {
            let count = if full_from.is_some() { most } else { dice.below(most + 1) };
            dice.counts.insert(kind, count);
        }
        dice
    }

    /// SplitMix64.
    fn next(&mut self) -> u64 {
        self.seed = self.seed.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.seed;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// A number from 0 up to, not including, `end`.
    pub(crate) fn below(&mut self, end: u32) -> u32 {
        (self.next() % u64::from(end.max(1))) as u32
    }

    /// Whether the next field is filled.
    pub(crate) fn fills(&mut self) -> bool {
        self.full_from.is_some() || self.below(100) < self.percent
    }

    /// Something that happens now and then; never in a full register.
    pub(crate) fn one_in(&mut self, times: u32) -> bool {
        self.full_from.is_none() && self.below(times) == 0
    }

    /// One of these. In a full register each has its turn, the last first: a default stands first.
    pub(crate) fn pick<'a, T>(&mut self, all: &'a [T]) -> &'a T {
        let at = if let Some(from) = self.full_from {
            let turn = self.turns.entry(std::any::type_name::<T>()).or_insert(from);
            *turn += 1;
            all.len() - 1 - (*turn - 1) % all.len()
        } else {
            self.below(all.len() as u32) as usize
        };
        &all[at]
    }

    /// The next id of this kind.
    pub(crate) fn own_id(&mut self, kind: RecordKind) -> String {
        let (given, _) = self.given.entry(kind).or_default();
        *given += 1;
        id(kind, *given)
    }

    /// The id of some record of this kind.
    pub(crate) fn reference(&mut self, kind: RecordKind) -> Option<String> {
        let (from, to) = if stands_in_another(kind) {
            let (given, before) = self.given.get(&kind).copied().unwrap_or_default();
            (before, given)
        } else {
            (0, self.counts.get(&kind).copied().unwrap_or_default())
        };
        (to > from).then(|| from + 1 + self.below(to - from)).map(|number| id(kind, number))
    }

    /// A text of at most so many characters.
    pub(crate) fn text(&mut self, longest: usize) -> String {
        if !self.fills() {
            return String::new();
        }
        if self.one_in(300) {
            return "ë".repeat(longest);
        }
        let mut text = String::new();
        let end = 1 + self.below(4);
        for piece in 0..end {
            if piece > 0 {
                text.push(' ');
            }
            let at = self.below(PIECES.len() as u32) as usize;
            text.push_str(PIECES[at]);
        }
        if self.one_in(3) {
            text.extend((0..8).filter_map(|_| char::from_u32(1 + self.below(0x10_ffff))));
        }
        text.chars().take(longest).collect()
    }

    /// A file in base64.
    pub(crate) fn base64(&mut self) -> String {
        const LETTERS: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        if !self.fills() {
            return String::new();
        }
        let length = 4 * (1 + self.below(40)) as usize;
        (0..length).map(|_| char::from(LETTERS[self.below(64) as usize])).collect::<String>() + "QQ=="
    }
}

/// Kinds whose records stand within another record, each list made before what refers to it.
fn stands_in_another(kind: RecordKind) -> bool {
    matches!(kind, RecordKind::Purpose | RecordKind::DataItem | RecordKind::SocialMedia)
}

fn id(kind: RecordKind, number: u32) -> String {
    format!("{}-{number}", kind.noun().replace('_', "-"))
}

/// What people write, paste and attack with.
const PIECES: &[&str] = &[
    "Nieuwsbrief",
    "klanten en sollicitanten",
    "Vóór één januari: 7 à 8 jaar",
    "info@bakkerijjansen.example",
    "#Bakkerij *De <b>Ster*",
    "<script>alert(1)</script>",
    "'; drop table activity; --",
    "\\\"aanhalingstekens\\\" \"en\" 'meer'",
    "eerste regel\ntweede regel\r\n\tingesprongen",
    "\u{202e}omgekeerd\u{202c}",
    "\u{feff}\u{200b}onzichtbaar\u{200d}",
    "👩\u{200d}👩\u{200d}👧 🇳🇱 🥐",
    "e\u{301}e\u{301}n",
    "مرحبا שלום",
    "日本語",
    "\u{7}\u{b}\u{1b}[31m\u{7f}\u{9f}",
    "\u{2028}\u{2029}",
    "{\"confirmed\": 1}",
    "open",
    "null",
    "../../etc/passwd",
    "=1+1",
    "   ",
    "\u{10ffff}",
];

impl<T: Sample + PartialEq> Sample for Vec<T> {
    fn sample(dice: &mut Dice) -> Option<Self> {
        let top = T::LISTS.filter(|&kind| !stands_in_another(kind));
        let length = match top {
            Some(kind) => dice.counts.get(&kind).copied().unwrap_or_default(),
            None if dice.full_from.is_some() => 2,
            None if dice.fills() => dice.below(dice.most + 1),
            None => 0,
        };
        if let Some(kind) = T::LISTS {
            let (given, before) = dice.given.entry(kind).or_default();
            *before = *given;
        }
        let mut list = Self::new();
        for _ in 0..length {
            // Twice the same person or tag says nothing more than once.
            list.extend(T::sample(dice).filter(|item| !list.contains(item)));
        }
        Some(list)
    }
}

impl<T: Sample> Sample for Option<T> {
    fn sample(dice: &mut Dice) -> Option<Self> {
        Some(if dice.fills() { T::sample(dice) } else { None })
    }
}

impl Sample for bool {
    fn sample(dice: &mut Dice) -> Option<Self> {
        Some(dice.full_from.is_some() || dice.below(2) == 0)
    }
}

impl Sample for u32 {
    fn sample(dice: &mut Dice) -> Option<Self> {
        let some = 1 + dice.below(2_000);
        Some(*dice.pick(&[0, 1, u32::MAX, some]))
    }
}
