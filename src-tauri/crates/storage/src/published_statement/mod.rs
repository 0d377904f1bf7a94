//! Statements that were published.

use crate::columns::columns;
use crate::list::{listed, parts};

listed!(PublishedStatement, PublishedStatementId, "published_statement");

columns!(PublishedStatement {
    id,
    variant,
    version,
    language,
    date,
    status,
    changes,
    rule_pack,
    snapshot_hash,
    pdf_hash,
    attachment
});

parts!(PublishedStatement by "published_statement" {
    changes, "published_change", "change": "put_change.sql", "changes.sql";
});
