//! *Snel beginnen*: eight short steps from nothing to a privacy statement.
//!
//! What an owner answers ([`answers`]) chooses examples of [`exchange::preset`]. They come in as one
//! step of undo for each step: what the answers before brought meets what they bring now and what the owner changed since, so going
//! back never doubles a record and never takes away what somebody typed. Examples are proposals; a step confirms what
//! was asked in it, and the last one all that is known. "Weet ik niet" confirms nothing: what hangs on it stays a gap.
//!
//! Reading order: [`answers`], `take` (answers → records), `settle` (what was confirmed counts as the example it was),
//! [`view`] (what the screen shows).

pub mod answers;
mod settle;
mod take;
#[cfg(test)]
mod tests;
pub mod view;

pub use answers::{Answers, Firm, OTHER, Said, Step};
pub use view::{OpenPoint, ProgramRow, QuickStartView, SectorRow, SentenceRow};

use chrono::NaiveDate;
use document::Document;
use exchange::merge::Merge;
use papers::privacy_statement::{self, Choices};
use register::tidy::Tidy;
use register::{ImportRunId, RecordKind, RecordRef, Register};

use crate::dossier::{Dossier, Saved};
use crate::error::Error;
use crate::operation::{Changed, Named, Operation};

impl Dossier {
    /// What was answered in a step of *Snel beginnen* goes into the dossier; once the owner leaves it, what was asked is
    /// confirmed. However often that is within the step, it is one step of undo.
    pub fn keep_quick_start(
        &mut self,
        step: Step,
        answers: &Answers,
        is_left: bool,
    ) -> Result<Changed, Error> {
        // What was kept of this step before is part of the answers.
        self.edit_again(Operation::QuickStart(step), |register| keep(register, step, answers, is_left))
    }

    /// Adds an activity of the catalogue with what belongs to it, as proposals: one step of undo. What is there already
    /// stays as it is.
    pub fn add_example(&mut self, id: &str) -> Result<Saved, Error> {
        let record = RecordRef::new(RecordKind::Activity, id);
        let answers = Answers::kept_in(self.register()).map(|(_, answers)| answers).unwrap_or_default();
        let new = take::example(self.register(), &answers, id);
        let Some(name) = new.activities.first().map(|it| it.name.clone()) else {
            return Err(Error::NoSuchRecord { record });
        };
        let merge = Merge::of(self.register(), &new);
        let operation = Operation::Added(Named::new(RecordKind::Activity, &name));
        let changed = self.edit(operation, |register| merge.apply(register))?;
        Ok(Saved { record, changed, problems: Vec::new() })
    }

    /// How the statement will read when what is proposed is right, before anything is taken over. What a later step
    /// asks is a gap.
    pub fn quick_start_preview(&self, step: Step, answers: &Answers, today: NaiveDate) -> Document {
        let mut register = self.register().clone();
        keep(&mut register, step, answers, false);
        take::confirm_up_to(&mut register, step, answers);
        privacy_statement::compose(&register, &Choices::default(), today)
    }
}

/// What the answers of a step make of a register.
fn keep(register: &mut Register, step: Step, answers: &Answers, is_left: bool) {
    let kept = Answers::kept_in(register);
    let before = kept.as_ref().map(|(_, before)| before.clone()).unwrap_or_default();
    // The first step asks about nothing but the firm.
    let mut after = if step == Step::Firm { before.clone() } else { answers.clone() };
    after.firm.clone_from(&answers.firm);
    after.firm.put(&mut register.organisation);
    register.organisation.tidy();
    after.firm = Firm::of(&register.organisation);
    after.firm.website =
        register::normalise(register::FieldId::OrganisationWebsite, &answers.firm.website).value;
    if step == Step::Kind && !after.sector.is_empty() {
        after.follow(&before);
    }
    // The same answers bring the same examples.
    if step > Step::Firm && !after.sector.is_empty() && after != before {
        // Before a sector was chosen, nothing had been brought in.
        take::take(register, Some(&before).filter(|it| !it.sector.is_empty()), &after);
    }
    if is_left {
        take::confirm_asked(register, step, &after);
    }
    let reached = if is_left { step.next() } else { step };
    let furthest = kept.map_or(Step::Firm, |(at, _)| at).max(reached);
    let run = after.run(furthest);
    let id: ImportRunId = run.id.clone();
    match register.import_runs.iter_mut().find(|it| it.id == id) {
        Some(known) => *known = run,
        None => register.import_runs.push(run),
    }
}
