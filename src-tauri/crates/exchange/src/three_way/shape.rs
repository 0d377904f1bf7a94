//! What stands in which field: records with fields of their own, references, answers, and what tells the
//! records of a list apart.
//!
//! A register is compared as the values its records serialise to, so that sixty records need one comparison.
//! What the values do not tell stands here; a test holds it against registers in which every field is filled.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use register::{FieldId, RecordKind};
use serde_json::Value;

/// The fields of a record, in the order of its declaration.
pub(super) fn fields(noun: &str) -> &'static [FieldId] {
    static FIELDS: LazyLock<BTreeMap<&str, Vec<FieldId>>> = LazyLock::new(|| {
        let mut fields: BTreeMap<&str, Vec<FieldId>> = BTreeMap::new();
        for &field in FieldId::ALL {
            fields.entry(field.noun()).or_default().push(field);
        }
        fields
    });
    FIELDS.get(noun).map_or(&[], Vec::as_slice)
}

/// The name of a field within its record: `retention`.
pub(super) fn key(field: FieldId) -> &'static str {
    field.id().split_once('.').map_or(field.id(), |(_, key)| key)
}

/// The noun of the records that stand in a field; `None` for a field with another value.
#[expect(clippy::wildcard_enum_match_arm, reason = "a test asks for every field whose format is a record")]
pub(super) fn noun_within(field: FieldId) -> Option<&'static str> {
    use FieldId as F;
    Some(match field {
        F::RegisterOrganisation => "organisation",
        F::RegisterPeople => "person",
        F::RegisterBusinessProcesses => "business_process",
        F::RegisterActivities => "activity",
        F::RegisterDataSubjectCategories => "data_subject",
        F::RegisterPersonalDataCategories => "personal_data",
        F::RegisterSources => "source",
        F::RegisterRecipients => "recipient",
        F::RegisterAgreements => "agreement",
        F::RegisterTransfers => "transfer",
        F::RegisterSharing => "sharing",
        F::RegisterTransferPolicy => "transfer_policy",
        F::RegisterRetentionPeriods => "retention",
        F::RegisterRetentionPolicy => "retention_policy",
        F::RegisterHolds => "hold",
        F::RegisterOccurrences => "occurrence",
        F::RegisterDeletionEvents => "deletion",
        F::RegisterSystems => "system",
        F::RegisterSystemInventories => "system_inventory",
        F::RegisterMeasures => "measure",
        F::RegisterSecurity => "security",
        F::RegisterCertificates => "certificate",
        F::RegisterWebsites => "website",
        F::RegisterCookiePolicy => "cookie_policy",
        F::RegisterSocialMedia => "social_media",
        F::RegisterImpactAssessments => "impact_assessment",
        F::RegisterBreaches => "breach",
        F::RegisterRequests => "request",
        F::RegisterRequestPolicy => "request_policy",
        F::RegisterGovernance => "governance",
        F::RegisterStatementVariants => "variant",
        F::RegisterPublishedStatements => "published_statement",
        F::RegisterReviews => "review",
        F::RegisterSetAside => "set_aside",
        F::RegisterUnlawfulPractices => "unlawful_practice",
        F::RegisterAttachments => "attachment",
        F::RegisterImportRuns => "import_run",
        F::RegisterNotes => "note",
        F::OrganisationVisitingAddress | F::OrganisationPostalAddress => "address",
        F::OrganisationGroup => "group",
        F::OrganisationRepresentative => "representative",
        F::OrganisationDpo => "dpo",
        F::OrganisationContacts => "contact",
        F::OrganisationAbout => "about",
        F::ActivityClients => "client",
        F::ActivityJointArrangement => "joint_arrangement",
        F::ActivityReuse => "reuse",
        F::ActivityPurposes => "purpose",
        F::ActivityData => "data_item",
        F::ActivityExcludedData => "excluded_data",
        F::ActivityProvision => "provision",
        F::ActivityAutomatedDecision => "automated_decision",
        F::ActivityOptOut => "opt_out",
        F::ActivityEmailTracking => "email_tracking",
        F::ActivityThirdPartyNotices => "third_party_notice",
        F::ActivityRemarks => "remark",
        F::ActivityPreScan => "pre_scan",
        F::PreScanCriteria => "pre_scan_answer",
        F::PurposeLegalBases => "legal_basis",
        F::LegalBasisBalancing => "balancing",
        F::LegalBasisConsent => "consent",
        F::ConsentExpressions => "consent_expression",
        F::RecipientAssurance => "assurance",
        // A span of time has the two fields of a term.
        F::RetentionTerm | F::TermAtMost => "term",
        F::RetentionStartsFrom => "starts_from",
        F::WebsiteCookies => "cookie",
        F::RequestPolicyIdentityCheck => "identity_check",
        F::RequestPolicyRights => "right_remark",
        F::GovernanceFourEyes => "four_eyes",
        F::VariantAppearance => "appearance",
        F::VariantLeftOut => "left_out",
        F::VariantOwnTexts => "own_text",
        F::VariantTranslations => "translation",
        F::ImportRunMapping => "column_mapping",
        F::ImportRunIssues => "import_issue",
        _ => return None,
    })
}

