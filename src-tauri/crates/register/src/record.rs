//! Which record something is about, in words that files, findings and documents share:
//! `organisation`, `activity/nieuwsbrief`, `purpose/nieuws`.

use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error};

use crate::Register;

/// A record of the register: its kind and, where there are more of the kind, its id.
///
/// A part without an id of its own belongs to the nearest record that has one: a legal basis to its
/// purpose, a cookie to its website.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
#[cfg_attr(feature = "ipc", ts(type = "string"))]
pub struct RecordRef {
    kind: RecordKind,
    /// Empty for a kind of which there is one.
    id: String,
}

macro_rules! kinds {
    ($($(#[$doc:meta])* $name:ident = $noun:tt, $single:tt, $dutch:tt;)*) => {
        /// A kind of record.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum RecordKind {$(
            $(#[$doc])*
            #[serde(rename = $noun)]
            $name,
        )*}

        impl RecordKind {
            /// Every kind, in the order of the register.
            pub const ALL: &[Self] = &[$(Self::$name,)*];

            /// The noun in ids: `activity`.
            pub const fn noun(self) -> &'static str {
                match self { $(Self::$name => $noun,)* }
            }

            /// There is one of it in a register, so it needs no id.
            pub const fn is_single(self) -> bool {
                match self { $(Self::$name => $single,)* }
            }

            /// What an owner calls it: "activiteit".
            pub const fn dutch(self) -> &'static str {
                match self { $(Self::$name => $dutch,)* }
            }
        }
    };
}

kinds! {
    /// The register as a whole.
    Register = "register", true, "register";
    /// [`crate::Organisation`].
    Organisation = "organisation", true, "uw bedrijf";
    /// [`crate::Person`].
    Person = "person", false, "persoon";
    /// [`crate::BusinessProcess`].
    BusinessProcess = "business_process", false, "bedrijfsproces";
    /// [`crate::ProcessingActivity`].
    Activity = "activity", false, "activiteit";
    /// [`crate::Purpose`].
    Purpose = "purpose", false, "doel";
    /// [`crate::DataItem`].
    DataItem = "data_item", false, "gegeven";
    /// [`crate::DataSubjectCategory`].
    DataSubject = "data_subject", false, "groep mensen";
    /// [`crate::PersonalDataCategory`].
    PersonalData = "personal_data", false, "soort gegevens";
    /// [`crate::Source`].
    Source = "source", false, "bron";
    /// [`crate::Recipient`].
    Recipient = "recipient", false, "ontvanger";
    /// [`crate::ProcessingAgreement`].
    Agreement = "agreement", false, "verwerkersovereenkomst";
    /// [`crate::SharingPolicy`].
    Sharing = "sharing", true, "delen";
    /// [`crate::Transfer`].
    Transfer = "transfer", false, "doorgifte";
    /// [`crate::TransferPolicy`].
    TransferPolicy = "transfer_policy", true, "buiten de EER";
    /// [`crate::RetentionPeriod`].
    Retention = "retention", false, "bewaartermijn";
    /// [`crate::RetentionPolicy`].
    RetentionPolicy = "retention_policy", true, "bewaren";
    /// [`crate::Hold`].
    Hold = "hold", false, "bewaarstop";
    /// [`crate::Occurrence`].
    Occurrence = "occurrence", false, "gebeurtenis";
    /// [`crate::DeletionEvent`].
    Deletion = "deletion", false, "verwijdering";
    /// [`crate::System`].
    System = "system", false, "systeem";
    /// [`crate::SecurityMeasure`].
    Measure = "measure", false, "maatregel";
    /// [`crate::SecurityPolicy`].
    Security = "security", true, "beveiliging";
    /// [`crate::Certificate`].
    Certificate = "certificate", false, "certificaat";
    /// [`crate::Website`].
    Website = "website", false, "website";
    /// [`crate::CookiePolicy`].
    CookiePolicy = "cookie_policy", true, "cookies";
    /// [`crate::SocialMediaPage`].
    SocialMedia = "social_media", false, "pagina op sociale media";
    /// [`crate::ImpactAssessment`].
    ImpactAssessment = "impact_assessment", false, "DPIA";
    /// [`crate::DataBreach`].
    Breach = "breach", false, "datalek";
    /// [`crate::RightsRequest`].
    Request = "request", false, "verzoek";
    /// [`crate::RequestPolicy`].
    RequestPolicy = "request_policy", true, "verzoeken";
    /// [`crate::Governance`].
    Governance = "governance", true, "beheer van het register";
    /// [`crate::StatementVariant`].
    Variant = "variant", false, "verklaring";
    /// [`crate::PublishedStatement`].
    PublishedStatement = "published_statement", false, "gepubliceerde verklaring";
    /// [`crate::Review`].
    Review = "review", false, "beoordeling";
    /// [`crate::Attachment`].
    Attachment = "attachment", false, "bijlage";
    /// [`crate::ImportRun`].
    ImportRun = "import_run", false, "import";
}

