//! What can be undone, kept with the working copy, so that it survives a restart and never gets into the
//! owner's file. What a step says is the caller's own: this crate stores two texts.

use rusqlite::{Connection, named_params};

use crate::{Error, Storage, Transaction, value};

/// So much of what a step changed stands in one row, in bytes.
const PART: usize = 1 << 20;

/// Something that was done, and can be taken back or done again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// Counts on from 1; a later step has a higher number.
    pub number: u64,
    /// What was done.
    pub operation: String,
    /// What it changed.
    pub changes: String,
    /// It was taken back, and can be done again.
    pub is_undone: bool,
}

/// Adds a step; belongs in the transaction of what it did. Steps that were taken back cannot be done again
/// after it and are forgotten, and so is the oldest where there would be more than `most`. The step's number.
pub fn push(to: &mut Transaction<'_>, operation: &str, changes: &str, most: u64) -> Result<u64, Error> {
    let on = to.on();
    on.prepare_cached(include_str!("history/forget_undone.sql"))?.execute([])?;
    let last: i64 = on.prepare_cached(include_str!("history/last.sql"))?.query_row([], |row| row.get(0))?;
    let number = last + 1;
    on.prepare_cached(include_str!("history/put.sql"))?
        .execute(named_params! { ":number": number, ":operation": operation })?;
    let mut rest = changes;
    let mut position = 0;
    while !rest.is_empty() {
        let mut end = rest.len().min(PART);
        while !rest.is_char_boundary(end) {
            end -= 1;
        }
        let (part, after) = rest.split_at(end);
        on.prepare_cached(include_str!("history/put_part.sql"))?
            .execute(named_params! { ":step": number, ":position": position, ":changes": part })?;
        (rest, position) = (after, position + 1);
    }
    let number = u64::try_from(number).unwrap_or_default();
    // Steps that were forgotten left no gaps: numbers are given out again after `forget_undone`.
    forget_before(to, (number + 1).saturating_sub(most))?;
    Ok(number)
}

/// All steps, the oldest first. None for a dossier that was opened without a folder of this computer's own.
pub fn all(of: &Storage) -> Result<Vec<Step>, Error> {
    of.working_copy.connection().map_or(Ok(Vec::new()), read)
}

/// The step was taken back; belongs in the transaction that did so.
pub fn mark_undone(to: &mut Transaction<'_>, number: u64) -> Result<(), Error> {
    mark(to, number, true)
}

/// The step was done again; belongs in the transaction that did so.
pub fn mark_done(to: &mut Transaction<'_>, number: u64) -> Result<(), Error> {
    mark(to, number, false)
}

/// Forgets the steps before this one.
pub fn forget_before(to: &mut Transaction<'_>, number: u64) -> Result<(), Error> {
    to.on()
        .prepare_cached(include_str!("history/forget_before.sql"))?
        .execute(named_params! { ":number": signed(number) })?;
    Ok(())
}

/// Forgets every step.
pub fn clear(to: &mut Transaction<'_>) -> Result<(), Error> {
    to.on().prepare_cached(include_str!("history/clear.sql"))?.execute([])?;
    Ok(())
}

fn mark(to: &Transaction<'_>, number: u64, is_undone: bool) -> Result<(), Error> {
    to.on()
        .prepare_cached(include_str!("history/mark.sql"))?
        .execute(named_params! { ":number": signed(number), ":is_undone": is_undone })?;
    Ok(())
}

fn read(from: &Connection) -> Result<Vec<Step>, Error> {
    let mut steps = Vec::new();
    let mut statement = from.prepare_cached(include_str!("history/all.sql"))?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let number = u64::try_from(row.get::<_, i64>(0)?).unwrap_or_default();
        let operation = value::text(row.get_ref(1)?).map_err(Error::Damaged)?.to_owned();
        steps.push(Step { number, operation, changes: String::new(), is_undone: row.get(2)? });
    }
    let mut statement = from.prepare_cached(include_str!("history/parts.sql"))?;
    let mut parts = statement.query([])?;
    let mut at = 0;
    while let Some(part) = parts.next()? {
        let number = u64::try_from(part.get::<_, i64>(0)?).unwrap_or_default();
        while steps.get(at).is_some_and(|step| step.number < number) {
            at += 1;
        }
        if let Some(step) = steps.get_mut(at).filter(|step| step.number == number) {
            step.changes.push_str(value::text(part.get_ref(1)?).map_err(Error::Damaged)?);
        }
    }
    Ok(steps)
}

fn signed(number: u64) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}
