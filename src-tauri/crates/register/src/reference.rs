//! What is true without us, dated: countries, the authority, statutory terms, measures, rules of law.
//!
//! The files stand in `assets/reference` and are part of the program. Each says when it was last
//! compared with its sources.

pub mod english;

use std::collections::HashMap;
use std::sync::LazyLock;

use chrono::NaiveDate;
use serde::{Deserialize, de::DeserializeOwned};

use crate::check::Severity;
use crate::{Duration, MeasureKind, PartialDate, RetentionCondition, StartEvent, Unit};

/// The countries of the world, in the order of their Dutch names.
pub fn countries() -> &'static [Country] {
    &COUNTRIES.country
}

/// The country with this code, ISO 3166-1 alpha-2 in capitals.
pub fn country(code: &str) -> Option<&'static Country> {
    countries().iter().find(|country| country.code == code)
}

/// The country somebody means: by code, Dutch name or another way of writing; capitals and accents aside.
pub fn country_called(text: &str) -> Option<&'static Country> {
    let wanted = plain(text);
    if wanted.is_empty() {
        return None;
    }
    countries().iter().find(|country| country.code.eq_ignore_ascii_case(&wanted)).or_else(|| {
        countries().iter().find(|country| {
            [&country.name]
                .into_iter()
                .chain(&country.also)
                .any(|name| plain(name) == wanted || plain(&country.with_article_to(name)) == wanted)
        })
    })
}

/// Organisations with an adequacy decision of their own.
pub fn adequate_organisations() -> &'static [AdequateOrganisation] {
    &COUNTRIES.organisation
}

/// The supervisory authority (toezichthouder).
pub fn authority() -> &'static SupervisoryAuthority {
    &AUTHORITY.authority
}

/// How long what is kept: statutory terms, norms and customs.
pub fn statutory_retention() -> &'static [StatutoryRetention] {
    &STATUTORY_RETENTION.retention
}

/// The row of the statutory list with this id: "F01".
pub fn statutory_term(id: &str) -> Option<&'static StatutoryRetention> {
    STATUTORY_BY_ID.get(id).map(|place| &statutory_retention()[*place])
}

/// Security measures in plain words.
pub fn measures() -> &'static [ReferenceMeasure] {
    &MEASURES.measure
}

/// Measures that go together.
pub fn measure_sets() -> &'static [MeasureSet] {
    &MEASURES.set
}

/// The nine criteria of WP248; two or more: an impact assessment is normally needed.
pub fn impact_criteria() -> &'static [ImpactCriterion] {
    &IMPACT_ASSESSMENT.criterion
}

/// The authority's list of 17 kinds of processing.
pub fn impact_listed() -> &'static [ImpactCriterion] {
    &IMPACT_ASSESSMENT.listed
}

/// Words and sentences that are out of date.
pub fn stale_terms() -> &'static [StaleTerm] {
    &STALE_TERMS.term
}

/// Words that readers stumble over, with plain ones.
pub fn hard_words() -> &'static [HardWord] {
    &PLAIN_WORDS.word
}

/// Every rule of law a register or statement has to meet.
pub fn rules() -> &'static [Rule] {
    &RULES.rule
}

/// The rule with this id: "A13-1d".
pub fn rule(id: &str) -> Option<&'static Rule> {
    rules().iter().find(|rule| rule.id == id)
}

/// The oldest day on which one of the files was compared with its sources.
pub fn checked_on() -> NaiveDate {
    AUTHORITY
        .checked_on
        .min(COUNTRIES.checked_on)
        .min(STATUTORY_RETENTION.checked_on)
        .min(MEASURES.checked_on)
        .min(IMPACT_ASSESSMENT.checked_on)
        .min(STALE_TERMS.checked_on)
        .min(PLAIN_WORDS.checked_on)
        .min(RULES.checked_on)
        .min(english::checked_on())
}

/// How sure we are of what a row says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Confidence {
    /// A custom or an estimate.
    Low,
    /// Sources that agree.
    Medium,
    /// The law's or the authority's own words were read.
    High,
}

