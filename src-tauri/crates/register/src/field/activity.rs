//! The activity, its purposes and their legal bases.

use super::{Row, row};
use crate::Format as F;
use crate::field::FieldId as Id;
use crate::law::{Article, Law, article};

pub(super) const ROWS: &[Row] = &[
    row(Id::ActivityCode, "Eigen nummer"),
    row(Id::ActivityName, "Naam van de activiteit")
        .hint("Zoals u het zelf noemt, bijvoorbeeld “Bestellen in de webwinkel”."),
    row(Id::ActivityRole, "Uw rol")
        .hint("Beslist u zelf, samen met een ander, of werkt u in opdracht van een klant?")
        .at(Article::avg("30"))
        .missing("wie hiervoor verantwoordelijk is")
        .is(F::Choice),
    row(Id::ActivityBusinessProcess, "Bedrijfsproces").is(F::Reference),
    row(Id::ActivityDescription, "Beschrijving voor uzelf")
        .hint("Dit komt in geen enkele verklaring.")
        .is(F::Text),
    row(Id::ActivityStatus, "Status").is(F::Choice),
    row(Id::ActivityStartedOn, "Begonnen op").is(F::Date),
    row(Id::ActivityEndedOn, "Gestopt op").is(F::Date),
    row(Id::ActivityReplacedBy, "Vervangen door").is(F::Reference),
    row(Id::ActivityParent, "Onderdeel van").is(F::Reference),
    row(Id::ActivityTags, "Trefwoorden").hint("Eigen woorden om de activiteit terug te vinden.").is(F::Lines),
    row(Id::ActivityProcessOwner, "Eigenaar")
        .hint("Wie weet hoe het gaat en er iets aan kan veranderen?")
        .missing("wie hier bij ons over gaat")
        .is(F::Reference),
    row(Id::ActivityReviewDue, "Opnieuw bekijken op").is(F::Day),
    row(Id::ActivityFrequency, "Hoe vaak")
        .hint("Af en toe, of als vast onderdeel van uw werk.")
        .at(Article::avg("30").lid(5))
        .missing("hoe vaak wij dit doen")
        .is(F::Choice),
    row(Id::ActivityScale, "Omvang").hint("Ongeveer hoeveel mensen en gegevens."),
    row(Id::ActivityUnpublishedBecause, "Waarom niet in een verklaring")
        .hint("Laat leeg als de activiteit in uw verklaring hoort."),
    row(Id::ActivityClients, "Opdrachtgevers")
        .hint("Voor welke klanten u dit doet.")
        .at(article("30", 2, 'a'))
        .missing("voor welke klanten wij dit doen")
        .is(F::Records),
    row(Id::ActivityJointArrangement, "Afspraak met de ander")
        .hint("Wie doet wat, als u samen beslist.")
        .at(Article::avg("26"))
        .missing("wat wij met de ander hebben afgesproken")
        .is(F::Record),
    row(Id::ActivityReuse, "Gebruik van gegevens van klanten voor uzelf")
        .at(Article::avg("28").lid(10))
        .missing("of wij gegevens van onze klant ook voor onszelf gebruiken")
        .is(F::Record),
    row(Id::ActivityDataSubjects, "Van wie")
        .hint("De groepen mensen om wie het gaat (betrokkenen).")
        .at(article("30", 1, 'c'))
        .missing("van wie de gegevens zijn")
        .is(F::References),
    row(Id::ActivityPurposes, "Doelen")
        .hint("Waarvoor u de gegevens gebruikt, met bij elk doel de grondslag.")
        .at(article("30", 1, 'b'))
        .missing("waarvoor wij deze gegevens gebruiken")
        .is(F::Records),
    row(Id::ActivityData, "Welke gegevens")
        .at(article("30", 1, 'c'))
        .missing("welke gegevens wij hiervoor gebruiken")
        .is(F::Records),
    row(Id::ActivityExcludedData, "Wat u bewust niet vraagt").is(F::Records),
    row(Id::ActivitySources, "Bron van de gegevens")
        .hint("Van de mensen zelf, of van een ander?")
        .at(article("14", 2, 'f'))
        .missing("van wie wij deze gegevens krijgen")
        .is(F::References),
    row(Id::ActivityProvision, "Moeten mensen dit geven")
        .hint("En wat er gebeurt als zij het niet doen.")
        .at(article("13", 2, 'e'))
        .missing("of dit moet, en wat er anders gebeurt")
        .is(F::Record),
    row(Id::ActivityRecipients, "Ontvangers")
        .hint("Wie de gegevens ook krijgt, zoals uw boekhouder of hostingbedrijf.")
        .at(article("13", 1, 'e'))
        .missing("wie deze gegevens krijgt")
        .is(F::References),
    row(Id::ActivityRetention, "Bewaartermijn")
        .hint("Hoe lang u de gegevens bewaart, en vanaf wanneer dat telt.")
        .at(article("13", 2, 'a'))
        .missing("hoe lang wij deze gegevens bewaren")
        .is(F::References),
    row(Id::ActivityRetentionReason, "Waarom een andere termijn")
        .hint("Alleen als de soort gegevens zelf een andere termijn heeft.")
        .at(article("5", 1, 'e')),
    row(Id::ActivityMeasures, "Beveiliging")
        .at(article("30", 1, 'g'))
        .missing("hoe wij deze gegevens beveiligen")
        .is(F::References),
    row(Id::ActivitySystems, "Systemen")
        .hint("In welke programma’s, kasten of clouddiensten de gegevens staan.")
        .missing("in welke systemen deze gegevens staan")
        .is(F::References),
    row(Id::ActivityAutomatedDecision, "Besluit zonder mens")
        .hint("Beslist een computer hier alleen over mensen?")
        .at(article("13", 2, 'f'))
        .missing("of wij besluiten nemen zonder dat een mens meekijkt")
        .is(F::Record),
    row(Id::ActivityChannels, "Hoe de gegevens gaan")
        .hint("Bijvoorbeeld per post, per e-mail of telefonisch.")
        .missing("langs welke weg de gegevens gaan")
        .is(F::Choices),
    row(Id::ActivityOptOut, "Nee zeggen of stoppen")
        .at(Article::avg("21"))
        .missing("hoe iemand nee kan zeggen of dit kan stoppen")
        .is(F::Record),
    row(Id::ActivityEmailTracking, "Meten wie e-mail opent")
        .at(Article::of(Law::Tw, "11.7a"))
        .missing("of wij meten wie onze e-mail opent")
        .is(F::Record),
    row(Id::ActivityThirdPartyNotices, "Wat anderen zelf doen")
        .hint("Anderen die buiten u om iets met gegevens van dezelfde mensen doen.")
        .is(F::Records),
    row(Id::ActivityRemarks, "Wat u er verder over vertelt").is(F::Records),
    row(Id::ActivityPreScan, "Is een DPIA nodig").at(Article::avg("35").lid(1)).is(F::Record),
    row(Id::ActivityImpactAssessment, "Effectbeoordeling (DPIA)").at(Article::avg("35")).is(F::Reference),
    row(Id::ClientName, "Naam van de klant")
        .hint("Of een soort klanten, zoals “werkgevers”.")
        .at(article("30", 2, 'a'))
        .missing("voor welke klanten wij dit doen"),
    row(Id::ClientContact, "Contact met de klant").at(article("30", 2, 'a')).is(F::Reach),
    row(Id::ClientService, "Werk voor de klant")
        .hint("Wat u voor deze klant met de gegevens doet.")
        .at(article("30", 2, 'b'))
        .missing("wat wij voor deze klant doen"),
    row(Id::JointArrangementPartner, "Met wie u samen beslist")
        .at(Article::avg("26").lid(1))
        .missing("met wie wij samen beslissen"),
    row(Id::JointArrangementDivision, "Wie doet wat")
        .at(Article::avg("26").lid(2))
        .missing("wie van ons beiden wat doet")
        .is(F::Text),
    row(Id::JointArrangementContact, "Waar mensen terechtkunnen")
        .at(Article::avg("26").lid(1))
        .missing("bij wie mensen terechtkunnen")
        .is(F::Reach),
    row(Id::ReuseOf, "Uit welke activiteit")
        .hint("De activiteit voor uw klant waar de gegevens vandaan komen.")
        .is(F::Reference),
    row(Id::ReusePermission, "Wat de klant goedvindt")
        .at(Article::avg("28").lid(10))
        .missing("of onze klant dit gebruik goed vindt"),
    row(Id::ProvisionObligation, "Moet het").at(article("13", 2, 'e')).missing("of dit moet").is(F::Choice),
    row(Id::ProvisionWhen, "Wanneer dat geldt").hint("Bijvoorbeeld “als u iets bestelt”."),
    row(Id::ProvisionConsequence, "Wat er anders gebeurt")
        .hint("Wat kan er niet als iemand de gegevens niet geeft?")
        .at(article("13", 2, 'e'))
        .missing("wat er anders gebeurt"),
    row(Id::ProvisionRemark, "Wat het makkelijker maakt")
        .hint("Bijvoorbeeld “Een account hoeft u niet te maken”."),
    row(Id::AutomatedDecisionPresent, "Een computer beslist alleen")
        .at(Article::avg("22").lid(1))
        .is(F::YesNo),
    row(Id::AutomatedDecisionAbout, "Waarover")
        .at(article("13", 2, 'f'))
        .missing("waarover de computer beslist"),
    row(Id::AutomatedDecisionLogic, "Waar de computer naar kijkt")
        .at(article("13", 2, 'f'))
        .missing("waar de computer naar kijkt"),
    row(Id::AutomatedDecisionSignificance, "Gevolg voor mensen")
        .at(article("13", 2, 'f'))
        .missing("wat het gevolg is van dat besluit"),
    row(Id::AutomatedDecisionHumanReview, "Waar iemand om een mens kan vragen")
        .at(Article::avg("22").lid(3))
        .missing("waar iemand kan vragen of een mens meekijkt")
        .is(F::Reach),
    row(Id::OptOutChannels, "Langs welke weg")
        .missing("hoe iemand nee kan zeggen of dit kan stoppen")
        .is(F::Choices),
    row(Id::OptOutExplanation, "Uitleg").is(F::Text),
    row(Id::EmailTrackingLevel, "Hoe precies u meet").is(F::Choice),
    row(Id::EmailTrackingWithConsent, "Alleen na toestemming")
        .at(Article::of(Law::Tw, "11.7a").lid(1))
        .is(F::YesNo),
    row(Id::EmailTrackingPurpose, "Waarvoor u meet").missing("waarvoor wij dat meten"),
    row(Id::ThirdPartyNoticeName, "Wie"),
    row(Id::ThirdPartyNoticeReason, "Wanneer of waarom"),
    row(Id::ThirdPartyNoticeReadAt, "Waar dat te lezen is"),
    row(Id::ThirdPartyNoticeUrl, "Webadres").is(F::Url),
    row(Id::RemarkLabel, "Woord vooraan").hint("Dit woord staat vet voor de tekst."),
    row(Id::RemarkText, "Tekst").is(F::Text),
    row(Id::PreScanCriteria, "Kenmerken met een risico").at(Article::avg("35").lid(4)).is(F::Records),
    row(Id::PreScanOutcome, "Uitkomst").at(Article::avg("35").lid(1)).is(F::Choice),
    row(Id::PreScanDate, "Bekeken op").is(F::Day),
    row(Id::PreScanReason, "Waarom geen DPIA"),
    row(Id::PreScanAnswerCriterion, "Kenmerk"),
    row(Id::PreScanAnswerHolds, "Is dat zo").is(F::YesNo),
    row(Id::PurposeInShort, "Doel in het kort")
        .hint("Maak de zin af: “om …”, bijvoorbeeld “uw bestelling te maken”.")
        .at(article("13", 1, 'c'))
        .missing("waarvoor wij deze gegevens gebruiken"),
    row(Id::PurposeExplanation, "Uitleg van het doel")
        .hint("Wat u doet en waarom, in een paar gewone zinnen.")
        .at(article("13", 1, 'c'))
        .missing("wat wij hiermee doen en waarom")
        .is(F::Text),
    row(Id::PurposeIsSecondary, "Later bedacht")
        .hint("U had de gegevens al voordat u dit doel bedacht.")
        .at(Article::avg("13").lid(3))
        .is(F::YesNo),
    row(Id::PurposeCompatibleBecause, "Waarom het bij het eerste doel past")
        .at(Article::avg("6").lid(4))
        .missing("waarom dit bij het eerste doel past"),
    row(Id::PurposeLegalBases, "Waarom het mag")
        .hint("De reden die de wet geeft (grondslag).")
        .at(article("13", 1, 'c'))
        .missing("de reden die de wet geeft (grondslag)")
        .is(F::Records),
    row(Id::LegalBasisBasis, "Grondslag").at(Article::avg("6").lid(1)).is(F::Choice),
    row(Id::LegalBasisAppliesTo, "Voor welk deel")
        .hint("Alleen als de grondslag niet voor het hele doel geldt."),
    row(Id::LegalBasisContract, "Waarvoor het nodig is")
        .hint("Maak de zin af: “nodig voor …”, bijvoorbeeld “uw bestelling”.")
        .at(article("6", 1, 'b'))
        .missing("waarvoor de overeenkomst is"),
    row(Id::LegalBasisStatute, "Wet en artikel")
        .hint("Bijvoorbeeld “artikel 52 AWR”.")
        .at(article("6", 1, 'c'))
        .missing("welke wet dit van ons vraagt"),
    row(Id::LegalBasisInterest, "Uw belang")
        .hint("Maak de zin af: “Wij willen …”, bijvoorbeeld “een veilige winkel”.")
        .at(article("13", 1, 'd'))
        .missing("welk belang wij hebben"),
    row(Id::LegalBasisInterestOf, "Wiens belang").hint("Alleen als het niet uw eigen belang is."),
    row(Id::LegalBasisBalancing, "Afweging")
        .hint("Waarom uw belang zwaarder weegt dan de privacy van mensen.")
        .at(article("6", 1, 'f'))
        .missing("of wij ons belang hebben afgewogen")
        .is(F::Record),
    row(Id::LegalBasisConsent, "Toestemming")
        .at(Article::avg("7"))
        .missing("hoe wij toestemming vragen, en hoe iemand die intrekt")
        .is(F::Record),
    row(Id::LegalBasisSpecialCategoryGround, "Waarom bijzondere gegevens mogen")
        .hint("De uitzondering op het verbod voor bijzondere persoonsgegevens.")
        .at(Article::avg("9").lid(2))
        .missing("waarom wij deze bijzondere gegevens mogen gebruiken")
        .is(F::Choice),
    row(Id::LegalBasisCriminalDataGround, "Waarom strafrechtelijke gegevens mogen")
        .at(Article::avg("10"))
        .missing("waarom wij deze strafrechtelijke gegevens mogen gebruiken"),
    row(Id::LegalBasisBsnStatute, "Wet voor het BSN")
        .hint("Het BSN mag alleen als een wet dat zegt; toestemming is niet genoeg.")
        .at(Article::of(Law::Uavg, "46"))
        .missing("welke wet ons het BSN laat gebruiken"),
    row(Id::BalancingSummary, "Wat u heeft afgewogen").at(article("6", 1, 'f')).is(F::Text),
    row(Id::BalancingDate, "Afgewogen op").is(F::Day),
    row(Id::ConsentAskedHow, "Hoe u toestemming vraagt")
        .at(Article::avg("7").lid(2))
        .missing("hoe wij toestemming vragen"),
    row(Id::ConsentMoment, "Wanneer u toestemming vraagt").is(F::Choice),
    row(Id::ConsentExpressions, "Wat bij u als ja telt").at(Article::avg("4").punt(11)).is(F::Records),
    row(Id::ConsentEvidence, "Hoe u dat kunt laten zien").at(Article::avg("7").lid(1)),
    row(Id::ConsentIsExplicit, "Uitdrukkelijk")
        .hint("Mensen zeggen zelf duidelijk ja, los van iets anders.")
        .at(article("9", 2, 'a'))
        .is(F::YesNo),
    row(Id::ConsentWithdrawal, "Hoe mensen hun toestemming intrekken")
        .at(Article::avg("7").lid(3))
        .missing("hoe iemand zijn toestemming kan intrekken")
        .is(F::Choices),
    row(Id::ConsentSubject, "Waartegen mensen ja zeggen")
        .hint("Maak de zin af: “ja tegen …”, bijvoorbeeld “de nieuwsbrief”.")
        .missing("waarvoor wij toestemming vragen"),
    row(Id::ConsentRefusalEffect, "Wat er gebeurt bij nee").missing("wat er gebeurt bij nee"),
    row(Id::ConsentIsOfChild, "Ouder zegt ja voor een kind").at(Article::avg("8")).is(F::YesNo),
    row(Id::ConsentExpressionAct, "Handeling").hint("Bijvoorbeeld “een visitekaartje geven”."),
    row(Id::ConsentExpressionIsConsent, "Dit is echt toestemming")
        .hint("Alleen als iemand vrij en duidelijk ja zegt tegen dit gebruik.")
        .at(Article::avg("4").punt(11))
        .is(F::YesNo),
    row(Id::ConsentExpressionRestsOn, "Grondslag als het geen toestemming is").is(F::Choice),
];
