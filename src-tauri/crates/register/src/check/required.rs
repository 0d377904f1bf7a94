//! What has to be filled in: one row for each thing that art. 13, 14 or 30 AVG asks for and that is
//! either there or not. A gap in a statement, a badge in the window and a line of `check` come from here.
//!
//! Confirmed and not applicable are answers; open and proposed are not.

use super::places::*;
use super::{Finding, Severity};
use crate::law::{Law, article};
use crate::{
    Answer, Article, Channel, CookieKind, DisclosureCondition, FieldId as Id, LeavesEea, LegalBasis,
    Obligation, Recipient, RecipientKind, RecordKind, Register, Role, Safeguard, Sensitivity, SourceKind,
    StartEvent, Term,
};

/// One thing that has to be filled in.
#[derive(Clone, Copy)]
pub struct Row {
    /// Id of the check: `required/activity-retention`.
    pub id: &'static str,
    /// The rule of law in `assets/reference/rules.toml`; empty when it only follows from one.
    pub rule: &'static str,
    /// The field to fill in.
    pub field: Id,
    /// The law it rests on.
    pub article: Article,
    /// How bad it is when it is not there.
    pub severity: Severity,
    /// Where it is not there.
    pub missing: fn(&Register) -> Vec<Place>,
    /// What the owner reads; `{}` is the name of the record.
    pub message: &'static str,
}

/// Adds what every row finds.
pub(super) fn run(register: &Register, found: &mut Vec<Finding>) {
    for row in ROWS {
        found.extend((row.missing)(register).into_iter().map(|place| Finding {
            check: row.id,
            // A name may end a sentence by itself: "Bent u al klant?"
            message: row.message.replace("{}", &place.name).replace("?.", "?"),
            record: place.record,
            field: row.field,
            severity: row.severity,
            article: row.article,
        }));
    }
}

const fn row(
    id: &'static str,
    rule: &'static str,
    field: Id,
    article: Article,
    severity: Severity,
    missing: fn(&Register) -> Vec<Place>,
    message: &'static str,
) -> Row {
    Row { id, rule, field, article, severity, missing, message }
}

const COOKIES: Article = Article::of(Law::Tw, "11.7a");

use Severity::{Caution, Fault, Tip};

