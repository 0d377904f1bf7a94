//! Groups of people whose data the firm has.

use crate::columns::columns;
use crate::list::{listed, parts};

listed!(DataSubjectCategory, DataSubjectCategoryId, "data_subject_category");

columns!(DataSubjectCategory { id, name, is_vulnerable, is_child, informed_by });

parts!(DataSubjectCategory by "data_subject_category" {});
