//! The parts of a privacy statement (art. 13 en 14 AVG): which the law asks for, and why.

use crate::Article;
use crate::law::article;

/// A part of a statement, by the id of its section.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StatementPart {
    /// Id of the section: `identity`.
    pub id: &'static str,
    /// What it tells, within a sentence: "wie u bent".
    pub about: &'static str,
    /// What the law asks for; none for a part that may be left out.
    pub duty: Option<LegalDuty>,
}

/// Why a part stands in every statement.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LegalDuty {
    /// Where the law asks for it.
    pub article: Article,
    /// Why, in a sentence for the owner.
    pub because: &'static str,
}

const fn part(
    id: &'static str,
    about: &'static str,
    article: Article,
    because: &'static str,
) -> StatementPart {
    StatementPart { id, about, duty: Some(LegalDuty { article, because }) }
}

const fn free(id: &'static str, about: &'static str) -> StatementPart {
    StatementPart { id, about, duty: None }
}

/// Every part, in the order in which a statement has them.
pub const STATEMENT_PARTS: &[StatementPart] = &[
    part("identity", "wie u bent", article("13", 1, 'a'), "Mensen moeten weten wie hun gegevens heeft."),
    part(
        "our-role",
        "wat u voor klanten doet",
        article("13", 1, 'a'),
        "Mensen moeten weten wie er beslist: u of uw klant.",
    ),
    part(
        "purposes",
        "wat u doet en waarom",
        article("13", 1, 'c'),
        "Mensen moeten weten waarvoor u hun gegevens gebruikt, en waarom dat mag.",
    ),
    part(
        "source",
        "waar gegevens vandaan komen",
        article("14", 2, 'f'),
        "Mensen moeten weten hoe u aan hun gegevens komt.",
    ),
    part(
        "recipients",
        "met wie u deelt",
        article("13", 1, 'e'),
        "Mensen moeten weten wie hun gegevens krijgt.",
    ),
    part(
        "transfers",
        "landen buiten de EER",
        article("13", 1, 'f'),
        "Buiten de EER gelden andere regels. Mensen moeten weten of hun gegevens daarheen gaan.",
    ),
    part(
        "retention",
        "hoe lang u bewaart",
        article("13", 2, 'a'),
        "Mensen moeten weten hoe lang u hun gegevens bewaart.",
    ),
    part(
        "automated-decisions",
        "besluiten van een computer",
        article("13", 2, 'f'),
        "Mensen moeten weten of een computer over hen beslist.",
    ),
    free("cookies", "cookies"),
    free("systems", "waar gegevens staan"),
    free("security", "beveiliging"),
    part(
        "rights",
        "rechten",
        article("13", 2, 'b'),
        "Mensen kunnen hun rechten alleen gebruiken als zij ze kennen.",
    ),
    part(
        "objection",
        "bezwaar maken",
        Article::avg("21").lid(4),
        "De wet wil dat dit recht apart staat, zodat niemand het mist.",
    ),
    part(
        "withdrawal",
        "toestemming intrekken",
        article("13", 2, 'c'),
        "Wie ja zei, moet weten dat dit terug kan.",
    ),
    part(
        "contact",
        "vragen en klachten",
        article("13", 2, 'd'),
        "Mensen moeten weten waar zij een klacht kwijt kunnen.",
    ),
    free("register", "hoe u dit bijhoudt"),
    free("applicability", "wanneer de wet geldt"),
    part(
        "changes",
        "welke versie dit is",
        Article::avg("12").lid(1),
        "Mensen moeten weten hoe oud de tekst is, en hoe zij van een wijziging horen.",
    ),
];

/// A part by the id of its section.
pub fn statement_part(id: &str) -> Option<&'static StatementPart> {
    STATEMENT_PARTS.iter().find(|part| part.id == id)
}
