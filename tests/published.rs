//! A version that was published once opens in every later program, and its exports are the same bytes.
//!
//! `published/website-4.document.json.gz` is the bakery's statement as a dossier kept it on 22 November 2026. It is never
//! made anew. `published/website-4.toml` has the SHA-256 of each export of it. An exporter that gives other bytes shows
//! people another paper than the one that was published: change the sums only when that is meant.

use std::collections::BTreeMap;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use dossier::{Dossier, Ids};
use register::{
    Attachment, PublicationStatus, PublishedStatement, PublishedStatementId, Register, StatementVariant,
    VariantId,
};
use sha2::{Digest, Sha256};
use tests::{path, read, today};

/// A dossier that holds nothing but the version that was published.
fn dossier_with(version: &str) -> Dossier {
    let kept = std::fs::read(path(&format!("published/{version}.document.json.gz"))).expect("the fixture");
    let register = Register {
        statement_variants: vec![StatementVariant {
            id: VariantId::from("website"),
            ..StatementVariant::default()
        }],
        published_statements: vec![PublishedStatement {
            id: version.into(),
            variant: VariantId::from("website"),
            version: 4,
            status: PublicationStatus::Published,
            attachment: Some("kept".into()),
            ..PublishedStatement::default()
        }],
        attachments: vec![Attachment {
            id: "kept".into(),
            media_type: "application/gzip".to_owned(),
            base64: STANDARD.encode(kept),
            ..Attachment::default()
        }],
        ..Register::default()
    };
    Dossier::unnamed(register, Ids::by_chance(), today()).expect("a dossier")
}

fn sums_now(version: &str) -> BTreeMap<String, String> {
    let dossier = dossier_with(version);
    let folder = tempfile::tempdir().expect("a folder");
    ["v.html", "v.fragment.html", "v.md", "v.txt", "v.pdf", "v.document.json"]
        .into_iter()
        .map(|name| {
            let to = folder.path().join(name);
            dossier.export_published(&to, &PublishedStatementId::from(version)).expect("it is written");
            let bytes = std::fs::read(&to).expect("a file");
            let sum: String = Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect();
            (name.trim_start_matches("v.").to_owned(), sum)
        })
        .collect()
}

#[test]
fn a_version_of_an_earlier_program_opens() {
    let version = "website-4";
    let document = dossier_with(version)
        .published_document(&PublishedStatementId::from(version))
        .expect("it is read by every later program");
    assert_eq!(document.title, "Privacyverklaring van Bakkerij Jansen");
    assert_eq!(document.version, "Versie 4, 22 november 2026");
    assert!(document.sentences().len() > 200);
    assert!(document::words(&document).contains("U mag altijd een klacht indienen"));
}

#[test]
fn its_exports_are_the_same_bytes_as_when_it_was_published() {
    let version = "website-4";
    let now = sums_now(version);
    #[expect(clippy::disallowed_methods, reason = "whoever accepts new sums says so in the surroundings")]
    if std::env::var("ACCEPT").is_ok() {
        let lines: String = now.iter().map(|(name, sum)| format!("\"{name}\" = \"{sum}\"\n")).collect();
        std::fs::write(path(&format!("published/{version}.toml")), lines).expect("a file");
    }
    let known: BTreeMap<String, String> =
        toml::from_str(&read(&format!("published/{version}.toml"))).expect("sums by ending");
    assert_eq!(now, known, "an older version would look different from what was published");
}
