//! The Dutch of the words that an owner chooses from, as the forms say them, only shorter.

use register::FieldId;

type Words = &'static [(&'static str, &'static str)];

/// What an owner calls a word in a field: `in_use` → "in gebruik". The word itself when it is unknown.
pub(super) fn dutch(field: FieldId, word: &str) -> &str {
    list(field).iter().find(|(known, _)| *known == word).map_or(word, |(_, dutch)| dutch)
}

/// The words of a field; empty for a field that holds none.
#[expect(clippy::wildcard_enum_match_arm, reason = "a test asks for every word of every field")]
fn list(field: FieldId) -> Words {
    use FieldId as F;
    match field {
        F::OrganisationLegalForm => LEGAL_FORM,
        F::OrganisationFormOfAddress | F::VariantFormOfAddress => &[("u", "u"), ("je", "je")],
        F::ContactChannel
        | F::ActivityChannels
        | F::OptOutChannels
        | F::ConsentWithdrawal
        | F::RequestChannel => CHANNEL,
        F::ContactUses => CONTACT_USE,
        F::PersonDuties => DUTY,
        F::ActivityRole => ROLE,
        F::ActivityStatus => ACTIVITY_STATUS,
        F::ActivityFrequency => &[("occasional", "af en toe"), ("structural", "vast onderdeel van het werk")],
        F::ProvisionObligation => OBLIGATION,
        F::EmailTrackingLevel => {
            &[("none", "niets"), ("aggregate", "alleen totalen"), ("individual", "wie een e-mail opent")]
        }
        F::PreScanOutcome => &[("needed", "nodig"), ("not_needed", "niet nodig")],
        F::LegalBasisBasis | F::ConsentExpressionRestsOn => LEGAL_BASIS,
        F::LegalBasisSpecialCategoryGround => SPECIAL_CATEGORY_GROUND,
        F::ConsentMoment => {
            &[("before", "vooraf"), ("at_collection", "op het moment zelf"), ("other", "op een ander moment")]
        }
        F::PersonalDataSensitivity => SENSITIVITY,
        F::DataItemDisguise => &[
            ("none", "niets"),
            ("pseudonymised", "een code in plaats van een naam"),
            ("anonymised", "anoniem"),
        ],
        F::SourceKind => SOURCE_KIND,
        F::RecipientKind => RECIPIENT_KIND,
        F::RecipientCondition | F::SharingConditions => CONDITION,
        F::RecipientSubProcessorApproval => {
            &[("specific", "elke keer apart"), ("general", "ja, als wij het vooraf horen")]
        }
        F::AgreementOurRole => &[("controller", "wij beslissen"), ("processor", "wij werken in opdracht")],
        F::AgreementStatus => AGREEMENT_STATUS,
        F::AgreementClauses => CLAUSE,
        F::TransferSafeguards => SAFEGUARD,
        F::TransferPolicyLeavesEea => {
            &[("never", "nee, nooit"), ("exceptionally", "normaal niet, soms wel"), ("yes", "ja")]
        }
        F::RetentionCondition => &[
            ("always", "altijd"),
            ("with_consent", "alleen met toestemming"),
            ("without_consent", "alleen zonder toestemming"),
        ],
        F::RetentionEndAction => END_ACTION,
        F::TermKind => TERM_KIND,
        F::TermUnit => UNIT,
        F::OccurrenceEvent | F::StartsFromEvent => START_EVENT,
        F::StartsFromShift => &[("none", "meteen"), ("next_january", "vanaf 1 januari van het jaar erna")],
        F::SystemHosting => &[
            ("netherlands", "in Nederland"),
            ("eea", "ergens anders in de EER"),
            ("outside_eea", "buiten de EER"),
            ("on_premises", "bij onszelf"),
        ],
        F::SystemRiskLevel => &[("low", "laag"), ("medium", "midden"), ("high", "hoog")],
        F::MeasureKind => &[
            ("policy", "beleid"),
            ("technical", "techniek"),
            ("organisational", "mensen"),
            ("suppliers", "leveranciers"),
        ],
        F::CertificateHeldBy => &[
            ("own", "ons eigen bedrijf"),
            ("group", "een bedrijf van onze groep"),
            ("supplier", "een leverancier"),
        ],
        F::CookieKind => &[
            ("functional", "nodig om de website te laten werken"),
            ("analytical", "telt bezoekers"),
            ("tracking", "volgt mensen"),
            ("social", "hoort bij een sociaal netwerk"),
        ],
        F::BreachKind => BREACH_KIND,
        F::RequestRight | F::RightRemarkRight => RIGHT,
        F::RequestIdentifiedBy | F::IdentityCheckMethods => IDENTITY_METHOD,
        F::VariantAudience => AUDIENCE,
        F::VariantOptionalParts => OPTIONAL_PART,
        F::TranslationLanguage | F::PublishedStatementLanguage => {
            &[("dutch", "Nederlands"), ("english", "Engels")]
        }
        F::OwnTextPlace => &[("before", "ervoor"), ("after", "erna"), ("instead", "in plaats daarvan")],
        F::PublishedStatementStatus => PUBLICATION_STATUS,
        F::ReviewVerdict => &[("approved", "akkoord"), ("changes_asked", "eerst wijzigen")],
        _ => &[],
    }
}

