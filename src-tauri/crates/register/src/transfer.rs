//! Data that leave the EEA (doorgifte, art. 44–49 AVG).

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::{Answer, AttachmentId, RecipientId, TransferId};

/// A transfer to a country outside the EEA.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Transfer {
    /// Stable id.
    pub id: TransferId,
    /// Who gets the data.
    pub recipient: Option<RecipientId>,
    /// What for or which data, after "voor": "de nieuwsbrief".
    pub purpose: String,
    /// The country, ISO 3166-1 alpha-2.
    pub country: Answer<String>,
    /// What protects the data there; more than one may hold.
    pub safeguards: Answer<Vec<Safeguard>>,
    /// Number or name of the decision.
    pub decision: String,
    /// When the firm looked whether the clauses hold in that country (transfer impact assessment).
    pub assessed_on: Option<NaiveDate>,
    /// How to get a copy of the safeguards (art. 13 lid 1 onder f).
    pub copy_available: Answer<String>,
    /// Documents of the safeguards (art. 30 lid 1 onder e).
    pub attachment: Option<AttachmentId>,
}

/// What protects data outside the EEA.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Safeguard {
    /// Adequaatheidsbesluit, art. 45.
    AdequacyDecision,
    /// The recipient takes part in the EU-US Data Privacy Framework (adequacy for the United States).
    DataPrivacyFramework,
    /// Standaardcontractbepalingen van 2021, art. 46 lid 2 onder c.
    StandardContractualClauses,
    /// Bindende bedrijfsvoorschriften, art. 47.
    BindingCorporateRules,
    /// Gedragscode of certificering, art. 46 lid 2 onder e en f.
    CodeOrCertificate,
    /// Uitzondering van art. 49.
    Derogation,
    /// Nothing.
    None,
}
