//! The privacy statement of an open dossier.

use chrono::NaiveDate;
use document::{Document, Fact, Gap};
use papers::privacy_statement;
use papers::untranslated::Untranslated;
use register::wording::capitalised;
use register::{
    Audience, FieldId, FormOfAddress, Language, ProcessingActivity, RecordRef, Register, StatementVariant,
    VariantId,
};

use serde::Serialize;

use crate::dossier::{Dossier, Saved};
use crate::error::{Error, MissingFact};
use crate::own_words;

pub use papers::privacy_statement::Choices;

/// The variants that every dossier has, also before the owner changed anything in them.
const STANDARD: [&str; 6] = ["website", "customers", "employees", "applicants", "suppliers", "event"];

/// A statement that a firm has or can have.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
pub struct StatementRow {
    /// What its owner decided about it, or how it is before they changed anything in it.
    pub variant: StatementVariant,
    /// What it is called: "Verklaring voor medewerkers".
    pub name: String,
    /// Its owner made it theirs: it is kept in the dossier.
    pub is_stored: bool,
}

impl Dossier {
    /// The statements that a firm can have, the general one first, and then those of the owner's own.
    pub fn statements(&self) -> Vec<StatementRow> {
        let stored = &self.register().statement_variants;
        let own =
            stored.iter().map(|variant| variant.id.clone()).filter(|id| !STANDARD.contains(&id.as_str()));
        let ids = STANDARD.iter().map(|id| VariantId::from(*id)).chain(own);
        ids.map(|id| {
            let variant = privacy_statement::variant(self.register(), &id);
            StatementRow {
                name: capitalised(&variant.name()),
                is_stored: stored.iter().any(|known| known.id == id),
                variant,
            }
        })
        .collect()
    }

    /// What a file of a statement is proposed to be called, without an ending: "Privacyverklaring Jansen, medewerkers".
    pub fn statement_file_name(&self, choices: &Choices) -> String {
        let variant = privacy_statement::variant(self.register(), &choices.variant);
        let what = match choices.language {
            Language::Dutch => "Privacyverklaring",
            Language::English => "Privacy statement",
        };
        let firm = self.register().firm_name().unwrap_or_default();
        let whom = match variant.audience {
            Audience::Website => "",
            Audience::Own => variant.title.trim(),
            Audience::Customers
            | Audience::Employees
            | Audience::Applicants
            | Audience::Suppliers
            | Audience::Event => variant.audience.dutch(),
        };
        let name = format!("{what} {firm}").trim().to_owned();
        if whom.is_empty() { name } else { format!("{name}, {whom}") }
    }

    /// The statement as it would be published on a day. Cannot fail: what is missing is a gap in it.
    pub fn statement(&self, choices: &Choices, today: NaiveDate) -> Document {
        privacy_statement::compose(self.register(), &self.numbered(choices, today), today)
    }

    /// The same, with what it misses: answers, and the translation of words that its owner wrote.
    pub fn statement_with_missing(
        &self,
        choices: &Choices,
        today: NaiveDate,
    ) -> (Document, Vec<MissingFact>) {
        with_missing(self.register(), &self.numbered(choices, today), today)
    }

    /// In another language than Dutch, a statement that says what is out in Dutch has the number of that version.
    fn numbered(&self, choices: &Choices, today: NaiveDate) -> Choices {
        let number = || match choices.language {
            Language::Dutch => None,
            Language::English => Some(self.version_in_the_making(&choices.variant, choices.language, today)),
        };
        Choices { version: choices.version.or_else(number), ..choices.clone() }
    }

    /// What whoever asks chose, once it is known that the variant exists.
    pub fn choices(
        &self,
        variant: Option<&str>,
        address: Option<FormOfAddress>,
        concept: bool,
    ) -> Result<Choices, Error> {
        let name = variant.unwrap_or("website");
        let own = self.register().statement_variants.iter().map(|variant| variant.id.as_str());
        let mut known: Vec<String> = STANDARD.iter().map(|name| (*name).to_owned()).collect();
        known.extend(own.filter(|id| !STANDARD.contains(id)).map(str::to_owned));
        if !known.iter().any(|id| id == name) {
            return Err(Error::UnknownVariant { name: name.to_owned(), known });
        }
        Ok(Choices { variant: VariantId::from(name), address, concept, ..Choices::default() })
    }

    /// What the statement misses, each once, in the order of its text.
    pub fn missing(&self, document: &Document) -> Vec<MissingFact> {
        missing_in(document, self.register())
    }

    /// Saves what the owner decided about a statement: its title, its parts, their own words.
    pub fn save_statement_variant(&mut self, mut variant: StatementVariant) -> Result<Saved, Error> {
        own_words::note_replaced(self.register(), &mut variant);
        self.save_listed(variant)
    }
}

/// A statement of a register, with what it misses: answers, and the translation of words that its owner wrote.
pub(crate) fn with_missing(
    register: &Register,
    choices: &Choices,
    today: NaiveDate,
) -> (Document, Vec<MissingFact>) {
    let (document, untranslated) = privacy_statement::compose_with_remarks(register, choices, today);
    let mut missing = missing_in(&document, register);
    missing.extend(untranslated.iter().map(|words| untranslated_fact(words, register)));
    (document, missing)
}

fn missing_in(document: &Document, register: &Register) -> Vec<MissingFact> {
    let mut missing = Vec::new();
    for gap in document.gaps() {
        let fact = missing_fact(gap, register);
        if !missing.contains(&fact) {
            missing.push(fact);
        }
    }
    missing
}

fn missing_fact(gap: &Gap, register: &Register) -> MissingFact {
    let mut missing = missing_at(gap.missing.clone(), gap.origin.facts.first(), register);
    // Owners read Dutch, also of a gap that is told in English.
    if let Some(field) = FieldId::parse(&missing.field).filter(|_| gap.origin.language.is_some()) {
        field.missing().clone_into(&mut missing.missing);
    }
    missing
}

fn untranslated_fact(words: &Untranslated, register: &Register) -> MissingFact {
    missing_at(format!("de vertaling van “{}”", words.original), words.facts.first(), register)
}

fn missing_at(missing: String, fact: Option<&Fact>, register: &Register) -> MissingFact {
    let record = fact.map(|fact| fact.record.clone()).unwrap_or_default();
    let field = fact.map(|fact| fact.field.clone()).unwrap_or_default();
    MissingFact {
        missing,
        name: RecordRef::parse(&record)
            .map(|record| place(&record, register).name(register))
            .unwrap_or_default(),
        label: FieldId::parse(&field).map(|field| field.label().to_owned()).unwrap_or_default(),
        record,
        field,
    }
}

/// What an owner looks for: the activity that a purpose or a data item stands in, else the record itself.
pub(crate) fn place(record: &RecordRef, register: &Register) -> RecordRef {
    let holds = |activity: &&ProcessingActivity| {
        activity.purposes.iter().any(|purpose| RecordRef::from(&purpose.id) == *record)
            || activity.data.value().into_iter().flatten().any(|item| RecordRef::from(&item.id) == *record)
    };
    register
        .activities
        .iter()
        .find(holds)
        .map_or_else(|| record.clone(), |activity| RecordRef::from(&activity.id))
}