const LEGAL_FORM: Words = &[
    ("sole_proprietorship", "eenmanszaak"),
    ("general_partnership", "vennootschap onder firma (vof)"),
    ("partnership", "maatschap"),
    ("limited_partnership", "commanditaire vennootschap (cv)"),
    ("private_limited_company", "besloten vennootschap (bv)"),
    ("public_limited_company", "naamloze vennootschap (nv)"),
    ("foundation", "stichting"),
    ("association", "vereniging"),
    ("cooperative", "coöperatie"),
    ("other", "een andere rechtsvorm"),
];

const CHANNEL: Words = &[
    ("email", "e-mail"),
    ("phone", "telefoon"),
    ("post", "brief"),
    ("visit", "langskomen"),
    ("online", "website of formulier"),
    ("unsubscribe_link", "link om af te melden"),
    ("text_message", "sms of chat"),
    ("social_media", "sociale media"),
    ("paper", "op papier"),
];

const CONTACT_USE: Words = &[
    ("question", "vragen"),
    ("request", "verzoeken"),
    ("complaint", "klachten"),
    ("tip", "tips"),
    ("breach", "iets mis met de beveiliging"),
    ("cookies", "vragen over cookies"),
];

const DUTY: Words = &[
    ("director", "eigenaar of directie"),
    ("process_owner", "gaat over een proces"),
    ("application_administrator", "beheert een programma"),
    ("privacy_contact", "aanspreekpunt voor privacy"),
    ("data_protection_officer", "functionaris gegevensbescherming"),
    ("adviser", "adviseur van buiten"),
    ("reviewer", "kijkt na wat een ander maakte"),
];

const ROLE: Words = &[
    ("controller", "wij beslissen zelf"),
    ("joint_controller", "wij beslissen samen met een ander"),
    ("processor", "wij werken in opdracht van een klant"),
    ("sub_processor", "wij helpen een bedrijf dat voor een klant werkt"),
    ("under_authority", "iemand van ons werkt bij een klant"),
];

const ACTIVITY_STATUS: Words = &[
    ("draft", "wij denken er nog over"),
    ("in_use", "wij doen dit"),
    ("stopped", "gestopt, de gegevens zijn er nog"),
    ("lapsed", "gestopt, de gegevens zijn weg"),
];

const OBLIGATION: Words = &[
    ("statutory", "ja, dat moet van de wet"),
    ("contractual", "ja, voor de afspraak"),
    ("voluntary", "nee, zij mogen weigeren"),
    ("unavoidable", "het gaat vanzelf"),
    ("ask_client", "dat weet onze klant"),
    ("nothing_asked", "wij vragen niets"),
];

const LEGAL_BASIS: Words = &[
    ("consent", "toestemming"),
    ("contract", "overeenkomst"),
    ("legal_obligation", "wettelijke plicht"),
    ("vital_interests", "vitaal belang"),
    ("public_task", "publieke taak"),
    ("legitimate_interests", "gerechtvaardigd belang"),
];

const SPECIAL_CATEGORY_GROUND: Words = &[
    ("explicit_consent", "uitdrukkelijke toestemming"),
    ("employment_law", "arbeidsrecht of sociale zekerheid"),
    ("vital_interests", "iemands leven is in gevaar"),
    ("membership_body", "vereniging of stichting en haar leden"),
    ("made_public", "mensen maakten het zelf openbaar"),
    ("legal_claims", "een rechtszaak"),
    ("substantial_public_interest", "een groot algemeen belang"),
    ("health_care", "zorg of bedrijfsarts"),
    ("public_health", "de volksgezondheid"),
    ("archiving_research", "archief, onderzoek of statistiek"),
];

