//! Opening a file somebody else may have made: read whole, checked, copied row by row (safety.md §8.4).
//!
//! The file is read once and never opened by SQLite. Its image is opened read-only in memory, by a
//! connection that trusts nothing in it; whatever passes is written into a database of our own.

use std::path::Path;

use register::Register;
use rusqlite::config::DbConfig;
use rusqlite::hooks::{AuthAction, AuthContext, Authorization};
use rusqlite::limits::Limit;
use rusqlite::{Connection, MAIN_DB};

use crate::fs::{Fs, Kind};
use crate::meta::{self, Meta};
use crate::migrations::{self, STEPS, Step};
use crate::reader::Reader;
use crate::{APPLICATION_ID, Error, SCHEMA_VERSION, packed, references, tables};

/// The largest file that is opened or written, in bytes.
pub(crate) const MAX_FILE: usize = 64 << 20;
/// The largest row, in bytes. An attached file stands in one: 16 MB of base64, as a register file may hold
/// (crate exchange), and what is said about it.
pub(crate) const MAX_ROW: i32 = 17 << 20;
/// Pages of the files we write, in bytes; of those that are packed, [`packed::PAGE`].
pub(crate) const PAGE: u16 = 4096;
/// Pages of small dossiers before they were packed.
const SMALL_PAGE: u16 = 512;
/// How many instructions SQLite may spend on a statement over a file: some seconds. Counted, not timed, so
/// that a slow computer refuses what a quick one refuses.
const MAX_INSTRUCTIONS: u32 = 500_000_000;
/// How often that is counted.
const COUNTED: u32 = 1_000_000;
/// The same for reading the schema: some ten thousand tables. Ours has a hundred, and the time that SQLite takes
/// for it grows with the square of their number: a million took it longer than anybody waits.
const MAX_SCHEMA_INSTRUCTIONS: u32 = 100_000;
/// How often that is counted.
const SCHEMA_COUNTED: u32 = 1_000;

/// What a file holds, checked.
#[derive(Debug)]
pub(crate) struct Checked {
    pub(crate) meta: Meta,
    /// The file's own `user_version`. When it is lower than ours the rest was read from a copy brought up to
    /// date, and the file is kept before it is replaced; when it is higher, the file is for reading only.
    pub(crate) version: u32,
    pub(crate) register: Register,
    pub(crate) rows: usize,
}

/// The bytes of a file, if it is one that could be a dossier.
pub(crate) fn bytes(fs: &dyn Fs, path: &Path) -> Result<Vec<u8>, Error> {
    let refused = |source| Error::io("opening the file", source);
    // Before opening: to open a pipe would wait for its other end.
    let found = fs.look(path).map_err(refused)?;
    if found.kind != Kind::File {
        return Err(Error::NotADossier("it is no ordinary file"));
    }
    let too_large = || Error::TooLarge(format!("more than {MAX_FILE} bytes"));
    if found.bytes > MAX_FILE as u64 {
        return Err(too_large());
    }
    let bytes = fs.read(path, MAX_FILE as u64).map_err(|source| Error::io("reading the file", source))?;
    // It may have grown since.
    if bytes.len() > MAX_FILE { Err(too_large()) } else { Ok(bytes) }
}

/// Everything the image of a file holds, if all of it is as it should be. Of a file of an older version that
/// is what a copy holds that was brought up to date.
pub(crate) fn check(image: &[u8]) -> Result<Checked, Error> {
    let checked = check_even_newer(image)?;
    match checked.version {
        version if version > SCHEMA_VERSION => Err(Error::Newer { version }),
        _ => Ok(checked),
    }
}

/// The same, also of a file of a newer version that says we can read it and holds all our tables. Such a file
/// is for reading only: what we would write of it is less than it holds.
pub(crate) fn check_even_newer(image: &[u8]) -> Result<Checked, Error> {
    check_by(image, &STEPS)
}

/// The same by a program whose tables these steps make.
pub(crate) fn check_by(image: &[u8], steps: &[Step]) -> Result<Checked, Error> {
    let version = version(image)?;
    let Some(made) = steps.get(..version as usize) else {
        // Whatever a newer program did so that we cannot make sense of its file is its own good right.
        return newer(image, version, steps).map_err(|_| Error::Newer { version });
    };
    header(image)?;
    let connection = open(image)?;
    let found = schema(&connection).map_err(Error::damage)?;
    let is_packed = version >= packed::SINCE && found == packed::schema_of(made)?;
    // Before `quick_check`: what that compiles is then no more than our own tables and checks.
    if !is_packed && found != migrations::schema_of(made)? {
        return Err(Error::Damaged("its tables are not those of its version".to_owned()));
    }
    is_sound(&connection)?;
    let mut connection = if is_packed {
        packed::unpacked(&connection, made, false).map_err(Error::or_damage)?
    } else {
        connection
    };
    if made.len() == steps.len() {
        return read(&connection, version, steps);
    }
    let upgraded = migrations::are_unedited(&connection, version, made)
        .and_then(|()| migrations::upgraded(&connection.serialize(MAIN_DB)?, version, steps))
        .map_err(Error::or_damage)?;
    header(&upgraded)?;
    let checked = read(&open(&upgraded)?, steps.len() as u32, steps)?;
    Ok(Checked { version, ..checked })
}

