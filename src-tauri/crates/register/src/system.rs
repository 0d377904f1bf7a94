//! Where data live: programs, cloud services, filing cabinets.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::{Answer, ImpactAssessmentId, PartialDate, PersonId, RecipientId, SystemId};

/// A system that holds personal data.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct System {
    /// Stable id.
    pub id: SystemId,
    /// Name.
    pub name: String,
    /// What the firm uses it for: "cursusadministratie".
    pub purpose: Answer<String>,
    /// Who supplies it.
    pub supplier: Option<RecipientId>,
    /// What kind of thing it is: "online programma", "kast".
    pub kind: String,
    /// Who looks after it.
    pub administrator: Answer<PersonId>,
    /// Where it stands.
    pub hosting: Answer<Hosting>,
    /// Country of storage, ISO 3166-1 alpha-2.
    pub storage_country: Answer<String>,
    /// Country from which it is supported.
    pub support_country: Answer<String>,
    /// Country its telemetry goes to.
    pub telemetry_country: Answer<String>,
    /// Country of the provider's head office.
    pub provider_country: Answer<String>,
    /// How people get in: "gebruikersnaam en wachtwoord".
    pub account: String,
    /// How people ask for access: "via onze website".
    pub access_via: String,
    /// Logging in takes a second step.
    pub mfa: Answer<bool>,
    /// The data are encrypted.
    pub encryption: Answer<bool>,
    /// How long back-ups live, in words.
    pub backup_term: String,
    /// How risky it is.
    pub risk_level: Answer<RiskLevel>,
    /// When that was judged.
    pub risk_date: Option<NaiveDate>,
    /// The impact assessment it had.
    pub impact_assessment: Option<ImpactAssessmentId>,
    /// In the inventory since.
    pub in_inventory_since: Option<PartialDate>,
    /// No longer used since.
    pub retired_on: Option<PartialDate>,
    /// The statement names it.
    pub is_published: bool,
}

/// Where a system stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Hosting {
    /// In the Netherlands.
    Netherlands,
    /// Elsewhere in the EEA.
    Eea,
    /// Outside the EEA.
    OutsideEea,
    /// On the firm's own premises.
    OnPremises,
}

/// How risky a system is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum RiskLevel {
    /// Low.
    Low,
    /// Medium.
    Medium,
    /// High.
    High,
}

/// A day on which somebody listed all systems.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct SystemInventory {
    /// When.
    pub date: Option<NaiveDate>,
    /// By whom.
    pub by: String,
    /// Remark.
    pub note: String,
}
