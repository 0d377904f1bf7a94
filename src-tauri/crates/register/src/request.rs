//! Requests of people about their data (art. 12 and 15–22 AVG), and how the firm treats them.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::{Answer, Channel, RequestId, Right};

/// A request, without the name of who made it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct RightsRequest {
    /// Stable id.
    pub id: RequestId,
    /// The firm's own mark for it; initials or a number, no name.
    pub reference: String,
    /// When it came in: the month of art. 12 lid 3 counts from here.
    pub received_on: Option<NaiveDate>,
    /// How it came in.
    pub channel: Answer<Channel>,
    /// What was asked.
    pub right: Answer<Right>,
    /// How the firm knew who asked.
    pub identified_by: Answer<IdentityMethod>,
    /// Lengthened to (at most two months more), told within the first.
    pub extended_until: Option<NaiveDate>,
    /// Why.
    pub extension_reason: String,
    /// What was decided.
    pub decision: String,
    /// When it was answered.
    pub answered_on: Option<NaiveDate>,
    /// What shows it, such as that data were erased.
    pub proof: String,
}

/// How the firm treats requests.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct RequestPolicy {
    /// How the firm makes sure who asks (art. 12 lid 6).
    pub identity_check: IdentityCheck,
    /// It can show that data were erased or corrected.
    pub proves_erasure: Answer<bool>,
    /// It helps with any other right the law gives.
    pub helps_with_other_rights: Answer<bool>,
    /// Who objects says which data and why; never for direct marketing (art. 21 lid 2).
    pub objection_names_data: Answer<bool>,
    /// People go to the client first when the firm is a processor.
    pub client_first: Answer<bool>,
    /// People are told by this statement, or apart when there is reason.
    pub tells_separately: Answer<bool>,
    /// The statement explains that people may ask what the firm does.
    pub explains_on_request: Answer<bool>,
    /// What the firm says about single rights.
    pub rights: Vec<RightRemark>,
}

/// How the firm makes sure who asks.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct IdentityCheck {
    /// The ways, gentlest first.
    pub methods: Answer<Vec<IdentityMethod>>,
    /// A copy of a passport is asked of everybody. Unlawful (art. 12 lid 6); held, never printed.
    pub asks_copy_always: Answer<bool>,
    /// How to make the copy safe: "de app KopieID van de overheid".
    pub redaction_app: String,
    /// The copy is destroyed after the check.
    pub destroys_copy: Answer<bool>,
}

/// A way to make sure who asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum IdentityMethod {
    /// What the firm already knows of the person.
    KnownData,
    /// The address the firm knows.
    KnownEmail,
    /// Calling back on the number the firm knows.
    CallBack,
    /// Logging in.
    Login,
    /// An order or customer number.
    CustomerNumber,
    /// At the counter.
    Counter,
    /// A copy with BSN and photo made unreadable, as a last step.
    RedactedCopy,
}

/// What the firm says about one right.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct RightRemark {
    /// The right.
    pub right: Right,
    /// When it does not go, in one sentence.
    pub limits: String,
}
