//! The privacy statement (art. 13 en 14 AVG): which sections there are, in which order.
//!
//! Composition cannot fail. What is open becomes a gap, what does not apply a sentence that says so
//! where a reader expects one, and otherwise nothing. A section is a `.rs` that decides and a `.ftl`
//! that words it; to add one, add the pair and a line in [`sections`].

mod about_data;
mod activity;
mod applicability;
mod automated_decisions;
mod changes;
mod choices;
mod contact;
mod context;
mod cookies;
mod identity;
mod legal_basis;
mod numbering;
mod objection;
mod our_role;
mod own_words;
mod parts;
mod period;
mod provision;
mod purposes;
mod recipients;
mod register_description;
mod retention;
mod rights;
mod security;
mod source;
mod summary;
mod systems;
mod transfers;
mod variant;
mod what_changed;
mod withdrawal;

use std::sync::OnceLock;

use chrono::NaiveDate;
use document::{Block, Document, Fact, Layout, Logo, Orientation, Section, Sentence};
use register::{Language, Register};

pub use changes::is_of_edition;
pub use choices::Choices;
use context::Context;
pub use own_words::standard_words;
use parts::{gaps_in, paragraph};
pub use variant::variant;
pub use what_changed::{comparison, what_changed};

use crate::untranslated::{Phrases, Untranslated, finish};
use crate::words::{Lexicon, text, value};

/// The messages of the statement; one file a section.
const SOURCES: &[&str] = &[
    include_str!("mod.ftl"),
    include_str!("about_data.ftl"),
    include_str!("activity.ftl"),
    include_str!("applicability.ftl"),
    include_str!("automated_decisions.ftl"),
    include_str!("changes.ftl"),
    include_str!("contact.ftl"),
    include_str!("cookies.ftl"),
    include_str!("identity.ftl"),
    include_str!("legal_basis.ftl"),
    include_str!("objection.ftl"),
    include_str!("our_role.ftl"),
    include_str!("period.ftl"),
    include_str!("provision.ftl"),
    include_str!("purposes.ftl"),
    include_str!("recipients.ftl"),
    include_str!("register_description.ftl"),
    include_str!("retention.ftl"),
    include_str!("rights.ftl"),
    include_str!("security.ftl"),
    include_str!("source.ftl"),
    include_str!("summary.ftl"),
    include_str!("systems.ftl"),
    include_str!("transfers.ftl"),
    include_str!("variant.ftl"),
    include_str!("what_changed.ftl"),
    include_str!("withdrawal.ftl"),
];

/// The same in English, message by message.
const ENGLISH_SOURCES: &[&str] = &[
    include_str!("mod.en.ftl"),
    include_str!("about_data.en.ftl"),
    include_str!("activity.en.ftl"),
    include_str!("applicability.en.ftl"),
    include_str!("automated_decisions.en.ftl"),
    include_str!("changes.en.ftl"),
    include_str!("contact.en.ftl"),
    include_str!("cookies.en.ftl"),
    include_str!("identity.en.ftl"),
    include_str!("legal_basis.en.ftl"),
    include_str!("objection.en.ftl"),
    include_str!("our_role.en.ftl"),
    include_str!("period.en.ftl"),
    include_str!("provision.en.ftl"),
    include_str!("purposes.en.ftl"),
    include_str!("recipients.en.ftl"),
    include_str!("register_description.en.ftl"),
    include_str!("retention.en.ftl"),
    include_str!("rights.en.ftl"),
    include_str!("security.en.ftl"),
    include_str!("source.en.ftl"),
    include_str!("summary.en.ftl"),
    include_str!("systems.en.ftl"),
    include_str!("transfers.en.ftl"),
    include_str!("variant.en.ftl"),
    include_str!("what_changed.en.ftl"),
    include_str!("withdrawal.en.ftl"),
];

