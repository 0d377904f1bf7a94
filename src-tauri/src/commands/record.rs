//! Any record of the register: saving it, removing it, giving it another place. One command each, for
//! every noun: the page says which noun it is.

use super::statement::statement;
use super::{edit, read};
use crate::clock;
use crate::notice::Notice;
use crate::sent::StatementAnswer;
use ::register::{
    ActivityId, AgreementId, CertificateId, DataSubjectCategoryId, DeletionEventId, HoldId,
    ImpactAssessmentId, MeasureId, OccurrenceId, PersonId, PersonalDataCategoryId, RecipientId, RecordRef,
    RetentionPeriodId, SourceId, SystemId, TransferId, WebsiteId,
};
use ::register::{
    Answer, Certificate, CookiePolicy, DataSubjectCategory, DeletionEvent, Governance, Hold,
    ImpactAssessment, Occurrence, Organisation, Person, PersonalDataCategory, ProcessingActivity,
    ProcessingAgreement, Recipient, RecordKind, RequestPolicy, RetentionPeriod, RetentionPolicy,
    SecurityMeasure, SecurityPolicy, SharingPolicy, SocialMediaPage, Source, StatementVariant, System,
    Transfer, TransferPolicy, Website,
};
use dossier::presets::{ProgramCatalogue, program_catalogue};
use dossier::statement::Choices;
use dossier::{ChangeAlike, Changed, Dossier, Duplicated, Error, Reference, Saved};
use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize};
use tauri::{AppHandle, Runtime};
use ts_rs::TS;

/// A record as it comes from the page.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Tagged {
    kind: RecordKind,
    value: serde_json::Value,
}

