//! Who gets data, under which agreement and in which country.

use super::{Row, row};
use crate::Format as F;
use crate::field::FieldId as Id;
use crate::law::{Article, article};

pub(super) const ROWS: &[Row] = &[
    row(Id::RecipientName, "Naam of soort bedrijf")
        .hint("Bijvoorbeeld “PostNL” of “bedrijven voor post en drukwerk”.")
        .at(article("13", 1, 'e')),
    row(Id::RecipientIsCategory, "Een soort bedrijven")
        .hint("De naam is geen bedrijf, maar een soort bedrijven.")
        .is(F::YesNo),
    row(Id::RecipientKind, "Wat deze ontvanger voor u is")
        .hint("Een verwerker werkt alleen volgens uw opdracht, zoals een hostingbedrijf.")
        .at(Article::avg("4").punt(8))
        .is(F::Choice),
    row(Id::RecipientPurpose, "Waarvoor")
        .hint("Bijvoorbeeld “rekeningen en boekhouding”.")
        .missing("waarvoor deze ontvanger de gegevens krijgt"),
    row(Id::RecipientCondition, "Wanneer u gegevens geeft")
        .missing("wanneer deze ontvanger gegevens krijgt")
        .is(F::Choice),
    row(Id::RecipientOnlyIf, "Alleen als").hint("Bijvoorbeeld “alleen als er iets is gebeurd”."),
    row(Id::RecipientCountry, "Land")
        .hint("Het land waar de gegevens heen gaan.")
        .at(article("13", 1, 'f'))
        .missing("het land van deze ontvanger")
        .is(F::Country),
    row(Id::RecipientContact, "Contact").is(F::Reach),
    row(Id::RecipientStatementUrl, "Privacyverklaring van de ontvanger").is(F::Url),
    row(Id::RecipientService, "Dienst").hint("Wat deze verwerker voor u doet.").at(Article::avg("28").lid(3)),
    row(Id::RecipientAssurance, "Waarom u dit bedrijf vertrouwt")
        .hint("Bijvoorbeeld een certificaat, of wat u zelf heeft nagekeken.")
        .at(Article::avg("28").lid(1))
        .is(F::Record),
    row(Id::RecipientSubProcessorApproval, "Andere bedrijven inschakelen")
        .hint("Mag deze verwerker zelf hulpbedrijven kiezen (subverwerkers)?")
        .at(Article::avg("28").lid(2))
        .is(F::Choice),
    row(Id::AssuranceWhat, "Certificaat of controle").at(Article::avg("28").lid(1)),
    row(Id::AssuranceCheckedOn, "Bekeken op").is(F::Day),
    row(Id::AgreementRecipient, "Verwerker").at(Article::avg("28").lid(3)).is(F::Reference),
    row(Id::AgreementClient, "Klant").hint("Alleen als u zelf de verwerker bent."),
    row(Id::AgreementOurRole, "Uw kant").is(F::Choice),
    row(Id::AgreementVersion, "Versie"),
    row(Id::AgreementStatus, "Stand van de overeenkomst")
        .hint("Voorwaarden van een leverancier aanvaarden telt als tekenen.")
        .at(Article::avg("28").lid(3))
        .missing("of er een verwerkersovereenkomst is")
        .is(F::Choice),
    row(Id::AgreementSignedOn, "Getekend op").at(Article::avg("28").lid(9)).is(F::Day),
    row(Id::AgreementValidUntil, "Geldig tot").is(F::Day),
    row(Id::AgreementClauses, "Wat erin staat").at(Article::avg("28").lid(3)).is(F::Choices),
    row(Id::AgreementAttachment, "Getekende tekst").is(F::Reference),
    row(Id::SharingSellsData, "Verkoopt gegevens").missing("of wij gegevens verkopen").is(F::YesNo),
    row(Id::SharingConditions, "Wanneer u deelt").missing("wanneer wij gegevens delen").is(F::Choices),
    row(Id::SharingHasSafeguards, "Houdt zich aan de wet en maakt contracten")
        .at(Article::avg("32"))
        .missing("hoe wij gegevens beschermen als wij ze delen")
        .is(F::YesNo),
    row(Id::SharingRecordsBasis, "Schrijft op waarom delen mag")
        .at(Article::avg("5").lid(2))
        .missing("of wij opschrijven waarom wij gegevens mogen delen")
        .is(F::YesNo),
    row(Id::SharingContractsWithProcessors, "Maakt een contract met elke verwerker")
        .at(Article::avg("28").lid(3))
        .missing("of wij met elke verwerker een contract hebben")
        .is(F::YesNo),
    row(Id::SharingOtherRelations, "Andere zakelijke relaties")
        .hint("Wie er verder nog gegevens van u krijgt.")
        .at(article("13", 1, 'e'))
        .missing("welke andere zakelijke relaties gegevens krijgen"),
    row(Id::TransferRecipient, "Ontvanger").at(article("13", 1, 'f')).is(F::Reference),
    row(Id::TransferPurpose, "Waarvoor of welke gegevens")
        .hint("Maak de zin af: “voor …”, bijvoorbeeld “de nieuwsbrief”."),
    row(Id::TransferCountry, "Land buiten de EER")
        .at(article("13", 1, 'f'))
        .missing("naar welk land buiten de EER deze gegevens gaan")
        .is(F::Country),
    row(Id::TransferSafeguards, "Waarborg")
        .hint("Wat de gegevens daar beschermt, zoals standaardcontractbepalingen.")
        .at(article("13", 1, 'f'))
        .missing("welke waarborg daar geldt")
        .is(F::Choices),
    row(Id::TransferDecision, "Nummer of naam van het besluit").at(Article::avg("45")),
    row(Id::TransferAssessedOn, "Risico in dat land bekeken op").at(Article::avg("46").lid(1)).is(F::Day),
    row(Id::TransferCopyAvailable, "Kopie van de waarborg")
        .hint("Hoe mensen een kopie krijgen, bijvoorbeeld “mail ons”.")
        .at(article("13", 1, 'f'))
        .missing("hoe iemand een kopie van de waarborg krijgt"),
    row(Id::TransferAttachment, "Stuk van de waarborg").at(article("30", 1, 'e')).is(F::Reference),
    row(Id::TransferPolicyLeavesEea, "Gaan gegevens buiten de EER")
        .hint("De EER is de EU met Noorwegen, IJsland en Liechtenstein.")
        .at(article("13", 1, 'f'))
        .missing("naar welke landen buiten de EER er gegevens gaan, of dat dit nooit gebeurt")
        .is(F::Choice),
    row(Id::TransferPolicyOnlyIfNeeded, "Alleen als het nodig is en mag")
        .at(Article::avg("44"))
        .missing("wanneer wij gegevens buiten de EER brengen")
        .is(F::YesNo),
    row(Id::TransferPolicyAsksEuServers, "Vraagt verwerkers om servers in de EU")
        .missing("of wij om servers in de EU vragen")
        .is(F::YesNo),
    row(Id::TransferPolicyAsksStandardClauses, "Vraagt om standaardcontractbepalingen")
        .at(article("46", 2, 'c'))
        .missing("of wij om standaardcontractbepalingen vragen")
        .is(F::YesNo),
];
