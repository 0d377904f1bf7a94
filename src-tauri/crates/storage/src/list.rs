//! Records in tables: those in a list, those of which there is one, and the lists within a record.
//!
//! Order is kept in `position`: 0 for the first. In a list of records a place is taken by moving the
//! others; a list within a record is written whole with its record.

use register::Answer;

use crate::bind::Bind;
use crate::columns::Columns;
use crate::name::Name;
use crate::reader::Reader;
use crate::row::Row;
use crate::value::Word;
use crate::{Error, Transaction};

/// The statements of a list of records: one file each, beside the noun's `mod.rs`.
pub(crate) struct ListSql {
    pub(crate) table: &'static str,
    /// Reads all, in order.
    pub(crate) all: &'static str,
    /// Writes one.
    pub(crate) put: &'static str,
    /// Removes one with all that is within it, and says where it stood.
    pub(crate) remove: &'static str,
    /// Moves those at or after `:from` by `:by` places.
    pub(crate) shift: &'static str,
}

/// The lists within a record, which have tables of their own.
pub(crate) trait Parts: Columns {
    /// Writes the lists within this record; there are none of it in the tables yet.
    fn put_parts(&self, to: &Transaction<'_>) -> Result<(), Error>;
    /// Reads the lists within all these records.
    fn read_parts(from: &Reader<'_>, records: &mut [Self]) -> Result<(), Error>;
}

/// A record in a list of the register.
pub(crate) trait Listed: Parts {
    const SQL: ListSql;
    fn id(&self) -> &str;
}

/// Writes a record and gives it this place; the others make room. One that is there already is replaced
/// and moved.
pub(crate) fn put<T: Listed>(to: &mut Transaction<'_>, record: &T, position: usize) -> Result<(), Error> {
    let was = take_out::<T>(to, record.id())?;
    if was != Some(position) {
        if let Some(was) = was {
            shift::<T>(to, was + 1, -1)?;
        }
        shift::<T>(to, position, 1)?;
    }
    append(to, record, position)
}

/// Removes a record and all that is within it; the others close the gap. Nothing when it is not there.
pub(crate) fn remove<T: Listed>(to: &mut Transaction<'_>, id: &str) -> Result<(), Error> {
    match take_out::<T>(to, id)? {
        Some(was) => shift::<T>(to, was + 1, -1),
        None => Ok(()),
    }
}

/// Writes a record that is not there yet at a place that is free.
pub(crate) fn append<T: Listed>(to: &Transaction<'_>, record: &T, position: usize) -> Result<(), Error> {
    let mut row = Bind::prepare(to.on(), T::SQL.table, T::SQL.put)?;
    record.bind(Name::Row, &mut row)?;
    row.set(Name::Column("position"), &place(position))?;
    row.run()?;
    record.put_parts(to)
}

/// All records of a list, in order.
pub(crate) fn all<T: Listed>(from: &Reader<'_>) -> Result<Vec<T>, Error> {
    let mut records = from.rows(T::SQL.table, T::SQL.all, |row| T::read(Name::Row, row))?;
    T::read_parts(from, &mut records)?;
    Ok(records)
}

fn take_out<T: Listed>(to: &Transaction<'_>, id: &str) -> Result<Option<usize>, Error> {
    let mut remove = to.on().prepare_cached(T::SQL.remove)?;
    let mut rows = remove.query(rusqlite::named_params! { ":id": id })?;
    let was = rows.next()?.map(|row| row.get::<_, i64>(0)).transpose()?;
    // A statement that returns rows has done its work only when it has returned them all.
    while rows.next()?.is_some() {}
    Ok(was.and_then(|was| usize::try_from(was).ok()))
}

fn shift<T: Listed>(to: &Transaction<'_>, from: usize, by: i64) -> Result<(), Error> {
    to.on()
        .prepare_cached(T::SQL.shift)?
        .execute(rusqlite::named_params! { ":from": place(from), ":by": by })?;
    Ok(())
}

/// The statements of a record of which there is one.
pub(crate) struct SingleSql {
    pub(crate) table: &'static str,
    pub(crate) get: &'static str,
    pub(crate) put: &'static str,
}

/// A record of which there is one: the organisation, a policy.
pub(crate) trait Single: Parts {
    const SQL: SingleSql;
}

/// Writes the one record.
pub(crate) fn put_single<T: Single>(to: &Transaction<'_>, record: &T) -> Result<(), Error> {
    let mut row = Bind::prepare(to.on(), T::SQL.table, T::SQL.put)?;
    row.set(Name::Column("only"), &1_i64)?;
    record.bind(Name::Row, &mut row)?;
    row.run()?;
    record.put_parts(to)
}

/// The one record, which every dossier has.
pub(crate) fn the<T: Single>(from: &Reader<'_>) -> Result<T, Error> {
    let mut record = [only(from, T::SQL.table, T::SQL.get, |row| T::read(Name::Row, row))?];
    T::read_parts(from, &mut record)?;
    let [record] = record;
    Ok(record)
}

/// What `read` makes of the one row of a table, which has the key 1. A second row would be something that
/// nobody sees and the next save leaves out.
pub(crate) fn only<T>(
    from: &Reader<'_>,
    table: &'static str,
    sql: &str,
    mut read: impl FnMut(&mut Row<'_>) -> Result<T, Error>,
) -> Result<T, Error> {
    let records = from.rows(table, sql, |row| {
        is_only(row)?;
        read(row)
    })?;
    <[T; 1]>::try_from(records).map(|[record]| record).map_err(|records| Error::Invalid {
        table: table.to_owned(),
        row: String::new(),
        what: format!("has {} rows instead of one", records.len()),
    })
}

/// Takes the key of a row of which there is one.
pub(crate) fn is_only(row: &mut Row<'_>) -> Result<(), Error> {
    if row.get::<i64>(Name::Column("only"))? == Some(1) {
        Ok(())
    } else {
        Err(row.invalid(Name::Column("only"), "is not 1"))
    }
}

/// A key that a list within a record is found by: column and value.
pub(crate) type Key<'k> = [(&'static str, &'k str)];

/// Writes a list within a record: each item with the record's key and its position.
pub(crate) fn put_part<T: Columns>(
    to: &Transaction<'_>,
    table: &'static str,
    sql: &str,
    key: &Key<'_>,
    column: &str,
    items: &[T],
) -> Result<(), Error> {
    if items.is_empty() {
        return Ok(());
    }
    let mut row = Bind::prepare(to.on(), table, sql)?;
    for (position, item) in items.iter().enumerate() {
        for (name, value) in key {
            row.set(Name::Column(name), &Word(value))?;
        }
        row.set(Name::Column("position"), &place(position))?;
        item.bind(if T::IS_ROW { Name::Row } else { Name::Column(column) }, &mut row)?;
        row.run()?;
    }
    Ok(())
}

/// Empties the table of a list that stands by itself.
pub(crate) fn clear(to: &Transaction<'_>, sql: &str) -> Result<(), Error> {
    to.on().prepare_cached(sql)?.execute([])?;
    Ok(())
}

/// A position as SQLite holds it.
pub(crate) fn place(position: usize) -> i64 {
    i64::try_from(position).unwrap_or(i64::MAX)
}

/// A field that holds a list, whether or not it answers a question.
pub(crate) trait Items<T> {
    /// The items, proposed or confirmed: not `Answer::items`, which are the confirmed ones.
    fn held(&self) -> &[T];
    /// Puts the list in; `false` when the question has no answer that could hold it.
    fn fill(&mut self, items: Vec<T>) -> bool;
}

impl<T> Items<T> for Vec<T> {
    fn held(&self) -> &[T] {
        self
    }

    fn fill(&mut self, items: Vec<T>) -> bool {
        *self = items;
        true
    }
}

impl<T> Items<T> for Answer<Vec<T>> {
    fn held(&self) -> &[T] {
        self.value().map_or(&[], Vec::as_slice)
    }

    fn fill(&mut self, items: Vec<T>) -> bool {
        match self.value_mut() {
            Some(list) => {
                *list = items;
                true
            }
            None => items.is_empty(),
        }
    }
}

/// `listed!(Type, IdType, "table");` — a list of records, with `put` and `remove` for who has a transaction.
macro_rules! listed {
    ($type:ident, $id:ident, $table:literal) => {
        impl $crate::list::Listed for register::$type {
            const SQL: $crate::list::ListSql = $crate::list::ListSql {
                table: $table,
                all: include_str!("all.sql"),
                put: include_str!("put.sql"),
                remove: include_str!("remove.sql"),
                shift: include_str!("shift.sql"),
            };

            fn id(&self) -> &str {
                self.id.as_str()
            }
        }

        /// Writes a record at this place of its list (0 is the first); the others make room. One with the
        /// same id is replaced, and moved when it stood elsewhere.
        pub fn put(
            to: &mut $crate::Transaction<'_>,
            record: &register::$type,
            position: usize,
        ) -> Result<(), $crate::Error> {
            $crate::list::put(to, record, position)
        }

        /// Removes a record with all that is within it; the others close the gap. Whatever refers to it must
        /// be gone or changed by the end of the transaction.
        pub fn remove(to: &mut $crate::Transaction<'_>, id: &register::$id) -> Result<(), $crate::Error> {
            $crate::list::remove::<register::$type>(to, id.as_str())
        }
    };
}

/// `single!(Type, "table");` — a record of which there is one.
macro_rules! single {
    ($type:ident, $table:literal) => {
        impl $crate::list::Single for register::$type {
            const SQL: $crate::list::SingleSql = $crate::list::SingleSql {
                table: $table,
                get: include_str!("get.sql"),
                put: include_str!("put.sql"),
            };
        }

        /// Writes the one record of this kind.
        pub fn put(to: &mut $crate::Transaction<'_>, record: &register::$type) -> Result<(), $crate::Error> {
            $crate::list::put_single(to, record)
        }
    };
}

/// `parts!(Type by "key" { field, "table", "column": "put.sql", "all.sql"; … } + module …);` — the lists
/// within a record in a list. A module after `+` writes and reads what takes more than that.
macro_rules! parts {
    ($type:ident by $key:literal {
        $($($field:ident).+, $table:literal, $column:literal: $put:literal, $all:literal;)*
    } $(+ $more:ident)*) => {
        impl $crate::list::Parts for register::$type {
            #[allow(unused_variables, reason = "a record without lists uses none of them")]
            fn put_parts(&self, to: &$crate::Transaction<'_>) -> Result<(), $crate::Error> {
                let key = [($key, self.id.as_str())];
                $($crate::list::put_part(
                    to, $table, include_str!($put), &key, $column,
                    $crate::list::Items::held(&self.$($field).+),
                )?;)*
                $($more::put(self, to)?;)*
                Ok(())
            }

            #[allow(unused_variables, reason = "a record without lists uses none of them")]
            fn read_parts(
                from: &$crate::reader::Reader<'_>,
                records: &mut [Self],
            ) -> Result<(), $crate::Error> {
                $(let mut part = from.part($table, include_str!($all), &[$key], $column)?;
                for record in &mut *records {
                    part.fill(&[record.id.as_str()], &mut record.$($field).+)?;
                }
                part.done()?;)*
                $($more::read(from, records)?;)*
                Ok(())
            }
        }
    };
}

/// `single_parts!(Type { field, "table", "column": "clear.sql", "put.sql", "all.sql"; … } + module …);` —
/// the lists within a record of which there is one.
macro_rules! single_parts {
    ($type:ident {
        $($($field:ident).+, $table:literal, $column:literal: $clear:literal, $put:literal, $all:literal;)*
    } $(+ $more:ident)*) => {
        impl $crate::list::Parts for register::$type {
            #[allow(unused_variables, reason = "a record without lists uses none of them")]
            fn put_parts(&self, to: &$crate::Transaction<'_>) -> Result<(), $crate::Error> {
                $($crate::list::clear(to, include_str!($clear))?;
                $crate::list::put_part(
                    to, $table, include_str!($put), &[], $column,
                    $crate::list::Items::held(&self.$($field).+),
                )?;)*
                $($more::put(self, to)?;)*
                Ok(())
            }

            #[allow(unused_variables, reason = "a record without lists uses none of them")]
            fn read_parts(
                from: &$crate::reader::Reader<'_>,
                records: &mut [Self],
            ) -> Result<(), $crate::Error> {
                $(let mut part = from.part($table, include_str!($all), &[], $column)?;
                for record in &mut *records {
                    part.fill(&[], &mut record.$($field).+)?;
                }
                part.done()?;)*
                $($more::read(from, records)?;)*
                Ok(())
            }
        }
    };
}

/// `unnamed!(Type, "table");` — a list of records without ids, written whole.
macro_rules! unnamed {
    ($type:ident, $table:literal) => {
        /// Writes the whole list, in this order, instead of the one that was there.
        pub fn put_all(
            to: &mut $crate::Transaction<'_>,
            records: &[register::$type],
        ) -> Result<(), $crate::Error> {
            $crate::list::clear(to, include_str!("clear.sql"))?;
            $crate::list::put_part(to, $table, include_str!("put.sql"), &[], "", records)
        }

        pub(crate) fn all(from: &$crate::reader::Reader<'_>) -> Result<Vec<register::$type>, $crate::Error> {
            let mut part = from.part($table, include_str!("all.sql"), &[], "")?;
            Ok(part.take(&[]))
        }
    };
}

pub(crate) use {listed, parts, single, single_parts, unnamed};
