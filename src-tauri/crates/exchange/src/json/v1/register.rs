//! The whole file: the organisation, its activities and all they refer to.

use super::activity::ProcessingActivity;
use super::answer::Answer;
use super::attachment::Attachment;
use super::breach::DataBreach;
use super::certificate::Certificate;
use super::cookie::CookiePolicy;
use super::data_subject::DataSubjectCategory;
use super::governance::Governance;
use super::head::{Format, Version};
use super::impact_assessment::ImpactAssessment;
use super::import_run::ImportRun;
use super::macros::record;
use super::measure::{SecurityMeasure, SecurityPolicy};
use super::note::FieldNote;
use super::organisation::Organisation;
use super::person::{BusinessProcess, Person};
use super::personal_data::PersonalDataCategory;
use super::recipient::{ProcessingAgreement, Recipient};
use super::request::{RequestPolicy, RightsRequest};
use super::retention::{DeletionEvent, Hold, Occurrence, RetentionPeriod, RetentionPolicy};
use super::review::{Review, SetAside, UnlawfulPractice};
use super::sharing::{SharingPolicy, TransferPolicy};
use super::source::Source;
use super::statement::{PublishedStatement, StatementVariant};
use super::system::{System, SystemInventory};
use super::transfer::Transfer;
use super::website::{SocialMediaPage, Website};

record! {
    /// Everything one firm has written down: one dossier holds one register.
    Register;
    head {
        /// What kind of file this is.
        format: Format,
        /// The version of its form.
        version: Version,
    }
    optional {
        /// The owner's firm.
        organisation: Organisation,
        /// People with a task.
        people: Vec<Person>,
        /// Processes, in the order a statement takes them.
        business_processes: Vec<BusinessProcess>,
        /// The activities, in the order a statement takes them.
        activities: Vec<ProcessingActivity>,
        /// Groups of people.
        data_subject_categories: Vec<DataSubjectCategory>,
        /// Categories of data.
        personal_data_categories: Vec<PersonalDataCategory>,
        /// Sources of data.
        sources: Vec<Source>,
        /// Recipients, processors among them.
        recipients: Vec<Recipient>,
        /// Processing agreements.
        agreements: Vec<ProcessingAgreement>,
        /// Transfers outside the EEA.
        transfers: Vec<Transfer>,
        /// What holds for all sharing.
        sharing: SharingPolicy,
        /// What holds for all transfers.
        transfer_policy: TransferPolicy,
        /// The retention schedule, in the order it is printed.
        retention_periods: Vec<RetentionPeriod>,
        /// What holds for all keeping.
        retention_policy: RetentionPolicy,
        /// What stops deletion.
        holds: Vec<Hold>,
        /// What ended or happened, so that periods get real dates.
        occurrences: Vec<Occurrence>,
        /// What was deleted.
        deletion_events: Vec<DeletionEvent>,
        /// Systems.
        systems: Vec<System>,
        /// Days on which all systems were listed.
        system_inventories: Vec<SystemInventory>,
        /// Security measures.
        measures: Vec<SecurityMeasure>,
        /// What holds for all security.
        security: SecurityPolicy,
        /// Certificates.
        certificates: Vec<Certificate>,
        /// Websites with their cookies.
        websites: Vec<Website>,
        /// What holds for all cookies.
        cookie_policy: CookiePolicy,
        /// Pages on social media; confirmed and empty is "geen".
        social_media: Answer<Vec<SocialMediaPage>>,
        /// Impact assessments.
        impact_assessments: Vec<ImpactAssessment>,
        /// Data breaches.
        breaches: Vec<DataBreach>,
        /// Requests.
        requests: Vec<RightsRequest>,
        /// How requests are treated.
        request_policy: RequestPolicy,
        /// How the register is kept.
        governance: Governance,
        /// Statements, one an audience.
        statement_variants: Vec<StatementVariant>,
        /// Statements that were published.
        published_statements: Vec<PublishedStatement>,
        /// Reviews.
        reviews: Vec<Review>,
        /// Findings set aside.
        set_aside: Vec<SetAside>,
        /// What the firm did or said that may not be.
        unlawful_practices: Vec<UnlawfulPractice>,
        /// Files.
        attachments: Vec<Attachment>,
        /// Imports.
        import_runs: Vec<ImportRun>,
        /// Remarks at single facts.
        notes: Vec<FieldNote>,
    }
}
