//! People with a task in privacy, and the processes they own.

use serde::{Deserialize, Serialize};

use crate::{Answer, BusinessProcessId, PersonId};

/// Somebody with a task.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Person {
    /// Stable id.
    pub id: PersonId,
    /// Name.
    pub name: String,
    /// What they do in the firm.
    pub job_title: String,
    /// E-mail address; need not be known.
    pub email: Answer<String>,
    /// Their tasks in privacy.
    pub duties: Vec<Duty>,
}

/// A task in privacy.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Duty {
    /// Eigenaar of directie.
    Director,
    /// Proceseigenaar.
    ProcessOwner,
    /// Applicatiebeheerder.
    ApplicationAdministrator,
    /// Aanspreekpunt voor privacy.
    PrivacyContact,
    /// Functionaris gegevensbescherming.
    DataProtectionOfficer,
    /// Extern adviseur.
    Adviser,
    /// Who looks over what another made.
    Reviewer,
}

/// A process of the firm: what its activities serve. A statement takes it as a chapter.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct BusinessProcess {
    /// Stable id.
    pub id: BusinessProcessId,
    /// Name, as a chapter's title: "Mensen werven".
    pub name: String,
    /// The goal in a phrase, after "om": "mensen te werven".
    pub in_short: String,
    /// Who owns the process.
    pub owner: Answer<PersonId>,
}
