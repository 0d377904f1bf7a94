//! Files that belong to the register: agreements, certificates, a logo.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::AttachmentId;

/// A file kept in the dossier.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Attachment {
    /// Stable id.
    pub id: AttachmentId,
    /// What it is.
    pub title: String,
    /// Kind: "verwerkersovereenkomst", "logo".
    pub kind: String,
    /// Name it had.
    pub file_name: String,
    /// Media type: `application/pdf`, `image/png`, `image/svg+xml`.
    pub media_type: String,
    /// The bytes in base64.
    pub base64: String,
    /// Until when it is valid.
    pub expires_on: Option<NaiveDate>,
}
