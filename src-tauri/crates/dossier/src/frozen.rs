//! A published statement as it is kept: the document model, packed, and by what it is known again.

use std::io::{Read, Write};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use document::{Document, Inline, json};
use flate2::Compression;
use flate2::read::GzDecoder;
use flate2::write::GzEncoder;
use register::Attachment;
use sha2::{Digest, Sha256};

/// More bytes than this no kept document has: what unpacks to more was made to fill a memory.
const MOST_BYTES: u64 = 32 * 1024 * 1024;

/// The media type of a kept document; who unpacks it with any program reads JSON.
const MEDIA_TYPE: &str = "application/gzip";

/// The kind of attachment it is.
const KIND: &str = "gepubliceerde verklaring";

/// A document as an attachment of the dossier. The attachment has no id yet.
pub fn freeze(document: &Document, title: String, file_name: String) -> Attachment {
    let mut packed = GzEncoder::new(Vec::new(), Compression::best());
    packed.write_all(json::write_compact(document).as_bytes()).expect("a memory takes what it is given");
    let bytes = packed.finish().expect("a memory takes what it is given");
    Attachment {
        title,
        kind: KIND.to_owned(),
        file_name,
        media_type: MEDIA_TYPE.to_owned(),
        base64: STANDARD.encode(bytes),
        ..Attachment::default()
    }
}

/// The document that was kept.
pub fn thaw(attachment: &Attachment) -> Result<Document, json::Unreadable> {
    let packed = STANDARD.decode(&attachment.base64).map_err(|_| json::Unreadable::NotADocument)?;
    let mut bytes = Vec::new();
    GzDecoder::new(packed.as_slice())
        .take(MOST_BYTES + 1)
        .read_to_end(&mut bytes)
        .map_err(|_| json::Unreadable::NotADocument)?;
    if bytes.len() as u64 > MOST_BYTES {
        return Err(json::Unreadable::NotADocument);
    }
    json::read(&bytes)
}

/// SHA-256 of the facts a document states, in the order of reading: each with the words that state it. Hexadecimal.
pub fn hash_of_facts(document: &Document) -> String {
    let mut hash = Sha256::new();
    for sentence in document.sentences() {
        for inline in &sentence.inlines {
            let facts = match inline {
                Inline::Value { origin, .. } | Inline::Link { origin, .. } => &origin.facts,
                Inline::Text { .. } | Inline::Gap(_) | Inline::Blank { .. } | Inline::Marked { .. } => {
                    continue;
                }
            };
            for fact in facts {
                for word in [&fact.record, &fact.field, &inline.text()] {
                    hash.update(word.as_bytes());
                    // No word holds it, so that no two lists of words give the same bytes.
                    hash.update([0]);
                }
            }
        }
    }
    hexadecimal(&hash.finalize())
}

/// SHA-256 of bytes, hexadecimal.
pub fn hash_of(bytes: &[u8]) -> String {
    hexadecimal(&Sha256::digest(bytes))
}

fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::{freeze, thaw};
    use document::json::Unreadable;
    use document::{Document, Layout};
    use register::Attachment;

    fn document() -> Document {
        Document {
            title: "Privacyverklaring".to_owned(),
            author: "Jansen".to_owned(),
            language: "nl".to_owned(),
            date: "2026-11-21".to_owned(),
            version: "Versie 1".to_owned(),
            concept: false,
            logo: None,
            layout: Layout::default(),
            lead: Vec::new(),
            sections: Vec::new(),
        }
    }

    #[test]
    fn what_was_kept_is_what_comes_back() {
        let kept = freeze(&document(), String::new(), String::new());
        assert_eq!(thaw(&kept), Ok(document()));
        assert_eq!(kept, freeze(&document(), String::new(), String::new()), "the same bytes each time");
    }

    #[test]
    fn what_is_spoilt_is_no_document() {
        let kept = freeze(&document(), String::new(), String::new());
        for base64 in ["", "niet", "AAAA", &kept.base64[..kept.base64.len() / 8 * 4]] {
            let spoilt = Attachment { base64: base64.to_owned(), ..kept.clone() };
            assert_eq!(thaw(&spoilt), Err(Unreadable::NotADocument), "{base64}");
        }
    }
}
