//! What a statement in English calls the answers that are missing; the Dutch stands at the field.

use register::FieldId;

/// What is missing, after "missing here:".
pub(crate) fn missing(field: FieldId) -> Option<&'static str> {
    MISSING.iter().find(|(known, _)| *known == field).map(|(_, words)| *words)
}

const MISSING: [(FieldId, &str); 28] = [
    (FieldId::OrganisationLegalName, "what we are called"),
    (FieldId::OrganisationLegalForm, "our legal form"),
    (FieldId::OrganisationVisitingAddress, "our address"),
    (FieldId::OrganisationPhone, "our telephone number"),
    (FieldId::OrganisationEmail, "our e-mail address"),
    (FieldId::OrganisationKvkNumber, "our KVK number"),
    (FieldId::OrganisationDpo, "whether we have a data protection officer (DPO)"),
    (FieldId::RegisterActivities, "what we use data for"),
    (FieldId::ActivityPurposes, "why we use these data"),
    (FieldId::ActivityData, "which data we use for this"),
    (FieldId::PurposeLegalBases, "the reason that the law gives (legal basis)"),
    (FieldId::LegalBasisStatute, "which law"),
    (FieldId::LegalBasisInterest, "what our interest is"),
    (FieldId::ConsentWithdrawal, "how you withdraw your consent"),
    (FieldId::ActivityProvision, "whether you have to, and what happens otherwise"),
    (FieldId::ProvisionConsequence, "what happens otherwise"),
    (FieldId::ActivityRetention, "how long we keep these data"),
    (FieldId::ActivityRecipients, "who gets the data from us"),
    (FieldId::ActivitySources, "how we get your data"),
    (FieldId::SourceIsPublic, "whether this source is public"),
    (FieldId::ActivityAutomatedDecision, "whether we take decisions without a person looking at them"),
    (FieldId::AutomatedDecisionAbout, "what the computer decides about"),
    (FieldId::AutomatedDecisionLogic, "what the computer looks at"),
    (FieldId::ActivityJointArrangement, "who does what, as we decide together"),
    (FieldId::ReusePermission, "whether our client agrees to this use"),
    (FieldId::ActivityMeasures, "how we secure your data"),
    (FieldId::WebsiteCookies, "name, owner and duration of each cookie"),
    (FieldId::RegisterSocialMedia, "on which networks we have a page"),
];
