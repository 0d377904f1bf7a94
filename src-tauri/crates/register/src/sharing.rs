//! What holds for all sharing, and for all sending outside the EEA.

use serde::{Deserialize, Serialize};

use crate::{Answer, DisclosureCondition};

/// What the firm says about sharing in general.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct SharingPolicy {
    /// The firm sells data. Confirmed "no" prints as "Wij verkopen uw gegevens nooit".
    pub sells_data: Answer<bool>,
    /// It shares only on these conditions.
    pub conditions: Answer<Vec<DisclosureCondition>>,
    /// It keeps to the law, makes contracts and takes technical and organisational measures when it shares.
    pub has_safeguards: Answer<bool>,
    /// It writes down in the register on which legal basis it shares.
    pub records_basis: Answer<bool>,
    /// It makes a contract with every processor.
    pub contracts_with_processors: Answer<bool>,
    /// Other business relations get data, and which.
    pub other_relations: Answer<String>,
}

/// What the firm says about countries outside the EEA in general (art. 44).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct TransferPolicy {
    /// Do data leave the EEA?
    pub leaves_eea: Answer<LeavesEea>,
    /// Only when it is needed and lawful.
    pub only_if_needed: Answer<bool>,
    /// The firm asks processors to keep the data on servers in the EU.
    pub asks_eu_servers: Answer<bool>,
    /// The firm asks processors outside the EU to sign the standard clauses of 2021.
    pub asks_standard_clauses: Answer<bool>,
}

/// Do data leave the EEA?
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum LeavesEea {
    /// Never.
    Never,
    /// Normally not; when it happens the firm takes care.
    Exceptionally,
    /// Yes, as the transfers say.
    Yes,
}
