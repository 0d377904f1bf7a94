//! Reads rows, counts them, and holds the lists within records until their records take them.

use std::cell::Cell;
use std::collections::BTreeMap;

use rusqlite::Connection;

use crate::Error;
use crate::columns::Columns;
use crate::list::Items;
use crate::name::Name;
use crate::row::Row;

/// More rows than the largest register has: a file with more was made to tire us. A register file may hold
/// 100,000 records, with up to five rows each, and a million single items in lists (crate exchange).
const MAX_ROWS: usize = 1_500_000;

/// Reads the tables of one database.
pub(crate) struct Reader<'c> {
    on: &'c Connection,
    rows: Cell<usize>,
}

impl<'c> Reader<'c> {
    pub(crate) fn new(on: &'c Connection) -> Self {
        Self { on, rows: Cell::new(0) }
    }

    /// How many rows were read so far.
    pub(crate) fn count(&self) -> usize {
        self.rows.get()
    }

    /// What `read` makes of every row of a statement, in order.
    pub(crate) fn rows<T>(
        &self,
        table: &'static str,
        sql: &str,
        mut read: impl FnMut(&mut Row<'_>) -> Result<T, Error>,
    ) -> Result<Vec<T>, Error> {
        let mut statement = self.on.prepare_cached(sql)?;
        let mut rows = statement.query([])?;
        let mut all = Vec::new();
        while let Some(row) = rows.next()? {
            self.rows.set(self.rows.get() + 1);
            if self.rows.get() > MAX_ROWS {
                return Err(Error::TooLarge(format!("more than {MAX_ROWS} rows")));
            }
            let mut row = Row::new(row, table);
            all.push(read(&mut row)?);
            row.done()?;
        }
        Ok(all)
    }

    /// The lists within all records of a kind: the key columns of each row come first, then its position,
    /// then the item.
    pub(crate) fn part<T: Columns>(
        &self,
        table: &'static str,
        sql: &str,
        key: &[&'static str],
        column: &str,
    ) -> Result<Part<T>, Error> {
        let mut lists: BTreeMap<Vec<String>, Vec<T>> = BTreeMap::new();
        self.rows(table, sql, |row| {
            let mut of = Vec::with_capacity(key.len());
            for name in key {
                of.push(row.key(Name::Column(name))?);
            }
            let position: Option<i64> = row.get(Name::Column("position"))?;
            let item = T::read(if T::IS_ROW { Name::Row } else { Name::Column(column) }, row)?;
            let list = lists.entry(of).or_default();
            // What is within an item finds it by its position.
            if position != Some(crate::list::place(list.len())) {
                return Err(row.invalid(Name::Column("position"), "does not follow the one before"));
            }
            list.push(item);
            Ok(())
        })?;
        Ok(Part { table, lists })
    }
}

/// The lists of one kind that no record has taken yet.
pub(crate) struct Part<T> {
    table: &'static str,
    lists: BTreeMap<Vec<String>, Vec<T>>,
}

impl<T> Part<T> {
    /// The list of the record with this key.
    pub(crate) fn take(&mut self, key: &[&str]) -> Vec<T> {
        if self.lists.is_empty() {
            return Vec::new();
        }
        let key: Vec<String> = key.iter().map(|&part| part.to_owned()).collect();
        self.lists.remove(&key).unwrap_or_default()
    }

    /// Puts the list of the record with this key into its field.
    pub(crate) fn fill(&mut self, key: &[&str], field: &mut impl Items<T>) -> Result<(), Error> {
        if field.fill(self.take(key)) {
            Ok(())
        } else {
            Err(self.invalid(key, "has items, though the question is open or does not apply"))
        }
    }

    /// Every list was taken by a record.
    pub(crate) fn done(self) -> Result<(), Error> {
        match self.lists.first_key_value() {
            None => Ok(()),
            Some((key, _)) => {
                let key: Vec<&str> = key.iter().map(String::as_str).collect();
                Err(self.invalid(&key, "belongs to no record"))
            }
        }
    }

    fn invalid(&self, key: &[&str], what: &str) -> Error {
        Error::Invalid { table: self.table.to_owned(), row: key.join(", "), what: what.to_owned() }
    }
}
