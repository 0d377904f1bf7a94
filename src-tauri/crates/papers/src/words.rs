//! Sentences from `.ftl` messages: the Dutch stands beside the code that decides on it.
//!
//! A message's value is its u-form; the attribute `.je` is its je-form, written out in full,
//! because Dutch verbs change with the person. The comment above a message names its article.
//! Values from the register never pass through Fluent: they are put in afterwards, as data, each
//! with the fact it states.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use document::{Fact, Gap, Inline, Origin, Sentence};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Message, Pattern, PatternElement};
use register::{Duration, FieldId, FormOfAddress, Language, PartialDate, reference};

use crate::untranslated::{Phrases, marked};
use crate::{dutch, english};

/// The messages of one paper, parsed once.
pub struct Lexicon {
    bundle: FluentBundle<FluentResource>,
    /// Article by message id.
    articles: BTreeMap<String, String>,
}

impl Lexicon {
    /// Parses a paper's messages; `sources` are the texts of its `.ftl` files.
    ///
    /// # Panics
    /// When a message is malformed or defined twice: our own mistake, met by every test.
    pub fn new(sources: &[&str]) -> Self {
        // "1 antwoord", "2 antwoorden": Dutch and English count alike.
        let mut bundle = FluentBundle::new_concurrent(vec![unic_langid::langid!("nl")]);
        // Marks around values would end up in the text that people copy.
        bundle.set_use_isolating(false);
        let mut articles = BTreeMap::new();
        for source in sources {
            let resource = FluentResource::try_new((*source).to_owned())
                .unwrap_or_else(|(_, errors)| panic!("an .ftl file does not parse: {errors:?}"));
            articles.extend(articles_of(source));
            bundle
                .add_resource(resource)
                .unwrap_or_else(|errors| panic!("a message is defined twice: {errors:?}"));
        }
        Self { bundle, articles }
    }

    /// What each message leaves open, by its id: the names of its slots, and of the choices it makes. For the test that
    /// two languages have the same.
    ///
    /// # Panics
    /// When a file does not parse.
    pub fn slots(sources: &[&str]) -> BTreeMap<String, BTreeSet<String>> {
        let resources = sources.iter().map(|source| {
            FluentResource::try_new((*source).to_owned())
                .unwrap_or_else(|(_, errors)| panic!("an .ftl file does not parse: {errors:?}"))
        });
        resources
            .flat_map(|resource| {
                let of = |message: &Message<&str>| (message.id.name.to_owned(), slots_of(message));
                messages(&resource).map(of).collect::<Vec<_>>()
            })
            .collect()
    }

    /// Ids of all messages, for the test that every one is used.
    pub fn messages(sources: &[&str]) -> Vec<String> {
        sources
            .iter()
            .filter_map(|source| FluentResource::try_new((*source).to_owned()).ok())
            .flat_map(|resource| {
                messages(&resource).map(|message| message.id.name.to_owned()).collect::<Vec<_>>()
            })
            .collect()
    }
}

fn messages(resource: &FluentResource) -> impl Iterator<Item = &Message<&str>> {
    resource
        .entries()
        .filter_map(|entry| if let Entry::Message(message) = entry { Some(message) } else { None })
}

fn slots_of(message: &Message<&str>) -> BTreeSet<String> {
    fn of_pattern(pattern: &Pattern<&str>, into: &mut BTreeSet<String>) {
        for element in &pattern.elements {
            let PatternElement::Placeable { expression } = element else { continue };
            match expression {
                Expression::Inline(inline) => of_inline(inline, into),
                Expression::Select { selector, variants } => {
                    of_inline(selector, into);
                    variants.iter().for_each(|variant| of_pattern(&variant.value, into));
                }
            }
        }
    }
    fn of_inline(inline: &InlineExpression<&str>, into: &mut BTreeSet<String>) {
        if let InlineExpression::VariableReference { id } = inline {
            into.insert(id.name.to_owned());
        }
    }
    let mut slots = BTreeSet::new();
    let patterns = message.value.iter().chain(message.attributes.iter().map(|attribute| &attribute.value));
    patterns.for_each(|pattern| of_pattern(pattern, &mut slots));
    slots
}

/// The articles in the comments right above messages ("# Art. 13 lid 2 onder a AVG."). The parser of a bundle passes
/// comments over.
fn articles_of(source: &str) -> impl Iterator<Item = (String, String)> {
    source.lines().zip(source.lines().skip(1)).filter_map(|(comment, line)| {
        let article = comment.strip_prefix("# Art. ")?.trim_end_matches('.');
        let (message, _) = line.split_once(" =")?;
        Some((message.to_owned(), format!("art. {article}")))
    })
}

/// A lexicon, the form of address it speaks in, and the phrases for what the owner wrote.
#[derive(Clone, Copy)]
pub struct Words<'l> {
    lexicon: &'l Lexicon,
    address: FormOfAddress,
    /// None in Dutch, which is what owners write.
    phrases: Option<&'l Phrases<'l>>,
}