macro_rules! records {
    ($($(#[$doc:meta])* $Kind:ident($Type:ident),)*) => {
        /// A record of any noun. `kind` is the noun that stands in a record's name:
        /// `activity` in `activity/nieuwsbrief`.
        #[derive(Debug, Clone, TS)]
        #[ts(rename = "AnyRecord", tag = "kind", content = "value", rename_all = "snake_case")]
        pub enum Record {$(
            $(#[$doc])*
            $Kind(Box<$Type>),
        )*}

        /// Through the text, as the register's own file is read: a reader of every record for each way in which serde
        /// meets it would be a third of a megabyte.
        impl<'de> Deserialize<'de> for Record {
            fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                let Tagged { kind, value } = Tagged::deserialize(from)?;
                let text = value.to_string();
                match kind {
                    $(RecordKind::$Kind => serde_json::from_str(&text).map(Self::$Kind),)*
                    _ => Err(serde_json::Error::custom(format!("no {} is saved from here", kind.noun()))),
                }
                .map_err(D::Error::custom)
            }
        }

        impl Record {
            /// What the page changed in the record that it showed, in the record as it is here.
            fn onto(self, shown: Self, dossier: &Dossier) -> Self {
                match (shown, self) {
                    $((Self::$Kind(shown), Self::$Kind(edited)) => {
                        Self::$Kind(Box::new(dossier.edited(*shown, *edited)))
                    })*
                    // Two nouns: there is nothing to compare.
                    (_, edited) => edited,
                }
            }

            fn blank_records() -> Vec<Blank> {
                let mut blanks = vec![$(Blank::of::<$Type>(RecordKind::$Kind.noun(), stringify!($Type)),)*];
                // An answer that is open is no record to start from.
                blanks.retain(|blank| blank.value.is_object());
                blanks
            }
        }
    };
}

records! {
    /// The firm.
    Organisation(Organisation),
    /// Someone with a task.
    Person(Person),
    /// A processing activity.
    Activity(ProcessingActivity),
    /// A group of people.
    DataSubject(DataSubjectCategory),
    /// A category of data.
    PersonalData(PersonalDataCategory),
    /// A source of data.
    Source(Source),
    /// A recipient, processors among them.
    Recipient(Recipient),
    /// A processing agreement.
    Agreement(ProcessingAgreement),
    /// What holds for all sharing.
    Sharing(SharingPolicy),
    /// A transfer outside the EEA.
    Transfer(Transfer),
    /// What holds for all transfers.
    TransferPolicy(TransferPolicy),
    /// A retention rule.
    Retention(RetentionPeriod),
    /// What holds for all keeping.
    RetentionPolicy(RetentionPolicy),
    /// Something that happened on a day, from which rules count.
    Occurrence(Occurrence),
    /// What stops deletion.
    Hold(Hold),
    /// A note of what was deleted.
    Deletion(DeletionEvent),
    /// A system.
    System(System),
    /// A security measure.
    Measure(SecurityMeasure),
    /// A certificate.
    Certificate(Certificate),
    /// What holds for all security.
    Security(SecurityPolicy),
    /// A website with its cookies.
    Website(Website),
    /// What holds for all cookies.
    CookiePolicy(CookiePolicy),
    /// The pages on social media: one answer, for "none" is an answer too.
    SocialMedia(SocialMediaPages),
    /// An impact assessment.
    ImpactAssessment(ImpactAssessment),
    /// How requests are treated.
    RequestPolicy(RequestPolicy),
    /// How the register is kept.
    Governance(Governance),
    /// A statement for one audience.
    Variant(StatementVariant),
}

/// Which pages the firm has on social media.
type SocialMediaPages = Answer<Vec<SocialMediaPage>>;

/// A record that was saved, and what that made of the general statement: who edits looks at it, and asking apart takes
/// a quarter of what they wait.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct RecordSaved {
    /// What was saved.
    #[serde(flatten)]
    pub saved: Saved,
    /// The general statement in Dutch; none when it cannot be told, which is no reason to say that nothing was saved.
    pub statement: Option<StatementAnswer>,
}

/// Saves a record, new when it has no id yet. It is taken whatever is wrong with its values. With the record as
/// the page showed it, only what was changed in it is taken: the dossier may have become another since. `held` is the
/// number of the last answer about the general statement that the page has taken.
#[tauri::command]
pub fn save_record<R: Runtime>(
    app: AppHandle<R>,
    record: Record,
    shown: Option<Record>,
    held: Option<u32>,
) -> Result<RecordSaved, Notice> {
    let saved = edit(&app, "save_record", |dossier| {
        let record = match shown {
            Some(shown) => record.onto(shown, dossier),
            None => record,
        };
        record.save(dossier)
    })?;
    let Choices { variant, language, .. } = Choices::default();
    Ok(RecordSaved { saved, statement: statement(app, variant, language, held).ok() })
}

/// The programs that many firms use, to choose from.
#[tauri::command]
pub fn programs() -> ProgramCatalogue {
    program_catalogue()
}

/// Adds a program of that list with the firm behind it, as proposals.
#[tauri::command]
pub fn add_program<R: Runtime>(app: AppHandle<R>, id: String) -> Result<Saved, Notice> {
    edit(&app, "add_program", |dossier| dossier.add_program(&id))
}

/// Removes a record, every reference to it and what was noted about it.
#[tauri::command]
pub fn remove_record<R: Runtime>(app: AppHandle<R>, record: RecordRef) -> Result<Changed, Notice> {
    edit(&app, "remove_record", |dossier| remove(dossier, &record))
}

/// Removes records with others that say nothing without them, as one step of undo.
#[tauri::command]
pub fn remove_together<R: Runtime>(
    app: AppHandle<R>,
    records: Vec<RecordRef>,
    along: Vec<RecordRef>,
) -> Result<Changed, Notice> {
    edit(&app, "remove_together", |dossier| dossier.remove_together(&records, &along, clock::moment()))
}

/// Copies records, as one step of undo; each copy stands after its original.
#[tauri::command]
pub fn duplicate_together<R: Runtime>(
    app: AppHandle<R>,
    records: Vec<RecordRef>,
) -> Result<Duplicated, Notice> {
    edit(&app, "duplicate_together", |dossier| dossier.duplicate_together(&records))
}

/// Gives records something alike, as one step of undo.
#[tauri::command]
pub fn change_together<R: Runtime>(
    app: AppHandle<R>,
    records: Vec<RecordRef>,
    change: ChangeAlike,
) -> Result<Changed, Notice> {
    edit(&app, "change_together", |dossier| dossier.change_together(&records, &change))
}

/// Gives a record another place in its list, 0 for the first.
#[tauri::command]
pub fn move_record<R: Runtime>(app: AppHandle<R>, record: RecordRef, to: usize) -> Result<Changed, Notice> {
    edit(&app, "move_record", |dossier| {
        if record.kind() == RecordKind::Activity {
            dossier.move_activity(&ActivityId::from(record.id()), to)
        } else if record.kind() == RecordKind::Retention {
            dossier.move_retention_period(&RetentionPeriodId::from(record.id()), to)
        } else {
            Err(Error::NoSuchRecord { record })
        }
    })
}

/// Who refers to one of these records: what an owner reads before they remove them.
#[tauri::command]
pub fn referring<R: Runtime>(app: AppHandle<R>, records: Vec<RecordRef>) -> Result<Vec<Reference>, Notice> {
    read(&app, |dossier| Ok(dossier.referring(&records)))
}

impl Record {
    /// Each noun has a verb of its own in `dossier`.
    fn save(self, dossier: &mut Dossier) -> Result<Saved, Error> {
        let single =
            |kind, changed: Changed| Saved { record: RecordRef::single(kind), changed, problems: Vec::new() };
        match self {
            Self::Organisation(it) => dossier.save_organisation(*it),
            Self::Person(it) => dossier.save_person(*it),
            Self::Activity(it) => dossier.save_activity(*it),
            Self::DataSubject(it) => dossier.save_data_subject_category(*it),
            Self::PersonalData(it) => dossier.save_personal_data_category(*it),
            Self::Source(it) => dossier.save_source(*it),
            Self::Recipient(it) => dossier.save_recipient(*it),
            Self::Agreement(it) => dossier.save_agreement(*it),
            Self::Sharing(it) => Ok(single(RecordKind::Sharing, dossier.save_sharing(*it)?)),
            Self::Transfer(it) => dossier.save_transfer(*it),
            Self::TransferPolicy(it) => {
                Ok(single(RecordKind::TransferPolicy, dossier.save_transfer_policy(*it)?))
            }
            Self::Retention(it) => dossier.save_retention_period(*it),
            Self::RetentionPolicy(it) => {
                Ok(single(RecordKind::RetentionPolicy, dossier.save_retention_policy(*it)?))
            }
            Self::Occurrence(it) => dossier.save_occurrence(*it),
            Self::Hold(it) => dossier.save_hold(*it),
            Self::Deletion(it) => dossier.record_deletion(*it),
            Self::System(it) => dossier.save_system(*it),
            Self::Measure(it) => dossier.save_measure(*it),
            Self::Certificate(it) => dossier.save_certificate(*it),
            Self::Security(it) => Ok(single(RecordKind::Security, dossier.save_security(*it)?)),
            Self::Website(it) => dossier.save_website(*it),
            Self::CookiePolicy(it) => Ok(single(RecordKind::CookiePolicy, dossier.save_cookie_policy(*it)?)),
            Self::SocialMedia(it) => dossier.save_social_media(*it),
            Self::ImpactAssessment(it) => dossier.save_impact_assessment(*it),
            Self::RequestPolicy(it) => {
                Ok(single(RecordKind::RequestPolicy, dossier.save_request_policy(*it)?))
            }
            Self::Governance(it) => Ok(single(RecordKind::Governance, dossier.save_governance(*it)?)),
            Self::Variant(it) => dossier.save_statement_variant(*it),
        }
    }
}

#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "a noun without a verb in `dossier` is not removed from here"
)]
fn remove(dossier: &mut Dossier, record: &RecordRef) -> Result<Changed, Error> {
    let id = record.id();
    match record.kind() {
        RecordKind::Person => dossier.remove_person(&PersonId::from(id)),
        RecordKind::Activity => dossier.remove_activity(&ActivityId::from(id)),
        RecordKind::DataSubject => dossier.remove_data_subject_category(&DataSubjectCategoryId::from(id)),
        RecordKind::PersonalData => dossier.remove_personal_data_category(&PersonalDataCategoryId::from(id)),
        RecordKind::Source => dossier.remove_source(&SourceId::from(id)),
        RecordKind::Recipient => dossier.remove_recipient(&RecipientId::from(id)),
        RecordKind::Agreement => dossier.remove_agreement(&AgreementId::from(id)),
        RecordKind::Transfer => dossier.remove_transfer(&TransferId::from(id)),
        RecordKind::Retention => dossier.remove_retention_period(&RetentionPeriodId::from(id)),
        RecordKind::Occurrence => dossier.remove_occurrence(&OccurrenceId::from(id)),
        RecordKind::Hold => dossier.remove_hold(&HoldId::from(id)),
        RecordKind::Deletion => dossier.remove_deletion(&DeletionEventId::from(id)),
        RecordKind::System => dossier.remove_system(&SystemId::from(id)),
        RecordKind::Measure => dossier.remove_measure(&MeasureId::from(id)),
        RecordKind::Certificate => dossier.remove_certificate(&CertificateId::from(id)),
        RecordKind::ImpactAssessment => dossier.remove_impact_assessment(&ImpactAssessmentId::from(id)),
        RecordKind::Website => dossier.remove_website(&WebsiteId::from(id)),
        _ => Err(Error::NoSuchRecord { record: record.clone() }),
    }
}

