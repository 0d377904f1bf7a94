//! The register of data breaches (art. 33 lid 5 AVG).

use chrono::NaiveDateTime;
use serde::{Deserialize, Serialize};

use crate::{Answer, BreachId, DataSubjectCategoryId, PersonalDataCategoryId};

/// A personal data breach (datalek).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct DataBreach {
    /// Stable id.
    pub id: BreachId,
    /// What happened, in words.
    pub description: String,
    /// What kind of breach it is.
    pub kind: Answer<BreachKind>,
    /// When the firm found out: the 72 hours of art. 33 lid 1 count from here.
    pub discovered_at: Option<NaiveDateTime>,
    /// When it began.
    pub occurred_at: Option<NaiveDateTime>,
    /// When it was over.
    pub ended_at: Option<NaiveDateTime>,
    /// Which data.
    pub data_categories: Vec<PersonalDataCategoryId>,
    /// Of whom.
    pub data_subjects: Vec<DataSubjectCategoryId>,
    /// At least so many people.
    pub people_at_least: Option<u32>,
    /// At most so many people.
    pub people_at_most: Option<u32>,
    /// How it came about.
    pub cause: String,
    /// What it means for people.
    pub consequence: String,
    /// What the firm did.
    pub actions: String,
    /// It was reported to the authority.
    pub reported: Answer<bool>,
    /// Number of the report.
    pub report_number: String,
    /// When it was reported.
    pub reported_at: Option<NaiveDateTime>,
    /// The people were told (art. 34).
    pub people_informed: Answer<bool>,
    /// Why it was reported and told, or not.
    pub decision_reason: String,
}

/// Kinds of breaches, as the authority's form lists them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum BreachKind {
    /// Sent to the wrong person.
    SentToWrongRecipient,
    /// Letter or parcel lost or opened.
    PostLostOrOpened,
    /// Device or data carrier lost.
    DeviceLost,
    /// Device or data carrier stolen.
    DeviceStolen,
    /// Hacking, malware or phishing.
    Hacking,
    /// Ransomware.
    Ransomware,
    /// Published by accident.
    PublishedByAccident,
    /// Somebody inside looked without need.
    UnauthorisedAccess,
    /// Paper lost or left behind.
    PaperLost,
    /// Paper thrown away unsafely.
    UnsafeDisposal,
    /// Data gone or spoilt without a copy.
    DataLost,
    /// Something else.
    Other,
}
