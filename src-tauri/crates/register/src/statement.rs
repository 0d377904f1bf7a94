//! What an owner decides about a privacy statement (art. 12–14 AVG): for whom, in which words, which version.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::{Answer, AttachmentId, FormOfAddress, PartialDate, PublishedStatementId, VariantId};

/// A statement for one audience, made from the same facts as every other.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct StatementVariant {
    /// Stable id: `website`, `customers`, `employees`, `applicants`, `suppliers`, `event`, or the owner's.
    pub id: VariantId,
    /// For whom.
    pub audience: Audience,
    /// Title, when not the standard one.
    pub title: String,
    /// How it addresses the reader, when not as the firm does.
    pub form_of_address: Option<FormOfAddress>,
    /// Number of the version being made.
    pub version: u32,
    /// The word the text uses for personal data after the first time: "gegevens".
    pub defined_term: String,
    /// Parts that are not for every firm.
    pub optional_parts: Vec<OptionalPart>,
    /// Parts in another order than the standard one, by section id.
    pub order: Vec<String>,
    /// Parts left out, with the reason.
    pub left_out: Vec<LeftOut>,
    /// The owner's own words.
    pub own_texts: Vec<OwnText>,
    /// What the owner's Dutch words are in another language. What is translated in one statement holds for all.
    pub translations: Vec<Translation>,
    /// Clients may pass the statement on to their own people.
    pub may_be_shared: Answer<bool>,
    /// The firm expects clients to tell their own people.
    pub clients_inform: Answer<bool>,
    /// Where the newest version stands.
    pub permalink: Answer<String>,
    /// It can be downloaded there.
    pub is_downloadable: Answer<bool>,
    /// How people hear of an important change, in a clause after "Dan": "hangen wij dat in de winkel op".
    pub change_notice: Answer<String>,
    /// The reader is shown what changed when giving data again.
    pub shows_changes_at_collection: Answer<bool>,
    /// When to look at it again.
    pub next_review: Option<NaiveDate>,
    /// How it looks.
    pub appearance: Appearance,
}

/// For whom a statement is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Audience {
    /// Whoever visits the website; the firm's general statement.
    #[default]
    Website,
    /// Customers.
    Customers,
    /// Employees.
    Employees,
    /// Applicants.
    Applicants,
    /// Suppliers.
    Suppliers,
    /// Visitors of an event.
    Event,
    /// The owner's own.
    Own,
}

impl Audience {
    /// The audience in small letters: "klanten".
    pub const fn dutch(self) -> &'static str {
        match self {
            Self::Website => "bezoekers van de website",
            Self::Customers => "klanten",
            Self::Employees => "medewerkers",
            Self::Applicants => "sollicitanten",
            Self::Suppliers => "leveranciers",
            Self::Event => "bezoekers van een evenement",
            Self::Own => "een eigen doelgroep",
        }
    }
}

/// In which language a statement is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Language {
    /// What owners write, and what most of their readers read.
    #[default]
    Dutch,
    /// For readers who know no Dutch.
    English,
}

impl Language {
    /// Every one.
    pub const ALL: [Self; 2] = [Self::Dutch, Self::English];

    /// Its BCP 47 tag.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Dutch => "nl",
            Self::English => "en",
        }
    }

    /// The one with this tag; a country behind it does not matter.
    pub fn of_tag(tag: &str) -> Option<Self> {
        let language = tag.split('-').next().unwrap_or_default();
        Self::ALL.into_iter().find(|it| it.tag().eq_ignore_ascii_case(language))
    }
}

/// What an owner's Dutch words are in another language. It is found by the words themselves: who changes them has words
/// without a translation.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Translation {
    /// Into which language.
    pub language: Language,
    /// The Dutch words as they were typed.
    pub original: String,
    /// The translation.
    pub words: String,
}

/// A part that is not for every firm.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum OptionalPart {
    /// What the statement covers, as a list at the start.
    Scope,
    /// All data in one list, before the purposes.
    DataOverview,
    /// When the law applies.
    Applicability,
    /// What the register holds and who looks after it.
    RegisterDescription,
    /// In which systems the data stand.
    Systems,
    /// Security measures under a word for their kind.
    MeasuresByKind,
    /// On which bases data are shared, as a list.
    SharingBases,
}

/// A part that is left out.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct LeftOut {
    /// Section id.
    pub part: String,
    /// Why.
    pub reason: String,
}

/// The owner's own words, before, after or instead of a part or a sentence.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct OwnText {
    /// Id of the section or template message.
    pub target: String,
    /// The record the sentence is about, when the message is used more than once: `activity/nieuwsbrief`.
    pub record: String,
    /// Where it stands.
    pub place: Place,
    /// The words: paragraphs apart by an empty line, no markup.
    pub text: String,
    /// Why the standard words do not do.
    pub reason: String,
    /// What the standard sentence was when these words were written: to tell when the fact behind it changes.
    pub replaced: String,
}

/// Where own words stand.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Place {
    /// Before the target.
    Before,
    /// After it.
    After,
    /// Instead of it.
    #[default]
    Instead,
}

/// How a statement looks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
pub struct Appearance {
    /// The firm's mark.
    pub logo: Option<AttachmentId>,
    /// What the mark shows, for who cannot see it.
    pub logo_alt: String,
    /// Accent colour, `#rrggbb`; empty takes the standard one.
    pub accent: String,
    /// Serif body text.
    pub serif: bool,
    /// Straight on both sides.
    pub justified: bool,
    /// Larger print.
    pub large_print: bool,
}

impl Default for Appearance {
    fn default() -> Self {
        Self {
            logo: None,
            logo_alt: String::new(),
            accent: String::new(),
            serif: true,
            justified: true,
            large_print: false,
        }
    }
}

/// A statement that was published: frozen.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct PublishedStatement {
    /// Stable id.
    pub id: PublishedStatementId,
    /// Which variant.
    pub variant: VariantId,
    /// Its number; 0 when the firm did not number it. A version and its translation have the same number.
    pub version: u32,
    /// In which language it is.
    pub language: Language,
    /// Its date, as far as known.
    pub date: Option<PartialDate>,
    /// Where it is in its life.
    pub status: PublicationStatus,
    /// What changed since the version before, a sentence each.
    pub changes: Vec<String>,
    /// Date of the law's data it was made with.
    pub rule_pack: String,
    /// SHA-256 of the facts it was made from, hexadecimal.
    pub snapshot_hash: String,
    /// SHA-256 of its PDF, hexadecimal.
    pub pdf_hash: String,
    /// The frozen text.
    pub attachment: Option<AttachmentId>,
}

/// Where a published statement is in its life.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum PublicationStatus {
    /// Being written.
    Draft,
    /// Somebody looks it over.
    InReview,
    /// Approved, not yet out.
    Approved,
    /// What people read now.
    #[default]
    Published,
    /// A newer one took its place.
    Replaced,
}
