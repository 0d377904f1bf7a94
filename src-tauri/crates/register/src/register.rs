//! The register: the organisation, its activities and all they refer to, with look-ups.

use serde::{Deserialize, Serialize};

use crate::*;

/// Everything one firm has written down: one dossier holds one register.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Register {
    /// The owner's firm.
    pub organisation: Organisation,
    /// People with a task.
    pub people: Vec<Person>,
    /// Processes, in the order a statement takes them.
    pub business_processes: Vec<BusinessProcess>,
    /// The activities, in the order a statement takes them.
    pub activities: Vec<ProcessingActivity>,
    /// Groups of people.
    pub data_subject_categories: Vec<DataSubjectCategory>,
    /// Categories of data.
    pub personal_data_categories: Vec<PersonalDataCategory>,
    /// Sources of data.
    pub sources: Vec<Source>,
    /// Recipients, processors among them.
    pub recipients: Vec<Recipient>,
    /// Processing agreements.
    pub agreements: Vec<ProcessingAgreement>,
    /// Transfers outside the EEA.
    pub transfers: Vec<Transfer>,
    /// What holds for all sharing.
    pub sharing: SharingPolicy,
    /// What holds for all transfers.
    pub transfer_policy: TransferPolicy,
    /// The retention schedule, in the order it is printed.
    pub retention_periods: Vec<RetentionPeriod>,
    /// What holds for all keeping.
    pub retention_policy: RetentionPolicy,
    /// What stops deletion.
    pub holds: Vec<Hold>,
    /// What ended or happened, so that periods get real dates.
    pub occurrences: Vec<Occurrence>,
    /// What was deleted.
    pub deletion_events: Vec<DeletionEvent>,
    /// Systems.
    pub systems: Vec<System>,
    /// Days on which all systems were listed.
    pub system_inventories: Vec<SystemInventory>,
    /// Security measures.
    pub measures: Vec<SecurityMeasure>,
    /// What holds for all security.
    pub security: SecurityPolicy,
    /// Certificates.
    pub certificates: Vec<Certificate>,
    /// Websites with their cookies.
    pub websites: Vec<Website>,
    /// What holds for all cookies.
    pub cookie_policy: CookiePolicy,
    /// Pages on social media; confirmed and empty is "geen".
    pub social_media: Answer<Vec<SocialMediaPage>>,
    /// Impact assessments.
    pub impact_assessments: Vec<ImpactAssessment>,
    /// Data breaches.
    pub breaches: Vec<DataBreach>,
    /// Requests.
    pub requests: Vec<RightsRequest>,
    /// How requests are treated.
    pub request_policy: RequestPolicy,
    /// How the register is kept.
    pub governance: Governance,
    /// Statements, one an audience.
    pub statement_variants: Vec<StatementVariant>,
    /// Statements that were published.
    pub published_statements: Vec<PublishedStatement>,
    /// Reviews.
    pub reviews: Vec<Review>,
    /// Findings set aside.
    pub set_aside: Vec<SetAside>,
    /// What the firm did or said that may not be.
    pub unlawful_practices: Vec<UnlawfulPractice>,
    /// Files.
    pub attachments: Vec<Attachment>,
    /// Imports.
    pub import_runs: Vec<ImportRun>,
    /// Remarks at single facts.
    pub notes: Vec<FieldNote>,
}

impl Register {
    /// The name a statement calls the firm by: the trade name, else the legal name.
    pub fn firm_name(&self) -> Option<&str> {
        let firm = &self.organisation;
        firm.trade_name.confirmed().or(firm.legal_name.confirmed()).map(String::as_str)
    }

    /// The activity with this id.
    pub fn activity(&self, id: &ActivityId) -> Option<&ProcessingActivity> {
        self.activities.iter().find(|activity| &activity.id == id)
    }

    /// The purpose with this id, and the activity it belongs to.
    pub fn activity_of_purpose(&self, id: &str) -> Option<(&ProcessingActivity, &Purpose)> {
        self.activities
            .iter()
            .flat_map(|activity| activity.purposes.iter().map(move |purpose| (activity, purpose)))
            .find(|(_, purpose)| purpose.id.as_str() == id)
    }

    /// The business process with this id.
    pub fn business_process(&self, id: &BusinessProcessId) -> Option<&BusinessProcess> {
        self.business_processes.iter().find(|process| &process.id == id)
    }

    /// The group of people with this id.
    pub fn data_subject_category(&self, id: &DataSubjectCategoryId) -> Option<&DataSubjectCategory> {
        self.data_subject_categories.iter().find(|category| &category.id == id)
    }

    /// The category of data with this id.
    pub fn personal_data_category(&self, id: &PersonalDataCategoryId) -> Option<&PersonalDataCategory> {
        self.personal_data_categories.iter().find(|category| &category.id == id)
    }

    /// The source with this id.
    pub fn source(&self, id: &SourceId) -> Option<&Source> {
        self.sources.iter().find(|source| &source.id == id)
    }

    /// The recipient with this id.
    pub fn recipient(&self, id: &RecipientId) -> Option<&Recipient> {
        self.recipients.iter().find(|recipient| &recipient.id == id)
    }

    /// The retention rule with this id.
    pub fn retention_period(&self, id: &RetentionPeriodId) -> Option<&RetentionPeriod> {
        self.retention_periods.iter().find(|period| &period.id == id)
    }

    /// The system with this id.
    pub fn system(&self, id: &SystemId) -> Option<&System> {
        self.systems.iter().find(|system| &system.id == id)
    }

    /// The measure with this id.
    pub fn measure(&self, id: &MeasureId) -> Option<&SecurityMeasure> {
        self.measures.iter().find(|measure| &measure.id == id)
    }

    /// The statement variant with this id.
    pub fn statement_variant(&self, id: &VariantId) -> Option<&StatementVariant> {
        self.statement_variants.iter().find(|variant| &variant.id == id)
    }

    /// The attachment with this id.
    pub fn attachment(&self, id: &AttachmentId) -> Option<&Attachment> {
        self.attachments.iter().find(|attachment| &attachment.id == id)
    }

    /// Activities that happen now and belong in a statement.
    pub fn published_activities(&self) -> impl Iterator<Item = &ProcessingActivity> {
        self.activities.iter().filter(|activity| {
            activity.status == ActivityStatus::InUse && activity.unpublished_because.is_empty()
        })
    }
}