impl RecordKind {
    /// The kind with this noun.
    pub fn parse(noun: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|kind| kind.noun() == noun)
    }
}

impl RecordRef {
    /// The record of this kind with this id; the id is dropped for a kind of which there is one.
    pub fn new(kind: RecordKind, id: impl Into<String>) -> Self {
        Self { kind, id: if kind.is_single() { String::new() } else { id.into() } }
    }

    /// The one record of this kind.
    pub fn single(kind: RecordKind) -> Self {
        Self { kind, id: String::new() }
    }

    /// From `organisation` or `activity/nieuwsbrief`; `None` for anything else.
    pub fn parse(text: &str) -> Option<Self> {
        let (noun, id) = text.split_once('/').map_or((text, None), |(noun, id)| (noun, Some(id)));
        let kind = RecordKind::parse(noun)?;
        match id {
            None => kind.is_single().then(|| Self::single(kind)),
            Some(id) => (!kind.is_single() && !id.is_empty()).then(|| Self::new(kind, id)),
        }
    }

    /// Its kind.
    pub fn kind(&self) -> RecordKind {
        self.kind
    }

    /// Its id; empty for a kind of which there is one.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// What an owner calls the record: "Nieuwsbrief", "uw bedrijf". Its kind when it has no name yet.
    pub fn name(&self, register: &Register) -> String {
        let name = self.own_name(register).unwrap_or_default().trim();
        if name.is_empty() { format!("{} zonder naam", self.kind.dutch()) } else { name.to_owned() }
    }

    /// The name in the record itself; `None` when there is no such record.
    fn own_name<'a>(&'a self, register: &'a Register) -> Option<&'a str> {
        use RecordKind as K;
        let id = self.id.as_str();
        macro_rules! of {
            ($list:expr, $name:ident) => {
                $list.iter().find(|record| record.id.as_str() == id).map(|record| record.$name.as_str())
            };
        }
        match self.kind {
            K::Register
            | K::Organisation
            | K::Sharing
            | K::TransferPolicy
            | K::RetentionPolicy
            | K::Security
            | K::CookiePolicy
            | K::RequestPolicy
            | K::Governance => Some(self.kind.dutch()),
            K::Person => of!(register.people, name),
            K::BusinessProcess => of!(register.business_processes, name),
            K::Activity => of!(register.activities, name),
            K::Purpose => register.activity_of_purpose(id).map(|(activity, purpose)| {
                if purpose.in_short.is_empty() { activity.name.as_str() } else { purpose.in_short.as_str() }
            }),
            K::DataItem => register
                .activities
                .iter()
                .filter_map(|activity| activity.data.value())
                .flatten()
                .find(|item| item.id.as_str() == id)
                .map(|item| item.name.as_str()),
            K::DataSubject => of!(register.data_subject_categories, name),
            K::PersonalData => of!(register.personal_data_categories, name),
            K::Source => register.sources.iter().find(|source| source.id.as_str() == id).map(|source| {
                if source.name.is_empty() { source.label.as_str() } else { source.name.as_str() }
            }),
            K::Recipient => of!(register.recipients, name),
            K::Agreement => {
                register.agreements.iter().find(|agreement| agreement.id.as_str() == id).map(|agreement| {
                    agreement
                        .recipient
                        .as_ref()
                        .and_then(|recipient| register.recipient(recipient))
                        .map_or(agreement.client.as_str(), |recipient| recipient.name.as_str())
                })
            }
            K::Transfer => {
                register.transfers.iter().find(|transfer| transfer.id.as_str() == id).map(|transfer| {
                    transfer
                        .recipient
                        .as_ref()
                        .and_then(|recipient| register.recipient(recipient))
                        .map_or(transfer.purpose.as_str(), |recipient| recipient.name.as_str())
                })
            }
            K::Retention => of!(register.retention_periods, name),
            K::Hold => of!(register.holds, reason),
            K::Occurrence => of!(register.occurrences, label),
            K::Deletion => of!(register.deletion_events, scope),
            K::System => of!(register.systems, name),
            K::Measure => of!(register.measures, name),
            K::Certificate => of!(register.certificates, standard),
            K::Website => of!(register.websites, domain),
            K::SocialMedia => register
                .social_media
                .value()
                .into_iter()
                .flatten()
                .find(|page| page.id.as_str() == id)
                .map(|page| page.network.as_str()),
            K::ImpactAssessment => of!(register.impact_assessments, subject),
            K::Breach => of!(register.breaches, description),
            K::Request => of!(register.requests, reference),
            K::Variant => {
                register.statement_variants.iter().find(|variant| variant.id.as_str() == id).map(|variant| {
                    if variant.title.is_empty() { variant.audience.dutch() } else { &variant.title }
                })
            }
            K::PublishedStatement => register
                .published_statements
                .iter()
                .find(|statement| statement.id.as_str() == id)
                .map(|statement| statement.variant.as_str()),
            K::Review => of!(register.reviews, object),
            K::Attachment => of!(register.attachments, title),
            K::ImportRun => of!(register.import_runs, file_name),
        }
    }
}

