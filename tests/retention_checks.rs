//! What the checks on retention say of the examples, in a reference to be read: the flags of both seeds
//! (R-7Y, R-SOL), and nothing at a shop that keeps to the rules.

use std::fmt::Write as _;

use register::check::{Finding, findings};
use tests::{dossier, same_as_reference, today};

fn on_retention(name: &str) -> Vec<Finding> {
    let mut found = findings(&dossier(name), today());
    found.retain(|finding| finding.check.starts_with("retention/"));
    found
}

/// The records at which a check finds something.
fn places(name: &str, check: &str) -> Vec<String> {
    let found = on_retention(name);
    found.iter().filter(|it| it.check == check).map(|it| it.record.to_string()).collect()
}

#[test]
fn seven_years_for_everything_is_flagged_in_both_statements() {
    const R_7Y: &str = "retention/fiscal-ground-for-other-data";
    // "De meeste gegevens 7 jaar", once; and what the owner fixed to the wages since.
    assert_eq!(places("aims-improve", R_7Y), ["personal_data/dienstverband", "retention/boekhouding"]);
    // Candidates, the intranet, and customers, suppliers and hired people: rows 1-52, 1-53 and 1-54.
    assert_eq!(
        places("improve-quality-services", R_7Y),
        ["retention/kandidaten-rest", "retention/medewerkers-it", "retention/relaties-rest"]
    );
}

#[test]
fn applicants_for_three_years_are_flagged_where_the_statement_says_so() {
    const R_SOL: &str = "retention/applicants-over-four-weeks";
    assert_eq!(places("improve-quality-services", R_SOL), ["retention/mogelijke-medewerkers"]);
    // AIMS Improve says nothing of applicants.
    assert_eq!(places("aims-improve", R_SOL), [""; 0]);
}

#[test]
fn a_shop_that_keeps_to_the_rules_hears_nothing() {
    for name in ["bakkerij", "webshop"] {
        assert_eq!(on_retention(name), [], "{name}");
    }
}

#[test]
fn what_is_found_reads_as_its_reference() {
    let mut text = String::new();
    for name in ["aims-improve", "improve-quality-services", "bakkerij", "webshop", "leeg", "alles_open"] {
        writeln!(text, "{name}").expect("a text takes a line");
        for found in on_retention(name) {
            writeln!(
                text,
                "- {} ({}, {}): {}",
                found.record,
                found.severity.dutch(),
                found.article,
                found.message
            )
            .expect("a text takes a line");
        }
        text.push('\n');
    }
    same_as_reference("retention_findings.txt", &format!("{}\n", text.trim_end()));
}