/// What a program of ours can read of a newer file, which says itself whether it may.
fn newer(image: &[u8], version: u32, steps: &[Step]) -> Result<Checked, Error> {
    header(image)?;
    let connection = open(image)?;
    let found = schema(&connection)?;
    let is_packed = version >= packed::SINCE && found == packed::schema_of(steps)?;
    if !is_packed && !holds_all_of(&found, &migrations::schema_of(steps)?) {
        return Err(Error::Newer { version });
    }
    is_sound(&connection)?;
    let connection = if is_packed { packed::unpacked(&connection, steps, true)? } else { connection };
    read(&connection, version, steps)
}

/// Whether a newer schema has all tables of ours, and nothing that is no ordinary table or index. What its
/// tables check and compute runs by the rules of [`open`], if at all.
fn holds_all_of(newer: &Schema, ours: &Schema) -> bool {
    let is_ordinary = |kind: &str, sql: Option<&str>| {
        let is_virtual = sql.is_some_and(|sql| sql.to_ascii_lowercase().contains("virtual"));
        matches!(kind, "table" | "index") && !is_virtual
    };
    newer.iter().all(|(kind, _, _, sql)| is_ordinary(kind, sql.as_deref()))
        && ours.iter().all(|(kind, name, ..)| newer.iter().any(|(k, n, ..)| (k, n) == (kind, name)))
}

/// The version of a file that says it is a dossier.
pub(crate) fn version(image: &[u8]) -> Result<u32, Error> {
    if !image.starts_with(b"SQLite format 3\0") {
        return Err(Error::NotADossier("it is no SQLite file"));
    }
    if number(image, 68)? != APPLICATION_ID {
        return Err(Error::NotADossier("another program's SQLite file"));
    }
    // SQLite takes it for a number with a sign.
    match number(image, 60)? {
        version if (1..=i32::MAX as u32).contains(&version) => Ok(version),
        _ => Err(Error::Damaged("it has no version".to_owned())),
    }
}

/// What else can be told without SQLite: that its pages are ours, and whether all of it is there.
fn header(image: &[u8]) -> Result<(), Error> {
    // Places and meanings: https://www.sqlite.org/fileformat2.html#the_database_header
    let bytes = image.get(16..18).ok_or_else(cut_off)?;
    let Some(page) = [PAGE, packed::PAGE, SMALL_PAGE].into_iter().find(|page| bytes == page.to_be_bytes())
    else {
        return Err(Error::Damaged("its pages are not ours".to_owned()));
    };
    if image.get(18..20) != Some(&[1, 1]) {
        // Write-ahead log: part of it may stand in a file beside it.
        return Err(Error::Damaged("another program left it in the middle of writing".to_owned()));
    }
    if number(image, 28)? as usize * usize::from(page) == image.len() { Ok(()) } else { Err(cut_off()) }
}

/// Four bytes of the header.
fn number(image: &[u8], at: usize) -> Result<u32, Error> {
    let bytes = image.get(at..at + 4).ok_or_else(cut_off)?;
    Ok(bytes.iter().fold(0, |sum, &byte| sum << 8 | u32::from(byte)))
}

fn cut_off() -> Error {
    Error::Damaged("it is cut off".to_owned())
}

/// The image, opened read-only in memory by a connection that can do nothing but read.
fn open(image: &[u8]) -> Result<Connection, Error> {
    let mut connection = Connection::open_in_memory()?;
    connection.set_prepared_statement_cache_capacity(0);
    distrust_schema(&connection)?;
    for (limit, most) in [
        (Limit::SQLITE_LIMIT_LENGTH, MAX_ROW),
        (Limit::SQLITE_LIMIT_SQL_LENGTH, 100_000),
        (Limit::SQLITE_LIMIT_COLUMN, 100),
        (Limit::SQLITE_LIMIT_EXPR_DEPTH, 20),
        (Limit::SQLITE_LIMIT_COMPOUND_SELECT, 3),
        (Limit::SQLITE_LIMIT_VDBE_OP, 50_000),
        (Limit::SQLITE_LIMIT_TRIGGER_DEPTH, 1),
        (Limit::SQLITE_LIMIT_ATTACHED, 0),
        (Limit::SQLITE_LIMIT_VARIABLE_NUMBER, 10),
        (Limit::SQLITE_LIMIT_WORKER_THREADS, 0),
    ] {
        connection.set_limit(limit, most)?;
    }
    connection.execute_batch(include_str!("foreign/pragmas.sql"))?;
    connection.deserialize_read_exact(MAIN_DB, image, image.len(), true)?;
    connection.authorizer(Some(may_read))?;
    // SQLite reads the schema at the first statement.
    may_spend(&mut connection, SCHEMA_COUNTED, MAX_SCHEMA_INSTRUCTIONS)?;
    connection.prepare("select name from sqlite_schema").map_err(Error::damage)?;
    may_spend(&mut connection, COUNTED, MAX_INSTRUCTIONS)?;
    Ok(connection)
}

