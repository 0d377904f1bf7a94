//! Groups of people beside the statements they read.

use dossier::{Dossier, Ids};
use register::testing::{TODAY, activity};
use register::{Audience, PartialDate, PublishedStatement, StatementVariant};

#[test]
fn a_column_for_each_statement_and_a_row_for_each_group_with_what_is_done() {
    let register = activity("Loon")
        .of("medewerkers")
        .and_activity("Bestellingen")
        .of("klanten")
        .its(|it| it.unpublished_because = "dat staat op de bon".to_owned())
        .with(|register| {
            register.data_subject_categories[0].informed_by = Some("employees".into());
            register.data_subject_categories.push(register::DataSubjectCategory {
                id: "leden".into(),
                name: "leden".to_owned(),
                ..register::DataSubjectCategory::default()
            });
            register.statement_variants =
                [("employees", Audience::Employees), ("website", Audience::Website)]
                    .map(|(id, audience)| StatementVariant {
                        id: id.into(),
                        audience,
                        ..StatementVariant::default()
                    })
                    .to_vec();
            register.published_statements = vec![PublishedStatement {
                id: "website-2".into(),
                variant: "website".into(),
                version: 2,
                date: Some(PartialDate::from(TODAY)),
                ..PublishedStatement::default()
            }];
        })
        .build();
    let grid = Dossier::unnamed(register, Ids::by_chance(), TODAY).expect("a dossier").informed_grid();
    let columns: Vec<_> =
        grid.statements.iter().map(|it| (it.name.as_str(), it.published.as_str())).collect();
    assert_eq!(
        columns,
        [("Algemene verklaring", "versie 2, 21 november 2026"), ("Verklaring voor medewerkers", "")]
    );
    let rows: Vec<_> = grid
        .rows
        .iter()
        .map(|it| {
            (it.group_name.as_str(), it.activity_name.as_str(), it.told.as_slice(), it.why_not.as_str())
        })
        .collect();
    assert_eq!(
        rows,
        [
            ("medewerkers", "Loon", &[true, true][..], ""),
            ("klanten", "Bestellingen", &[false, false][..], "dat staat op de bon"),
        ]
    );
    assert_eq!(grid.unused, ["leden"]);
}
