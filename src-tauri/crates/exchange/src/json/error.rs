//! Why a file is not read, with the place.

use register::RecordKind;

/// A place in a file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Place {
    /// The fields that lead to it, counted from 0 in lists: `activities[3].purposes[0].in_short`.
    /// Empty for the file itself.
    pub path: String,
    /// The line, counted from 1; 0 when it is not known.
    pub line: usize,
}

impl std::fmt::Display for Place {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        if self.path.is_empty() {
            write!(f, "line {}", self.line)
        } else {
            write!(f, "{} (line {})", self.path, self.line)
        }
    }
}

/// Why a file is not read. Nothing of such a file is taken over.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ReadError {
    /// More bytes than a register has.
    #[error("the file has {bytes} bytes, more than {most}")]
    TooLarge {
        /// Its size.
        bytes: usize,
        /// The largest size that is read.
        most: usize,
    },
    /// No text at all.
    #[error("the file is empty")]
    Empty,
    /// Text in UTF-16, as some Windows programs write it.
    #[error("the file is text in UTF-16")]
    Utf16,
    /// Something else than text in UTF-8.
    #[error("the file is no UTF-8, line {line}")]
    NotUtf8 {
        /// Line of the first byte that does not fit.
        line: usize,
    },
    /// Not JSON.
    #[error("the file is no JSON, line {line} column {column}: {why}")]
    NotJson {
        /// Line, counted from 1.
        line: usize,
        /// Character in the line, counted from 1.
        column: usize,
        /// What the reader says.
        why: String,
    },
    /// JSON without its end.
    #[error("the file ends unexpectedly at line {line} column {column}")]
    CutOff {
        /// Line, counted from 1.
        line: usize,
        /// Character in the line, counted from 1.
        column: usize,
    },
    /// Brackets within brackets without end.
    #[error("the file is nested too deeply, line {line}")]
    TooDeep {
        /// Line, counted from 1.
        line: usize,
    },
    /// JSON, but not a register.
    #[error("the file is JSON, but no register")]
    NotARegister,
    /// A register without a number for its form.
    #[error("the register has no version number")]
    NoVersion,
    /// A register in a form this program does not know yet.
    #[error("the register has version {version}, this program reads up to {newest}")]
    NewerVersion {
        /// Its version.
        version: u64,
        /// The newest that is read.
        newest: u64,
    },
    /// More activities than a register has.
    #[error("the register has {count} activities, more than {most}")]
    TooManyActivities {
        /// How many.
        count: usize,
        /// The most that are read.
        most: usize,
    },
    /// More records than a register has.
    #[error("the register has {count} rows, more than {most}")]
    TooManyRows {
        /// How many.
        count: usize,
        /// The most that are read.
        most: usize,
    },
    /// A field that is not of this record.
    #[error("{place}: unknown field {field:?}")]
    UnknownField {
        /// The record.
        place: Place,
        /// The field.
        field: String,
    },
    /// A field that may not be left out.
    #[error("{place}: field {field:?} is missing")]
    MissingField {
        /// The record.
        place: Place,
        /// The field.
        field: String,
    },
    /// A field that stands twice.
    #[error("{place}: field {field:?} stands twice")]
    DuplicateField {
        /// The record.
        place: Place,
        /// The field.
        field: String,
    },
    /// A word that is not on the list.
    #[error("{place}: unknown word {word:?}, expected one of {}", allowed.join(", "))]
    UnknownWord {
        /// The field.
        place: Place,
        /// The word.
        word: String,
        /// The words of the list.
        allowed: Vec<String>,
    },
    /// A number where a text belongs, and the like.
    #[error("{place}: found {found}, expected {expected}")]
    WrongType {
        /// The field.
        place: Place,
        /// What stands there.
        found: String,
        /// What belongs there.
        expected: String,
    },
    /// A value that does not say whether it is proposed or confirmed.
    #[error("{place}: not an answer")]
    NotAnAnswer {
        /// The field.
        place: Place,
    },
    /// Two answers to one question.
    #[error("{place}: two answers")]
    TwoAnswers {
        /// The field.
        place: Place,
    },
    /// A text longer than its field.
    #[error("{place}: {length} characters, at most {most}")]
    TooLong {
        /// The field.
        place: Place,
        /// Characters it has.
        length: usize,
        /// Characters it may have.
        most: usize,
    },
    /// U+0000 in a text.
    #[error("{place}: the text holds U+0000")]
    Nul {
        /// The field.
        place: Place,
    },
    /// A file that is not in base64.
    #[error("{place}: no base64")]
    NotBase64 {
        /// The field.
        place: Place,
    },
    /// Something that cannot be an id.
    #[error("{place}: {id:?} is no id")]
    NotAnId {
        /// The field.
        place: Place,
        /// What stands there.
        id: String,
    },
    /// Something that is no date.
    #[error("{place}: {text:?} is no date like {example}")]
    NotADate {
        /// The field.
        place: Place,
        /// What stands there.
        text: String,
        /// A date as this field takes it.
        example: String,
    },
    /// Two records of one kind with the same id.
    #[error("{place}: id {id:?} of a {} stands at {first} too", kind.noun())]
    DuplicateId {
        /// The second of the two.
        place: Place,
        /// The kind of both.
        kind: RecordKind,
        /// The id.
        id: String,
        /// Path of the first.
        first: String,
    },
    /// A reference to a record that is not in the file, or of data to a purpose of another activity.
    #[error("{place}: there is no {} {id:?}", kind.noun())]
    NoSuchRecord {
        /// The reference.
        place: Place,
        /// The kind of record that is missing.
        kind: RecordKind,
        /// Its id.
        id: String,
    },
    /// Something else that does not fit there.
    #[error("{place}: {why}")]
    Unfit {
        /// The field.
        place: Place,
        /// What the reader says.
        why: String,
    },
}
