//! The papers of the examples, word for word.

use document::{Document, html, markdown, plain_text};
use papers::privacy_statement::{self, Choices};
use papers::retention_schedule;
use register::FormOfAddress;
use tests::{dossier, same_as_reference, statement, statement_for, today};

fn in_three_formats(name: &str, document: &Document) {
    same_as_reference(&format!("privacy_statement/{name}.md"), &markdown::write(document));
    same_as_reference(&format!("privacy_statement/{name}.txt"), &plain_text::write(document));
    same_as_reference(&format!("privacy_statement/{name}.html"), &html::fragment(document));
}

#[test]
fn the_bakery_says_u() {
    in_three_formats("bakkerij", &statement("bakkerij"));
}

#[test]
fn the_bakery_says_je() {
    let choices = Choices { address: Some(FormOfAddress::Je), ..Choices::default() };
    let document = privacy_statement::compose(&dossier("bakkerij"), &choices, today());
    same_as_reference("privacy_statement/bakkerij-je.md", &markdown::write(&document));
}

#[test]
fn aims_improve() {
    in_three_formats("aims-improve", &statement("aims-improve"));
}

#[test]
fn improve_quality_services() {
    in_three_formats("improve-quality-services", &statement("improve-quality-services"));
}

/// Statements for one audience, as its readers get them.
#[test]
fn each_audience_reads_its_own() {
    for (firm, audience) in [
        ("bakkerij", "employees"),
        ("bakkerij", "applicants"),
        ("aims-improve", "employees"),
        ("aims-improve", "customers"),
        ("improve-quality-services", "employees"),
        ("improve-quality-services", "applicants"),
        ("improve-quality-services", "suppliers"),
        ("improve-quality-services", "event"),
    ] {
        let text = markdown::write(&statement_for(firm, audience));
        same_as_reference(&format!("privacy_statement/{firm}.{audience}.md"), &text);
    }
}

#[test]
fn how_long_they_keep_what() {
    for name in ["bakkerij", "aims-improve", "improve-quality-services", "leeg"] {
        let document = retention_schedule::compose(&dossier(name), today());
        same_as_reference(&format!("retention_schedule/{name}.md"), &markdown::write(&document));
    }
    let document = retention_schedule::compose(&dossier("bakkerij"), today());
    same_as_reference("retention_schedule/bakkerij.html", &html::fragment(&document));
}
