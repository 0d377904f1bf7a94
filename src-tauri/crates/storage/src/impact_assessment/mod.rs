//! Impact assessments.

use crate::columns::columns;
use crate::list::{listed, parts};

listed!(ImpactAssessment, ImpactAssessmentId, "impact_assessment");

columns!(ImpactAssessment { id, subject, date, outcome, residual_risk_is_high, review_due, attachment });

parts!(ImpactAssessment by "impact_assessment" {});
