//! The owner's mark on a statement: a picture of theirs, kept in the dossier.

use std::path::Path;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use document::Logo;
use pdf::LogoProblem;
use register::{Attachment, AttachmentId, RecordKind, Register, StatementVariant};

use crate::dossier::Dossier;
use crate::error::{Error, file_name};
use crate::file;
use crate::operation::{Changed, Named, Operation};

/// The largest picture, in bytes: it goes along in every copy of the dossier and every look at the statement.
const MOST_BYTES: u64 = 500_000;

/// A picture that can stand on every paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    file_name: String,
    media_type: &'static str,
    base64: String,
}

impl Picture {
    /// Reads a file of the owner's choosing. Refused when it is no PNG or SVG that a PDF can hold.
    pub fn read(path: &Path) -> Result<Self, Error> {
        let file_name = file_name(path);
        let bytes = file::read(path, MOST_BYTES)?;
        let picture = if bytes.len() as u64 > MOST_BYTES {
            Err(LogoProblem::TooLarge)
        } else if let Some(media_type) = media_type(&bytes) {
            let base64 = STANDARD.encode(&bytes);
            let logo = Logo { media_type: media_type.to_owned(), base64: base64.clone(), alt: String::new() };
            pdf::check_logo(&logo).map(|()| Self { file_name: file_name.clone(), media_type, base64 })
        } else {
            Err(LogoProblem::UnknownKind)
        };
        picture.map_err(|problem| Error::NotALogo { file: file_name, problem })
    }
}

/// By what stands in it: an ending says what somebody called it.
fn media_type(bytes: &[u8]) -> Option<&'static str> {
    if bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
        return Some("image/png");
    }
    let text = std::str::from_utf8(bytes).ok()?.trim_start_matches('\u{feff}').trim_start();
    (text.starts_with('<') && text.contains("<svg")).then_some("image/svg+xml")
}

impl Dossier {
    /// Puts a picture on a statement in place of the one it had, or takes that away: one step of undo. The statement
    /// is as the owner has it before them; it may not have been stored before.
    pub fn set_logo(
        &mut self,
        variant: StatementVariant,
        picture: Option<Picture>,
    ) -> Result<Changed, Error> {
        let taken = self.register().records();
        let id = picture.as_ref().map(|_| {
            AttachmentId(self.ids.record(RecordKind::Attachment.noun(), "logo", |id| {
                taken.contains(&register::RecordRef::new(RecordKind::Attachment, id))
            }))
        });
        let operation = Operation::Changed(Named::new(RecordKind::Variant, &variant.title));
        self.edit(operation, |register| {
            let old = variant.appearance.logo.clone();
            let new = id.clone();
            let changed = StatementVariant {
                appearance: register::Appearance { logo: id, ..variant.appearance.clone() },
                ..variant
            };
            match register.statement_variants.iter_mut().find(|other| other.id == changed.id) {
                Some(stored) => *stored = changed,
                None => register.statement_variants.push(changed),
            }
            forget_unused(register, old);
            if let (Some(id), Some(Picture { file_name, media_type, base64 })) = (new, picture) {
                register.attachments.push(Attachment {
                    id,
                    title: "Logo".to_owned(),
                    kind: "logo".to_owned(),
                    file_name,
                    media_type: media_type.to_owned(),
                    base64,
                    expires_on: None,
                });
            }
        })
    }
}

/// Another statement may have the same picture.
fn forget_unused(register: &mut Register, logo: Option<AttachmentId>) {
    let is_used = register.statement_variants.iter().any(|variant| variant.appearance.logo == logo);
    if let Some(logo) = logo.filter(|_| !is_used) {
        register.attachments.retain(|file| file.id != logo);
    }
}
