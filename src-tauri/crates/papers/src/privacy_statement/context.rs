//! What every section looks at: the register, the variant, the day, and questions more than one asks.

use chrono::NaiveDate;
use document::{Fact, Gap, Origin};
use register::retention::applicable::Rules;
use register::{
    Audience, BusinessProcessId, DataSubjectCategoryId, FieldId, FormOfAddress, Language, LegalBasis,
    LegalBasisUse, OptionalPart, ProcessingActivity, Purpose, Register, Role, StatementVariant, informed,
};

use super::parts::{of_activity, of_purpose};
use super::variant::{Plan, plan, variant};
use super::{Choices, changes, lexicon};
use crate::dutch;
use crate::untranslated::Phrases;
use crate::words::{Words, text, value};

/// What every section looks at.
pub(super) struct Context<'r> {
    pub(super) register: &'r Register,
    pub(super) variant: StatementVariant,
    /// How it is made for its audience.
    pub(super) plan: &'static Plan,
    /// The groups it speaks to; none when it is for everybody.
    readers: Vec<&'r DataSubjectCategoryId>,
    pub(super) words: Words<'r>,
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
        phrases: &'r Phrases<'r>,
    ) -> Self {
        let mut variant = variant(register, &choices.variant);
        variant.version = choices.version.unwrap_or_else(|| changes::number(register, &variant, today));
        let address: FormOfAddress =
            choices.address.or(variant.form_of_address).unwrap_or(register.organisation.form_of_address);
        let readers: Vec<_> =
            informed::readers(register, &variant).into_iter().map(|group| &group.id).collect();
        let mut activities: Vec<&ProcessingActivity> =
            register.activities.iter().filter(|it| informed::tells(register, &variant, it)).collect();
        if variant.audience != Audience::Website {
            // What is about nobody but its readers comes first: their wages before the camera in the shop.
            activities.sort_by_key(|it| it.data_subjects.items().iter().any(|id| !readers.contains(&id)));
        }
        let words = match phrases.language() {
            Language::Dutch => Words::new(lexicon(Language::Dutch), address),
            Language::English => Words::translated(lexicon(Language::English), phrases),
        };
        let plan = plan(variant.audience);
        Self { register, variant, plan, readers, words, today, activities, rules: Rules::of(register) }
    }

    /// It is the firm's general statement, about everything for everybody.
    pub(super) fn is_general(&self) -> bool {
        self.variant.audience == Audience::Website
    }

    /// Something that is about these groups, or about all when it names none, is about some reader.
    pub(super) fn concerns(&self, groups: &[DataSubjectCategoryId]) -> bool {
        self.is_general() || groups.is_empty() || groups.iter().any(|id| self.readers.contains(&id))
    }

    /// A process is told of under its own name where all that serves it is; else its activities speak for themselves.
    pub(super) fn is_whole(&self, process: &BusinessProcessId) -> bool {
        let serves = |activity: &&ProcessingActivity| activity.business_process.as_ref() == Some(process);
        let told = self.activities.iter().copied().filter(serves).count();
        self.is_general() || told == self.register.activities.iter().filter(serves).count()
    }

    /// Something that activities name is told where one of them is, and where none names it. The general statement tells
    /// it anyhow.
    pub(super) fn is_used(&self, named_by: impl Fn(&ProcessingActivity) -> bool) -> bool {
        self.is_general()
            || self.activities.iter().any(|activity| named_by(activity))
            || !self.register.activities.iter().any(named_by)
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
        let Some(whom) = self.plan.whom else {
            return self.words.with("statement-title", [("name", name())]).text();
        };
        let whom = text(self.words.the(whom).text());
        self.words.with("statement-title-audience", [("audience", whom), ("name", name())]).text()
    }

    pub(super) fn variant_fact(&self, field: &str) -> Fact {
        Fact::new(format!("variant/{}", self.variant.id), field)
    }

    pub(super) fn has_part(&self, part: OptionalPart) -> bool {
        self.variant.optional_parts.contains(&part)
    }

    pub(super) fn today_in_words(&self) -> String {
        self.words.date(self.today)
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
        Gap { missing: self.words.missing(field), origin: Origin { language: self.words.said(), ..origin } }
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
