//! The document model itself as a file: every value with the fact it came from.

use crate::Document;

/// The document as JSON, two spaces a level, fields in the order of [`crate::model`].
pub fn write(document: &Document) -> String {
    let mut json =
        serde_json::to_string_pretty(document).expect("a document holds only text, numbers and lists");
    json.push('\n');
    json
}