/// A statement that takes more instructions than this is broken off.
fn may_spend(connection: &mut Connection, counted: u32, most: u32) -> Result<(), Error> {
    let mut spent = 0;
    let is_too_much = move || {
        spent += counted;
        spent > most
    };
    Ok(connection.progress_handler(counted as i32, Some(is_too_much))?)
}

/// Nothing in a schema runs: no triggers, no views, no functions that reach outside, no rewriting of it.
pub(crate) fn distrust_schema(connection: &Connection) -> Result<(), Error> {
    for (option, on) in [
        (DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true),
        (DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false),
        (DbConfig::SQLITE_DBCONFIG_WRITABLE_SCHEMA, false),
        (DbConfig::SQLITE_DBCONFIG_ENABLE_TRIGGER, false),
        (DbConfig::SQLITE_DBCONFIG_ENABLE_VIEW, false),
        (DbConfig::SQLITE_DBCONFIG_DQS_DDL, false),
        (DbConfig::SQLITE_DBCONFIG_DQS_DML, false),
    ] {
        connection.set_db_config(option, on)?;
    }
    // A row we could not read back from our own file must not get into it.
    connection.set_limit(Limit::SQLITE_LIMIT_LENGTH, MAX_ROW)?;
    Ok(())
}

/// Whether a statement over the image may do this: read, and nothing else.
#[expect(clippy::wildcard_enum_match_arm, reason = "whatever is not named is refused, new actions too")]
fn may_read(context: AuthContext<'_>) -> Authorization {
    const PRAGMAS: [&str; 4] = ["quick_check", "foreign_key_check", "foreign_key_list", "table_info"];
    let allowed = match context.action {
        AuthAction::Select | AuthAction::Read { .. } | AuthAction::Recursive => true,
        AuthAction::Function { function_name } => {
            ["date", "coalesce", "glob", "length"].contains(&function_name)
        }
        AuthAction::Pragma { pragma_name, .. } => PRAGMAS.contains(&pragma_name),
        _ => false,
    };
    if allowed { Authorization::Allow } else { Authorization::Deny }
}

/// The pages hang together, and every row has the columns of its table. The words and days that tables check
/// are left out: [`read`] looks at every value itself, and says in which row it is wrong.
pub(crate) fn is_sound(connection: &Connection) -> Result<(), Error> {
    let said: String =
        connection.query_row("pragma quick_check(1)", [], |row| row.get(0)).map_err(Error::damage)?;
    if said == "ok" { Ok(()) } else { Err(Error::Damaged(said)) }
}

/// What is in a schema: kind, name, table, statement.
pub(crate) type Schema = Vec<(String, String, String, Option<String>)>;

pub(crate) fn schema(connection: &Connection) -> Result<Schema, rusqlite::Error> {
    let mut all = connection.prepare(include_str!("foreign/schema.sql"))?;
    let rows = all.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)))?;
    rows.collect()
}

/// Everything in the tables that these steps made.
fn read(connection: &Connection, version: u32, steps: &[Step]) -> Result<Checked, Error> {
    // SQLite may find the image spoilt where `quick_check` did not look.
    read_rows(connection, version, steps).map_err(Error::or_damage)
}

fn read_rows(connection: &Connection, version: u32, steps: &[Step]) -> Result<Checked, Error> {
    migrations::are_unedited(connection, version, steps)?;
    references::check(connection)?;
    let meta = meta::get(connection)?;
    let reader = Reader::new(connection);
    let register = tables::read(&reader)?;
    Ok(Checked { meta, version, register, rows: reader.count() })
}

/// Which dossier an image is of, as it says itself; nothing else of it was looked at. `None` for a file of a
/// newer program.
pub(crate) fn document_id(image: &[u8]) -> Result<Option<String>, Error> {
    let version = version(image)?;
    if version as usize > STEPS.len() {
        return Ok(None);
    }
    header(image)?;
    let meta = meta::get(&open(image)?).map_err(Error::or_damage)?;
    Ok(Some(meta.document_id))
}
