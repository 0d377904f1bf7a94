//! What our own readers find wrong in a value. serde carries an error as text, so a fault travels
//! through it as text and is taken out again on the other side.

use serde::{Deserialize, Serialize};

/// Something wrong with one value.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Fault {
    /// More characters than the field may have.
    TooLong { length: usize, longest: usize },
    /// U+0000 in a text.
    Nul,
    /// Not base64.
    Base64,
    /// Not an id.
    Id { text: String },
    /// Not a date of the kind in the example.
    Date { text: String, example: String },
    /// Not one of the words.
    Word { word: String, allowed: Vec<String> },
    /// A field that has no business here.
    Field { field: String },
    /// A bare value where one of the four answers belongs.
    NotAnAnswer,
    /// An answer that is proposed and confirmed at once, or twice.
    TwoAnswers,
}

/// No message of serde or serde_json starts with it.
const MARK: &str = "fault:";

impl std::fmt::Display for Fault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(MARK)?;
        f.write_str(&serde_json::to_string(self).map_err(|_| std::fmt::Error)?)
    }
}

impl Fault {
    /// The fault in a message, if it is one.
    pub(super) fn from_message(message: &str) -> Option<Self> {
        serde_json::from_str(message.strip_prefix(MARK)?).ok()
    }
}
