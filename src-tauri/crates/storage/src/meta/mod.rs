//! What a file says of itself: which dossier it is, since when, and which programs may read it.

use chrono::NaiveDate;
use rusqlite::{Connection, named_params};

use crate::name::Name;
use crate::row::Row;
use crate::value::Value;
use crate::{Error, SCHEMA_VERSION, list, value};

/// The one row of `meta`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Meta {
    /// Names the dossier, whatever its file is called; also the key of its working copy.
    pub(crate) document_id: String,
    pub(crate) created_on: NaiveDate,
    /// The lowest `user_version` whose program can read the file.
    pub(crate) min_reader: u32,
    /// Counts the files that were written of this dossier: tells which of two is the later, whatever the
    /// clocks say. 0 for one that was never written.
    pub(crate) generation: u64,
}

/// Whether this can name a dossier: a name of its working copy is made of it, whoever made the file.
pub(crate) fn is_document_id(id: &str) -> bool {
    (1..=64).contains(&id.len())
        && id.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
        && !is_device(id)
}

/// Windows takes these for devices wherever they stand, and makes no folder of that name.
fn is_device(id: &str) -> bool {
    let id = id.to_ascii_lowercase();
    let numbered = |device: &str| {
        id.strip_prefix(device)
            .is_some_and(|number| number.len() == 1 && number.bytes().all(|n| n.is_ascii_digit()))
    };
    ["con", "prn", "aux", "nul"].contains(&id.as_str()) || numbered("com") || numbered("lpt")
}

/// The same, as an error for whoever was given the id.
pub(crate) fn may_name_a_dossier(id: &str) -> Result<(), Error> {
    if is_document_id(id) {
        return Ok(());
    }
    let what = "document_id cannot name a folder of at most 64 letters, digits and hyphens".to_owned();
    Err(Error::Invalid { table: "meta".to_owned(), row: String::new(), what })
}

/// Writes the row; once, when the dossier is made or copied.
pub(crate) fn put(on: &Connection, meta: &Meta) -> Result<(), Error> {
    let day = meta.created_on.to_string();
    on.prepare_cached(include_str!("put.sql"))?.execute(named_params! {
        ":document_id": meta.document_id, ":created_on": day, ":min_reader": meta.min_reader,
        ":generation": signed(meta.generation),
    })?;
    Ok(())
}

/// Notes that a file of this generation is being made, or was.
pub(crate) fn put_generation(on: &Connection, generation: u64) -> Result<(), Error> {
    on.prepare_cached(include_str!("put_generation.sql"))?
        .execute(named_params! { ":generation": signed(generation) })?;
    Ok(())
}

/// Notes the lowest version whose program can read the file that is being made.
pub(crate) fn put_min_reader(on: &Connection, version: u32) -> Result<(), Error> {
    on.prepare_cached(include_str!("put_min_reader.sql"))?
        .execute(named_params! { ":min_reader": version })?;
    Ok(())
}

fn signed(generation: u64) -> i64 {
    i64::try_from(generation).unwrap_or(i64::MAX)
}

/// The row.
pub(crate) fn get(on: &Connection) -> Result<Meta, Error> {
    let mut statement = on.prepare_cached(include_str!("get.sql"))?;
    let mut rows = statement.query([])?;
    let Some(row) = rows.next()? else { return Err(Error::Damaged("it does not say which".to_owned())) };
    let mut row = Row::new(row, "meta");
    list::is_only(&mut row)?;
    let empty = || Error::Damaged("its meta row is not filled".to_owned());
    let document_id: String = row.get(Name::Column("document_id"))?.ok_or_else(empty)?;
    let created_on = row.get(Name::Column("created_on"))?.ok_or_else(empty)?;
    let min_reader: u32 = row.get(Name::Column("min_reader"))?.ok_or_else(empty)?;
    let generation: i64 = row.get(Name::Column("generation"))?.ok_or_else(empty)?;
    let generation = u64::try_from(generation)
        .map_err(|_| row.invalid(Name::Column("generation"), "is no number of a file"))?;
    if !is_document_id(&document_id) {
        return Err(row.invalid(Name::Column("document_id"), "can name no dossier"));
    }
    if !(1..=SCHEMA_VERSION).contains(&min_reader) {
        return Err(row.invalid(Name::Column("min_reader"), "is no version that could be read"));
    }
    if rows.next()?.is_some() {
        return Err(Error::Damaged("it says twice which".to_owned()));
    }
    Ok(Meta { document_id, created_on, min_reader, generation })
}

/// Notes that a migration ran, with its checksum.
pub(crate) fn put_migration(on: &Connection, version: u32, checksum: &str) -> Result<(), Error> {
    on.prepare_cached(include_str!("put_migration.sql"))?
        .execute(named_params! { ":version": version, ":checksum": checksum })?;
    Ok(())
}

/// The migrations that ran, with their checksums.
pub(crate) fn migrations(on: &Connection) -> Result<Vec<(u32, String)>, Error> {
    let mut statement = on.prepare_cached(include_str!("migrations.sql"))?;
    let mut rows = statement.query([])?;
    let mut all = Vec::new();
    while let Some(row) = rows.next()? {
        let version = <u32 as Value>::from_sql(row.get_ref(0)?).map_err(Error::Damaged)?;
        all.push((version, value::text(row.get_ref(1)?).map_err(Error::Damaged)?.to_owned()));
    }
    Ok(all)
}