/// The special categories among them, by their own word.
const SENSITIVITY: Words = &[
    ("ordinary", "gewoon"),
    ("sensitive", "gevoelig"),
    ("criminal_offence", "straffen en overtredingen"),
    ("bsn", "BSN"),
    ("racial_or_ethnic_origin", "ras of afkomst"),
    ("political_opinions", "politieke mening"),
    ("religious_or_philosophical_beliefs", "geloof of levensovertuiging"),
    ("trade_union_membership", "lid van een vakbond"),
    ("genetic", "genen (DNA)"),
    ("biometric", "vingerafdruk of gezicht"),
    ("health", "gezondheid"),
    ("sex_life_or_orientation", "seksueel leven of seksuele voorkeur"),
];

const SOURCE_KIND: Words = &[
    ("data_subject", "de mensen zelf"),
    ("client", "een klant of werkgever"),
    ("own_staff", "onze eigen medewerkers"),
    ("public", "een openbare bron"),
    ("third_party", "iemand anders"),
    ("observation", "een apparaat, website of camera"),
    ("derived", "afgeleid uit andere gegevens"),
];

const RECIPIENT_KIND: Words = &[
    ("internal_role", "iemand in ons eigen bedrijf"),
    ("group_company", "een bedrijf van onze groep"),
    ("processor", "werkt in onze opdracht (verwerker)"),
    ("sub_processor", "helpt ons bij werk voor een klant (subverwerker)"),
    ("third_party", "beslist zelf"),
    ("authority", "de overheid"),
    ("data_subject", "de mensen zelf"),
];

const CONDITION: Words = &[
    ("agreement", "voor een afspraak"),
    ("request", "als iemand erom vraagt"),
    ("legal_obligation", "als de wet het zegt"),
    ("protection_of_rights", "om rechten te beschermen"),
    ("consent", "met toestemming"),
];

const AGREEMENT_STATUS: Words = &[
    ("none", "nee"),
    ("draft", "wij zijn eraan bezig"),
    ("sent", "verstuurd, nog niet terug"),
    ("signed", "getekend of voorwaarden aanvaard"),
    ("expired", "verlopen"),
    ("not_needed", "niet nodig"),
];

const CLAUSE: Words = &[
    ("subject_matter", "waarover het gaat en hoe lang"),
    ("instructions", "doet alleen wat wij opdragen"),
    ("confidentiality", "houdt alles geheim"),
    ("security", "beveiligt de gegevens"),
    ("sub_processors", "regels voor subverwerkers"),
    ("rights_assistance", "helpt bij verzoeken van mensen"),
    ("security_assistance", "helpt bij beveiliging en datalekken"),
    ("erasure_or_return", "wist of geeft alles terug"),
    ("audit", "wij mogen controleren"),
    ("breach_notice", "meldt een datalek"),
    ("eu_hosting", "servers in de EU"),
];

const SAFEGUARD: Words = &[
    ("adequacy_decision", "adequaatheidsbesluit van de EU"),
    ("data_privacy_framework", "afspraken tussen de EU en de VS"),
    ("standard_contractual_clauses", "standaardafspraken van de EU"),
    ("binding_corporate_rules", "regels van de groep"),
    ("code_or_certificate", "gedragscode of certificaat"),
    ("derogation", "uitzondering van artikel 49"),
    ("none", "niets"),
];

const END_ACTION: Words = &[
    ("erase", "verwijderen"),
    ("destroy", "vernietigen"),
    ("anonymise", "anoniem maken"),
    ("archive", "archiveren"),
    ("return", "teruggeven"),
];

const TERM_KIND: Words = &[
    ("fixed", "precies zo lang"),
    ("maximum", "hooguit zo lang"),
    ("minimum", "ten minste zo lang"),
    ("until", "tot er iets gebeurt"),
    ("criterion", "zo lang als iets zo is"),
    ("client_instruction", "zo lang als de klant wil"),
    ("while_active", "zo lang als het in gebruik is"),
    ("not_kept", "niet bewaard"),
];

const UNIT: Words = &[("day", "dag"), ("week", "week"), ("month", "maand"), ("year", "jaar")];

const START_EVENT: Words = &[
    ("end_of_procedure", "na het einde van de procedure"),
    ("end_of_employment", "na het einde van het dienstverband"),
    ("end_of_contract", "na het einde van de overeenkomst"),
    ("last_contact", "na het laatste contact"),
    ("last_purchase", "na de laatste aankoop"),
    ("invoice_date", "na de datum van de factuur"),
    ("end_of_financial_year", "na het einde van het boekjaar"),
    ("receipt", "na de ontvangst"),
    ("recording", "na de opname"),
    ("unsubscription", "na de afmelding"),
    ("consent_given", "na de toestemming"),
    ("consent_withdrawn", "na het intrekken van de toestemming"),
    ("settlement", "na de afhandeling"),
    ("visit", "na het bezoek"),
    ("year_concerned", "na het jaar waar het om gaat"),
    ("other", "na iets anders"),
];

