//! Data breaches.

use crate::columns::columns;
use crate::list::{listed, parts};

listed!(DataBreach, BreachId, "breach");

columns!(DataBreach {
    id,
    description,
    kind,
    discovered_at,
    occurred_at,
    ended_at,
    data_categories,
    data_subjects,
    people_at_least,
    people_at_most,
    cause,
    consequence,
    actions,
    reported,
    report_number,
    reported_at,
    people_informed,
    decision_reason
});

parts!(DataBreach by "breach" {
    data_categories, "breach_data_category", "personal_data_category": "put_data_category.sql", "data_categories.sql";
    data_subjects, "breach_data_subject", "data_subject_category": "put_data_subject.sql", "data_subjects.sql";
});
