//! What every section looks at: the register, the variant, the day, and questions more than one asks.

use chrono::NaiveDate;
use document::{Fact, Gap, Origin};
use register::retention::applicable::Rules;
use register::{
    Audience, FieldId, FormOfAddress, LegalBasis, LegalBasisUse, OptionalPart, ProcessingActivity, Purpose,
    Register, Role, StatementVariant, VariantId,
};

use super::Choices;
use super::parts::{of_activity, of_purpose};
use crate::dutch;
use crate::words::{Lexicon, Words, text, value};

/// A statement as its owner stored it, or as it is before they changed anything in it.
pub fn variant(register: &Register, id: &VariantId) -> StatementVariant {
    register.statement_variant(id).cloned().unwrap_or_else(|| StatementVariant {
        id: id.clone(),
        audience: audience(id.as_str()),
        version: 1,
        ..StatementVariant::default()
    })
}

/// What every section looks at.
pub(super) struct Context<'r> {
    pub(super) register: &'r Register,
    pub(super) variant: StatementVariant,
    pub(super) words: Words<'static>,
    pub(super) today: NaiveDate,
    /// What this statement speaks of, in order.
    pub(super) activities: Vec<&'r ProcessingActivity>,
    /// Which rules of retention hold for which data.
    pub(super) rules: Rules<'r>,
}

impl<'r> Context<'r> {
    pub(super) fn new(
        register: &'r Register,
        choices: &Choices,
        today: NaiveDate,
        lexicon: &'static Lexicon,
    ) -> Self {
        let variant = variant(register, &choices.variant);
        let address: FormOfAddress =
            choices.address.or(variant.form_of_address).unwrap_or(register.organisation.form_of_address);
        let activities =
            register.published_activities().filter(|activity| is_for(register, &variant, activity)).collect();
        let words = Words::new(lexicon, address);
        Self { register, variant, words, today, activities, rules: Rules::of(register) }
    }

    /// What the statement calls the firm.
    pub(super) fn firm_name(&self) -> Option<&'r str> {
        self.register.firm_name()
    }

    /// The firm's name as a value with its fact.
    pub(super) fn firm_fact(&self) -> Fact {
        let field = if self.register.organisation.trade_name.confirmed().is_some() {
            "organisation.trade_name"
        } else {
            "organisation.legal_name"
        };
        Fact::new("organisation", field)
    }

    /// The title of the document.
    pub(super) fn title(&self) -> String {
        if !self.variant.title.is_empty() {
            return self.words.own(&self.variant.title);
        }
        let name = || text(self.firm_name().map_or_else(|| Gap::MARK.to_owned(), str::to_owned));
        let whom = match self.variant.audience {
            Audience::Website | Audience::Own => {
                return self.words.with("statement-title", [("name", name())]).text();
            }
            Audience::Customers => "klanten",
            Audience::Employees => "medewerkers",
            Audience::Applicants => "sollicitanten",
            Audience::Suppliers => "leveranciers",
            Audience::Event => "bezoekers van evenementen",
        };
        self.words.with("statement-title-audience", [("audience", text(whom)), ("name", name())]).text()
    }

    pub(super) fn variant_fact(&self, field: &str) -> Fact {
        Fact::new(format!("variant/{}", self.variant.id), field)
    }

    pub(super) fn has_part(&self, part: OptionalPart) -> bool {
        self.variant.optional_parts.contains(&part)
    }

    pub(super) fn today_in_words(&self) -> String {
        dutch::date(self.today)
    }

    /// The firm works for others in some activity.
    pub(super) fn plays_processor(&self) -> bool {
        self.activities.iter().any(|activity| works_for_client(activity))
    }

    /// The facts that make the firm work for others.
    pub(super) fn processor_facts(&self) -> Vec<Fact> {
        self.activities
            .iter()
            .filter(|activity| works_for_client(activity))
            .map(|activity| of_activity(activity, "activity.role"))
            .collect()
    }

    /// The facts by which some activity rests on one of these bases.
    pub(super) fn basis_facts(&self, wanted: impl Fn(&ProcessingActivity, LegalBasis) -> bool) -> Vec<Fact> {
        self.bases()
            .filter(|(activity, _, used)| wanted(activity, used.basis))
            .map(|(_, purpose, _)| of_purpose(purpose, "legal_basis.basis"))
            .collect()
    }

    /// Every confirmed legal basis, with its activity.
    pub(super) fn bases(
        &self,
    ) -> impl Iterator<Item = (&'r ProcessingActivity, &'r Purpose, &'r LegalBasisUse)> {
        self.activities.iter().flat_map(|&activity| {
            activity.purposes.iter().flat_map(move |purpose| {
                purpose.legal_bases.items().iter().map(move |basis| (activity, purpose, basis))
            })
        })
    }

    /// Some activity rests on this basis.
    pub(super) fn rests_on(&self, basis: LegalBasis) -> bool {
        self.bases().any(|(_, _, used)| used.basis == basis)
    }

    /// A gap: what the reader misses, in the words of the field, so that statement, form and check say the same.
    pub(super) fn missing(&self, field: FieldId, fact: &Fact) -> Gap {
        let origin = Origin {
            article: field.article().map(|article| article.to_string()),
            facts: vec![fact.clone()],
            ..Origin::default()
        };
        Gap { missing: self.words.own(field.missing()), origin }
    }

    /// An owner's text in the form of address of this statement, as one value.
    pub(super) fn own(&self, words: &str, fact: &Fact) -> crate::words::Slot {
        value(dutch::phrase(&self.words.own(words)), fact)
    }
}

/// The firm acts for a client, as processor or under the client's authority.
pub(super) fn works_for_client(activity: &ProcessingActivity) -> bool {
    activity
        .role
        .confirmed()
        .is_some_and(|role| matches!(role, Role::Processor | Role::SubProcessor | Role::UnderAuthority))
}

/// The website's statement speaks of everything; another only of what is about its readers.
fn is_for(register: &Register, variant: &StatementVariant, activity: &ProcessingActivity) -> bool {
    if variant.audience == Audience::Website {
        return true;
    }
    activity
        .data_subjects
        .items()
        .iter()
        .filter_map(|id| register.data_subject_category(id))
        .any(|category| category.informed_by.as_ref() == Some(&variant.id))
}

fn audience(variant: &str) -> Audience {
    match variant {
        "website" => Audience::Website,
        "customers" => Audience::Customers,
        "employees" => Audience::Employees,
        "applicants" => Audience::Applicants,
        "suppliers" => Audience::Suppliers,
        "event" => Audience::Event,
        _ => Audience::Own,
    }
}