/// A country.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Country {
    /// ISO 3166-1 alpha-2, capitals.
    pub code: String,
    /// Dutch name.
    pub name: String,
    /// Its article in a sentence, "de" or "het"; empty for most.
    #[serde(default)]
    pub article: String,
    /// Other ways people write it.
    #[serde(default)]
    pub also: Vec<String>,
    /// It belongs to the EEA, so data that go there are no transfer.
    pub eea: bool,
    /// The decision that its protection is good enough (art. 45 AVG).
    pub adequacy: Option<Adequacy>,
}

impl Country {
    /// As it stands in a sentence: "de Verenigde Staten", "Duitsland".
    pub fn with_article(&self) -> String {
        self.with_article_to(&self.name)
    }

    fn with_article_to(&self, name: &str) -> String {
        if self.article.is_empty() { name.to_owned() } else { format!("{} {name}", self.article) }
    }
}

/// A decision of the European Commission that protection is good enough (art. 45 AVG).
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Adequacy {
    /// Since when, where that matters.
    pub since: Option<PartialDate>,
    /// The day it ends.
    pub until: Option<PartialDate>,
    /// For these recipients only, in words; empty is the whole country.
    #[serde(default)]
    pub scope: String,
    /// How sure we are.
    pub confidence: Confidence,
    /// Remark.
    #[serde(default)]
    pub note: String,
}

/// An organisation with an adequacy decision of its own.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AdequateOrganisation {
    /// Short mark.
    pub code: String,
    /// Dutch name.
    pub name: String,
    /// Its article in a sentence.
    pub article: String,
    /// Other ways people write it.
    #[serde(default)]
    pub also: Vec<String>,
    /// The decision.
    pub adequacy: Adequacy,
}

/// The supervisory authority.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SupervisoryAuthority {
    /// Short mark.
    pub code: String,
    /// Country, ISO 3166-1 alpha-2.
    pub country: String,
    /// "Autoriteit Persoonsgegevens".
    pub name: String,
    /// "AP".
    pub short_name: String,
    /// Web address.
    pub website: String,
    /// The same as a reader sees it.
    pub website_shown: String,
    /// Where post goes.
    pub post_address: String,
    /// Where its office is.
    pub visiting_address: String,
    /// Telephone number.
    pub telephone: String,
    /// How a complaint goes (art. 77 AVG).
    pub complaint: String,
    /// How to go to court (art. 35 UAVG).
    pub court: String,
    /// How sure we are of each.
    pub confidence: AuthorityConfidence,
}

/// How sure we are of each detail of the authority.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AuthorityConfidence {
    /// Of its name.
    pub name: Confidence,
    /// Of its website.
    pub website: Confidence,
    /// Of where post goes.
    pub post_address: Confidence,
    /// Of where its office is.
    pub visiting_address: Confidence,
    /// Of its number.
    pub telephone: Confidence,
    /// Of how a complaint goes.
    pub complaint: Confidence,
    /// Of how to go to court.
    pub court: Confidence,
}

/// How long something is kept.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StatutoryRetention {
    /// Id of the row: "F01".
    pub id: String,
    /// Which part of a firm it is of.
    pub group: String,
    /// What is kept.
    pub what: String,
    /// The term as it is printed.
    pub period: String,
    /// How it is counted.
    pub kind: Counting,
    /// The term in a number.
    pub amount: Option<u32>,
    /// Its unit.
    pub unit: Option<Unit>,
    /// The moment it counts from, in words.
    pub starts_from: String,
    /// Where it stands.
    pub source: String,
    /// What it asks.
    pub nature: Nature,
    /// How sure we are.
    pub confidence: Confidence,
    /// Remark.
    #[serde(default)]
    pub note: String,
    /// What is kept, in a sentence: "de facturen".
    #[serde(default)]
    pub in_sentence: String,
    /// The moment in a sentence: after "na", or after "tot" when there is no term.
    #[serde(default)]
    pub moment: String,
    /// Kinds of moment that a term can be compared from; the first is the row's own.
    pub events: Vec<StartEvent>,
    /// The law as it stands beside a term: "artikel 52 AWR". Empty for what no law asks.
    #[serde(default)]
    pub article: String,
    /// The shortest term that some source accepts, where sources differ.
    pub usual_from: Option<Duration>,
    /// The longest term that is still usual.
    pub usual_to: Option<Duration>,
    /// Holds only with, or only without, consent.
    pub condition: Option<RetentionCondition>,
    /// Words it is known by; see the head of the file.
    #[serde(default)]
    pub about: Vec<String>,
    /// Words by which it is something else.
    #[serde(default)]
    pub unless: Vec<String>,
}

