//! The private database an open dossier is edited in, apart from its owner's file.
//!
//! It is made at the first change: a dossier that is only looked at needs none. It stands in memory; where
//! it will stand on disk (safety.md §8.1), only [`made`] changes.

use chrono::NaiveDate;
use register::Register;
use rusqlite::{Connection, MAIN_DB, backup::Backup};

use crate::meta::{self, Meta};
use crate::reader::Reader;
use crate::{Error, Transaction, foreign, migrations, tables};

/// More statements than the crate has files of SQL: each is prepared once.
const STATEMENTS: usize = 400;

/// The working database, or what it will hold.
pub(crate) struct WorkingCopy {
    meta: Meta,
    content: Content,
}

enum Content {
    /// As it was read, or as a new dossier is: not changed yet.
    Unchanged(Box<Register>),
    /// The one connection to the database.
    Database(Connection),
}

impl WorkingCopy {
    /// A new dossier in which every question is open.
    pub(crate) fn new(document_id: &str, today: NaiveDate) -> Self {
        let meta = Meta { document_id: document_id.to_owned(), created_on: today, min_reader: 1 };
        Self { meta, content: Content::Unchanged(Box::default()) }
    }

    /// A dossier that was read from a file.
    pub(crate) fn of(checked: foreign::Checked) -> Self {
        Self { meta: checked.meta, content: Content::Unchanged(Box::new(checked.register)) }
    }

    pub(crate) fn read(&self) -> Result<Register, Error> {
        match &self.content {
            Content::Unchanged(register) => Ok((**register).clone()),
            Content::Database(connection) => tables::read(&Reader::new(connection)),
        }
    }

    pub(crate) fn document_id(&self) -> &str {
        &self.meta.document_id
    }

    /// One change, all of it or nothing.
    pub(crate) fn edit<R>(
        &mut self,
        change: impl FnOnce(&mut Transaction<'_>) -> Result<R, Error>,
    ) -> Result<R, Error> {
        let mut transaction = Transaction::begin(self.database()?)?;
        let result = change(&mut transaction)?;
        transaction.commit()?;
        Ok(result)
    }

    /// The bytes of the dossier's file: a copy without free pages, so without what was deleted. Rows stand
    /// in the order of their keys, so the same records give the same bytes, however they came about.
    pub(crate) fn image(&mut self) -> Result<Vec<u8>, Error> {
        let mut copy = Connection::open_in_memory()?;
        let everything = i32::MAX;
        Backup::new(self.database()?, &mut copy)?.run_to_completion(
            everything,
            std::time::Duration::ZERO,
            None,
        )?;
        copy.execute_batch("vacuum")?;
        Ok(copy.serialize(MAIN_DB)?.to_vec())
    }

    fn database(&mut self) -> Result<&mut Connection, Error> {
        if let Content::Unchanged(register) = &self.content {
            self.content = Content::Database(made(&self.meta, register)?);
        }
        match &mut self.content {
            Content::Database(connection) => Ok(connection),
            Content::Unchanged(_) => unreachable!("it was made just now"),
        }
    }
}

/// A database with this register, in tables of our own making.
fn made(meta: &Meta, register: &Register) -> Result<Connection, Error> {
    let mut connection = Connection::open_in_memory()?;
    connection.set_prepared_statement_cache_capacity(STATEMENTS);
    foreign::distrust_schema(&connection)?;
    // In memory the first two say nothing yet; they are what the working copy on disk needs (§8.1).
    connection.execute_batch(include_str!("working_copy/pragmas.sql"))?;
    migrations::run(&mut connection)?;
    meta::put(&connection, meta)?;
    let mut all = Transaction::begin(&mut connection)?;
    tables::write(&mut all, register)?;
    all.commit()?;
    Ok(connection)
}
