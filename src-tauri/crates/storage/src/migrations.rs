//! The schema, step by step. A released step is never edited: a file says which steps made it.

use rusqlite::Connection;
use sha2::{Digest, Sha256};

use crate::{APPLICATION_ID, Error, SCHEMA_VERSION, meta};

/// The steps, each in the files it takes: the first makes version 1.
const STEPS: [&[&str]; SCHEMA_VERSION as usize] = [&[
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
]];

/// Makes the tables of a database that has none.
pub(crate) fn run(on: &mut Connection) -> Result<(), Error> {
    let all = on.transaction()?;
    for (step, version) in STEPS.iter().zip(1..) {
        step.iter().try_for_each(|file| all.execute_batch(file))?;
        meta::put_migration(&all, version, &checksum(step))?;
    }
    all.pragma_update(None, "application_id", APPLICATION_ID)?;
    all.pragma_update(None, "user_version", SCHEMA_VERSION)?;
    Ok(all.commit()?)
}

/// The file was made by the steps as they are today. Refused only while developing: for an owner the
/// comparison of the schema itself decides, and a changed comment must not cost them their dossier.
pub(crate) fn are_unedited(on: &Connection) -> Result<(), Error> {
    if !cfg!(debug_assertions) {
        return Ok(());
    }
    let ours: Vec<(u32, String)> = (1..).zip(STEPS.iter().map(|step| checksum(step))).collect();
    if meta::migrations(on)? == ours {
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
