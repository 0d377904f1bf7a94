//! What was brought in from files.

use crate::columns::columns;
use crate::list::{listed, parts};

listed!(ImportRun, ImportRunId, "import_run");

columns!(ImportRun { id, file_name, file_hash, format, date, mapping, issues });
columns!(ColumnMapping { column, field });
columns!(ImportIssue { row, column, text });

parts!(ImportRun by "import_run" {
    mapping, "import_mapping", "": "put_mapping.sql", "mapping.sql";
    issues, "import_issue", "": "put_issue.sql", "issues.sql";
});
