//! What tells the records of one list apart when two registers meet.

use register::RecordKind;
use serde::Serialize;

use super::attachment::Attachment;
use super::breach::DataBreach;
use super::certificate::Certificate;
use super::data_subject::DataSubjectCategory;
use super::id::Id as _;
use super::impact_assessment::ImpactAssessment;
use super::import_run::ImportRun;
use super::measure::SecurityMeasure;
use super::note::FieldNote;
use super::part::Part;
use super::person::{BusinessProcess, Person};
use super::personal_data::PersonalDataCategory;
use super::recipient::{ProcessingAgreement, Recipient};
use super::request::RightsRequest;
use super::retention::{DeletionEvent, Hold, Occurrence, RetentionPeriod};
use super::review::{Review, SetAside, UnlawfulPractice};
use super::source::Source;
use super::statement::{PublishedStatement, StatementVariant};
use super::system::{System, SystemInventory};
use super::transfer::Transfer;
use super::website::Website;
use super::{activity::ProcessingActivity, text::Name};

/// A record of one of the register's lists.
pub(crate) trait Row: Part + Clone + PartialEq + Serialize {
    /// Its kind, for a record with an id.
    const KIND: Option<RecordKind>;

    /// What is the same in both registers when it is the same record: its id, or what it is about.
    fn key(&self) -> String;

    /// Why it may not become `newer`, in one Dutch sentence.
    fn keeps_from(&self, newer: &Self) -> Option<String> {
        let _ = newer;
        None
    }
}

macro_rules! rows {
    ($($row:ty = $id:ident)*) => {$(
        impl Row for $row {
            const KIND: Option<RecordKind> = Some(super::id::$id::KIND);

            fn key(&self) -> String {
                self.id.0.as_str().to_owned()
            }
        }
    )*};
}

rows! {
    Person = PersonId
    BusinessProcess = BusinessProcessId
    ProcessingActivity = ActivityId
    DataSubjectCategory = DataSubjectCategoryId
    PersonalDataCategory = PersonalDataCategoryId
    Source = SourceId
    Recipient = RecipientId
    ProcessingAgreement = AgreementId
    Transfer = TransferId
    RetentionPeriod = RetentionPeriodId
    Hold = HoldId
    Occurrence = OccurrenceId
    DeletionEvent = DeletionEventId
    System = SystemId
    SecurityMeasure = MeasureId
    Certificate = CertificateId
    Website = WebsiteId
    ImpactAssessment = ImpactAssessmentId
    DataBreach = BreachId
    RightsRequest = RequestId
    StatementVariant = VariantId
    Review = ReviewId
    Attachment = AttachmentId
    ImportRun = ImportRunId
}

impl Row for PublishedStatement {
    const KIND: Option<RecordKind> = Some(RecordKind::PublishedStatement);

    fn key(&self) -> String {
        self.id.0.as_str().to_owned()
    }

    fn keeps_from(&self, newer: &Self) -> Option<String> {
        let is_other =
            |mine: &Name, theirs: &Name| !mine.0.is_empty() && !theirs.0.is_empty() && mine != theirs;
        let is_rewritten = self.variant != newer.variant
            || self.version != newer.version
            || self.language != newer.language
            || is_other(&self.snapshot_hash, &newer.snapshot_hash)
            || is_other(&self.pdf_hash, &newer.pdf_hash);
        is_rewritten
            .then(|| "Een gepubliceerde verklaring verandert niet meer: die van u blijft staan.".to_owned())
    }
}

// What follows has no id: it is the same when it is about the same.

impl Row for SystemInventory {
    const KIND: Option<RecordKind> = None;

    fn key(&self) -> String {
        key(&[&self.date.map(|date| date.0.to_string()).unwrap_or_default(), &self.by.0])
    }
}

impl Row for SetAside {
    const KIND: Option<RecordKind> = None;

    fn key(&self) -> String {
        key(&[&self.check.0, &self.record.0, &self.field.0])
    }
}

impl Row for UnlawfulPractice {
    const KIND: Option<RecordKind> = None;

    fn key(&self) -> String {
        key(&[&self.found_in.0, &self.practice.0])
    }
}

impl Row for FieldNote {
    const KIND: Option<RecordKind> = None;

    fn key(&self) -> String {
        key(&[&self.record.0, &self.field.0])
    }
}

fn key(parts: &[&str]) -> String {
    parts.join(SEPARATOR)
}

/// U+001F, the unit separator: text that people type does not hold it.
pub(crate) const SEPARATOR: &str = "\u{1f}";
