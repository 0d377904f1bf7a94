//! Who gets data, and the agreements with those who work for the firm (art. 4 punt 9, 28 AVG).

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::{AgreementId, Answer, AttachmentId, RecipientId};

/// Somebody who gets data: a firm, or a kind of firms. Processors are recipients too (art. 4 punt 9).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Recipient {
    /// Stable id.
    pub id: RecipientId,
    /// Name, or the kind: "Bedrijven voor post en drukwerk".
    pub name: String,
    /// The name is a kind of recipients (art. 13 lid 1 onder e allows it).
    pub is_category: bool,
    /// What it is to the firm.
    pub kind: RecipientKind,
    /// What it gets the data for: "rekeningen en boekhouding".
    pub purpose: Answer<String>,
    /// When it gets them.
    pub condition: Answer<DisclosureCondition>,
    /// The condition in words, when it is narrower: "alleen als er iets is gebeurd".
    pub only_if: String,
    /// Country where the data go, ISO 3166-1 alpha-2.
    pub country: Answer<String>,
    /// How to reach it.
    pub contact: String,
    /// Its own privacy statement.
    pub statement_url: String,
    /// Processor: what it does for the firm.
    pub service: String,
    /// Processor: why the firm trusts it (art. 28 lid 1): certificate, audit.
    pub assurance: Answer<Assurance>,
    /// Processor: how the firm agrees to its sub-processors (art. 28 lid 2).
    pub sub_processor_approval: Answer<Approval>,
}

/// What a recipient is to the firm.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum RecipientKind {
    /// A role within the firm.
    InternalRole,
    /// A firm of the same group.
    GroupCompany,
    /// Verwerker (art. 28).
    Processor,
    /// Verwerker of a processor: the firm works for a client itself.
    SubProcessor,
    /// Somebody who decides for themselves.
    #[default]
    ThirdParty,
    /// Government (art. 4 punt 9: not for a particular inquiry).
    Authority,
    /// The person.
    DataSubject,
}

/// When a recipient gets data.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum DisclosureCondition {
    /// To carry out an agreement.
    Agreement,
    /// Because the person asks.
    Request,
    /// Because a law says so.
    LegalObligation,
    /// To protect the rights of the person, the firm or another.
    ProtectionOfRights,
    /// With consent.
    Consent,
}

/// Why the firm trusts a processor (art. 28 lid 1).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Assurance {
    /// Certificate, audit or own check.
    pub what: String,
    /// When it was last looked at.
    pub checked_on: Option<NaiveDate>,
}

/// How the firm agrees to sub-processors (art. 28 lid 2).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Approval {
    /// One by one.
    Specific,
    /// All, with notice of change.
    General,
}

/// A processing agreement (verwerkersovereenkomst, art. 28 lid 3).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct ProcessingAgreement {
    /// Stable id.
    pub id: AgreementId,
    /// The other party.
    pub recipient: Option<RecipientId>,
    /// The other party when it is a client: the firm is the processor.
    pub client: String,
    /// The firm's side of it.
    pub our_role: AgreementRole,
    /// Version of the text.
    pub version: String,
    /// Where it is on its way.
    pub status: Answer<AgreementStatus>,
    /// When it was signed.
    pub signed_on: Option<NaiveDate>,
    /// When it ends.
    pub valid_until: Option<NaiveDate>,
    /// What it settles.
    pub clauses: Vec<AgreementClause>,
    /// The signed text.
    pub attachment: Option<AttachmentId>,
}

/// The firm's side of an agreement.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum AgreementRole {
    /// The firm is the controller.
    #[default]
    Controller,
    /// The firm is the processor.
    Processor,
}

/// Where an agreement is on its way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum AgreementStatus {
    /// There is none.
    None,
    /// Being written.
    Draft,
    /// Sent, not back.
    Sent,
    /// Signed, or the supplier's terms accepted.
    Signed,
    /// Over.
    Expired,
    /// The recipient decides for itself.
    NotNeeded,
}

/// What an agreement settles (art. 28 lid 3), and where the servers stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum AgreementClause {
    /// Onderwerp, duur, aard en doel.
    SubjectMatter,
    /// a: alleen op instructie.
    Instructions,
    /// b: geheimhouding.
    Confidentiality,
    /// c: beveiliging.
    Security,
    /// d: subverwerkers.
    SubProcessors,
    /// e: hulp bij verzoeken.
    RightsAssistance,
    /// f: hulp bij beveiliging, datalekken en DPIA.
    SecurityAssistance,
    /// g: wissen of teruggeven.
    ErasureOrReturn,
    /// h: controle.
    Audit,
    /// Melden van datalekken.
    BreachNotice,
    /// Servers in de EU.
    EuHosting,
}
