//! The retention schedule.

use crate::columns::columns;
use crate::list::{listed, parts};

mod term;

listed!(RetentionPeriod, RetentionPeriodId, "retention_period");

columns!(RetentionPeriod {
    id,
    name,
    in_sentence,
    data_subjects,
    term,
    starts_from,
    condition,
    legal_source,
    statutory_id,
    reason,
    end_action,
    responsible,
    original_text,
    checked_on
});
columns!(StartsFrom { event, words, shift });

parts!(RetentionPeriod by "retention_period" {
    data_subjects, "retention_data_subject", "data_subject_category": "put_data_subject.sql", "data_subjects.sql";
});
