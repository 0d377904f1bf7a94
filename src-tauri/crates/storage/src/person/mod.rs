//! People with a task in privacy.

use crate::columns::columns;
use crate::list::{listed, parts};

listed!(Person, PersonId, "person");

columns!(Person { id, name, job_title, email, duties });

parts!(Person by "person" {
    duties, "person_duty", "duty": "put_duty.sql", "duties.sql";
});
