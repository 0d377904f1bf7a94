//! The schema, step by step. A released step is never edited: a file says which steps made it.
//!
//! A file of an older version is brought up to date on a copy of its image in memory (safety.md §8.7): all
//! steps in one transaction, then looked at as a whole. The file itself stays as it is until its owner saves;
//! then its bytes are kept as a back-up "voor bijwerken" (`backups.rs`).

use std::sync::OnceLock;

use rusqlite::{Connection, MAIN_DB};
use sha2::{Digest, Sha256};

use crate::{APPLICATION_ID, Error, SCHEMA_VERSION, foreign, meta, references};

#[cfg(test)]
mod tests;

/// What makes the tables of a version out of those before it, in as many texts as it takes.
pub(crate) type Step = &'static [&'static str];

/// The steps: the first makes version 1.
pub(crate) const STEPS: [Step; SCHEMA_VERSION as usize] = [
    &[
        include_str!("migrations/0001_register/01_file.sql"),
        include_str!("migrations/0001_register/02_firm.sql"),
        include_str!("migrations/0001_register/03_data.sql"),
        include_str!("migrations/0001_register/04_sharing.sql"),
        include_str!("migrations/0001_register/05_retention.sql"),
        include_str!("migrations/0001_register/06_activity.sql"),
        include_str!("migrations/0001_register/07_website.sql"),
        include_str!("migrations/0001_register/08_events.sql"),
        include_str!("migrations/0001_register/09_statement.sql"),
        include_str!("migrations/0001_register/10_keeping.sql"),
    ],
    &[
        include_str!("migrations/0002_retention/01_moments.sql"),
        include_str!("migrations/0002_retention/02_reasons.sql"),
    ],
    &[include_str!("migrations/0003_packed/01_packed.sql")],
    &[include_str!("migrations/0004_translation/01_translations.sql")],
    &[include_str!("migrations/0005_published_language/01_language.sql")],
];

/// The image of a file of an older version as a file of today's. `image` has passed the checks of its own
/// version (`foreign.rs`): its tables are those that the steps up to `version` make.
pub(crate) fn upgraded(image: &[u8], version: u32, steps: &[Step]) -> Result<Vec<u8>, Error> {
    let mut copy = Connection::open_in_memory()?;
    foreign::distrust_schema(&copy)?;
    copy.deserialize_read_exact(MAIN_DB, image, image.len(), false)?;
    // A step may take a table apart that others refer to; what came of it is looked at below.
    copy.execute_batch("pragma foreign_keys = off; pragma temp_store = memory;")?;
    run_from(&mut copy, version, steps)?;
    if foreign::schema(&copy)? != schema_of(steps)? {
        return Err(Error::Damaged("its tables could not be brought up to date".to_owned()));
    }
    // What tables check is left to the reader, which says in which row it is.
    copy.execute_batch("pragma ignore_check_constraints = on")?;
    foreign::is_sound(&copy)?;
    references::check(&copy)?;
    Ok(copy.serialize(MAIN_DB)?.to_vec())
}

/// Runs the steps after `version`, 0 for a database that has no tables: all of them, or none.
pub(crate) fn run_from(on: &mut Connection, version: u32, steps: &[Step]) -> Result<(), Error> {
    let all = on.transaction()?;
    for (step, made) in steps.iter().zip(1..).skip(version as usize) {
        step.iter().try_for_each(|text| all.execute_batch(text))?;
        meta::put_migration(&all, made, &checksum(step))?;
    }
    all.pragma_update(None, "application_id", APPLICATION_ID)?;
    all.pragma_update(None, "user_version", steps.len() as u32)?;
    Ok(all.commit()?)
}

/// A database in memory with the tables that these steps make.
pub(crate) fn tables_of(steps: &[Step]) -> Result<Connection, Error> {
    /// Today's, made once: a copy takes a fraction of the time.
    static TODAYS: OnceLock<Vec<u8>> = OnceLock::new();
    let mut made = Connection::open_in_memory()?;
    if steps != STEPS {
        run_from(&mut made, 0, steps)?;
        return Ok(made);
    }
    let image = match TODAYS.get() {
        Some(image) => image,
        None => {
            let mut first = Connection::open_in_memory()?;
            run_from(&mut first, 0, steps)?;
            let image = first.serialize(MAIN_DB)?.to_vec();
            TODAYS.get_or_init(|| image)
        }
    };
    made.deserialize_read_exact(MAIN_DB, &image[..], image.len(), false)?;
    Ok(made)
}

/// The schema that these steps make.
pub(crate) fn schema_of(steps: &[Step]) -> Result<foreign::Schema, Error> {
    /// Today's, made once: it is asked for at each file that is opened or written.
    static TODAYS: OnceLock<foreign::Schema> = OnceLock::new();
    let is_todays = steps == STEPS;
    if let Some(todays) = TODAYS.get().filter(|_| is_todays) {
        return Ok(todays.clone());
    }
    let mut fresh = Connection::open_in_memory()?;
    run_from(&mut fresh, 0, steps)?;
    let made = foreign::schema(&fresh)?;
    if is_todays {
        return Ok(TODAYS.get_or_init(|| made).clone());
    }
    Ok(made)
}

/// The file was made by these steps as they are today; a newer one by others after them too. Refused only
/// while developing: for an owner the comparison of the schema itself decides, and a changed comment must not
/// cost them their dossier.
pub(crate) fn are_unedited(on: &Connection, version: u32, steps: &[Step]) -> Result<(), Error> {
    if !cfg!(debug_assertions) {
        return Ok(());
    }
    let ours: Vec<(u32, String)> = (1..).zip(steps.iter().map(|step| checksum(step))).collect();
    let theirs = meta::migrations(on)?;
    if theirs.starts_with(&ours) && theirs.len() == version as usize {
        Ok(())
    } else {
        Err(Error::Damaged("a migration was edited after it made this file".to_owned()))
    }
}

/// SHA-256 of the step, its lines ended alike on every system.
fn checksum(step: &[&str]) -> String {
    hex(&Sha256::digest(step.concat().replace("\r\n", "\n")))
}

/// Bytes in hexadecimal.
fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
