//! Where data come from (art. 14 lid 2 onder f AVG).

use serde::{Deserialize, Serialize};

use crate::{Answer, DataSubjectCategoryId, SourceId};

/// A source of data, shared by activities.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// Stable id.
    pub id: SourceId,
    /// Who or what it is.
    pub kind: SourceKind,
    /// Bold words in front: "Van de bank". Empty takes the kind's own.
    pub label: String,
    /// Name of the source, when it has one.
    pub name: String,
    /// How it goes, in one or more sentences of the owner's. Empty takes the kind's own sentence.
    pub explanation: String,
    /// Anybody can consult it (art. 14 lid 2 onder f); of no interest when people give data themselves.
    pub is_public: Answer<bool>,
    /// From which people, when it is told.
    pub data_subjects: Vec<DataSubjectCategoryId>,
}

/// Who or what a source is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum SourceKind {
    /// The person.
    #[default]
    DataSubject,
    /// A client or employer.
    Client,
    /// The firm's own staff.
    OwnStaff,
    /// A source that anybody can consult.
    Public,
    /// Somebody else.
    ThirdParty,
    /// A device, website or camera that observes.
    Observation,
    /// Worked out from other data.
    Derived,
}