/// The table. In the order of the records: the firm, its activities, purposes, sharing, keeping, websites.
#[rustfmt::skip] // a table reads by its columns
pub const ROWS: &[Row] = &[
    row("required/register-activities", "", Id::RegisterActivities, Article::avg("30").lid(1), Fault,
        |r| one(r, RecordKind::Register, r.activities.is_empty()),
        "Er staat nog geen activiteit in uw register."),
    row("required/organisation-name", "A13-1a", Id::OrganisationLegalName, article("13", 1, 'a'), Fault,
        |r| firm(r, |f| lacks(&f.legal_name) && lacks(&f.trade_name)),
        "De naam van uw bedrijf ontbreekt."),
    row("required/organisation-legal-form", "A13-1a", Id::OrganisationLegalForm, article("13", 1, 'a'), Fault,
        |r| firm(r, |f| f.legal_form.is_gap()),
        "De rechtsvorm van uw bedrijf ontbreekt."),
    row("required/organisation-address", "A13-1a", Id::OrganisationVisitingAddress, article("13", 1, 'a'), Fault,
        |r| firm(r, |f| f.visiting_address.is_gap() && f.postal_address.is_gap()),
        "Het adres van uw bedrijf ontbreekt."),
    row("required/organisation-contact", "A13-1a", Id::OrganisationEmail, article("13", 1, 'a'), Fault,
        |r| firm(r, |f| lacks(&f.email) && lacks(&f.phone)),
        "Vul een e-mailadres of een telefoonnummer in. Daar kunnen mensen met vragen terecht."),
    row("required/organisation-kvk-number", "A13-1a-kvk", Id::OrganisationKvkNumber, article("13", 1, 'a'), Tip,
        |r| firm(r, |f| lacks(&f.kvk_number)),
        "Zet ook uw KVK-nummer erbij. Dan weten lezers zeker wie u bent."),
    row("required/organisation-email", "", Id::OrganisationEmail, article("13", 1, 'a'), Tip,
        |r| firm(r, |f| lacks(&f.email) && !lacks(&f.phone)),
        "Vul ook een e-mailadres in, of zeg dat u dat niet heeft."),
    row("required/organisation-phone", "", Id::OrganisationPhone, article("13", 1, 'a'), Tip,
        |r| firm(r, |f| lacks(&f.phone)),
        "Vul ook een telefoonnummer in, of zeg dat u dat niet heeft."),
    row("required/organisation-representative", "A13-1a-vert", Id::OrganisationRepresentative, Article::avg("27"), Fault,
        |r| firm(r, |f| {
            f.visiting_address.confirmed().is_some_and(|address| is_code_outside_eea(&address.country))
                && !f.representative.confirmed().is_some_and(|it| !blank(&it.name) && !blank(&it.contact))
                && f.representative != Answer::NotApplicable
        }),
        "Uw bedrijf zit buiten de EER. Noem uw vertegenwoordiger in de EU, en hoe die te bereiken is."),
    row("required/organisation-dpo", "A13-1b", Id::OrganisationDpo, article("13", 1, 'b'), Fault,
        |r| firm(r, |f| f.dpo.is_gap()),
        "Vul in of u een functionaris gegevensbescherming (FG) heeft. De meeste kleine bedrijven hoeven dat niet."),
    row("required/dpo-contact", "A13-1b", Id::DpoContact, article("13", 1, 'b'), Fault,
        |r| firm(r, |f| f.dpo.confirmed().is_some_and(|dpo| dpo.appointed && blank(&dpo.contact))),
        "U heeft een functionaris gegevensbescherming (FG). Vul in hoe die te bereiken is."),
    row("required/dpo-registration", "F37-7", Id::DpoRegistration, Article::avg("37").lid(7), Fault,
        |r| firm(r, |f| f.dpo.confirmed().is_some_and(|dpo| dpo.appointed && blank(&dpo.registration))),
        "Meld uw FG aan bij de AP, en vul het nummer van die aanmelding in."),
    row("required/dpo-reason", "F37-nee", Id::DpoReason, Article::avg("5").lid(2), Tip,
        |r| firm(r, |f| f.dpo.confirmed().is_some_and(|dpo| !dpo.appointed && blank(&dpo.reason))),
        "U hoeft geen FG te hebben. Schrijf kort op waarom niet."),

    row("required/activity-name", "", Id::ActivityName, article("30", 1, 'b'), Caution,
        |r| activities(r, |a| blank(&a.name)),
        "Een activiteit heeft nog geen naam."),
    row("required/activity-role", "", Id::ActivityRole, Article::avg("30"), Fault,
        |r| activities(r, |a| a.role.is_gap()),
        "Uw rol ontbreekt bij {}. Beslist u zelf, of werkt u in opdracht van een klant?"),
    row("required/activity-joint-arrangement", "G26", Id::ActivityJointArrangement, Article::avg("26"), Fault,
        |r| activities(r, |a| a.role.confirmed() == Some(&Role::JointController) && a.joint_arrangement.is_gap()),
        "Bij {} beslist u samen met een ander. Leg vast wie wat doet."),
    row("required/joint-arrangement-partner", "G26", Id::JointArrangementPartner, Article::avg("26").lid(1), Fault,
        |r| activities(r, |a| a.joint_arrangement.confirmed().is_some_and(|it| blank(&it.partner))),
        "Vul in met wie u samen beslist bij {}."),
    row("required/joint-arrangement-division", "G26", Id::JointArrangementDivision, Article::avg("26").lid(2), Fault,
        |r| activities(r, |a| a.joint_arrangement.confirmed().is_some_and(|it| blank(&it.division))),
        "Vul in wie van u beiden wat doet bij {}. Dat vertelt u ook aan mensen."),
    row("required/activity-clients", "R30-2a", Id::ActivityClients, article("30", 2, 'a'), Fault,
        |r| activities(r, |a| is_for_clients(a) && lacks_any(&a.clients)),
        "Bij {} werkt u in opdracht. Noem voor welke klanten u dit doet."),
    row("required/client-service", "R30-2b", Id::ClientService, article("30", 2, 'b'), Fault,
        |r| activities(r, |a| is_for_clients(a) && a.clients.items().iter().any(|client| blank(&client.service))),
        "Vul in welk werk u voor de klant met de gegevens doet bij {}."),
    row("required/reuse-permission", "V28-10", Id::ReusePermission, Article::avg("28").lid(10), Fault,
        |r| activities(r, |a| a.reuse.confirmed().is_some_and(|reuse| lacks(&reuse.permission))),
        "Bij {} gebruikt u gegevens van klanten voor uzelf. Vul in wat de klant daarover goedvindt."),
    row("required/activity-data-subjects", "R30-1c-b", Id::ActivityDataSubjects, article("30", 1, 'c'), Fault,
        |r| activities(r, |a| is_own(a) && lacks_any(&a.data_subjects)),
        "Vul in van wie de gegevens zijn bij {}."),
    row("required/activity-data", "R30-1c-g", Id::ActivityData, article("30", 1, 'c'), Fault,
        |r| activities(r, |a| is_own(a) && lacks_any(&a.data)),
        "Vul in welke gegevens u gebruikt bij {}."),
    row("required/activity-sources", "A14-2f", Id::ActivitySources, article("14", 2, 'f'), Fault,
        |r| activities(r, |a| is_told(a) && lacks_any(&a.sources)),
        "Vul in van wie u de gegevens krijgt bij {}."),
    row("required/activity-provision", "A13-2e", Id::ActivityProvision, article("13", 2, 'e'), Fault,
        |r| activities(r, |a| is_told(a) && a.provision.is_gap()),
        "Moeten mensen de gegevens geven, en wat gebeurt er anders? Vul dat in bij {}."),
    row("required/provision-consequence", "A13-2e", Id::ProvisionConsequence, article("13", 2, 'e'), Fault,
        |r| activities(r, |a| is_told(a) && a.provision.confirmed().is_some_and(|it| {
            matches!(it.obligation, Obligation::Statutory | Obligation::Contractual) && lacks(&it.consequence)
        })),
        "Wat gebeurt er als iemand de gegevens niet geeft? Vul dat in bij {}."),
    row("required/activity-recipients", "R30-1d", Id::ActivityRecipients, article("13", 1, 'e'), Fault,
        |r| activities(r, |a| is_own(a) && a.recipients.is_gap()),
        "Vul in wie de gegevens krijgt bij {}. Kies niemand als niemand ze krijgt."),
    row("required/activity-retention", "A13-2a", Id::ActivityRetention, article("13", 2, 'a'), Fault,
        |r| activities(r, |a| is_own(a) && !has_term(r, a)),
        "Bewaartermijn ontbreekt bij {}."),
    row("required/activity-measures", "R30-1g", Id::ActivityMeasures, article("30", 1, 'g'), Caution,
        |r| activities(r, |a| (is_own(a) || is_for_clients(a)) && lacks_any(&a.measures)),
        "Beschrijf kort hoe u de gegevens beveiligt bij {}."),
    row("required/activity-automated-decision", "A13-2f", Id::ActivityAutomatedDecision, article("13", 2, 'f'), Fault,
        |r| activities(r, |a| is_told(a) && a.automated_decision.is_gap()),
        "Beslist een computer alleen over mensen? Vul dat in bij {}."),
    row("required/automated-decision-about", "A13-2f", Id::AutomatedDecisionAbout, article("13", 2, 'f'), Fault,
        |r| activities(r, |a| is_own(a) && a.automated_decision.confirmed().is_some_and(|it| it.present && blank(&it.about))),
        "Bij {} beslist een computer. Vul in waarover."),
    row("required/automated-decision-logic", "A13-2f", Id::AutomatedDecisionLogic, article("13", 2, 'f'), Fault,
        |r| activities(r, |a| is_own(a) && a.automated_decision.confirmed().is_some_and(|it| it.present && blank(&it.logic))),
        "Bij {} beslist een computer. Leg uit waar de computer naar kijkt."),
    row("required/automated-decision-significance", "A13-2f", Id::AutomatedDecisionSignificance, article("13", 2, 'f'), Fault,
        |r| activities(r, |a| is_own(a) && a.automated_decision.confirmed().is_some_and(|it| {
            it.present && blank(&it.significance)
        })),
        "Bij {} beslist een computer. Vul in wat dat voor mensen betekent."),
    row("required/automated-decision-human-review", "AUT22", Id::AutomatedDecisionHumanReview, Article::avg("22").lid(3), Fault,
        |r| activities(r, |a| is_own(a) && a.automated_decision.confirmed().is_some_and(|it| {
            it.present && blank(&it.human_review)
        })),
        "Bij {} beslist een computer. Vul in waar iemand kan vragen of een mens meekijkt."),

    row("required/activity-purposes", "R30-1b", Id::ActivityPurposes, article("30", 1, 'b'), Fault,
        |r| activities(r, |a| is_own(a) && a.purposes.is_empty()),
        "Vul in waarvoor u de gegevens gebruikt bij {}."),
    row("required/purpose-in-short", "A13-1c-doel", Id::PurposeInShort, article("13", 1, 'c'), Fault,
        |r| purposes(r, |_, p| blank(&p.in_short) && p.explanation == Answer::NotApplicable),
        "Vul in waarvoor u de gegevens gebruikt bij {}. Wees concreet."),
    row("required/purpose-explanation", "A13-1c-doel", Id::PurposeExplanation, article("13", 1, 'c'), Fault,
        |r| purposes(r, |_, p| lacks(&p.explanation)),
        "Leg uit waarvoor u de gegevens gebruikt bij {}. Wees concreet."),
    row("required/purpose-legal-bases", "A13-1c-grond", Id::PurposeLegalBases, article("13", 1, 'c'), Fault,
        |r| purposes(r, |_, p| lacks_any(&p.legal_bases)),
        "Grondslag ontbreekt bij {}. Kies waarom u de gegevens mag gebruiken."),
    row("required/purpose-compatible-because", "G6-4", Id::PurposeCompatibleBecause, Article::avg("6").lid(4), Caution,
        |r| purposes(r, |_, p| p.is_secondary && blank(&p.compatible_because)),
        "Bij {} gebruikt u gegevens voor iets anders dan eerst. Vul in waarom dat bij het eerste doel past."),
    row("required/legal-basis-contract", "G6-b", Id::LegalBasisContract, article("6", 1, 'b'), Caution,
        |r| bases(r, |b| b.basis == LegalBasis::Contract && lacks(&b.contract)),
        "Vul in waarvoor de overeenkomst is bij {}."),
    row("required/legal-basis-statute", "G6-c", Id::LegalBasisStatute, article("6", 1, 'c'), Fault,
        |r| bases(r, |b| b.basis == LegalBasis::LegalObligation && lacks(&b.statute)),
        "Noem de wet die dit van u vraagt bij {}."),
    row("required/legal-basis-public-task", "G6-e", Id::LegalBasisStatute, article("6", 1, 'e'), Caution,
        |r| bases(r, |b| b.basis == LegalBasis::PublicTask && lacks(&b.statute)),
        "Noem de wet die u deze taak geeft bij {}."),
    row("required/legal-basis-interest", "A13-1d", Id::LegalBasisInterest, article("13", 1, 'd'), Fault,
        |r| bases(r, |b| b.basis == LegalBasis::LegitimateInterests && lacks(&b.interest)),
        "Bij {} kiest u gerechtvaardigd belang. Schrijf op welk belang dat is."),
    row("required/legal-basis-balancing", "G6-f", Id::LegalBasisBalancing, article("6", 1, 'f'), Fault,
        |r| bases(r, |b| b.basis == LegalBasis::LegitimateInterests && b.balancing.is_gap()),
        "Weeg uw belang, de noodzaak en de privacy van mensen af. Leg dat vast bij {}."),
    row("required/legal-basis-consent", "G6-a", Id::LegalBasisConsent, Article::avg("7"), Fault,
        |r| bases(r, |b| b.basis == LegalBasis::Consent && b.consent.is_gap()),
        "Hoe vraagt u toestemming, en hoe trekken mensen die in? Leg dat vast bij {}."),
    row("required/consent-evidence", "G6-a", Id::ConsentEvidence, Article::avg("7").lid(1), Fault,
        |r| bases(r, |b| b.consent.confirmed().is_some_and(|consent| blank(&consent.evidence))),
        "Hoe kunt u laten zien wie wanneer toestemming gaf? Vul dat in bij {}."),
    row("required/consent-withdrawal", "A13-2c", Id::ConsentWithdrawal, article("13", 2, 'c'), Fault,
        |r| bases(r, |b| b.consent.confirmed().is_some_and(|consent| lacks_any(&consent.withdrawal))),
        "Hoe trekken mensen hun toestemming in? Vul dat in bij {}."),
    row("required/special-category-ground", "B9-1", Id::LegalBasisSpecialCategoryGround, Article::avg("9").lid(2), Fault,
        |r| ungrounded(r, |s| matches!(s, Sensitivity::Special(_)), |b| b.special_category_ground.is_gap()),
        "Bij {} gebruikt u bijzondere gegevens. Kies waarom de wet dat hier toestaat."),
    row("required/criminal-data-ground", "B10-1", Id::LegalBasisCriminalDataGround, Article::avg("10"), Fault,
        |r| ungrounded(r, |s| s == Sensitivity::CriminalOffence, |b| lacks(&b.criminal_data_ground)),
        "Bij {} gebruikt u strafrechtelijke gegevens. Vul in waarom u ze mag gebruiken."),
    row("required/bsn-statute", "BSN46", Id::LegalBasisBsnStatute, Article::of(Law::Uavg, "46"), Fault,
        |r| ungrounded(r, |s| s == Sensitivity::Bsn, |b| lacks(&b.bsn_statute)),
        "Bij {} gebruikt u het BSN. Noem de wet die dat zegt; toestemming is niet genoeg."),

    row("required/source-name", "A14-2f", Id::SourceName, article("14", 2, 'f'), Fault,
        |r| sources(r, |s| {
            matches!(s.kind, SourceKind::Public | SourceKind::ThirdParty)
                && [&s.name, &s.label, &s.explanation].into_iter().all(|text| blank(text))
        }),
        "Een bron heeft nog geen naam. Vul in van wie u de gegevens krijgt."),
    row("required/source-is-public", "A14-2f", Id::SourceIsPublic, article("14", 2, 'f'), Fault,
        |r| sources(r, |s| s.kind == SourceKind::ThirdParty && s.is_public.is_gap()),
        "Vul in of {} een openbare bron is."),

    row("required/recipient-name", "A13-1e", Id::RecipientName, article("13", 1, 'e'), Fault,
        |r| recipients(r, |it| blank(&it.name)),
        "Een ontvanger heeft nog geen naam. Noem het bedrijf of het soort bedrijf."),
    row("required/recipient-purpose", "", Id::RecipientPurpose, article("13", 1, 'e'), Caution,
        |r| recipients(r, |it| lacks(&it.purpose) && blank(&it.only_if)
            && it.condition.confirmed() != Some(&DisclosureCondition::LegalObligation)),
        "Vul in waarvoor de gegevens gaan naar {}."),
    row("required/sharing-other-relations", "", Id::SharingOtherRelations, article("13", 1, 'e'), Caution,
        |r| one(r, RecordKind::Sharing, r.sharing.records_basis.is_yes() && r.sharing.other_relations.is_gap()),
        "Vul in welke andere zakelijke relaties gegevens van u krijgen."),
    row("required/recipient-country", "A13-1f", Id::RecipientCountry, article("13", 1, 'f'), Fault,
        |r| recipients(r, |it| lacks(&it.country)),
        "Het land ontbreekt bij {}. Vul in waar de gegevens heen gaan."),
    row("required/recipient-transfer", "A13-1f", Id::RegisterTransfers, article("13", 1, 'f'), Fault,
        |r| recipients(r, |it| is_outside_eea(&it.country)
            && !r.transfers.iter().any(|transfer| transfer.recipient.as_ref() == Some(&it.id))),
        "Bij {} gaan gegevens naar een land buiten de EER. Vul in hoe u ze daar beschermt."),
    row("required/recipient-agreement", "V28-3", Id::AgreementStatus, Article::avg("28").lid(3), Fault,
        |r| recipients(r, |it| it.kind == RecipientKind::Processor && !has_agreement(r, it)),
        "Verwerkersovereenkomst ontbreekt bij {}. Sluit er een, of leg vast dat die er is."),
    row("required/recipient-sub-processor-approval", "V28-2", Id::RecipientSubProcessorApproval, Article::avg("28").lid(2), Fault,
        |r| recipients(r, |it| it.kind == RecipientKind::SubProcessor && it.sub_processor_approval.is_gap()),
        "Vul in hoe uw klant dit hulpbedrijf (subverwerker) goedkeurde: {}."),
    row("required/recipient-assurance", "V28-1", Id::RecipientAssurance, Article::avg("28").lid(1), Tip,
        |r| recipients(r, |it: &Recipient| it.kind == RecipientKind::Processor && it.assurance.is_gap()),
        "Leg vast waarom u {} vertrouwt, bijvoorbeeld een certificaat."),
    row("required/transfer-policy-leaves-eea", "A13-1f", Id::TransferPolicyLeavesEea, article("13", 1, 'f'), Fault,
        |r| one(r, RecordKind::TransferPolicy, r.transfer_policy.leaves_eea.is_gap()),
        "Vul in of er gegevens naar een land buiten de EER gaan."),
    row("required/transfer-policy-transfers", "A13-1f", Id::TransferPolicyLeavesEea, article("13", 1, 'f'), Fault,
        |r| one(r, RecordKind::TransferPolicy, r.transfers.is_empty()
            && matches!(r.transfer_policy.leaves_eea.confirmed(), Some(LeavesEea::Yes | LeavesEea::Exceptionally))),
        "U schrijft dat er gegevens buiten de EER gaan. Noem het land, en wat ze daar beschermt."),
    row("required/transfer-country", "A13-1f", Id::TransferCountry, article("13", 1, 'f'), Fault,
        |r| transfers(r, |t| lacks(&t.country)),
        "Noem het land buiten de EER bij {}."),
    row("required/transfer-safeguards", "A13-1f", Id::TransferSafeguards, article("13", 1, 'f'), Fault,
        |r| transfers(r, |t| lacks_any(&t.safeguards)),
        "Vul in wat de gegevens buiten de EER beschermt bij {}."),
    row("required/transfer-copy-available", "A13-1f", Id::TransferCopyAvailable, article("13", 1, 'f'), Fault,
        |r| transfers(r, |t| lacks(&t.copy_available) && t.safeguards.items().iter().any(|it| {
            matches!(it, Safeguard::StandardContractualClauses | Safeguard::BindingCorporateRules | Safeguard::CodeOrCertificate)
        })),
        "Vul in hoe mensen een kopie van de waarborg krijgen bij {}."),

    row("required/retention-term", "A13-2a", Id::RetentionTerm, article("13", 2, 'a'), Fault,
        |r| periods(r, |p| p.term.is_gap()),
        "Termijn ontbreekt bij {}."),
    row("required/retention-starts-from", "A13-2a-vaag", Id::RetentionStartsFrom, article("13", 2, 'a'), Caution,
        |r| periods(r, |p| {
            matches!(p.term.confirmed(), Some(Term::Fixed(_) | Term::Maximum(_) | Term::Minimum(_)))
                && (p.starts_from.is_gap()
                    || p.starts_from.confirmed().is_some_and(|it| it.event == StartEvent::Other && blank(&it.words)))
        }),
        "Vul in vanaf wanneer de termijn telt bij {}."),

    row("required/cookie-policy-uses-cookies", "C117a-info", Id::CookiePolicyUsesCookies, COOKIES.lid(1).onder('a'), Fault,
        |r| one(r, RecordKind::CookiePolicy, r.websites.is_empty()
            && r.organisation.website.confirmed().is_some() && r.cookie_policy.uses_cookies.is_gap()),
        "Vul in of uw website cookies gebruikt."),
    row("required/website-cookies", "C117a-info", Id::WebsiteCookies, COOKIES.lid(1).onder('a'), Fault,
        |r| websites(r, |w| w.cookies.is_gap() && !r.cookie_policy.uses_cookies.is_no()),
        "Noem welke cookies {} gebruikt, waarvoor en hoe lang."),
    row("required/website-tracks", "C117a-track", Id::WebsiteTracks, COOKIES.lid(4), Caution,
        |r| websites(r, |w| w.tracks.is_gap() && !r.cookie_policy.uses_cookies.is_no()),
        "Vul in of {} volgcookies gebruikt."),
    row("required/cookie-name", "C117a-info", Id::CookieName, COOKIES.lid(1).onder('a'), Fault,
        |r| cookies(r, |c| lacks(&c.name)),
        "De naam ontbreekt van {}."),
    row("required/cookie-provider", "C117a-info", Id::CookieProvider, COOKIES.lid(1).onder('a'), Fault,
        |r| cookies(r, |c| lacks(&c.provider)),
        "Vul in van wie {} is."),
    row("required/cookie-purpose", "C117a-info", Id::CookiePurpose, COOKIES.lid(1).onder('a'), Fault,
        |r| cookies(r, |c| lacks(&c.purpose)),
        "Vul in wat {} doet."),
    row("required/cookie-duration", "C117a-info", Id::CookieDuration, COOKIES.lid(1).onder('a'), Fault,
        |r| cookies(r, |c| lacks(&c.duration)),
        "Vul in hoe lang {} blijft."),
    row("required/cookie-needs-consent", "C117a-toest", Id::CookieNeedsConsent, COOKIES.lid(1).onder('b'), Fault,
        |r| cookies(r, |c| c.kind != CookieKind::Functional && c.needs_consent.is_gap()),
        "Vul in of u eerst toestemming vraagt voor {}."),
    row("required/cookie-analytics-settings", "C117a-ana", Id::CookieAnalyticsSettings, COOKIES.lid(3).onder('b'), Caution,
        |r| cookies(r, |c| c.kind == CookieKind::Analytical && c.analytics_settings.is_gap()),
        "Vul in hoe {} is ingesteld om privacy te sparen, en sinds wanneer."),
    row("required/cookie-policy-choice-changed", "A13-2c", Id::CookiePolicyChoiceChanged, Article::avg("7").lid(3), Fault,
        |r| one(r, RecordKind::CookiePolicy, lacks(&r.cookie_policy.choice_changed)
            && (r.cookie_policy.deletable_in_browser.is_yes() || !cookies(r, |c| c.needs_consent.is_yes()).is_empty())),
        "Vul in hoe mensen hun keuze voor cookies later wijzigen."),
    row("required/register-social-media", "", Id::RegisterSocialMedia, Article::avg("26"), Caution,
        |r| one(r, RecordKind::Register, r.social_media.is_gap()
            && !activities(r, |a| is_told(a) && a.channels.items().contains(&Channel::SocialMedia)).is_empty()),
        "Vul in op welke netwerken u een pagina heeft."),
];

#[cfg(test)]
mod cases;
