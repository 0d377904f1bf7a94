//! The register of data breaches (art. 33 lid 5 AVG).

use super::answer::Answer;
use super::date::DateTime;
use super::id::{BreachId, DataSubjectCategoryId, Own, PersonalDataCategoryId};
use super::macros::{record, words};
use super::text::{Name, Text};

record! {
    /// A personal data breach (datalek).
    DataBreach;
    required {
        /// Stable id.
        id: Own<BreachId>,
    }
    optional {
        /// What happened, in words.
        description: Text,
        /// What kind of breach it is.
        kind: Answer<BreachKind>,
        /// When the firm found out: the 72 hours of art. 33 lid 1 count from here.
        discovered_at: Option<DateTime>,
        /// When it began.
        occurred_at: Option<DateTime>,
        /// When it was over.
        ended_at: Option<DateTime>,
        /// Which data.
        data_categories: Vec<PersonalDataCategoryId>,
        /// Of whom.
        data_subjects: Vec<DataSubjectCategoryId>,
        /// At least so many people.
        people_at_least: Option<u32>,
        /// At most so many people.
        people_at_most: Option<u32>,
        /// How it came about.
        cause: Text,
        /// What it means for people.
        consequence: Text,
        /// What the firm did.
        actions: Text,
        /// It was reported to the authority.
        reported: Answer<bool>,
        /// Number of the report.
        report_number: Name,
        /// When it was reported.
        reported_at: Option<DateTime>,
        /// The people were told (art. 34).
        people_informed: Answer<bool>,
        /// Why it was reported and told, or not.
        decision_reason: Text,
    }
}

words! {
    /// Kinds of breaches, as the authority's form lists them.
    BreachKind {
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
}