fn lexicon(language: Language) -> &'static Lexicon {
    static DUTCH: OnceLock<Lexicon> = OnceLock::new();
    static ENGLISH: OnceLock<Lexicon> = OnceLock::new();
    match language {
        Language::Dutch => DUTCH.get_or_init(|| Lexicon::new(SOURCES)),
        Language::English => ENGLISH.get_or_init(|| Lexicon::new(ENGLISH_SOURCES)),
    }
}

/// Composes the statement of a variant, as it would be published on a day.
pub fn compose(register: &Register, choices: &Choices, today: NaiveDate) -> Document {
    compose_with_remarks(register, choices, today).0
}

/// The same, and which of the owner's words still stand in it in Dutch; none in a Dutch statement.
pub fn compose_with_remarks(
    register: &Register,
    choices: &Choices,
    today: NaiveDate,
) -> (Document, Vec<Untranslated>) {
    let phrases = Phrases::of(register, choices.language);
    translated(&Context::new(register, choices, today, &phrases), choices, &phrases)
}

/// The same without the owner's own words: what stands where they wrote something else.
pub fn compose_standard(register: &Register, choices: &Choices, today: NaiveDate) -> Document {
    let phrases = Phrases::of(register, choices.language);
    let mut context = Context::new(register, choices, today, &phrases);
    context.variant.own_texts.clear();
    translated(&context, choices, &phrases).0
}

fn translated(
    context: &Context<'_>,
    choices: &Choices,
    phrases: &Phrases<'_>,
) -> (Document, Vec<Untranslated>) {
    let mut document = compose_in(context, choices.concept, 0);
    let untranslated = finish(&mut document, phrases);
    if !untranslated.is_empty() {
        // Words that its reader does not know: it cannot be published, and says how many there are.
        document = compose_in(context, true, untranslated.len());
        finish(&mut document, phrases);
    }
    (document, untranslated)
}

fn compose_in(context: &Context<'_>, is_concept: bool, untranslated: usize) -> Document {
    let mut sections = sections(context);
    let concept = is_concept || gaps_in(&sections) > 0;
    sections.push(changes::compose(context, concept));
    own_words::apply(&mut sections, context);
    numbering::order(&mut sections, context);
    // What was worded anew in the text is worded so here too: the two cannot say different things.
    let mut summary = summary::compose(context);
    own_words::apply(std::slice::from_mut(&mut summary), context);
    sections.insert(0, summary);
    let mut lead = intro(context, &sections);
    numbering::number(&mut lead, &mut sections);
    let gaps = gaps_in(&sections);
    // The owner's own words may have taken the place of what was missing.
    let concept = gaps > 0 || is_concept;
    let line = if concept { concept_line(context, gaps, untranslated) } else { version_line(context) };
    lead.insert(0, line);
    document(context, lead, sections, concept)
}

