//! How data are secured (art. 32 AVG).

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::{Answer, AttachmentId, MeasureId, SystemId};

/// A security measure, shared by activities.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct SecurityMeasure {
    /// Stable id.
    pub id: MeasureId,
    /// Short name.
    pub name: String,
    /// What kind it is.
    pub kind: MeasureKind,
    /// For the firm itself: details that help a burglar do not belong in a statement.
    pub description: String,
    /// What the statement says, in one or more sentences: "Elke dag maken wij een reservekopie."
    pub public_text: Answer<String>,
    /// The systems it is for; none is the whole firm.
    pub systems: Vec<SystemId>,
    /// When somebody last looked whether it works.
    pub last_checked: Option<NaiveDate>,
    /// What shows that it works.
    pub evidence: Option<AttachmentId>,
}

/// What kind of measure it is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum MeasureKind {
    /// Beleid.
    Policy,
    /// Techniek.
    #[default]
    Technical,
    /// Mensen.
    Organisational,
    /// Leveranciers.
    Suppliers,
}

/// What the firm says about security in general.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct SecurityPolicy {
    /// Others who help are bound to secure the data too.
    pub binds_third_parties: Answer<bool>,
    /// The statement advises to be careful with login data.
    pub advises_on_login: Answer<bool>,
    /// The statement asks to report a suspicion.
    pub asks_to_report: Answer<bool>,
}
