//! Personal data: categories, the single data item, and what is left out.

use super::answer::Answer;
use super::id::{
    DataItemId, DataSubjectCategoryId, Own, PersonalDataCategoryId, PurposeId, RetentionPeriodId, SourceId,
};
use super::macros::{record, words};
use super::sensitivity::Sensitivity;
use super::text::{Name, Text};

record! {
    /// A category of personal data (art. 30 lid 1 onder c), which fixes how long its data are kept.
    PersonalDataCategory;
    required {
        /// Stable id.
        id: Own<PersonalDataCategoryId>,
    }
    optional {
        /// Name: "contactgegevens".
        name: Name,
        /// How sensitive the law calls it.
        sensitivity: Sensitivity,
        /// For the firm itself.
        description: Text,
        /// Examples, as a reader knows them.
        examples: Vec<Text>,
        /// How long, for every activity that does not say otherwise.
        retention: Answer<RetentionPeriodId>,
    }
}

words! {
    /// The special categories (art. 9 lid 1).
    SpecialCategory {
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
}

record! {
    /// One data item in one activity: "telefoonnummer".
    DataItem;
    required {
        /// Stable id.
        id: Own<DataItemId>,
    }
    optional {
        /// Name in a sentence, small letters: "telefoonnummer", or "wat u ons schrijft".
        name: Name,
        /// The category it belongs to.
        category: Option<PersonalDataCategoryId>,
        /// Whose it is, when not everybody's in the activity.
        data_subjects: Vec<DataSubjectCategoryId>,
        /// The purposes it is for, when not all of the activity.
        purposes: Vec<PurposeId>,
        /// Where it comes from, when not as the activity says.
        source: Option<SourceId>,
        /// When it is collected: "als u in dienst komt".
        collected_when: Text,
        /// What hides the person.
        disguise: Disguise,
        /// How long, when not as its category or activity says.
        retention: Option<RetentionPeriodId>,
        /// Why another period than that of its category.
        retention_reason: Text,
    }
}

words! {
    /// What hides the person behind data.
    #[derive(Default)]
    Disguise {
        /// Nothing.
        #[default]
        None,
        /// A code instead of a name (art. 4 punt 5).
        Pseudonymised,
        /// Nobody can be recognised any more (overweging 26).
        Anonymised,
    }
}

record! {
    /// Data the firm deliberately does not take.
    ExcludedData;
    optional {
        /// Which, in a sentence: "medische gegevens".
        what: Text,
        /// The category, when the register has it: then no activity may hold it.
        category: Option<PersonalDataCategoryId>,
        /// Why not, in a sentence.
        reason: Text,
        /// When it does happen, in a sentence.
        exception: Text,
    }
}
