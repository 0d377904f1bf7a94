//! Statements, and what else a dossier holds.

use super::{Row, row};
use crate::Format as F;
use crate::field::FieldId as Id;
use crate::law::Article;

pub(super) const ROWS: &[Row] = &[
    row(Id::VariantAudience, "Voor wie").at(Article::avg("12").lid(1)).is(F::Choice),
    row(Id::VariantTitle, "Titel").hint("Laat leeg voor de gewone titel."),
    row(Id::VariantFormOfAddress, "Aanspreekvorm")
        .hint("Alleen als die anders is dan bij uw bedrijf.")
        .is(F::Choice),
    row(Id::VariantVersion, "Versie").is(F::Number),
    row(Id::VariantDefinedTerm, "Woord voor persoonsgegevens")
        .hint("Zo noemt de tekst ze na de eerste keer: “gegevens”."),
    row(Id::VariantOptionalParts, "Extra onderdelen").is(F::Choices),
    row(Id::VariantOrder, "Volgorde van de onderdelen").is(F::Lines),
    row(Id::VariantLeftOut, "Weggelaten onderdelen").is(F::Records),
    row(Id::VariantOwnTexts, "Eigen tekst").is(F::Records),
    row(Id::VariantTranslations, "Vertalingen").is(F::Records),
    row(Id::VariantMayBeShared, "Klanten mogen de verklaring doorgeven")
        .missing("of klanten deze verklaring mogen doorgeven")
        .is(F::YesNo),
    row(Id::VariantClientsInform, "Klanten informeren hun eigen mensen")
        .missing("of onze klanten hun eigen mensen informeren")
        .is(F::YesNo),
    row(Id::VariantPermalink, "Vaste plek op internet")
        .hint("Het webadres waar altijd de nieuwste versie staat.")
        .missing("waar de nieuwste versie staat")
        .is(F::Url),
    row(Id::VariantIsDownloadable, "Is te downloaden")
        .missing("of deze verklaring te downloaden is")
        .is(F::YesNo),
    row(Id::VariantChangeNotice, "Hoe mensen van een wijziging horen")
        .hint("Maak de zin af: “Dan …”, bijvoorbeeld “hangen wij dat in de winkel op”.")
        .at(Article::avg("13").lid(3))
        .missing("hoe wij een belangrijke wijziging vertellen"),
    row(Id::VariantShowsChangesAtCollection, "Laat bij nieuwe gegevens zien wat er is veranderd")
        .missing("of wij bij nieuwe gegevens laten zien wat er is veranderd")
        .is(F::YesNo),
    row(Id::VariantNextReview, "Opnieuw bekijken op").is(F::Day),
    row(Id::VariantAppearance, "Uiterlijk").is(F::Record),
    row(Id::AppearanceLogo, "Logo").is(F::Reference),
    row(Id::AppearanceLogoAlt, "Wat het logo laat zien").hint("Voor lezers die het logo niet kunnen zien."),
    row(Id::AppearanceAccent, "Accentkleur")
        .hint("Bijvoorbeeld #0F5259; leeg neemt de gewone kleur.")
        .is(F::Colour),
    row(Id::AppearanceSerif, "Letters met schreef").is(F::YesNo),
    row(Id::AppearanceJustified, "Tekst aan beide kanten recht").is(F::YesNo),
    row(Id::AppearanceLargePrint, "Grote letters").is(F::YesNo),
    row(Id::LeftOutPart, "Onderdeel"),
    row(Id::LeftOutReason, "Waarom"),
    row(Id::OwnTextTarget, "Bij welk onderdeel of welke zin"),
    row(Id::OwnTextRecord, "Over welk onderwerp"),
    row(Id::OwnTextPlace, "Plaats").hint("Ervoor, erna of in plaats van.").is(F::Choice),
    row(Id::OwnTextText, "Uw tekst").is(F::Text),
    row(Id::OwnTextReason, "Waarom eigen woorden"),
    row(Id::OwnTextReplaced, "Zin die er eerst stond").is(F::Text),
    row(Id::TranslationLanguage, "Taal").is(F::Choice),
    row(Id::TranslationOriginal, "Uw Nederlandse woorden")
        .hint("Precies zoals u ze typte: verandert u die, dan past de vertaling niet meer.")
        .is(F::Text),
    row(Id::TranslationWords, "Vertaling").is(F::Text),
    row(Id::PublishedStatementVariant, "Verklaring").is(F::Reference),
    row(Id::PublishedStatementVersion, "Versie").is(F::Number),
    row(Id::PublishedStatementLanguage, "Taal").is(F::Choice),
    row(Id::PublishedStatementDate, "Datum").missing("de datum van deze versie").is(F::Date),
    row(Id::PublishedStatementStatus, "Status").is(F::Choice),
    row(Id::PublishedStatementChanges, "Wat er veranderde").hint("Elke wijziging in één zin.").is(F::Lines),
    row(Id::PublishedStatementRulePack, "Stand van de wet"),
    row(Id::PublishedStatementSnapshotHash, "Vingerafdruk van de feiten"),
    row(Id::PublishedStatementPdfHash, "Vingerafdruk van de PDF"),
    row(Id::PublishedStatementAttachment, "Bewaarde tekst").is(F::Reference),
    row(Id::ReviewObject, "Wat is bekeken"),
    row(Id::ReviewVersion, "Versie"),
    row(Id::ReviewAuthor, "Gemaakt door").is(F::Reference),
    row(Id::ReviewReviewer, "Bekeken door").hint("Nooit degene die het maakte.").is(F::Reference),
    row(Id::ReviewDate, "Datum").is(F::Day),
    row(Id::ReviewVerdict, "Oordeel").is(F::Choice),
    row(Id::ReviewRemarks, "Opmerkingen").is(F::Text),
    row(Id::SetAsideCheck, "Controle"),
    row(Id::SetAsideRecord, "Bij welk onderwerp"),
    row(Id::SetAsideField, "Bij welk veld"),
    row(Id::SetAsideReason, "Waarom terzijde gelegd"),
    row(Id::SetAsideUntil, "Geldt tot").is(F::Day),
    row(Id::UnlawfulPracticeFoundIn, "Waar het stond"),
    row(Id::UnlawfulPracticePractice, "Wat niet mag").is(F::Text),
    row(Id::UnlawfulPracticeArticle, "Volgens welke wet"),
    row(Id::UnlawfulPracticeInstead, "Wat wel mag").is(F::Text),
    row(Id::AttachmentTitle, "Titel"),
    row(Id::AttachmentKind, "Soort bijlage").hint("Bijvoorbeeld “verwerkersovereenkomst” of “logo”."),
    row(Id::AttachmentFileName, "Bestandsnaam"),
    row(Id::AttachmentMediaType, "Soort bestand"),
    row(Id::AttachmentBase64, "Inhoud").is(F::Data),
    row(Id::AttachmentExpiresOn, "Geldig tot").is(F::Day),
    row(Id::ImportRunFileName, "Bestandsnaam"),
    row(Id::ImportRunFileHash, "Vingerafdruk van het bestand"),
    row(Id::ImportRunFormat, "Soort bestand"),
    row(Id::ImportRunDate, "Ingelezen op").is(F::Day),
    row(Id::ImportRunMapping, "Welke kolom welk veld werd").is(F::Records),
    row(Id::ImportRunIssues, "Wat niet is overgenomen").is(F::Records),
    row(Id::ColumnMappingColumn, "Kolom"),
    row(Id::ColumnMappingField, "Veld"),
    row(Id::ImportIssueRow, "Rij").is(F::Number),
    row(Id::ImportIssueColumn, "Kolom"),
    row(Id::ImportIssueText, "Wat er niet klopte"),
    row(Id::NoteRecord, "Bij welk onderwerp"),
    row(Id::NoteField, "Bij welk veld"),
    row(Id::NoteNote, "Opmerking").hint("Of waarom de vraag niet voor u geldt.").is(F::Text),
    row(Id::NoteChangedAt, "Gewijzigd op").is(F::Moment),
    row(Id::NoteChangedBy, "Gewijzigd door"),
    row(Id::NoteSource, "Waar het vandaan komt"),
];
