//! Who gets data.

use crate::columns::columns;
use crate::list::{listed, parts};

listed!(Recipient, RecipientId, "recipient");

columns!(Recipient {
    id,
    name,
    is_category,
    kind,
    purpose,
    condition,
    only_if,
    country,
    contact,
    statement_url,
    service,
    assurance,
    sub_processor_approval
});
columns!(Assurance { what, checked_on });

parts!(Recipient by "recipient" {});
