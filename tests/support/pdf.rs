//! The two standards of every PDF, by the measure of an independent validator.

use page_validation::{ValidationOptions, ValidationProfile, validate_pdf_bytes};

use crate::streams::stream_lengths_are_right;

/// The PDF keeps PDF/UA-1 and PDF/A-2a.
///
/// One rule we judge ourselves: the validator takes a carriage return at the end of a compressed stream for the line end
/// that may follow it, and then finds the stream a byte too short (6.1.7.1). veraPDF and qpdf are right to accept such a
/// file. So when that rule is said to be broken, every length is measured here.
///
/// # Panics
/// When it does not.
pub fn conforms(what: &str, bytes: &[u8]) {
    for profile in ["ua1", "2a"] {
        let parsed: ValidationProfile = profile.parse().expect("a profile the validator knows");
        let options = ValidationOptions::default().profile(parsed);
        let report = validate_pdf_bytes(bytes, &options).expect("a PDF that can be read");
        assert_eq!(report.is_compliant, report.failures.is_empty(), "{what}");
        let broken: Vec<String> = report
            .failures
            .iter()
            .map(|failure| format!("{profile} {}: {}", failure.rule_id, failure.message))
            .filter(|rule| !(rule.contains("STREAM-LENGTH") && stream_lengths_are_right(bytes)))
            .collect();
        assert!(broken.is_empty(), "{what}: {broken:#?}");
    }
}