/// What stands in a slot of a message.
pub enum Slot {
    /// Words with their origins.
    Words(Vec<Inline>),
    /// A number: printed, and it chooses between one and more.
    Count(usize),
    /// A word that only chooses a variant of the message.
    Choice(&'static str),
}

/// A value with the fact it states.
pub fn value(text: impl Into<String>, fact: &Fact) -> Slot {
    Slot::Words(vec![Inline::Value { text: text.into(), origin: Origin::fact(fact.clone()) }])
}

/// Words of our own that are no fact.
pub fn text(text: impl Into<String>) -> Slot {
    Slot::Words(vec![Inline::Text { text: text.into() }])
}

// Private-use characters: no message of ours holds them, and values never pass through Fluent.
const OPEN: char = '\u{E000}';
const CLOSE: char = '\u{E001}';

impl<'l> Words<'l> {
    /// Speaks with these messages in this form of address.
    pub fn new(lexicon: &'l Lexicon, address: FormOfAddress) -> Self {
        Self { lexicon, address, phrases: None }
    }

    /// Speaks with these messages in the language of these phrases, which has one form of address.
    pub fn translated(lexicon: &'l Lexicon, phrases: &'l Phrases<'l>) -> Self {
        Self { lexicon, address: FormOfAddress::U, phrases: Some(phrases) }
    }

    /// The language it speaks.
    pub fn language(&self) -> Language {
        self.phrases.map_or(Language::Dutch, Phrases::language)
    }

    /// The form of address it speaks in.
    pub fn address(&self) -> FormOfAddress {
        self.address
    }

    /// A sentence without slots.
    pub fn the(&self, message: &str) -> Sentence {
        self.with(message, [])
    }

    /// A sentence about a fact, without slots.
    pub fn about(&self, message: &str, fact: &Fact) -> Sentence {
        let mut sentence = self.the(message);
        sentence.origin.facts.push(fact.clone());
        sentence
    }

    /// A sentence with its slots filled. The facts of the values are the sentence's facts.
    pub fn with<const N: usize>(&self, message: &str, slots: [(&str, Slot); N]) -> Sentence {
        let mut arguments = FluentArgs::with_capacity(N);
        for (index, (name, slot)) in slots.iter().enumerate() {
            match slot {
                Slot::Words(_) => arguments.set(*name, format!("{OPEN}{index}{CLOSE}")),
                Slot::Count(count) => arguments.set(*name, FluentValue::from(*count)),
                Slot::Choice(word) => arguments.set(*name, *word),
            }
        }
        let printed = self.print(message, &arguments);
        let filled = slots.map(|(_, slot)| match slot {
            Slot::Words(inlines) => inlines,
            Slot::Count(_) | Slot::Choice(_) => Vec::new(),
        });
        let inlines = fill(&printed, &filled);
        let mut origin = Origin {
            message: Some(message.to_owned()),
            article: self.lexicon.articles.get(message).cloned(),
            ..Origin::default()
        };
        for inline in &inlines {
            let facts = match inline {
                Inline::Value { origin, .. } | Inline::Link { origin, .. } | Inline::Blank { origin } => {
                    &origin.facts
                }
                Inline::Gap(gap) => &gap.origin.facts,
                Inline::Text { .. } | Inline::Marked { .. } => continue,
            };
            for fact in facts {
                if !origin.facts.contains(fact) {
                    origin.facts.push(fact.clone());
                }
            }
        }
        let mut sentence = Sentence { inlines, origin };
        dutch::tidy_sentence(&mut sentence);
        sentence
    }

    /// A gap: what the reader misses, in the words of a message.
    pub fn gap(&self, message: &str, fact: &Fact) -> Gap {
        self.gap_with(message, fact, [])
    }

    /// A gap whose words have slots.
    pub fn gap_with<const N: usize>(&self, message: &str, fact: &Fact, slots: [(&str, Slot); N]) -> Gap {
        let sentence = self.with(message, slots);
        let missing = sentence.text();
        let origin = Origin { facts: vec![fact.clone()], language: self.said(), ..sentence.origin };
        Gap { missing, origin }
    }

    /// The language of words of ours, where it has to be said: Dutch ones need not.
    pub(crate) fn said(&self) -> Option<String> {
        match self.language() {
            Language::Dutch => None,
            Language::English => Some(Language::English.tag().to_owned()),
        }
    }

    /// An owner's text in the form of address of the paper, when it can be turned for certain; in another language its
    /// translation, or else the Dutch with marks around it.
    pub fn own(&self, text: &str) -> String {
        match (self.phrases, self.address) {
            (Some(phrases), _) => phrases.translated(text).unwrap_or_else(|| {
                phrases.ask(text);
                marked(text)
            }),
            (None, FormOfAddress::U) => text.to_owned(),
            (None, FormOfAddress::Je) => dutch::address::to_je(text).unwrap_or_else(|| text.to_owned()),
        }
    }

