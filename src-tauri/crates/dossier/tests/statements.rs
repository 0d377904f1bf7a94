//! The statements that a firm has or can have.

use ::register::*;
use chrono::NaiveDate;
use dossier::statement::Choices;
use dossier::{Dossier, Ids};

fn day() -> NaiveDate {
    "2026-11-21".parse().expect("a day")
}

#[test]
fn every_audience_has_a_statement_and_the_owners_own_come_last() {
    let mut dossier = Dossier::unnamed(Register::default(), Ids::from(|| 7), day()).expect("a dossier");
    let own = StatementVariant {
        id: "leden".into(),
        title: "Voor onze leden".to_owned(),
        audience: Audience::Own,
        ..StatementVariant::default()
    };
    dossier.save_statement_variant(own).expect("saved");
    let rows = dossier.statements();
    let told: Vec<(&str, &str, bool)> =
        rows.iter().map(|row| (row.variant.id.as_str(), row.name.as_str(), row.is_stored)).collect();
    assert_eq!(
        told,
        [
            ("website", "Algemene verklaring", false),
            ("customers", "Verklaring voor klanten", false),
            ("employees", "Verklaring voor medewerkers", false),
            ("applicants", "Verklaring voor sollicitanten", false),
            ("suppliers", "Verklaring voor leveranciers", false),
            ("event", "Verklaring voor bezoekers van een evenement", false),
            ("leden", "Voor onze leden", true),
        ]
    );
    // As it is made while its owner changed nothing in it: what the page saves first keeps that.
    let employees = &rows[2].variant;
    assert_eq!(employees.form_of_address, Some(FormOfAddress::Je));
    let before = dossier.statement(&Choices { variant: employees.id.clone(), ..Choices::default() }, day());
    dossier.save_statement_variant(employees.clone()).expect("saved");
    let after = dossier.statement(&Choices { variant: employees.id.clone(), ..Choices::default() }, day());
    assert_eq!(document::words(&after), document::words(&before));
}

#[test]
fn a_file_is_named_after_the_firm_the_readers_and_the_language() {
    let mut dossier = Dossier::unnamed(Register::default(), Ids::from(|| 7), day()).expect("a dossier");
    let name = |dossier: &Dossier, variant: &str, language: Language| {
        dossier.statement_file_name(&Choices { variant: variant.into(), language, ..Choices::default() })
    };
    assert_eq!(name(&dossier, "website", Language::Dutch), "Privacyverklaring");
    let firm = Organisation {
        trade_name: Answer::Confirmed("Bakkerij Jansen".to_owned()),
        ..dossier.register().organisation.clone()
    };
    dossier.save_organisation(firm).expect("saved");
    assert_eq!(name(&dossier, "website", Language::Dutch), "Privacyverklaring Bakkerij Jansen");
    assert_eq!(
        name(&dossier, "employees", Language::Dutch),
        "Privacyverklaring Bakkerij Jansen, medewerkers"
    );
    assert_eq!(name(&dossier, "website", Language::English), "Privacy statement Bakkerij Jansen");
}
