//! The document model itself as a file: every value with the fact it came from.
//!
//! The file says which format it is and of which version. A published statement is kept in it, so a version that was
//! ever written stays readable: what a later version adds to the model has a default for who reads an older file.

use serde::{Deserialize, Serialize};

use crate::Document;

/// What a file of this kind calls itself.
const FORMAT: &str = "verantwoord-document";

/// The version that is written. The model as it is written today is kept in `tests/published`.
const VERSION: u32 = 1;

#[derive(Serialize)]
struct Written<'d> {
    format: &'static str,
    version: u32,
    document: &'d Document,
}

#[derive(Deserialize)]
struct Head {
    format: String,
    version: u32,
}

#[derive(Deserialize)]
struct Whole {
    format: String,
    version: u32,
    document: Document,
}

/// Why a file is not read as a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unreadable {
    /// It is no document, or a damaged one.
    NotADocument,
    /// A newer program wrote it, in this version.
    Newer(u32),
}

/// The document as JSON, two spaces a level, fields in the order of [`crate::model`].
pub fn write(document: &Document) -> String {
    let written = Written { format: FORMAT, version: VERSION, document };
    let mut json =
        serde_json::to_string_pretty(&written).expect("a document holds only text, numbers and lists");
    json.push('\n');
    json
}

/// The same without spaces and lines, to be kept.
pub fn write_compact(document: &Document) -> String {
    let written = Written { format: FORMAT, version: VERSION, document };
    serde_json::to_string(&written).expect("a document holds only text, numbers and lists")
}

/// Reads what [`write`] or [`write_compact`] wrote, in this version of the program or an earlier one.
pub fn read(json: &[u8]) -> Result<Document, Unreadable> {
    match serde_json::from_slice(json) {
        Ok(Whole { format, version, document }) if format == FORMAT && version <= VERSION => Ok(document),
        // What cannot be read may be of a version that is not known here yet.
        Ok(_) | Err(_) => Err(match serde_json::from_slice(json) {
            Ok(Head { format, version }) if format == FORMAT && version > VERSION => {
                Unreadable::Newer(version)
            }
            Ok(_) | Err(_) => Unreadable::NotADocument,
        }),
    }
}
