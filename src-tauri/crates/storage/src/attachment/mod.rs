//! Files kept in the dossier.

use crate::columns::columns;
use crate::list::{listed, parts};

listed!(Attachment, AttachmentId, "attachment");

columns!(Attachment { id, title, kind, file_name, media_type, base64, expires_on });

parts!(Attachment by "attachment" {});
