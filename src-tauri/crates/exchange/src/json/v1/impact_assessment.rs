//! Data protection impact assessments (GEB, DPIA; art. 35 AVG) and the quick look before.

use super::answer::Answer;
use super::date::Date;
use super::id::{AttachmentId, ImpactAssessmentId, Own};
use super::macros::{record, words};
use super::text::{Name, Text};

record! {
    /// An impact assessment.
    ImpactAssessment;
    required {
        /// Stable id.
        id: Own<ImpactAssessmentId>,
    }
    optional {
        /// What was assessed.
        subject: Text,
        /// When.
        date: Option<Date>,
        /// What came out.
        outcome: Text,
        /// The risk left over is high (art. 36: ask the authority first).
        residual_risk_is_high: Answer<bool>,
        /// When to look again.
        review_due: Option<Date>,
        /// The report.
        attachment: Option<AttachmentId>,
    }
}

record! {
    /// The quick look whether an assessment is needed.
    PreScan;
    optional {
        /// Answers per criterion: number of the authority's list (`ap-1` … `ap-17`) or of WP248 (`wp-1` … `wp-9`).
        criteria: Vec<PreScanAnswer>,
        /// What follows from it.
        outcome: Answer<PreScanOutcome>,
        /// When it was done.
        date: Option<Date>,
        /// Why no assessment was done.
        reason: Text,
    }
}

record! {
    /// The answer to one criterion.
    PreScanAnswer;
    optional {
        /// `ap-1` … `ap-17` or `wp-1` … `wp-9`.
        criterion: Name,
        /// It holds.
        holds: Answer<bool>,
    }
}

words! {
    /// What a pre-scan says.
    PreScanOutcome {
        /// An assessment is needed.
        Needed,
        /// It is not.
        NotNeeded,
    }
}
