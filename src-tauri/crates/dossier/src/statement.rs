//! The privacy statement of an open dossier.

use chrono::NaiveDate;
use document::{Document, Fact, Gap};
use papers::privacy_statement;
use papers::untranslated::Untranslated;
use register::{
    FieldId, FormOfAddress, ProcessingActivity, RecordRef, Register, StatementVariant, VariantId,
};

use crate::dossier::{Dossier, Saved};
use crate::error::{Error, MissingFact};
use crate::own_words;

pub use papers::privacy_statement::Choices;

/// The variants that every dossier has, also before the owner changed anything in them.
const STANDARD: [&str; 6] = ["website", "customers", "employees", "applicants", "suppliers", "event"];

impl Dossier {
    /// The statement as it would be published on a day. Cannot fail: what is missing is a gap in it.
    pub fn statement(&self, choices: &Choices, today: NaiveDate) -> Document {
        privacy_statement::compose(self.register(), choices, today)
    }

    /// The same, with what it misses: answers, and the translation of words that its owner wrote.
    pub fn statement_with_missing(
        &self,
        choices: &Choices,
        today: NaiveDate,
    ) -> (Document, Vec<MissingFact>) {
        let (document, untranslated) =
            privacy_statement::compose_with_remarks(self.register(), choices, today);
        let mut missing = self.missing(&document);
        missing.extend(untranslated.iter().map(|words| untranslated_fact(words, self.register())));
        (document, missing)
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
        let mut missing = Vec::new();
        for gap in document.gaps() {
            let fact = missing_fact(gap, self.register());
            if !missing.contains(&fact) {
                missing.push(fact);
            }
        }
        missing
    }

    /// Saves what the owner decided about a statement: its title, its parts, their own words.
    pub fn save_statement_variant(&mut self, mut variant: StatementVariant) -> Result<Saved, Error> {
        own_words::note_replaced(self.register(), &mut variant);
        self.save_listed(variant)
    }
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
