//! Categories of personal data.

use crate::columns::columns;
use crate::list::{listed, parts};

mod sensitivity;

listed!(PersonalDataCategory, PersonalDataCategoryId, "personal_data_category");

columns!(PersonalDataCategory { id, name, sensitivity, description, examples, retention });

parts!(PersonalDataCategory by "personal_data_category" {
    examples, "personal_data_example", "example": "put_example.sql", "examples.sql";
});
