//! The central record: one processing activity (art. 30 lid 1 AVG).

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::{
    ActivityId, Answer, BusinessProcessId, Channel, DataItem, DataSubjectCategoryId, ExcludedData,
    ImpactAssessmentId, MeasureId, PartialDate, PersonId, PreScan, Purpose, RecipientId, RetentionPeriodId,
    SourceId, SystemId,
};

/// Something the firm does with personal data (verwerkingsactiviteit).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct ProcessingActivity {
    /// Stable id.
    pub id: ActivityId,
    /// The firm's own number for it.
    pub code: String,
    /// Name: the heading in the statement, "Bestellen in de webwinkel".
    pub name: String,
    /// The firm's role in it.
    pub role: Answer<Role>,
    /// The process it serves.
    pub business_process: Option<BusinessProcessId>,
    /// For the firm itself; never published.
    pub description: String,
    /// Where it is in its life.
    pub status: ActivityStatus,
    /// When it began.
    pub started_on: Option<PartialDate>,
    /// When it stopped.
    pub ended_on: Option<PartialDate>,
    /// What took its place.
    pub replaced_by: Option<ActivityId>,
    /// The activity it is a part of.
    pub parent: Option<ActivityId>,
    /// The firm's own words to find it by.
    pub tags: Vec<String>,
    /// Who answers for it.
    pub process_owner: Answer<PersonId>,
    /// When to look at it again.
    pub review_due: Option<NaiveDate>,
    /// How often it happens (art. 30 lid 5).
    pub frequency: Answer<Frequency>,
    /// About how many people and data, in words.
    pub scale: String,
    /// Why it is not in any statement; empty for an activity that is.
    pub unpublished_because: String,
    /// For whom the firm does it, as a processor (art. 30 lid 2 onder a).
    pub clients: Answer<Vec<Client>>,
    /// The arrangement with a joint controller (art. 26).
    pub joint_arrangement: Answer<JointArrangement>,
    /// The firm uses data of its clients for an aim of its own (art. 28 lid 10).
    pub reuse: Answer<Reuse>,
    /// Whose data (art. 30 lid 1 onder c).
    pub data_subjects: Answer<Vec<DataSubjectCategoryId>>,
    /// What for, each with its legal bases (art. 30 lid 1 onder b, 13 lid 1 onder c).
    pub purposes: Vec<Purpose>,
    /// Which data (art. 30 lid 1 onder c, 14 lid 1 onder d).
    pub data: Answer<Vec<DataItem>>,
    /// Data the firm deliberately leaves out.
    pub excluded_data: Vec<ExcludedData>,
    /// Where the data come from (art. 14 lid 2 onder f).
    pub sources: Answer<Vec<SourceId>>,
    /// Whether people must give the data, and what happens otherwise (art. 13 lid 2 onder e).
    pub provision: Answer<Provision>,
    /// Who gets the data (art. 13 lid 1 onder e); confirmed and empty is "niemand".
    pub recipients: Answer<Vec<RecipientId>>,
    /// How long (art. 13 lid 2 onder a): rules of the register, in the order they are read.
    pub retention: Answer<Vec<RetentionPeriodId>>,
    /// Why another period than that of the categories of data.
    pub retention_reason: String,
    /// How the data are secured (art. 30 lid 1 onder g).
    pub measures: Answer<Vec<MeasureId>>,
    /// In which systems they stand.
    pub systems: Answer<Vec<SystemId>>,
    /// Decisions without a person (art. 22); not present is a confirmed answer too.
    pub automated_decision: Answer<AutomatedDecision>,
    /// By which ways the firm sends or gets the data: post, e-mail, telephone.
    pub channels: Answer<Vec<Channel>>,
    /// How people say no beforehand or stop it.
    pub opt_out: Answer<OptOut>,
    /// Whether the firm measures who opens its e-mails.
    pub email_tracking: Answer<EmailTracking>,
    /// What others do with the data of the same people, outside this statement.
    pub third_party_notices: Vec<ThirdPartyNotice>,
    /// What else the owner tells about it, under a word of their own.
    pub remarks: Vec<Remark>,
    /// The quick look whether an impact assessment is needed.
    pub pre_scan: Option<PreScan>,
    /// The impact assessment (art. 35).
    pub impact_assessment: Option<ImpactAssessmentId>,
}

