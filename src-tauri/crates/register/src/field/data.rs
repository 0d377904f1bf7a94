//! Whose data, which data and where they come from.

use super::{Row, row};
use crate::Format as F;
use crate::field::FieldId as Id;
use crate::law::{Article, article};

pub(super) const ROWS: &[Row] = &[
    row(Id::DataSubjectName, "Groep mensen")
        .hint("In het meervoud en met kleine letters: “klanten”.")
        .at(article("30", 1, 'c')),
    row(Id::DataSubjectIsVulnerable, "Kan moeilijk nee zeggen")
        .hint("Zoals werknemers, patiënten en kinderen.")
        .is(F::YesNo),
    row(Id::DataSubjectIsChild, "Kinderen").at(Article::avg("8")).is(F::YesNo),
    row(Id::DataSubjectInformedBy, "Leest deze verklaring")
        .hint("Kiest u niets, dan kijkt Verantwoord naar de naam van de groep.")
        .is(F::Reference),
    row(Id::PersonalDataName, "Soort gegevens")
        .hint("Bijvoorbeeld “contactgegevens”.")
        .at(article("30", 1, 'c')),
    row(Id::PersonalDataSensitivity, "Hoe gevoelig")
        .hint("Bijzonder zijn bijvoorbeeld gezondheid, geloof en afkomst.")
        .at(Article::avg("9").lid(1))
        .is(F::Choice),
    row(Id::PersonalDataDescription, "Beschrijving voor uzelf").is(F::Text),
    row(Id::PersonalDataExamples, "Voorbeelden").hint("Zoals een lezer ze kent: naam, adres.").is(F::Lines),
    row(Id::PersonalDataRetention, "Bewaartermijn")
        .hint("Geldt voor elke activiteit die niets anders zegt.")
        .at(article("30", 1, 'f'))
        .missing("hoe lang wij deze gegevens bewaren")
        .is(F::Reference),
    row(Id::DataItemName, "Gegeven")
        .hint("Zoals het in een zin past, met een kleine letter: “telefoonnummer”.")
        .at(article("30", 1, 'c')),
    row(Id::DataItemCategory, "Soort gegevens").at(article("30", 1, 'c')).is(F::Reference),
    row(Id::DataItemDataSubjects, "Van wie")
        .hint("Alleen als het niet van iedereen in deze activiteit is.")
        .is(F::References),
    row(Id::DataItemPurposes, "Voor welke doelen")
        .hint("Alleen als het niet voor alle doelen is.")
        .is(F::References),
    row(Id::DataItemSource, "Bron")
        .hint("Alleen als de bron een andere is dan die van de activiteit.")
        .is(F::Reference),
    row(Id::DataItemCollectedWhen, "Wanneer u het krijgt").hint("Bijvoorbeeld “als u in dienst komt”."),
    row(Id::DataItemDisguise, "Wat de persoon verbergt").at(Article::avg("4").punt(5)).is(F::Choice),
    row(Id::DataItemRetention, "Bewaartermijn")
        .hint("Alleen als die anders is dan bij de activiteit of de soort gegevens.")
        .at(article("13", 2, 'a'))
        .missing("hoe lang wij dit gegeven bewaren")
        .is(F::Reference),
    row(Id::DataItemRetentionReason, "Waarom een andere termijn").at(article("5", 1, 'e')),
    row(Id::ExcludedDataWhat, "Wat u niet vraagt").hint("Bijvoorbeeld “medische gegevens”."),
    row(Id::ExcludedDataCategory, "Soort gegevens").is(F::Reference),
    row(Id::ExcludedDataReason, "Waarom niet"),
    row(Id::ExcludedDataException, "Wanneer wel"),
    row(Id::SourceKind, "Soort bron").at(article("14", 2, 'f')).is(F::Choice),
    row(Id::SourceLabel, "Woord vooraan").hint("Bijvoorbeeld “Van de bank”; leeg neemt het gewone woord."),
    row(Id::SourceName, "Naam van de bron")
        .hint("Bijvoorbeeld “de KVK” of “uw werkgever”.")
        .at(article("14", 2, 'f'))
        .missing("van wie wij deze gegevens krijgen"),
    row(Id::SourceExplanation, "Uitleg").is(F::Text),
    row(Id::SourceIsPublic, "Openbare bron")
        .hint("Kan iedereen deze bron bekijken, zoals het Handelsregister?")
        .at(article("14", 2, 'f'))
        .missing("of deze bron openbaar is")
        .is(F::YesNo),
    row(Id::SourceDataSubjects, "Over wie").is(F::References),
];
