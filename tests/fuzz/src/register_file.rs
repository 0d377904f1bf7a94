//! A register file: what reading it may say, and what must hold then.

use exchange::json::{ReadError, read, write};
use storage::Storage;

use crate::own_file::Depth;

/// What reading says, in a word or two: the whole list.
#[expect(clippy::wildcard_enum_match_arm, reason = "whatever is not named is a find")]
pub fn kind(error: &ReadError) -> &'static str {
    match error {
        ReadError::TooLarge { .. } => "too large",
        ReadError::Empty => "empty",
        ReadError::Utf16 => "utf-16",
        ReadError::NotUtf8 { .. } => "not utf-8",
        ReadError::NotJson { .. } => "not json",
        ReadError::CutOff { .. } => "cut off",
        ReadError::TooDeep { .. } => "too deep",
        ReadError::NotARegister => "not a register",
        ReadError::NoVersion => "no version",
        ReadError::NewerVersion { .. } => "newer",
        ReadError::TooManyActivities { .. } => "too many activities",
        ReadError::TooManyRows { .. } => "too many rows",
        ReadError::UnknownField { .. } => "unknown field",
        ReadError::MissingField { .. } => "missing field",
        ReadError::DuplicateField { .. } => "duplicate field",
        ReadError::UnknownWord { .. } => "unknown word",
        ReadError::WrongType { .. } => "wrong type",
        ReadError::NotAnAnswer { .. } => "not an answer",
        ReadError::TwoAnswers { .. } => "two answers",
        ReadError::TooLong { .. } => "too long",
        ReadError::Nul { .. } => "nul",
        ReadError::NotBase64 { .. } => "not base64",
        ReadError::NotAnId { .. } => "not an id",
        ReadError::NotADate { .. } => "not a date",
        ReadError::DuplicateId { .. } => "duplicate id",
        ReadError::NoSuchRecord { .. } => "no such record",
        other => panic!("a refusal without a name of its own: {other}"),
    }
}

/// Reads a file with these bytes: `read`, or why not. Panics when something is not as it must be.
pub fn look(bytes: &[u8], depth: Depth) -> &'static str {
    let incoming = match read(bytes) {
        Ok(incoming) => incoming,
        Err(error) => {
            speaks(&error);
            return kind(&error);
        }
    };
    let register = incoming.register;
    let file = write(&register);
    let again = read(file.as_bytes()).expect("what is written is read");
    assert!(again.register == register, "writing changed what was read");
    assert!(again.remarks == incoming.remarks, "other remarks on the same register");
    assert!(write(&again.register) == file, "the same register, written in another way");
    assert!(register.broken_references().is_empty(), "read with {:?}", register.broken_references());
    assert!(register.duplicate_ids().is_empty(), "read with {:?} twice", register.duplicate_ids());
    if depth == Depth::Full || bytes.len().is_multiple_of(64) {
        let today = chrono::NaiveDate::default();
        let mut storage = Storage::create(None, "f0220000", today).expect("a new dossier");
        storage.edit(|to| storage::replace_all(to, &register)).expect("what is read can be kept");
        assert!(storage.load().expect("what was kept is read") == register, "keeping changed what was read");
        storage.image().expect("a file can be made of it");
    }
    "read"
}

/// A refusal is one Dutch sentence that fits on a screen, whatever stands in the file.
fn speaks(error: &ReadError) {
    let sentence = error.sentence();
    assert!(sentence.ends_with('.'), "{sentence}");
    assert!(sentence.chars().count() < 2_000, "{} characters", sentence.chars().count());
    assert!(!sentence.chars().any(char::is_control), "{sentence:?}");
}