/// An empty record, or an empty part of one.
pub(crate) struct Blank {
    /// What the page calls it: `activity`, `address`.
    pub(crate) noun: &'static str,
    /// Its type in TypeScript.
    pub(crate) type_name: &'static str,
    /// Every question in it is open.
    pub(crate) value: serde_json::Value,
}

impl Blank {
    fn of<T: Default + serde::Serialize>(noun: &'static str, type_name: &'static str) -> Self {
        let value = serde_json::to_value(T::default()).expect("records become JSON");
        Self { noun, type_name, value }
    }
}

macro_rules! parts {
    ($($noun:ident: $Type:ident,)*) => {
        vec![$(Blank::of::<::register::$Type>(stringify!($noun), stringify!($Type)),)*]
    };
}

impl Record {
    /// An empty record of each noun, and an empty part for each list within one.
    pub(crate) fn blanks() -> Vec<Blank> {
        let mut blanks = Self::blank_records();
        blanks.extend(parts! {
            about: AboutPoint,
            address: Address,
            appearance: Appearance,
            assurance: Assurance,
            automated_decision: AutomatedDecision,
            balancing: Balancing,
            client: Client,
            consent: Consent,
            consent_expression: ConsentExpression,
            contact: Contact,
            cookie: Cookie,
            data_item: DataItem,
            dpo: DataProtectionOfficer,
            email_tracking: EmailTracking,
            excluded_data: ExcludedData,
            field_note: FieldNote,
            group: Group,
            joint_arrangement: JointArrangement,
            left_out: LeftOut,
            legal_basis: LegalBasisUse,
            opt_out: OptOut,
            own_text: OwnText,
            translation: Translation,
            pre_scan: PreScan,
            pre_scan_answer: PreScanAnswer,
            provision: Provision,
            purpose: Purpose,
            register: Register,
            remark: Remark,
            representative: Representative,
            reuse: Reuse,
            social_media_page: SocialMediaPage,
            starts_from: StartsFrom,
            third_party_notice: ThirdPartyNotice,
        });
        blanks
    }
}
