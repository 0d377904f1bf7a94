//! Voor een groep mensen is er een eigen verklaring, maar zij kunnen die nog niet lezen.

use crate::check::{Check, Findings, Severity};
use crate::informed;
use crate::law::Article;
use crate::{FieldId, Register};

pub(crate) const CHECK: Check = Check {
    id: "statement/own-statement-unpublished",
    // Told when data are obtained; art. 14 lid 3 for who did not give them themselves.
    article: Article::avg("13").lid(1),
    severity: Severity::Caution,
    run,
};

fn run(register: &Register, found: &mut Findings<'_>) {
    // A firm that published nothing yet is still writing: then the others are not behind.
    if !register.published_statements.iter().any(|it| informed::is_published(register, &it.variant)) {
        return;
    }
    let statements = informed::statements(register);
    for group in &register.data_subject_categories {
        let Some(own) = statements.iter().find(|variant| group.informed_by.as_ref() == Some(&variant.id))
        else {
            continue;
        };
        let happens = register
            .activities
            .iter()
            .any(|it| it.data_subjects.items().contains(&group.id) && informed::tells(register, own, it));
        if happens && !informed::is_published(register, &own.id) {
            let whom = crate::wording::capitalised(&group.name);
            found.say(
                &group.id,
                FieldId::DataSubjectInformedBy,
                format!("{whom} hebben een eigen verklaring, maar die is nog niet gepubliceerd."),
            );
        }
    }
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::testing::{Small, activity, finds, finds_nothing};
    use crate::{Audience, PublishedStatement, StatementVariant};

    fn with_published(published: &[&str]) -> Small {
        activity("Loon").of("medewerkers").with(|register| {
            register.data_subject_categories[0].informed_by = Some("employees".into());
            register.statement_variants = vec![StatementVariant {
                id: "employees".into(),
                audience: Audience::Employees,
                ..StatementVariant::default()
            }];
            register.published_statements = published
                .iter()
                .map(|id| PublishedStatement { variant: (*id).into(), ..PublishedStatement::default() })
                .collect();
        })
    }

    #[test]
    fn a_statement_that_nobody_can_read_is_found() {
        finds(&CHECK, with_published(&["website"]));
        finds_nothing(&CHECK, with_published(&["website", "employees"]));
        finds_nothing(&CHECK, with_published(&[]));
    }
}