impl StatutoryRetention {
    /// The term as a span of time, when it is one.
    pub fn duration(&self) -> Option<Duration> {
        Some(Duration { amount: self.amount?, unit: self.unit? })
    }
}

/// How a term is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Counting {
    /// Until 31 December of the year of the moment plus the term.
    YearEnd,
    /// From the day of the moment.
    FromMoment,
    /// Until something happens; no term.
    UntilEvent,
    /// Nothing is ever older than the term.
    Rolling,
}

/// What a term asks; never show a term without it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub enum Nature {
    /// Bewaarplicht: shorter is against the law.
    #[serde(rename = "min")]
    Minimum,
    /// The law says: erase after it.
    #[serde(rename = "max")]
    Maximum,
    /// Both at once.
    #[serde(rename = "vast")]
    Fixed,
    /// The authority's norm, or generally accepted; another term needs a reason.
    #[serde(rename = "norm")]
    Norm,
    /// Limitation of claims: a reason to keep, no duty.
    #[serde(rename = "recht")]
    Claim,
}

/// A security measure in plain words.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReferenceMeasure {
    /// Id.
    pub id: String,
    /// The measure in plain words.
    pub text: String,
    /// What kind it is.
    pub kind: MeasureKind,
}

/// Measures that go together; a proposal the owner confirms.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MeasureSet {
    /// Id.
    pub id: String,
    /// Dutch name.
    pub name: String,
    /// Ids of sets that belong to it.
    pub includes: Vec<String>,
    /// Ids of the measures it adds.
    pub measures: Vec<String>,
}

/// A sign that an impact assessment may be needed (art. 35 AVG).
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ImpactCriterion {
    /// Its number in the list it is from.
    pub number: u32,
    /// Id.
    pub id: String,
    /// In plain words.
    pub text: String,
    /// Remark for a small firm.
    #[serde(default)]
    pub note: String,
}

/// A word or sentence that is out of date.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StaleTerm {
    /// Id: "ST01".
    pub id: String,
    /// Regular expression, capitals aside.
    pub pattern: String,
    /// Counts only when this pattern is in the same sentence; empty is always.
    #[serde(default)]
    pub near: String,
    /// Counts only when this is so, in words; empty is always.
    #[serde(default)]
    pub condition: String,
    /// What belongs there now.
    pub replacement: String,
    /// When it changed.
    pub since: Option<PartialDate>,
    /// How bad it is.
    pub severity: Severity,
    /// How sure we are.
    pub confidence: Confidence,
    /// Remark.
    #[serde(default)]
    pub note: String,
}

/// A word that readers stumble over (art. 12 lid 1 AVG asks for clear and plain language).
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HardWord {
    /// The word, or a few, in small letters.
    pub word: String,
    /// Other forms of it.
    #[serde(default)]
    pub forms: Vec<String>,
    /// What a reader understands at once.
    pub plain: String,
    /// A word of the law, which may stand between brackets behind the plain one.
    #[serde(default)]
    pub legal: bool,
    /// Remark.
    #[serde(default)]
    pub note: String,
    /// Why our own sentences have it all the same; empty when they do not.
    #[serde(default)]
    pub kept: String,
}

