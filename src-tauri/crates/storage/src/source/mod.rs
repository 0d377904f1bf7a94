//! Sources of data.

use crate::columns::columns;
use crate::list::{listed, parts};

listed!(Source, SourceId, "source");

columns!(Source { id, kind, label, name, explanation, is_public, data_subjects });

parts!(Source by "source" {
    data_subjects, "source_data_subject", "data_subject_category": "put_data_subject.sql", "data_subjects.sql";
});