/// Every section, in the order of the general statement; [`variant`] says which of them an audience reads.
fn sections(context: &Context<'_>) -> Vec<Section> {
    [
        identity::compose(context),
        our_role::compose(context),
        purposes::compose(context),
        source::compose(context),
        recipients::compose(context),
        transfers::compose(context),
        retention::compose(context),
        automated_decisions::compose(context),
        cookies::compose(context),
        systems::compose(context),
        security::compose(context),
        rights::compose(context),
        objection::compose(context),
        withdrawal::compose(context),
        contact::compose(context),
        register_description::compose(context),
        applicability::compose(context),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn document(context: &Context<'_>, lead: Vec<Block>, sections: Vec<Section>, concept: bool) -> Document {
    let words = &context.words;
    let look = context.variant.appearance.clone();
    let version = if concept {
        words.with("footer-concept", [("date", text(context.today_in_words()))])
    } else {
        words.with(
            "footer-version",
            [
                ("version", text(context.variant.version.to_string())),
                ("date", text(context.today_in_words())),
            ],
        )
    };
    let title = context.title();
    Document {
        author: context.firm_name().unwrap_or_default().to_owned(),
        language: words.language().tag().to_owned(),
        date: context.today.to_string(),
        version: version.text(),
        concept,
        logo: look.logo.as_ref().and_then(|id| context.register.attachment(id)).map(|file| Logo {
            media_type: file.media_type.clone(),
            base64: file.base64.clone(),
            alt: if look.logo_alt.is_empty() { title.clone() } else { look.logo_alt.clone() },
        }),
        layout: Layout {
            orientation: Orientation::Portrait,
            justified: look.justified,
            serif: look.serif,
            large_print: look.large_print,
            contents: true,
            accent: if look.accent.is_empty() { Layout::default().accent } else { look.accent },
        },
        title,
        lead,
        sections,
    }
}

/// "Concept van 21 november 2026. Er ontbreken nog 26 antwoorden."
fn concept_line(context: &Context<'_>, gaps: usize, untranslated: usize) -> Block {
    let words = &context.words;
    let mut sentences = vec![words.with("concept-of", [("date", text(context.today_in_words()))])];
    if gaps > 0 {
        sentences.push(words.with("concept-gaps", [("count", crate::words::Slot::Count(gaps))]));
    }
    if untranslated > 0 {
        let count = crate::words::Slot::Count(untranslated);
        sentences.push(words.with("concept-untranslated", [("count", count)]));
        sentences.push(words.the("concept-untranslated-mark"));
    }
    if gaps > 0 {
        sentences.push(words.the("concept-mark"));
    }
    paragraph(sentences)
}

/// "Versie 3, 21 november 2026"
fn version_line(context: &Context<'_>) -> Block {
    let version = value(context.variant.version.to_string(), &context.variant_fact("variant.version"));
    let date = text(context.today_in_words());
    paragraph(vec![context.words.with("footer-version", [("version", version), ("date", date)])])
}

/// What stands between the title and "In het kort".
fn intro(context: &Context<'_>, sections: &[Section]) -> Vec<Block> {
    let words = &context.words;
    let mut lead = Vec::new();
    if context.has_part(register::OptionalPart::Scope) {
        let first: Vec<Sentence> = opening(context).into_iter().chain(elsewhere(context)).collect();
        if !first.is_empty() {
            lead.push(paragraph(first));
        }
        lead.extend(scope(context, sections));
    } else {
        let no_list = context.variant_fact("variant.optional_parts");
        let mut sentences: Vec<Sentence> = opening(context).into_iter().collect();
        sentences.extend(["intro-what", "intro-personal-data"].map(|message| words.about(message, &no_list)));
        if !context.variant.defined_term.is_empty() {
            let term = value(
                words.own(&context.variant.defined_term),
                &context.variant_fact("variant.defined_term"),
            );
            sentences.push(words.with("intro-term", [("term", term)]));
        }
        if context.plays_processor() {
            let see = words.with("intro-see", [("part", parts::reference("contact"))]);
            for sentence in [words.the("intro-question"), see] {
                sentences.push(sentence.resting_on(context.processor_facts()));
            }
        }
        sentences.extend(elsewhere(context));
        lead.push(paragraph(sentences));
    }
    lead
}

/// Who reads this.
fn opening(context: &Context<'_>) -> Option<Sentence> {
    Some(context.words.about(context.plan.opening?, &context.variant_fact("variant.audience")))
}

/// Where a statement for one audience says that the rest stands.
fn elsewhere(context: &Context<'_>) -> Option<Sentence> {
    context.plan.opening?;
    let is_general = |it: &&register::StatementVariant| it.audience == register::Audience::Website;
    let general = context.register.statement_variants.iter().find(is_general)?;
    let fact = Fact::new(format!("variant/{}", general.id), "variant.audience");
    let told = context.words.about("general-statement", &fact);
    Some(told.resting_on([context.variant_fact("variant.audience")]))
}

/// What the statement covers, as a list: only what is really there.
fn scope(context: &Context<'_>, sections: &[Section]) -> Vec<Block> {
    let words = &context.words;
    let there = |id: &str| sections.iter().any(|section| section.id == id);
    let fact = context.variant_fact("variant.optional_parts");
    let points = [
        ("purposes", "scope-data"),
        ("cookies", if there("cookies") { "scope-purposes-cookies" } else { "scope-purposes" }),
        ("retention", "scope-retention"),
        ("rights", "scope-rights"),
        ("security", "scope-security"),
    ];
    let items = points
        .into_iter()
        .filter(|(section, _)| there(section) || *section == "cookies")
        .map(|(_, message)| {
            let mut sentence = words.about(message, &fact);
            if message.starts_with("scope-purposes") {
                sentence = sentence.resting_on([Fact::new("cookie_policy", "cookie_policy.uses_cookies")]);
            }
            parts::point(vec![sentence])
        })
        .collect();
    vec![paragraph(vec![words.about("scope-intro", &fact)]), Block::List { numbered: false, items }]
}

#[cfg(test)]
mod tests {
    use register::FieldId;

    use super::{ENGLISH_SOURCES, Lexicon, SOURCES};

    /// The code of the sections.
    fn sources() -> String {
        std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/src/privacy_statement"))
            .expect("the sources lie beside the test")
            .filter_map(|entry| std::fs::read_to_string(entry.expect("a readable folder").path()).ok())
            .filter(|text| text.starts_with("//!"))
            .collect()
    }

    #[test]
    fn every_message_is_used() {
        let code = sources();
        let unused: Vec<_> = Lexicon::messages(SOURCES)
            .into_iter()
            .filter(|id| !code.contains(&format!("\"{id}\"")))
            .collect();
        assert!(unused.is_empty(), "messages that no code says: {unused:?}");
    }

    #[test]
    fn english_has_the_same_messages_with_the_same_slots_and_articles() {
        assert_eq!(Lexicon::slots(SOURCES), Lexicon::slots(ENGLISH_SOURCES));
        for (dutch, english) in SOURCES.iter().zip(ENGLISH_SOURCES) {
            let articles = |source: &'static str| -> Vec<(&str, &str)> {
                let named = |(comment, line): (&'static str, &'static str)| {
                    comment
                        .starts_with("# Art.")
                        .then(|| (line.split(" =").next().unwrap_or_default(), comment))
                };
                source.lines().zip(source.lines().skip(1)).filter_map(named).collect()
            };
            assert_eq!(articles(dutch), articles(english));
            assert!(!english.contains(".je ="), "English has one form of address");
        }
    }

    #[test]
    fn what_is_missing_has_english_words_for_every_field_a_section_names() {
        let code = sources();
        let named = code
            .split("FieldId::")
            .skip(1)
            .map(|rest| rest.split(|letter: char| !letter.is_alphanumeric()).next().unwrap_or_default());
        let named: std::collections::BTreeSet<&str> = named.collect();
        assert!(named.len() > 20, "the fields were not found");
        for field in FieldId::ALL.iter().filter(|field| named.contains(format!("{field:?}").as_str())) {
            assert!(crate::english::missing(*field).is_some(), "{field:?}");
        }
    }

    #[test]
    fn a_je_form_never_says_u_and_a_message_with_u_has_one() {
        use crate::dutch::address::{uses_je, uses_u};
        for source in SOURCES {
            let mut id = "";
            let mut forms: Vec<(String, String, String)> = Vec::new();
            for line in source.lines() {
                if let Some((name, rest)) = line.split_once(" =") {
                    if line.starts_with("    .je") {
                        if let Some(last) = forms.last_mut() {
                            last.2.push_str(rest);
                        }
                    } else if !line.starts_with([' ', '#', '}']) {
                        id = name;
                        forms.push((id.to_owned(), rest.to_owned(), String::new()));
                    }
                } else if line.starts_with("     ")
                    && let Some(last) = forms.last_mut()
                {
                    if last.2.is_empty() { last.1.push_str(line) } else { last.2.push_str(line) }
                }
            }
            assert!(!id.is_empty(), "no message found in {source}");
            for (id, u, je) in forms {
                assert!(!uses_je(&u), "{id}: je in the u-form: {u}");
                assert!(!uses_u(&je), "{id}: u in the je-form: {je}");
                assert!(!uses_u(&u) || !je.is_empty(), "{id} says u and has no .je");
            }
        }
    }
}
