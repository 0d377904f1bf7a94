//! Registers to put into dossiers: everything filled in, nothing, or anything.
//!
//! Every struct is written out, so a new field does not compile until it is filled in here too.

#![allow(dead_code, reason = "each test uses its part")]

mod activity;
mod events;
mod records;

use ::register::*;
use chrono::{NaiveDate, NaiveDateTime};
use serde::de::DeserializeOwned;

/// In which state the questions are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answers {
    Open,
    NotApplicable,
    Proposed,
    Confirmed,
    /// Each as it happens; lists of any length, options there or not.
    Any,
}

/// A register with `size` records in each list. The same arguments give the same register.
pub fn register(answers: Answers, size: usize, seed: u64) -> Register {
    register_of(answers, size, size, seed)
}

/// A register with so many activities, and `size` of all other records.
pub fn register_of(answers: Answers, activities: usize, size: usize, seed: u64) -> Register {
    // An all-zero state would give zeroes for ever.
    let state = seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1;
    records::register(&mut Maker { answers, activities, size, state, turn: 0 })
}

/// Makes values, one after another.
pub struct Maker {
    answers: Answers,
    activities: usize,
    size: usize,
    state: u64,
    turn: usize,
}

impl Maker {
    /// The next number (xorshift64).
    fn chance(&mut self) -> u64 {
        self.state ^= self.state << 13;
        self.state ^= self.state >> 7;
        self.state ^= self.state << 17;
        self.state
    }

    /// A number below `end`.
    pub fn below(&mut self, end: usize) -> usize {
        (self.chance() % end as u64) as usize
    }

    /// Counts on, so that one after another is taken.
    pub fn turn(&mut self, of: usize) -> usize {
        self.turn += 1;
        self.turn % of
    }

    pub fn answer<T>(&mut self, make: impl FnOnce(&mut Self) -> T) -> Answer<T> {
        let state = match self.answers {
            Answers::Open => 0,
            Answers::NotApplicable => 1,
            Answers::Proposed => 2,
            Answers::Confirmed => 3,
            Answers::Any => self.below(4),
        };
        match state {
            0 => Answer::Open,
            1 => Answer::NotApplicable,
            2 => Answer::Proposed(make(self)),
            _ => Answer::Confirmed(make(self)),
        }
    }

    pub fn option<T>(&mut self, make: impl FnOnce(&mut Self) -> T) -> Option<T> {
        let is_there = match self.answers {
            Answers::Open | Answers::NotApplicable => false,
            Answers::Proposed | Answers::Confirmed => true,
            Answers::Any => self.flag(),
        };
        is_there.then(|| make(self))
    }

    /// Two items, or any number up to three; never the same one twice.
    pub fn list<T: PartialEq>(&mut self, mut make: impl FnMut(&mut Self) -> T) -> Vec<T> {
        let length = if self.answers == Answers::Any { self.below(4) } else { 2 };
        let mut items = Vec::new();
        for _ in 0..length {
            let item = make(self);
            if !items.contains(&item) {
                items.push(item);
            }
        }
        items
    }

    /// As many as the register has of every kind.
    pub fn records<T>(&mut self, mut make: impl FnMut(&mut Self, usize) -> T) -> Vec<T> {
        (0..self.size).map(|at| make(self, at)).collect()
    }

    /// As many as the register has activities.
    pub fn activities<T>(&mut self, mut make: impl FnMut(&mut Self, usize) -> T) -> Vec<T> {
        (0..self.activities).map(|at| make(self, at)).collect()
    }

    pub fn flag(&mut self) -> bool {
        self.chance().is_multiple_of(2)
    }

    pub fn number(&mut self) -> u32 {
        [0, 1, 7, 365, u32::MAX][self.below(5)]
    }

    /// What owners type, and what they paste.
    pub fn text(&mut self) -> String {
        const TEXTS: [&str; 9] = [
            "",
            "Bestellingen in de webwinkel",
            "Reünie van 's-Hertogenbosch; \"scholen\" & co., --",
            "eerste regel\n\ntweede regel\tmet een tab",
            "<b>*#Bakkerij De Ster*</b>",
            "🥐 crème brûlée, naïef, ﷽",
            "\u{202E}andersom\u{202C}",
            "'); drop table activity; --",
            "\u{7}\u{1b}[31m",
        ];
        let text = TEXTS[self.below(TEXTS.len())];
        format!("{text} {}", self.below(1000)).trim_start_matches(' ').to_owned()
    }

    pub fn day(&mut self) -> NaiveDate {
        let first = NaiveDate::from_ymd_opt(1999, 12, 31).expect("a day");
        first + chrono::Days::new(self.below(20_000) as u64)
    }

    pub fn moment(&mut self) -> NaiveDateTime {
        let (hour, milli) = (self.below(24) as u32, self.below(2) as u32 * 250);
        self.day().and_hms_milli_opt(hour, 59, 7, milli).expect("a moment")
    }

    pub fn date(&mut self) -> PartialDate {
        let day = self.day().to_string();
        PartialDate::parse(&day[..[4, 7, 10][self.below(3)]]).expect("a date")
    }

    /// One variant of an enum without fields, each in its turn.
    pub fn word<T: DeserializeOwned>(&mut self) -> T {
        // Serde lists the words when it meets one it does not know.
        let refused = serde_json::from_str::<T>("\"?\"").err().expect("no enum has the word ?").to_string();
        let words: Vec<&str> = refused.split('`').skip(3).step_by(2).collect();
        let word = words[self.turn(words.len())];
        serde_json::from_value(word.into()).expect("serde knows its own words")
    }

    /// The id of a record that is there.
    pub fn id(&mut self, kind: &str) -> String {
        let at = self.below(if kind == "activity" { self.activities } else { self.size });
        id(kind, at)
    }
}

/// The id of the record at this place in its list.
pub fn id(kind: &str, at: usize) -> String {
    format!("{kind}-{at}")
}
