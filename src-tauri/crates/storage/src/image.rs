//! A working database as the bytes of its owner's file: its tables written anew, row by row in the order of
//! their keys; of a small dossier packed together (`packed.rs`). So there are no free pages with what was deleted,
//! and the same records give the same bytes.

use rusqlite::{Connection, MAIN_DB};

use crate::{APPLICATION_ID, Error, SCHEMA_VERSION, foreign, meta, packed, tables};

#[cfg(test)]
mod tests;

/// A table, and what makes it.
pub(crate) type Table = (String, String);

/// A working database as the bytes of a file, but for the number of that file.
pub(crate) struct Image {
    /// The file of generation 0. To make it takes most of the time, so it is made once.
    zero: Vec<u8>,
    rows: usize,
}

impl Image {
    pub(crate) fn of(source: &mut Connection) -> Result<Self, Error> {
        let rows = tables::count(source)?;
        let tables = tables(source)?;
        let packed = if rows > packed::MOST_ROWS { None } else { packed::pack(source, &tables)? };
        let mut copy = match packed {
            Some(packed) => {
                meta::put_min_reader(&packed, packed::SINCE)?;
                packed
            }
            // Whoever knows the tables can read them.
            None => copy(source, &tables)?,
        };
        copy.pragma_update(Some("main"), "application_id", APPLICATION_ID)?;
        copy.pragma_update(Some("main"), "user_version", SCHEMA_VERSION)?;
        meta::put_generation(&copy, 0)?;
        Ok(Self { zero: copy.serialize(MAIN_DB)?.to_vec(), rows })
    }

    /// How many rows the tables have that are read back from a file.
    pub(crate) fn rows(&self) -> usize {
        self.rows
    }

    /// The bytes of a file of this generation.
    pub(crate) fn bytes(&self, generation: u64) -> Result<Vec<u8>, Error> {
        let mut file = Connection::open_in_memory()?;
        file.deserialize_read_exact(MAIN_DB, &self.zero[..], self.zero.len(), false)?;
        meta::put_generation(&file, generation)?;
        let mut image = file.serialize(MAIN_DB)?.to_vec();
        // How often the database was changed, and its schema, does not belong to what it holds: the places
        // are those of https://www.sqlite.org/fileformat2.html#the_database_header
        for at in [24, 40, 92] {
            if let Some(count) = image.get_mut(at..at + 4) {
                count.copy_from_slice(&1_u32.to_be_bytes());
            }
        }
        Ok(image)
    }
}

/// The tables of a large dossier, as they are.
fn copy(source: &mut Connection, tables: &[Table]) -> Result<Connection, Error> {
    let mut copy = Connection::open_in_memory()?;
    copy.pragma_update(None, "page_size", foreign::PAGE)?;
    // Rows come table by table; every reference was looked at when it was written.
    copy.execute_batch("pragma foreign_keys = off; attach ':memory:' as source")?;
    let bytes = source.serialize(MAIN_DB)?;
    copy.deserialize_read_exact("source", &bytes[..], bytes.len(), true)?;
    drop(bytes);
    let all = copy.transaction()?;
    for (name, sql) in tables {
        all.execute_batch(sql)?;
        // Put together here: the names come from our own schema. Between tables that are alike SQLite
        // copies rows as they are.
        all.execute(&format!("insert into main.\"{name}\" select * from source.\"{name}\""), [])?;
    }
    all.commit()?;
    Ok(copy)
}

/// The tables that a file has, in the order in which they were made. What only a working copy knows is none of
/// them.
pub(crate) fn tables(source: &Connection) -> Result<Vec<Table>, Error> {
    let mut all = source.prepare_cached(include_str!("image/tables.sql"))?;
    Ok(all.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?.collect::<Result<_, _>>()?)
}
