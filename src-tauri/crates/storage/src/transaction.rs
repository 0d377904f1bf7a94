//! One change of the working database: all of it or nothing.

use rusqlite::{Connection, TransactionBehavior, ffi};

use crate::{Error, references};

/// The right to write; only [`crate::Storage::edit`] hands it out.
pub struct Transaction<'a>(rusqlite::Transaction<'a>);

impl<'a> Transaction<'a> {
    /// Starts one. Dropped, it undoes what it did.
    pub(crate) fn begin(on: &'a mut Connection) -> Result<Self, Error> {
        Ok(Self(on.transaction_with_behavior(TransactionBehavior::Immediate)?))
    }

    pub(crate) fn on(&self) -> &Connection {
        &self.0
    }

    /// Makes it last, unless a record refers to one that is not there.
    pub(crate) fn commit(self) -> Result<(), Error> {
        // Not `commit()`: that would be undone before we could see which reference is broken.
        match self.0.execute_batch("commit") {
            Err(rusqlite::Error::SqliteFailure(failure, _))
                if failure.extended_code == ffi::SQLITE_CONSTRAINT_FOREIGNKEY =>
            {
                references::check(&self.0)?;
                Err(rusqlite::Error::SqliteFailure(failure, None).into())
            }
            Err(error) => Err(error.into()),
            Ok(()) => Ok(()),
        }
    }
}