/// A rule of law.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    /// Id: "A13-1d".
    pub id: String,
    /// What it is about.
    pub topic: String,
    /// Where it stands.
    pub article: String,
    /// When it holds, for who writes the check.
    pub when: String,
    /// When it is met, for who writes the check.
    pub ok: String,
    /// How bad it is when it is not met.
    pub severity: Severity,
    /// How sure we are.
    pub confidence: Confidence,
    /// What the owner reads.
    pub message: String,
    /// Remark.
    #[serde(default)]
    pub note: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Countries {
    checked_on: NaiveDate,
    country: Vec<Country>,
    organisation: Vec<AdequateOrganisation>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Authority {
    checked_on: NaiveDate,
    authority: SupervisoryAuthority,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Statutory {
    checked_on: NaiveDate,
    retention: Vec<StatutoryRetention>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Measures {
    checked_on: NaiveDate,
    set: Vec<MeasureSet>,
    measure: Vec<ReferenceMeasure>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ImpactCriteria {
    checked_on: NaiveDate,
    criterion: Vec<ImpactCriterion>,
    listed: Vec<ImpactCriterion>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct StaleTerms {
    checked_on: NaiveDate,
    term: Vec<StaleTerm>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PlainWords {
    checked_on: NaiveDate,
    word: Vec<HardWord>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Rules {
    checked_on: NaiveDate,
    rule: Vec<Rule>,
}

macro_rules! asset {
    ($name:literal) => {
        LazyLock::new(|| read($name, include_str!(concat!(env!("OUT_DIR"), "/", $name, ".json"))))
    };
}

static COUNTRIES: LazyLock<Countries> = asset!("countries");
static AUTHORITY: LazyLock<Authority> = asset!("authority");
static STATUTORY_RETENTION: LazyLock<Statutory> = asset!("statutory_retention");
static STATUTORY_BY_ID: LazyLock<HashMap<&str, usize>> =
    LazyLock::new(|| (0..).zip(statutory_retention()).map(|(place, row)| (row.id.as_str(), place)).collect());
static MEASURES: LazyLock<Measures> = asset!("measures");
static IMPACT_ASSESSMENT: LazyLock<ImpactCriteria> = asset!("impact_assessment");
static STALE_TERMS: LazyLock<StaleTerms> = asset!("stale_terms");
static PLAIN_WORDS: LazyLock<PlainWords> = asset!("plain_words");
static RULES: LazyLock<Rules> = asset!("rules");

/// These files are part of the program and read by a test, so a fault in them is ours.
fn read<T: DeserializeOwned>(name: &str, text: &str) -> T {
    match serde_json::from_str(text) {
        Ok(file) => file,
        Err(fault) => panic!("assets/reference/{name}.toml: {fault}"),
    }
}

/// Small letters without accents, and one space between words.
pub(crate) fn plain(text: &str) -> String {
    let letters: String = text
        .to_lowercase()
        .chars()
        .map(|letter| match letter {
            'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' => 'a',
            'ç' => 'c',
            'è' | 'é' | 'ê' | 'ë' => 'e',
            'ì' | 'í' | 'î' | 'ï' => 'i',
            'ñ' => 'n',
            'ò' | 'ó' | 'ô' | 'õ' | 'ö' => 'o',
            'ù' | 'ú' | 'û' | 'ü' => 'u',
            'ý' | 'ÿ' => 'y',
            '-' | '.' => ' ',
            other => other,
        })
        .collect();
    letters.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    fn unique<'a>(ids: impl Iterator<Item = &'a str>) -> usize {
        let ids: Vec<&str> = ids.collect();
        assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len(), "an id stands once: {ids:?}");
        ids.len()
    }

    #[test]
    fn every_file_is_read_and_no_id_stands_twice() {
        assert!(unique(countries().iter().map(|row| row.code.as_str())) >= 249);
        assert!(unique(adequate_organisations().iter().map(|row| row.code.as_str())) >= 1);
        assert!(unique(statutory_retention().iter().map(|row| row.id.as_str())) >= 100);
        assert!(unique(measures().iter().map(|row| row.id.as_str())) >= 10);
        assert!(unique(measure_sets().iter().map(|row| row.id.as_str())) >= 3);
        assert!(unique(stale_terms().iter().map(|row| row.id.as_str())) >= 20);
        assert!(unique(hard_words().iter().map(|row| row.word.as_str())) >= 40);
        assert!(unique(rules().iter().map(|row| row.id.as_str())) >= 100);
        assert_eq!(unique(impact_criteria().iter().map(|row| row.id.as_str())), 9, "WP248 has nine");
        assert_eq!(
            unique(impact_listed().iter().map(|row| row.id.as_str())),
            17,
            "the authority's list has 17"
        );
        assert!(checked_on() >= NaiveDate::from_ymd_opt(2026, 1, 1).expect("a day"));
    }

    #[test]
    fn thirty_countries_and_the_territories_of_the_union_are_in_the_eea() {
        let mut eea = 0;
        for code in [
            "AT", "BE", "BG", "HR", "CY", "CZ", "DK", "EE", "FI", "FR", "DE", "GR", "HU", "IE", "IT", "LV",
            "LT", "LU", "MT", "NL", "PL", "PT", "RO", "SK", "SI", "ES", "SE", "IS", "LI", "NO",
        ] {
            assert!(country(code).is_some_and(|country| country.eea), "{code}");
            eea += 1;
        }
        assert_eq!(eea, 30);
        for code in ["GB", "CH", "US", "TR", "UA"] {
            assert!(country(code).is_some_and(|country| !country.eea), "{code}");
        }
        assert!(countries().iter().all(|country| !(country.eea && country.adequacy.is_some())));
    }

    #[test]
    fn a_country_is_known_by_what_people_write() {
        for (text, code) in [
            ("NL", "NL"),
            ("nederland", "NL"),
            (" België ", "BE"),
            ("belgie", "BE"),
            ("VS", "US"),
            ("v.s.", "US"),
            ("de Verenigde Staten", "US"),
            ("Engeland", "GB"),
            ("het verenigd koninkrijk", "GB"),
            ("Groot Brittannie", "GB"),
            ("Zuid-Korea", "KR"),
        ] {
            assert_eq!(country_called(text).map(|country| country.code.as_str()), Some(code), "{text:?}");
        }
        for text in ["", " ", "Europa", "EER", "Amsterdam", "de de"] {
            assert!(country_called(text).is_none(), "{text:?}");
        }
    }

    #[test]
    fn a_country_takes_its_article_in_a_sentence() {
        let named = |code| country(code).map(Country::with_article);
        assert_eq!(named("US").as_deref(), Some("de Verenigde Staten"));
        assert_eq!(named("GB").as_deref(), Some("het Verenigd Koninkrijk"));
        assert_eq!(named("DE").as_deref(), Some("Duitsland"));
    }

    #[test]
    fn a_statutory_term_counts_as_the_law_counts() {
        let invoices = statutory_term("F02").expect("sales invoices are in the list");
        assert_eq!(invoices.duration(), Some(Duration { amount: 7, unit: Unit::Year }));
        assert_eq!((invoices.kind, invoices.nature), (Counting::YearEnd, Nature::Minimum));
        for row in statutory_retention() {
            assert_eq!(row.amount.is_some(), row.unit.is_some(), "{}", row.id);
            assert!(!row.source.is_empty() && !row.starts_from.is_empty(), "{}", row.id);
            assert!(!row.events.is_empty(), "{}", row.id);
            // The repealed Vrijstellingsbesluit explains a custom and is never cited as law.
            let is_law = matches!(row.nature, Nature::Minimum | Nature::Maximum | Nature::Fixed);
            assert!(is_law || row.article.is_empty(), "{}: a custom has no article", row.id);
            assert!(!row.article.contains("Vrijstellingsbesluit"), "{}", row.id);
            let (from, to) = (row.usual_from, row.usual_to);
            assert!(row.amount.is_some() || (from.is_none() && to.is_none()), "{}", row.id);
        }
    }

    #[test]
    fn a_set_names_measures_and_sets_that_are_there() {
        for set in measure_sets() {
            for id in &set.measures {
                assert!(measures().iter().any(|measure| &measure.id == id), "{}: {id}", set.id);
            }
            for id in &set.includes {
                assert!(measure_sets().iter().any(|other| &other.id == id), "{}: {id}", set.id);
            }
        }
    }

    #[test]
    fn a_plain_word_is_not_a_hard_one() {
        for row in hard_words() {
            assert_eq!(row.word, row.word.to_lowercase());
            let hard = crate::wording::hard_words(&row.plain);
            assert!(hard.is_empty(), "{}: {} is hard itself: {hard:?}", row.word, row.plain);
            assert!(crate::wording::hard_words(&row.word).iter().any(|found| found.word == row.word));
        }
    }

    #[test]
    fn the_authority_has_a_name_and_a_safe_address() {
        assert_eq!(authority().short_name, "AP");
        assert!(authority().website.starts_with("https://"));
        assert!(authority().website.contains(&authority().website_shown));
    }
}
