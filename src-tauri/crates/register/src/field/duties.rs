//! Impact assessments, breaches, requests and keeping the register.

use super::{Row, row};
use crate::Format as F;
use crate::field::FieldId as Id;
use crate::law::{Article, article};

pub(super) const ROWS: &[Row] = &[
    row(Id::ImpactAssessmentSubject, "Wat is beoordeeld").at(Article::avg("35")),
    row(Id::ImpactAssessmentDate, "Datum").is(F::Day),
    row(Id::ImpactAssessmentOutcome, "Uitkomst").is(F::Text),
    row(Id::ImpactAssessmentResidualRiskIsHigh, "Risico blijft hoog")
        .hint("Vraag dan eerst advies aan de Autoriteit Persoonsgegevens.")
        .at(Article::avg("36").lid(1))
        .is(F::YesNo),
    row(Id::ImpactAssessmentReviewDue, "Opnieuw bekijken op").at(Article::avg("35").lid(11)).is(F::Day),
    row(Id::ImpactAssessmentAttachment, "Verslag").is(F::Reference),
    row(Id::BreachDescription, "Wat er gebeurde")
        .hint("Noem geen namen van mensen.")
        .at(Article::avg("33").lid(5))
        .is(F::Text),
    row(Id::BreachKind, "Soort datalek").is(F::Choice),
    row(Id::BreachDiscoveredAt, "Ontdekt op")
        .hint("Vanaf dit moment tellen de 72 uur om te melden.")
        .at(Article::avg("33").lid(1))
        .is(F::Moment),
    row(Id::BreachOccurredAt, "Begonnen op").is(F::Moment),
    row(Id::BreachEndedAt, "Voorbij op").is(F::Moment),
    row(Id::BreachDataCategories, "Welke gegevens").at(article("33", 3, 'a')).is(F::References),
    row(Id::BreachDataSubjects, "Van wie").at(article("33", 3, 'a')).is(F::References),
    row(Id::BreachPeopleAtLeast, "Minstens zoveel mensen").at(article("33", 3, 'a')).is(F::Number),
    row(Id::BreachPeopleAtMost, "Hooguit zoveel mensen").at(article("33", 3, 'a')).is(F::Number),
    row(Id::BreachCause, "Oorzaak").is(F::Text),
    row(Id::BreachConsequence, "Gevolgen voor mensen").at(article("33", 3, 'c')).is(F::Text),
    row(Id::BreachActions, "Wat u heeft gedaan").at(article("33", 3, 'd')).is(F::Text),
    row(Id::BreachReported, "Gemeld bij de AP").at(Article::avg("33").lid(1)).is(F::YesNo),
    row(Id::BreachReportNumber, "Nummer van de melding"),
    row(Id::BreachReportedAt, "Gemeld op").is(F::Moment),
    row(Id::BreachPeopleInformed, "Verteld aan de mensen zelf").at(Article::avg("34").lid(1)).is(F::YesNo),
    row(Id::BreachDecisionReason, "Waarom wel of niet gemeld").at(Article::avg("33").lid(5)).is(F::Text),
    row(Id::RequestReference, "Kenmerk").hint("Initialen of een nummer, geen naam."),
    row(Id::RequestReceivedOn, "Ontvangen op")
        .hint("Vanaf deze dag telt de maand om te antwoorden.")
        .at(Article::avg("12").lid(3))
        .is(F::Day),
    row(Id::RequestChannel, "Binnengekomen per").is(F::Choice),
    row(Id::RequestRight, "Wat is gevraagd").at(Article::avg("12").lid(2)).is(F::Choice),
    row(Id::RequestIdentifiedBy, "Hoe u wist wie het was").at(Article::avg("12").lid(6)).is(F::Choice),
    row(Id::RequestExtendedUntil, "Uitgesteld tot")
        .hint("Hooguit twee maanden langer, verteld binnen de eerste maand.")
        .at(Article::avg("12").lid(3))
        .is(F::Day),
    row(Id::RequestExtensionReason, "Waarom uitgesteld").at(Article::avg("12").lid(3)),
    row(Id::RequestDecision, "Besluit").at(Article::avg("12").lid(4)).is(F::Text),
    row(Id::RequestAnsweredOn, "Beantwoord op").at(Article::avg("12").lid(3)).is(F::Day),
    row(Id::RequestProof, "Hoe u het kunt laten zien").at(Article::avg("5").lid(2)),
    row(Id::RequestPolicyIdentityCheck, "Controle wie iemand is").at(Article::avg("12").lid(6)).is(F::Record),
    row(Id::RequestPolicyProvesErasure, "Kan laten zien dat iets is verwijderd")
        .missing("of wij kunnen laten zien dat iets is verwijderd")
        .is(F::YesNo),
    row(Id::RequestPolicyHelpsWithOtherRights, "Helpt ook bij andere rechten")
        .missing("of wij ook helpen bij andere rechten")
        .is(F::YesNo),
    row(Id::RequestPolicyObjectionNamesData, "Bezwaar noemt welke gegevens en waarom")
        .hint("Bij reclame hoeft iemand nooit te zeggen waarom.")
        .at(Article::avg("21").lid(1))
        .missing("wat iemand bij een bezwaar moet vertellen")
        .is(F::YesNo),
    row(Id::RequestPolicyClientFirst, "Eerst naar de klant")
        .hint("Geldt als u in opdracht van een klant werkt.")
        .at(article("28", 3, 'e'))
        .missing("bij wie iemand terechtkan als wij in opdracht werken")
        .is(F::YesNo),
    row(Id::RequestPolicyTellsSeparately, "Vertelt het ook apart als dat nodig is")
        .at(Article::avg("12").lid(1))
        .missing("hoe wij mensen informeren")
        .is(F::YesNo),
    row(Id::RequestPolicyExplainsOnRequest, "Legt uit als iemand ernaar vraagt")
        .missing("of wij uitleg geven als iemand daarom vraagt")
        .is(F::YesNo),
    row(Id::RequestPolicyRights, "Wat u over losse rechten zegt").is(F::Records),
    row(Id::IdentityCheckMethods, "Manieren om te controleren")
        .hint("Begin met wat u al van iemand weet.")
        .at(Article::avg("12").lid(6))
        .missing("hoe wij controleren wie iemand is")
        .is(F::Choices),
    row(Id::IdentityCheckAsksCopyAlways, "Vraagt altijd een kopie van het ID-bewijs")
        .hint("Dat mag niet: kijk eerst of u iemand anders kunt herkennen.")
        .at(Article::avg("12").lid(6))
        .missing("of wij om een kopie van het ID-bewijs vragen")
        .is(F::YesNo),
    row(Id::IdentityCheckRedactionApp, "Hoe iemand de kopie veilig maakt")
        .hint("Bijvoorbeeld “de app KopieID van de overheid”."),
    row(Id::IdentityCheckDestroysCopy, "Vernietigt de kopie na de controle")
        .at(article("5", 1, 'e'))
        .missing("of wij de kopie na de controle vernietigen")
        .is(F::YesNo),
    row(Id::RightRemarkRight, "Recht").is(F::Choice),
    row(Id::RightRemarkLimits, "Wanneer het niet kan").is(F::Text),
    row(Id::GovernanceDescribesRegister, "Verklaring vertelt wat in het register staat")
        .at(Article::avg("30").lid(1))
        .missing("wat er in ons register staat")
        .is(F::YesNo),
    row(Id::GovernanceAgreementsRecorded, "Verwerkersovereenkomsten staan erin")
        .missing("of onze verwerkersovereenkomsten in het register staan")
        .is(F::YesNo),
    row(Id::GovernancePurposesTiedToProcesses, "Elk doel hoort bij een bedrijfsproces")
        .missing("of elk doel bij een bedrijfsproces hoort")
        .is(F::YesNo),
    row(Id::GovernanceCategoriesFromSchedule, "Soorten gegevens komen uit het bewaaroverzicht")
        .missing("waar onze soorten gegevens vandaan komen")
        .is(F::YesNo),
    row(Id::GovernanceHostingRecorded, "Bij elk systeem staat waar het draait")
        .missing("of in het register staat waar elk systeem draait")
        .is(F::YesNo),
    row(Id::GovernanceFourEyes, "Vier ogen")
        .hint("De eigenaar van een proces beheert de systemen ervan niet zelf.")
        .missing("of eigenaar en beheerder bij ons altijd twee mensen zijn")
        .is(F::Record),
    row(Id::FourEyesRequired, "Eigenaar en beheerder zijn altijd twee mensen").is(F::YesNo),
    row(Id::FourEyesReason, "Waarom niet").hint("Bijvoorbeeld “ik werk alleen”."),
];
