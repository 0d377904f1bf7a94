//! A statement that writes one row, its parameters bound in their order, each by its name.

use rusqlite::{CachedStatement, Connection, ErrorCode, types::Null};

use crate::Error;
use crate::name::Name;
use crate::value::{self, Value};

/// A writing statement being given its parameters.
pub(crate) struct Bind<'c> {
    statement: CachedStatement<'c>,
    table: &'static str,
    /// The first parameter bound: what the row is called when it is refused.
    row: String,
    bound: usize,
}

impl<'c> Bind<'c> {
    /// The statement that writes a row of `table`.
    pub(crate) fn prepare(on: &'c Connection, table: &'static str, sql: &str) -> Result<Self, Error> {
        Ok(Self { statement: on.prepare_cached(sql)?, table, row: String::new(), bound: 0 })
    }

    /// Binds a value to the next parameter, which is called `:name`.
    pub(crate) fn set(&mut self, name: Name<'_>, value: &impl Value) -> Result<(), Error> {
        let output =
            value.to_sql().and_then(|output| value::fits(name, value::held(&output)).map(|()| output));
        let output = output.map_err(|what| self.invalid(format!("{name} {what}")))?;
        if self.bound == 0 {
            self.row = value::shown(value::held(&output));
        }
        let at = self.next(name)?;
        self.statement.raw_bind_parameter(at, output).map_err(|error| self.refused(error))
    }

    /// Binds null to the next parameter, which is called `:name`.
    pub(crate) fn set_null(&mut self, name: Name<'_>) -> Result<(), Error> {
        let at = self.next(name)?;
        Ok(self.statement.raw_bind_parameter(at, Null)?)
    }

    /// Writes the row; all its parameters must be bound. Ready for the next row afterwards.
    pub(crate) fn run(&mut self) -> Result<(), Error> {
        let asked = self.statement.parameter_count();
        let bound = std::mem::take(&mut self.bound);
        if bound != asked {
            return Err(rusqlite::Error::InvalidParameterCount(bound, asked).into());
        }
        self.statement.raw_execute().map(|_| ()).map_err(|error| self.refused(error))
    }

    /// The next parameter. Its name is compared while developing only: to look names up takes longer than
    /// to write the row, and the tests run every statement.
    fn next(&mut self, name: Name<'_>) -> Result<usize, Error> {
        self.bound += 1;
        if cfg!(debug_assertions) && self.statement.parameter_name(self.bound) != Some(&format!(":{name}")) {
            let mistaken = format!("{}.{name}", self.table);
            return Err(rusqlite::Error::InvalidParameterName(mistaken).into());
        }
        Ok(self.bound)
    }

    /// What SQLite has against the row.
    fn refused(&self, error: rusqlite::Error) -> Error {
        let code = error.sqlite_error_code();
        if code == Some(ErrorCode::ConstraintViolation) {
            self.invalid(error.to_string())
        } else if code == Some(ErrorCode::TooBig) {
            Error::TooLarge(format!("a row of table {}", self.table))
        } else {
            error.into()
        }
    }

    fn invalid(&self, what: String) -> Error {
        Error::Invalid { table: self.table.to_owned(), row: self.row.clone(), what }
    }
}
