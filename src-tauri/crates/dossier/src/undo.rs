//! What was done and can be taken back, and what was taken back and can be done again.
//!
//! With a folder of this computer's own data every step stands there too ([`storage::history`]), written in the
//! transaction of what it did. A step is read back when its turn comes: five hundred of them need not be at
//! every start.

use std::collections::VecDeque;

use storage::history;

use crate::change::Change;
use crate::operation::Operation;

/// How many edits can be taken back.
pub const DEPTH: usize = 500;

/// One edit: its name and its changes, in the order in which they were made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Step {
    /// Its number in the working copy; 0 when it stands in memory only.
    pub(crate) number: u64,
    pub(crate) operation: Operation,
    changes: Changes,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Changes {
    Read(Vec<Change>),
    /// As the working copy has them.
    Stored(String),
}

impl Step {
    pub(crate) fn new(number: u64, operation: Operation, changes: Vec<Change>) -> Self {
        Self { number, operation, changes: Changes::Read(changes) }
    }

    /// What this step did. Whatever stands on top of [`Undo`] was read.
    pub(crate) fn forwards(&self) -> Vec<Change> {
        match &self.changes {
            Changes::Read(changes) => changes.clone(),
            Changes::Stored(_) => Vec::new(),
        }
    }

    /// What takes this step back: its changes turned around, the last first.
    pub(crate) fn backwards(&self) -> Vec<Change> {
        self.forwards().into_iter().rev().map(Change::inverse).collect()
    }

    /// Reads what the working copy has; false for what another version of the program wrote.
    fn is_read(&mut self) -> bool {
        if let Changes::Stored(text) = &self.changes {
            match serde_json::from_str(text) {
                Ok(changes) => self.changes = Changes::Read(changes),
                Err(_) => return false,
            }
        }
        true
    }
}

/// The steps behind and before an owner.
#[derive(Debug, Default)]
pub(crate) struct Undo {
    done: VecDeque<Step>,
    undone: Vec<Step>,
}

impl Undo {
    /// What an earlier run left. What lies behind a step that cannot be read is out of reach too.
    pub(crate) fn of(steps: Vec<history::Step>) -> Self {
        let read = |step: history::Step| {
            let operation = serde_json::from_str(&step.operation).ok()?;
            Some(Step { number: step.number, operation, changes: Changes::Stored(step.changes) })
        };
        let (undone, done): (Vec<_>, Vec<_>) = steps.into_iter().partition(|step| step.is_undone);
        let mut done: VecDeque<Step> = done.into_iter().rev().map_while(read).collect();
        done.make_contiguous().reverse();
        let mut undone: Vec<Step> = undone.into_iter().map_while(read).collect();
        undone.reverse();
        let mut undo = Self { done, undone };
        undo.read_tops();
        undo
    }

    /// A new step. What was taken back before can no longer be done again.
    pub(crate) fn push(&mut self, step: Step) {
        self.undone.clear();
        self.keep(step);
    }

    /// The step that would be taken back.
    pub(crate) fn last(&self) -> Option<&Step> {
        self.done.back()
    }

    /// The step that would be done again.
    pub(crate) fn next(&self) -> Option<&Step> {
        self.undone.last()
    }

    /// The last step was taken back.
    pub(crate) fn taken_back(&mut self) {
        self.undone.extend(self.done.pop_back());
        self.read_tops();
    }

    /// The next step was done again.
    pub(crate) fn done_again(&mut self) {
        if let Some(step) = self.undone.pop() {
            self.keep(step);
        }
        self.read_tops();
    }

    fn keep(&mut self, step: Step) {
        if self.done.len() == DEPTH {
            self.done.pop_front();
        }
        self.done.push_back(step);
    }

    /// A step that cannot be read can be neither taken back nor done again, nor can those behind it: the menu
    /// must not offer them.
    fn read_tops(&mut self) {
        if self.done.back_mut().is_some_and(|step| !step.is_read()) {
            self.done.clear();
        }
        if self.undone.last_mut().is_some_and(|step| !step.is_read()) {
            self.undone.clear();
        }
    }
}

#[cfg(test)]
mod tests;
