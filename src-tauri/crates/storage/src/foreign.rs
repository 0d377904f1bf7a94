//! Opening a file somebody else may have made: read whole, checked, copied row by row (safety.md §8.4).
//!
//! The file is read once and never opened by SQLite. Its image is opened read-only in memory, by a
//! connection that trusts nothing in it; whatever passes is written into a database of our own.

use std::path::Path;
use std::sync::OnceLock;

use register::Register;
use rusqlite::config::DbConfig;
use rusqlite::hooks::{AuthAction, AuthContext, Authorization};
use rusqlite::limits::Limit;
use rusqlite::{Connection, MAIN_DB};

use crate::fs::{Fs, Kind};
use crate::meta::{self, Meta};
use crate::reader::Reader;
use crate::{APPLICATION_ID, Error, SCHEMA_VERSION, migrations, references, tables};

/// The largest file that is opened or written, in bytes.
pub(crate) const MAX_FILE: usize = 64 << 20;
/// The largest row, in bytes. An attached file stands in one.
pub(crate) const MAX_ROW: i32 = 16 << 20;
/// Pages of the files we write, in bytes.
const PAGE: usize = 4096;
/// How many instructions SQLite may spend on a statement over a file: some seconds. Counted, not timed, so
/// that a slow computer refuses what a quick one refuses.
const MAX_INSTRUCTIONS: u32 = 500_000_000;
/// How often that is counted.
const COUNTED: u32 = 1_000_000;

/// What a file holds, checked.
#[derive(Debug)]
pub(crate) struct Checked {
    pub(crate) meta: Meta,
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

/// Everything the image of a file holds, if all of it is as it should be.
pub(crate) fn check(image: &[u8]) -> Result<Checked, Error> {
    header(image)?;
    let connection = open(image)?;
    // Before `quick_check`: what that compiles is then no more than our own tables and checks.
    if schema(&connection).map_err(Error::damage)? != *our_schema()? {
        return Err(Error::Damaged("its tables are not those of this version".to_owned()));
    }
    is_sound(&connection)?;
    match read(&connection) {
        // SQLite found the image spoilt where `quick_check` did not look.
        Err(Error::Sql(error)) => Err(Error::damage(error)),
        read => read,
    }
}

/// What can be told without SQLite: that it is a dossier, which version, and whether all of it is there.
fn header(image: &[u8]) -> Result<(), Error> {
    if !image.starts_with(b"SQLite format 3\0") {
        return Err(Error::NotADossier("it is no SQLite file"));
    }
    let number =
        |at: usize| image.get(at..at + 4).map(|n| n.iter().fold(0, |sum, &n| sum << 8 | u32::from(n)));
    let cut_off = || Error::Damaged("it is cut off".to_owned());
    if number(68).ok_or_else(cut_off)? != APPLICATION_ID {
        return Err(Error::NotADossier("another program's SQLite file"));
    }
    match number(60).ok_or_else(cut_off)? {
        1..=SCHEMA_VERSION => {}
        // SQLite takes it for a number with a sign.
        version if version > 0 && version <= i32::MAX as u32 => return Err(Error::Newer { version }),
        _ => return Err(Error::Damaged("it has no version".to_owned())),
    }
    // Places and meanings: https://www.sqlite.org/fileformat2.html#the_database_header
    if image.get(16..18) != Some(&(PAGE as u16).to_be_bytes()) {
        return Err(Error::Damaged("its pages are not ours".to_owned()));
    }
    if image.get(18..20) != Some(&[1, 1]) {
        // Write-ahead log: part of it may stand in a file beside it.
        return Err(Error::Damaged("another program left it in the middle of writing".to_owned()));
    }
    if number(28).ok_or_else(cut_off)? as usize * PAGE == image.len() { Ok(()) } else { Err(cut_off()) }
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
    let mut spent = 0;
    connection.progress_handler(
        COUNTED as i32,
        Some(move || {
            spent += COUNTED;
            spent > MAX_INSTRUCTIONS
        }),
    )?;
    connection.deserialize_read_exact(MAIN_DB, image, image.len(), true)?;
    connection.authorizer(Some(may_read))?;
    Ok(connection)
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
fn is_sound(connection: &Connection) -> Result<(), Error> {
    let said: String =
        connection.query_row("pragma quick_check(1)", [], |row| row.get(0)).map_err(Error::damage)?;
    if said == "ok" { Ok(()) } else { Err(Error::Damaged(said)) }
}

/// What is in a schema: kind, name, table, statement.
type Schema = Vec<(String, String, String, Option<String>)>;

fn schema(connection: &Connection) -> Result<Schema, rusqlite::Error> {
    let mut all = connection.prepare(include_str!("foreign/schema.sql"))?;
    let rows = all.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)))?;
    rows.collect()
}

/// The schema of this version; made once, for it is the same every time.
fn our_schema() -> Result<&'static Schema, Error> {
    static OURS: OnceLock<Schema> = OnceLock::new();
    if let Some(ours) = OURS.get() {
        return Ok(ours);
    }
    let mut fresh = Connection::open_in_memory()?;
    migrations::run(&mut fresh)?;
    let made = schema(&fresh)?;
    Ok(OURS.get_or_init(|| made))
}

fn read(connection: &Connection) -> Result<Checked, Error> {
    migrations::are_unedited(connection)?;
    references::check(connection)?;
    let meta = meta::get(connection)?;
    let reader = Reader::new(connection);
    let register = tables::read(&reader)?;
    Ok(Checked { meta, register, rows: reader.count() })
}
