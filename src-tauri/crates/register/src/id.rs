//! Ids: a newtype each, so that an activity is never looked up among the recipients.
//!
//! An id is a short text of small letters, digits and hyphens. It never changes and is never used
//! again; whoever makes a record makes its id (this crate has no source of chance).

use serde::{Deserialize, Serialize};

macro_rules! id {
    ($($(#[$doc:meta])* $name:ident)*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
        #[serde(transparent)]
        pub struct $name(pub String);

        impl $name {
            /// The id as text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self(text.to_owned())
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&self.0)
            }
        }
    )*};
}

id! {
    /// Of a [`crate::ProcessingActivity`].
    ActivityId
    /// Of a [`crate::Purpose`].
    PurposeId
    /// Of a [`crate::BusinessProcess`].
    BusinessProcessId
    /// Of a [`crate::Person`].
    PersonId
    /// Of a [`crate::DataSubjectCategory`].
    DataSubjectCategoryId
    /// Of a [`crate::PersonalDataCategory`].
    PersonalDataCategoryId
    /// Of a [`crate::DataItem`].
    DataItemId
    /// Of a [`crate::Source`].
    SourceId
    /// Of a [`crate::Recipient`].
    RecipientId
    /// Of a [`crate::ProcessingAgreement`].
    AgreementId
    /// Of a [`crate::Transfer`].
    TransferId
    /// Of a [`crate::RetentionPeriod`].
    RetentionPeriodId
    /// Of a [`crate::Hold`].
    HoldId
    /// Of an [`crate::Occurrence`].
    OccurrenceId
    /// Of a [`crate::DeletionEvent`].
    DeletionEventId
    /// Of a [`crate::System`].
    SystemId
    /// Of a [`crate::SecurityMeasure`].
    MeasureId
    /// Of a [`crate::Certificate`].
    CertificateId
    /// Of a [`crate::Website`].
    WebsiteId
    /// Of a [`crate::SocialMediaPage`].
    SocialMediaPageId
    /// Of an [`crate::ImpactAssessment`].
    ImpactAssessmentId
    /// Of a [`crate::DataBreach`].
    BreachId
    /// Of a [`crate::RightsRequest`].
    RequestId
    /// Of a [`crate::StatementVariant`].
    VariantId
    /// Of a [`crate::PublishedStatement`].
    PublishedStatementId
    /// Of a [`crate::Review`].
    ReviewId
    /// Of an [`crate::Attachment`].
    AttachmentId
    /// Of an [`crate::ImportRun`].
    ImportRunId
}
