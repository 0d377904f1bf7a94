//! How long data are kept and what happens then.

use super::{Row, row};
use crate::Format as F;
use crate::field::FieldId as Id;
use crate::law::{Article, article};

pub(super) const ROWS: &[Row] = &[
    row(Id::RetentionName, "Wat u bewaart")
        .hint("De regel in het overzicht: “Bestellingen in de webwinkel”."),
    row(Id::RetentionInSentence, "In een zin").hint("Met kleine letters: “de kopie van het ID-bewijs”."),
    row(Id::RetentionDataSubjects, "Van wie").is(F::References),
    row(Id::RetentionTerm, "Hoe lang")
        .hint("Een termijn, of een grens die te controleren is.")
        .at(article("13", 2, 'a'))
        .missing("hoe lang wij deze gegevens bewaren")
        .is(F::Record),
    row(Id::RetentionStartsFrom, "Vanaf wanneer")
        .hint("Vanaf welk moment de termijn telt, bijvoorbeeld de levering.")
        .at(article("13", 2, 'a'))
        .missing("vanaf wanneer deze termijn telt")
        .is(F::Record),
    row(Id::RetentionCondition, "Geldt").is(F::Choice),
    row(Id::RetentionLegalSource, "Wet die dit vraagt")
        .hint("Bijvoorbeeld “artikel 52 AWR”.")
        .at(article("6", 1, 'c'))
        .missing("welke wet deze termijn vraagt"),
    row(Id::RetentionStatutoryId, "Regel in de wettelijke lijst"),
    row(Id::RetentionReason, "Waarom zo lang")
        .hint("Bijvoorbeeld “voor vragen over een bestelling”.")
        .at(article("5", 1, 'e'))
        .missing("waarom wij deze gegevens zo lang bewaren"),
    row(Id::RetentionEndAction, "Wat er daarna gebeurt")
        .missing("wat wij daarna met deze gegevens doen")
        .is(F::Choice),
    row(Id::RetentionResponsible, "Wie dat doet")
        .missing("wie bij ons deze gegevens verwijdert")
        .is(F::Reference),
    row(Id::RetentionOriginalText, "Uw eigen woorden")
        .hint("Zoals u het typte, of zoals het werd ingelezen.")
        .is(F::Text),
    row(Id::RetentionCheckedOn, "Nagekeken op").is(F::Day),
    row(Id::TermKind, "Soort termijn").at(article("13", 2, 'a')).is(F::Choice),
    row(Id::TermAmount, "Aantal").is(F::Number),
    row(Id::TermUnit, "Dagen, weken, maanden of jaren").is(F::Choice),
    row(Id::TermEvent, "Tot").hint("Maak de zin af: “tot …”, bijvoorbeeld “u zich afmeldt”."),
    row(Id::TermAtMost, "Hooguit").hint("Langer bewaart u het nooit.").is(F::Record),
    row(Id::TermCriterion, "Zo lang als")
        .hint("Maak de zin af: “zo lang als …”, bijvoorbeeld “u klant bent”."),
    row(Id::TermClient, "Klant die het bepaalt").hint("Bijvoorbeeld “uw werkgever”."),
    row(Id::TermAfter, "Meteen vernietigd na").hint("Maak de zin af: “na …”, bijvoorbeeld “de controle”."),
    row(Id::StartsFromEvent, "Moment").at(article("13", 2, 'a')).is(F::Choice),
    row(Id::StartsFromWords, "In uw woorden").hint("Maak de zin af: “na …”, bijvoorbeeld “de levering”."),
    row(Id::StartsFromShift, "Begin van het tellen")
        .hint("Bij een boekjaar telt u meestal vanaf 1 januari erna.")
        .is(F::Choice),
    row(Id::RetentionPolicyDependsOnKind, "Termijn hangt af van de soort gegevens")
        .missing("waar onze termijnen van afhangen")
        .is(F::YesNo),
    row(Id::RetentionPolicyNoLongerThanNeeded, "Bewaart niet langer dan nodig")
        .at(article("5", 1, 'e'))
        .missing("of wij gegevens niet langer bewaren dan nodig")
        .is(F::YesNo),
    row(Id::RetentionPolicyDefaultPeriod, "Termijn als de wet niets zegt")
        .missing("hoe lang wij gegevens bewaren waar de wet geen termijn voor geeft")
        .is(F::Reference),
    row(Id::RetentionPolicyEveryCategoryHasPeriod, "Elke soort gegevens heeft een termijn")
        .missing("of elke soort gegevens een termijn heeft")
        .is(F::YesNo),
    row(Id::RetentionPolicyIsDocumented, "Termijnen zijn opgeschreven")
        .missing("of onze termijnen zijn opgeschreven")
        .is(F::YesNo),
    row(Id::RetentionPolicyStaffIsInstructed, "Medewerkers hebben een instructie")
        .missing("of onze medewerkers weten wanneer zij gegevens verwijderen")
        .is(F::YesNo),
    row(Id::RetentionPolicyHoldsForDisputes, "Langer bij een klacht of rechtszaak")
        .at(article("17", 3, 'e'))
        .missing("of wij gegevens langer bewaren bij een klacht of rechtszaak")
        .is(F::YesNo),
    row(Id::RetentionPolicyInventoryDate, "Overzicht gemaakt op").is(F::Day),
    row(Id::HoldReason, "Waarom").hint("Bijvoorbeeld een klacht of een rechtszaak."),
    row(Id::HoldFrom, "Vanaf").is(F::Day),
    row(Id::HoldUntil, "Tot").hint("Leeg is: zo lang als het duurt.").is(F::Day),
    row(Id::HoldActivities, "Voor welke activiteiten").is(F::References),
    row(Id::HoldPeriods, "Voor welke termijnen").is(F::References),
    row(Id::HoldOccurrences, "Voor welke gebeurtenissen").is(F::References),
    row(Id::OccurrenceLabel, "Wat er is gebeurd")
        .hint("Bijvoorbeeld “Vacature winkel, voorjaar 2026”, zonder namen van mensen."),
    row(Id::OccurrenceEvent, "Soort moment").is(F::Choice),
    row(Id::OccurrenceOn, "Op welke dag").is(F::Day),
    row(Id::OccurrencePeriods, "Voor welke termijnen")
        .hint("Leeg is: voor alle termijnen die vanaf dit soort moment tellen.")
        .is(F::References),
    row(Id::DeletionPeriod, "Volgens deze termijn").is(F::Reference),
    row(Id::DeletionRequest, "Op dit verzoek").at(Article::avg("17")).is(F::Reference),
    row(Id::DeletionOccurrence, "Na deze gebeurtenis").is(F::Reference),
    row(Id::DeletionThrough, "Alles tot en met").hint("Alles van deze dag en daarvoor is weg.").is(F::Day),
    row(Id::DeletionScope, "Wat is verwijderd").hint("Noem geen namen van mensen."),
    row(Id::DeletionSystems, "In welke systemen").is(F::References),
    row(Id::DeletionDoneOn, "Gedaan op").is(F::Day),
    row(Id::DeletionDoneBy, "Gedaan door").is(F::Reference),
    row(Id::DeletionMethod, "Hoe"),
    row(Id::DeletionProof, "Hoe u het kunt laten zien").at(Article::avg("5").lid(2)),
];
