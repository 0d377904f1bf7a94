//! Where data come from, and whether anybody can consult it there (art. 14 lid 2 onder f AVG).

use document::{Block, Fact, Inline, ListItem, Origin, Section, Sentence};
use register::{Answer, Audience, FieldId, ProcessingActivity, Source, SourceKind};

use super::context::Context;
use super::parts::{bullets, labelled, of_activity, own_label, own_sentences, paragraph, section};
use crate::dutch;
use crate::words::{Slot, value};

pub(super) fn compose(context: &Context<'_>) -> Option<Section> {
    let words = &context.words;
    let used = used(context);
    let open: Vec<&ProcessingActivity> =
        context.activities.iter().copied().filter(|activity| activity.sources.is_gap()).collect();
    let mut blocks = Vec::new();
    let groups = groups_told(context, &used);
    if !groups.is_empty() && context.has_part(register::OptionalPart::DataOverview) {
        let of_sources = used
            .iter()
            .map(|source| Fact::new(format!("source/{}", source.id), "source.data_subjects"))
            .chain([context.variant_fact("variant.optional_parts")]);
        let facts: Vec<Fact> = of_sources.collect();
        let groups = Slot::Words(words.list_inlines(groups));
        blocks.push(paragraph(vec![
            words.with("source-groups", [("groups", groups)]).resting_on(facts.clone()),
            words.the("source-so").resting_on(facts),
        ]));
    }
    let points: Vec<ListItem> = used.iter().map(|source| source_point(context, source)).collect();
    if !points.is_empty() {
        blocks.push(bullets(points));
    }
    if used.is_empty() {
        // All activities open, or none at all: one gap says so.
        let fact = open.first().map_or_else(
            || Fact::new("register", "activity.sources"),
            |activity| of_activity(activity, "activity.sources"),
        );
        blocks.push(Block::Gap(context.missing(FieldId::ActivitySources, &fact)));
    } else if open.is_empty()
        && used.iter().all(|source| source.is_public.is_no() || source.kind == SourceKind::DataSubject)
    {
        let facts = used.iter().map(|source| Fact::new(format!("source/{}", source.id), "source.is_public"));
        blocks.push(paragraph(vec![words.the("source-none-public").resting_on(facts)]));
    }
    if context.register.request_policy.tells_separately.is_yes() {
        let fact = Fact::new("request_policy", "request_policy.tells_separately");
        blocks.push(paragraph(vec![words.about("source-told", &fact)]));
    }
    Some(section("source", words.the("source-title"), blocks))
}

/// The sources that activities use, in the register's order.
fn used<'r>(context: &Context<'r>) -> Vec<&'r Source> {
    context
        .register
        .sources
        .iter()
        .filter(|source| context.concerns(&source.data_subjects) && !is_for_others(context, source))
        .filter(|source| {
            context.activities.iter().any(|activity| {
                activity.sources.items().contains(&source.id)
                    || activity.data.items().iter().any(|item| item.source.as_ref() == Some(&source.id))
            })
        })
        .collect()
}

/// What the firm's own people give about themselves is told to them alone; what others give themselves, to others.
fn is_for_others(context: &Context<'_>, source: &Source) -> bool {
    match context.variant.audience {
        Audience::Website | Audience::Own => false,
        Audience::Employees => {
            let theirs = |other: &Source| {
                is_of_staff(other)
                    && context.activities.iter().any(|it| it.sources.items().contains(&other.id))
            };
            source.kind == SourceKind::DataSubject && context.register.sources.iter().any(theirs)
        }
        Audience::Customers | Audience::Applicants | Audience::Suppliers | Audience::Event => {
            is_of_staff(source)
        }
    }
}

/// Staff give their own data, in our words: the owner said nothing else about it.
fn is_of_staff(source: &Source) -> bool {
    source.kind == SourceKind::OwnStaff
        && source.explanation.trim().is_empty()
        && source.name.trim().is_empty()
}

