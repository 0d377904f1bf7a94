//! Every field of every record, once. Forms, table headings, printed registers and findings read
//! their words here.
//!
//! A new field of a record gets a line in [`FieldId`] and a row with its words in the noun's file
//! below `field/`; a test asks for the one, the compiler for the other.

mod activity;
mod data;
mod duties;
mod firm;
mod keeping;
mod online;
mod row;
mod security;
mod sharing;
mod statement;

use row::{Row, row};
use serde::{Deserialize, Serialize};

macro_rules! fields {
    ($($name:ident = $id:tt,)*) => {
        /// A field of a record. Its id is the noun, a full stop and the name of the struct's field:
        /// `activity.retention`. Ids are written in files and never change.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
        pub enum FieldId {$(
            #[doc = concat!("`", $id, "`")]
            #[serde(rename = $id)]
            $name,
        )*}

        impl FieldId {
            /// Every field, in the order of the records and of their fields.
            pub const ALL: &[Self] = &[$(Self::$name,)*];

            /// The stable id: `activity.retention`.
            pub const fn id(self) -> &'static str {
                match self {$(
                    Self::$name => $id,
                )*}
            }
        }
    };
}

fields! {
    RegisterOrganisation = "register.organisation",
    RegisterPeople = "register.people",
    RegisterBusinessProcesses = "register.business_processes",
    RegisterActivities = "register.activities",
    RegisterDataSubjectCategories = "register.data_subject_categories",
    RegisterPersonalDataCategories = "register.personal_data_categories",
    RegisterSources = "register.sources",
    RegisterRecipients = "register.recipients",
    RegisterAgreements = "register.agreements",
    RegisterTransfers = "register.transfers",
    RegisterSharing = "register.sharing",
    RegisterTransferPolicy = "register.transfer_policy",
    RegisterRetentionPeriods = "register.retention_periods",
    RegisterRetentionPolicy = "register.retention_policy",
    RegisterHolds = "register.holds",
    RegisterOccurrences = "register.occurrences",
    RegisterDeletionEvents = "register.deletion_events",
    RegisterSystems = "register.systems",
    RegisterSystemInventories = "register.system_inventories",
    RegisterMeasures = "register.measures",
    RegisterSecurity = "register.security",
    RegisterCertificates = "register.certificates",
    RegisterWebsites = "register.websites",
    RegisterCookiePolicy = "register.cookie_policy",
    RegisterSocialMedia = "register.social_media",
    RegisterImpactAssessments = "register.impact_assessments",
    RegisterBreaches = "register.breaches",
    RegisterRequests = "register.requests",
    RegisterRequestPolicy = "register.request_policy",
    RegisterGovernance = "register.governance",
    RegisterStatementVariants = "register.statement_variants",
    RegisterPublishedStatements = "register.published_statements",
    RegisterReviews = "register.reviews",
    RegisterSetAside = "register.set_aside",
    RegisterUnlawfulPractices = "register.unlawful_practices",
    RegisterAttachments = "register.attachments",
    RegisterImportRuns = "register.import_runs",
    RegisterNotes = "register.notes",

    OrganisationLegalName = "organisation.legal_name",
    OrganisationTradeName = "organisation.trade_name",
    OrganisationShortName = "organisation.short_name",
    OrganisationLegalForm = "organisation.legal_form",
    OrganisationKvkNumber = "organisation.kvk_number",
    OrganisationRsin = "organisation.rsin",
    OrganisationVisitingAddress = "organisation.visiting_address",
    OrganisationPostalAddress = "organisation.postal_address",
    OrganisationPhone = "organisation.phone",
    OrganisationEmail = "organisation.email",
    OrganisationWebsite = "organisation.website",
    OrganisationSector = "organisation.sector",
    OrganisationBusiness = "organisation.business",
    OrganisationPeople = "organisation.people",
    OrganisationIsController = "organisation.is_controller",
    OrganisationIsProcessor = "organisation.is_processor",
    OrganisationGroup = "organisation.group",
    OrganisationRepresentative = "organisation.representative",
    OrganisationDpo = "organisation.dpo",
    OrganisationAddressesChildren = "organisation.addresses_children",
    OrganisationFormOfAddress = "organisation.form_of_address",
    OrganisationLanguages = "organisation.languages",
    OrganisationContacts = "organisation.contacts",
    OrganisationAbout = "organisation.about",

    AddressStreet = "address.street",
    AddressPostcode = "address.postcode",
    AddressCity = "address.city",
    AddressCountry = "address.country",

    GroupParent = "group.parent",
    GroupShortName = "group.short_name",
    GroupCoversAffiliates = "group.covers_affiliates",

    RepresentativeName = "representative.name",
    RepresentativeContact = "representative.contact",

    DpoAppointed = "dpo.appointed",
    DpoReason = "dpo.reason",
    DpoDecidedOn = "dpo.decided_on",
    DpoName = "dpo.name",
    DpoContact = "dpo.contact",
    DpoRegistration = "dpo.registration",

    ContactChannel = "contact.channel",
    ContactDetail = "contact.detail",
    ContactUses = "contact.uses",

    AboutTitle = "about.title",
    AboutText = "about.text",

    PersonName = "person.name",
    PersonJobTitle = "person.job_title",
    PersonEmail = "person.email",
    PersonDuties = "person.duties",

    BusinessProcessName = "business_process.name",
    BusinessProcessInShort = "business_process.in_short",
    BusinessProcessOwner = "business_process.owner",

    ActivityCode = "activity.code",
    ActivityName = "activity.name",
    ActivityRole = "activity.role",
    ActivityBusinessProcess = "activity.business_process",
    ActivityDescription = "activity.description",
    ActivityStatus = "activity.status",
    ActivityStartedOn = "activity.started_on",
    ActivityEndedOn = "activity.ended_on",
    ActivityReplacedBy = "activity.replaced_by",
    ActivityParent = "activity.parent",
    ActivityTags = "activity.tags",
    ActivityProcessOwner = "activity.process_owner",
    ActivityReviewDue = "activity.review_due",
    ActivityFrequency = "activity.frequency",
    ActivityScale = "activity.scale",
    ActivityUnpublishedBecause = "activity.unpublished_because",
    ActivityClients = "activity.clients",
    ActivityJointArrangement = "activity.joint_arrangement",
    ActivityReuse = "activity.reuse",
    ActivityDataSubjects = "activity.data_subjects",
    ActivityPurposes = "activity.purposes",
    ActivityData = "activity.data",
    ActivityExcludedData = "activity.excluded_data",
    ActivitySources = "activity.sources",
    ActivityProvision = "activity.provision",
    ActivityRecipients = "activity.recipients",
    ActivityRetention = "activity.retention",
    ActivityRetentionReason = "activity.retention_reason",
    ActivityMeasures = "activity.measures",
    ActivitySystems = "activity.systems",
    ActivityAutomatedDecision = "activity.automated_decision",
    ActivityChannels = "activity.channels",
    ActivityOptOut = "activity.opt_out",
    ActivityEmailTracking = "activity.email_tracking",
    ActivityThirdPartyNotices = "activity.third_party_notices",
    ActivityRemarks = "activity.remarks",
    ActivityPreScan = "activity.pre_scan",
    ActivityImpactAssessment = "activity.impact_assessment",

    ClientName = "client.name",
    ClientContact = "client.contact",
    ClientService = "client.service",

    JointArrangementPartner = "joint_arrangement.partner",
    JointArrangementDivision = "joint_arrangement.division",
    JointArrangementContact = "joint_arrangement.contact",

    ReuseOf = "reuse.of",
    ReusePermission = "reuse.permission",

    ProvisionObligation = "provision.obligation",
    ProvisionWhen = "provision.when",
    ProvisionConsequence = "provision.consequence",
    ProvisionRemark = "provision.remark",

    AutomatedDecisionPresent = "automated_decision.present",
    AutomatedDecisionAbout = "automated_decision.about",
    AutomatedDecisionLogic = "automated_decision.logic",
    AutomatedDecisionSignificance = "automated_decision.significance",
    AutomatedDecisionHumanReview = "automated_decision.human_review",

    OptOutChannels = "opt_out.channels",
    OptOutExplanation = "opt_out.explanation",

    EmailTrackingLevel = "email_tracking.level",
    EmailTrackingWithConsent = "email_tracking.with_consent",
    EmailTrackingPurpose = "email_tracking.purpose",

    ThirdPartyNoticeName = "third_party_notice.name",
    ThirdPartyNoticeReason = "third_party_notice.reason",
    ThirdPartyNoticeReadAt = "third_party_notice.read_at",
    ThirdPartyNoticeUrl = "third_party_notice.url",

    RemarkLabel = "remark.label",
    RemarkText = "remark.text",

    PreScanCriteria = "pre_scan.criteria",
    PreScanOutcome = "pre_scan.outcome",
    PreScanDate = "pre_scan.date",
    PreScanReason = "pre_scan.reason",

    PreScanAnswerCriterion = "pre_scan_answer.criterion",
    PreScanAnswerHolds = "pre_scan_answer.holds",

    PurposeInShort = "purpose.in_short",
    PurposeExplanation = "purpose.explanation",
    PurposeIsSecondary = "purpose.is_secondary",
    PurposeCompatibleBecause = "purpose.compatible_because",
    PurposeLegalBases = "purpose.legal_bases",

    LegalBasisBasis = "legal_basis.basis",
    LegalBasisAppliesTo = "legal_basis.applies_to",
    LegalBasisContract = "legal_basis.contract",
    LegalBasisStatute = "legal_basis.statute",
    LegalBasisInterest = "legal_basis.interest",
    LegalBasisInterestOf = "legal_basis.interest_of",
    LegalBasisBalancing = "legal_basis.balancing",
    LegalBasisConsent = "legal_basis.consent",
    LegalBasisSpecialCategoryGround = "legal_basis.special_category_ground",
    LegalBasisCriminalDataGround = "legal_basis.criminal_data_ground",
    LegalBasisBsnStatute = "legal_basis.bsn_statute",

    BalancingSummary = "balancing.summary",
    BalancingDate = "balancing.date",

    ConsentAskedHow = "consent.asked_how",
    ConsentMoment = "consent.moment",
    ConsentExpressions = "consent.expressions",
    ConsentEvidence = "consent.evidence",
    ConsentIsExplicit = "consent.is_explicit",
    ConsentWithdrawal = "consent.withdrawal",
    ConsentSubject = "consent.subject",
    ConsentRefusalEffect = "consent.refusal_effect",
    ConsentIsOfChild = "consent.is_of_child",

    ConsentExpressionAct = "consent_expression.act",
    ConsentExpressionIsConsent = "consent_expression.is_consent",
    ConsentExpressionRestsOn = "consent_expression.rests_on",

    DataSubjectName = "data_subject.name",
    DataSubjectIsVulnerable = "data_subject.is_vulnerable",
    DataSubjectIsChild = "data_subject.is_child",
    DataSubjectInformedBy = "data_subject.informed_by",

    PersonalDataName = "personal_data.name",
    PersonalDataSensitivity = "personal_data.sensitivity",
    PersonalDataDescription = "personal_data.description",
    PersonalDataExamples = "personal_data.examples",
    PersonalDataRetention = "personal_data.retention",

    DataItemName = "data_item.name",
    DataItemCategory = "data_item.category",
    DataItemDataSubjects = "data_item.data_subjects",
    DataItemPurposes = "data_item.purposes",
    DataItemSource = "data_item.source",
    DataItemCollectedWhen = "data_item.collected_when",
    DataItemDisguise = "data_item.disguise",
    DataItemRetention = "data_item.retention",
    DataItemRetentionReason = "data_item.retention_reason",

    ExcludedDataWhat = "excluded_data.what",
    ExcludedDataCategory = "excluded_data.category",
    ExcludedDataReason = "excluded_data.reason",
    ExcludedDataException = "excluded_data.exception",

    SourceKind = "source.kind",
    SourceLabel = "source.label",
    SourceName = "source.name",
    SourceExplanation = "source.explanation",
    SourceIsPublic = "source.is_public",
    SourceDataSubjects = "source.data_subjects",

    RecipientName = "recipient.name",
    RecipientIsCategory = "recipient.is_category",
    RecipientKind = "recipient.kind",
    RecipientPurpose = "recipient.purpose",
    RecipientCondition = "recipient.condition",
    RecipientOnlyIf = "recipient.only_if",
    RecipientCountry = "recipient.country",
    RecipientContact = "recipient.contact",
    RecipientStatementUrl = "recipient.statement_url",
    RecipientService = "recipient.service",
    RecipientAssurance = "recipient.assurance",
    RecipientSubProcessorApproval = "recipient.sub_processor_approval",

    AssuranceWhat = "assurance.what",
    AssuranceCheckedOn = "assurance.checked_on",

    AgreementRecipient = "agreement.recipient",
    AgreementClient = "agreement.client",
    AgreementOurRole = "agreement.our_role",
    AgreementVersion = "agreement.version",
    AgreementStatus = "agreement.status",
    AgreementSignedOn = "agreement.signed_on",
    AgreementValidUntil = "agreement.valid_until",
    AgreementClauses = "agreement.clauses",
    AgreementAttachment = "agreement.attachment",

    SharingSellsData = "sharing.sells_data",
    SharingConditions = "sharing.conditions",
    SharingHasSafeguards = "sharing.has_safeguards",
    SharingRecordsBasis = "sharing.records_basis",
    SharingContractsWithProcessors = "sharing.contracts_with_processors",
    SharingOtherRelations = "sharing.other_relations",

    TransferRecipient = "transfer.recipient",
    TransferPurpose = "transfer.purpose",
    TransferCountry = "transfer.country",
    TransferSafeguards = "transfer.safeguards",
    TransferDecision = "transfer.decision",
    TransferAssessedOn = "transfer.assessed_on",
    TransferCopyAvailable = "transfer.copy_available",
    TransferAttachment = "transfer.attachment",

    TransferPolicyLeavesEea = "transfer_policy.leaves_eea",
    TransferPolicyOnlyIfNeeded = "transfer_policy.only_if_needed",
    TransferPolicyAsksEuServers = "transfer_policy.asks_eu_servers",
    TransferPolicyAsksStandardClauses = "transfer_policy.asks_standard_clauses",

    RetentionName = "retention.name",
    RetentionInSentence = "retention.in_sentence",
    RetentionDataSubjects = "retention.data_subjects",
    RetentionTerm = "retention.term",
    RetentionStartsFrom = "retention.starts_from",
    RetentionCondition = "retention.condition",
    RetentionLegalSource = "retention.legal_source",
    RetentionStatutoryId = "retention.statutory_id",
    RetentionReason = "retention.reason",
    RetentionEndAction = "retention.end_action",
    RetentionResponsible = "retention.responsible",
    RetentionOriginalText = "retention.original_text",
    RetentionCheckedOn = "retention.checked_on",

    TermKind = "term.kind",
    TermAmount = "term.amount",
    TermUnit = "term.unit",
    TermEvent = "term.event",
    TermAtMost = "term.at_most",
    TermCriterion = "term.criterion",
    TermClient = "term.client",
    TermAfter = "term.after",

    StartsFromEvent = "starts_from.event",
    StartsFromWords = "starts_from.words",
    StartsFromShift = "starts_from.shift",

    RetentionPolicyDependsOnKind = "retention_policy.depends_on_kind",
    RetentionPolicyNoLongerThanNeeded = "retention_policy.no_longer_than_needed",
    RetentionPolicyDefaultPeriod = "retention_policy.default_period",
    RetentionPolicyEveryCategoryHasPeriod = "retention_policy.every_category_has_period",
    RetentionPolicyIsDocumented = "retention_policy.is_documented",
    RetentionPolicyStaffIsInstructed = "retention_policy.staff_is_instructed",
    RetentionPolicyHoldsForDisputes = "retention_policy.holds_for_disputes",
    RetentionPolicyInventoryDate = "retention_policy.inventory_date",

    HoldReason = "hold.reason",
    HoldFrom = "hold.from",
    HoldUntil = "hold.until",
    HoldActivities = "hold.activities",
    HoldPeriods = "hold.periods",
    HoldOccurrences = "hold.occurrences",

    OccurrenceLabel = "occurrence.label",
    OccurrenceEvent = "occurrence.event",
    OccurrenceOn = "occurrence.on",
    OccurrencePeriods = "occurrence.periods",

    DeletionPeriod = "deletion.period",
    DeletionRequest = "deletion.request",
    DeletionOccurrence = "deletion.occurrence",
    DeletionThrough = "deletion.through",
    DeletionScope = "deletion.scope",
    DeletionSystems = "deletion.systems",
    DeletionDoneOn = "deletion.done_on",
    DeletionDoneBy = "deletion.done_by",
    DeletionMethod = "deletion.method",
    DeletionProof = "deletion.proof",

    SystemName = "system.name",
    SystemPurpose = "system.purpose",
    SystemSupplier = "system.supplier",
    SystemKind = "system.kind",
    SystemAdministrator = "system.administrator",
    SystemHosting = "system.hosting",
    SystemStorageCountry = "system.storage_country",
    SystemSupportCountry = "system.support_country",
    SystemTelemetryCountry = "system.telemetry_country",
    SystemProviderCountry = "system.provider_country",
    SystemAccount = "system.account",
    SystemAccessVia = "system.access_via",
    SystemMfa = "system.mfa",
    SystemEncryption = "system.encryption",
    SystemBackupTerm = "system.backup_term",
    SystemRiskLevel = "system.risk_level",
    SystemRiskDate = "system.risk_date",
    SystemImpactAssessment = "system.impact_assessment",
    SystemInInventorySince = "system.in_inventory_since",
    SystemRetiredOn = "system.retired_on",
    SystemIsPublished = "system.is_published",

    SystemInventoryDate = "system_inventory.date",
    SystemInventoryBy = "system_inventory.by",
    SystemInventoryNote = "system_inventory.note",

    MeasureName = "measure.name",
    MeasureKind = "measure.kind",
    MeasureDescription = "measure.description",
    MeasurePublicText = "measure.public_text",
    MeasureSystems = "measure.systems",
    MeasureLastChecked = "measure.last_checked",
    MeasureEvidence = "measure.evidence",

    SecurityBindsThirdParties = "security.binds_third_parties",
    SecurityAdvisesOnLogin = "security.advises_on_login",
    SecurityAsksToReport = "security.asks_to_report",

    CertificateHolder = "certificate.holder",
    CertificateHeldBy = "certificate.held_by",
    CertificateStandard = "certificate.standard",
    CertificatePolicyFollowed = "certificate.policy_followed",
    CertificateAudited = "certificate.audited",
    CertificateValidUntil = "certificate.valid_until",
    CertificateAttachment = "certificate.attachment",

    WebsiteDomain = "website.domain",
    WebsiteOwner = "website.owner",
    WebsiteContent = "website.content",
    WebsiteTracks = "website.tracks",
    WebsiteCookies = "website.cookies",
    WebsiteVariant = "website.variant",

    CookieName = "cookie.name",
    CookieProvider = "cookie.provider",
    CookieKind = "cookie.kind",
    CookiePurpose = "cookie.purpose",
    CookieDuration = "cookie.duration",
    CookieIsThirdParty = "cookie.is_third_party",
    CookieNeedsConsent = "cookie.needs_consent",
    CookieExemption = "cookie.exemption",
    CookieAnalyticsSettings = "cookie.analytics_settings",

    CookiePolicyUsesCookies = "cookie_policy.uses_cookies",
    CookiePolicyAnalyticsSparePrivacy = "cookie_policy.analytics_spare_privacy",
    CookiePolicyExplainsSimilarTechniques = "cookie_policy.explains_similar_techniques",
    CookiePolicyExplainsLaw = "cookie_policy.explains_law",
    CookiePolicyDeletableInBrowser = "cookie_policy.deletable_in_browser",
    CookiePolicyChoiceChanged = "cookie_policy.choice_changed",

    SocialMediaNetwork = "social_media.network",
    SocialMediaAccount = "social_media.account",
    SocialMediaProvider = "social_media.provider",
    SocialMediaIsJoint = "social_media.is_joint",

    ImpactAssessmentSubject = "impact_assessment.subject",
    ImpactAssessmentDate = "impact_assessment.date",
    ImpactAssessmentOutcome = "impact_assessment.outcome",
    ImpactAssessmentResidualRiskIsHigh = "impact_assessment.residual_risk_is_high",
    ImpactAssessmentReviewDue = "impact_assessment.review_due",
    ImpactAssessmentAttachment = "impact_assessment.attachment",

    BreachDescription = "breach.description",
    BreachKind = "breach.kind",
    BreachDiscoveredAt = "breach.discovered_at",
    BreachOccurredAt = "breach.occurred_at",
    BreachEndedAt = "breach.ended_at",
    BreachDataCategories = "breach.data_categories",
    BreachDataSubjects = "breach.data_subjects",
    BreachPeopleAtLeast = "breach.people_at_least",
    BreachPeopleAtMost = "breach.people_at_most",
    BreachCause = "breach.cause",
    BreachConsequence = "breach.consequence",
    BreachActions = "breach.actions",
    BreachReported = "breach.reported",
    BreachReportNumber = "breach.report_number",
    BreachReportedAt = "breach.reported_at",
    BreachPeopleInformed = "breach.people_informed",
    BreachDecisionReason = "breach.decision_reason",

    RequestReference = "request.reference",
    RequestReceivedOn = "request.received_on",
    RequestChannel = "request.channel",
    RequestRight = "request.right",
    RequestIdentifiedBy = "request.identified_by",
    RequestExtendedUntil = "request.extended_until",
    RequestExtensionReason = "request.extension_reason",
    RequestDecision = "request.decision",
    RequestAnsweredOn = "request.answered_on",
    RequestProof = "request.proof",

    RequestPolicyIdentityCheck = "request_policy.identity_check",
    RequestPolicyProvesErasure = "request_policy.proves_erasure",
    RequestPolicyHelpsWithOtherRights = "request_policy.helps_with_other_rights",
    RequestPolicyObjectionNamesData = "request_policy.objection_names_data",
    RequestPolicyClientFirst = "request_policy.client_first",
    RequestPolicyTellsSeparately = "request_policy.tells_separately",
    RequestPolicyExplainsOnRequest = "request_policy.explains_on_request",
    RequestPolicyRights = "request_policy.rights",

    IdentityCheckMethods = "identity_check.methods",
    IdentityCheckAsksCopyAlways = "identity_check.asks_copy_always",
    IdentityCheckRedactionApp = "identity_check.redaction_app",
    IdentityCheckDestroysCopy = "identity_check.destroys_copy",

    RightRemarkRight = "right_remark.right",
    RightRemarkLimits = "right_remark.limits",

    GovernanceDescribesRegister = "governance.describes_register",
    GovernanceAgreementsRecorded = "governance.agreements_recorded",
    GovernancePurposesTiedToProcesses = "governance.purposes_tied_to_processes",
    GovernanceCategoriesFromSchedule = "governance.categories_from_schedule",
    GovernanceHostingRecorded = "governance.hosting_recorded",
    GovernanceFourEyes = "governance.four_eyes",

    FourEyesRequired = "four_eyes.required",
    FourEyesReason = "four_eyes.reason",

    VariantAudience = "variant.audience",
    VariantTitle = "variant.title",
    VariantFormOfAddress = "variant.form_of_address",
    VariantVersion = "variant.version",
    VariantDefinedTerm = "variant.defined_term",
    VariantOptionalParts = "variant.optional_parts",
    VariantOrder = "variant.order",
    VariantLeftOut = "variant.left_out",
    VariantOwnTexts = "variant.own_texts",
    VariantTranslations = "variant.translations",
    VariantMayBeShared = "variant.may_be_shared",
    VariantClientsInform = "variant.clients_inform",
    VariantPermalink = "variant.permalink",
    VariantIsDownloadable = "variant.is_downloadable",
    VariantChangeNotice = "variant.change_notice",
    VariantShowsChangesAtCollection = "variant.shows_changes_at_collection",
    VariantNextReview = "variant.next_review",
    VariantAppearance = "variant.appearance",

    AppearanceLogo = "appearance.logo",
    AppearanceLogoAlt = "appearance.logo_alt",
    AppearanceAccent = "appearance.accent",
    AppearanceSerif = "appearance.serif",
    AppearanceJustified = "appearance.justified",
    AppearanceLargePrint = "appearance.large_print",

    LeftOutPart = "left_out.part",
    LeftOutReason = "left_out.reason",

    OwnTextTarget = "own_text.target",
    OwnTextRecord = "own_text.record",
    OwnTextPlace = "own_text.place",
    OwnTextText = "own_text.text",
    OwnTextReason = "own_text.reason",
    OwnTextReplaced = "own_text.replaced",

    TranslationLanguage = "translation.language",
    TranslationOriginal = "translation.original",
    TranslationWords = "translation.words",

    PublishedStatementVariant = "published_statement.variant",
    PublishedStatementVersion = "published_statement.version",
    PublishedStatementLanguage = "published_statement.language",
    PublishedStatementDate = "published_statement.date",
    PublishedStatementStatus = "published_statement.status",
    PublishedStatementChanges = "published_statement.changes",
    PublishedStatementRulePack = "published_statement.rule_pack",
    PublishedStatementSnapshotHash = "published_statement.snapshot_hash",
    PublishedStatementPdfHash = "published_statement.pdf_hash",
    PublishedStatementAttachment = "published_statement.attachment",

    ReviewObject = "review.object",
    ReviewVersion = "review.version",
    ReviewAuthor = "review.author",
    ReviewReviewer = "review.reviewer",
    ReviewDate = "review.date",
    ReviewVerdict = "review.verdict",
    ReviewRemarks = "review.remarks",

    SetAsideCheck = "set_aside.check",
    SetAsideRecord = "set_aside.record",
    SetAsideField = "set_aside.field",
    SetAsideReason = "set_aside.reason",
    SetAsideUntil = "set_aside.until",

    UnlawfulPracticeFoundIn = "unlawful_practice.found_in",
    UnlawfulPracticePractice = "unlawful_practice.practice",
    UnlawfulPracticeArticle = "unlawful_practice.article",
    UnlawfulPracticeInstead = "unlawful_practice.instead",

    AttachmentTitle = "attachment.title",
    AttachmentKind = "attachment.kind",
    AttachmentFileName = "attachment.file_name",
    AttachmentMediaType = "attachment.media_type",
    AttachmentBase64 = "attachment.base64",
    AttachmentExpiresOn = "attachment.expires_on",

    ImportRunFileName = "import_run.file_name",
    ImportRunFileHash = "import_run.file_hash",
    ImportRunFormat = "import_run.format",
    ImportRunDate = "import_run.date",
    ImportRunMapping = "import_run.mapping",
    ImportRunIssues = "import_run.issues",

    ColumnMappingColumn = "column_mapping.column",
    ColumnMappingField = "column_mapping.field",

    ImportIssueRow = "import_issue.row",
    ImportIssueColumn = "import_issue.column",
    ImportIssueText = "import_issue.text",

    NoteRecord = "note.record",
    NoteField = "note.field",
    NoteNote = "note.note",
    NoteChangedAt = "note.changed_at",
    NoteChangedBy = "note.changed_by",
    NoteSource = "note.source",
}

impl FieldId {
    /// The field with this id.
    pub fn parse(id: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|field| field.id() == id)
    }

    /// The noun of the record: `activity`.
    pub fn noun(self) -> &'static str {
        self.id().split_once('.').map_or("", |(noun, _)| noun)
    }
}

impl std::fmt::Display for FieldId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.id())
    }
}
