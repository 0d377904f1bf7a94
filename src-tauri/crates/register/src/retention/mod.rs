//! How long data are kept, from when, why, and what happens then (art. 5 lid 1 onder e AVG).

pub mod applicable;
pub mod compare;
pub mod dates;
pub mod due;
pub mod hold;
pub mod library;
pub mod propose;
pub mod upcoming;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::{
    ActivityId, Answer, DataSubjectCategoryId, DeletionEventId, HoldId, OccurrenceId, PersonId, RequestId,
    RetentionPeriodId, SystemId,
};

/// A rule of the retention schedule (bewaartermijn), shared by activities and categories of data.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct RetentionPeriod {
    /// Stable id.
    pub id: RetentionPeriodId,
    /// What is kept: the row in the schedule, "Bestellingen in de webwinkel".
    pub name: String,
    /// The same within a sentence, small letters: "de kopie van het ID-bewijs". Empty when the rule is all there is.
    pub in_sentence: String,
    /// Of whom.
    pub data_subjects: Vec<DataSubjectCategoryId>,
    /// How long.
    pub term: Answer<Term>,
    /// From when.
    pub starts_from: Answer<StartsFrom>,
    /// When the rule holds.
    pub condition: RetentionCondition,
    /// The law that asks for it: "artikel 52 AWR". Not applicable: no law does.
    pub legal_source: Answer<String>,
    /// Row of the statutory list it rests on: "F01".
    pub statutory_id: String,
    /// Why so long, in a short sentence: "Voor vragen over uw bestelling".
    pub reason: Answer<String>,
    /// What happens then.
    pub end_action: Answer<EndAction>,
    /// Who does it.
    pub responsible: Answer<PersonId>,
    /// The owner's words as they were typed or imported.
    pub original_text: String,
    /// When the owner last looked at it.
    pub checked_on: Option<NaiveDate>,
}

/// How long data are kept.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[serde(tag = "kind")]
pub enum Term {
    /// Exactly so long.
    Fixed(Duration),
    /// So long at most.
    Maximum(Duration),
    /// So long at least.
    Minimum(Duration),
    /// Until something happens: "u zich afmeldt"; at most a while.
    Until {
        /// The event, after "tot".
        event: String,
        /// No longer than this.
        at_most: Option<Duration>,
    },
    /// As long as something can be tested: "u klant bent".
    Criterion {
        /// The criterion, after "zo lang als".
        criterion: String,
    },
    /// As long as the client decides.
    ClientInstruction {
        /// Who the client is, after "zo lang als": "onze klant".
        client: String,
    },
    /// As long as it is in use.
    WhileActive,
    /// Not kept: destroyed at once after something.
    NotKept {
        /// After what, after "na": "de controle".
        after: String,
    },
}

/// A span of calendar time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
pub struct Duration {
    /// How many.
    pub amount: u32,
    /// Of what.
    pub unit: Unit,
}

/// Unit of a retention period.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Unit {
    /// Day.
    Day,
    /// Week.
    Week,
    /// Month.
    Month,
    /// Year.
    Year,
}

/// From when a period counts (aanvang).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct StartsFrom {
    /// The kind of moment.
    pub event: StartEvent,
    /// The moment in words, after "na": "de levering". Empty takes the kind's own.
    pub words: String,
    /// Counted from the moment itself, or from 1 January of the year after it.
    pub shift: StartShift,
}

/// The kind of moment a period counts from.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum StartEvent {
    /// Einde van de procedure.
    EndOfProcedure,
    /// Einde van het dienstverband.
    EndOfEmployment,
    /// Einde van de overeenkomst.
    EndOfContract,
    /// Laatste contact.
    LastContact,
    /// Laatste aankoop of levering.
    LastPurchase,
    /// Datum van de factuur.
    InvoiceDate,
    /// Einde van het boekjaar.
    EndOfFinancialYear,
    /// Ontvangst.
    Receipt,
    /// Opname.
    Recording,
    /// Afmelding.
    Unsubscription,
    /// Toestemming.
    ConsentGiven,
    /// Intrekking van toestemming.
    ConsentWithdrawn,
    /// Afhandeling.
    Settlement,
    /// Bezoek.
    Visit,
    /// Het jaar waarop de gegevens betrekking hebben.
    YearConcerned,
    /// Anything else; the words say it.
    #[default]
    Other,
}