/// The groups of people of these sources, each once.
fn groups_told(context: &Context<'_>, used: &[&Source]) -> Vec<Vec<Inline>> {
    let mut names: Vec<Vec<Inline>> = Vec::new();
    for id in used.iter().flat_map(|source| &source.data_subjects) {
        if !context.concerns(std::slice::from_ref(id)) {
            continue;
        }
        if let Some(category) = context.register.data_subject_category(id)
            && !names.iter().flatten().any(|known| known.text() == context.words.own(&category.name))
        {
            let fact = Fact::new(format!("data_subject/{id}"), "data_subject.name");
            names.push(vec![Inline::Value {
                text: context.words.own(&category.name),
                origin: Origin::fact(fact),
            }]);
        }
    }
    names
}

fn source_point(context: &Context<'_>, source: &Source) -> ListItem {
    let words = &context.words;
    let fact = |field: &str| Fact::new(format!("source/{}", source.id), format!("source.{field}"));
    let of_reader = is_of_staff(source) && context.variant.audience == Audience::Employees;
    let label = if of_reader {
        words.about("source-label-self", &fact("kind"))
    } else if source.label.trim().is_empty() {
        words.about(label(source.kind), &fact("kind"))
    } else {
        own_label(context, &source.label, &fact("label"))
    };
    let mut sentences = own_sentences(context, &source.explanation, &fact("explanation"));
    if of_reader {
        sentences.push(words.about("source-self", &fact("kind")));
    } else if sentences.is_empty() {
        sentences.push(standard(context, source, &fact("kind")));
    }
    let from_elsewhere =
        matches!(source.kind, SourceKind::Client | SourceKind::ThirdParty | SourceKind::Public);
    if from_elsewhere {
        match source.is_public {
            Answer::Confirmed(true) => sentences.push(words.about("source-public", &fact("is_public"))),
            Answer::Confirmed(false) if !all_private(context) => {
                // One sentence says it for all once no activity is open about its sources.
                let open = context.activities.iter().filter(|activity| activity.sources.is_gap());
                let told = words.about("source-not-public", &fact("is_public"));
                sentences
                    .push(told.resting_on(open.map(|activity| of_activity(activity, "activity.sources"))));
            }
            Answer::Confirmed(false) | Answer::NotApplicable => {}
            Answer::Open | Answer::Proposed(_) => {
                sentences.push(super::parts::gap_sentence(
                    context.missing(FieldId::SourceIsPublic, &fact("is_public")),
                ));
            }
        }
    }
    let users = context.activities.iter().filter(|activity| activity.sources.items().contains(&source.id));
    let used_by: Vec<Fact> = users.map(|activity| of_activity(activity, "activity.sources")).collect();
    let rest = |sentence: Sentence| sentence.resting_on([fact("kind")]).resting_on(used_by.clone());
    labelled(rest(label), sentences.into_iter().map(rest).collect())
}

/// Then one sentence below the list says it for all.
fn all_private(context: &Context<'_>) -> bool {
    context.activities.iter().all(|activity| activity.sources.is_answered())
        && used(context)
            .iter()
            .all(|source| source.is_public.is_no() || source.kind == SourceKind::DataSubject)
}

fn label(kind: SourceKind) -> &'static str {
    match kind {
        SourceKind::DataSubject => "source-label-self",
        SourceKind::Client => "source-label-client",
        SourceKind::OwnStaff => "source-label-staff",
        SourceKind::Public => "source-label-public",
        SourceKind::ThirdParty => "source-label-other",
        SourceKind::Observation => "source-label-device",
        SourceKind::Derived => "source-label-derived",
    }
}

fn standard(context: &Context<'_>, source: &Source, fact: &Fact) -> Sentence {
    let words = &context.words;
    if !source.name.trim().is_empty() && source.kind != SourceKind::DataSubject {
        let name = Fact::new(fact.record.clone(), "source.name");
        return words
            .with("source-named", [("name", value(dutch::phrase(&words.name(&source.name)), &name))]);
    }
    words.about(
        match source.kind {
            SourceKind::DataSubject => "source-self",
            SourceKind::Client => "source-client",
            SourceKind::OwnStaff => "source-staff",
            SourceKind::Public => "source-public-standard",
            SourceKind::ThirdParty => "source-other",
            SourceKind::Observation => "source-device",
            SourceKind::Derived => "source-derived",
        },
        fact,
    )
}
