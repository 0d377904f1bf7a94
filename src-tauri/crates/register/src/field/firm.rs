//! The register as a whole, the firm and its people.

use super::{Row, row};
use crate::Format as F;
use crate::field::FieldId as Id;
use crate::law::{Article, article};

pub(super) const ROWS: &[Row] = &[
    row(Id::RegisterOrganisation, "Uw bedrijf").is(F::Record),
    row(Id::RegisterPeople, "Mensen met een taak").is(F::Records),
    row(Id::RegisterBusinessProcesses, "Bedrijfsprocessen").is(F::Records),
    row(Id::RegisterActivities, "Activiteiten")
        .hint("Alles wat u met persoonsgegevens doet (verwerkingsactiviteiten).")
        .at(Article::avg("30").lid(1))
        .missing("wat wij met persoonsgegevens doen")
        .is(F::Records),
    row(Id::RegisterDataSubjectCategories, "Groepen mensen").is(F::Records),
    row(Id::RegisterPersonalDataCategories, "Soorten gegevens").is(F::Records),
    row(Id::RegisterSources, "Bronnen").is(F::Records),
    row(Id::RegisterRecipients, "Ontvangers").is(F::Records),
    row(Id::RegisterAgreements, "Verwerkersovereenkomsten").is(F::Records),
    row(Id::RegisterTransfers, "Doorgifte buiten de EER").is(F::Records),
    row(Id::RegisterSharing, "Delen in het algemeen").is(F::Record),
    row(Id::RegisterTransferPolicy, "Buiten de EER in het algemeen").is(F::Record),
    row(Id::RegisterRetentionPeriods, "Bewaartermijnen").is(F::Records),
    row(Id::RegisterRetentionPolicy, "Bewaren in het algemeen").is(F::Record),
    row(Id::RegisterHolds, "Bewaarstops").hint("Wat u tijdelijk niet mag verwijderen.").is(F::Records),
    row(Id::RegisterOccurrences, "Gebeurtenissen").is(F::Records),
    row(Id::RegisterDeletionEvents, "Uitgevoerde verwijderingen").is(F::Records),
    row(Id::RegisterSystems, "Systemen").is(F::Records),
    row(Id::RegisterSystemInventories, "Inventarisaties van systemen").is(F::Records),
    row(Id::RegisterMeasures, "Beveiligingsmaatregelen").is(F::Records),
    row(Id::RegisterSecurity, "Beveiliging in het algemeen").is(F::Record),
    row(Id::RegisterCertificates, "Certificaten").is(F::Records),
    row(Id::RegisterWebsites, "Websites").is(F::Records),
    row(Id::RegisterCookiePolicy, "Cookies in het algemeen").is(F::Record),
    row(Id::RegisterSocialMedia, "Sociale media")
        .missing("op welke netwerken wij een pagina hebben")
        .is(F::Records),
    row(Id::RegisterImpactAssessments, "Effectbeoordelingen (DPIA)").is(F::Records),
    row(Id::RegisterBreaches, "Datalekken").at(Article::avg("33").lid(5)).is(F::Records),
    row(Id::RegisterRequests, "Verzoeken").is(F::Records),
    row(Id::RegisterRequestPolicy, "Omgaan met verzoeken").is(F::Record),
    row(Id::RegisterGovernance, "Beheer van het register").is(F::Record),
    row(Id::RegisterStatementVariants, "Verklaringen").is(F::Records),
    row(Id::RegisterPublishedStatements, "Gepubliceerde verklaringen").is(F::Records),
    row(Id::RegisterReviews, "Beoordelingen").is(F::Records),
    row(Id::RegisterSetAside, "Terzijde gelegde bevindingen").is(F::Records),
    row(Id::RegisterUnlawfulPractices, "Wat niet mag").is(F::Records),
    row(Id::RegisterAttachments, "Bijlagen").is(F::Records),
    row(Id::RegisterImportRuns, "Imports").is(F::Records),
    row(Id::RegisterNotes, "Opmerkingen").is(F::Records),
    row(Id::OrganisationLegalName, "Naam volgens de KVK")
        .hint("De officiële naam, zoals die in het Handelsregister staat (statutaire naam).")
        .at(article("13", 1, 'a'))
        .missing("onze naam"),
    row(Id::OrganisationTradeName, "Handelsnaam")
        .hint("De naam waaronder uw klanten u kennen.")
        .at(article("13", 1, 'a'))
        .missing("onze handelsnaam"),
    row(Id::OrganisationShortName, "Korte naam")
        .hint("Zo noemt de tekst uw bedrijf na de eerste keer.")
        .missing("onze korte naam"),
    row(Id::OrganisationLegalForm, "Rechtsvorm")
        .hint("Bijvoorbeeld eenmanszaak, vof of bv.")
        .at(article("13", 1, 'a'))
        .missing("onze rechtsvorm")
        .is(F::Choice),
    row(Id::OrganisationKvkNumber, "KVK-nummer")
        .hint("8 cijfers, zoals in het Handelsregister.")
        .missing("ons KVK-nummer")
        .is(F::Kvk),
    row(Id::OrganisationRsin, "RSIN")
        .hint("9 cijfers; een eenmanszaak heeft geen RSIN.")
        .missing("ons RSIN")
        .is(F::Rsin),
    row(Id::OrganisationVisitingAddress, "Bezoekadres")
        .at(article("13", 1, 'a'))
        .missing("ons adres")
        .is(F::Record),
    row(Id::OrganisationPostalAddress, "Postadres")
        .hint("Alleen als post naar een ander adres gaat.")
        .at(article("13", 1, 'a'))
        .missing("ons postadres")
        .is(F::Record),
    row(Id::OrganisationPhone, "Telefoonnummer")
        .at(article("13", 1, 'a'))
        .missing("ons telefoonnummer")
        .is(F::Phone),
    row(Id::OrganisationEmail, "E-mailadres voor privacy")
        .hint("Hier komen vragen en verzoeken over gegevens binnen.")
        .at(article("13", 1, 'a'))
        .missing("ons e-mailadres")
        .is(F::Email),
    row(Id::OrganisationWebsite, "Website").missing("onze website").is(F::Url),
    row(Id::OrganisationSector, "Branche").missing("onze branche"),
    row(Id::OrganisationBusiness, "Wat uw bedrijf doet")
        .hint("Maak de zin af: “Wij …”, bijvoorbeeld “bakken brood en gebak”.")
        .missing("wat wij doen"),
    row(Id::OrganisationPeople, "Aantal mensen")
        .hint("Iedereen die er werkt, uzelf meegeteld.")
        .at(Article::avg("30").lid(5))
        .missing("met hoeveel mensen wij werken")
        .is(F::Number),
    row(Id::OrganisationIsController, "Bepaalt zelf waarvoor gegevens nodig zijn")
        .hint("Dan bent u verwerkingsverantwoordelijke; bijna elk bedrijf is dat voor zijn eigen klanten.")
        .at(Article::avg("4").punt(7))
        .missing("of wij zelf verantwoordelijk zijn")
        .is(F::YesNo),
    row(Id::OrganisationIsProcessor, "Werkt met gegevens in opdracht van klanten")
        .hint("Dan bent u verwerker, bijvoorbeeld als u de salarissen van een ander bedrijf doet.")
        .at(Article::avg("4").punt(8))
        .missing("of wij ook in opdracht van klanten werken")
        .is(F::YesNo),
    row(Id::OrganisationGroup, "Groep of moederbedrijf").missing("bij welke groep wij horen").is(F::Record),
    row(Id::OrganisationRepresentative, "Vertegenwoordiger in de EU")
        .hint("Alleen als uw bedrijf buiten de Europese Economische Ruimte zit.")
        .at(Article::avg("27"))
        .missing("wie ons in de EU vertegenwoordigt")
        .is(F::Record),
    row(Id::OrganisationDpo, "Functionaris gegevensbescherming (FG)")
        .hint("De meeste kleine bedrijven hoeven geen FG te hebben.")
        .at(Article::avg("37"))
        .missing("of wij een functionaris gegevensbescherming (FG) hebben")
        .is(F::Record),
    row(Id::OrganisationAddressesChildren, "Richt zich op kinderen")
        .at(Article::avg("12").lid(1))
        .missing("of wij ons op kinderen richten")
        .is(F::YesNo),
    row(Id::OrganisationFormOfAddress, "Aanspreekvorm")
        .hint("Zegt u “u” of “je” tegen uw lezers?")
        .is(F::Choice),
    row(Id::OrganisationLanguages, "Talen").hint("De talen waarin u papieren maakt.").is(F::Language),
    row(Id::OrganisationContacts, "Contact")
        .hint("Hoe mensen u bereiken, en waarvoor.")
        .at(article("13", 1, 'a'))
        .missing("hoe wij bereikbaar zijn")
        .is(F::Records),
    row(Id::OrganisationAbout, "Over uw bedrijf")
        .hint("Wat u zelf over uw bedrijf wilt vertellen.")
        .is(F::Records),
    row(Id::AddressStreet, "Straat en huisnummer")
        .hint("Of een postbus.")
        .missing("onze straat en ons huisnummer"),
    row(Id::AddressPostcode, "Postcode").missing("onze postcode").is(F::Postcode),
    row(Id::AddressCity, "Plaats").missing("onze plaats"),
    row(Id::AddressCountry, "Land").hint("Leeg is Nederland.").missing("ons land").is(F::Country),
    row(Id::GroupParent, "Moederbedrijf").missing("ons moederbedrijf"),
    row(Id::GroupShortName, "Korte naam van de groep").missing("de naam van onze groep"),
    row(Id::GroupCoversAffiliates, "Geldt ook voor verbonden bedrijven")
        .hint("De verklaring geldt dan ook voor andere bedrijven van uw groep.")
        .is(F::YesNo),
    row(Id::RepresentativeName, "Naam van de vertegenwoordiger")
        .at(Article::avg("27"))
        .missing("de naam van onze vertegenwoordiger in de EU"),
    row(Id::RepresentativeContact, "Contact met de vertegenwoordiger")
        .hint("Adres, e-mailadres of telefoonnummer.")
        .at(article("13", 1, 'a'))
        .missing("hoe onze vertegenwoordiger in de EU bereikbaar is")
        .is(F::Reach),
    row(Id::DpoAppointed, "FG aangesteld").at(Article::avg("37").lid(1)).is(F::YesNo),
    row(Id::DpoReason, "Waarom wel of geen FG")
        .hint("Maak de zin af: “want …”, bijvoorbeeld “de wet vraagt dat niet van ons”.")
        .at(Article::avg("37").lid(1))
        .missing("waarom wij wel of geen FG hebben"),
    row(Id::DpoDecidedOn, "Besloten op").is(F::Day),
    row(Id::DpoName, "Naam van de FG").hint("De naam hoeft niet in uw verklaring."),
    row(Id::DpoContact, "Contact met de FG")
        .hint("E-mailadres of telefoonnummer; dit komt in uw verklaring.")
        .at(article("13", 1, 'b'))
        .missing("hoe onze FG bereikbaar is")
        .is(F::Reach),
    row(Id::DpoRegistration, "Nummer van de aanmelding bij de AP")
        .hint("Dit nummer krijgt u als u de FG aanmeldt bij de Autoriteit Persoonsgegevens.")
        .at(Article::avg("37").lid(7)),
    row(Id::ContactChannel, "Manier").is(F::Choice),
    row(Id::ContactDetail, "Nummer of adres")
        .hint("Alleen als het een ander is dan dat van uw bedrijf.")
        .is(F::Reach),
    row(Id::ContactUses, "Waarvoor").is(F::Choices),
    row(Id::AboutTitle, "Woord vooraan").hint("Dit woord staat vet voor de tekst."),
    row(Id::AboutText, "Tekst").is(F::Text),
    row(Id::PersonName, "Naam"),
    row(Id::PersonJobTitle, "Functie"),
    row(Id::PersonEmail, "E-mailadres").is(F::Email),
    row(Id::PersonDuties, "Taken in privacy").is(F::Choices),
    row(Id::BusinessProcessName, "Naam van het proces").hint("Zoals een hoofdstuk heet: “Mensen werven”."),
    row(Id::BusinessProcessInShort, "Doel in het kort")
        .hint("Maak de zin af: “om …”, bijvoorbeeld “mensen te werven”."),
    row(Id::BusinessProcessOwner, "Proceseigenaar").is(F::Reference),
];