    /// What the reader misses when a field is open, in the words of the form.
    pub fn missing(&self, field: FieldId) -> String {
        match self.language() {
            Language::Dutch => self.own(field.missing()),
            Language::English => english::missing(field).unwrap_or_else(|| field.missing()).to_owned(),
        }
    }

    /// A name, which is the same in every language unless there is another for it: "Belastingdienst".
    pub fn name(&self, name: &str) -> String {
        self.phrases.and_then(|phrases| phrases.translated(name)).unwrap_or_else(|| name.to_owned())
    }

    /// A place in the law as an owner wrote it: "artikel 52 AWR".
    pub fn law(&self, text: &str) -> String {
        match self.language() {
            Language::Dutch => text.to_owned(),
            Language::English => english::law(text).unwrap_or_else(|| self.own(text)),
        }
    }

    /// "a, b en c".
    pub fn list(&self, items: &[String]) -> String {
        dutch::list_with(items, self.and())
    }

    /// "a, b of c".
    pub fn list_or(&self, items: &[String]) -> String {
        dutch::list_with(items, self.or())
    }

    /// "a, b en c" of words that carry their origins.
    pub fn list_inlines(&self, items: Vec<Vec<Inline>>) -> Vec<Inline> {
        dutch::list_inlines(items, self.and())
    }

    /// "a, b of c" of words that carry their origins.
    pub fn list_or_inlines(&self, items: Vec<Vec<Inline>>) -> Vec<Inline> {
        dutch::list_inlines(items, self.or())
    }

    fn and(&self) -> &'static str {
        match self.language() {
            Language::Dutch => "en",
            Language::English => "and",
        }
    }

    fn or(&self) -> &'static str {
        match self.language() {
            Language::Dutch => "of",
            Language::English => "or",
        }
    }

    /// "4 maart 2026".
    pub fn date(&self, date: NaiveDate) -> String {
        match self.language() {
            Language::Dutch => dutch::date(date),
            Language::English => english::date(date),
        }
    }

    /// "4 maart 2026", "maart 2026" or "2026": as far as it is known.
    pub fn partial_date(&self, known: PartialDate) -> String {
        match self.language() {
            Language::Dutch => dutch::partial_date(known),
            Language::English => english::partial_date(known),
        }
    }

    /// "7 jaar".
    pub fn duration(&self, duration: Duration) -> String {
        match self.language() {
            Language::Dutch => dutch::duration(duration),
            Language::English => english::duration(duration),
        }
    }

    /// "vijf".
    pub fn number(&self, number: usize) -> String {
        match self.language() {
            Language::Dutch => dutch::number(number),
            Language::English => english::number(number),
        }
    }

    /// Name of a country as it stands alone; an unknown code prints as it was given.
    pub fn country(&self, code: &str) -> String {
        match (self.language(), reference::country(code)) {
            (_, None) => code.to_owned(),
            (Language::Dutch, Some(country)) => country.name.clone(),
            (Language::English, Some(country)) => {
                english::country(code).map_or_else(|| country.name.clone(), str::to_owned)
            }
        }
    }

    /// "de Verenigde Staten", "Zwitserland": as it stands after *in*.
    pub fn in_country(&self, code: &str) -> String {
        match (self.language(), reference::country(code)) {
            (_, None) => dutch::phrase(code),
            (Language::Dutch, Some(country)) => country.with_article(),
            (Language::English, Some(country)) => {
                english::in_country(code).map_or_else(|| country.with_article(), str::to_owned)
            }
        }
    }

    fn print(&self, id: &str, arguments: &FluentArgs<'_>) -> String {
        let message = self
            .lexicon
            .bundle
            .get_message(id)
            .unwrap_or_else(|| panic!("message {id} stands in no .ftl file"));
        let pattern = match self.address {
            FormOfAddress::Je => message.get_attribute("je").map(|attribute| attribute.value()),
            FormOfAddress::U => None,
        }
        .or_else(|| message.value())
        .unwrap_or_else(|| panic!("message {id} has no words"));
        let mut errors = Vec::new();
        let printed = self.lexicon.bundle.format_pattern(pattern, Some(arguments), &mut errors);
        assert!(errors.is_empty(), "message {id}: {errors:?}");
        printed.into_owned()
    }
}

/// Puts the slots' words in the places that were held for them.
fn fill(printed: &str, slots: &[Vec<Inline>]) -> Vec<Inline> {
    let mut inlines = Vec::new();
    let mut rest = printed;
    while let Some((before, after)) = rest.split_once(OPEN) {
        let (index, after) = after.split_once(CLOSE).unwrap_or((after, ""));
        push_text(&mut inlines, before);
        if let Some(words) = index.parse::<usize>().ok().and_then(|index| slots.get(index)) {
            inlines.extend(words.iter().cloned());
        }
        rest = after;
    }
    push_text(&mut inlines, rest);
    inlines
}

fn push_text(inlines: &mut Vec<Inline>, text: &str) {
    if !text.is_empty() {
        inlines.push(Inline::Text { text: text.to_owned() });
    }
}
