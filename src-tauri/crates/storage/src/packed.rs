//! The file of a small dossier: the rows of all its tables packed together in one.
//!
//! A table takes at least a page, and the text of a hundred tables is longer than a small register; so a file with
//! all of them is four times as large as the register in it. What comes out of a packed file stands in tables of
//! our own making, which look at every row that is put in them; the file's own texts make none of them.
//!
//! A table that is added needs nothing here: what is packed follows from the schema.

use rusqlite::types::{Value, ValueRef};
use rusqlite::{Connection, ErrorCode, named_params, params_from_iter};

use crate::foreign::{self, Schema};
use crate::meta::{self, Meta};
use crate::migrations::{self, Step};
use crate::{Error, image, value};

mod cells;

/// The first version of which files may be packed.
pub(crate) const SINCE: u32 = 3;
/// Pages of a packed file, in bytes: in larger ones more is left empty, in smaller ones more texts are cut in two.
pub(crate) const PAGE: u16 = 1024;
/// With more rows than this nothing is packed: what the tables themselves take is little then, and SQLite reads
/// its own rows faster than anybody unpacks them.
pub(crate) const MOST_ROWS: usize = 4_000;
/// The same for the bytes of all rows together: an attached file takes as much packed as not.
const MOST_BYTES: usize = 4 << 20;
/// Tables that a packed file has as they are: which file it is, and by which program.
const WHOLE: [&str; 2] = ["meta", "migration"];

/// The schema of a packed file by a program whose tables these steps make.
pub(crate) fn schema_of(steps: &[Step]) -> Result<Schema, Error> {
    let made = Connection::open_in_memory()?;
    made.execute_batch(include_str!("migrations/packed.sql"))?;
    let mut all = foreign::schema(&made)?;
    all.extend(migrations::schema_of(steps)?.into_iter().filter(|(_, name, ..)| is_whole(name)));
    all.sort();
    Ok(all)
}

fn is_whole(table: &str) -> bool {
    WHOLE.contains(&table)
}

/// These tables of a working database, packed, in a database in memory. None when they hold too much for it.
pub(crate) fn pack(source: &Connection, tables: &[image::Table]) -> Result<Option<Connection>, Error> {
    let mut packed = Connection::open_in_memory()?;
    packed.pragma_update(None, "page_size", PAGE)?;
    let all = packed.transaction()?;
    all.execute_batch(include_str!("migrations/packed.sql"))?;
    let (mut line, mut bytes) = (0_i64, 0);
    for ((name, sql), number) in tables.iter().zip(1_i64..) {
        // Put together here: the names come from our own schema.
        let mut rows = source.prepare(&format!("select * from \"{name}\""))?;
        let columns = rows.column_names().collect::<Vec<_>>().join(" ");
        let count = rows.column_count();
        let mut rows = rows.query([])?;
        if is_whole(name) {
            all.execute_batch(sql)?;
        }
        let first = line;
        while let Some(row) = rows.next()? {
            let values = (0..count).map(|at| row.get_ref(at)).collect::<Result<Vec<_>, _>>()?;
            if is_whole(name) {
                put_whole(&all, name, &values)?;
                continue;
            }
            let cells = cells::write(&values)?;
            (line, bytes) = (line + 1, bytes + cells.len());
            if bytes > MOST_BYTES {
                return Ok(None);
            }
            all.prepare_cached(include_str!("packed/put_line.sql"))?
                .execute(named_params! { ":number": line, ":sheet": number, ":cells": cells })?;
        }
        let columns = if line == first { "" } else { columns.as_str() };
        all.prepare_cached(include_str!("packed/put_sheet.sql"))?
            .execute(named_params! { ":number": number, ":name": name, ":columns": columns })?;
    }
    all.commit()?;
    Ok(Some(packed))
}

