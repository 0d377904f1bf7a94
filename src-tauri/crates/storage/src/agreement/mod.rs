//! Processing agreements.

use crate::columns::columns;
use crate::list::{listed, parts};

listed!(ProcessingAgreement, AgreementId, "agreement");

columns!(ProcessingAgreement {
    id,
    recipient,
    client,
    our_role,
    version,
    status,
    signed_on,
    valid_until,
    clauses,
    attachment
});

parts!(ProcessingAgreement by "agreement" {
    clauses, "agreement_clause", "clause": "put_clause.sql", "clauses.sql";
});
