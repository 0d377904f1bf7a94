//! What was done and can be taken back, and what was taken back and can be done again.

use std::collections::VecDeque;

use crate::change::Change;
use crate::operation::Operation;

/// How many edits can be taken back.
pub const DEPTH: usize = 500;

/// One edit: its name and its changes, in the order in which they were made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Step {
    pub(crate) operation: Operation,
    pub(crate) changes: Vec<Change>,
}

impl Step {
    /// What takes this step back: its changes turned around, the last first.
    pub(crate) fn backwards(&self) -> Vec<Change> {
        self.changes.iter().rev().cloned().map(Change::inverse).collect()
    }
}

/// The steps behind and before an owner.
#[derive(Debug, Default)]
pub(crate) struct Undo {
    done: VecDeque<Step>,
    undone: Vec<Step>,
}

impl Undo {
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
    }

    /// The next step was done again.
    pub(crate) fn done_again(&mut self) {
        if let Some(step) = self.undone.pop() {
            self.keep(step);
        }
    }

    fn keep(&mut self, step: Step) {
        if self.done.len() == DEPTH {
            self.done.pop_front();
        }
        self.done.push_back(step);
    }
}

#[cfg(test)]
mod tests;