/// The kind of the records that a field refers to; `None` for a field that refers to nothing.
#[expect(clippy::wildcard_enum_match_arm, reason = "a test asks for every field whose format is a reference")]
pub(super) fn refers_to(field: FieldId) -> Option<RecordKind> {
    use FieldId as F;
    use RecordKind as K;
    Some(match field {
        F::ActivityProcessOwner
        | F::BusinessProcessOwner
        | F::DeletionDoneBy
        | F::RetentionResponsible
        | F::ReviewAuthor
        | F::ReviewReviewer
        | F::SystemAdministrator => K::Person,
        F::ActivityBusinessProcess => K::BusinessProcess,
        F::ActivityReplacedBy | F::ActivityParent | F::ReuseOf | F::HoldActivities => K::Activity,
        F::DataItemPurposes => K::Purpose,
        F::ActivityDataSubjects
        | F::BreachDataSubjects
        | F::DataItemDataSubjects
        | F::RetentionDataSubjects
        | F::SourceDataSubjects => K::DataSubject,
        F::BreachDataCategories | F::DataItemCategory | F::ExcludedDataCategory => K::PersonalData,
        F::ActivitySources | F::DataItemSource => K::Source,
        F::ActivityRecipients | F::AgreementRecipient | F::SystemSupplier | F::TransferRecipient => {
            K::Recipient
        }
        F::ActivityRetention
        | F::DataItemRetention
        | F::DeletionPeriod
        | F::HoldPeriods
        | F::OccurrencePeriods
        | F::PersonalDataRetention
        | F::RetentionPolicyDefaultPeriod => K::Retention,
        F::DeletionOccurrence | F::HoldOccurrences => K::Occurrence,
        F::DeletionRequest => K::Request,
        F::ActivitySystems | F::DeletionSystems | F::MeasureSystems => K::System,
        F::ActivityMeasures => K::Measure,
        F::ActivityImpactAssessment | F::SystemImpactAssessment => K::ImpactAssessment,
        F::DataSubjectInformedBy | F::PublishedStatementVariant | F::WebsiteVariant => K::Variant,
        F::AgreementAttachment
        | F::AppearanceLogo
        | F::CertificateAttachment
        | F::ImpactAssessmentAttachment
        | F::MeasureEvidence
        | F::PublishedStatementAttachment
        | F::TransferAttachment => K::Attachment,
        _ => return None,
    })
}

/// Whether the records of this noun stand in lists and are told apart there.
pub(super) fn is_keyed(noun: &str) -> bool {
    match RecordKind::parse(noun) {
        Some(kind) => !kind.is_single(),
        None => !key_fields(noun).is_empty(),
    }
}

/// What tells apart the records that have no id: what they are about.
fn key_fields(noun: &str) -> &'static [&'static str] {
    match noun {
        "system_inventory" => &["date", "by"],
        "set_aside" => &["check", "record", "field"],
        "unlawful_practice" => &["found_in", "practice"],
        "note" => &["record", "field"],
        _ => &[],
    }
}