macro_rules! from_id {
    ($($id:ident => $kind:ident)*) => {$(
        impl From<&crate::$id> for RecordRef {
            fn from(id: &crate::$id) -> Self {
                Self::new(RecordKind::$kind, id.as_str())
            }
        }
    )*};
}

from_id! {
    PersonId => Person
    BusinessProcessId => BusinessProcess
    ActivityId => Activity
    PurposeId => Purpose
    DataItemId => DataItem
    DataSubjectCategoryId => DataSubject
    PersonalDataCategoryId => PersonalData
    SourceId => Source
    RecipientId => Recipient
    AgreementId => Agreement
    TransferId => Transfer
    RetentionPeriodId => Retention
    HoldId => Hold
    OccurrenceId => Occurrence
    DeletionEventId => Deletion
    SystemId => System
    MeasureId => Measure
    CertificateId => Certificate
    WebsiteId => Website
    SocialMediaPageId => SocialMedia
    ImpactAssessmentId => ImpactAssessment
    BreachId => Breach
    RequestId => Request
    VariantId => Variant
    PublishedStatementId => PublishedStatement
    ReviewId => Review
    AttachmentId => Attachment
    ImportRunId => ImportRun
}

impl std::fmt::Display for RecordRef {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.kind.noun())?;
        if !self.id.is_empty() {
            write!(f, "/{}", self.id)?;
        }
        Ok(())
    }
}

impl Serialize for RecordRef {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for RecordRef {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<str>::deserialize(from)?;
        Self::parse(&text).ok_or_else(|| D::Error::custom(format!("{text:?} names no record")))
    }
}

#[cfg(test)]
mod tests {
    use super::{RecordKind, RecordRef};
    use crate::{ActivityId, ProcessingActivity, Register};

    #[test]
    fn a_record_is_written_and_read_back() {
        for text in ["organisation", "activity/nieuwsbrief", "recipient/postnl", "social_media/linkedin"] {
            assert_eq!(RecordRef::parse(text).map(|record| record.to_string()).as_deref(), Some(text));
        }
        for &kind in RecordKind::ALL {
            let record = RecordRef::new(kind, "a/b");
            assert_eq!(RecordRef::parse(&record.to_string()), Some(record), "an id may hold a slash");
        }
    }

    #[test]
    fn what_names_no_record_is_none() {
        for text in ["", "activity", "activity/", "organisation/een", "koekje/een"] {
            assert_eq!(RecordRef::parse(text), None, "{text:?}");
        }
    }

    #[test]
    fn a_record_is_called_what_its_owner_calls_it() {
        let activity = |id: &str, name: &str| ProcessingActivity {
            id: id.into(),
            name: name.to_owned(),
            ..ProcessingActivity::default()
        };
        let register = Register {
            activities: vec![activity("n", "Nieuwsbrief"), activity("x", " ")],
            ..Register::default()
        };
        let name = |id: &str| RecordRef::from(&ActivityId::from(id)).name(&register);
        assert_eq!(name("n"), "Nieuwsbrief");
        assert_eq!(name("x"), "activiteit zonder naam");
        assert_eq!(name("weg"), "activiteit zonder naam");
        assert_eq!(RecordRef::single(RecordKind::Organisation).name(&register), "uw bedrijf");
    }
}
