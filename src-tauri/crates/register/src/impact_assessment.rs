//! Data protection impact assessments (GEB, DPIA; art. 35 AVG) and the quick look before.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::{Answer, AttachmentId, ImpactAssessmentId};

/// An impact assessment.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct ImpactAssessment {
    /// Stable id.
    pub id: ImpactAssessmentId,
    /// What was assessed.
    pub subject: String,
    /// When.
    pub date: Option<NaiveDate>,
    /// What came out.
    pub outcome: String,
    /// The risk left over is high (art. 36: ask the authority first).
    pub residual_risk_is_high: Answer<bool>,
    /// When to look again.
    pub review_due: Option<NaiveDate>,
    /// The report.
    pub attachment: Option<AttachmentId>,
}

/// The quick look whether an assessment is needed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct PreScan {
    /// Answers per criterion: number of the authority's list (`ap-1` … `ap-17`) or of WP248 (`wp-1` … `wp-9`).
    pub criteria: Vec<PreScanAnswer>,
    /// What follows from it.
    pub outcome: Answer<PreScanOutcome>,
    /// When it was done.
    pub date: Option<NaiveDate>,
    /// Why no assessment was done.
    pub reason: String,
}

/// The answer to one criterion.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct PreScanAnswer {
    /// `ap-1` … `ap-17` or `wp-1` … `wp-9`.
    pub criterion: String,
    /// It holds.
    pub holds: Answer<bool>,
}

/// What a pre-scan says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum PreScanOutcome {
    /// An assessment is needed.
    Needed,
    /// It is not.
    NotNeeded,
}
