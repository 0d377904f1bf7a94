//! Het bedrijf zegt dat elke soort gegevens een termijn heeft, en een soort heeft er geen. Een activiteit zonder
//! termijn staat bij `required/activity-retention`.

use crate::check::{Check, Findings, Severity};
use crate::law::article;
use crate::{Answer, FieldId, PersonalDataCategoryId, Register};

pub(crate) const CHECK: Check =
    Check { id: "retention/no-period", article: article("30", 1, 'f'), severity: Severity::Caution, run };

fn run(register: &Register, found: &mut Findings<'_>) {
    if !register.retention_policy.every_category_has_period.is_yes() {
        return;
    }
    for category in &register.personal_data_categories {
        let has_period = match &category.retention {
            Answer::Confirmed(id) => register.retention_period(id).is_some(),
            Answer::NotApplicable => true,
            Answer::Open | Answer::Proposed(_) => false,
        };
        if !has_period && !is_left_out(register, &category.id) {
            let name = found.name(&(&category.id).into());
            let message =
                format!("U zegt dat elke soort gegevens een termijn heeft. Bij “{name}” staat er geen.");
            found.say(&category.id, FieldId::PersonalDataRetention, message);
        }
    }
}

/// Data the firm deliberately does not take are not kept either.
fn is_left_out(register: &Register, id: &PersonalDataCategoryId) -> bool {
    let is_it = |category: &Option<PersonalDataCategoryId>| category.as_ref() == Some(id);
    register.activities.iter().any(|it| it.excluded_data.iter().any(|data| is_it(&data.category)))
        && !register.activities.iter().any(|it| it.data.items().iter().any(|item| is_it(&item.category)))
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::testing::{Small, activity, finds, finds_nothing};
    use crate::{Answer, ExcludedData, Sensitivity};

    fn said(small: Small) -> Small {
        small.with(|register| register.retention_policy.every_category_has_period = Answer::Confirmed(true))
    }

    #[test]
    fn every_category_is_every_category() {
        let orders = || activity("Bestellingen").data("adres", Sensitivity::Ordinary).kept("2 jaar");
        finds(&CHECK, said(orders()));
        finds_nothing(&CHECK, orders()); // the firm does not say so
        finds_nothing(
            &CHECK,
            said(orders()).with(|register| {
                register.personal_data_categories[0].retention = Answer::Confirmed("2-jaar".into());
            }),
        );
        finds(
            &CHECK,
            said(orders()).with(|register| {
                register.personal_data_categories[0].retention = Answer::Confirmed("weg".into());
            }),
        );
    }

    #[test]
    fn data_that_are_left_out_need_none() {
        let medical = |register: &mut crate::Register| {
            register.activities[0].excluded_data.push(ExcludedData {
                what: "medische gegevens".to_owned(),
                category: Some("medisch".into()),
                ..ExcludedData::default()
            });
            register.activities[0].data = Answer::Open;
        };
        let checked = || said(activity("Personeel").data("medisch", Sensitivity::Ordinary));
        finds(&CHECK, checked());
        finds_nothing(&CHECK, checked().with(medical));
    }
}
