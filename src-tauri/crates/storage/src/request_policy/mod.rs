//! How requests are treated.

use crate::columns::columns;
use crate::list::{single, single_parts};

single!(RequestPolicy, "request_policy");

columns!(RequestPolicy {
    identity_check,
    proves_erasure,
    helps_with_other_rights,
    objection_names_data,
    client_first,
    tells_separately,
    explains_on_request,
    rights
});
columns!(IdentityCheck { methods, asks_copy_always, redaction_app, destroys_copy });
columns!(RightRemark { right, limits });

single_parts!(RequestPolicy {
    identity_check.methods, "identity_check_method", "method": "clear_methods.sql", "put_method.sql", "methods.sql";
    rights, "right_remark", "": "clear_rights.sql", "put_right.sql", "rights.sql";
});