/// A row of a table that is not packed.
fn put_whole(on: &Connection, table: &str, values: &[ValueRef<'_>]) -> Result<(), Error> {
    let places = vec!["?"; values.len()].join(", ");
    let values = values.iter().map(|&value| Value::try_from(value));
    let values = values.collect::<Result<Vec<_>, _>>().map_err(rusqlite::Error::from)?;
    on.prepare_cached(&format!("insert into \"{table}\" values ({places})"))?
        .execute(params_from_iter(values))?;
    Ok(())
}

/// What a packed file holds, in the tables that these steps make. `is_newer`: a newer program made the file, and
/// what it has besides is left out.
///
/// What tables check is left to the reader, which says in which row it is.
pub(crate) fn unpacked(packed: &Connection, steps: &[Step], is_newer: bool) -> Result<Connection, Error> {
    let mut made = migrations::tables_of(steps)?;
    foreign::distrust_schema(&made)?;
    made.execute_batch("pragma foreign_keys = off; pragma ignore_check_constraints = on")?;
    let all = made.transaction()?;
    // Once it is unpacked whoever knows the tables can read it.
    meta::put(&all, &Meta { min_reader: 1, ..meta::get(packed)? })?;
    all.execute(include_str!("packed/empty_migration.sql"), [])?;
    for (version, checksum) in meta::migrations(packed)? {
        meta::put_migration(&all, version, &checksum)?;
    }
    let sheets = sheets(packed, &all, is_newer)?;
    let mut sheet: Option<&Sheet> = None;
    let mut lines = packed.prepare(include_str!("packed/lines.sql"))?;
    let mut lines = lines.query([])?;
    let mut count = 0;
    while let Some(line) = lines.next()? {
        count += 1;
        if count > MOST_ROWS {
            return Err(Error::TooLarge(format!("more than {MOST_ROWS} rows in a packed file")));
        }
        let number = line.get_ref(0)?.as_i64().map_err(|_| damaged("a line of no sheet"))?;
        // Row by row of one table after another: so no table has rows that are not beside each other.
        if sheet.is_some_and(|sheet| sheet.number > number) {
            return Err(damaged("lines that are not in the order of their sheets"));
        }
        let of = sheets.iter().find(|sheet| sheet.number == number);
        let of = of.ok_or_else(|| damaged("a line of a sheet that is not there"))?;
        sheet = Some(of);
        match &of.columns {
            Some(columns) => {
                let cells = cells::read(value::text(line.get_ref(1)?).map_err(Error::Damaged)?)?;
                put(&all, &of.name, columns, cells)?;
            }
            None if of.is_ours => return Err(damaged("a line of a sheet without columns")),
            // Of a table that only a newer program knows.
            None => {}
        }
    }
    all.commit()?;
    Ok(made)
}

/// A table of a packed file.
struct Sheet {
    number: i64,
    name: String,
    is_ours: bool,
    /// None for a table that is not ours, or has no line.
    columns: Option<Columns>,
}

/// Our columns of a table.
struct Columns {
    /// What writes a row of them.
    insert: String,
    /// How many a line has at most, ours and others.
    in_line: usize,
    /// Where each of ours stands.
    places: Vec<usize>,
}

/// The tables of a packed file: just ours, or at least ours when a newer program made it.
fn sheets(packed: &Connection, ours: &Connection, is_newer: bool) -> Result<Vec<Sheet>, Error> {
    let tables = image::tables(ours)?;
    let mut all = Vec::new();
    let mut statement = packed.prepare(include_str!("packed/sheets.sql"))?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let number = row.get_ref(0)?.as_i64().map_err(|_| damaged("a sheet without a number"))?;
        let name = value::text(row.get_ref(1)?).map_err(Error::Damaged)?;
        let columns = value::text(row.get_ref(2)?).map_err(Error::Damaged)?;
        let is_ours = tables.iter().any(|(table, _)| table == name);
        let columns = if columns.is_empty() || !is_ours || is_whole(name) {
            None
        } else {
            Some(columns_of(ours, name, columns, is_newer)?)
        };
        all.push(Sheet { number, name: name.to_owned(), is_ours, columns });
    }
    let has_ours = if is_newer {
        tables.iter().all(|(table, _)| all.iter().filter(|sheet| sheet.name == *table).count() == 1)
    } else {
        tables.iter().map(|(table, _)| table).eq(all.iter().map(|sheet| &sheet.name))
    };
    if has_ours { Ok(all) } else { Err(damaged("its tables are not those of its version")) }
}

/// Where our columns of a table stand among those of a packed file.
fn columns_of(ours: &Connection, table: &str, found: &str, is_newer: bool) -> Result<Columns, Error> {
    let found: Vec<&str> = found.split(' ').collect();
    let empty = ours.prepare(&format!("select * from \"{table}\""))?;
    let columns: Vec<&str> = empty.column_names().collect();
    if !is_newer && columns != found {
        return Err(damaged("its columns are not those of its version"));
    }
    let place = |column: &&str| found.iter().position(|found| found == column);
    let places: Option<Vec<usize>> = columns.iter().map(place).collect();
    let places = places.ok_or_else(|| damaged("a column of ours is not there"))?;
    let values = vec!["?"; columns.len()].join(", ");
    let insert = format!("insert into \"{table}\" (\"{}\") values ({values})", columns.join("\", \""));
    Ok(Columns { insert, in_line: found.len(), places })
}

/// Writes a row of a packed file into our table.
fn put(on: &Connection, table: &str, columns: &Columns, mut cells: Vec<Value>) -> Result<(), Error> {
    if cells.len() > columns.in_line {
        return Err(damaged("more cells than columns"));
    }
    cells.resize(columns.in_line, Value::Null);
    let row = cells.first().map_or_else(String::new, |key| value::shown(key.into()));
    let values = columns.places.iter().filter_map(|&at| cells.get(at));
    let put = on.prepare_cached(&columns.insert)?.execute(params_from_iter(values));
    match put {
        Ok(_) => Ok(()),
        Err(error) if error.sqlite_error_code() == Some(ErrorCode::ConstraintViolation) => {
            Err(Error::Invalid { table: table.to_owned(), row, what: error.to_string() })
        }
        Err(error) => Err(error.into()),
    }
}

fn damaged(what: &str) -> Error {
    Error::Damaged(what.to_owned())
}
