//! Files that belong to the register: agreements, certificates, a logo.

use super::date::Date;
use super::id::{AttachmentId, Own};
use super::macros::record;
use super::text::{Base64, Name};

record! {
    /// A file kept in the dossier.
    Attachment;
    required {
        /// Stable id.
        id: Own<AttachmentId>,
    }
    optional {
        /// What it is.
        title: Name,
        /// Kind: "verwerkersovereenkomst", "logo".
        kind: Name,
        /// Name it had.
        file_name: Name,
        /// Media type: `application/pdf`, `image/png`, `image/svg+xml`.
        media_type: Name,
        /// The bytes in base64.
        base64: Base64,
        /// Until when it is valid.
        expires_on: Option<Date>,
    }
}