/// What tells each record of a list apart, in the order of the list; `None` when two are the same in it.
pub(super) fn keys(noun: &str, records: &[Value]) -> Option<Vec<String>> {
    let keys: Vec<String> = records
        .iter()
        .map(|record| {
            if let Some(id) = record.get("id") {
                return text(id);
            }
            let parts: Vec<String> =
                key_fields(noun).iter().map(|&key| record.get(key).map(text).unwrap_or_default()).collect();
            parts.join(crate::json::v1::SEPARATOR)
        })
        .collect();
    let different: BTreeSet<&String> = keys.iter().collect();
    (different.len() == keys.len()).then_some(keys)
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

/// How sure an answer with a value is: the word the answer is written with.
pub(super) const STATES: [&str; 2] = ["confirmed", "proposed"];

/// The value of an answer, with the word for how sure it is.
pub(super) fn answered(value: &Value) -> Option<(&'static str, &Value)> {
    let answer = value.as_object().filter(|answer| answer.len() == 1)?;
    STATES.iter().find_map(|&state| Some((state, answer.get(state)?)))
}

/// The records of a list, bare or within an answer (with the answer's word, else empty).
pub(super) fn list(value: &Value) -> Option<(&'static str, &[Value])> {
    match value {
        Value::Array(items) => Some(("", items)),
        Value::Object(_) => {
            let (state, value) = answered(value)?;
            Some((state, value.as_array()?))
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => None,
    }
}

/// Whether the field holds an answer: only there is the word `open` no text of the owner's.
pub(super) fn is_answer(field: FieldId) -> bool {
    static ANSWERS: LazyLock<BTreeSet<FieldId>> = LazyLock::new(|| {
        let nouns: BTreeSet<&str> = FieldId::ALL.iter().map(|field| field.noun()).collect();
        let mut answers = BTreeSet::new();
        for noun in nouns {
            let record = empty(noun);
            answers.extend(
                fields(noun).iter().filter(|&&field| record.get(key(field)).is_some_and(|it| it == "open")),
            );
        }
        answers
    });
    ANSWERS.contains(&field)
}

/// A record of which nobody has filled anything in; null for one that has no answers.
fn empty(noun: &str) -> Value {
    macro_rules! records {
        ($($noun:literal $record:ident)*) => {
            match noun {
                $($noun => serde_json::to_value(register::$record::default()),)*
                _ => Ok(Value::Null),
            }
        };
    }
    let record = records! {
        "register" Register
        "organisation" Organisation
        "person" Person
        "business_process" BusinessProcess
        "activity" ProcessingActivity
        "reuse" Reuse
        "provision" Provision
        "pre_scan" PreScan
        "pre_scan_answer" PreScanAnswer
        "purpose" Purpose
        "legal_basis" LegalBasisUse
        "consent" Consent
        "personal_data" PersonalDataCategory
        "source" Source
        "recipient" Recipient
        "agreement" ProcessingAgreement
        "sharing" SharingPolicy
        "transfer" Transfer
        "transfer_policy" TransferPolicy
        "retention" RetentionPeriod
        "retention_policy" RetentionPolicy
        "system" System
        "measure" SecurityMeasure
        "security" SecurityPolicy
        "certificate" Certificate
        "website" Website
        "cookie" Cookie
        "cookie_policy" CookiePolicy
        "social_media" SocialMediaPage
        "impact_assessment" ImpactAssessment
        "breach" DataBreach
        "request" RightsRequest
        "request_policy" RequestPolicy
        "identity_check" IdentityCheck
        "governance" Governance
        "variant" StatementVariant
    };
    record.expect("every key of a record is text")
}

#[cfg(test)]
mod tests {
    use register::{FieldId, Format};
    use serde_json::Value;

    use super::{answered, fields, is_answer, key, noun_within, refers_to};
    use crate::testing::every_word;

    #[test]
    fn every_field_says_what_stands_in_it() {
        for &field in FieldId::ALL {
            let format = field.format();
            let is_record = matches!(format, Format::Record | Format::Records);
            assert_eq!(noun_within(field).is_some(), is_record, "{field}");
            let is_reference = matches!(format, Format::Reference | Format::References);
            assert_eq!(refers_to(field).is_some(), is_reference, "{field}");
            if let Some(noun) = noun_within(field) {
                assert!(!fields(noun).is_empty(), "{field} holds no {noun}");
            }
        }
    }

    /// Every value of full registers stands in a field that is known, and answers are known as such.
    #[test]
    fn every_value_of_a_full_register_stands_in_a_field() {
        for register in every_word() {
            walk("register", &serde_json::to_value(register).expect("records are JSON"));
        }
    }

    fn walk(noun: &str, record: &Value) {
        let record = record.as_object().unwrap_or_else(|| panic!("{noun} is a record: {record}"));
        for (name, value) in record {
            let field = fields(noun).iter().copied().find(|&field| key(field) == name);
            let Some(field) = field else {
                assert_eq!(name, "id", "{noun} has a field that nobody knows");
                continue;
            };
            let answer = answered(value);
            assert_eq!(answer.is_some(), is_answer(field), "{field}");
            let value = answer.map_or(value, |(_, value)| value);
            if let Some(noun) = noun_within(field) {
                match value {
                    Value::Array(items) => items.iter().for_each(|item| walk(noun, item)),
                    Value::Null => {}
                    Value::Bool(_) | Value::Number(_) | Value::String(_) | Value::Object(_) => {
                        walk(noun, value)
                    }
                }
            }
        }
    }
}
