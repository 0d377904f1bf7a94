//! The complete register as a file a person can read: JSON, nothing left behind, the same bytes for
//! the same register.
//!
//! [`write`] and [`read`] are each other's inverse; [`schema`] describes what both take. The form of
//! the file is `v1`, apart from the live records, so that those can change without the file.

mod error;
mod fault;
pub(crate) mod ids;
mod line;
mod path;
mod schema;
mod sentence;
mod survey;
#[cfg(test)]
mod tests;
pub(crate) mod v1;

use register::{FieldProblem, Register, tidy::RecordProblem};

pub use error::{Place, ReadError};
pub use schema::schema;

use crate::incoming::{Incoming, Remark, Severity};
use fault::Fault;
use ids::Why;
use survey::Survey;
use v1::Mirror as _;

/// What stands at `format` in every register file.
pub const FORMAT: &str = "verantwoord-register";

/// The newest version of the form.
pub const VERSION: u64 = 1;

/// The largest file that is read, in bytes.
pub const MOST_BYTES: usize = 64 * 1024 * 1024;

/// The most activities of one register.
pub const MOST_ACTIVITIES: usize = 5_000;

/// The most records of one register, those within others included.
pub const MOST_ROWS: usize = 100_000;

/// References, tags and other single values in lists. A record has about ten.
const MOST_ITEMS: usize = 10 * MOST_ROWS;

/// The register as a file: keys in the order of the alphabet, two spaces, UTF-8, one line end at the end.
pub fn write(register: &Register) -> String {
    let mut value = serde_json::to_value(v1::Register::of(register)).expect("every key of a record is text");
    // Some other crate may ask serde_json to keep the order of insertion; ours does not depend on it.
    value.sort_all_objects();
    let mut file = serde_json::to_string_pretty(&value).expect("every key of a record is text");
    file.push('\n');
    file
}

/// The register in a file. All of it is read or nothing.
pub fn read(bytes: &[u8]) -> Result<Incoming, ReadError> {
    let text = text(bytes)?;
    look(text)?;
    let file = records(text)?;
    if let Some(ids::Broken { place, kind, id, why }) = ids::broken(&file).into_iter().next() {
        let place = Place { line: line::of(text, &place).unwrap_or_default(), path: place };
        return Err(match why {
            Why::Taken(first) => ReadError::DuplicateId { place, kind, id, first },
            Why::Nowhere => ReadError::NoSuchRecord { place, kind, id },
        });
    }
    let register = file.into_live();
    let remarks = register.problems().into_iter().map(remark).collect();
    Ok(Incoming { register, remarks })
}

/// A value that does not look like what it is meant to be is taken over as it is: the owner mends it.
fn remark(at: RecordProblem) -> Remark {
    let RecordProblem { record, problem: FieldProblem { field, text } } = at;
    Remark { row: None, place: format!("{record}: {}", field.id()), severity: Severity::Caution, text }
}

fn text(bytes: &[u8]) -> Result<&str, ReadError> {
    if bytes.len() > MOST_BYTES {
        return Err(ReadError::TooLarge { bytes: bytes.len(), most: MOST_BYTES });
    }
    if bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]) {
        return Err(ReadError::Utf16);
    }
    // Notepad puts a byte order mark in front of UTF-8 too.
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let text = std::str::from_utf8(bytes).map_err(|wrong| ReadError::NotUtf8 {
        line: 1 + bytes[..wrong.valid_up_to()].iter().filter(|&&byte| byte == b'\n').count(),
    })?;
    if text.trim_ascii().is_empty() { Err(ReadError::Empty) } else { Ok(text) }
}

/// Whether the text is a register in a version we know, and not too much of it.
fn look(text: &str) -> Result<(), ReadError> {
    if !text.trim_ascii_start().starts_with('{') {
        return Err(ReadError::NotARegister);
    }
    let survey: Survey = serde_json::from_str(text).map_err(|wrong| {
        let (line, column) = (wrong.line(), wrong.column());
        if wrong.is_eof() {
            return ReadError::CutOff { line, column };
        }
        let why = bare(&wrong);
        if why == "recursion limit exceeded" {
            return ReadError::TooDeep { line };
        }
        ReadError::NotJson { line, column, why }
    })?;
    if survey.format.as_deref() != Some(FORMAT) {
        return Err(ReadError::NotARegister);
    }
    match survey.version {
        None | Some(0) => return Err(ReadError::NoVersion),
        Some(version) if version > VERSION => {
            return Err(ReadError::NewerVersion { version, newest: VERSION });
        }
        Some(_) => {}
    }
    if survey.activities > MOST_ACTIVITIES {
        return Err(ReadError::TooManyActivities { count: survey.activities, most: MOST_ACTIVITIES });
    }
    for (count, most) in [(survey.rows, MOST_ROWS), (survey.items, MOST_ITEMS)] {
        if count > most {
            return Err(ReadError::TooManyRows { count, most });
        }
    }
    Ok(())
}

fn records(text: &str) -> Result<v1::Register, ReadError> {
    serde_json::from_str(text).map_err(|wrong| {
        // It is JSON: of what is not, only "one of these words was expected here" is left.
        let is_at_first = wrong.is_syntax();
        name_fault(path::at(text, wrong.line(), wrong.column(), is_at_first), &wrong)
    })
}

/// What serde's words mean. They are few and old, and the tests read every one of them.
fn name_fault(path: String, wrong: &serde_json::Error) -> ReadError {
    let message = bare(wrong);
    let place = Place { path, line: wrong.line() };
    if let Some(fault) = Fault::from_message(&message) {
        return match fault {
            Fault::TooLong { length, longest } => ReadError::TooLong { place, length, most: longest },
            Fault::Nul => ReadError::Nul { place },
            Fault::Base64 => ReadError::NotBase64 { place },
            Fault::Id { text } => ReadError::NotAnId { place, id: text },
            Fault::Date { text, example } => ReadError::NotADate { place, text, example },
            Fault::Word { word, allowed } => ReadError::UnknownWord { place, word, allowed },
            Fault::Field { field } => ReadError::UnknownField { place, field },
            Fault::NotAnAnswer => ReadError::NotAnAnswer { place },
            Fault::TwoAnswers => ReadError::TwoAnswers { place },
        };
    }
    if let Some(rest) = message.strip_prefix("unknown field `") {
        // The field is the file's own text and may hold anything, so it is cut from the right.
        let field = rest.rsplit_once("`, expected ").map_or(rest, |(field, _)| field);
        return ReadError::UnknownField { place, field: field.to_owned() };
    }
    let quoted = |start: &str| message.strip_prefix(start)?.strip_suffix('`').map(str::to_owned);
    if let Some(field) = quoted("missing field `") {
        return ReadError::MissingField { place, field };
    }
    if let Some(field) = quoted("duplicate field `") {
        return ReadError::DuplicateField { place, field };
    }
    let kind = message.strip_prefix("invalid type: ").or_else(|| message.strip_prefix("invalid value: "));
    if let Some((found, expected)) = kind.and_then(|rest| rest.rsplit_once(", expected ")) {
        return ReadError::WrongType { place, found: found.to_owned(), expected: expected.to_owned() };
    }
    ReadError::Unfit { place, why: message }
}

/// A message of serde_json without its " at line 4 column 7".
fn bare(wrong: &serde_json::Error) -> String {
    let message = wrong.to_string();
    let end = format!(" at line {} column {}", wrong.line(), wrong.column());
    message.strip_suffix(&end).map_or_else(|| message.clone(), str::to_owned)
}
