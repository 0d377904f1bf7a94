//! A row being read: its columns in the order of the statement, each by its name.

use rusqlite::types::ValueRef;

use crate::Error;
use crate::name::Name;
use crate::value::{self, Value};

/// A row of which the columns are taken one after another.
pub(crate) struct Row<'r> {
    row: &'r rusqlite::Row<'r>,
    table: &'static str,
    next: usize,
}

impl<'r> Row<'r> {
    pub(crate) fn new(row: &'r rusqlite::Row<'r>, table: &'static str) -> Self {
        Self { row, table, next: 0 }
    }

    /// The value of the next column, which is called `name`; `None` when it is null.
    pub(crate) fn get<T: Value>(&mut self, name: Name<'_>) -> Result<Option<T>, Error> {
        let value = self.take(name)?;
        if value == ValueRef::Null {
            return Ok(None);
        }
        let fits = value::fits(name, value);
        fits.and_then(|()| T::from_sql(value)).map(Some).map_err(|what| self.invalid(name, &what))
    }

    /// The next column, which is called `name`, as part of a key: a text, or a position in figures.
    pub(crate) fn key(&mut self, name: Name<'_>) -> Result<String, Error> {
        let value = self.take(name)?;
        match value::shown(value) {
            key if key.is_empty() => Err(self.invalid(name, "is no key")),
            key => Ok(key),
        }
    }

    /// Takes the next column, which is called `name` and must be null.
    pub(crate) fn get_null(&mut self, name: Name<'_>) -> Result<(), Error> {
        match self.take(name)? {
            ValueRef::Null => Ok(()),
            ValueRef::Integer(_) | ValueRef::Real(_) | ValueRef::Text(_) | ValueRef::Blob(_) => {
                Err(self.invalid(name, "has a value, though the question is open or does not apply"))
            }
        }
    }

    /// Every column was taken.
    pub(crate) fn done(&self) -> Result<(), Error> {
        let columns = self.row.as_ref().column_count();
        if self.next == columns { Ok(()) } else { Err(rusqlite::Error::InvalidColumnIndex(self.next).into()) }
    }

    /// This row holds what no register can hold.
    pub(crate) fn invalid(&self, name: Name<'_>, what: &str) -> Error {
        let row = self.row.get_ref(0).map_or_else(|_| String::new(), value::shown);
        Error::Invalid { table: self.table.to_owned(), row, what: format!("{name} {what}") }
    }

    fn take(&mut self, name: Name<'_>) -> Result<ValueRef<'r>, Error> {
        // While developing only: the tests run every statement.
        if cfg!(debug_assertions) && self.row.as_ref().column_name(self.next)? != name.to_string() {
            return Err(rusqlite::Error::InvalidColumnName(format!("{}.{name}", self.table)).into());
        }
        self.next += 1;
        Ok(self.row.get_ref(self.next - 1)?)
    }
}
