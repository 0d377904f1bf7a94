//! Personal data: categories, the single data item, and what is left out.

use serde::{Deserialize, Serialize};

use crate::{
    Answer, DataItemId, DataSubjectCategoryId, PersonalDataCategoryId, PurposeId, RetentionPeriodId, SourceId,
};

/// A category of personal data (art. 30 lid 1 onder c), which fixes how long its data are kept.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct PersonalDataCategory {
    /// Stable id.
    pub id: PersonalDataCategoryId,
    /// Name: "contactgegevens".
    pub name: String,
    /// How sensitive the law calls it.
    pub sensitivity: Sensitivity,
    /// For the firm itself.
    pub description: String,
    /// Examples, as a reader knows them.
    pub examples: Vec<String>,
    /// How long, for every activity that does not say otherwise.
    pub retention: Answer<RetentionPeriodId>,
}

/// How sensitive the law calls data.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Sensitivity {
    /// Nothing special.
    #[default]
    Ordinary,
    /// No special category, but people feel it: money, location, assessments.
    Sensitive,
    /// A special category (art. 9).
    Special(SpecialCategory),
    /// Criminal convictions and offences (art. 10).
    CriminalOffence,
    /// The citizen service number or a copy that shows it (art. 87 AVG, 46 UAVG).
    Bsn,
}

/// The special categories (art. 9 lid 1).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum SpecialCategory {
    /// Ras of etnische afkomst.
    RacialOrEthnicOrigin,
    /// Politieke opvattingen.
    PoliticalOpinions,
    /// Religieuze of levensbeschouwelijke overtuigingen.
    ReligiousOrPhilosophicalBeliefs,
    /// Lidmaatschap van een vakbond.
    TradeUnionMembership,
    /// Genetische gegevens.
    Genetic,
    /// Biometrische gegevens om iemand te herkennen.
    Biometric,
    /// Gezondheid.
    Health,
    /// Seksueel gedrag of seksuele gerichtheid.
    SexLifeOrOrientation,
}

/// One data item in one activity: "telefoonnummer".
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct DataItem {
    /// Stable id.
    pub id: DataItemId,
    /// Name in a sentence, small letters: "telefoonnummer", or "wat u ons schrijft".
    pub name: String,
    /// The category it belongs to.
    pub category: Option<PersonalDataCategoryId>,
    /// Whose it is, when not everybody's in the activity.
    pub data_subjects: Vec<DataSubjectCategoryId>,
    /// The purposes it is for, when not all of the activity.
    pub purposes: Vec<PurposeId>,
    /// Where it comes from, when not as the activity says.
    pub source: Option<SourceId>,
    /// When it is collected: "als u in dienst komt".
    pub collected_when: String,
    /// What hides the person.
    pub disguise: Disguise,
    /// How long, when not as its category or activity says.
    pub retention: Option<RetentionPeriodId>,
    /// Why another period than that of its category.
    pub retention_reason: String,
}

/// What hides the person behind data.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Disguise {
    /// Nothing.
    #[default]
    None,
    /// A code instead of a name (art. 4 punt 5).
    Pseudonymised,
    /// Nobody can be recognised any more (overweging 26).
    Anonymised,
}

/// Data the firm deliberately does not take.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct ExcludedData {
    /// Which, in a sentence: "medische gegevens".
    pub what: String,
    /// The category, when the register has it: then no activity may hold it.
    pub category: Option<PersonalDataCategoryId>,
    /// Why not, in a sentence that names it; empty prints "Wij gebruiken geen …".
    pub reason: String,
    /// When it does happen, in a sentence.
    pub exception: String,
}