/// The firm's role in one activity.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Verwerkingsverantwoordelijke, art. 4 punt 7.
    Controller,
    /// Gezamenlijk verantwoordelijk, art. 26.
    JointController,
    /// Verwerker, art. 4 punt 8.
    Processor,
    /// Verwerker in dienst van een andere verwerker, art. 28 lid 4.
    SubProcessor,
    /// Somebody of the firm works under the client's authority, art. 29.
    UnderAuthority,
}

/// Where an activity is in its life.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum ActivityStatus {
    /// Being thought up.
    Draft,
    /// Happening.
    #[default]
    InUse,
    /// No longer done; its data may still be there.
    Stopped,
    /// Gone, data and all.
    Lapsed,
}

/// How often an activity happens (art. 30 lid 5).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Frequency {
    /// Incidenteel.
    Occasional,
    /// Structureel.
    Structural,
}

/// A client for whom the firm processes (art. 30 lid 2 onder a).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Client {
    /// Name, or a kind of clients: "werkgevers".
    pub name: String,
    /// How to reach it and its representative or officer.
    pub contact: String,
    /// What the firm does for it: the category of processing (art. 30 lid 2 onder b).
    pub service: String,
}

/// Who does what among joint controllers (art. 26 lid 1 en 2).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct JointArrangement {
    /// The other controller.
    pub partner: String,
    /// Who does what, in a sentence.
    pub division: String,
    /// Where people go.
    pub contact: String,
}

/// Use of a client's data for an aim of the firm's own (art. 28 lid 10).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Reuse {
    /// The activity for the client that the data come from.
    pub of: ActivityId,
    /// What the client agreed to.
    pub permission: Answer<String>,
}

/// Whether people must give the data (art. 13 lid 2 onder e).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Provision {
    /// Must they?
    pub obligation: Obligation,
    /// When it holds: "als u iets bestelt".
    pub when: String,
    /// What happens otherwise, in one sentence.
    pub consequence: Answer<String>,
    /// What eases it, in one sentence: "Een account hoeft u niet te maken."
    pub remark: String,
}

/// Whether, and by what, people are bound to give data.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Obligation {
    /// A law says so.
    Statutory,
    /// A contract says so, or the contract cannot do without.
    Contractual,
    /// They may refuse.
    #[default]
    Voluntary,
    /// It comes by itself: in view of a camera, sent by a browser.
    Unavoidable,
    /// The client knows: the firm is its processor.
    AskClient,
    /// Nothing is asked of people: the data are there already.
    NothingAsked,
}

/// A decision without a person (art. 22 AVG).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct AutomatedDecision {
    /// There is one.
    pub present: bool,
    /// What is decided.
    pub about: String,
    /// What the computer looks at.
    pub logic: String,
    /// What it means for people.
    pub significance: String,
    /// Where to ask for a person.
    pub human_review: String,
}

/// How people say no or stop something.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct OptOut {
    /// The ways to do it.
    pub channels: Vec<Channel>,
    /// What they may do, in a sentence: "Wilt u niet herkenbaar in beeld, zeg het ons dan vooraf."
    pub explanation: String,
}

/// What the firm measures of the e-mails it sends (art. 11.7a Tw).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct EmailTracking {
    /// How closely.
    pub level: TrackingLevel,
    /// Only after consent.
    pub with_consent: bool,
    /// What for: "Zo zien wij of onze campagne werkt."
    pub purpose: String,
}

/// How closely something is measured.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum TrackingLevel {
    /// Not at all.
    #[default]
    None,
    /// Totals only.
    Aggregate,
    /// Each person.
    Individual,
}

/// Another party does something with the same people's data, of its own accord.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct ThirdPartyNotice {
    /// Who.
    pub name: String,
    /// When or why.
    pub reason: String,
    /// Where to read about it: a place in words.
    pub read_at: String,
    /// Where to read about it: a web address.
    pub url: String,
}

/// Something the owner tells under a word of their own: "Inloggen".
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Remark {
    /// The word.
    pub label: String,
    /// One or more sentences.
    pub text: String,
}
