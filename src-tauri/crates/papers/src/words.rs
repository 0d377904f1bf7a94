//! Sentences from `.ftl` messages: the Dutch stands beside the code that decides on it.
//!
//! A message's value is its u-form; the attribute `.je` is its je-form, written out in full,
//! because Dutch verbs change with the person. The comment above a message names its article.
//! Values from the register never pass through Fluent: they are put in afterwards, as data, each
//! with the fact it states.

use std::collections::BTreeMap;

use document::{Fact, Gap, Inline, Origin, Sentence};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast::{Entry, Message};
use register::FormOfAddress;

use crate::dutch;

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
        let dutch = unic_langid::langid!("nl");
        let mut bundle = FluentBundle::new_concurrent(vec![dutch]);
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

/// The articles in the comments right above messages ("# Art. 13 lid 2 onder a AVG."). The parser of a bundle passes
/// comments over.
fn articles_of(source: &str) -> impl Iterator<Item = (String, String)> {
    source.lines().zip(source.lines().skip(1)).filter_map(|(comment, line)| {
        let article = comment.strip_prefix("# Art. ")?.trim_end_matches('.');
        let (message, _) = line.split_once(" =")?;
        Some((message.to_owned(), format!("art. {article}")))
    })
}

/// A lexicon and the form of address it speaks in.
#[derive(Clone, Copy)]
pub struct Words<'l> {
    lexicon: &'l Lexicon,
    address: FormOfAddress,
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
        Self { lexicon, address }
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
        Gap { missing: sentence.text(), origin: Origin { facts: vec![fact.clone()], ..sentence.origin } }
    }

    /// An owner's text in the form of address of the paper, when it can be turned for certain.
    pub fn own(&self, text: &str) -> String {
        match self.address {
            FormOfAddress::U => text.to_owned(),
            FormOfAddress::Je => dutch::address::to_je(text).unwrap_or_else(|| text.to_owned()),
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
