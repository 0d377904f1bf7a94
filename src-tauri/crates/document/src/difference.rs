//! What two versions of a document say differently: sentence by sentence, and word by word within one.
//!
//! Sentences are matched by what they are (template message, facts, section) before they are matched by their
//! words, so that a changed period is one changed sentence and not one gone and one new. Numbers of sections are
//! no words of a sentence: when a section comes in between, no sentence that points further on is different.

mod matching;
mod pieces;
mod units;

use matching::Pair;
pub use pieces::{Piece, PieceKind, pieces};
pub use units::BETWEEN_CELLS;
pub(crate) use units::{Stands, Unit, units};

use crate::{Document, Fact, Sentence};

/// What happened to a sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// It says something else.
    Changed,
    /// It was not there before.
    New,
    /// It is no longer there.
    Gone,
    /// It says the same, on another place.
    Moved,
}

/// A sentence that differs. A row of a table counts as one sentence ("Bestellingen · 2 jaar · de levering"), and so does
/// the title of the document, the only one without facts.
#[derive(Debug, Clone, PartialEq)]
pub struct Change {
    /// What happened to it.
    pub kind: Kind,
    /// Id of the section it stands in; of one that is gone, where it stood. Empty before the first section.
    pub section: String,
    /// The heading above it.
    pub heading: String,
    /// As it was; none for a new one.
    pub before: Option<Sentence>,
    /// As it is; none for one that is gone.
    pub after: Option<Sentence>,
    /// A heading, a label or the title of a column, without facts of its own: it comes and goes with what
    /// stands under it.
    pub is_furniture: bool,
}

impl Change {
    /// Its words, with what came and what went.
    pub fn pieces(&self) -> Vec<Piece> {
        let text = |sentence: &Option<Sentence>| sentence.as_ref().map(Sentence::text).unwrap_or_default();
        pieces(&text(&self.before), &text(&self.after))
    }

    /// The facts it states or stated, each once.
    pub fn facts(&self) -> Vec<Fact> {
        let mut facts: Vec<Fact> = Vec::new();
        for fact in [&self.after, &self.before].into_iter().flatten().flat_map(|it| &it.origin.facts) {
            if !facts.contains(fact) {
                facts.push(fact.clone());
            }
        }
        facts
    }
}

/// The sentences in which two versions differ, in the order in which the newer is read; what is gone stands after
/// what it followed. `passed_over` says which sentences are no part of the comparison: the line with the date.
pub fn between(before: &Document, after: &Document, passed_over: &dyn Fn(&Sentence) -> bool) -> Vec<Change> {
    let (old, new) = (units(before, passed_over), units(after, passed_over));
    let mut changes: Vec<((usize, usize), Change)> = Vec::new();
    let pairs = matching::pairs(&old, &new);
    // What is gone comes after the last sentence before it that is still there.
    let mut place = 0;
    for (index, unit) in old.iter().enumerate() {
        match pairs.of_old[index] {
            Some(at) => place = at + 1,
            None => changes.push(((place, index + 1), change(Kind::Gone, Some(unit), None))),
        }
    }
    for (index, unit) in new.iter().enumerate() {
        let kind = match pairs.of_new[index] {
            Pair::Alone => Kind::New,
            Pair::Same(_) => continue,
            Pair::Moved(_) => Kind::Moved,
            Pair::Changed(_) => Kind::Changed,
        };
        let was = pairs.of_new[index].old().map(|at| &old[at]);
        changes.push(((index + 1, 0), change(kind, was, Some(unit))));
    }
    changes.sort_by_key(|(place, _)| *place);
    changes.into_iter().map(|(_, change)| change).collect()
}

/// Every sentence of a document as new: its sentences with the place each stands on.
pub fn all(document: &Document) -> Vec<Change> {
    units(document, &|_| false).iter().map(|unit| change(Kind::New, None, Some(unit))).collect()
}

/// Which sentences of two versions belong together, for who draws both in one document.
pub(crate) fn matched<'a>(old: &[Unit<'a>], new: &[Unit<'a>]) -> (Vec<Option<usize>>, Vec<Pair>) {
    let pairs = matching::pairs(old, new);
    (pairs.of_old, pairs.of_new)
}

pub(crate) use matching::Pair as Match;

fn change(kind: Kind, before: Option<&Unit<'_>>, after: Option<&Unit<'_>>) -> Change {
    let place = after.or(before);
    Change {
        kind,
        section: place.map(|unit| unit.section.to_owned()).unwrap_or_default(),
        heading: place.map(|unit| unit.heading.to_string()).unwrap_or_default(),
        is_furniture: [before, after].into_iter().flatten().all(Unit::is_furniture),
        before: before.map(|unit| unit.sentence.clone().into_owned()),
        after: after.map(|unit| unit.sentence.clone().into_owned()),
    }
}
