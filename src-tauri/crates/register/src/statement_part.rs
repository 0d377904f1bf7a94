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
    /// What has to be told in it, each after "De wet wil dat hier staat:"; none where the law wants nothing.
    pub wants: &'static [&'static str],
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
    wants: &'static [&'static str],
) -> StatementPart {
    StatementPart { id, about, duty: Some(LegalDuty { article, because }), wants }
}

const fn free(id: &'static str, about: &'static str, wants: &'static [&'static str]) -> StatementPart {
    StatementPart { id, about, duty: None, wants }
}

/// Every part, in the order in which a statement has them.
pub const STATEMENT_PARTS: &[StatementPart] = &[
    part(
        "identity",
        "wie u bent",
        article("13", 1, 'a'),
        "Mensen moeten weten wie hun gegevens heeft.",
        &["de naam van uw bedrijf", "hoe mensen u bereiken", "hoe zij uw FG bereiken, als u die heeft"],
    ),
    part(
        "our-role",
        "wat u voor klanten doet",
        article("13", 1, 'a'),
        "Mensen moeten weten wie er beslist: u of uw klant.",
        &["wanneer een klant beslist, en niet u", "bij wie mensen dan terechtkunnen"],
    ),
    part(
        "purposes",
        "wat u doet en waarom",
        article("13", 1, 'c'),
        "Mensen moeten weten waarvoor u hun gegevens gebruikt, en waarom dat mag.",
        &[
            "waarvoor u de gegevens gebruikt",
            "bij elk doel de reden die de wet geeft (grondslag)",
            "uw belang, als dat de reden is",
            "of mensen de gegevens moeten geven, en wat er anders gebeurt",
        ],
    ),
    part(
        "source",
        "waar gegevens vandaan komen",
        article("14", 2, 'f'),
        "Mensen moeten weten hoe u aan hun gegevens komt.",
        &["van wie u de gegevens krijgt", "of iedereen die bron kan bekijken"],
    ),
    part(
        "recipients",
        "met wie u deelt",
        article("13", 1, 'e'),
        "Mensen moeten weten wie hun gegevens krijgt.",
        &["wie de gegevens krijgt, of welke soorten bedrijven"],
    ),
    part(
        "transfers",
        "landen buiten de EER",
        article("13", 1, 'f'),
        "Buiten de EER gelden andere regels. Mensen moeten weten of hun gegevens daarheen gaan.",
        &[
            "naar welk land buiten de EER de gegevens gaan, of dat dit niet gebeurt",
            "welke waarborg daar geldt",
            "hoe mensen daar een kopie van krijgen",
        ],
    ),
    part(
        "retention",
        "hoe lang u bewaart",
        article("13", 2, 'a'),
        "Mensen moeten weten hoe lang u hun gegevens bewaart.",
        &["hoe lang u de gegevens bewaart, of hoe u dat bepaalt"],
    ),
    part(
        "automated-decisions",
        "besluiten van een computer",
        article("13", 2, 'f'),
        "Mensen moeten weten of een computer over hen beslist.",
        &["of een computer alleen beslist", "waar de computer naar kijkt", "wat het gevolg is voor mensen"],
    ),
    free(
        "cookies",
        "cookies",
        &["welke cookies uw website zet en waarvoor", "hoe lang zij blijven", "hoe mensen nee zeggen"],
    ),
    free("systems", "waar gegevens staan", &[]),
    free("security", "beveiliging", &[]),
    part(
        "rights",
        "rechten",
        article("13", 2, 'b'),
        "Mensen kunnen hun rechten alleen gebruiken als zij ze kennen.",
        &[
            "dat mensen hun gegevens mogen zien, verbeteren en laten wissen",
            "dat zij het gebruik mogen laten stoppen",
            "wanneer zij hun gegevens mogen meenemen",
        ],
    ),
    part(
        "objection",
        "bezwaar maken",
        Article::avg("21").lid(4),
        "De wet wil dat dit recht apart staat, zodat niemand het mist.",
        &["dat mensen bezwaar mogen maken", "dat nee tegen reclame altijd genoeg is"],
    ),
    part(
        "withdrawal",
        "toestemming intrekken",
        article("13", 2, 'c'),
        "Wie ja zei, moet weten dat dit terug kan.",
        &["dat mensen hun toestemming altijd mogen intrekken", "hoe zij dat doen"],
    ),
    part(
        "contact",
        "vragen en klachten",
        article("13", 2, 'd'),
        "Mensen moeten weten waar zij een klacht kwijt kunnen.",
        &["waar mensen hun vraag stellen", "dat zij mogen klagen bij de Autoriteit Persoonsgegevens"],
    ),
    free("register", "hoe u dit bijhoudt", &[]),
    free("applicability", "wanneer de wet geldt", &[]),
    part(
        "changes",
        "welke versie dit is",
        Article::avg("12").lid(1),
        "Mensen moeten weten hoe oud de tekst is, en hoe zij van een wijziging horen.",
        &["van welke dag de tekst is", "hoe mensen van een wijziging horen"],
    ),
];

/// A part by the id of its section.
pub fn statement_part(id: &str) -> Option<&'static StatementPart> {
    STATEMENT_PARTS.iter().find(|part| part.id == id)
}
