//! Who looked at what, and what may not be: reviews, findings set aside, unlawful practices.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::{PersonId, ReviewId};

/// Somebody looked over what another made.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Review {
    /// Stable id.
    pub id: ReviewId,
    /// What was looked at: a record, `activity/nieuwsbrief`, or a statement.
    pub object: String,
    /// Which version of it.
    pub version: String,
    /// Who made it.
    pub author: Option<PersonId>,
    /// Who looked; never the author.
    pub reviewer: Option<PersonId>,
    /// When.
    pub date: Option<NaiveDate>,
    /// What was said.
    pub verdict: Verdict,
    /// Remarks.
    pub remarks: String,
}

/// What a reviewer says.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// In order.
    Approved,
    /// To be changed first.
    #[default]
    ChangesAsked,
}

/// A finding the owner set aside (terzijde gelegd), with the reason.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct SetAside {
    /// The check's id: `retention/below-statutory`.
    pub check: String,
    /// The record it was about.
    pub record: String,
    /// The field it was about.
    pub field: String,
    /// Why.
    pub reason: String,
    /// Until when the reason holds.
    pub until: Option<NaiveDate>,
}

/// Something the firm does or says that the law does not allow: held, listed, never printed in a statement.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct UnlawfulPractice {
    /// Where it was found: "verklaring van september 2021".
    pub found_in: String,
    /// What it is, in one sentence.
    pub practice: String,
    /// The law it meets: "art. 12 lid 6 AVG".
    pub article: String,
    /// What does go, in one sentence.
    pub instead: String,
}