/// Whether counting starts at the moment itself.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum StartShift {
    /// At the moment itself.
    #[default]
    None,
    /// On 1 January of the following year.
    NextJanuary,
}

/// When a retention rule holds.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum RetentionCondition {
    /// Always.
    #[default]
    Always,
    /// Only after consent.
    WithConsent,
    /// Only without consent.
    WithoutConsent,
}

/// What happens when the period is over.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum EndAction {
    /// Verwijderen.
    Erase,
    /// Vernietigen.
    Destroy,
    /// Anonimiseren.
    Anonymise,
    /// Archiveren.
    Archive,
    /// Teruggeven.
    Return,
}

/// What the firm says about keeping in general.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct RetentionPolicy {
    /// The period depends on the kind of data and how they were obtained.
    pub depends_on_kind: Answer<bool>,
    /// Data are kept no longer than the purpose, or reuse, needs.
    pub no_longer_than_needed: Answer<bool>,
    /// The rule for whatever no law covers.
    pub default_period: Answer<RetentionPeriodId>,
    /// Every category of data has a period in the schedule.
    pub every_category_has_period: Answer<bool>,
    /// The periods are written down.
    pub is_documented: Answer<bool>,
    /// Staff have an instruction.
    pub staff_is_instructed: Answer<bool>,
    /// A complaint or lawsuit lengthens a period for what it needs.
    pub holds_for_disputes: Answer<bool>,
    /// When the schedule was made.
    pub inventory_date: Option<NaiveDate>,
}

/// Something that ended or happened on a day, so that periods that count from it get real dates: a procedure,
/// a contract, an employment. Its label names no person.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Occurrence {
    /// Stable id.
    pub id: OccurrenceId,
    /// What it is, without a name of a person: "Vacature winkel, voorjaar 2026".
    pub label: String,
    /// The kind of moment.
    pub event: StartEvent,
    /// When.
    pub on: Option<NaiveDate>,
    /// The rules that count from it; empty is every rule that counts from this kind of moment.
    pub periods: Vec<RetentionPeriodId>,
}

/// Something that stops deletion for a while (a complaint, a lawsuit), for what it names and nothing else
/// (art. 17 lid 3 onder e).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Hold {
    /// Stable id.
    pub id: HoldId,
    /// Why.
    pub reason: String,
    /// From when.
    pub from: Option<NaiveDate>,
    /// Until when; open is as long as it lasts.
    pub until: Option<NaiveDate>,
    /// What is held: all that these activities keep.
    pub activities: Vec<ActivityId>,
    /// What is held: all under these rules.
    pub periods: Vec<RetentionPeriodId>,
    /// What is held: what counts from these moments, and nothing else of the same rule.
    pub occurrences: Vec<OccurrenceId>,
}

/// Something was deleted: what, where, when, how; never whose.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct DeletionEvent {
    /// Stable id.
    pub id: DeletionEventId,
    /// The rule it followed.
    pub period: Option<RetentionPeriodId>,
    /// Or the request it followed.
    pub request: Option<RequestId>,
    /// Of the moment that it followed: the procedure that ended. Empty when it was of no one moment.
    pub occurrence: Option<OccurrenceId>,
    /// Everything that counts from a moment on or before this day is gone.
    pub through: Option<NaiveDate>,
    /// What was deleted.
    pub scope: String,
    /// In which systems.
    pub systems: Vec<SystemId>,
    /// When.
    pub done_on: Option<NaiveDate>,
    /// By whom.
    pub done_by: Option<PersonId>,
    /// How.
    pub method: String,
    /// What shows it.
    pub proof: String,
}
