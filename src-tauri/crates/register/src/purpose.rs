//! What an activity is for (art. 5 lid 1 onder b, 13 lid 1 onder c AVG).

use serde::{Deserialize, Serialize};

use crate::{Answer, LegalBasisUse, PurposeId};

/// A purpose (doeleinde), with the legal bases it rests on.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Purpose {
    /// Stable id.
    pub id: PurposeId,
    /// The goal in a phrase, after "om": "uw bestelling te maken".
    pub in_short: String,
    /// What the firm does and why, in a few sentences of its own.
    pub explanation: Answer<String>,
    /// It came later than the data (art. 13 lid 3, 6 lid 4).
    pub is_secondary: bool,
    /// Why it fits the first purpose (art. 6 lid 4).
    pub compatible_because: String,
    /// Why it is allowed (art. 6 lid 1).
    pub legal_bases: Answer<Vec<LegalBasisUse>>,
}