const BREACH_KIND: Words = &[
    ("sent_to_wrong_recipient", "naar de verkeerde gestuurd"),
    ("post_lost_or_opened", "brief of pakket kwijt of geopend"),
    ("device_lost", "apparaat kwijt"),
    ("device_stolen", "apparaat gestolen"),
    ("hacking", "hacken, malware of phishing"),
    ("ransomware", "gijzelsoftware"),
    ("published_by_accident", "per ongeluk openbaar"),
    ("unauthorised_access", "iemand keek zonder reden"),
    ("paper_lost", "papier kwijt"),
    ("unsafe_disposal", "papier onveilig weggegooid"),
    ("data_lost", "gegevens weg zonder kopie"),
    ("other", "iets anders"),
];

const RIGHT: Words = &[
    ("access", "inzage"),
    ("rectification", "verbeteren of aanvullen"),
    ("erasure", "verwijderen"),
    ("restriction", "beperking"),
    ("portability", "meenemen"),
    ("objection", "bezwaar"),
    ("objection_to_marketing", "bezwaar tegen reclame"),
    ("withdrawal_of_consent", "toestemming intrekken"),
    ("human_intervention", "een mens laten meekijken"),
    ("complaint", "klacht bij de toezichthouder"),
];

const IDENTITY_METHOD: Words = &[
    ("known_data", "iets vragen wat wij al weten"),
    ("known_email", "mailen naar het adres dat wij kennen"),
    ("call_back", "terugbellen op het nummer dat wij kennen"),
    ("login", "inloggen"),
    ("customer_number", "een bestelnummer of klantnummer"),
    ("counter", "langskomen"),
    ("redacted_copy", "een kopie zonder foto en BSN"),
];

const AUDIENCE: Words = &[
    ("website", "bezoekers van de website"),
    ("customers", "klanten"),
    ("employees", "medewerkers"),
    ("applicants", "sollicitanten"),
    ("suppliers", "leveranciers"),
    ("event", "bezoekers van een evenement"),
    ("own", "een eigen doelgroep"),
];

const OPTIONAL_PART: Words = &[
    ("scope", "waar de verklaring over gaat"),
    ("data_overview", "alle gegevens in één lijst"),
    ("applicability", "wanneer de wet geldt"),
    ("register_description", "wat er in het register staat"),
    ("systems", "in welke systemen de gegevens staan"),
    ("measures_by_kind", "beveiliging in groepen"),
    ("sharing_bases", "waarom wij gegevens mogen delen"),
];

const PUBLICATION_STATUS: Words = &[
    ("draft", "in de maak"),
    ("in_review", "iemand kijkt het na"),
    ("approved", "goedgekeurd, nog niet openbaar"),
    ("published", "gepubliceerd"),
    ("replaced", "vervangen"),
];

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use register::{FieldId, Format};
    use serde_json::Value;

    use super::super::shape;
    use super::list;
    use crate::testing::every_word;

    /// Every word of every list is said by one of the registers, and none goes without Dutch.
    #[test]
    fn every_word_has_its_dutch() {
        let mut said = BTreeSet::new();
        for register in every_word() {
            walk("register", &serde_json::to_value(register).expect("records are JSON"), &mut said);
        }
        for (field, word) in &said {
            assert!(list(*field).iter().any(|(known, _)| known == word), "{field}: {word}");
        }
        for &field in FieldId::ALL {
            let is_choice = matches!(field.format(), Format::Choice | Format::Choices);
            assert_eq!(!list(field).is_empty(), is_choice, "{field}");
            for (word, dutch) in list(field) {
                assert!(!dutch.contains('_') && !dutch.is_empty(), "{field}: {word}");
            }
        }
        assert!(said.len() > 200, "only {} words were met", said.len());
    }

    fn walk(noun: &str, record: &Value, said: &mut BTreeSet<(FieldId, String)>) {
        for &field in shape::fields(noun) {
            let Some(value) = record.get(shape::key(field)) else { continue };
            let value = shape::answered(value).map_or(value, |(_, value)| value);
            let items = value.as_array().map_or(std::slice::from_ref(value), Vec::as_slice);
            for item in items.iter().filter(|item| !item.is_null()) {
                if let Some(noun) = shape::noun_within(field) {
                    walk(noun, item, said);
                } else if matches!(field.format(), Format::Choice | Format::Choices) {
                    let word = item.get("special").unwrap_or(item);
                    said.insert((field, word.as_str().expect("a word").to_owned()));
                }
            }
        }
    }
}
