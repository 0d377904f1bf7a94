//! Systems, measures and certificates.

use super::{Row, row};
use crate::Format as F;
use crate::field::FieldId as Id;
use crate::law::{Article, article};

pub(super) const ROWS: &[Row] = &[
    row(Id::SystemName, "Naam van het systeem"),
    row(Id::SystemPurpose, "Waarvoor u het gebruikt").missing("waarvoor wij dit systeem gebruiken"),
    row(Id::SystemSupplier, "Leverancier").is(F::Reference),
    row(Id::SystemKind, "Soort").hint("Bijvoorbeeld “online programma” of “kast”."),
    row(Id::SystemAdministrator, "Beheerder").missing("wie dit systeem beheert").is(F::Reference),
    row(Id::SystemHosting, "Waar het staat").missing("waar dit systeem staat").is(F::Choice),
    row(Id::SystemStorageCountry, "Land van opslag")
        .at(Article::avg("44"))
        .missing("in welk land de gegevens staan")
        .is(F::Country),
    row(Id::SystemSupportCountry, "Land van de helpdesk")
        .hint("Vanuit welk land de leverancier bij de gegevens kan.")
        .at(Article::avg("44"))
        .missing("vanuit welk land dit systeem wordt ondersteund")
        .is(F::Country),
    row(Id::SystemTelemetryCountry, "Land van gebruiksgegevens")
        .hint("Waar het systeem meetgegevens over het gebruik heen stuurt.")
        .at(Article::avg("44"))
        .missing("naar welk land gegevens over het gebruik gaan")
        .is(F::Country),
    row(Id::SystemProviderCountry, "Land van het hoofdkantoor")
        .at(Article::avg("44"))
        .missing("in welk land de leverancier zit")
        .is(F::Country),
    row(Id::SystemAccount, "Hoe mensen inloggen").hint("Bijvoorbeeld “gebruikersnaam en wachtwoord”."),
    row(Id::SystemAccessVia, "Hoe mensen toegang vragen").hint("Bijvoorbeeld “via onze website”."),
    row(Id::SystemMfa, "Inloggen in twee stappen")
        .at(Article::avg("32"))
        .missing("of inloggen hier in twee stappen gaat")
        .is(F::YesNo),
    row(Id::SystemEncryption, "Versleuteld")
        .at(article("32", 1, 'a'))
        .missing("of de gegevens hier versleuteld zijn")
        .is(F::YesNo),
    row(Id::SystemBackupTerm, "Hoe lang reservekopieën blijven"),
    row(Id::SystemRiskLevel, "Risico")
        .at(Article::avg("32").lid(2))
        .missing("hoe groot het risico van dit systeem is")
        .is(F::Choice),
    row(Id::SystemRiskDate, "Risico bekeken op").is(F::Day),
    row(Id::SystemImpactAssessment, "Effectbeoordeling (DPIA)")
        .hint("Het onderzoek vooraf naar de risico’s van dit systeem.")
        .at(Article::avg("35"))
        .is(F::Reference),
    row(Id::SystemInInventorySince, "In het overzicht sinds")
        .hint("Sinds wanneer u dit systeem gebruikt; alleen een jaar mag ook.")
        .is(F::Date),
    row(Id::SystemRetiredOn, "Niet meer gebruikt sinds")
        .hint("Vul dit in als u ermee gestopt bent; alleen een jaar mag ook.")
        .is(F::Date),
    row(Id::SystemIsPublished, "Staat in de verklaring").is(F::YesNo),
    row(Id::SystemInventoryDate, "Datum").is(F::Day),
    row(Id::SystemInventoryBy, "Door wie"),
    row(Id::SystemInventoryNote, "Opmerking").is(F::Text),
    row(Id::MeasureName, "Maatregel").at(article("30", 1, 'g')),
    row(Id::MeasureKind, "Soort maatregel").is(F::Choice),
    row(Id::MeasureDescription, "Beschrijving voor uzelf")
        .hint("Zet hier wat een inbreker niet mag lezen; dit komt in geen enkele verklaring.")
        .is(F::Text),
    row(Id::MeasurePublicText, "Tekst in de verklaring")
        .hint("Bijvoorbeeld “Elke dag maken wij een reservekopie.”")
        .at(article("30", 1, 'g'))
        .missing("hoe wij deze gegevens beveiligen")
        .is(F::Text),
    row(Id::MeasureSystems, "Voor welke systemen").hint("Leeg is het hele bedrijf.").is(F::References),
    row(Id::MeasureLastChecked, "Nagekeken op").at(article("32", 1, 'd')).is(F::Day),
    row(Id::MeasureEvidence, "Bewijs").is(F::Reference),
    row(Id::SecurityBindsThirdParties, "Anderen moeten ook beveiligen")
        .at(article("28", 3, 'c'))
        .missing("of anderen die ons helpen de gegevens ook beveiligen")
        .is(F::YesNo),
    row(Id::SecurityAdvisesOnLogin, "Geeft advies over inloggen")
        .missing("hoe een lezer zijn inloggegevens beschermt")
        .is(F::YesNo),
    row(Id::SecurityAsksToReport, "Vraagt om een vermoeden te melden")
        .missing("waar een lezer een probleem met de beveiliging meldt")
        .is(F::YesNo),
    row(Id::CertificateHolder, "Van wie het certificaat is")
        .hint("Een certificaat van uw moederbedrijf is niet van u."),
    row(Id::CertificateHeldBy, "Wie dat voor u is").is(F::Choice),
    row(Id::CertificateStandard, "Norm").hint("Bijvoorbeeld “ISO 27001”."),
    row(Id::CertificatePolicyFollowed, "U volgt het beleid erachter").is(F::YesNo),
    row(Id::CertificateAudited, "Hoe vaak een ander controleert")
        .hint("Bijvoorbeeld “enkele keren per jaar”."),
    row(Id::CertificateValidUntil, "Geldig tot").missing("tot wanneer dit certificaat geldt").is(F::Day),
    row(Id::CertificateAttachment, "Het certificaat").is(F::Reference),
];
